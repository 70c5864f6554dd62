// Where the institutions and ties of a network lie on a map.
import { geoMercator } from 'd3-geo';
import { linkKey, linkStates, type LinkState, type LinkStates } from './link-states';
import type { Link, Node } from './network-model';

export type Place = { key: string; nodes: Node[]; x: number; y: number };

export const width = 900;
export const height = 560;
const margin = 30;

/** The least width and height of a frame in degrees: two neighbours are shown with the land around them. */
const least = { longitude: 14, latitude: 8 };

/** The places, the ties between them as one line for each state, and how many institutions have no place. */
export function layout(nodes: Node[], links: Link[], states: LinkStates) {
  const placed = nodes.filter((n) => n.entity.coordinates);
  const points = placed.map((n): [number, number] => [n.entity.coordinates?.longitude ?? 0, n.entity.coordinates?.latitude ?? 0]);
  const projection = geoMercator().fitExtent([[margin, margin], [width - margin, height - margin]], { type: 'MultiPoint', coordinates: frame(points) }).clipExtent([[-20, -20], [width + 20, height + 20]]);
  const places = new Map<string, Place>();
  const of = new Map<string, Place>();
  placed.forEach((n, i) => {
    const point = points[i] ?? [0, 0];
    const [x, y] = projection(point) ?? [0, 0];
    const key = point.map((d) => d.toFixed(2)).join(' ');
    const place = places.get(key) ?? { key, nodes: [], x, y };
    place.nodes.push(n);
    places.set(key, place);
    of.set(n.entity.id, place);
  });
  return { places: [...places.values()], lines: between(of, links, states), projection, unplaced: nodes.length - placed.length };
}

/** The ties of two places are one line, in the best state of any of them. */
function between(of: Map<string, Place>, links: Link[], states: LinkStates): { state: LinkState; d: string }[] {
  const best = new Map<string, { state: LinkState; d: string }>();
  for (const l of links) {
    const [a, b] = [of.get(l.source), of.get(l.target)];
    if (!a || !b || a === b) continue;
    const key = a.key < b.key ? `${a.key}|${b.key}` : `${b.key}|${a.key}`;
    const state = states?.get(linkKey(l)) ?? 'known';
    const known = best.get(key);
    if (known && linkStates.indexOf(known.state) <= linkStates.indexOf(state)) continue;
    best.set(key, { state, d: `M${a.x.toFixed(1)} ${a.y.toFixed(1)}L${b.x.toFixed(1)} ${b.y.toFixed(1)}` });
  }
  return linkStates.map((state) => ({ state, d: [...best.values()].map((l) => (l.state === state ? l.d : '')).join('') }));
}

/** The corners of the frame: all points but the outermost five per cent on each side, so that one far island does not shrink Europe. */
function frame(points: [number, number][]): [number, number][] {
  const cut = points.length < 50 ? 0 : Math.floor(points.length * 0.05);
  const span = (axis: 0 | 1, atLeast: number): [number, number] => {
    const sorted = points.map((p) => p[axis]).sort((a, b) => a - b);
    const [low, high] = [sorted[cut] ?? (axis ? 35 : -10), sorted[sorted.length - 1 - cut] ?? (axis ? 68 : 40)];
    const more = Math.max(0, atLeast - (high - low)) / 2;
    return [low - more, high + more];
  };
  const [west, east] = span(0, least.longitude);
  const [south, north] = span(1, least.latitude);
  return [[west, Math.max(-80, south)], [east, Math.min(80, north)]];
}

const directions: Record<string, [number, number]> = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

/** The index of the nearest place in the direction of an arrow key, within 45 degrees of it; -1 where there is none. */
export function nearest(places: Place[], from: Place, key: string): number {
  const direction = directions[key];
  if (!direction) return -1;
  let [found, least] = [-1, Infinity];
  places.forEach((p, i) => {
    const [dx, dy] = [p.x - from.x, p.y - from.y];
    const ahead = dx * direction[0] + dy * direction[1];
    const aside = Math.abs(dx * direction[1] - dy * direction[0]);
    if (p !== from && ahead > 0 && aside <= ahead && Math.hypot(dx, dy) < least) [found, least] = [i, Math.hypot(dx, dy)];
  });
  return found;
}
