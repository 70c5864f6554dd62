/** The codes of the server's errors (`extensions.code`). */
export type ServerCode = 'BAD_USER_INPUT' | 'NOT_FOUND' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'CONFLICT' | 'TOO_COSTLY' | 'RATE_LIMITED' | 'DEADLINE_EXCEEDED' | 'STORE_UNAVAILABLE' | 'SNAPSHOT_TOO_LARGE' | 'INTERNAL' | 'PERSISTED_QUERY_NOT_FOUND' | 'PERSISTED_QUERY_NOT_SUPPORTED';
/** A code of the server, or of the client: NETWORK where no answer of GraphQL came, ABORTED where the caller's signal ended the request. */
export type Code = ServerCode | 'NETWORK' | 'ABORTED';
/** What went wrong. */
export type Fault = {
    /** What, where, and what to do next. */
    message: string;
    code: Code;
    /** The field of the answer that failed, as ["node", "partners"]; absent where the whole operation did. */
    path?: (string | number)[];
    /** The id that the server's log has the request under; empty where no answer came. */
    requestID: string;
    /** After how many seconds to try again, where the server says so. */
    retryAfter?: number;
};
/** What an operation answers. Fields that failed are null in the data, each with a fault. */
export type Answer<Data> = {
    /** Absent where the operation failed as a whole. */
    data?: Data;
    /** Empty where nothing went wrong. */
    faults: Fault[];
    /** The version of the graph that all parts of the answer have seen. */
    version?: number;
    requestID: string;
};
/** Thrown where an iterator cannot go on: by `pages`, `entries` and `changes`. */
export declare class Failure extends Error {
    readonly name = "Failure";
    readonly faults: Fault[];
    constructor(faults: Fault[]);
}
/** The answer in the text of a body, which may also be the page of some proxy. */
export declare function read<Data>(text: string, about: {
    requestID: string;
    status: number;
    retryAfter?: number;
}): Answer<Data>;
/** The answer where none came. */
export declare function unanswered(error: unknown, signal: AbortSignal | undefined): Answer<never>;
