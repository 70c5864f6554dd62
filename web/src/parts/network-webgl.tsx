// Draws a network with WebGL. The server computes the places; nothing here looks at the whole graph when a node is selected.
import Graph from 'graphology';
import Sigma from 'sigma';
import { useEffect, useRef } from 'preact/hooks';
import { entityAddress } from './entity-link';
import { linkKey } from './link-states';
import type { Drawing } from './network-graph';
import { lines } from './network-lines';
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

type Label = { label?: string | null; x: number; y: number; size: number };
type Style = { labelSize: number; labelFont: string; labelColor: { color?: string } };

/** Writes a name beside its node: to the right, or to the left where the frame would cut it. A halo keeps it readable on lines. */
function drawLabel(paint: CanvasRenderingContext2D, node: Label, style: Style, paper: string): void {
  if (!node.label) return;
  paint.font = `${style.labelSize}px ${style.labelFont}`;
  const [length, frame] = [paint.measureText(node.label).width, paint.canvas.clientWidth];
  const right = node.x + node.size + 4;
  const x = right + length <= frame ? right : Math.max(2, Math.min(node.x - node.size - 4 - length, frame - length));
  paint.lineJoin = 'round';
  paint.lineWidth = 3;
  paint.strokeStyle = paper;
  paint.strokeText(node.label, x, node.y + style.labelSize / 3);
  paint.fillStyle = style.labelColor.color ?? '';
  paint.fillText(node.label, x, node.y + style.labelSize / 3);
}

/** The graph to draw; `scale` shrinks nodes where there is little room. */
function build(nodes: Node[], links: Link[], scale: number): Graph {
  const graph = new Graph({ multi: false, type: 'undirected' });
  const largest = Math.max(1, ...nodes.map((n) => n.degree));
  const line = token('--line');
  for (const n of nodes) {
    const name = n.entity.name;
    const label = name.length > longest ? `${name.slice(0, longest - 1)}…` : name;
    graph.addNode(n.entity.id, { x: n.x ?? 0, y: n.y ?? 0, size: (3 + 9 * Math.sqrt(n.degree / largest)) * scale, label, color: colour(n.community) });
  }
  for (const l of links) {
    if (graph.hasNode(l.source) && graph.hasNode(l.target) && !graph.hasEdge(l.source, l.target)) {
      graph.addEdge(l.source, l.target, { type: 'known', size: Math.min(4, 0.5 + 0.5 * (l.weight ?? 1)), color: line });
    }
  }
  return graph;
}

export function NetworkWebGL({ nodes, links, states, selected, onSelect, camera }: Drawing) {
  const box = useRef<HTMLDivElement>(null);
  const sigma = useRef<Sigma | null>(null);
  const chosen = useRef(selected);

  useEffect(() => {
    if (!box.current) return;
    const [focus, paper] = [token('--focus'), token('--paper')];
    const drawn = new Sigma(build(nodes, links, box.current.clientWidth < 500 ? 0.6 : 1), box.current, {
      labelColor: { color: token('--ink') },
      labelRenderedSizeThreshold: 4,
      labelDensity: 0.6,
      labelGridCellSize: 150,
      labelFont: 'system-ui, sans-serif',
      labelSize: 13,
      stagePadding: Math.min(60, box.current.clientWidth / 12),
      defaultDrawNodeLabel: (paint, node, style) => drawLabel(paint, node, style as Style, paper),
      hideEdgesOnMove: nodes.length > 500,
      zIndex: true,
      ...(matchMedia('(prefers-reduced-motion: reduce)').matches && { zoomDuration: 0, doubleClickZoomingDuration: 0, inertiaDuration: 0 }),
      edgeProgramClasses: lines,
      defaultEdgeType: 'known',
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

  // What is known of the links comes after the drawing, which is then drawn anew once.
  useEffect(() => {
    const drawn = sigma.current;
    if (!drawn || !states) return;
    const graph = drawn.getGraph();
    const quiet = token('--quiet');
    graph.updateEachEdgeAttributes((_, attributes, source, target) => {
      const type = states.get(linkKey({ source, target })) ?? states.get(linkKey({ source: target, target: source })) ?? 'known';
      return { ...attributes, type, color: type === 'known' ? attributes.color : quiet };
    });
    box.current?.setAttribute('data-lines', 'told');
  }, [states, nodes, links]);

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
