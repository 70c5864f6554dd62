// The drawing of a series: a line of one number, and bars of what changed from each day to the next. What is only reported for
// the first time, so that nobody knows when it began, has a dashed outline; what is known to have begun or ended is filled.
import { useRef } from 'preact/hooks';
import { messages, number } from '../../i18n';
import { useWidth } from '../../parts/width';

const most = 1100;
const left = 44;
const foot = 20;

type Frame = { x: (i: number) => number; step: number };

const frame = (count: number, width: number): Frame => {
  const step = (width - left) / Math.max(1, count);
  return { x: (i) => left + (i + 0.5) * step, step };
};

function Years({ days, height, x, width }: { days: string[]; height: number; x: (i: number) => number; width: number }) {
  const every = Math.max(1, Math.ceil(days.length / ((width - left) / 56)));
  return (
    <>
      {days.map((day, i) =>
        i % every === 0 ? (
          <text key={day} class="axis" x={x(i)} y={height - 5} text-anchor="middle">
            {day.slice(0, 4)}
          </text>
        ) : null,
      )}
    </>
  );
}

/** One number on each day. */
export function LineChart({ title, days, values }: { title: string; days: string[]; values: number[] }) {
  const height = 130;
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, most);
  const { x } = frame(days.length, width);
  const top = Math.max(1, ...values);
  const y = (v: number) => 12 + (1 - v / top) * (height - foot - 16);
  return (
    <div ref={box} class="chart-box" role="group" aria-label={title}>
      <p>{title}</p>
      <svg class="chart" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={title}>
        <text class="axis" x={left - 6} y={y(top) + 4} text-anchor="end">
          {number(top)}
        </text>
        <text class="axis" x={left - 6} y={y(0) + 4} text-anchor="end">
          0
        </text>
        <line x1={left} x2={width} y1={y(0)} y2={y(0)} />
        <polyline points={values.map((v, i) => `${x(i)},${y(v)}`).join(' ')} />
        {values.map((v, i) => (
          <circle key={days[i]} cx={x(i)} cy={y(v)} r={3.5}>
            <title>{`${days[i]}: ${number(v)}`}</title>
          </circle>
        ))}
        <Years days={days} height={height} x={x} width={width} />
      </svg>
    </div>
  );
}

export type Change = { day: string; gained: number; lost: number; firstReported: number };

/** What came above the line and what went below it. */
export function ChangeChart({ changes }: { changes: Change[] }) {
  const m = messages.value.series;
  const height = 170;
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, most);
  const { x, step } = frame(changes.length, width);
  const up = Math.max(1, ...changes.map((c) => c.gained + c.firstReported));
  const down = Math.max(1, ...changes.map((c) => c.lost));
  const unit = (height - foot - 16) / (up + down);
  const zero = 10 + up * unit;
  const bar = Math.min(28, step * 0.6);
  return (
    <div ref={box} class="chart-box" role="group" aria-label={m.changes}>
      <p>
        {m.changes} <Key kind="gained" label={m.gained} /> <Key kind="reported" label={m.firstReported} /> <Key kind="lost" label={m.lost} />
      </p>
      <svg class="chart" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={m.changes}>
        <text class="axis" x={left - 6} y={14} text-anchor="end">{`+${number(up)}`}</text>
        <text class="axis" x={left - 6} y={zero + down * unit} text-anchor="end">{`−${number(down)}`}</text>
        <line x1={left} x2={width} y1={zero} y2={zero} />
        {changes.map((c, i) => (
          <g key={c.day}>
            <title>{`${c.day}: +${c.gained}, ${m.firstReported} ${c.firstReported}, −${c.lost}`}</title>
            {c.gained > 0 && <rect class="gained" x={x(i) - bar / 2} width={bar} y={zero - c.gained * unit} height={c.gained * unit} />}
            {c.firstReported > 0 && <rect class="reported" x={x(i) - bar / 2} width={bar} y={zero - (c.gained + c.firstReported) * unit} height={c.firstReported * unit} />}
            {c.lost > 0 && <rect class="lost" x={x(i) - bar / 2} width={bar} y={zero} height={c.lost * unit} />}
          </g>
        ))}
        <Years days={changes.map((c) => c.day)} height={height} x={x} width={width} />
      </svg>
    </div>
  );
}

function Key({ kind, label }: { kind: string; label: string }) {
  return (
    <span class="quiet">
      <svg class="chart" width="14" height="14" aria-hidden="true">
        <rect class={kind} x="1" y="1" width="12" height="12" />
      </svg>{' '}
      {label}{' '}
    </span>
  );
}
