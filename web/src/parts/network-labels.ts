// The names beside the nodes of the WebGL drawing. Two names never lie on one another: the one drawn first stays. A name lies on
// another node only where neither side of its own is free.

/** The longest name that is written beside a node in full. */
export const longest = 40;

type Label = { label?: string | null; x: number; y: number; size: number; /** Write the name though it lies on others. */ must?: boolean };
type Style = { labelSize: number; labelFont: string; labelColor: { color?: string } };
export type Box = { left: number; right: number; top: number; bottom: number };

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Writes names on a paper of the given colour. `clear` is called before each picture, `dotsOf` at the first name in it: it tells where the nodes are. */
export function labels(paper: string, dotsOf: () => Box[] = () => []) {
  let taken: Box[] = [];
  let dots: Box[] | undefined;
  return {
    clear: () => {
      taken = [];
      dots = undefined;
    },
    /** Writes a name beside its node: to the right, or to the left where the frame would cut it. A halo keeps it readable on lines. */
    draw: (paint: CanvasRenderingContext2D, node: Label, style: Style): void => {
      if (!node.label) return;
      paint.font = `${style.labelSize}px ${style.labelFont}`;
      const [length, frame] = [paint.measureText(node.label).width, paint.canvas.clientWidth];
      const right = node.x + node.size + 4;
      const left = Math.max(2, Math.min(node.x - node.size - 4 - length, frame - length));
      const box = (x: number): Box => ({ left: x - 2, right: x + length + 2, top: node.y - style.labelSize / 2 - 1, bottom: node.y + style.labelSize / 2 + 1 });
      const free = (x: number) => x >= 0 && x + length <= frame && !taken.some((t) => meet(t, box(x)));
      dots ??= dotsOf();
      const clear = (x: number) => !dots?.some((d) => meet(d, box(x)));
      const x = [right, left].find((x) => free(x) && clear(x)) ?? [right, left].find(free) ?? (node.must ? (right + length <= frame ? right : left) : undefined);
      if (x === undefined) return;
      taken.push(box(x));
      paint.lineJoin = 'round';
      paint.lineWidth = 3;
      paint.strokeStyle = paper;
      paint.strokeText(node.label, x, node.y + style.labelSize / 3);
      paint.fillStyle = style.labelColor.color ?? '';
      paint.fillText(node.label, x, node.y + style.labelSize / 3);
    },
  };
}
