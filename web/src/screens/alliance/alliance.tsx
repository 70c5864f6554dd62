import { ask, useAnswer } from '../../api';
import { graphql } from '../../gql';
import { country, messages, say } from '../../i18n';
import { said } from '../../i18n/said';
import { period } from '../../i18n/edtf';
import { DataTable } from '../../parts/data-table';
import { FactsPanel } from '../../parts/facts-panel';
import { Emptied, filtersIn } from '../../parts/emptied';
import { EntityLink, nameLanguages } from '../../parts/entity-link';
import { CutNotice, Loaded, NotFound } from '../../parts/state';
import { Sources, When } from '../../parts/statement';
import { Timeline } from '../../parts/timeline';
import { relationsIn, tieFlags, timeParams } from '../../parts/ties';
import { TiesControl } from '../../parts/ties-control';
import { ViewTools } from '../../parts/view-tools';
import { Around } from '../../parts/around';
import { address, route } from '../../route';
import { Left } from './left';
import { useTitle } from '../../parts/title';

const Alliance = graphql(`
  query Alliance($id: ID!, $filter: RelationFilter, $languages: [LanguageTag!]) {
    node(id: $id) {
      __typename
      ... on Alliance {
        id kind name(languages: $languages) website established countries
        members(filter: $filter, first: 100) {
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
  const params = route.value.params;
  const variables = { id, filter: relationsIn(params), languages: nameLanguages() };
  const count = async (others: URLSearchParams) => {
    const node = (await ask(Alliance, { ...variables, filter: relationsIn(others) })).data?.node;
    return node?.__typename === 'Alliance' ? node.members.totalCount : 0;
  };
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
            <TiesControl />
            <h2>{heading}</h2>
            {members.totalCount === 0 && <Emptied text={m.alliance.none} filters={filtersIn(params, timeParams)} count={count} />}
            {members.edges.length < members.totalCount && <CutNotice cut={{ at: members.edges.length }} all={members.totalCount} />}
            <DataTable
              caption={`${heading}: ${node.name}`}
              rows={members.edges}
              rowKey={(e) => e.node.id}
              columns={[
                { title: m.alliance.member, cell: (e) => <EntityLink entity={e.node} />, by: (e) => e.node.name },
                { title: m.facts.country, cell: (e) => country(e.node.country), by: (e) => country(e.node.country) },
                { title: m.facts.city, cell: (e) => e.node.city ?? '', by: (e) => e.node.city ?? '' },
                { title: m.facts.role, cell: (e) => [...new Set(e.relations.map((r) => said('roles', r.role)).filter(Boolean))].join(', ') },
                { title: m.facts.when, cell: (e) => <When statements={e.relations} /> },
                { title: m.facts.source, cell: (e) => <Sources statements={e.relations} /> },
              ]}
            />
            <Left alliance={id} members={members.edges} />
            <h2>{m.institution.timeline}</h2>
            <Timeline lines={members.edges.map((e) => ({ label: e.node.name, statements: e.relations }))} />
            <p>
              <a href={address('/network', { alliance: id })}>{m.alliance.overlap}</a> · <a href={address('/change', { of: id })}>{m.change.title}</a> · <a href={address('/series', { of: id })}>{m.series.title}</a>
            </p>
            <Around ids={[id]} depth={0} />
            <FactsPanel id={id} />
            <ViewTools title={node.name} document={Alliance} variables={variables} command={`liaison members ${id}${tieFlags(time(params))}`} />
          </>
        );
      }}
    </Loaded>
  );
}

/** Those of the parameters that members are filtered by. */
const time = (params: URLSearchParams) => new URLSearchParams([...params].filter(([name]) => timeParams.includes(name)));
