// Memberships over time. A known period is a filled bar, an open or unknown end fades into a dashed one, and a report (a page of
// that day that lists the member) is a ring: what is known of a day is drawn differently from what is not.
import { firstYear, lastYear } from '../i18n/edtf';
import { messages } from '../i18n';
import { route } from '../route';
import { dayIn } from './ties';

export type Line = { label: string; statements: { valid?: string | null; observed?: string | null; modality: string }[] };

const row = 22;
const left = 170;
const width = 760;

export function Timeline({ lines }: { lines: Line[] }) {
  const years = lines.flatMap((l) => l.statements.flatMap((s) => [firstYear(s.valid), lastYear(s.valid), firstYear(s.observed)])).filter((y): y is number => y !== undefined);
  if (years.length === 0) return null;
  const now = new Date().getUTCFullYear();
  const [from, to] = [Math.min(...years), Math.max(...years, now)];
  const x = (year: number) => left + ((year - from) / Math.max(1, to - from + 1)) * (width - left);
  const chosen = chosenYears(from, to);
  const step = Math.max(1, Math.ceil((to - from) / 10));
  const height = lines.length * row + 24;
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={messages.value.institution.timeline}>
      <svg class="timeline" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={messages.value.institution.timeline}>
        {chosen && <rect class="chosen" x={x(chosen[0])} y={0} width={Math.max(2, x(chosen[1]) - x(chosen[0]))} height={height - 20} />}
        {Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step).map((year) => (
          <text key={year} class="axis" x={x(year)} y={height - 6}>
            {year}
          </text>
        ))}
        {lines.map((line, i) => (
          <g key={line.label} transform={`translate(0 ${i * row})`}>
            <title>{line.label}</title>
            <text x={0} y={15}>
              {line.label.length > 26 ? `${line.label.slice(0, 25)}…` : line.label}
            </text>
            {line.statements.every((s) => !s.valid && !s.observed) && (
              <text class="axis" x={left} y={15}>
                {messages.value.facts.noDate}
              </text>
            )}
            <Spells statements={line.statements} from={from} to={to} x={x} />
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
