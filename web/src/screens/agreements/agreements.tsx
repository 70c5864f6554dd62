// The agreements of an institution, or all, and those that end within a range of days.
import { ask, useAnswer } from '../../api';
import { graphql } from '../../gql';
import type { AgreementListQuery, DateRange } from '../../gql/graphql';
import { longDay, messages, say } from '../../i18n';
import { isOver, period } from '../../i18n/edtf';
import { DataTable } from '../../parts/data-table';
import { DayInput } from '../../parts/day-input';
import { Emptied, type Filter } from '../../parts/emptied';
import { EntityField, idsIn } from '../../parts/entity-field';
import { EntityLink, nameLanguages } from '../../parts/entity-link';
import { MoreButton, pageSize } from '../../parts/more';
import { Loaded } from '../../parts/state';
import { useTitle } from '../../parts/title';
import { ViewTools } from '../../parts/view-tools';
import { go, param, route, withParams } from '../../route';

const AgreementList = graphql(`
  query AgreementList($filter: EntityFilter, $expiring: DateRange, $first: Int, $languages: [LanguageTag!]) {
    agreements(filter: $filter, expiring: $expiring, first: $first) {
      totalCount
      nodes {
        id kind name(languages: $languages) valid agreementType
        parties(first: 10) { totalCount nodes { id kind name(languages: $languages) } }
      }
    }
  }
`);

type Agreement = AgreementListQuery['agreements']['nodes'][number];

/** The range of days in the address, as "2027-01-01..2027-12-31" with either end left out; undefined where there is none. */
function expiringIn(params: URLSearchParams): DateRange | undefined {
  const [from, to] = (params.get('expiring') ?? '').split('..');
  const day = (text?: string) => (text && /^\d{4}-\d\d-\d\d$/.test(text) ? text : null);
  return day(from) || day(to) ? { from: day(from), to: day(to) } : undefined;
}

/** What the address asks for. */
function variablesOf(params: URLSearchParams) {
  const of = (params.get('of') ?? '').split(',').filter(Boolean).slice(0, 1);
  return { filter: of.length ? { hasRelation: { kinds: ['HAS_PARTY' as const], with: of } } : null, expiring: expiringIn(params) ?? null };
}

export function AgreementsScreen() {
  const m = messages.value;
  useTitle(m.agreements.title);
  const params = route.value.params;
  const variables = { ...variablesOf(params), first: pageSize(params, 50), languages: nameLanguages() };
  const answer = useAnswer(AgreementList, variables);
  const of = idsIn('of')[0];
  const expiring = expiringIn(params);
  const filters: Filter[] = [];
  if (of) filters.push({ names: ['of'], label: m.kinds.INSTITUTION, id: of });
  if (expiring) filters.push({ names: ['expiring'], label: `${m.agreements.ending} ${[expiring.from, expiring.to].map((d) => (d ? longDay(d) : '…')).join(' – ')}` });
  const count = async (others: URLSearchParams) => (await ask(AgreementList, { ...variables, ...variablesOf(others), first: 0 })).data?.agreements.totalCount ?? 0;
  return (
    <>
      <h1>{m.agreements.title}</h1>
      <EntityField name="of" label={m.agreements.of} kinds={['INSTITUTION']} />
      <Ending range={expiring} />
      <Loaded answer={answer}>
        {({ agreements }) => (
          <>
            {agreements.totalCount === 0 ? <Emptied text={m.agreements.none} filters={filters} count={count} /> : <Table all={agreements.totalCount} rows={agreements.nodes} />}
            <MoreButton shown={agreements.nodes.length} all={agreements.totalCount} />
          </>
        )}
      </Loaded>
      <ViewTools title={m.agreements.title} document={AgreementList} variables={variables} command={`liaison agreements${of ? ` ${of}` : ''}${expiring ? ` --expiring ${param('expiring')}` : ''}`} />
    </>
  );
}

/** When the agreements end: ranges that are asked for often, and days of one's own. */
function Ending({ range }: { range?: DateRange }) {
  const m = messages.value.agreements;
  const today = new Date().toISOString().slice(0, 10);
  const year = Number(today.slice(0, 4));
  const ranges: [string, string][] = [
    [m.any, ''],
    [m.ended, `..${today}`],
    [say(m.inYear, { year: String(year) }), `${year}-01-01..${year}-12-31`],
    [say(m.inYear, { year: String(year + 1) }), `${year + 1}-01-01..${year + 1}-12-31`],
  ];
  const set = (from: string, to: string) => go(withParams({ expiring: from || to ? `${from}..${to}` : null }));
  return (
    <>
      <p class="row" role="group" aria-label={m.ending}>
        {ranges.map(([text, value]) => (
          <button key={value} aria-pressed={param('expiring') === value} onClick={() => go(withParams({ expiring: value || null }))}>
            {text}
          </button>
        ))}
        <DayInput label={m.from} value={range?.from ?? ''} onChoose={(day) => set(day ?? '', range?.to ?? '')} />
        <DayInput label={m.to} value={range?.to ?? ''} onChoose={(day) => set(range?.from ?? '', day ?? '')} />
      </p>
      {range && <p class="quiet">{m.note}</p>}
    </>
  );
}

const start = (a: Agreement) => a.valid?.split('/')[0] ?? '';
const end = (a: Agreement) => a.valid?.split('/')[1] ?? '';

function Table({ rows, all }: { rows: Agreement[]; all: number }) {
  const m = messages.value;
  return (
    <DataTable
      caption={`${m.agreements.title} (${all})`}
      rows={rows}
      rowKey={(a) => a.id}
      columns={[
        { title: m.kinds.AGREEMENT, cell: (a) => <EntityLink entity={a} />, by: (a) => a.name },
        {
          title: m.entity.parties,
          cell: (a) => (
            <ul class="plain">
              {a.parties.nodes.map((p) => (
                <li key={p.id}>
                  <EntityLink entity={p} />
                </li>
              ))}
              {a.parties.totalCount > a.parties.nodes.length && <li class="quiet">+{a.parties.totalCount - a.parties.nodes.length}</li>}
            </ul>
          ),
        },
        { title: m.agreements.type, cell: (a) => a.agreementType ?? '', by: (a) => a.agreementType ?? '' },
        { title: m.agreements.begins, cell: (a) => period(start(a)) || <span class="quiet">{m.facts.noDate}</span>, by: start },
        {
          title: m.agreements.ends,
          cell: (a) => (
            <>
              {end(a) && end(a) !== '..' ? period(end(a)) : <span class="quiet">{m.facts.noDate}</span>}
              {isOver(a.valid) && <span class="tag">{m.institution.ended}</span>}
            </>
          ),
          by: (a) => end(a) || '9999',
        },
      ]}
    />
  );
}
