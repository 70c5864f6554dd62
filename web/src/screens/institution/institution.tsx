import { useAnswer } from '../../api';
import { graphql } from '../../gql';
import { country, messages } from '../../i18n';
import { period } from '../../i18n/edtf';
import { DataTable } from '../../parts/data-table';
import { Facts } from '../../parts/facts';
import { EntityLink, nameLanguages } from '../../parts/entity-link';
import { Loaded, NotFound } from '../../parts/state';
import { Sources, type Stated, When } from '../../parts/statement';
import { Timeline } from '../../parts/timeline';
import { ViewTools } from '../../parts/view-tools';
import { address } from '../../route';
import { Around } from './around';
import { Partners } from './partners';
import { useTitle } from '../../parts/title';

const Institution = graphql(`
  query Institution($id: ID!, $languages: [LanguageTag!]) {
    node(id: $id) {
      __typename
      ... on Institution {
        id kind name(languages: $languages) country city website established types status
        parent { id kind name }
        ...EntityFacts
        alliances(first: 100) { totalCount edges { node { id kind name } relations { role valid observed confidence modality source { id name url published } } } }
        projects(first: 50) { totalCount edges { node { id kind name } relations { role valid observed confidence modality source { id name url published } } } }
        agreements(first: 50) { totalCount edges { node { id kind name } relations { role valid observed confidence modality source { id name url published } } } }
        jointLabs(first: 50) { totalCount edges { node { id kind name } relations { role valid observed confidence modality source { id name url published } } } }
      }
    }
  }
`);

export function InstitutionScreen({ id }: { id: string }) {
  const m = messages.value;
  const variables = { id, languages: nameLanguages() };
  const answer = useAnswer(Institution, variables);
  const named = answer.data?.node;
  useTitle(named && 'name' in named ? named.name : '');
  return (
    <Loaded answer={answer}>
      {({ node }) => {
        if (node?.__typename !== 'Institution') return <NotFound />;
        const place = [node.city, country(node.country)].filter(Boolean).join(', ');
        return (
          <>
            <h1>
              <bdi>{node.name}</bdi>
            </h1>
            <p class="row">
              {place && <span>{place}</span>}
              {node.website && (
                <a href={node.website} rel="noreferrer noopener">
                  {node.website.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
                </a>
              )}
              {node.established && <span>{`${m.facts.established}: ${period(node.established)}`}</span>}
              {node.parent && (
                <span>
                  {m.facts.partOf} <EntityLink entity={node.parent} />
                </span>
              )}
              {node.status && node.status !== 'ACTIVE' && <span class="tag">{node.status.toLowerCase()}</span>}
            </p>
            <div class="columns">
              <section>
                <Takes title={m.institution.alliances} list={node.alliances} always />
                <Takes title={m.institution.projects} list={node.projects} />
                <Takes title={m.institution.agreements} list={node.agreements} />
                <Takes title={m.institution.jointLabs} list={node.jointLabs} />
                <h2>{m.institution.timeline}</h2>
                <Timeline lines={node.alliances.edges.map((e) => ({ label: e.node.name, statements: e.relations }))} />
              </section>
              <section>
                <Around id={id} />
              </section>
            </div>
            <Partners id={id} name={node.name} />
            <h2>{m.facts.statements}</h2>
            <Facts facts={node} />
            <p>
              <a href={address('/change', { of: id })}>{m.change.title}</a> · <a href={address('/series', { of: id })}>{m.series.title}</a> · <a href={address('/path', { from: id })}>{m.path.title}</a> · <a href={address('/compare', { a: id })}>{m.compare.title}</a> ·{' '}
              <a href={address('/recommend', { for: id })}>{m.recommend.title}</a>
            </p>
            <ViewTools title={node.name} document={Institution} variables={variables} command={`liaison partners ${id}`} />
          </>
        );
      }}
    </Loaded>
  );
}

type Edge = { node: { id: string; kind: string; name: string }; relations: Stated[] };

/** What an institution takes part in, with its role, when, and by which source. An empty list is left out unless it is always shown. */
function Takes({ title, list, always }: { title: string; list: { totalCount: number; edges: Edge[] }; always?: boolean }) {
  const m = messages.value.facts;
  if (list.totalCount === 0 && !always) return null;
  const heading = `${title} (${list.totalCount})`;
  return (
    <>
      <h2>{heading}</h2>
      {list.totalCount === 0 && <p class="quiet">{messages.value.state.empty}</p>}
      {list.totalCount > 0 && (
        <DataTable
          caption={heading}
          rows={list.edges}
          rowKey={(e) => e.node.id}
          columns={[
            {
              title: m.statement,
              cell: (e) => (
                <>
                  <EntityLink entity={e.node} />
                  {[...new Set(e.relations.map((r) => r.role).filter(Boolean))].map((role) => (
                    <span class="tag" key={role}>
                      {role?.toLowerCase()}
                    </span>
                  ))}
                </>
              ),
              by: (e) => e.node.name,
            },
            { title: m.when, cell: (e) => <When statements={e.relations} /> },
            { title: m.source, cell: (e) => <Sources statements={e.relations} /> },
          ]}
        />
      )}
    </>
  );
}
