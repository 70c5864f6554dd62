import { useAnswer } from '../../api';
import { graphql } from '../../gql';
import type { CompareQuery } from '../../gql/graphql';
import { country, messages, number, say } from '../../i18n';
import { DataTable } from '../../parts/data-table';
import { EntityLink, type Linked, nameLanguages } from '../../parts/entity-link';
import { MoreButton, pageSize } from '../../parts/more';
import { Loaded } from '../../parts/state';
import { TieList } from '../../parts/tie-list';
import { tieFlags, tiesIn } from '../../parts/ties';
import { ViewTools } from '../../parts/view-tools';
import { address, route } from '../../route';
import { Overlap } from './overlap';

const Compare = graphql(`
  query Compare($a: ID!, $b: ID!, $ties: TieFilter, $first: Int, $languages: [LanguageTag!]) {
    compare(a: $a, b: $b, ties: $ties) {
      jaccard
      shared { kind valid lastReported ended through { id kind name(languages: $languages) } relations { confidence from { id } to { id } } }
      common(first: $first) { totalCount edges { weight node { id kind name(languages: $languages) country } } }
      onlyA(first: $first) { totalCount edges { weight node { id kind name(languages: $languages) country } } }
      onlyB(first: $first) { totalCount edges { weight node { id kind name(languages: $languages) country } } }
    }
  }
`);

type Partners = { totalCount: number; edges: CompareQuery['compare']['onlyA']['edges'] };

/** What two institutions share directly, their common partners, and the partners of one alone. */
export function CompareInstitutions({ a, b, title }: { a: Linked; b: Linked; title: string }) {
  const m = messages.value;
  const params = route.value.params;
  const variables = { a: a.id, b: b.id, ties: tiesIn(params), first: pageSize(params), languages: nameLanguages() };
  const answer = useAnswer(Compare, variables);
  return (
    <>
      <Loaded answer={answer}>
        {({ compare: c }) => (
          <>
            <h2>{m.compare.partners}</h2>
            <Overlap a={a.name} b={b.name} onlyA={c.onlyA.totalCount} both={c.common.totalCount} onlyB={c.onlyB.totalCount} />
            <p class="quiet">{say(m.compare.jaccard, { share: number(c.jaccard, 3) })}</p>
            <h2>{say(m.compare.shared, { n: c.shared.length })}</h2>
            {c.shared.length ? <TieList ties={c.shared} /> : <p class="quiet">{m.compare.nothingShared}</p>}
            <div class="columns">
              <List title={m.compare.bothPartners} list={c.common} />
              <List title={say(m.compare.onlyPartners, { name: a.name })} list={c.onlyA} />
              <List title={say(m.compare.onlyPartners, { name: b.name })} list={c.onlyB} />
            </div>
            <p>
              <a href={address('/common', { of: `${a.id},${b.id}` })}>{m.common.title}</a> · <a href={address('/path', { from: a.id, to: b.id })}>{m.path.title}</a>
            </p>
          </>
        )}
      </Loaded>
      <ViewTools title={title} document={Compare} variables={variables} command={`liaison compare ${a.id} ${b.id}${tieFlags(params)}`} />
    </>
  );
}

function List({ title, list }: { title: string; list: Partners }) {
  const m = messages.value;
  const heading = `${title} (${number(list.totalCount)})`;
  return (
    <section>
      <h2>{heading}</h2>
      {list.totalCount === 0 && <p class="quiet">{m.state.empty}</p>}
      {list.totalCount > 0 && (
        <DataTable
          caption={heading}
          rows={list.edges}
          rowKey={(e) => e.node.id}
          columns={[
            { title: m.institution.partner, cell: (e) => <EntityLink entity={e.node} />, by: (e) => e.node.name },
            { title: m.facts.country, cell: (e) => country(e.node.country), by: (e) => country(e.node.country) },
            { title: m.institution.weight, cell: (e) => number(e.weight, 2), by: (e) => e.weight, numeric: true },
          ]}
        />
      )}
      <MoreButton shown={list.edges.length} all={list.totalCount} />
    </section>
  );
}
