// How a network grew and shrank over the years, as a drawing and as a table of the same numbers.
import { ask, useAnswer } from '../../api';
import { graphql } from '../../gql';
import type { SeriesQuery } from '../../gql/graphql';
import { messages, number, say } from '../../i18n';
import { point } from '../../i18n/edtf';
import { DayInput } from '../../parts/day-input';
import { DataTable } from '../../parts/data-table';
import { Emptied, filtersIn } from '../../parts/emptied';
import { EntitySet, idsIn, useEntities } from '../../parts/entity-field';
import { Narrower, tooCostly } from '../../parts/narrower';
import { Loaded } from '../../parts/state';
import { dayIn, tieFlags, tieParams, tiesIn } from '../../parts/ties';
import { TiesControl } from '../../parts/ties-control';
import { useTitle } from '../../parts/title';
import { ViewTools } from '../../parts/view-tools';
import { address, go, param, route, withParams } from '../../route';
import { ChangeChart, LineChart } from './chart';

const Series = graphql(`
  query Series($of: [ID!], $from: Date!, $to: Date!, $stepMonths: Int!, $ties: TieFilter) {
    networkSeries(of: $of, from: $from, to: $to, stepMonths: $stepMonths, ties: $ties) {
      day institutions ties density gained lost firstReported
    }
  }
`);

const steps = [3, 6, 12, 24, 60];

export function SeriesScreen() {
  const m = messages.value.series;
  const params = route.value.params;
  const of = idsIn('of');
  const names = useEntities(of).map((e) => e.name);
  const title = names.length ? `${m.title}: ${names.join(', ')}` : m.title;
  useTitle(title);
  const today = new Date().toISOString().slice(0, 10);
  const from = dayIn(params, 'from') || '2010-01-01';
  const to = dayIn(params, 'to') || today;
  const step = Number(param('step'));
  const variables = { of: of.length ? of : null, from, to, stepMonths: steps.includes(step) ? step : 12, ties: tiesIn(params, { timeless: true }) };
  const answer = useAnswer(Series, variables);
  const narrowed = async (others: URLSearchParams) => {
    const asked = { ...variables, stepMonths: Number(others.get('step')) || variables.stepMonths, ties: tiesIn(others, { timeless: true }) };
    return Math.max(0, ...((await ask(Series, asked)).data?.networkSeries ?? []).map((p) => p.institutions));
  };
  // How many of the days have institutions with other filters.
  const count = async (others: URLSearchParams) => ((await ask(Series, { ...variables, ties: tiesIn(others, { timeless: true }) })).data?.networkSeries ?? []).filter((p) => p.institutions > 0).length;
  const command = `liaison series ${of.join(' ')} --from ${from} --to ${to} --step-months ${variables.stepMonths}${tieFlags(params, { timeless: true })}`;
  const set = (key: string) => (e: Event) => go(withParams({ [key]: (e.currentTarget as HTMLInputElement | HTMLSelectElement).value }));
  return (
    <>
      <h1>{m.title}</h1>
      <EntitySet name="of" label={m.of} kinds={['INSTITUTION', 'ALLIANCE', 'PROJECT', 'JOINT_LAB']} />
      <p class="row">
        <DayInput label={m.from} value={from} onChoose={(day) => go(withParams({ from: day }))} />
        <DayInput label={m.to} value={to} onChoose={(day) => go(withParams({ to: day }))} />
        <label>
          {m.step}{' '}
          <select value={String(variables.stepMonths)} onChange={set('step')}>
            {steps.map((s) => (
              <option key={s} value={s}>
                {say(m.months, { n: s })}
              </option>
            ))}
          </select>
        </label>
      </p>
      <TiesControl timeless />
      <p class="quiet">{of.length ? m.groupNote : m.allNote}</p>
      <Loaded answer={answer}>{({ networkSeries }) => <Points points={networkSeries} of={of} count={count} />}</Loaded>
      {!answer.data && !answer.loading && tooCostly(answer.faults) && <Narrower names={['step', 'via']} size={narrowed} />}
      <ViewTools title={title} document={Series} variables={variables} command={command} />
    </>
  );
}

type PointsProps = { points: SeriesQuery['networkSeries']; of: string[]; count: (others: URLSearchParams) => Promise<number> };

function Points({ points, of, count }: PointsProps) {
  const m = messages.value.series;
  const days = points.map((p) => p.day);
  if (points.every((p) => p.institutions === 0)) return <Emptied text={m.none} filters={filtersIn(route.value.params, tieParams)} count={count} />;
  const since = (i: number) => (i > 0 && of.length === 1 ? address('/change', { of: of[0], from: days[i - 1], to: days[i] }) : '');
  return (
    <>
      <LineChart title={m.institutions} days={days} values={points.map((p) => p.institutions)} />
      <LineChart title={m.ties} days={days} values={points.map((p) => p.ties)} />
      <ChangeChart changes={points} />
      <DataTable
        caption={m.title}
        rows={points.map((p, i) => ({ ...p, since: since(i) }))}
        rowKey={(p) => p.day}
        columns={[
          { title: m.day, cell: (p) => (p.since ? <a href={p.since}>{point(p.day)}</a> : point(p.day)), by: (p) => p.day },
          { title: m.institutions, cell: (p) => number(p.institutions), by: (p) => p.institutions, numeric: true },
          { title: m.ties, cell: (p) => number(p.ties), by: (p) => p.ties, numeric: true },
          { title: m.density, cell: (p) => number(p.density, 4), by: (p) => p.density, numeric: true },
          { title: m.gained, cell: (p) => number(p.gained), by: (p) => p.gained, numeric: true },
          { title: m.firstReported, cell: (p) => number(p.firstReported), by: (p) => p.firstReported, numeric: true },
          { title: m.lost, cell: (p) => number(p.lost), by: (p) => p.lost, numeric: true },
        ]}
      />
    </>
  );
}
