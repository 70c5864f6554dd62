// What the graph does not know, rule by rule, with how many entities it is so of and some of them.
import { ask, useAnswer } from '../../api';
import { graphql } from '../../gql';
import type { CoverageQuery } from '../../gql/graphql';
import { longDay, messages, number, say, word } from '../../i18n';
import { period } from '../../i18n/edtf';
import { CountryFilter } from '../../parts/country-filter';
import { DayInput } from '../../parts/day-input';
import { DataTable } from '../../parts/data-table';
import { Emptied, filtersIn } from '../../parts/emptied';
import { EntityLink } from '../../parts/entity-link';
import { Loaded } from '../../parts/state';
import { dayIn } from '../../parts/ties';
import { useTitle } from '../../parts/title';
import { ViewTools } from '../../parts/view-tools';
import { go, param, route, withParams } from '../../route';

const Coverage = graphql(`
  query Coverage($filter: EntityFilter, $day: Date) {
    quality(filter: $filter, day: $day) {
      findings { rule kind count of reports { before oldest middle newest } members { stated known } examples { id kind name } }
    }
  }
`);

/** The kinds of entities that the findings are about. */
const kinds = ['INSTITUTION', 'ALLIANCE', 'PROJECT', 'JOINT_LAB', 'AGREEMENT'] as const;

export function CoverageScreen() {
  const m = messages.value.coverage;
  useTitle(m.title);
  const variables = variablesOf(route.value.params);
  const [day, kind, country] = [variables.day ?? '', variables.filter?.kinds?.[0], param('country')];
  const answer = useAnswer(Coverage, variables);
  const set = (key: string) => (e: Event) => go(withParams({ [key]: (e.currentTarget as HTMLInputElement | HTMLSelectElement).value }));
  const flags = [kind && ` --kind ${kind.toLowerCase().replace('_', '-')}`, country && ` --country ${country}`, day && ` --reported-since ${day}`];
  return (
    <>
      <h1>{m.title}</h1>
      <p class="quiet">{m.note}</p>
      <p class="row">
        <label>
          {messages.value.search.kinds}{' '}
          <select value={kind ?? ''} onChange={set('kind')}>
            <option value="">{messages.value.search.all}</option>
            {kinds.map((k) => (
              <option key={k} value={k}>
                {messages.value.kinds[k]}
              </option>
            ))}
          </select>
        </label>
        <CountryFilter />
        <DayInput label={m.since} value={day} onChoose={(since) => go(withParams({ since }))} />
      </p>
      <Loaded answer={answer}>{({ quality }) => <Findings findings={quality.findings} />}</Loaded>
      <ViewTools title={m.title} document={Coverage} variables={variables} command={`liaison coverage${flags.filter(Boolean).join('')}`} />
    </>
  );
}

/** What the address limits the findings to. */
function variablesOf(params: URLSearchParams) {
  const kind = kinds.find((k) => k === params.get('kind'));
  const country = params.get('country');
  const filter = { ...(kind && { kinds: [kind] }), ...(country && { countries: [country] }) };
  return { filter: Object.keys(filter).length ? filter : null, day: dayIn(params, 'since') || null };
}

type Finding = CoverageQuery['quality']['findings'][number];

/** What a finding means, and how old reports are. */
function wordsOf({ rule, reports }: Finding): string {
  const m = messages.value.coverage;
  if (!reports) return word(m.means, rule);
  return say(m.ages, { before: longDay(reports.before), oldest: period(reports.oldest), middle: period(reports.middle), newest: period(reports.newest) });
}

/** How many members a source states of an example, and how many are known. */
function Headcount({ members }: { members: Finding['members'][number] | undefined }) {
  if (!members) return null;
  return <span class="quiet"> {say(messages.value.coverage.headcount, members)}</span>;
}

function Findings({ findings }: { findings: CoverageQuery['quality']['findings'] }) {
  const m = messages.value.coverage;
  if (findings.length === 0) {
    const count = async (others: URLSearchParams) => (await ask(Coverage, variablesOf(others))).data?.quality.findings.length ?? 0;
    return <Emptied text={m.none} filters={filtersIn(route.value.params, ['country', 'kind'])} count={count} />;
  }
  const rule = (name: string) => (m.rules as Record<string, string>)[name] ?? name;
  return (
    <DataTable
      caption={m.title}
      rows={findings}
      rowKey={(f) => `${f.rule} ${f.kind}`}
      columns={[
        {
          title: m.finding,
          cell: (f) => (f.rule === 'CONFLICT' ? <a href="/conflicts">{rule(f.rule)}</a> : rule(f.rule)),
          by: (f) => rule(f.rule),
        },
        { title: m.count, cell: (f) => number(f.count), by: (f) => f.count, numeric: true },
        { title: messages.value.search.kinds, cell: (f) => (f.kind ? messages.value.kinds[f.kind] : ''), by: (f) => (f.kind ? messages.value.kinds[f.kind] : '') },
        { title: m.of, cell: (f) => (f.of == null ? '' : number(f.of)), by: (f) => f.of ?? 0, numeric: true },
        { title: m.words, cell: (f) => wordsOf(f) },
        {
          title: m.examples,
          cell: (f) => (
            <ul class="plain">
              {f.examples.map((e, i) => (
                <li key={e.id}>
                  <EntityLink entity={e} />
                  <Headcount members={f.members[i]} />
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}
