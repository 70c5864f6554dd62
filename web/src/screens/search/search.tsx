import { useState } from 'preact/hooks';
import { ask, useAnswer } from '../../api';
import { graphql } from '../../gql';
import type { EntityKind } from '../../gql/graphql';
import { country, messages, say, word } from '../../i18n';
import { Emptied, filtersIn } from '../../parts/emptied';
import { EntityLink } from '../../parts/entity-link';
import { Loaded } from '../../parts/state';
import { ViewTools } from '../../parts/view-tools';
import { foundBy } from '../../parts/found';
import { go, param, route, withParams } from '../../route';
import { useTitle } from '../../parts/title';

const Search = graphql(`
  query Search($text: String!, $kinds: [EntityKind!], $first: Int) {
    search(text: $text, kinds: $kinds, first: $first) {
      edges {
        fit
        matchedName { value language type }
        node {
          id kind name
          identifiers { scheme value }
          ... on Institution { country city status }
        }
      }
      pageInfo { hasNextPage }
      facets(by: [KIND, COUNTRY], limit: 10) { facet value label count }
    }
  }
`);

export function SearchScreen() {
  const m = messages.value;
  const text = param('q');
  const title = text ? say(m.search.title, { text }) : m.search.untitled;
  useTitle(title);
  const kind = param('kind');
  const [first, setFirst] = useState(20);
  const variables = { text, kinds: kind ? [kind as EntityKind] : null, first };
  const answer = useAnswer(Search, variables, { skip: !text });
  const answered = answer.data?.search;
  return (
    <>
      <h1>{title}</h1>
      {!text && <p>{m.search.type}</p>}
      {text && (
        <Loaded answer={answer}>
          {(d) => (
            <>
              <p class="row" role="group" aria-label={m.search.kinds}>
                <button aria-pressed={!kind} onClick={() => go(withParams({ kind: null }))}>
                  {m.search.all}
                </button>
                {d.search.facets
                  .filter((f) => f.facet === 'KIND')
                  .map((f) => (
                    <button key={f.value} aria-pressed={kind === f.value} onClick={() => go(withParams({ kind: f.value }))}>
                      {word(m.kinds, f.value)} ({f.count})
                    </button>
                  ))}
              </p>
              {d.search.edges.length === 0 && (
                <Emptied
                  text={say(m.search.none, { text })}
                  filters={filtersIn(route.value.params, ['kind'])}
                  count={async (others) => (await ask(Search, { text, kinds: others.get('kind') ? [others.get('kind') as EntityKind] : null, first: 100 })).data?.search.edges.length ?? 0}
                />
              )}
              <ol class="plain results">
                {d.search.edges.map(({ node, fit, matchedName }) => (
                  <li key={node.id} class="panel">
                    <EntityLink entity={node} />{' '}
                    <span class="quiet">
                      {[m.kinds[node.kind], 'city' in node ? node.city : '', 'country' in node ? country(node.country) : '', ror(node.identifiers)].filter(Boolean).join(' · ')}
                    </span>
                    <br />
                    <span class="quiet">
                      {m.search.why} {foundBy(matchedName, fit)}
                      {fit !== 'IDENTIFIER' && matchedName.value !== node.name && (
                        <>
                          : <bdi lang={matchedName.language ?? undefined}>{matchedName.value}</bdi>
                        </>
                      )}
                    </span>
                  </li>
                ))}
              </ol>
              {answered?.pageInfo.hasNextPage && first < 100 && <button onClick={() => setFirst((n) => Math.min(100, n + 20))}>{m.search.more}</button>}
            </>
          )}
        </Loaded>
      )}
      {text && <ViewTools title={title} document={Search} variables={variables} />}
    </>
  );
}

function ror(identifiers: { scheme: string; value: string }[]): string {
  const id = identifiers.find((i) => i.scheme === 'ror');
  return id ? `ROR ${id.value}` : '';
}
