// What an institution takes part in, at the time of the address. The memberships and the rest are panels of their own.
import { ask, useAnswer } from '../../api';
import { graphql } from '../../gql';
import { messages } from '../../i18n';
import { Emptied, filtersIn } from '../../parts/emptied';
import { nameLanguages } from '../../parts/entity-link';
import { Loaded } from '../../parts/state';
import { Takes } from '../../parts/takes';
import { relationsIn, timeParams } from '../../parts/ties';
import { Timeline } from '../../parts/timeline';
import { route } from '../../route';

const Memberships = graphql(`
  query Memberships($id: ID!, $filter: RelationFilter, $languages: [LanguageTag!]) {
    node(id: $id) {
      __typename
      ... on Institution {
        alliances(filter: $filter, first: 100) { totalCount edges { node { id kind name(languages: $languages) } relations { ...Taken } } }
      }
    }
  }
  fragment Taken on Relation { role valid observed confidence modality source { id name url published } }
`);

const Activities = graphql(`
  query Activities($id: ID!, $filter: RelationFilter, $languages: [LanguageTag!]) {
    node(id: $id) {
      __typename
      ... on Institution {
        projects(filter: $filter, first: 50) { totalCount edges { node { id kind name(languages: $languages) valid } relations { ...Taken } } }
        agreements(filter: $filter, first: 50) { totalCount edges { node { id kind name(languages: $languages) valid } relations { ...Taken } } }
        jointLabs(filter: $filter, first: 50) { totalCount edges { node { id kind name(languages: $languages) } relations { ...Taken } } }
      }
    }
  }
`);

export function MembershipsPanel({ id }: { id: string }) {
  const m = messages.value;
  const params = route.value.params;
  const variables = { id, filter: relationsIn(params), languages: nameLanguages() };
  const answer = useAnswer(Memberships, variables);
  const count = async (others: URLSearchParams) => {
    const node = (await ask(Memberships, { ...variables, filter: relationsIn(others) })).data?.node;
    return node?.__typename === 'Institution' ? node.alliances.totalCount : 0;
  };
  return (
    <Loaded answer={answer}>
      {({ node }) => {
        if (node?.__typename !== 'Institution') return null;
        if (node.alliances.totalCount === 0) return <Emptied text={m.institution.noAlliance} filters={filtersIn(params, timeParams)} count={count} />;
        return (
          <>
            <Takes title={m.institution.alliances} list={node.alliances} />
            <h2>{m.institution.timeline}</h2>
            <Timeline lines={node.alliances.edges.map((e) => ({ label: e.node.name, statements: e.relations }))} />
          </>
        );
      }}
    </Loaded>
  );
}

export function ActivitiesPanel({ id }: { id: string }) {
  const m = messages.value;
  const answer = useAnswer(Activities, { id, filter: relationsIn(route.value.params), languages: nameLanguages() });
  return (
    <Loaded answer={answer}>
      {({ node }) =>
        node?.__typename === 'Institution' ? (
          <>
            <Takes title={m.institution.projects} list={node.projects} />
            <Takes title={m.institution.agreements} list={node.agreements} />
            <Takes title={m.institution.jointLabs} list={node.jointLabs} />
          </>
        ) : null
      }
    </Loaded>
  );
}
