// A network as a drawing that the keyboard walks through, with a live region that says where one is. WebGL draws it; a browser
// without WebGL gets an SVG drawing of the same places.
import type { RefObject } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { country, messages, number, say } from '../i18n';
import { entityAddress } from './entity-link';
import { lazy } from './lazy';
import type { LinkStates } from './link-states';
import type { MeasuresByID } from './measures';
import { GraphTools, graphKeys } from './graph-tools';
import { namingIn, spacingIn, type Colouring, type Naming, type Sizing } from './network-look';
import { drawnLinks, neighbours, type Link, type Node } from './network-model';
import type { Spacing } from './network-spread';
import { NetworkSVG } from './network-svg';
import { go, route, withParams } from '../route';
import { hasWebGL } from './webgl';

const NetworkWebGL = lazy(() => import('./network-webgl').then((m) => m.NetworkWebGL));

type Props = {
  nodes: Node[];
  links: Link[];
  states?: LinkStates;
  selected: string;
  onSelect: (id: string) => void;
  /** The measures that colours and sizes may mean. They come after the network. */
  measures?: MeasuresByID;
  /** What colours and sizes mean: communities and the number of partners where nothing is said. */
  colouring?: Colouring;
  sizing?: Sizing;
};
export type Camera = { zoomIn: () => void; zoomOut: () => void; reset: () => void };
export type Drawing = Props & { camera: RefObject<Camera | null>; naming: Naming; spacing: Spacing };

export function NetworkGraph({ nodes, links, states, selected, onSelect, measures, colouring, sizing }: Props) {
  const camera = useRef<Camera>(null);
  // The institutions walked through by keyboard. Left and right go round the neighbours of the last of them.
  const walk = useRef<string[]>([]);
  const byID = new Map(nodes.map((n) => [n.entity.id, n]));
  const around = (id: string) => neighbours(id, byID, links).map((n) => n.entity.id);

  const step = (by: 1 | -1) => {
    const first = nodes[0]?.entity.id;
    if (!byID.has(selected)) {
      if (first) onSelect(first);
      return;
    }
    let anchor = walk.current[walk.current.length - 1] ?? '';
    if (!byID.has(anchor) || !around(anchor).includes(selected)) {
      anchor = selected;
      walk.current = [selected];
    }
    const ring = around(anchor);
    const at = ring.indexOf(selected);
    const next = at < 0 ? (by > 0 ? 0 : ring.length - 1) : (at + by + ring.length) % ring.length;
    if (ring[next]) onSelect(ring[next]);
  };
  const deeper = () => {
    if (!byID.has(selected)) return step(1);
    const before = walk.current[walk.current.length - 1];
    if (before !== selected) walk.current.push(selected);
    const next = around(selected).find((id) => id !== before);
    if (next) onSelect(next);
  };
  const back = () => {
    if (walk.current[walk.current.length - 1] === selected) walk.current.pop();
    const to = walk.current[walk.current.length - 1];
    if (to) onSelect(to);
  };
  const keys: Record<string, () => void> = {
    ArrowRight: () => step(1),
    ArrowLeft: () => step(-1),
    ArrowDown: deeper,
    ArrowUp: back,
    Enter: () => selected && go(entityAddress({ id: selected })),
    Escape: () => onSelect(''),
    ...graphKeys(camera),
  };
  const onKeyDown = (e: KeyboardEvent) => {
    const does = keys[e.key.length === 1 ? e.key.toLowerCase() : e.key];
    if (!does || e.ctrlKey || e.metaKey || e.altKey) return;
    e.preventDefault();
    does();
  };

  const m = messages.value;
  const node = byID.get(selected);
  const shown = useMemo(() => drawnLinks(links).length, [links]);
  const webGL = hasWebGL();
  const drawing = { nodes, links, states, selected, onSelect, camera, measures, colouring, sizing, naming: namingIn(route.value.params), spacing: spacingIn(route.value.params) };
  return (
    <>
      {!webGL && (
        <p class="notice">
          {m.state.noWebGL} <a href={withParams({ view: 'table' })}>{m.network.table}</a>
        </p>
      )}
      <div class="graph" tabIndex={0} role="application" aria-label={m.network.graph} aria-describedby="graph-help" onKeyDown={onKeyDown}>
        {webGL ? <NetworkWebGL {...drawing} /> : <NetworkSVG {...drawing} />}
      </div>
      {shown < links.length && <p class="quiet">{say(m.links.heaviest, { n: number(shown), all: number(links.length) })}</p>}
      <GraphTools camera={camera} />
      <p id="graph-help" class="quiet">
        {m.network.help}
      </p>
      <p class="visually-hidden" role="status" aria-live="polite">
        {node ? `${node.entity.name}, ${country(node.entity.country)}, ${m.network.degree}: ${node.degree}` : ''}
      </p>
    </>
  );
}
