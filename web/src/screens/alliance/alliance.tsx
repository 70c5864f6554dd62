import { useAnswer } from '../../api';
import { graphql } from '../../gql';
import { country, messages, say } from '../../i18n';
import { period } from '../../i18n/edtf';
import { DataTable } from '../../parts/data-table';
import { Facts } from '../../parts/facts';
import { EntityLink, nameLanguages } from '../../parts/entity-link';
import { Loaded, NotFound } from '../../parts/state';
import { Sources, When } from '../../parts/statement';
import { Timeline } from '../../parts/timeline';
import { ViewTools } from '../../parts/view-tools';
import { address } from '../../route';
import { useTitle } from '../../parts/title';

const Alliance = graphql(`
  query Alliance($id: ID!, $languages: [LanguageTag!]) {
    node(id: $id) {
      __typename
      ... on Alliance {
        id kind name(languages: $languages) website established countries
        ...EntityFacts
        members(first: 100) {
          totalCount
          edges {
            node { __typename id kind name(languages: $languages) country city }
            relations { role valid observed confidence modality source { id name url published } }
          }
        }
      }
    }
  }
`);

export function AllianceScreen({ id }: { id: string }) {
  const m = messages.value;
  const variables = { id, languages: nameLanguages() };
  const answer = useAnswer(Alliance, variables);
  const named = answer.data?.node;
  useTitle(named && 'name' in named ? named.name : '');
  return (
    <Loaded answer={answer}>
      {({ node }) => {
        if (node?.__typename !== 'Alliance') return <NotFound />;
        const members = node.members;
        const heading = say(m.alliance.members, { n: members.totalCount });
        return (
          <>
            <h1>
              <bdi>{node.name}</bdi>
            </h1>
            <p class="row">
              {node.established && <span>{`${m.facts.established}: ${period(node.established)}`}</span>}
              {node.website && (
                <a href={node.website} rel="noreferrer noopener">
                  {node.website.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
                </a>
              )}
              <span class="quiet">{`${m.alliance.countries}: ${node.countries.map(country).join(', ')}`}</span>
            </p>
            <h2>{heading}</h2>
            <DataTable
              caption={`${heading}: ${node.name}`}
              rows={members.edges}
              rowKey={(e) => e.node.id}
              columns={[
                { title: m.alliance.member, cell: (e) => <EntityLink entity={e.node} />, by: (e) => e.node.name },
                { title: m.facts.country, cell: (e) => country(e.node.country), by: (e) => country(e.node.country) },
                { title: m.facts.city, cell: (e) => e.node.city ?? '', by: (e) => e.node.city ?? '' },
                { title: m.facts.role, cell: (e) => [...new Set(e.relations.map((r) => r.role).filter(Boolean))].join(', ').toLowerCase() },
                { title: m.facts.when, cell: (e) => <When statements={e.relations} /> },
                { title: m.facts.source, cell: (e) => <Sources statements={e.relations} /> },
              ]}
            />
            <h2>{m.institution.timeline}</h2>
            <Timeline lines={members.edges.map((e) => ({ label: e.node.name, statements: e.relations }))} />
            <p>
              <a href={address('/network', { alliance: id })}>{m.alliance.overlap}</a> · <a href={address('/change', { of: id })}>{m.change.title}</a> · <a href={address('/series', { of: id })}>{m.series.title}</a>
            </p>
            <h2>{m.facts.statements}</h2>
            <Facts facts={node} />
            <ViewTools title={node.name} document={Alliance} variables={variables} />
          </>
        );
      }}
    </Loaded>
  );
}
