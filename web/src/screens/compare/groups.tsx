import { useAnswer } from '../../api';
import { graphql } from '../../gql';
import type { CompareMembersQuery, MemberOfBothFragment } from '../../gql/graphql';
import { country, messages, number, say } from '../../i18n';
import { DataTable } from '../../parts/data-table';
import { EntityLink, type Linked, nameLanguages } from '../../parts/entity-link';
import { Loaded } from '../../parts/state';
import { When } from '../../parts/statement';
import { relationsIn } from '../../parts/ties';
import { ViewTools } from '../../parts/view-tools';
import { address, route } from '../../route';
import { Overlap } from './overlap';

const CompareMembers = graphql(`
  query CompareMembers($a: ID!, $b: ID!, $filter: RelationFilter, $languages: [LanguageTag!]) {
    a: node(id: $a) { ...MembersOf }
    b: node(id: $b) { ...MembersOf }
  }
  fragment MembersOf on Node {
    __typename
    ... on Alliance { members(filter: $filter, first: 100) { totalCount edges { ...MemberOfBoth } } }
  }
  fragment MemberOfBoth on OrganisationEdge {
    node { __typename ... on Entity { id kind name(languages: $languages) } ... on Institution { country } }
    relations { valid observed modality }
  }
`);

type Member = MemberOfBothFragment;
type Side = { totalCount: number; edges: Member[] };

/** The members that two groups share, and those of one alone, as of the day or period of the address. */
export function CompareGroups({ a, b, title }: { a: Linked; b: Linked; title: string }) {
  const m = messages.value;
  const variables = { a: a.id, b: b.id, filter: relationsIn(route.value.params), languages: nameLanguages() };
  const answer = useAnswer(CompareMembers, variables);
  return (
    <>
      <Loaded answer={answer}>
        {(d) => {
          const [left, right] = [sideOf(d.a), sideOf(d.b)];
          const inA = new Map(left.edges.map((e) => [e.node.id, e]));
          const inB = new Map(right.edges.map((e) => [e.node.id, e]));
          const both = left.edges.filter((e) => inB.has(e.node.id));
          const onlyA = left.edges.filter((e) => !inB.has(e.node.id));
          const onlyB = right.edges.filter((e) => !inA.has(e.node.id));
          return (
            <>
              {[left, right].some((s) => s.edges.length < s.totalCount) && <p class="notice">{m.compare.cut}</p>}
              <Overlap a={a.name} b={b.name} onlyA={onlyA.length} both={both.length} onlyB={onlyB.length} />
              <div class="columns">
                <Members title={m.compare.bothMembers} rows={both} />
                <Members title={say(m.compare.onlyMembers, { name: a.name })} rows={onlyA} />
                <Members title={say(m.compare.onlyMembers, { name: b.name })} rows={onlyB} />
              </div>
              <p>
                <a href={address('/bridges', { a: a.id, b: b.id })}>{m.bridges.title}</a>
              </p>
            </>
          );
        }}
      </Loaded>
      <ViewTools title={title} document={CompareMembers} variables={variables} files={false} />
    </>
  );
}

/** The members of one side; none where the entity is no alliance. */
function sideOf(node: CompareMembersQuery['a']): Side {
  return node?.__typename === 'Alliance' ? node.members : { totalCount: 0, edges: [] };
}

function Members({ title, rows }: { title: string; rows: Member[] }) {
  const m = messages.value;
  const heading = `${title} (${number(rows.length)})`;
  return (
    <section>
      <h2>{heading}</h2>
      {rows.length === 0 && <p class="quiet">{m.state.empty}</p>}
      {rows.length > 0 && (
        <DataTable
          caption={heading}
          rows={rows}
          rowKey={(e) => e.node.id}
          columns={[
            { title: m.alliance.member, cell: (e) => <EntityLink entity={e.node} />, by: (e) => e.node.name },
            { title: m.facts.country, cell: (e) => countryOf(e), by: countryOf },
            { title: m.facts.when, cell: (e) => <When statements={e.relations} /> },
          ]}
        />
      )}
    </section>
  );
}

const countryOf = (e: Member): string => ('country' in e.node ? country(e.node.country) : '');
