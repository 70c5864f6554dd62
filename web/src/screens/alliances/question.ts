// Which alliances have members in each of several countries. The API filters alliances by their members and members by country,
// so there is first a question for the members in each country, and then one for the alliances that have some of each.
import { ask, type Fault } from '../../api';
import { graphql } from '../../gql';
import type { AllianceListQuery, EntityFilter, MembersInQuery, RelationFilter } from '../../gql/graphql';

const MembersIn = graphql(`
  query MembersIn($country: CountryCode!, $relation: RelationFilter!, $after: String) {
    institutions(filter: { countries: [$country], hasRelation: $relation }, first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } }
  }
`);

export const AllianceList = graphql(`
  query AllianceList($filter: EntityFilter, $time: RelationFilter, $members: RelationFilter!, $chosen: Boolean!, $first: Int, $languages: [LanguageTag!]) {
    alliances(filter: $filter, first: $first) {
      totalCount
      nodes {
        id kind name(languages: $languages) established countries(filter: $time)
        all: members(filter: $time, first: 0) { totalCount }
        members(filter: $members, first: 20) @include(if: $chosen) { totalCount nodes { id kind name(languages: $languages) ... on Institution { country } } }
      }
    }
  }
`);

/** The most pages of members that are read of one country, and how many members they have. */
const pages = 5;
export const mostMembers = pages * 100;

export type Asked = { countries: string[]; time: RelationFilter | null; first: number; languages: string[] };
type Variables = Awaited<ReturnType<typeof variablesFor>>['variables'];
/** The alliances, the question that gave them, and the countries of which only the first members were looked at. */
type Reply = { data?: AllianceListQuery & { question: Variables; partial: string[] }; faults: Fault[] };
type Found = { ids: string[]; whole: boolean; faults: Fault[] };

const member = (time: RelationFilter | null, more: RelationFilter = {}): RelationFilter => ({ ...time, kinds: ['MEMBER_OF'], ...more });

async function membersIn(country: string, time: RelationFilter | null, ends?: AbortSignal): Promise<Found> {
  const ids: string[] = [];
  let after: string | null = null;
  for (let page = 0; page < pages; page++) {
    const { data, faults }: { data?: MembersInQuery; faults: Fault[] } = await ask(MembersIn, { country, relation: member(time), after }, ends);
    if (!data) return { ids, whole: false, faults };
    ids.push(...data.institutions.nodes.map((n) => n.id));
    if (!data.institutions.pageInfo.hasNextPage) return { ids, whole: true, faults: [] };
    after = data.institutions.pageInfo.endCursor ?? null;
  }
  return { ids, whole: false, faults: [] };
}

/** The variables of the question for the alliances, once the members are known. */
async function variablesFor({ countries, time, first, languages }: Asked, ends?: AbortSignal) {
  const found = await Promise.all(countries.map((country) => membersIn(country, time, ends)));
  const parts: EntityFilter[] = found.map(({ ids }) => ({ hasRelation: member(time, { with: ids }) }));
  const filter: EntityFilter | null = parts.length ? { and: parts } : null;
  const variables = { filter, time, members: { ...time, with: found.flatMap((f) => f.ids) }, chosen: parts.length > 0, first, languages };
  const partial = countries.filter((_, i) => !found[i]?.whole);
  return { variables, partial, faults: found.flatMap((f) => f.faults), none: found.some((f) => f.ids.length === 0) };
}

/** The alliances that have members in each of the countries; all alliances where none is named. */
export async function askAlliances(asked: Asked, ends?: AbortSignal): Promise<Reply> {
  const { variables, partial, faults, none } = await variablesFor(asked, ends);
  if (faults.length > 0) return { faults };
  if (none) return { data: { alliances: { totalCount: 0, nodes: [] }, question: variables, partial }, faults: [] };
  const answer = await ask(AllianceList, variables, ends);
  return { data: answer.data && { ...answer.data, question: variables, partial }, faults: answer.faults };
}
