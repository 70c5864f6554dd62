// The control over which ties count: when they hold, what the graph knew, and their kinds. Every screen with ties has it.
import { useState } from 'preact/hooks';
import { ask } from '../api';
import { graphql } from '../gql';
import { longDay, messages, number, say } from '../i18n';
import { go, param, route, withParams } from '../route';
import { DayInput } from './day-input';
import { dayIn, kindsIn, tieKinds, tieParams, usualKinds, versionIn } from './ties';

const VersionOn = graphql(`
  query VersionOn($at: DateTime!) {
    graph { version(at: $at) }
  }
`);

/**
 * With `timeless` the day and the period are left out: the screen asks about days of its own. With `timesOnly` the kinds of ties
 * are left out: the screen has no ties.
 */
export function TiesControl({ timeless, timesOnly }: { timeless?: boolean; timesOnly?: boolean }) {
  const m = messages.value.ties;
  const params = route.value.params;
  const set = tieParams.some((name) => params.get(name));
  return (
    <details class="panel ties" open={set}>
      <summary>
        {timesOnly ? m.time : m.title}
        <span class="quiet"> {summary(timeless)}</span>
      </summary>
      {!timeless && <Times />}
      <Recorded />
      {!timesOnly && <Kinds />}
      {set && (
        <button type="button" onClick={() => go(withParams(Object.fromEntries(tieParams.map((name) => [name, null]))))}>
          {m.clear}
        </button>
      )}
    </details>
  );
}

/** What is chosen, in words. */
function summary(timeless?: boolean): string {
  const m = messages.value.ties;
  const params = route.value.params;
  const [day, since, until] = ['asof', 'since', 'until'].map((name) => dayIn(params, name));
  const version = versionIn(params);
  const words: string[] = [];
  if (!timeless && day) words.push(say(m.onDay, { day: longDay(day) }));
  else if (!timeless && (since || until)) words.push(say(m.inPeriod, { from: since ? longDay(since) : '…', to: until ? longDay(until) : '…' }));
  if (version !== undefined) words.push(say(m.atVersion, { version: number(version) }));
  words.push(...kindsIn(params).map((k) => m.kinds[k]));
  return words.join(' · ');
}

/** All times, one day, or a period. */
function Times() {
  const m = messages.value.ties;
  const given = param('asof') ? 'day' : param('since') || param('until') ? 'period' : 'all';
  const [mode, setMode] = useState(given);
  const shown = given === 'all' ? mode : given;
  const choose = (next: string) => {
    setMode(next);
    if (given !== 'all') go(withParams({ asof: null, since: null, until: null, ended: next === 'all' ? param('ended') : null }));
  };
  const day = (name: string, label: string) => <DayInput label={label} value={param(name)} onChoose={(chosen) => go(withParams({ [name]: chosen }))} />;
  return (
    <p class="row">
      <label>
        {m.time}{' '}
        <select value={shown} onChange={(e) => choose(e.currentTarget.value)}>
          <option value="all">{m.all}</option>
          <option value="day">{m.day}</option>
          <option value="period">{m.period}</option>
        </select>
      </label>
      {shown === 'day' && day('asof', m.asOf)}
      {shown === 'period' && day('since', m.since)}
      {shown === 'period' && day('until', m.until)}
      <label>
        <input type="checkbox" checked={param('ended') === 'hide'} onChange={(e) => go(withParams({ ended: e.currentTarget.checked ? 'hide' : null }))} /> {m.hideEnded}
      </label>
    </p>
  );
}

/** What the graph knew at the end of a day; the address keeps the version, which a citation names. */
function Recorded() {
  const m = messages.value.ties;
  const [none, setNone] = useState(false);
  const choose = async (day: string) => {
    const answer = day ? await ask(VersionOn, { at: `${day}T23:59:59Z` }) : undefined;
    const version = answer?.data?.graph.version ?? 0;
    setNone(Boolean(day) && version === 0);
    go(withParams({ known: version > 0 ? String(version) : null }));
  };
  const version = versionIn(route.value.params);
  return (
    <p class="row">
      <DayInput label={m.recorded} value="" max={new Date().toISOString().slice(0, 10)} onChoose={(day) => void choose(day)} />
      {version !== undefined && <span>{say(m.atVersion, { version: number(version) })}</span>}
      {none && <span role="status">{m.nothingRecorded}</span>}
    </p>
  );
}

/** The kinds of ties that count. */
function Kinds() {
  const m = messages.value.ties;
  const chosen = kindsIn(route.value.params);
  const count = chosen.length ? chosen : usualKinds;
  const toggle = (kind: (typeof tieKinds)[number]) => {
    const next = count.includes(kind) ? count.filter((k) => k !== kind) : [...count, kind];
    const usual = next.length === usualKinds.length && usualKinds.every((k) => next.includes(k));
    go(withParams({ via: usual ? null : next.join(',') }));
  };
  return (
    <fieldset class="row">
      <legend>{m.via}</legend>
      {tieKinds.map((k) => (
        <label key={k}>
          <input type="checkbox" checked={count.includes(k)} onChange={() => toggle(k)} /> {m.kinds[k]}
        </label>
      ))}
    </fieldset>
  );
}
