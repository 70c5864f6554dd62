// The network on a map, framed to where its institutions are. Institutions of one city share one dot, sized by their number.
import { geoMercator, geoPath } from 'd3-geo';
import type { FeatureCollection } from 'geojson';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { messages, say } from '../i18n';
import type { Link, Node } from './network-model';
import { countries } from './world';

type Props = { nodes: Node[]; links: Link[]; selected: string; onSelect: (id: string) => void; label: string };
type Place = { key: string; nodes: Node[]; x: number; y: number };

const width = 900;
const height = 560;

export function NetworkMap({ nodes, links, selected, onSelect, label }: Props) {
  const [land, setLand] = useState<FeatureCollection | null>(null);
  const [fault, setFault] = useState('');
  useEffect(() => void countries().then(setLand, (e: unknown) => setFault(String(e))), []);
  const drawing = useMemo(() => layout(nodes, links), [nodes, links]);
  const { places, lines, projection, unplaced } = drawing;
  const path = geoPath(projection);
  return (
    <>
      {fault && <p class="notice">{messages.value.network.noLand}</p>}
      <svg class="map" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label}>
        <g>{land?.features.map((f, i) => <path key={i} d={path(f) ?? ''} />)}</g>
        <g>{lines.map((l, i) => <line key={i} x1={l[0]} y1={l[1]} x2={l[2]} y2={l[3]} />)}</g>
        <g>
          {places.map((p) => {
            const names = p.nodes.map((n) => n.entity.name).join(', ');
            const first = p.nodes[0];
            return (
              <circle
                key={p.key}
                cx={p.x}
                cy={p.y}
                r={3 + 1.5 * Math.sqrt(p.nodes.length)}
                class={p.nodes.some((n) => n.entity.id === selected) ? 'selected' : ''}
                tabIndex={0}
                role="button"
                aria-label={`${first?.entity.city ?? ''}: ${names}`}
                onClick={() => onSelect(next(p.nodes, selected))}
                onKeyDown={(e) => {
                  if (e.key !== 'Enter' && e.key !== ' ') return;
                  e.preventDefault();
                  onSelect(next(p.nodes, selected));
                }}
              >
                <title>{names}</title>
              </circle>
            );
          })}
        </g>
      </svg>
      {unplaced > 0 && <p class="quiet">{say(messages.value.network.unplaced, { n: unplaced })}</p>}
    </>
  );
}

/** The institution of a place that a further click selects. */
function next(nodes: Node[], selected: string): string {
  const at = nodes.findIndex((n) => n.entity.id === selected);
  return nodes[(at + 1) % nodes.length]?.entity.id ?? '';
}

function layout(nodes: Node[], links: Link[]) {
  const placed = nodes.filter((n) => n.entity.coordinates);
  const points = placed.map((n): [number, number] => [n.entity.coordinates?.longitude ?? 0, n.entity.coordinates?.latitude ?? 0]);
  const projection = geoMercator();
  if (points.length > 1) projection.fitExtent([[30, 30], [width - 30, height - 30]], { type: 'MultiPoint', coordinates: frame(points) });
  else projection.center(points[0] ?? [15, 52]).scale(700).translate([width / 2, height / 2]);
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
  const seen = new Set<string>();
  const lines: [number, number, number, number][] = [];
  for (const l of links) {
    const [a, b] = [of.get(l.source), of.get(l.target)];
    if (!a || !b || a === b) continue;
    const key = a.key < b.key ? `${a.key}|${b.key}` : `${b.key}|${a.key}`;
    if (seen.has(key)) continue;
    seen.add(key);
    lines.push([a.x, a.y, b.x, b.y]);
  }
  return { places: [...places.values()], lines, projection, unplaced: nodes.length - placed.length };
}

/** The points that set the frame: all but the outermost five per cent on each side, so that one far island does not shrink Europe. */
function frame(points: [number, number][]): [number, number][] {
  if (points.length < 50) return points;
  const cut = Math.floor(points.length * 0.05);
  const inside = (axis: 0 | 1) => {
    const sorted = points.map((p) => p[axis]).sort((a, b) => a - b);
    return [sorted[cut] ?? 0, sorted[sorted.length - 1 - cut] ?? 0] as const;
  };
  const [west, east] = inside(0);
  const [south, north] = inside(1);
  return [[west, south], [east, north]];
}
