// Draws a network with WebGL. The server computes the places; nothing here looks at the whole graph when a node is selected or
// pointed at, only at its neighbours.
import Graph from 'graphology';
import Sigma from 'sigma';
import { useEffect, useRef } from 'preact/hooks';
import { short } from '../i18n';
import { entityAddress } from './entity-link';
import { linkKey } from './link-states';
import type { Drawing } from './network-graph';
import { type Box, labels, longest } from './network-labels';
import { lines } from './network-lines';
import { lookOf, placesOf, type Look } from './network-look';
import { drawnLinks, type Link, type Node } from './network-model';
import { names, redraw } from './network-sigma';
import type { Spacing } from './network-spread';
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

/** So many neighbours of the node that is pointed at are named. */
const mostNamed = 12;

/** In a drawing of more nodes, names do not mind where nodes are: they would find no place. */
const mostMinded = 400;

/** Where the nodes are in the picture that is being drawn. */
function dotsOf(drawn: Sigma): Box[] {
  return drawn.getGraph().mapNodes((id) => {
    const data = drawn.getNodeDisplayData(id) ?? { x: 0, y: 0, size: 0 };
    const [{ x, y }, r] = [drawn.framedGraphToViewport(data), drawn.scaleSize(data.size)];
    return { left: x - r, right: x + r, top: y - r, bottom: y + r };
  });
}

/** The graph to draw in a box. */
function build(nodes: Node[], links: Link[], look: Look, box: HTMLElement, spacing: Spacing): Graph {
  const graph = new Graph({ multi: false, type: 'undirected' });
  const places = placesOf(nodes, look, box.clientWidth || 900, box.clientHeight || 560, spacing);
  const line = token('--line');
  const drawn = new Set(drawnLinks(links));
  for (const n of nodes) graph.addNode(n.entity.id, { ...places.get(n.entity.id), size: look.sizeOf(n), label: short(n.entity.name, longest), color: look.colourOf(n) });
  for (const l of links) {
    if (graph.hasNode(l.source) && graph.hasNode(l.target) && !graph.hasEdge(l.source, l.target)) {
      graph.addEdge(l.source, l.target, { type: 'known', size: Math.min(4, 0.5 + 0.5 * (l.weight ?? 1)), color: line, hidden: !drawn.has(l) });
    }
  }
  return graph;
}

/** The nodes and links next to one, and the neighbours to name: those with most partners. */
type Near = { edges: Set<string>; named: Set<string> };

function nearOf(graph: Graph, id: string): Near {
  if (!id || !graph.hasNode(id)) return { edges: new Set(), named: new Set() };
  const best = graph.neighbors(id).sort((a, b) => graph.degree(b) - graph.degree(a));
  return { edges: new Set(graph.edges(id)), named: new Set(best.slice(0, mostNamed)) };
}

export function NetworkWebGL({ nodes, links, states, selected, onSelect, camera, measures, colouring, sizing, naming, spacing }: Drawing) {
  const box = useRef<HTMLDivElement>(null);
  const sigma = useRef<Sigma | null>(null);
  const chosen = useRef(selected);
  const near = useRef<Near>({ edges: new Set(), named: new Set() });

  const look = () => lookOf(nodes, { measures, colouring, sizing, scale: (box.current?.clientWidth ?? 0) < 500 ? 0.6 : 1 });

  /** Marks the surroundings of a node, and takes the mark from those of the one before. */
  const approach = (id: string) => {
    const drawn = sigma.current;
    if (!drawn) return;
    const graph = drawn.getGraph();
    const before = near.current;
    near.current = nearOf(graph, id);
    const edges = [...before.edges, ...near.current.edges].filter((e) => graph.hasEdge(e));
    const changed = [...before.named, ...near.current.named, id].filter((n) => n && graph.hasNode(n));
    if (edges.length || changed.length) redraw(drawn, changed, edges);
  };

  useEffect(() => {
    if (!box.current) return;
    const [focus, accent] = [token('--focus'), token('--accent')];
    const graph = build(nodes, links, look(), box.current, spacing);
    near.current = nearOf(graph, chosen.current);
    // The constructor draws already, when it cannot be asked yet where the nodes are.
    const written = labels(token('--paper'), () => (made && nodes.length <= mostMinded ? dotsOf(made) : []));
    let made: Sigma | undefined;
    const drawn = new Sigma(graph, box.current, {
      allowInvalidContainer: true,
      labelColor: { color: token('--ink') },
      labelDensity: 1,
      ...names[naming],
      labelFont: 'system-ui, sans-serif',
      labelSize: 13,
      stagePadding: Math.min(48, box.current.clientWidth / 12),
      defaultDrawNodeLabel: (paint, node, style) => written.draw(paint, node, style as Parameters<typeof written.draw>[2]),
      hideEdgesOnMove: nodes.length > 500,
      zIndex: true,
      ...(matchMedia('(prefers-reduced-motion: reduce)').matches && { zoomDuration: 0, doubleClickZoomingDuration: 0, inertiaDuration: 0 }),
      edgeProgramClasses: lines,
      defaultEdgeType: 'known',
      nodeReducer: (id, data) => {
        if (id === chosen.current) return { ...data, color: focus, size: data.size + 3, forceLabel: true, must: true, zIndex: 2 };
        return near.current.named.has(id) ? { ...data, forceLabel: true, zIndex: 1 } : data;
      },
      edgeReducer: (id, data) => (near.current.edges.has(id) ? { ...data, color: accent, size: data.size + 0.5, zIndex: 1, hidden: false } : data),
      defaultDrawNodeHover: (paint, node, style) => written.draw(paint, { ...node, must: true }, style as Parameters<typeof written.draw>[2]),
    });
    made = drawn;
    drawn.on('beforeRender', written.clear);
    if (nodes.length <= mostMinded) drawn.scheduleRender();
    drawn.on('enterNode', ({ node }) => approach(node));
    drawn.on('leaveNode', () => approach(chosen.current));
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
  }, [nodes, links, spacing]);

  useEffect(() => {
    sigma.current?.setSettings(names[naming]).refresh();
  }, [naming]);

  // The measures come after the drawing too; they and another choice of colours and sizes leave the places as they are.
  const built = useRef(nodes);
  useEffect(() => {
    const graph = sigma.current?.getGraph();
    const first = built.current !== nodes;
    built.current = nodes;
    if (!graph || (first && !measures)) return;
    const { colourOf, sizeOf } = look();
    const byID = new Map(nodes.map((n) => [n.entity.id, n]));
    graph.updateEachNodeAttributes((id, attributes) => {
      const node = byID.get(id);
      return node ? { ...attributes, color: colourOf(node), size: sizeOf(node) } : attributes;
    });
  }, [nodes, measures, colouring, sizing]);

  // What is known of the links comes after the drawing, which is then drawn anew once.
  useEffect(() => {
    const drawn = sigma.current;
    if (!drawn || !states) return;
    const graph = drawn.getGraph();
    const quiet = token('--edge');
    graph.updateEachEdgeAttributes((_, attributes, source, target) => {
      const type = states.get(linkKey({ source, target })) ?? states.get(linkKey({ source: target, target: source })) ?? 'known';
      return { ...attributes, type, color: type === 'known' ? attributes.color : quiet };
    });
    box.current?.setAttribute('data-lines', 'told');
  }, [states, nodes, links, spacing]);

  useEffect(() => {
    const before = chosen.current;
    chosen.current = selected;
    const drawn = sigma.current;
    if (!drawn) return;
    const changed = [before].filter((id) => id && drawn.getGraph().hasNode(id));
    if (changed.length) redraw(drawn, changed);
    approach(selected);
  }, [selected]);

  return <div ref={box} />;
}
