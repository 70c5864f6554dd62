// Asks the server, by the client that others use too. Reads go by GET, so that the browser keeps answers and the server says
// whether the graph has changed since.
import { signal } from '@preact/signals';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { createClient, type Answer as Answered, type Fault as Told, type TypedDocument } from '../client/src/index';
import { fullAddress } from './base';

export type { TypedDocument };

/** What went wrong; the code PAGE is that of a panel that cannot be drawn. */
export type Fault = Omit<Told, 'code'> & { code: Told['code'] | 'PAGE' };

const client = createClient({ url: fullAddress('/graphql') });

/** The version of the graph that the newest answer saw. */
export const graphVersion = signal<number | undefined>(undefined);

export type Answer<Data> = {
  data: Data | undefined;
  faults: Fault[];
  loading: boolean;
  retry: () => void;
};

/** Asks one question once. */
export async function ask<Data, Variables extends object>(document: TypedDocument<Data, Variables>, variables: Variables, ends?: AbortSignal): Promise<Answered<Data>> {
  const answer = await client.query<Data>(document.toString(), variables as Record<string, unknown>, { signal: ends });
  if (answer.version !== undefined) graphVersion.value = answer.version;
  return answer;
}

type Options = { pause?: number; skip?: boolean };

/** Asks one question whenever the document or the variables change, and ends the request for which nobody waits any more. A pause of 0 asks at once; a search box waits a little. */
export function useAnswer<Data, Variables extends object>(document: TypedDocument<Data, Variables>, variables: Variables, options: Options = {}): Answer<Data> {
  return useAsked((ends) => ask(document, variables, ends), JSON.stringify(variables), options);
}

/** Asks whenever the key changes, as useAnswer does; a screen whose answer comes in several parts asks for them itself. */
export function useAsked<Data>(asking: (ends: AbortSignal) => Promise<{ data?: Data; faults: Fault[] }>, key: string, options: Options = {}): Answer<Data> {
  const [state, set] = useState<{ data?: Data; faults: Fault[]; loading: boolean }>({ faults: [], loading: !options.skip });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (options.skip) {
      set({ faults: [], loading: false });
      return;
    }
    const left = new AbortController();
    set((old) => ({ ...old, loading: true }));
    const timer = setTimeout(async () => {
      const { data, faults } = await asking(left.signal);
      if (!left.signal.aborted) set({ data, faults, loading: false });
    }, options.pause ?? 0);
    return () => {
      left.abort();
      clearTimeout(timer);
    };
  }, [key, attempt, options.skip]);
  return { data: state.data, faults: state.faults, loading: state.loading, retry: useCallback(() => setAttempt((n) => n + 1), []) };
}
