// The page of an entity that is neither institution nor alliance: projects, agreements, laboratories, people, documents and the rest.
import { useAnswer } from '../../api';
import { graphql } from '../../gql';
import { messages } from '../../i18n';
import { nameLanguages } from '../../parts/entity-link';
import { FactsPanel } from '../../parts/facts-panel';
import { Loaded, NotFound } from '../../parts/state';
import { relationsIn } from '../../parts/ties';
import { TiesControl } from '../../parts/ties-control';
import { ViewTools } from '../../parts/view-tools';
import { useTitle } from '../../parts/title';
import { route } from '../../route';
import { ParticipantsPanel } from './participants';
import { Statements } from './statements';

const AnyEntity = graphql(`
  query AnyEntity($id: ID!, $filter: RelationFilter, $languages: [LanguageTag!]) {
    node(id: $id) {
      __typename
      ... on Entity {
        id kind name(languages: $languages)
        relations(filter: $filter, first: 100) { totalCount edges { node { ...StatementRow } } }
      }
    }
  }
`);

/** The kinds whose statements are first shown in a form of their own. */
const known = ['PROJECT', 'AGREEMENT', 'JOINT_LAB', 'PERSON', 'DOCUMENT'];

export function EntityScreen({ id }: { id: string }) {
  const m = messages.value;
  const variables = { id, filter: relationsIn(route.value.params), languages: nameLanguages() };
  const answer = useAnswer(AnyEntity, variables);
  const named = answer.data?.node;
  useTitle(named && 'name' in named ? named.name : '');
  return (
    <Loaded answer={answer}>
      {({ node }) => {
        if (!node || !('relations' in node)) return <NotFound />;
        const statements = <Statements title={m.facts.statements} rows={node.relations.edges.map((e) => e.node)} all={node.relations.totalCount} of={id} />;
        const own = known.includes(node.kind);
        return (
          <>
            <p class="quiet">{m.kinds[node.kind]}</p>
            <h1>
              <bdi>{node.name}</bdi>
            </h1>
            {node.kind !== 'DOCUMENT' && <TiesControl />}
            {own && <ParticipantsPanel id={id} />}
            <FactsPanel id={id} />
            {own && node.relations.totalCount > 0 ? (
              <details>
                <summary>{m.entity.each}</summary>
                {statements}
              </details>
            ) : (
              statements
            )}
            <ViewTools title={node.name} document={AnyEntity} variables={variables} command={`liaison show ${id}`} />
          </>
        );
      }}
    </Loaded>
  );
}
