// Where the drawing puts the nodes: the server's places, drawn apart so that no node hides another.

export type Spot = { x: number; y: number; r: number };

export type Spacing = 'close' | 'usual' | 'wide';

/**
 * How far the outermost are drawn in: with 1 the places stay, with 0 all lie on one circle; one far pair would else shrink all
 * others. And the pixels that stay free between two nodes.
 */
const spaces: Record<Spacing, { evenness: number; gap: number }> = {
  close: { evenness: 1, gap: 1 },
  usual: { evenness: 0.75, gap: 3 },
  wide: { evenness: 0.5, gap: 12 },
};

const rounds = 60;

/** The places in a frame of this size, which keep their order around the middle; nodes that overlap are pushed apart. The same input gives the same places. */
export function spread(spots: Spot[], width: number, height: number, spacing: Spacing): { x: number; y: number }[] {
  const { evenness, gap } = spaces[spacing];
  const n = spots.length || 1;
  const [mx, my] = [spots.reduce((sum, s) => sum + s.x, 0) / n, spots.reduce((sum, s) => sum + s.y, 0) / n];
  const far = Math.max(...spots.map((s) => Math.hypot(s.x - mx, s.y - my)), 1e-9);
  const drawn = spots.map((s, i) => {
    const reach = Math.hypot(s.x - mx, s.y - my) / far;
    const pull = reach > 0 ? reach ** (evenness - 1) : 1;
    // Nodes of one and the same place are told apart by a little, each in a direction of its own.
    return { x: ((s.x - mx) / far) * pull + 1e-3 * Math.cos(i), y: ((s.y - my) / far) * pull + 1e-3 * Math.sin(i) };
  });
  fit(drawn, width, height);
  const room = Math.max(...spots.map((s) => s.r)) * 2 + gap + 1;
  for (let round = 0; round < rounds && pushApart(drawn, spots, room, gap); round++);
  return drawn;
}

/** Fills the frame in both directions, but stretches none more than half as much again as the other. */
function fit(points: { x: number; y: number }[], width: number, height: number): void {
  const [xs, ys] = [points.map((p) => p.x), points.map((p) => p.y)];
  const [left, low] = [Math.min(...xs), Math.min(...ys)];
  const [across, up] = [width / (Math.max(...xs) - left || 1), height / (Math.max(...ys) - low || 1)];
  const least = Math.min(across, up);
  const [sx, sy] = [Math.min(across, 1.5 * least), Math.min(up, 1.5 * least)];
  for (const p of points) {
    p.x = (p.x - left) * sx;
    p.y = (p.y - low) * sy;
  }
}

/** The number of a square of the grid by its column and row. */
const square = (column: number, row: number): number => column * 65536 + row;

const none: number[] = [];

/** Pushes each overlapping pair apart by half of its overlap each; tells whether there was one. Only nodes of neighbouring squares of a grid are compared. */
function pushApart(points: { x: number; y: number }[], spots: Spot[], room: number, gap: number): boolean {
  const grid = new Map<number, number[]>();
  points.forEach((p, i) => {
    const key = square(Math.floor(p.x / room), Math.floor(p.y / room));
    const here = grid.get(key);
    if (here) here.push(i);
    else grid.set(key, [i]);
  });
  let moved = false;
  points.forEach((p, i) => {
    const [column, row] = [Math.floor(p.x / room), Math.floor(p.y / room)];
    for (let dx = -1; dx <= 1; dx++)
      for (let dy = -1; dy <= 1; dy++)
        for (const j of grid.get(square(column + dx, row + dy)) ?? none) {
          const q = points[j];
          if (j <= i || !q) continue;
          const [vx, vy] = [q.x - p.x, q.y - p.y];
          const apart = Math.hypot(vx, vy) || 1e-6;
          const lack = (spots[i]?.r ?? 0) + (spots[j]?.r ?? 0) + gap - apart;
          if (lack <= 0) continue;
          moved = true;
          const [mx, my] = [(vx / apart) * (lack / 2), (vy / apart) * (lack / 2)];
          p.x -= mx;
          p.y -= my;
          q.x += mx;
          q.y += my;
        }
  });
  return moved;
}
