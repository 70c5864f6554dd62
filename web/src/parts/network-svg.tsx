// Draws a network as SVG, for browsers without WebGL: the same places, colours, sizes and selection.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { entityAddress } from './entity-link';
import { linkKey, linkStates } from './link-states';
import type { Drawing } from './network-graph';
import { lookOf, placesOf, type Naming } from './network-look';
import { drawnLinks } from './network-model';
import { go } from '../route';

const width = 900;
const height = 560;
const margin = 60;

/** So many names are written; the institutions with most partners have them. */
const named: Record<Naming, number> = { none: 0, few: 10, some: 25, many: 100 };

export function NetworkSVG({ nodes, links, states, selected, onSelect, camera, measures, colouring, sizing, naming, spacing }: Drawing) {
  const [zoom, setZoom] = useState(1);
  useEffect(() => {
    camera.current = { zoomIn: () => setZoom((z) => Math.min(16, z * 1.5)), zoomOut: () => setZoom((z) => Math.max(0.5, z / 1.5)), reset: () => setZoom(1) };
    return () => {
      camera.current = null;
    };
  }, []);
  const drawn = useMemo(() => {
    const look = lookOf(nodes, { measures, colouring, sizing });
    const spots = placesOf(nodes, look, width - 2 * margin, height - 2 * margin, spacing);
    const top = Math.max(...[...spots.values()].map((s) => s.y));
    // The vertical axis of a layout points up, that of SVG down.
    const place = (node: (typeof nodes)[number]) => {
      const { x, y } = spots.get(node.entity.id) ?? { x: 0, y: 0 };
      return { node, x: margin + x, y: margin + top - y, r: look.sizeOf(node), fill: look.colourOf(node) };
    };
    const places = new Map(nodes.map((n) => [n.entity.id, place(n)]));
    const shown = drawnLinks(links);
    const lines = linkStates.map((state) => {
      const line = shown.flatMap((l) => {
        const [a, b] = [places.get(l.source), places.get(l.target)];
        const here = a && b && (states?.get(linkKey(l)) ?? 'known') === state;
        return here ? [`M${a.x.toFixed(1)} ${a.y.toFixed(1)}L${b.x.toFixed(1)} ${b.y.toFixed(1)}`] : [];
      });
      return { state, line: line.join('') };
    });
    const best = new Set([...nodes].sort((a, b) => b.degree - a.degree).slice(0, named[naming]).map((n) => n.entity.id));
    return { places, lines, best };
  }, [nodes, links, states, measures, colouring, sizing, naming, spacing]);
  const at = drawn.places.get(selected) ?? { x: width / 2, y: height / 2 };
  const centre = zoom === 1 ? { x: width / 2, y: height / 2 } : at;
  const near = links.flatMap((l) => {
    const [a, b] = l.source === selected || l.target === selected ? [drawn.places.get(l.source), drawn.places.get(l.target)] : [];
    return a && b ? [`M${a.x.toFixed(1)} ${a.y.toFixed(1)}L${b.x.toFixed(1)} ${b.y.toFixed(1)}`] : [];
  });
  const view = [centre.x - width / 2 / zoom, centre.y - height / 2 / zoom, width / zoom, height / zoom].map((n) => n.toFixed(1)).join(' ');
  return (
    <svg class="network" viewBox={view} aria-hidden="true" onClick={() => onSelect('')}>
      {drawn.lines.map(({ state, line }) => line && <path key={state} class={`link ${state}`} d={line} />)}
      {near.length > 0 && <path class="link near" d={near.join('')} />}
      {[...drawn.places.values()].map(({ node, x, y, r, fill }) => {
        const id = node.entity.id;
        const here = id === selected;
        return (
          <g
            key={id}
            class={here ? 'selected' : ''}
            onClick={(e) => {
              e.stopPropagation();
              onSelect(id);
            }}
            onDblClick={() => go(entityAddress({ id }))}
          >
            <title>{node.entity.name}</title>
            <circle cx={x} cy={y} r={here ? r + 3 : r} fill={fill} />
            {(here || drawn.best.has(id)) && (
              <text x={x + r + 3} y={y + 4}>
                {node.entity.name.length > 40 ? `${node.entity.name.slice(0, 39)}…` : node.entity.name}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
