import { graphql } from '../../gql';

/** A network to draw. `places` asks where institutions are, which a map shows; `measures` asks for what a table and colours show. */
export const Network = graphql(`
  query Network($input: NetworkInput!, $places: Boolean!, $measures: Boolean!) {
    network(input: $input) {
      nodes {
        entity { id name country @include(if: $measures) city @include(if: $places) coordinates @include(if: $places) { latitude longitude } }
        degree
        ... @include(if: $measures) { x y strength betweenness pageRank community }
      }
      links { source target weight @include(if: $measures) }
      ... @include(if: $measures) { communities { id size leaders { id name } } modularity }
      cut { reason at }
    }
  }
`);

/** How many institutions pass a filter. */
export const Institutions = graphql(`
  query Institutions($filter: EntityFilter) {
    institutions(filter: $filter, first: 0) { totalCount }
  }
`);
