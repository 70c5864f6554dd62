import { ask, useAnswer } from '../../api';
import { graphql } from '../../gql';
import { messages, say } from '../../i18n';
import { Emptied, filtersIn } from '../../parts/emptied';
import { EntityLink } from '../../parts/entity-link';
import { EntityPicker } from '../../parts/entity-picker';
import { CutNotice, Loaded } from '../../parts/state';
import { Sources, When } from '../../parts/statement';
import { tieFlags, tieParams, tiesIn } from '../../parts/ties';
import { TiesControl } from '../../parts/ties-control';
import { ViewTools } from '../../parts/view-tools';
import { go, param, route, withParams } from '../../route';
import { groupPaths } from './group';
import { useTitle } from '../../parts/title';

const Paths = graphql(`
  query Paths($from: ID!, $to: ID!, $ties: TieFilter) {
    paths(from: $from, to: $to, ties: $ties, limit: 40) {
      paths {
        length
        hops {
          from { id kind name }
          to { id kind name }
          kind forward
          relations { valid observed role confidence modality source { id name url published } }
        }
      }
      cut { reason at }
    }
  }
`);

const Ends = graphql(`
  query Ends($ids: [ID!]!) {
    nodes(ids: $ids) { ... on Entity { id kind name } }
  }
`);

export function PathScreen() {
  const m = messages.value;
  useTitle(m.path.title);
  const [from, to] = [param('from'), param('to')];
  const ends = useAnswer(Ends, { ids: [from, to].filter(Boolean) }, { skip: !from && !to });
  const named = (id: string) => ends.data?.nodes.flatMap((n) => (n && 'name' in n && n.id === id ? [n.name] : []))[0] ?? '';
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
                <Emptied
                  text={m.path.none}
                  filters={filtersIn(params, tieParams)}
                  count={async (others) => (await ask(Paths, { from, to, ties: tiesIn(others) })).data?.paths.paths.length ?? 0}
                />
              )}
              <CutNotice cut={paths.cut} />
              <ol class="ways plain">
                {groupPaths(paths.paths).map((group) => (
                  <li key={group.key}>
                    <p>
                      <strong>{say(m.path.links, { n: group.length })}</strong>: {group.steps.join(' → ')} {group.paths.length > 1 && <span class="tag">{group.paths.length}</span>}
                    </p>
                    <details open={group.paths.length <= 3}>
                      <summary>{say(m.path.ways, { n: group.paths.length })}</summary>
                      {group.paths.map((p, i) => (
                        <ul key={i} class="panel plain">
                          {p.hops.map((h, n) => (
                            <li key={n}>
                              <EntityLink entity={h.forward ? h.from : h.to} /> {m.relations[h.kind]} <EntityLink entity={h.forward ? h.to : h.from} />{' '}
                              <When statements={h.relations} /> <Sources statements={h.relations} open={0} />
                            </li>
                          ))}
                        </ul>
                      ))}
                    </details>
                  </li>
                ))}
              </ol>
            </>
          )}
        </Loaded>
      )}
      {from && to && <ViewTools title={m.path.title} document={Paths} variables={variables} command={`liaison path ${from} ${to}${tieFlags(params)}`} />}
    </>
  );
}
