// An empty result under filters: which of them removes everything, with a button that drops it.
import { useEffect, useState } from 'preact/hooks';
import { useAnswer } from '../api';
import { graphql } from '../gql';
import { country, longDay, messages, number, say } from '../i18n';
import { go, route, withParams } from '../route';
import { useEntities } from './entity-field';
import { dayIn, kindsIn, versionIn } from './ties';

/** A filter in the address: its parameters, its words, and the entity that it names. */
export type Filter = { names: string[]; label: string; id?: string };

/** The filters that are set among the parameters that a screen has, in words. */
export function filtersIn(params: URLSearchParams, names: string[]): Filter[] {
  const m = messages.value;
  const has = (name: string) => names.includes(name) && Boolean(params.get(name));
  const filters: Filter[] = [];
  const add = (name: string, label: string, id?: string) => has(name) && filters.push({ names: [name], label, id });
  add('country', `${m.network.country}: ${country(params.get('country'))}`);
  add('partnersIn', `${m.network.country}: ${country(params.get('partnersIn'))}`);
  add('alliance', m.network.alliance, params.get('alliance') ?? '');
  add('focus', m.network.focus, params.get('focus') ?? '');
  add('w', `${m.network.minWeight} ${params.get('w')}`);
  add('kind', `${m.search.kinds}: ${(m.kinds as Record<string, string>)[params.get('kind') ?? ''] ?? params.get('kind')}`);
  add('via', `${m.ties.via} ${kindsIn(params).map((k) => m.ties.kinds[k]).join(', ')}`);
  const [day, since, until] = ['asof', 'since', 'until'].map((name) => dayIn(params, name));
  if (has('asof') && day) filters.push({ names: ['asof'], label: say(m.ties.onDay, { day: longDay(day) }) });
  else if (has('since') || has('until')) {
    filters.push({ names: ['since', 'until'], label: say(m.ties.inPeriod, { from: since ? longDay(since) : '…', to: until ? longDay(until) : '…' }) });
  }
  const version = versionIn(params);
  if (version !== undefined) add('known', say(m.ties.atVersion, { version: number(version) }));
  if (params.get('ended') === 'hide') add('ended', m.ties.hideEnded);
  return filters;
}

type Props = {
  text: string;
  filters: Filter[];
  /** How many results there are with other parameters. */
  count: (params: URLSearchParams) => Promise<number>;
};

const Size = graphql(`
  query GraphSize {
    graph { relationCount }
  }
`);

/** That the graph has no statement at all, and how to fill it. */
export function EmptyGraph() {
  return (
    <p>
      {messages.value.state.emptyGraph} <code>liaison import curated</code>
    </p>
  );
}

/** Says that nothing is left, and asks the question anew without each filter, to say which one removes everything. */
export function Emptied({ text, filters, count }: Props) {
  const m = messages.value.state;
  const [without, setWithout] = useState<(number | undefined)[]>([]);
  // Without a filter, the graph itself may be empty: then nothing was looked for in vain.
  const size = useAnswer(Size, {}, { skip: filters.length > 0 });
  const here = route.value.params.toString();
  useEffect(() => {
    let current = true;
    setWithout([]);
    filters.forEach((filter, i) => {
      const params = new URLSearchParams(here);
      for (const name of filter.names) params.delete(name);
      void count(params).then((n) => current && setWithout((old) => Object.assign([...old], { [i]: n })));
    });
    return () => {
      current = false;
    };
  }, [here]);
  const drop = (list: Filter[]) => go(withParams(Object.fromEntries(list.flatMap((f) => f.names.map((name) => [name, null])))));
  const known = filters.every((_, i) => without[i] !== undefined);
  return (
    <div class="panel empty" role="status">
      {size.data?.graph.relationCount === 0 ? <EmptyGraph /> : <p>{text}</p>}
      {filters.length > 0 && (
        <ul class="plain">
          {filters.map((filter, i) => (
            <li key={filter.names[0]} class="row">
              <button onClick={() => drop([filter])}>
                {say(m.drop, { filter: filter.label })} {filter.id && <Name id={filter.id} />}
              </button>
              {without[i] !== undefined && <span class={without[i] ? '' : 'quiet'}>{without[i] ? say(m.removesAll, { n: without[i] ?? 0 }) : m.stillNothing}</span>}
            </li>
          ))}
        </ul>
      )}
      {filters.length > 1 && (
        <p class="row">
          {known && !without.some(Boolean) && <span>{m.together}</span>}
          <button onClick={() => drop(filters)}>{messages.value.network.clear}</button>
        </p>
      )}
    </div>
  );
}

function Name({ id }: { id: string }) {
  return <bdi>{useEntities([id])[0]?.name ?? ''}</bdi>;
}
