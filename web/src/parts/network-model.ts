// The network as screens draw it: plain nodes and links of one answer, whatever query brought them.
import type { NetworkQuery } from '../gql/graphql';

export type Node = NetworkQuery['network']['nodes'][number];
export type Link = NetworkQuery['network']['links'][number];

/** The neighbours of a node in the order of their angle around it, so that arrow keys walk in circles. */
export function neighbours(id: string, nodes: Map<string, Node>, links: Link[]): Node[] {
  const here = nodes.get(id);
  if (!here) return [];
  const around: { node: Node; angle: number }[] = [];
  for (const link of links) {
    const other = link.source === id ? link.target : link.target === id ? link.source : undefined;
    const node = other === undefined ? undefined : nodes.get(other);
    if (node) around.push({ node, angle: Math.atan2((node.y ?? 0) - (here.y ?? 0), (node.x ?? 0) - (here.x ?? 0)) });
  }
  return around.sort((a, b) => a.angle - b.angle).map((a) => a.node);
}

/** The most ties that are all drawn. Of more, so many of each institution are: more would cover the drawing, and take seconds to draw. */
const mostDrawn = 5000;
const ofEach = 5;

/** The links to draw: all, or of too many the heaviest of each node. */
export function drawnLinks(links: Link[]): Link[] {
  if (links.length <= mostDrawn) return links;
  const counts = new Map<string, number>();
  const few = (id: string) => (counts.get(id) ?? 0) < ofEach;
  return [...links]
    .sort((a, b) => (b.weight ?? 1) - (a.weight ?? 1))
    .filter(({ source, target }) => {
      const drawn = few(source) || few(target);
      if (drawn) for (const id of [source, target]) counts.set(id, (counts.get(id) ?? 0) + 1);
      return drawn;
    });
}
