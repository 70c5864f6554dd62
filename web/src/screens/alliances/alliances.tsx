// The alliances and networks, and those that have members in each of several countries: which alliances link them.
import { useAsked } from '../../api';
import type { AllianceListQuery } from '../../gql/graphql';
import { country, messages, number, say } from '../../i18n';
import { period } from '../../i18n/edtf';
import { CountryOptions } from '../../parts/country-filter';
import { DataTable } from '../../parts/data-table';
import { Emptied, type Filter, filtersIn } from '../../parts/emptied';
import { EntityLink, nameLanguages } from '../../parts/entity-link';
import { MoreButton, pageSize } from '../../parts/more';
import { Loaded } from '../../parts/state';
import { relationsIn, tieFlags, timeParams } from '../../parts/ties';
import { TiesControl } from '../../parts/ties-control';
import { useTitle } from '../../parts/title';
import { ViewTools } from '../../parts/view-tools';
import { go, route, withParams } from '../../route';
import { AllianceList, askAlliances, type Asked, mostMembers } from './question';

type Alliance = AllianceListQuery['alliances']['nodes'][number];

/** The countries in the address, at most six. */
const countriesIn = (params: URLSearchParams): string[] => [...new Set((params.get('in') ?? '').split(',').filter((c) => /^[A-Z]{2}$/.test(c)))].slice(0, 6);

/** The same question at the command line. */
const commandOf = ({ countries }: Asked, params: URLSearchParams): string =>
  `liaison alliances${countries.map((c) => ` --country ${c}`).join('')}${tieFlags(new URLSearchParams([...params].filter(([name]) => timeParams.includes(name))))}`;

/** The most alliances of one answer: fewer where each comes with its members in the countries. */
const most = (countries: string[]): number => (countries.length ? 50 : 100);

function askedBy(params: URLSearchParams): Asked {
  const countries = countriesIn(params);
  return { countries, time: relationsIn(params), first: pageSize(params, 100, most(countries)), languages: nameLanguages() };
}

export function AlliancesScreen() {
  const m = messages.value;
  useTitle(m.alliances.title);
  const params = route.value.params;
  const asked = askedBy(params);
  const answer = useAsked((ends) => askAlliances(asked, ends), JSON.stringify(asked));
  const places: Filter[] = asked.countries.length ? [{ names: ['in'], label: `${m.alliances.in} ${asked.countries.map(country).join(', ')}` }] : [];
  return (
    <>
      <h1>{m.alliances.title}</h1>
      <Places chosen={asked.countries} />
      <TiesControl timesOnly />
      <Loaded answer={answer}>
        {({ alliances, partial }) => (
          <>
            {alliances.totalCount === 0 ? (
              <Emptied text={m.alliances.none} filters={[...places, ...filtersIn(params, timeParams)]} count={async (others) => (await askAlliances(askedBy(others))).data?.alliances.totalCount ?? 0} />
            ) : (
              <Table rows={alliances.nodes} all={alliances.totalCount} countries={asked.countries} />
            )}
            {partial.map((code) => (
              <p key={code} class="quiet">
                {say(m.alliances.partial, { country: country(code), n: mostMembers })}
              </p>
            ))}
            <MoreButton shown={alliances.nodes.length} all={alliances.totalCount} most={most(asked.countries)} />
          </>
        )}
      </Loaded>
      {answer.data && <ViewTools title={m.alliances.title} document={AllianceList} variables={answer.data.question} command={commandOf(asked, params)} />}
    </>
  );
}

/** The choice of countries: each with a button that removes it, and a list that adds one. */
function Places({ chosen }: { chosen: string[] }) {
  const m = messages.value;
  const set = (list: string[]) => go(withParams({ in: list.join(','), first: null }));
  return (
    <div class="row" role="group" aria-label={m.alliances.in}>
      <label>
        {m.alliances.in}{' '}
        <select value="" onChange={(e) => e.currentTarget.value && set([...chosen, e.currentTarget.value])}>
          <option value="">{chosen.length ? m.alliances.another : m.network.anyCountry}</option>
          <CountryOptions without={chosen} />
        </select>
      </label>
      <ul class="plain chips">
        {chosen.map((code) => (
          <li key={code}>
            {country(code)}{' '}
            <button aria-label={say(m.choose.remove, { name: country(code) })} onClick={() => set(chosen.filter((c) => c !== code))}>
              ×
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** How many members in the chosen countries an answer leaves out. */
const unlisted = (a: Alliance): number => (a.members ? a.members.totalCount - a.members.nodes.length : 0);

function Table({ rows, all, countries }: { rows: Alliance[]; all: number; countries: string[] }) {
  const m = messages.value;
  const there = (code: string, i: number) => ({
    title: country(code),
    cell: (a: Alliance) => (
      <ul class="plain">
        {(a.members?.nodes ?? [])
          .filter((n) => 'country' in n && n.country === code)
          .map((n) => (
            <li key={n.id}>
              <EntityLink entity={n} />
            </li>
          ))}
        {i === countries.length - 1 && unlisted(a) > 0 && <li class="quiet">{say(m.alliances.unlisted, { n: unlisted(a) })}</li>}
      </ul>
    ),
  });
  return (
    <>
      <h2>{say(m.alliances.found, { n: all })}</h2>
      <DataTable
        caption={m.alliances.title}
        rows={rows}
        rowKey={(a) => a.id}
        columns={[
          { title: m.network.alliance, cell: (a) => <EntityLink entity={a} />, by: (a) => a.name },
          { title: m.alliances.members, cell: (a) => number(a.all.totalCount), by: (a) => a.all.totalCount, numeric: true },
          ...countries.map(there),
          { title: m.alliances.countries, cell: (a) => number(a.countries.length), by: (a) => a.countries.length, numeric: true },
          { title: m.facts.established, cell: (a) => period(a.established), by: (a) => a.established ?? '' },
        ]}
      />
    </>
  );
}
