/** The version of the graph, when it last changed, and how many entities of each kind it has. */
export const Graph = `query Graph {
  graph {
    version
    changedAt
    relationCount
    counts {
      kind
      count
    }
  }
}`;
/** What is called so in any language, the best first. */
export const Search = `query Search($text: String!, $kinds: [EntityKind!], $first: Int, $languages: [LanguageTag!]) {
  search(text: $text, kinds: $kinds, first: $first) {
    edges {
      score
      reason
      node {
        ...Named
      }
    }
  }
}

fragment Named on Entity {
  __typename
  id
  kind
  name(languages: $languages)
  identifiers {
    scheme
    value
  }
  ... on Institution {
    country
    city
  }
}`;
/** The entity with an identifier, as scheme "ror" and value "03r8nwp71". */
export const Find = `query Find($scheme: String!, $value: String!, $languages: [LanguageTag!]) {
  entity(scheme: $scheme, value: $value) {
    ...Named
  }
}

fragment Named on Entity {
  __typename
  id
  kind
  name(languages: $languages)
  identifiers {
    scheme
    value
  }
  ... on Institution {
    country
    city
  }
}`;
/** Every alliance with its number of members, by name. */
export const Alliances = `query Alliances($filter: EntityFilter, $first: Int, $after: String, $languages: [LanguageTag!]) {
  alliances(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      kind
      name(languages: $languages)
      website
      established
      countries
      members(first: 0) {
        totalCount
      }
    }
  }
}`;
/** Who takes part in an alliance, since when, and who says so. */
export const Members = `query Members($of: ID!, $filter: RelationFilter, $first: Int, $after: String, $languages: [LanguageTag!]) {
  node(id: $of) {
    __typename
    ... on Alliance {
      id
      name(languages: $languages)
      members(filter: $filter, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          firstReported
          lastReported
          node {
            ...Named
          }
          relations {
            ...Dated
          }
        }
      }
    }
  }
}

fragment Named on Entity {
  __typename
  id
  kind
  name(languages: $languages)
  identifiers {
    scheme
    value
  }
  ... on Institution {
    country
    city
  }
}

fragment Dated on Relation {
  id
  kind
  role
  valid
  observed
  modality
  confidence
  source {
    id
    name
    url
  }
}`;
/** The partners of an institution, those with the most ties first, and through what. */
export const Partners = `query Partners($of: ID!, $ties: TieFilter, $minWeight: Float, $first: Int, $after: String, $languages: [LanguageTag!]) {
  node(id: $of) {
    __typename
    ... on Institution {
      id
      name(languages: $languages)
      partners(ties: $ties, minWeight: $minWeight, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          weight
          ended
          node {
            ...Named
          }
          ties {
            kind
            valid
            ended
            firstReported
            lastReported
            through {
              id
              kind
              name(languages: $languages)
            }
            relations {
              ...Dated
            }
          }
        }
      }
    }
  }
}

fragment Named on Entity {
  __typename
  id
  kind
  name(languages: $languages)
  identifiers {
    scheme
    value
  }
  ... on Institution {
    country
    city
  }
}

fragment Dated on Relation {
  id
  kind
  role
  valid
  observed
  modality
  confidence
  source {
    id
    name
    url
  }
}`;
/** How two entities are connected, the shortest paths first. */
export const Paths = `query Paths($from: ID!, $to: ID!, $ties: TieFilter, $maxLength: Int, $limit: Int) {
  paths(from: $from, to: $to, ties: $ties, maxLength: $maxLength, limit: $limit) {
    cut {
      reason
      at
    }
    paths {
      length
      hops {
        from {
          id
          kind
          name
        }
        to {
          id
          kind
          name
        }
        kind
        forward
        relations {
          ...Dated
        }
      }
    }
  }
}

fragment Dated on Relation {
  id
  kind
  role
  valid
  observed
  modality
  confidence
  source {
    id
    name
    url
  }
}`;
/** A network with measures and communities; its input may ask for a layout. */
export const Network = `query Network($input: NetworkInput!) {
  network(input: $input) {
    nodes {
      entity {
        id
        kind
        name
        country
      }
      x
      y
      degree
      strength
      betweenness
      pageRank
      community
    }
    links {
      source
      target
      weight
    }
    communities {
      id
      size
    }
    modularity
    cut {
      reason
      at
    }
  }
}`;
/** What the versions after `since` did, the oldest first. */
export const History = `query History($since: Int64!, $first: Int, $after: String) {
  changes(since: $since, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Done
    }
  }
}

fragment Done on Change {
  version
  at
  actor
  reason
  operation
  before
  after
  entities {
    id
    kind
    name
  }
  relation {
    id
    kind
    from {
      id
    }
    to {
      id
    }
    valid
  }
}`;
/** Every change as it happens. */
export const Changes = `subscription Changes($since: Int64, $after: String, $kinds: [EntityKind!], $entities: [ID!]) {
  changes(since: $since, after: $after, kinds: $kinds, entities: $entities) {
    ...Done
  }
}

fragment Done on Change {
  version
  at
  actor
  reason
  operation
  before
  after
  entities {
    id
    kind
    name
  }
  relation {
    id
    kind
    from {
      id
    }
    to {
      id
    }
    valid
  }
}`;
