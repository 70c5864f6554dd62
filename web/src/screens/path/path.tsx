import { ask, useAnswer } from '../../api';
import { graphql } from '../../gql';
import type { PathsQuery } from '../../gql/graphql';
import { messages, say } from '../../i18n';
import { Emptied, filtersIn } from '../../parts/emptied';
import { EntityLink } from '../../parts/entity-link';
import { EntityPicker } from '../../parts/entity-picker';
import { CutNotice, Loaded } from '../../parts/state';
import { Sources, type Whole, When } from '../../parts/statement';
import { tieFlags, tieParams, tiesIn } from '../../parts/ties';
import { TiesControl } from '../../parts/ties-control';
import { ViewTools } from '../../parts/view-tools';
import { address, go, param, route, withParams } from '../../route';
import { groupPaths } from './group';
import { useTitle } from '../../parts/title';

const Paths = graphql(`
  query Paths($from: ID!, $to: ID!, $ties: TieFilter) {
    paths(from: $from, to: $to, ties: $ties, limit: 40) {
      paths {
        length
        hops {
          from { ...Stop }
          to { ...Stop }
          kind forward
          relations { valid observed role confidence modality source { id name url published } }
        }
      }
      cut { because at }
    }
  }
  fragment Stop on Entity { id kind name ... on Agreement { valid } ... on Project { valid } }
`);

const Ends = graphql(`
  query Ends($ids: [ID!]!) {
    nodes(ids: $ids) { ... on Entity { id kind name } }
  }
`);

export function PathScreen() {
  const m = messages.value;
  const [from, to] = [param('from'), param('to')];
  const ends = useAnswer(Ends, { ids: [from, to].filter(Boolean) }, { skip: !from && !to });
  const named = (id: string) => ends.data?.nodes.flatMap((n) => (n && 'name' in n && n.id === id ? [n.name] : []))[0] ?? '';
  const title = [m.path.title, [from, to].map(named).filter(Boolean).join(' – ')].filter(Boolean).join(': ');
  useTitle(title);
  const params = route.value.params;
  const variables = { from, to, ties: tiesIn(params) };
  const answer = useAnswer(Paths, variables, { skip: !from || !to });
  return (
    <>
      <h1>{m.path.title}</h1>
      <div class="columns">
        <EntityPicker label={m.path.from} initial={named(from)} onChoose={(c) => go(withParams({ from: c.id }))} />
        <EntityPicker label={m.path.to} initial={named(to)} onChoose={(c) => go(withParams({ to: c.id }))} />
      </div>
      <TiesControl />
      {(!from || !to) && <p>{m.path.choose}</p>}
      {from && to && (
        <Loaded answer={answer}>
          {({ paths }) => (
            <>
              {paths.paths.length === 0 && !paths.cut && (
                <>
                  <Emptied
                    text={m.path.none}
                    filters={filtersIn(params, tieParams)}
                    count={async (others) => (await ask(Paths, { from, to, ties: tiesIn(others) })).data?.paths.paths.length ?? 0}
                  />
                  <p>
                    <a href={address('/network', { focus: `${from},${to}`, view: 'graph' })}>{m.path.around}</a> · <a href={address('/compare', { a: from, b: to })}>{m.compare.title}</a>
                  </p>
                </>
              )}
              <CutNotice cut={paths.cut} />
              <ol class="ways plain">
                {groupPaths(paths.paths).map((group) => (
                  <li key={group.key}>
                    <p>
                      <strong>{say(m.path.links, { n: group.length })}</strong>: {group.steps.join(' → ')} {group.paths.length > 1 && <span class="tag">{group.paths.length}</span>}
                    </p>
                    {group.paths.length === 1 ? (
                      <Ways paths={group.paths} />
                    ) : (
                      <details open={group.paths.length <= 3}>
                        <summary>{say(m.path.ways, { n: group.paths.length })}</summary>
                        <Ways paths={group.paths} />
                      </details>
                    )}
                  </li>
                ))}
              </ol>
            </>
          )}
        </Loaded>
      )}
      {from && to && <ViewTools title={title} document={Paths} variables={variables} command={`liaison path ${from} ${to}${tieFlags(params)}`} />}
    </>
  );
}

type Path = PathsQuery['paths']['paths'][number];
type Stop = Path['hops'][number]['from'];

/** Each path as sentences, one a link. */
function Ways({ paths }: { paths: Path[] }) {
  const m = messages.value;
  return (
    <>
      {paths.map((p, i) => (
        <ul key={i} class="panel plain">
          {p.hops.map((h, n) => (
            <li key={n}>
              <EntityLink entity={h.forward ? h.from : h.to} /> {m.relations[h.kind]} <EntityLink entity={h.forward ? h.to : h.from} />{' '}
              <When statements={h.relations} whole={wholeOf(h.from) ?? wholeOf(h.to)} /> <Sources statements={h.relations} open={0} />
            </li>
          ))}
        </ul>
      ))}
    </>
  );
}

/** The agreement or project that a stop is, with its period; undefined for other stops. */
const wholeOf = (s: Stop): Whole | undefined => ('valid' in s && s.valid ? { kind: s.kind, valid: s.valid } : undefined);
