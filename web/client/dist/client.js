import { Failure, read, unanswered } from './answer.js';
import { entriesOf } from './connection.js';
import { writes } from './document.js';
import { Changes, Graph } from './operations.js';
import { subscribe } from './subscribe.js';
/** Addresses beyond this many characters go by POST: some proxies take no longer ones. */
const longestAddress = 2000;
/** The header by which a read sees the writes that came before it. */
const tokenHeader = 'Liaison-Token';
/** Asks one server. All methods may be called at the same time. */
export class Client {
    #settings;
    #token = '';
    constructor(settings) {
        this.#settings = settings;
    }
    /** Asks one query and waits for its answer. It never throws: what went wrong is in `faults`. Queries go by GET, which browsers and proxies can keep, unless the address would be too long. */
    query(document, ...[variables, options]) {
        return this.#send(document.toString(), variables, options);
    }
    /** Carries out one mutation. The queries of this client that follow see what it wrote. It never throws. */
    mutate(document, ...[variables, options]) {
        return this.#send(document.toString(), variables, options);
    }
    /** The pages of a list, one after another. The operation takes the variable `after` and selects pageInfo; `list` finds the list in its data. A list that is null has no pages. Throws a Failure where an answer has a fault. */
    async *pages(document, variables, list, options) {
        const seen = new Set();
        let after = variables.after;
        for (;;) {
            const answer = await this.#send(document.toString(), { ...variables, after }, options);
            if (answer.faults.length > 0 || answer.data === undefined)
                throw new Failure(answer.faults);
            const page = list(answer.data);
            if (!page)
                return;
            yield page;
            const next = page.pageInfo.endCursor;
            if (!page.pageInfo.hasNextPage || !next)
                return;
            if (seen.has(next))
                throw new Error('the list does not go on: the operation must pass its variable $after to it');
            seen.add(next);
            after = next;
        }
    }
    /** The entries of all pages of a list: its edges where the operation selects them, else its nodes. */
    async *entries(document, variables, list, options) {
        for await (const page of this.pages(document, variables, list, options))
            yield* entriesOf(page);
    }
    /** The answers of a subscription as they come, by server-sent events. A connection that is lost is opened again, and goes on behind the last answer. The iteration ends where the signal ends it, after a refusal, whose faults are the last answer, or where the loop is left. */
    subscribe(document, ...[variables, options]) {
        const body = JSON.stringify({ query: document.toString(), variables });
        const open = async (cursor, signal) => this.#fetch(this.#settings.url, {
            method: 'POST',
            body,
            signal,
            headers: { ...(await this.#headers()), 'Content-Type': 'application/json', Accept: 'text/event-stream', ...(cursor && { 'Last-Event-Id': cursor }) },
        });
        return subscribe(open, options?.signal);
    }
    /** Every change of the graph from now on, or since a version or a cursor: none is lost and none comes twice. Throws a Failure where the server refuses; ends quietly where the signal ends it. */
    async *changes(variables = {}, options) {
        let since = variables.since;
        if (since == null && !variables.after) { // so that nothing is lost where the connection breaks before the first change
            const now = await this.query(Graph, {}, options);
            if (options?.signal?.aborted)
                return;
            if (!now.data)
                throw new Failure(now.faults);
            since = now.data.graph.version;
        }
        for await (const event of this.subscribe(Changes, { ...variables, since }, options)) {
            if (options?.signal?.aborted)
                return;
            if (!event.data)
                throw new Failure(event.faults);
            yield { ...event.data.changes, cursor: event.cursor };
        }
    }
    async #send(query, variables, options = {}) {
        try {
            const headers = { ...(await this.#headers()), Accept: 'application/graphql-response+json, application/json' };
            if (this.#token)
                headers[tokenHeader] = this.#token;
            const response = await this.#fetch(...request(this.#settings.url, query, variables, headers, options.signal));
            this.#token = response.headers.get(tokenHeader) ?? this.#token;
            return read(await response.text(), about(response));
        }
        catch (error) {
            return unanswered(error, options.signal);
        }
    }
    #fetch(url, init) {
        return (this.#settings.fetch ?? fetch)(url, init);
    }
    async #headers() {
        const { headers } = this.#settings;
        return typeof headers === 'function' ? headers() : (headers ?? {});
    }
}
/** What the headers of a response tell. */
export function about(response) {
    const retry = Number(response.headers.get('Retry-After') ?? NaN);
    return { requestID: response.headers.get('X-Request-Id') ?? '', status: response.status, ...(Number.isFinite(retry) && { retryAfter: retry }) };
}
/** The address and settings of a request: GET for a query whose address is short enough, else POST. */
function request(url, query, variables, headers, signal) {
    if (!writes(query)) {
        const asked = new URLSearchParams({ query, ...(variables !== undefined && { variables: JSON.stringify(variables) }) });
        const address = `${url}${url.includes('?') ? '&' : '?'}${asked}`;
        if (address.length <= longestAddress)
            return [address, { headers, signal }];
    }
    return [url, { method: 'POST', body: JSON.stringify({ query, variables }), headers: { ...headers, 'Content-Type': 'application/json' }, signal }];
}
/** A client of the server at an address. */
export function createClient(settings) {
    return new Client(settings);
}
