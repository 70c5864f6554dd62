import { ask, type Fault, useAsked } from '../../api';
import { graphql } from '../../gql';
import type { PartnersOfQuery, PartnersOfQueryVariables } from '../../gql/graphql';
import { country, messages, number, say } from '../../i18n';
import { CountryFilter } from '../../parts/country-filter';
import { DataTable } from '../../parts/data-table';
import { Emptied, filtersIn } from '../../parts/emptied';
import { EntityLink } from '../../parts/entity-link';
import { MoreButton, pageSize } from '../../parts/more';
import { Loaded } from '../../parts/state';
import { TieList } from '../../parts/tie-list';
import { tieParams, tiesIn } from '../../parts/ties';
import { route } from '../../route';

const PartnersOf = graphql(`
  query PartnersOf($id: ID!, $first: Int, $after: String, $ties: TieFilter) {
    node(id: $id) {
      __typename
      ... on Institution {
        partners(first: $first, after: $after, ties: $ties) {
          totalCount
          pageInfo { hasNextPage endCursor }
          edges { weight ended node { id kind name country } ties { kind valid lastReported ended through { id kind name } relations { confidence valid from { id } to { id } } } }
        }
      }
    }
  }
`);

type List = Extract<NonNullable<PartnersOfQuery['node']>, { __typename: 'Institution' }>['partners'];

/** The most pages of partners that are looked through for those of a country, and how many these have. */
const pages = 5;
const mostLookedAt = pages * 100;

/** The partners, and with a country those in it: the API lists partners of all countries, so they are looked through page by page. */
async function askPartners(variables: PartnersOfQueryVariables, country: string, ends?: AbortSignal): Promise<{ data?: { list?: List; whole: boolean }; faults: Fault[] }> {
  const edges: List['edges'][number][] = [];
  let after: string | null = null;
  for (let page = 0; ; page++) {
    const answer: { data?: PartnersOfQuery; faults: Fault[] } = await ask(PartnersOf, country ? { ...variables, first: 100, after } : variables, ends);
    const node = answer.data?.node;
    if (!node) return { faults: answer.faults };
    if (node.__typename !== 'Institution') return { data: { whole: true }, faults: answer.faults };
    const list: List = node.partners;
    if (!country) return { data: { list, whole: true }, faults: answer.faults };
    edges.push(...list.edges.filter((e) => e.node.country === country));
    after = list.pageInfo.endCursor ?? null;
    if (!list.pageInfo.hasNextPage || page === pages - 1) {
      return { data: { list: { ...list, edges, totalCount: edges.length }, whole: !list.pageInfo.hasNextPage }, faults: answer.faults };
    }
  }
}

/** The partners of an institution, the ones with most in common first, each with what they share. */
export function Partners({ id, name }: { id: string; name: string }) {
  const m = messages.value;
  const params = route.value.params;
  const asked = { id, first: pageSize(params), ties: tiesIn(params) };
  const where = params.get('partnersIn') ?? '';
  const answer = useAsked((ends) => askPartners(asked, where, ends), JSON.stringify([asked, where]));
  const count = async (others: URLSearchParams) => (await askPartners({ id, first: 1, ties: tiesIn(others) }, others.get('partnersIn') ?? '')).data?.list?.totalCount ?? 0;
  return (
    <Loaded answer={answer}>
      {({ list, whole }) => {
        if (!list) return null;
        const { totalCount, edges } = list;
        const heading = say(m.institution.partners, { n: totalCount });
        return (
          <section>
            <h2>{heading}</h2>
            <p class="row">
              <CountryFilter uncounted name="partnersIn" />
            </p>
            {!whole && <p class="notice">{say(m.institution.lookedAt, { n: mostLookedAt })}</p>}
            {totalCount === 0 && <Emptied text={m.institution.noPartners} filters={filtersIn(params, ['partnersIn', ...tieParams])} count={count} />}
            {totalCount > 0 && (
              <DataTable
                caption={`${heading}: ${name}`}
                rows={edges}
                rowKey={(e) => e.node.id}
                columns={[
                  { title: m.institution.partner, cell: (e) => <Partner node={e.node} ended={e.ended} />, by: (e) => e.node.name },
                  { title: m.facts.country, cell: (e) => country(e.node.country), by: (e) => country(e.node.country) },
                  { title: m.institution.weight, cell: (e) => number(e.weight, 2), by: (e) => e.weight, numeric: true },
                  {
                    title: m.institution.through,
                    cell: (e) => <TieList ties={e.ties} />,
                  },
                ]}
              />
            )}
            <MoreButton shown={edges.length} all={totalCount} />
          </section>
        );
      }}
    </Loaded>
  );
}

/** A partner's name; one whose every tie is over is marked, since a list without a day holds past and present alike. */
function Partner({ node, ended }: { node: { id: string; kind: string; name: string }; ended: boolean }) {
  return (
    <>
      <EntityLink entity={node} />
      {ended && <span class="tag">{messages.value.institution.ended}</span>}
    </>
  );
}
