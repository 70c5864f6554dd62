// The page of an entity that has no page of its own kind: projects, agreements, laboratories, people, documents and the rest.
import { useAnswer } from '../../api';
import { graphql } from '../../gql';
import { messages } from '../../i18n';
import { DataTable } from '../../parts/data-table';
import { Facts } from '../../parts/facts';
import { EntityLink, nameLanguages } from '../../parts/entity-link';
import { Loaded, NotFound } from '../../parts/state';
import { Sources, When } from '../../parts/statement';
import { ViewTools } from '../../parts/view-tools';
import { useTitle } from '../../parts/title';

const AnyEntity = graphql(`
  query AnyEntity($id: ID!, $languages: [LanguageTag!]) {
    node(id: $id) {
      __typename
      ... on Entity {
        id kind name(languages: $languages)
        ...EntityFacts
        relations(first: 100) {
          totalCount
          edges {
            node {
              id kind role valid observed confidence modality
              source { id name url published }
              from { id kind name(languages: $languages) }
              to { id kind name(languages: $languages) }
            }
          }
        }
      }
      ... on Document { url published origin }
    }
  }
`);

export function EntityScreen({ id }: { id: string }) {
  const m = messages.value;
  const variables = { id, languages: nameLanguages() };
  const answer = useAnswer(AnyEntity, variables);
  const named = answer.data?.node;
  useTitle(named && 'name' in named ? named.name : '');
  return (
    <Loaded answer={answer}>
      {({ node }) => {
        if (!node || !('kind' in node) || !('names' in node)) return <NotFound />;
        return (
          <>
            <p class="quiet">{m.kinds[node.kind]}</p>
            <h1>
              <bdi>{node.name}</bdi>
            </h1>
            {node.__typename === 'Document' && node.url && (
              <p>
                <a href={node.url} rel="noreferrer noopener">{node.url}</a> <span class="quiet">{node.published}</span>
              </p>
            )}
            <Facts facts={node} />
            <h2>{`${m.facts.statements} (${node.relations.totalCount})`}</h2>
            <DataTable
              caption={`${m.facts.statements}: ${node.name}`}
              rows={node.relations.edges}
              rowKey={(e) => e.node.id}
              columns={[
                {
                  title: m.facts.statement,
                  cell: ({ node: r }) => (
                    <>
                      {r.from.id === id ? '' : <EntityLink entity={r.from} />} {m.relations[r.kind]} {r.to.id === id ? '' : <EntityLink entity={r.to} />}
                    </>
                  ),
                  by: (e) => e.node.kind,
                },
                { title: m.facts.role, cell: (e) => e.node.role?.toLowerCase() ?? '' },
                { title: m.facts.when, cell: (e) => <When statements={[e.node]} /> },
                { title: m.facts.source, cell: (e) => <Sources statements={[e.node]} /> },
              ]}
            />
            <ViewTools title={node.name} document={AnyEntity} variables={variables} />
          </>
        );
      }}
    </Loaded>
  );
}
