// What the WebGL drawing asks of its library.
import type Sigma from 'sigma';
import type { Naming } from './network-look';

/** How many names find room: one a square of so many pixels, of nodes drawn at least so large. Those of the selection are written always. */
export const names: Record<Naming, { labelGridCellSize: number; labelRenderedSizeThreshold: number }> = {
  none: { labelGridCellSize: 110, labelRenderedSizeThreshold: Infinity },
  few: { labelGridCellSize: 260, labelRenderedSizeThreshold: 5 },
  some: { labelGridCellSize: 110, labelRenderedSizeThreshold: 3 },
  many: { labelGridCellSize: 35, labelRenderedSizeThreshold: 0 },
};

/** Draws some nodes and links anew. While a drawing of all is due, as after a change of the window's size, the library throws: that drawing then has them. */
export function redraw(drawn: Sigma, nodes: string[], edges: string[] = []): void {
  try {
    drawn.refresh({ partialGraph: { nodes, edges }, skipIndexation: true });
  } catch {
    drawn.scheduleRefresh();
  }
}
