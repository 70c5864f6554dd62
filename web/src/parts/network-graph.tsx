// Draws a network with WebGL. The server computes the places; nothing here looks at the whole graph when a node is selected.
import Graph from 'graphology';
import Sigma from 'sigma';
import { useEffect, useRef, useState } from 'preact/hooks';
import { country, messages } from '../i18n';
import { entityAddress } from './entity-link';
import { colour, neighbours, type Link, type Node } from './network-model';
import { go } from '../route';

type Props = { nodes: Node[]; links: Link[]; selected: string; onSelect: (id: string) => void };

const token = (name: string): string => {
  // light-dark() is resolved by the browser only in a used value, so a probe element reads it.
  const probe = document.createElement('span');
  probe.style.color = `var(${name})`;
  document.body.append(probe);
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
};

function build(nodes: Node[], links: Link[]): Graph {
  const graph = new Graph({ multi: false, type: 'undirected' });
  const largest = Math.max(1, ...nodes.map((n) => n.degree));
  const line = token('--line');
  for (const n of nodes) {
    graph.addNode(n.entity.id, { x: n.x ?? 0, y: n.y ?? 0, size: 3 + 9 * Math.sqrt(n.degree / largest), label: n.entity.name, color: colour(n.community) });
  }
  for (const l of links) {
    if (graph.hasNode(l.source) && graph.hasNode(l.target) && !graph.hasEdge(l.source, l.target)) {
      graph.addEdge(l.source, l.target, { size: Math.min(4, 0.5 + 0.5 * l.weight), color: line });
    }
  }
  return graph;
}

export function NetworkGraph({ nodes, links, selected, onSelect }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const sigma = useRef<Sigma | null>(null);
  const chosen = useRef(selected);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    if (!box.current) return;
    const focus = token('--focus');
    try {
      const drawn = new Sigma(build(nodes, links), box.current, {
        labelColor: { color: token('--ink') },
        labelRenderedSizeThreshold: 7,
        labelDensity: 0.6,
        hideEdgesOnMove: nodes.length > 500,
        zIndex: true,
        nodeReducer: (id, data) => (id === chosen.current ? { ...data, color: focus, size: data.size + 3, forceLabel: true, zIndex: 2 } : data),
        defaultDrawNodeHover: () => {},
      });
      drawn.on('clickNode', ({ node }) => onSelect(node));
      drawn.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
        preventSigmaDefault();
        go(entityAddress({ id: node }));
      });
      drawn.on('clickStage', () => onSelect(''));
      sigma.current = drawn;
      performance.mark('network-drawn');
    } catch {
      setFailed(true);
    }
    return () => {
      sigma.current?.kill();
      sigma.current = null;
    };
  }, [nodes, links]);

  useEffect(() => {
    const before = chosen.current;
    chosen.current = selected;
    const drawn = sigma.current;
    if (!drawn) return;
    const changed = [before, selected].filter((id) => id && drawn.getGraph().hasNode(id));
    if (changed.length) drawn.refresh({ partialGraph: { nodes: changed }, skipIndexation: true });
  }, [selected]);

  const byID = new Map(nodes.map((n) => [n.entity.id, n]));
  const key = (e: KeyboardEvent) => {
    const camera = sigma.current?.getCamera();
    const step = e.key === 'ArrowRight' || e.key === 'ArrowDown' ? 1 : e.key === 'ArrowLeft' || e.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      const around = byID.has(selected) ? neighbours(selected, byID, links) : [];
      const at = walk.current.from === selected ? walk.current.at + step : step > 0 ? 0 : -1;
      const next = around.length ? around[(at + around.length) % around.length] : nodes[0];
      if (next) onSelect(next.entity.id);
    } else if (e.key === 'Enter' && selected) go(entityAddress({ id: selected }));
    else if (e.key === 'Escape') onSelect('');
    else if (e.key === '+') camera?.animatedZoom({ duration: 0 });
    else if (e.key === '-') camera?.animatedUnzoom({ duration: 0 });
    else if (e.key === '0') camera?.animatedReset({ duration: 0 });
    else return;
    e.preventDefault();
  };
  const walk = useRef({ from: '', at: 0 });

  const node = byID.get(selected);
  if (failed) return <p class="notice">{messages.value.state.noWebGL}</p>;
  return (
    <>
      <div class="graph" tabIndex={0} role="application" aria-label={messages.value.network.graph} aria-describedby="graph-help" onKeyDown={key}>
        <div ref={box} />
      </div>
      <p id="graph-help" class="quiet">
        {messages.value.network.help}
      </p>
      <p class="visually-hidden" role="status" aria-live="polite">
        {node ? `${node.entity.name}, ${country(node.entity.country)}, ${messages.value.network.degree}: ${node.degree}` : ''}
      </p>
    </>
  );
}
