// The network on a map, framed to where its institutions are. Institutions of one city share one dot, sized by their number.
// The keyboard enters the map once, at one dot, and arrow keys lead from dot to dot.
import { geoPath } from 'd3-geo';
import type { FeatureCollection } from 'geojson';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { messages, say } from '../i18n';
import type { LinkStates } from './link-states';
import { height, layout, nearest, width, type Place } from './map-layout';
import type { Link, Node } from './network-model';
import { countries } from './world';

type Props = { nodes: Node[]; links: Link[]; states?: LinkStates; selected: string; onSelect: (id: string) => void; label: string };

export function NetworkMap({ nodes, links, states, selected, onSelect, label }: Props) {
  const [land, setLand] = useState<FeatureCollection | null>(null);
  const [fault, setFault] = useState('');
  const [reached, setReached] = useState('');
  const help = useId();
  const dots = useRef<SVGGElement>(null);
  useEffect(() => void countries().then(setLand, (e: unknown) => setFault(String(e))), []);
  const drawing = useMemo(() => layout(nodes, links, states), [nodes, links, states]);
  const { places, lines, projection, unplaced } = drawing;
  const coast = useMemo(() => {
    const path = geoPath(projection);
    return land?.features.map((f) => path(f) ?? '').filter(Boolean) ?? [];
  }, [land, projection]);
  const at = places.findIndex((p) => p.key === reached || (!reached && p.nodes.some((n) => n.entity.id === selected)));
  const entry = Math.max(0, at);
  const keys = (place: Place, e: KeyboardEvent) => {
    if (e.key === 'Enter' || e.key === ' ') onSelect(next(place.nodes, selected));
    else {
      const to = nearest(places, place, e.key);
      if (to < 0) return;
      setReached(places[to]?.key ?? '');
      (dots.current?.children[to] as SVGElement | undefined)?.focus();
    }
    e.preventDefault();
  };
  if (places.length === 0 && nodes.length > 0) return <p class="panel empty quiet">{messages.value.network.noPlaces}</p>;
  return (
    <>
      {fault && <p class="notice">{messages.value.network.noLand}</p>}
      <svg class="map" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label} aria-describedby={help}>
        <g>{coast.map((d, i) => <path key={i} d={d} />)}</g>
        <g>{lines.map(({ state, d }) => d && <path key={state} class={`tie ${state}`} d={d} />)}</g>
        <g ref={dots}>
          {places.map((p, i) => {
            const names = p.nodes.map((n) => n.entity.name).join(', ');
            return (
              <circle
                key={p.key}
                cx={p.x}
                cy={p.y}
                r={3 + 1.5 * Math.sqrt(p.nodes.length)}
                class={p.nodes.some((n) => n.entity.id === selected) ? 'selected' : ''}
                tabIndex={i === entry ? 0 : -1}
                role="button"
                aria-label={`${p.nodes[0]?.entity.city ?? ''}: ${names}`}
                onClick={() => onSelect(next(p.nodes, selected))}
                onKeyDown={(e) => keys(p, e)}
              >
                <title>{names}</title>
              </circle>
            );
          })}
        </g>
      </svg>
      <p id={help} class="visually-hidden">
        {messages.value.network.mapHelp}
      </p>
      {unplaced > 0 && <p class="quiet">{say(messages.value.network.unplaced, { n: unplaced })}</p>}
    </>
  );
}

/** The institution of a place that a further click selects. */
function next(nodes: Node[], selected: string): string {
  const at = nodes.findIndex((n) => n.entity.id === selected);
  return nodes[(at + 1) % nodes.length]?.entity.id ?? '';
}
