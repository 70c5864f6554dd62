// What links two groups: who is in both, who stands between them, and the direct ties from one to the other.
import { ask, useAnswer } from '../../api';
import { graphql } from '../../gql';
import { messages, number, say } from '../../i18n';
import { DataTable } from '../../parts/data-table';
import { Emptied, filtersIn } from '../../parts/emptied';
import { EntitySet, idsIn, useEntities } from '../../parts/entity-field';
import { EntityLink, nameLanguages } from '../../parts/entity-link';
import { CutNotice, Loaded } from '../../parts/state';
import { TieList } from '../../parts/tie-list';
import { tieFlags, tieParams, tiesIn } from '../../parts/ties';
import { TiesControl } from '../../parts/ties-control';
import { useTitle } from '../../parts/title';
import { ViewTools } from '../../parts/view-tools';
import { address, route } from '../../route';
import type { BridgesQuery } from '../../gql/graphql';
import { BridgeDrawing } from './drawing';

const Bridges = graphql(`
  query Bridges($a: [ID!]!, $b: [ID!]!, $ties: TieFilter, $languages: [LanguageTag!]) {
    bridges(groupA: $a, groupB: $b, ties: $ties, limit: 40) {
      shared { __typename ... on Entity { id kind name(languages: $languages) } }
      brokers {
        score
        institution { id kind name(languages: $languages) country }
        tiesToA { ...BridgeTie }
        tiesToB { ...BridgeTie }
      }
      links {
        weight
        a { id kind name(languages: $languages) }
        b { id kind name(languages: $languages) }
        ties(first: 5) { ...BridgeTie }
      }
      cut { because at }
    }
  }
  fragment BridgeTie on Tie { kind valid lastReported ended through { id kind name(languages: $languages) } relations { confidence from { id } to { id } } }
`);

const kinds = ['ALLIANCE', 'INSTITUTION', 'PROJECT', 'JOINT_LAB'] as const;

export function BridgesScreen() {
  const m = messages.value.bridges;
  const [a, b] = [idsIn('a'), idsIn('b')];
  const [namesA, namesB] = [useEntities(a), useEntities(b)].map((list) => list.map((e) => e.name).join(', ')) as [string, string];
  const title = namesA && namesB ? `${m.title}: ${namesA} – ${namesB}` : m.title;
  useTitle(title);
  const params = route.value.params;
  const variables = { a, b, ties: tiesIn(params), languages: nameLanguages() };
  const ready = a.length > 0 && b.length > 0;
  const answer = useAnswer(Bridges, variables, { skip: !ready });
  return (
    <>
      <h1>{m.title}</h1>
      <div class="columns">
        <EntitySet name="a" label={m.a} kinds={[...kinds]} />
        <EntitySet name="b" label={m.b} kinds={[...kinds]} />
      </div>
      <TiesControl />
      {!ready && <p>{m.choose}</p>}
      {ready && (
        <Loaded answer={answer}>
          {({ bridges }) => (
            <>
              <CutNotice cut={bridges.cut} />
              {found(bridges) === 0 && (
                <>
                  <Emptied text={m.none} filters={filtersIn(params, tieParams)} count={async (others) => found((await ask(Bridges, { ...variables, ties: tiesIn(others) })).data?.bridges)} />
                  {a.length === 1 && b.length === 1 && <a href={address('/path', { from: a[0], to: b[0] })}>{m.paths}</a>}
                </>
              )}
              {found(bridges) > 0 && <BridgeDrawing bridges={bridges} a={namesA} b={namesB} />}
              <Answer bridges={bridges} />
            </>
          )}
        </Loaded>
      )}
      {ready && <ViewTools title={title} document={Bridges} variables={variables} command={`liaison bridges --a ${a.join(',')} --b ${b.join(',')}${tieFlags(params)}`} />}
    </>
  );
}

/** How many entries the three lists have together. */
const found = (b: BridgesQuery['bridges'] | undefined): number => (b ? b.shared.length + b.brokers.length + b.links.length : 0);

/** The three lists, each left out where it is empty. */
function Answer({ bridges }: { bridges: BridgesQuery['bridges'] }) {
  const m = messages.value;
  const { shared, brokers, links } = bridges;
  return (
    <>
      {shared.length > 0 && (
        <section>
          <h2>{say(m.bridges.shared, { n: shared.length })}</h2>
          <ul>
            {shared.map((e) => (
              <li key={e.id}>
                <EntityLink entity={e} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {links.length > 0 && (
        <section>
          <h2>{say(m.bridges.links, { n: links.length })}</h2>
          <DataTable
            caption={say(m.bridges.links, { n: links.length })}
            rows={links}
            rowKey={(l) => `${l.a.id} ${l.b.id}`}
            columns={[
              { title: m.bridges.a, cell: (l) => <EntityLink entity={l.a} />, by: (l) => l.a.name },
              { title: m.bridges.b, cell: (l) => <EntityLink entity={l.b} />, by: (l) => l.b.name },
              { title: m.institution.through, cell: (l) => <TieList ties={l.ties} /> },
            ]}
          />
        </section>
      )}
      {brokers.length > 0 && (
        <section>
          <h2>{say(m.bridges.brokers, { n: brokers.length })}</h2>
          <DataTable
            caption={say(m.bridges.brokers, { n: brokers.length })}
            rows={brokers}
            rowKey={(r) => r.institution.id}
            columns={[
              { title: m.network.institution, cell: (r) => <EntityLink entity={r.institution} />, by: (r) => r.institution.name },
              { title: m.bridges.score, cell: (r) => number(r.score, 2), by: (r) => r.score, numeric: true },
              { title: m.bridges.toA, cell: (r) => <TieList ties={distinct(r.tiesToA)} /> },
              { title: m.bridges.toB, cell: (r) => <TieList ties={distinct(r.tiesToB)} /> },
            ]}
          />
        </section>
      )}
    </>
  );
}

type BridgeTie = BridgesQuery['bridges']['brokers'][number]['tiesToA'][number];

/** The ties through each thing once: an alliance ties a broker to each of its members. */
function distinct(ties: BridgeTie[]): BridgeTie[] {
  const seen = new Map(ties.map((t) => [t.through?.id ?? '', t]));
  return [...seen.values()];
}
