// Memberships over time. A known period is a filled bar, an open or unknown end fades into a dashed one, and a report (a page of
// that day that lists the member) is a ring: what is known of a day is drawn differently from what is not.
import { useRef } from 'preact/hooks';
import { firstYear, lastYear } from '../i18n/edtf';
import { messages } from '../i18n';
import { route } from '../route';
import { dayIn } from './ties';
import { useWidth } from './width';

export type Line = { label: string; statements: { valid?: string | null; observed?: string | null; modality: string }[] };

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
              <Spells statements={line.statements} from={from} to={to} x={x} />
            </g>
          </g>
        ))}
      </svg>
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

type SpellsProps = { statements: Line['statements']; from: number; to: number; x: (year: number) => number };

/** The periods and reports of one line. An open period is filled up to its last report, and dashed from there to today. */
function Spells({ statements, from, to, x }: SpellsProps) {
  const reports = statements.map((s) => firstYear(s.observed)).filter((y): y is number => y !== undefined);
  const bar = (first: number, last: number, known: boolean) => (
    <rect class={known ? '' : 'unknown'} x={x(first)} y={5} height={12} width={Math.max(3, x(last + 1) - x(first))} />
  );
  return (
    <>
      {statements
        .filter((s) => s.valid)
        .map((s, n) => {
          const start = firstYear(s.valid);
          const end = s.valid?.includes('/') ? lastYear(s.valid) : start;
          if (start !== undefined && end !== undefined) return <g key={n}>{bar(start, end, true)}</g>;
          if (start === undefined) return <g key={n}>{bar(from, end ?? to, false)}</g>;
          const last = Math.max(start, ...reports.filter((y) => y >= start));
          return (
            <g key={n}>
              {bar(start, last, true)}
              {last < to && bar(last + 1, to, false)}
            </g>
          );
        })}
      {[...new Set(reports)].map((year) => (
        <circle key={year} cx={x(year) + 5} cy={11} r={4} />
      ))}
    </>
  );
}
