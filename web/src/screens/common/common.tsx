// The institutions that are partners of every institution chosen, with what they share with each.
import { ask, useAnswer } from '../../api';
import { graphql } from '../../gql';
import { country, messages, number, say, short } from '../../i18n';
import { DataTable, type Column } from '../../parts/data-table';
import { Emptied, filtersIn } from '../../parts/emptied';
import { EntityLink, nameLanguages } from '../../parts/entity-link';
import { EntitySet, idsIn, useEntities } from '../../parts/entity-field';
import { MoreButton, pageSize } from '../../parts/more';
import { Loaded } from '../../parts/state';
import { TieList } from '../../parts/tie-list';
import { tieFlags, tieParams, tiesIn } from '../../parts/ties';
import { TiesControl } from '../../parts/ties-control';
import { useTitle } from '../../parts/title';
import { ViewTools } from '../../parts/view-tools';
import { address, route } from '../../route';
import type { CommonPartnersQuery } from '../../gql/graphql';

const CommonPartners = graphql(`
  query CommonPartners($of: [ID!]!, $ties: TieFilter, $first: Int, $languages: [LanguageTag!]) {
    commonPartners(of: $of, ties: $ties, first: $first) {
      totalCount
      edges {
        weight
        node { id kind name(languages: $languages) country }
        parts { of { id name(languages: $languages) } ties(first: 5) { kind valid lastReported ended through { id kind name(languages: $languages) } } }
      }
    }
  }
`);

type Edge = CommonPartnersQuery['commonPartners']['edges'][number];

export function CommonScreen() {
  const m = messages.value;
  const of = idsIn('of');
  const chosen = useEntities(of);
  const title = [m.common.title, chosen.map((e) => e.name).join(', ')].filter(Boolean).join(': ');
  useTitle(title);
  const params = route.value.params;
  const variables = { of, ties: tiesIn(params), first: pageSize(params), languages: nameLanguages() };
  const answer = useAnswer(CommonPartners, variables, { skip: of.length < 2 });
  const columns: Column<Edge>[] = [
    { title: m.institution.partner, cell: (e) => <EntityLink entity={e.node} />, by: (e) => e.node.name },
    { title: m.facts.country, cell: (e) => country(e.node.country), by: (e) => country(e.node.country) },
    { title: m.institution.weight, cell: (e) => number(e.weight, 2), by: (e) => e.weight, numeric: true },
    ...chosen.map((c): Column<Edge> => ({ title: say(m.common.with, { name: short(c.name, 48) }), cell: (e) => <TieList ties={e.parts.find((p) => p.of.id === c.id)?.ties ?? []} /> })),
  ];
  return (
    <>
      <h1>{m.common.title}</h1>
      <EntitySet name="of" label={m.common.of} kinds={['INSTITUTION']} />
      <TiesControl />
      {of.length < 2 && <p>{m.common.choose}</p>}
      {of.length >= 2 && (
        <Loaded answer={answer}>
          {({ commonPartners: { totalCount, edges } }) => (
            <section>
              <h2>{say(m.common.found, { n: totalCount })}</h2>
              {totalCount === 0 && (
                <>
                  <Emptied
                    text={m.common.none}
                    filters={filtersIn(params, tieParams)}
                    count={async (others) => (await ask(CommonPartners, { ...variables, ties: tiesIn(others), first: 1 })).data?.commonPartners.totalCount ?? 0}
                  />
                  <a href={address('/path', { from: of[0], to: of[1] })}>{m.common.paths}</a>
                </>
              )}
              {totalCount > 0 && <DataTable caption={title} rows={edges} rowKey={(e) => e.node.id} columns={columns} />}
              <MoreButton shown={edges.length} all={totalCount} />
            </section>
          )}
        </Loaded>
      )}
      {of.length >= 2 && <ViewTools title={title} document={CommonPartners} variables={variables} command={`liaison common ${of.join(' ')}${tieFlags(params)}`} />}
    </>
  );
}
