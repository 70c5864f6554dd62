import type { PathsQuery } from '../../gql/graphql';

type Path = PathsQuery['paths']['paths'][number];
export type Group = { key: string; length: number; steps: string[]; paths: Path[] };

/**
 * Paths that go the same way, but for the institutions between, as one group: twenty members of one alliance are one way with
 * twenty names. A way is the sequence of what is passed: alliances, projects and the like by name, institutions as a dot.
 * Groups keep the order of their first path, the shortest first.
 */
export function groupPaths(paths: Path[]): Group[] {
  const groups = new Map<string, Group>();
  for (const p of paths) {
    const stops = stopsOf(p);
    const steps = stops.map((s, i) => (i === 0 || i === stops.length - 1 || s.kind !== 'INSTITUTION' ? s.name : '…'));
    const key = steps.join('\n');
    const group = groups.get(key) ?? { key, length: p.length, steps, paths: [] };
    group.paths.push(p);
    groups.set(key, group);
  }
  // A way with one path has nothing to leave out: all its stops are named.
  return [...groups.values()].map((g) => (g.paths.length === 1 ? { ...g, steps: stopsOf(g.paths[0] as Path).map((s) => s.name) } : g));
}

/** What a path passes, from its start to its end. */
const stopsOf = (p: Path) => [p.hops[0]?.from, ...p.hops.map((h) => h.to)].filter((s) => s !== undefined);
