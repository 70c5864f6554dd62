// A network of more institutions than one answer may describe: the numbers come in one answer, the names and places in further ones.
import { ask, type Answer, type Fault, useAsked } from '../../api';
import { graphql } from '../../gql';
import type { NetworkInput, NetworkQuery } from '../../gql/graphql';
import { Network } from './question';

const Numbers = graphql(`
  query NetworkNumbers($input: NetworkInput!, $drawn: Boolean!) {
    network(input: $input) {
      nodes { entity { __typename id } degree ... @include(if: $drawn) { x y strength } }
      links { source target weight @include(if: $drawn) }
      cut { because at }
    }
  }
`);

const Named = graphql(`
  query NamedInstitutions($ids: [ID!]!, $places: Boolean!) {
    nodes(ids: $ids) { __typename ... on Institution { id name country city @include(if: $places) coordinates @include(if: $places) { latitude longitude } } }
  }
`);

type Variables = { input: NetworkInput; places: boolean; drawn: boolean };

/** The most institutions that one answer describes whole, on a map with all their ties. */
const whole = 800;

/** How many names one question asks for. */
const page = 500;

/** Whether a network comes in several answers. */
export const isLarge = (input: NetworkInput): boolean => (input.maxNodes ?? 0) > whole;

/** The network, whatever its size; a large one is there once all its names are. */
export function useNetwork(variables: Variables): Answer<NetworkQuery> {
  return useAsked((ends) => askNetwork(variables, ends), JSON.stringify(variables));
}

/** Asks once for a network of any size. */
export const askNetwork = (variables: Variables, ends?: AbortSignal): Promise<{ data?: NetworkQuery; faults: Fault[] }> => (isLarge(variables.input) ? askLarge(variables, ends) : ask(Network, variables, ends));

async function askLarge({ input, places, drawn }: Variables, ends?: AbortSignal): Promise<{ data?: NetworkQuery; faults: Fault[] }> {
  const numbers = await ask(Numbers, { input, drawn }, ends);
  const network = numbers.data?.network;
  if (!network) return { faults: numbers.faults };
  const ids = network.nodes.map((n) => n.entity.id);
  const parts = await Promise.all(Array.from({ length: Math.ceil(ids.length / page) }, (_, i) => ask(Named, { ids: ids.slice(i * page, (i + 1) * page), places }, ends)));
  const named = new Map(parts.flatMap((p) => p.data?.nodes ?? []).flatMap((n) => (n?.__typename === 'Institution' ? [[n.id, n] as const] : [])));
  const nodes = network.nodes.map((n) => ({ ...n, entity: named.get(n.entity.id) ?? { ...n.entity, name: n.entity.id } }));
  return { data: { network: { ...network, nodes } }, faults: [...numbers.faults, ...parts.flatMap((p) => p.faults)].slice(0, 5) };
}
