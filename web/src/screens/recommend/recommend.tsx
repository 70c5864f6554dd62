// Whom an institution might partner with next, each with the reasons whose contributions add up to the score.
import { ask, useAnswer } from '../../api';
import { graphql } from '../../gql';
import type { RecommendBacktestQuery, RecommendQuery } from '../../gql/graphql';
import { country, language, longDay, messages, number, say, word } from '../../i18n';
import { DataTable } from '../../parts/data-table';
import { Emptied, filtersIn } from '../../parts/emptied';
import { EntityField, idsIn, useEntities } from '../../parts/entity-field';
import { EntityLink, nameLanguages } from '../../parts/entity-link';
import { MoreButton, pageSize } from '../../parts/more';
import { Loaded } from '../../parts/state';
import { tieFlags, tieParams, tiesIn } from '../../parts/ties';
import { TiesControl } from '../../parts/ties-control';
import { useTitle } from '../../parts/title';
import { ViewTools } from '../../parts/view-tools';
import { address, param, route } from '../../route';
import { CountryFilter } from '../../parts/country-filter';

const Recommend = graphql(`
  query Recommend($for: ID!, $ties: TieFilter, $filter: EntityFilter, $first: Int, $languages: [LanguageTag!]) {
    recommendPartners(for: $for, ties: $ties, filter: $filter, first: $first) {
      totalCount
      edges {
        score
        node { id kind name(languages: $languages) country city }
        reasons { kind text count lift contribution through { id kind name(languages: $languages) } }
      }
    }
  }
`);

// A backtest, which the probabilities come from, takes the server seconds where the graph is large: the list does not wait for it.
const RecommendBacktest = graphql(`
  query RecommendBacktest($for: ID!, $ties: TieFilter, $filter: EntityFilter, $first: Int) {
    recommendPartners(for: $for, ties: $ties, filter: $filter, first: $first) {
      backtest { day newcomers institutions precisionAt10 auc bestSimple bestSimplePrecisionAt10 }
      backtestText
      edges { probability node { id } }
    }
  }
`);

export function RecommendScreen() {
  const m = messages.value;
  const [id] = idsIn('for');
  const chosen = useEntities(id ? [id] : [])[0];
  const title = [m.recommend.title, chosen?.name].filter(Boolean).join(': ');
  useTitle(title);
  const params = route.value.params;
  const land = param('country');
  const variables = { for: id ?? '', ...limits(params), first: pageSize(params), languages: nameLanguages() };
  const answer = useAnswer(Recommend, variables, { skip: !id });
  const backtest = useAnswer(RecommendBacktest, { for: id ?? '', ...limits(params), first: variables.first }, { skip: !answer.data });
  const probabilities = new Map((backtest.data?.recommendPartners.edges ?? []).map((e) => [e.node.id, e.probability]));
  const probability = (e: { node: { id: string } }) => probabilities.get(e.node.id);
  return (
    <>
      <h1>{m.recommend.title}</h1>
      <EntityField name="for" label={m.recommend.for} kinds={['INSTITUTION']} />
      <p class="row">
        <CountryFilter />
      </p>
      <TiesControl />
      {!id && <p>{m.recommend.choose}</p>}
      {id && (
        <>
          <p class="quiet">{m.recommend.note}</p>
          <Loaded answer={backtest} reason={m.recommend.testing}>
            {({ recommendPartners: found }) => <Backtest found={found.backtest} text={found.backtestText} />}
          </Loaded>
          <Loaded answer={answer}>
            {({ recommendPartners: { totalCount, edges } }) => (
              <>
                {totalCount === 0 && (
                  <Emptied
                    text={m.recommend.none}
                    filters={filtersIn(params, ['country', ...tieParams])}
                    count={async (others) => (await ask(Recommend, { ...variables, ...limits(others), first: 1 })).data?.recommendPartners.totalCount ?? 0}
                  />
                )}
                {totalCount > 0 && (
                  <DataTable
                    caption={title}
                    rows={edges}
                    rowKey={(e) => e.node.id}
                    columns={[
                      { title: m.network.institution, cell: (e) => <EntityLink entity={e.node} />, by: (e) => e.node.name },
                      { title: m.facts.country, cell: (e) => country(e.node.country), by: (e) => country(e.node.country) },
                      { title: m.recommend.score, cell: (e) => number(e.score, 3), by: (e) => e.score, numeric: true },
                      { title: m.recommend.probability, cell: (e) => (probability(e) == null ? '' : number(probability(e) ?? 0, 3)), by: (e) => probability(e) ?? 0, numeric: true },
                      { title: m.recommend.reasons, cell: (e) => <Reasons reasons={e.reasons} /> },
                      { title: m.path.title, cell: (e) => <a href={address('/path', { from: id, to: e.node.id })}>{m.recommend.how}</a> },
                    ]}
                  />
                )}
                <MoreButton shown={edges.length} all={totalCount} />
              </>
            )}
          </Loaded>
          <ViewTools title={title} document={Recommend} variables={variables} command={`liaison recommend ${id}${land ? ` --country ${land}` : ''}${tieFlags(params)}`} />
        </>
      )}
    </>
  );
}

/** What the address limits recommendations to. */
function limits(params: URLSearchParams) {
  const land = params.get('country');
  return { ties: tiesIn(params), filter: land ? { countries: [land] } : null };
}

type Found = RecommendBacktestQuery['recommendPartners']['backtest'];

/** How good such recommendations were in the last backtest. The server says in English why there is none. */
function Backtest({ found, text }: { found: Found; text: string }) {
  const m = messages.value.recommend;
  if (!found) return <p class="quiet">{language.value === 'en' ? text : m.noBacktest}</p>;
  const part = (x: number) => number(100 * x, 1);
  return (
    <p class="quiet">
      {say(found.newcomers ? m.backtestNewcomers : m.backtest, {
        n: found.institutions,
        day: longDay(found.day),
        share: part(found.precisionAt10),
        simple: word(m.simple, found.bestSimple),
        simpleShare: part(found.bestSimplePrecisionAt10),
        auc: number(found.auc, 3),
      })}
    </p>
  );
}

type Reason = RecommendQuery['recommendPartners']['edges'][number]['reasons'][number];

/** The kind in whose words a reason is told: of the two about partners in common, one that stands alone tells their number. */
function wordsOf(r: Reason, reasons: Reason[]): string {
  const alone = r.kind === 'RESOURCE_ALLOCATION' && !reasons.some((other) => other.kind === 'COMMON_PARTNERS');
  return alone ? 'COMMON_PARTNERS' : r.kind;
}

/** What a reason says in the words of a kind, without the names of the entities that it comes from. */
function told(r: Reason, as: string): string {
  const m = messages.value.recommend;
  const counted = m.counted[as as keyof typeof m.counted];
  if (counted && r.count != null) return say(counted, { n: r.count });
  const kind = word(m.kinds, as);
  return r.lift != null ? say(m.lift, { kind, times: number(r.lift, 1) }) : kind;
}

/** Each reason with its part of the score. */
function Reasons({ reasons }: { reasons: Reason[] }) {
  const only = reasons.length === 1 && reasons[0]?.kind === 'POPULARITY';
  return (
    <ul class="plain">
      {reasons.map((r) => (
        <li key={r.kind}>
          {only && `${messages.value.recommend.onlyPopular}: `}
          {told(r, wordsOf(r, reasons))} <span class="quiet">+{number(r.contribution, 3)}</span>
          {r.through.length > 0 && wordsOf(r, reasons) !== 'RESOURCE_ALLOCATION' && (
            <span class="quiet">
              {': '}
              {r.through.slice(0, 4).map((e, i) => (
                <span key={e.id}>
                  {i > 0 && ', '}
                  <EntityLink entity={e} />
                </span>
              ))}
              {(r.count ?? 0) > Math.min(4, r.through.length) && ` +${number((r.count ?? 0) - Math.min(4, r.through.length))}`}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
