import { useState } from 'preact/hooks';
import { ask, useAnswer } from '../../api';
import { graphql } from '../../gql';
import { country, messages, number, say } from '../../i18n';
import { DataTable } from '../../parts/data-table';
import { Emptied, filtersIn } from '../../parts/emptied';
import { EntityLink } from '../../parts/entity-link';
import { Loaded } from '../../parts/state';
import { TieList } from '../../parts/tie-list';
import { tieParams, tiesIn } from '../../parts/ties';
import { route } from '../../route';

const PartnersOf = graphql(`
  query PartnersOf($id: ID!, $first: Int, $ties: TieFilter) {
    node(id: $id) {
      __typename
      ... on Institution {
        partners(first: $first, ties: $ties) {
          totalCount
          edges { weight ended node { id kind name country } ties { kind valid lastReported ended through { id kind name } relations { confidence valid from { id } to { id } } } }
        }
      }
    }
  }
`);

/** The partners of an institution, the ones with most in common first, each with what they share. */
export function Partners({ id, name }: { id: string; name: string }) {
  const m = messages.value;
  const params = route.value.params;
  const [first, setFirst] = useState(20);
  const answer = useAnswer(PartnersOf, { id, first, ties: tiesIn(params) });
  const count = async (others: URLSearchParams) => {
    const node = (await ask(PartnersOf, { id, first: 1, ties: tiesIn(others) })).data?.node;
    return node?.__typename === 'Institution' ? node.partners.totalCount : 0;
  };
  return (
    <Loaded answer={answer}>
      {({ node }) => {
        if (node?.__typename !== 'Institution') return null;
        const { totalCount, edges } = node.partners;
        const heading = say(m.institution.partners, { n: totalCount });
        return (
          <section>
            <h2>{heading}</h2>
            {totalCount === 0 && <Emptied text={m.institution.noPartners} filters={filtersIn(params, tieParams)} count={count} />}
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
            {edges.length < totalCount && first < 100 && <button onClick={() => setFirst(100)}>{m.search.more}</button>}
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
