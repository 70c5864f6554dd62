// GraphiQL on the graph of this server. The address may bring a query and its variables: ?query=&variables=.
import './workers';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import 'graphiql/style.css';
import type { ExecutionResult } from 'graphql';
import { createRoot } from 'react-dom/client';
import { EXAMPLES } from './examples-panel';
import './style.css';

type Params = { query: string; operationName?: string | null; variables?: unknown };
type Options = { headers?: Record<string, unknown> };

const base = document.querySelector<HTMLMetaElement>('meta[name="base-path"]')?.content ?? '/';

// The server answers a refused request with JSON as well, which tells what is wrong.
async function ask(params: Params, options?: Options): Promise<ExecutionResult> {
  const headers = { 'Content-Type': 'application/json', ...(options?.headers as Record<string, string> | undefined) };
  const answer = await fetch(`${base}graphql`, { method: 'POST', headers, body: JSON.stringify(params) });
  return answer.json();
}

const asked = new URLSearchParams(location.search);
const root = document.getElementById('graphiql');
if (!root) throw new Error('the document has no element with the id graphiql');
createRoot(root).render(
  <GraphiQL
    fetcher={ask}
    initialQuery={asked.get('query') ?? undefined}
    initialVariables={asked.get('variables') ?? undefined}
    defaultQuery={'{\n  graph {\n    version\n  }\n}\n'}
    plugins={[EXAMPLES, HISTORY_PLUGIN]}
    visiblePlugin={asked.has('query') ? undefined : EXAMPLES}
  >
    <GraphiQL.Logo>
      <a href="/">Liaison</a>
    </GraphiQL.Logo>
  </GraphiQL>,
);
