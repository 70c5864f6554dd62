import { graphql } from '../../gql';

export const Network = graphql(`
  query Network($input: NetworkInput!) {
    network(input: $input) {
      nodes {
        entity { id name country city coordinates { latitude longitude } }
        x y degree strength betweenness pageRank community
      }
      links { source target weight }
      communities { id size leaders { id name } }
      modularity density components
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
