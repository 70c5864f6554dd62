// Both groups left and right, who is in both and who stands between them in the middle, and lines for the ties. The tables
// below the drawing have the same content, so it is one picture for a screen reader, with links for the mouse.
import type { BridgesQuery } from '../../gql/graphql';
import { messages, short } from '../../i18n';
import { entityAddress } from '../../parts/entity-link';

const width = 760;
const row = 24;
const head = 34;
const most = 14;

type Item = { id: string; name: string };

/** Each entity once, in the order in which it is first met. */
const once = (items: Item[]): Item[] => [...new Map(items.map((i) => [i.id, i])).values()].slice(0, most);

export function BridgeDrawing({ bridges, a, b }: { bridges: BridgesQuery['bridges']; a: string; b: string }) {
  const m = messages.value.bridges;
  const left = once(bridges.links.map((l) => l.a));
  const right = once(bridges.links.map((l) => l.b));
  const middle = once([...bridges.shared, ...bridges.brokers.map((r) => r.institution)]);
  const rows = Math.max(left.length, right.length, middle.length);
  if (rows === 0) return null;
  const height = head + rows * row + 10;
  const y = (list: Item[], i: number) => head + (i + 0.5) * ((height - head - 10) / list.length);
  const places = (list: Item[]) => new Map(list.map((item, i) => [item.id, y(list, i)]));
  const [yLeft, yRight] = [places(left), places(right)];
  const sides = (height - head) / 2 + head;
  return (
    <div class="scroll bridges-box" tabIndex={0} role="region" aria-label={m.drawing}>
      <svg class="bridges" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="group" aria-label={m.drawing}>
        <rect x={1} y={1} width={218} height={height - 2} rx={8} />
        <rect x={width - 219} y={1} width={218} height={height - 2} rx={8} />
        <text class="head" x={12} y={22}>{short(a, 30)}</text>
        <text class="head" x={width - 12} y={22} text-anchor="end">{short(b, 30)}</text>
        {middle.map((item, i) => (
          <g key={item.id}>
            <path d={`M 220 ${sides} Q 235 ${y(middle, i)} 280 ${y(middle, i)}`} />
            <path d={`M ${width - 220} ${sides} Q ${width - 235} ${y(middle, i)} ${width - 280} ${y(middle, i)}`} />
          </g>
        ))}
        {bridges.links.map((l) => {
          const [from, to] = [yLeft.get(l.a.id), yRight.get(l.b.id)];
          return from === undefined || to === undefined ? null : <path class="link" key={`${l.a.id} ${l.b.id}`} d={`M 220 ${from} C 320 ${from} 440 ${to} ${width - 220} ${to}`} />;
        })}
        <Names list={left} x={10} width={200} align="start" y={y} />
        <Names list={right} x={width - 210} width={200} align="end" y={y} />
        <Names list={middle} x={width / 2 - 100} width={200} align="center" y={y} />
      </svg>
    </div>
  );
}

type NamesProps = { list: Item[]; x: number; width: number; align: 'start' | 'center' | 'end'; y: (list: Item[], i: number) => number };

/** Names in a column; one that is too long ends in an ellipsis on the screen, and is whole for a screen reader. */
function Names({ list, x, width: room, align, y }: NamesProps) {
  return (
    <>
      {list.map((item, i) => (
        <foreignObject key={item.id} x={x} y={y(list, i) - row / 2} width={room} height={row}>
          <a href={entityAddress({ id: item.id })} title={item.name} dir="auto" style={{ textAlign: align }}>
            {item.name}
          </a>
        </foreignObject>
      ))}
    </>
  );
}
