// Memberships over time. A stated period is a filled bar, an implied one is striped, an open or unknown end is a dashed one, and a report (a page of
// that day that lists the member) is a ring: what is known of a day is drawn differently from what is not.
import { useRef } from 'preact/hooks';
import { firstYear, lastYear } from '../i18n/edtf';
import { messages } from '../i18n';
import { route } from '../route';
import { dayIn } from './ties';
import { useWidth } from './width';

type Said = { valid?: string | null; observed?: string | null; modality: string; confidence?: string };
export type Line = { label: string; statements: Said[] };

/** The width from which names stand beside their bars; in a narrower drawing they stand above them. */
const beside = 560;

export function Timeline({ lines }: { lines: Line[] }) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 1100);
  const years = lines.flatMap((l) => l.statements.flatMap((s) => [firstYear(s.valid), lastYear(s.valid), firstYear(s.observed)])).filter((y): y is number => y !== undefined);
  if (years.length === 0) return null;
  const wide = width >= beside;
  const [left, row, above] = wide ? [220, 24, 0] : [2, 40, 16];
  const letters = wide ? 31 : Math.floor(width / 7);
  const now = new Date().getUTCFullYear();
  const [from, to] = [Math.min(...years), Math.max(...years, now)];
  const x = (year: number) => left + ((year - from) / Math.max(1, to - from + 1)) * (width - left - 2);
  const drawn = lines.map((l) => drawnOf(l.statements, from, to));
  const chosen = chosenYears(from, to);
  const step = Math.max(1, Math.ceil((to - from) / ((width - left) / 60)));
  const height = lines.length * row + 24;
  return (
    <div ref={box}>
      <svg class="timeline" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={messages.value.institution.timeline}>
        {chosen && <rect class="chosen" x={x(chosen[0])} y={0} width={Math.max(2, x(chosen[1]) - x(chosen[0]))} height={height - 20} />}
        {Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step).map((year) => (
          <g key={year}>
            <line class="year" x1={x(year)} x2={x(year)} y1={0} y2={height - 20} />
            <text class="axis" x={Math.min(x(year), width - 28)} y={height - 6}>
              {year}
            </text>
          </g>
        ))}
        {lines.map((line, i) => (
          <g key={line.label} transform={`translate(0 ${i * row})`}>
            <title>{line.label}</title>
            <text x={0} y={15}>
              {line.label.length > letters ? `${line.label.slice(0, letters - 1)}…` : line.label}
            </text>
            {line.statements.every((s) => !s.valid && !s.observed) && (
              <text class="axis" x={left} y={above + 15}>
                {messages.value.facts.noDate}
              </text>
            )}
            <g transform={`translate(0 ${above})`}>
              <Spells drawn={drawn[i] ?? { bars: [], reports: [] }} x={x} />
            </g>
          </g>
        ))}
        <defs>
          <pattern id="implied" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect class="stripe" width="2.2" height="5" />
          </pattern>
        </defs>
      </svg>
      <Legend drawn={drawn} />
    </div>
  );
}

/** The day or period of the address as years with fractions, within the years that are drawn; undefined where none is chosen. */
function chosenYears(from: number, to: number): [number, number] | undefined {
  const params = route.value.params;
  const [day, since, until] = ['asof', 'since', 'until'].map((name) => dayIn(params, name));
  const year = (text: string) => Math.min(to + 1, Math.max(from, Number(text.slice(0, 4)) + (Number(text.slice(5, 7)) - 1) / 12));
  if (day) return [year(day), year(day)];
  return since || until ? [since ? year(since) : from, until ? year(until) : to + 1] : undefined;
}

type Bar = 'known' | 'implied' | 'unknown';
type Drawn = { bars: { first: number; last: number; how: Bar }[]; reports: number[] };

/** What is drawn of one line. An open period is drawn up to its last report as known or implied, and from there to the last year as unknown. */
function drawnOf(statements: Said[], from: number, to: number): Drawn {
  const reports = [...new Set(statements.map((s) => firstYear(s.observed)).filter((y): y is number => y !== undefined))];
  const spells = new Map<string, Bar>();
  for (const { valid, confidence } of statements) {
    if (valid && spells.get(valid) !== 'known') spells.set(valid, (confidence ?? 'STATED') === 'STATED' ? 'known' : 'implied');
  }
  const bars = [...spells].flatMap(([valid, how]): Drawn['bars'] => {
    const start = firstYear(valid);
    const end = valid.includes('/') ? lastYear(valid) : start;
    if (start !== undefined && end !== undefined) return [{ first: start, last: end, how }];
    if (start === undefined) return [{ first: from, last: end ?? to, how: 'unknown' }];
    const last = Math.max(start, ...reports.filter((y) => y >= start));
    return [{ first: start, last, how }, ...(last < to ? [{ first: last + 1, last: to, how: 'unknown' as const }] : [])];
  });
  return { bars, reports };
}

/** The periods and reports of one line; those that are stated lie above those that are implied. */
function Spells({ drawn, x }: { drawn: Drawn; x: (year: number) => number }) {
  const above = [...drawn.bars].sort((a, b) => Number(a.how === 'known') - Number(b.how === 'known'));
  return (
    <>
      {above.map((b, n) => (
        <rect key={n} class={b.how} x={x(b.first)} y={5} height={12} width={Math.max(3, x(b.last + 1) - x(b.first))} />
      ))}
      {drawn.reports.map((year) => (
        <circle key={year} cx={x(year) + 5} cy={11} r={4} />
      ))}
    </>
  );
}

/** What the bars and rings of the drawing mean: those that it has. */
function Legend({ drawn }: { drawn: Drawn[] }) {
  const m = messages.value.timeline;
  const has = (how: Bar) => drawn.some((d) => d.bars.some((b) => b.how === how));
  const bars = (['known', 'implied', 'unknown'] as const).filter(has);
  return (
    <ul class="legend plain quiet" aria-label={messages.value.links.legend}>
      {bars.map((how) => (
        <li key={how}>
          <svg class="timeline" width="28" height="14" aria-hidden="true">
            <rect class={how} x={1} y={1} width={26} height={12} />
          </svg>{' '}
          {m[how]}
        </li>
      ))}
      {drawn.some((d) => d.reports.length > 0) && (
        <li>
          <svg class="timeline" width="14" height="14" aria-hidden="true">
            <circle cx={7} cy={7} r={4} />
          </svg>{' '}
          {m.report}
        </li>
      )}
    </ul>
  );
}
