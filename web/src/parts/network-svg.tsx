// Draws a network as SVG, for browsers without WebGL: the same places, colours, sizes and selection.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { entityAddress } from './entity-link';
import { linkKey, linkStates } from './link-states';
import type { Drawing } from './network-graph';
import { colour } from './network-model';
import { go } from '../route';

const width = 900;
const height = 560;
const margin = 60;

/** As many names as can be read beside one another; the institutions with most partners have them. */
const named = 25;

export function NetworkSVG({ nodes, links, states, selected, onSelect, camera }: Drawing) {
  const [zoom, setZoom] = useState(1);
  useEffect(() => {
    camera.current = { zoomIn: () => setZoom((z) => Math.min(16, z * 1.5)), zoomOut: () => setZoom((z) => Math.max(0.5, z / 1.5)), reset: () => setZoom(1) };
    return () => {
      camera.current = null;
    };
  }, []);
  const drawn = useMemo(() => {
    const [xs, ys] = [nodes.map((n) => n.x ?? 0), nodes.map((n) => n.y ?? 0)];
    const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const scale = Math.min((width - 2 * margin) / (right - left || 1), (height - 2 * margin) / (high - low || 1));
    const largest = Math.max(1, ...nodes.map((n) => n.degree));
    // The vertical axis of a layout points up, that of SVG down.
    const place = (n: (typeof nodes)[number]) => ({
      node: n,
      x: width / 2 + ((n.x ?? 0) - (left + right) / 2) * scale,
      y: height / 2 - ((n.y ?? 0) - (low + high) / 2) * scale,
      r: 3 + 9 * Math.sqrt(n.degree / largest),
    });
    const places = new Map(nodes.map((n) => [n.entity.id, place(n)]));
    const lines = linkStates.map((state) => {
      const line = links.flatMap((l) => {
        const [a, b] = [places.get(l.source), places.get(l.target)];
        const here = a && b && (states?.get(linkKey(l)) ?? 'known') === state;
        return here ? [`M${a.x.toFixed(1)} ${a.y.toFixed(1)}L${b.x.toFixed(1)} ${b.y.toFixed(1)}`] : [];
      });
      return { state, line: line.join('') };
    });
    const best = new Set([...nodes].sort((a, b) => b.degree - a.degree).slice(0, named).map((n) => n.entity.id));
    return { places, lines, best };
  }, [nodes, links, states]);
  const at = drawn.places.get(selected) ?? { x: width / 2, y: height / 2 };
  const centre = zoom === 1 ? { x: width / 2, y: height / 2 } : at;
  const view = [centre.x - width / 2 / zoom, centre.y - height / 2 / zoom, width / zoom, height / zoom].map((n) => n.toFixed(1)).join(' ');
  return (
    <svg class="network" viewBox={view} aria-hidden="true" onClick={() => onSelect('')}>
      {drawn.lines.map(({ state, line }) => line && <path key={state} class={`link ${state}`} d={line} />)}
      {[...drawn.places.values()].map(({ node, x, y, r }) => {
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
            <circle cx={x} cy={y} r={here ? r + 3 : r} fill={colour(node.community)} />
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
