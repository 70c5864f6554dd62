// Ways out of a question that asks for too much at once: links that narrow it, each tried before it is offered.
import { useEffect, useState } from 'preact/hooks';
import { type Fault, useAnswer } from '../api';
import { graphql } from '../gql';
import { country, longDay, messages, number, say } from '../i18n';
import { route, withParams } from '../route';
import { idsIn, useEntities } from './entity-field';
import { dayIn, kindsIn, usualKinds } from './ties';

const Populous = graphql(`
  query Populous($filter: EntityFilter) {
    institutions(filter: $filter, first: 0) { facets(by: [COUNTRY], limit: 3) { value } }
  }
`);

/** The errors of a question that a smaller one may not have. */
const costly = ['TOO_COSTLY', 'SNAPSHOT_TOO_LARGE', 'DEADLINE_EXCEEDED'];

export const tooCostly = (faults: Fault[]): boolean => faults.some((f) => costly.includes(f.code));

/** Changes of the address that make its question smaller, and what they mean in words. */
type Way = { changes: Record<string, string | null>; text: string };

/** The limits, the ages in years, and the months from day to day that are offered. */
const limits = [300, 100, 50];
const years = [10, 3];
const steps = [24, 60];

type Names = ('country' | 'focus' | 'max' | 'w' | 'via' | 'time' | 'step')[];

function useWays(names: Names): Way[] {
  const m = messages.value;
  const { params } = route.value;
  const focus = idsIn('focus');
  const around = useEntities(names.includes('focus') && focus.length > 1 ? focus : []);
  const populous = useAnswer(Populous, { filter: null }, { skip: !names.includes('country') || params.has('country') });
  const today = new Date();
  const ago = (n: number) => new Date(Date.UTC(today.getUTCFullYear() - n, 0, 1)).toISOString().slice(0, 10);
  const most = Number(params.get('max')) || 300;
  const kinds = kindsIn(params).length ? kindsIn(params) : usualKinds;
  const timed = ['asof', 'since', 'until'].some((name) => dayIn(params, name));
  const all: Record<Names[number], Way[]> = {
    country: (populous.data?.institutions.facets ?? []).map(({ value }) => ({ changes: { country: value }, text: `${m.network.country}: ${country(value)}` })),
    focus: around.map((e) => ({ changes: { focus: e.id }, text: `${m.network.focus} ${e.name}` })),
    max: limits.filter((n) => n < most).map((n) => ({ changes: { max: String(n) }, text: say(m.narrower.most, { n: number(n) }) })),
    w: [2, 3].filter((n) => n > Number(params.get('w'))).map((n) => ({ changes: { w: String(n) }, text: `${m.network.minWeight} ${n}` })),
    via: kinds.length > 1 ? kinds.map((k) => ({ changes: { via: k }, text: `${m.ties.via} ${m.ties.kinds[k]}` })) : [],
    step: steps.filter((n) => n > (Number(params.get('step')) || 12)).map((n) => ({ changes: { step: String(n) }, text: `${m.series.step} ${say(m.series.months, { n })}` })),
    time: timed ? [] : years.map((n) => ({ changes: { since: ago(n) }, text: `${m.ties.since} ${longDay(ago(n))}` })),
  };
  return names.flatMap((name) => all[name]);
}

type Props = {
  /** The parameters by which the screen can be narrowed. */
  names: Names;
  /** How large the answer with other parameters is, undefined where it is refused too. */
  size: (params: URLSearchParams) => Promise<number | undefined>;
};

/** The ways that the server answers with something to show, found one after another. */
export function Narrower({ names, size }: Props) {
  const m = messages.value.narrower;
  const ways = useWays(names);
  const key = ways.map((w) => w.text).join('\n');
  const [tried, setTried] = useState<{ key: string; sizes: (number | undefined)[] }>({ key: '', sizes: [] });
  useEffect(() => {
    let current = true;
    const here = new URLSearchParams(location.search);
    void (async () => {
      const sizes: (number | undefined)[] = [];
      for (const way of ways) {
        const params = new URLSearchParams(here);
        for (const [name, value] of Object.entries(way.changes)) value ? params.set(name, value) : params.delete(name);
        sizes.push(await size(params));
        if (!current) return;
        setTried({ key, sizes: [...sizes] });
      }
    })();
    return () => {
      current = false;
    };
  }, [key]);
  const sizes = tried.key === key ? tried.sizes : [];
  const open = ways.flatMap((way, i) => (sizes[i] ? [{ ...way, n: sizes[i] }] : []));
  const going = sizes.length < ways.length;
  return (
    <section class="panel" aria-label={m.title} aria-busy={going}>
      <h2>{m.title}</h2>
      <ul class="plain">
        {open.map(({ changes, text, n }) => (
          <li key={text}>
            <a href={withParams({ ...changes, sel: null })}>{text}</a> <span class="quiet">{say(messages.value.network.institutions, { n })}</span>
          </li>
        ))}
      </ul>
      <p role="status" class="quiet">
        {going ? m.trying : open.length === 0 ? m.none : ''}
      </p>
    </section>
  );
}
