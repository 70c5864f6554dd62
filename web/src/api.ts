// Asks the server. Reads go by GET, so that the browser keeps answers and the server says whether the graph has changed since.
import { signal } from '@preact/signals';
import { Client, fetchExchange, type TypedDocumentNode } from '@urql/core';
import { fullAddress } from './base';
import { useCallback, useEffect, useState } from 'preact/hooks';

const client = new Client({
  url: fullAddress('/graphql'),
  preferGetMethod: 'within-url-limit',
  exchanges: [fetchExchange],
});

/** The version of the graph that the newest answer saw. */
export const graphVersion = signal<number | undefined>(undefined);

/** What went wrong with a question: the server's message and code, and the id that its log has the request under, empty where no answer came. */
export type Fault = { message: string; code: string; requestID: string };

export type Answer<Data> = {
  data: Data | undefined;
  faults: Fault[];
  loading: boolean;
  retry: () => void;
};

/** Asks one question once. */
export async function ask<Data, Variables extends Record<string, unknown>>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<{ data?: Data; faults: Fault[] }> {
  let requestID = '';
  const tracked: typeof fetch = async (input, init) => {
    const response = await fetch(input, init);
    requestID = response.headers.get('X-Request-Id') ?? '';
    return response;
  };
  const result = await client.query<Data>(document, variables, { fetch: tracked }).toPromise();
  const version = result.extensions?.graphVersion;
  if (typeof version === 'number') graphVersion.value = version;
  return { data: result.data, faults: faultsOf(result.error, requestID) };
}

/** Asks one question whenever the document or the variables change. A pause of 0 asks at once; a search box waits a little. */
export function useAnswer<Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  options: { pause?: number; skip?: boolean } = {},
): Answer<Data> {
  const [state, set] = useState<{ data?: Data; faults: Fault[]; loading: boolean }>({ faults: [], loading: !options.skip });
  const [attempt, setAttempt] = useState(0);
  const key = JSON.stringify(variables);
  useEffect(() => {
    if (options.skip) {
      set({ faults: [], loading: false });
      return;
    }
    let current = true;
    set((old) => ({ ...old, loading: true }));
    const timer = setTimeout(async () => {
      const answer = await ask(document, variables);
      if (current) set({ ...answer, loading: false });
    }, options.pause ?? 0);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [document, key, attempt, options.skip]);
  return { data: state.data, faults: state.faults, loading: state.loading, retry: useCallback(() => setAttempt((n) => n + 1), []) };
}

type CombinedError = { networkError?: Error; graphQLErrors: { message: string; extensions?: Record<string, unknown> }[] };

function faultsOf(error: CombinedError | undefined, requestID: string): Fault[] {
  if (!error) return [];
  if (error.networkError) return [{ message: error.networkError.message, code: 'NETWORK', requestID }];
  return error.graphQLErrors.map((e) => ({ message: e.message, code: String(e.extensions?.code ?? 'INTERNAL'), requestID }));
}
