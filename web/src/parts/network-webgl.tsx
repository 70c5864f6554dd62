// Draws a network with WebGL. The server computes the places; nothing here looks at the whole graph when a node is selected.
import Graph from 'graphology';
import Sigma from 'sigma';
import { useEffect, useRef } from 'preact/hooks';
import { entityAddress } from './entity-link';
import type { Drawing } from './network-graph';
import { colour, type Link, type Node } from './network-model';
import { go } from '../route';

const token = (name: string): string => {
  // light-dark() is resolved by the browser only in a used value, so a probe element reads it.
  const probe = document.createElement('span');
  probe.style.color = `var(${name})`;
  document.body.append(probe);
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
};

/** The longest name that is written beside a node in full. */
const longest = 40;

function build(nodes: Node[], links: Link[]): Graph {
  const graph = new Graph({ multi: false, type: 'undirected' });
  const largest = Math.max(1, ...nodes.map((n) => n.degree));
  const line = token('--line');
  for (const n of nodes) {
    const name = n.entity.name;
    const label = name.length > longest ? `${name.slice(0, longest - 1)}…` : name;
    graph.addNode(n.entity.id, { x: n.x ?? 0, y: n.y ?? 0, size: 3 + 9 * Math.sqrt(n.degree / largest), label, color: colour(n.community) });
  }
  for (const l of links) {
    if (graph.hasNode(l.source) && graph.hasNode(l.target) && !graph.hasEdge(l.source, l.target)) {
      graph.addEdge(l.source, l.target, { size: Math.min(4, 0.5 + 0.5 * (l.weight ?? 1)), color: line });
    }
  }
  return graph;
}

export function NetworkWebGL({ nodes, links, selected, onSelect, camera }: Drawing) {
  const box = useRef<HTMLDivElement>(null);
  const sigma = useRef<Sigma | null>(null);
  const chosen = useRef(selected);

  useEffect(() => {
    if (!box.current) return;
    const focus = token('--focus');
    const drawn = new Sigma(build(nodes, links), box.current, {
      labelColor: { color: token('--ink') },
      labelRenderedSizeThreshold: 7,
      labelDensity: 0.6,
      stagePadding: 60, // a name beside the outermost node stays inside the frame
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
    camera.current = {
      zoomIn: () => void drawn.getCamera().animatedZoom({ duration: 0 }),
      zoomOut: () => void drawn.getCamera().animatedUnzoom({ duration: 0 }),
      reset: () => void drawn.getCamera().animatedReset({ duration: 0 }),
    };
    performance.mark('network-drawn');
    return () => {
      drawn.kill();
      sigma.current = null;
      camera.current = null;
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

  return <div ref={box} />;
}
