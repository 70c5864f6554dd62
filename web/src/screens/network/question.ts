import { graphql } from '../../gql';

/** A network to draw or list. `places` asks where institutions are, which a map shows; `drawn` asks for what a graph and a table show. */
export const Network = graphql(`
  query Network($input: NetworkInput!, $places: Boolean!, $drawn: Boolean!) {
    network(input: $input) {
      nodes {
        entity { id name country @include(if: $drawn) city @include(if: $places) coordinates @include(if: $places) { latitude longitude } }
        degree
        ... @include(if: $drawn) { x y strength }
      }
      links { source target weight @include(if: $drawn) }
      cut { because at }
    }
  }
`);

/** How many institutions pass a filter. */
export const Institutions = graphql(`
  query Institutions($filter: EntityFilter) {
    institutions(filter: $filter, first: 0) { totalCount }
  }
`);
