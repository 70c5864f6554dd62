import { type Answer, Failure, read, unanswered } from './answer.js';
import { type Connection, entriesOf, type Entry } from './connection.js';
import { type TypedDocument, writes } from './document.js';
import { type ChangesSubscription, Changes, type ChangesSubscriptionVariables, Graph } from './operations.js';
import { subscribe } from './subscribe.js';

export type Settings = {
  /** The address of the API, as http://127.0.0.1:8080/graphql. */
  url: string;
  /** In place of the global `fetch`. */
  fetch?: typeof fetch;
  /** Headers of every request, as { Authorization: 'Bearer …' }, or a function that gives them for each. */
  headers?: Record<string, string> | (() => Record<string, string> | Promise<Record<string, string>>);
};

export type Options = {
  /** Ends the request: by a button, by time (`AbortSignal.timeout(5000)`), or because nobody waits any more. */
  signal?: AbortSignal;
};

/** Variables may be left out where none is required. */
type Given<Variables> = {} extends Variables ? [variables?: Variables, options?: Options] : [variables: Variables, options?: Options];

/** An answer of a subscription, with the place behind it, from which another subscription can go on. */
export type Event<Data> = Answer<Data> & { cursor: string };

/** A change of the graph, with the place behind it. */
export type Change = ChangesSubscription['changes'] & { cursor: string };

/** Addresses beyond this many characters go by POST: some proxies take no longer ones. */
const longestAddress = 2000;

/** The header by which a read sees the writes that came before it. */
const tokenHeader = 'Liaison-Token';

/** Asks one server. All methods may be called at the same time. */
export class Client {
  readonly #settings: Settings;
  #token = '';

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** Asks one query and waits for its answer. It never throws: what went wrong is in `faults`. Queries go by GET, which browsers and proxies can keep, unless the address would be too long. */
  query<Data = unknown, Variables extends object = Record<string, unknown>>(document: TypedDocument<Data, Variables>, ...[variables, options]: Given<NoInfer<Variables>>): Promise<Answer<Data>> {
    return this.#send<Data>(document.toString(), variables, options);
  }

  /** Carries out one mutation. The queries of this client that follow see what it wrote. It never throws. */
  mutate<Data = unknown, Variables extends object = Record<string, unknown>>(document: TypedDocument<Data, Variables>, ...[variables, options]: Given<NoInfer<Variables>>): Promise<Answer<Data>> {
    return this.#send<Data>(document.toString(), variables, options);
  }

  /** The pages of a list, one after another. The operation takes the variable `after` and selects pageInfo; `list` finds the list in its data. A list that is null has no pages. Throws a Failure where an answer has a fault. */
  async *pages<Data, Variables extends { after?: string | null }, C extends Connection>(
    document: TypedDocument<Data, Variables>,
    variables: NoInfer<Variables>,
    list: (data: Data) => C | null | undefined,
    options?: Options,
  ): AsyncGenerator<C, void, undefined> {
    const seen = new Set<string>();
    let after = variables.after;
    for (;;) {
      const answer = await this.#send<Data>(document.toString(), { ...variables, after }, options);
      if (answer.faults.length > 0 || answer.data === undefined) throw new Failure(answer.faults);
      const page = list(answer.data);
      if (!page) return;
      yield page;
      const next = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage || !next) return;
      if (seen.has(next)) throw new Error('the list does not go on: the operation must pass its variable $after to it');
      seen.add(next);
      after = next;
    }
  }

  /** The entries of all pages of a list: its edges where the operation selects them, else its nodes. */
  async *entries<Data, Variables extends { after?: string | null }, C extends Connection>(
    document: TypedDocument<Data, Variables>,
    variables: NoInfer<Variables>,
    list: (data: Data) => C | null | undefined,
    options?: Options,
  ): AsyncGenerator<Entry<C>, void, undefined> {
    for await (const page of this.pages(document, variables, list, options)) yield* entriesOf(page);
  }

  /** The answers of a subscription as they come, by server-sent events. A connection that is lost is opened again, and goes on behind the last answer. The iteration ends where the signal ends it, after a refusal, whose faults are the last answer, or where the loop is left. */
  subscribe<Data = unknown, Variables extends object = Record<string, unknown>>(document: TypedDocument<Data, Variables>, ...[variables, options]: Given<NoInfer<Variables>>): AsyncGenerator<Event<Data>, void, undefined> {
    const body = JSON.stringify({ query: document.toString(), variables });
    const open = async (cursor: string, signal: AbortSignal) =>
      this.#fetch(this.#settings.url, {
        method: 'POST',
        body,
        signal,
        headers: { ...(await this.#headers()), 'Content-Type': 'application/json', Accept: 'text/event-stream', ...(cursor && { 'Last-Event-Id': cursor }) },
      });
    return subscribe<Data>(open, options?.signal);
  }

  /** Every change of the graph from now on, or since a version or a cursor: none is lost and none comes twice. Throws a Failure where the server refuses; ends quietly where the signal ends it. */
  async *changes(variables: ChangesSubscriptionVariables = {}, options?: Options): AsyncGenerator<Change, void, undefined> {
    let since = variables.since;
    if (since == null && !variables.after) { // so that nothing is lost where the connection breaks before the first change
      const now = await this.query(Graph, {}, options);
      if (options?.signal?.aborted) return;
      if (!now.data) throw new Failure(now.faults);
      since = now.data.graph.version;
    }
    for await (const event of this.subscribe(Changes, { ...variables, since }, options)) {
      if (options?.signal?.aborted) return;
      if (!event.data) throw new Failure(event.faults);
      yield { ...event.data.changes, cursor: event.cursor };
    }
  }

  async #send<Data>(query: string, variables: unknown, options: Options = {}): Promise<Answer<Data>> {
    try {
      const headers: Record<string, string> = { ...(await this.#headers()), Accept: 'application/graphql-response+json, application/json' };
      if (this.#token) headers[tokenHeader] = this.#token;
      const response = await this.#fetch(...request(this.#settings.url, query, variables, headers, options.signal));
      this.#token = response.headers.get(tokenHeader) ?? this.#token;
      return read<Data>(await response.text(), about(response));
    } catch (error) {
      return unanswered(error, options.signal);
    }
  }

  #fetch(url: string, init: RequestInit): Promise<Response> {
    return (this.#settings.fetch ?? fetch)(url, init);
  }

  async #headers(): Promise<Record<string, string>> {
    const { headers } = this.#settings;
    return typeof headers === 'function' ? headers() : (headers ?? {});
  }
}

/** What the headers of a response tell. */
export function about(response: Response): { requestID: string; status: number; retryAfter?: number } {
  const retry = Number(response.headers.get('Retry-After') ?? NaN);
  return { requestID: response.headers.get('X-Request-Id') ?? '', status: response.status, ...(Number.isFinite(retry) && { retryAfter: retry }) };
}

/** The address and settings of a request: GET for a query whose address is short enough, else POST. */
function request(url: string, query: string, variables: unknown, headers: Record<string, string>, signal: AbortSignal | undefined): [string, RequestInit] {
  if (!writes(query)) {
    const asked = new URLSearchParams({ query, ...(variables !== undefined && { variables: JSON.stringify(variables) }) });
    const address = `${url}${url.includes('?') ? '&' : '?'}${asked}`;
    if (address.length <= longestAddress) return [address, { headers, signal }];
  }
  return [url, { method: 'POST', body: JSON.stringify({ query, variables }), headers: { ...headers, 'Content-Type': 'application/json' }, signal }];
}

/** A client of the server at an address. */
export function createClient(settings: Settings): Client {
  return new Client(settings);
}


