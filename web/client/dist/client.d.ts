import { type Answer } from './answer.js';
import { type Connection, type Entry } from './connection.js';
import { type TypedDocument } from './document.js';
import { type ChangesSubscription, type ChangesSubscriptionVariables } from './operations.js';
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
export type Event<Data> = Answer<Data> & {
    cursor: string;
};
/** A change of the graph, with the place behind it. */
export type Change = ChangesSubscription['changes'] & {
    cursor: string;
};
/** Asks one server. All methods may be called at the same time. */
export declare class Client {
    #private;
    constructor(settings: Settings);
    /** Asks one query and waits for its answer. It never throws: what went wrong is in `faults`. Queries go by GET, which browsers and proxies can keep, unless the address would be too long. */
    query<Data = unknown, Variables extends object = Record<string, unknown>>(document: TypedDocument<Data, Variables>, ...[variables, options]: Given<NoInfer<Variables>>): Promise<Answer<Data>>;
    /** Carries out one mutation. The queries of this client that follow see what it wrote. It never throws. */
    mutate<Data = unknown, Variables extends object = Record<string, unknown>>(document: TypedDocument<Data, Variables>, ...[variables, options]: Given<NoInfer<Variables>>): Promise<Answer<Data>>;
    /** The pages of a list, one after another. The operation takes the variable `after` and selects pageInfo; `list` finds the list in its data. A list that is null has no pages. Throws a Failure where an answer has a fault. */
    pages<Data, Variables extends {
        after?: string | null;
    }, C extends Connection>(document: TypedDocument<Data, Variables>, variables: NoInfer<Variables>, list: (data: Data) => C | null | undefined, options?: Options): AsyncGenerator<C, void, undefined>;
    /** The entries of all pages of a list: its edges where the operation selects them, else its nodes. */
    entries<Data, Variables extends {
        after?: string | null;
    }, C extends Connection>(document: TypedDocument<Data, Variables>, variables: NoInfer<Variables>, list: (data: Data) => C | null | undefined, options?: Options): AsyncGenerator<Entry<C>, void, undefined>;
    /** The answers of a subscription as they come, by server-sent events. A connection that is lost is opened again, and goes on behind the last answer. The iteration ends where the signal ends it, after a refusal, whose faults are the last answer, or where the loop is left. */
    subscribe<Data = unknown, Variables extends object = Record<string, unknown>>(document: TypedDocument<Data, Variables>, ...[variables, options]: Given<NoInfer<Variables>>): AsyncGenerator<Event<Data>, void, undefined>;
    /** Every change of the graph from now on, or since a version or a cursor: none is lost and none comes twice. Throws a Failure where the server refuses; ends quietly where the signal ends it. */
    changes(variables?: ChangesSubscriptionVariables, options?: Options): AsyncGenerator<Change, void, undefined>;
}
/** What the headers of a response tell. */
export declare function about(response: Response): {
    requestID: string;
    status: number;
    retryAfter?: number;
};
/** A client of the server at an address. */
export declare function createClient(settings: Settings): Client;
export {};
