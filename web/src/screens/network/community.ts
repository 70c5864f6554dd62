// One community of a network alone. Its measures stay those of the whole network.
import type { MeasuresByID } from '../../parts/measures';
import type { Link, Node } from '../../parts/network-model';

/** The community in the address; undefined where it names none. Communities are numbered from 0. */
export function communityIn(params: URLSearchParams): number | undefined {
  const text = params.get('community') ?? '';
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}

/** The institutions of a community with the links among them; all of the network without one, and as long as the communities are not known. */
export function inCommunity<N extends Node, L extends Link>(network: { nodes: N[]; links: L[] }, community: number | undefined, measures: MeasuresByID): { nodes: N[]; links: L[] } {
  if (community === undefined || !measures) return { nodes: network.nodes, links: network.links };
  const nodes = network.nodes.filter((n) => measures.get(n.entity.id)?.community === community);
  const ids = new Set(nodes.map((n) => n.entity.id));
  return { nodes, links: network.links.filter((l) => ids.has(l.source) && ids.has(l.target)) };
}
