import { useState } from 'preact/hooks';
import { useAnswer } from '../../api';
import { graphql } from '../../gql';
import { country, messages, number } from '../../i18n';
import { period } from '../../i18n/edtf';
import { DataTable } from '../../parts/data-table';
import { EntityLink } from '../../parts/entity-link';
import { Loaded } from '../../parts/state';

const PartnersOf = graphql(`
  query PartnersOf($id: ID!, $first: Int) {
    node(id: $id) {
      __typename
      ... on Institution {
        partners(first: $first) {
          totalCount
          edges { weight ended node { id kind name country } ties { kind valid lastReported ended through { id kind name } } }
        }
      }
    }
  }
`);

/** The partners of an institution, the ones with most in common first, each with what they share. */
export function Partners({ id, name }: { id: string; name: string }) {
  const m = messages.value;
  const [first, setFirst] = useState(20);
  const answer = useAnswer(PartnersOf, { id, first });
  return (
    <Loaded answer={answer}>
      {({ node }) => {
        if (node?.__typename !== 'Institution') return null;
        const { totalCount, edges } = node.partners;
        return (
          <section>
            <h2>{m.institution.partners(totalCount)}</h2>
            {totalCount === 0 && <p>{m.institution.noPartners}</p>}
            {totalCount > 0 && (
              <DataTable
                caption={`${m.institution.partners(totalCount)}: ${name}`}
                rows={edges}
                rowKey={(e) => e.node.id}
                columns={[
                  { title: m.institution.partner, cell: (e) => <Partner node={e.node} ended={e.ended} />, by: (e) => e.node.name },
                  { title: m.facts.country, cell: (e) => country(e.node.country), by: (e) => country(e.node.country) },
                  { title: m.institution.weight, cell: (e) => number(e.weight, 2), by: (e) => e.weight, numeric: true },
                  {
                    title: m.institution.through,
                    cell: (e) => (
                      <ul class="plain">
                        {e.ties.map((t, i) => (
                          <li key={i}>
                            {t.through ? <EntityLink entity={t.through} /> : m.path.direct}{' '}
                            <span class="quiet">{[period(t.valid), t.lastReported && `${m.institution.lastReported} ${period(t.lastReported)}`].filter(Boolean).join(' · ')}</span>
                            {t.ended && <span class="tag">{m.institution.ended}</span>}
                          </li>
                        ))}
                      </ul>
                    ),
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
