// The measures of a network that take the server long: they are asked for by themselves, so that the network is drawn and listed
// before they come, and stays where they fail.
import { useMemo } from 'preact/hooks';
import { type Answer, useAnswer } from '../api';
import { graphql } from '../gql';
import type { MeasuresQuery, NetworkInput } from '../gql/graphql';

const Measures = graphql(`
  query Measures($input: NetworkInput!, $communities: Boolean!, $centralities: Boolean!) {
    network(input: $input) {
      nodes { entity { __typename id } community @include(if: $communities) ... @include(if: $centralities) { betweenness pageRank } }
      ... @include(if: $communities) { communities { id size leaders { id name } } modularity }
    }
  }
`);

export type Measure = { betweenness?: number; pageRank?: number; community?: number };

/** The measures of the institutions by id; undefined as long as they are not known. */
export type MeasuresByID = Map<string, Measure> | undefined;

export type Measured = { answer: Answer<MeasuresQuery>; byID: MeasuresByID };

/** Which measures are asked for: communities, and how central each institution is. */
export type Wanted = { communities?: boolean; centralities?: boolean };

/** Asks for measures of a network that has come; nothing is asked where none is wanted. */
export function useMeasures(input: NetworkInput, come: boolean, { communities = false, centralities = false }: Wanted): Measured {
  const answer = useAnswer(Measures, { input: { ...input, layout: false }, communities, centralities }, { skip: !come || !(communities || centralities) });
  const data = answer.data;
  const byID = useMemo(() => data && new Map(data.network.nodes.map((n) => [n.entity.id, n])), [data]);
  return { answer, byID };
}
