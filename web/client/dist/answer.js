/** Thrown where an iterator cannot go on: by `pages`, `entries` and `changes`. */
export class Failure extends Error {
    name = 'Failure';
    faults;
    constructor(faults) {
        super(faults.map((fault) => `${fault.code}: ${fault.message}`).join('; '));
        this.faults = faults;
    }
}
/** The answer in the text of a body, which may also be the page of some proxy. */
export function read(text, about) {
    const { requestID, status, retryAfter } = about;
    const again = retryAfter !== undefined && { retryAfter };
    let body;
    try {
        body = JSON.parse(text);
        if (typeof body !== 'object' || !body || !('data' in body || 'errors' in body))
            throw new Error();
    }
    catch {
        return { faults: [{ message: `the server answered with status ${status}, and not by GraphQL: see whether the address is right`, code: 'NETWORK', requestID, ...again }], requestID };
    }
    const faults = (body.errors ?? []).map((e) => ({ message: e.message, code: (e.extensions?.code ?? 'INTERNAL'), ...(e.path && { path: e.path }), requestID, ...again }));
    return { data: (body.data ?? undefined), faults, version: body.extensions?.graphVersion, requestID };
}
/** The answer where none came. */
export function unanswered(error, signal) {
    const aborted = signal?.aborted;
    const reason = aborted ? signal.reason : error;
    const cause = reason instanceof Error && reason.cause instanceof Error ? `: ${reason.cause.message}` : '';
    return { faults: [{ message: `${reason instanceof Error ? reason.message : String(reason)}${cause}`, code: aborted ? 'ABORTED' : 'NETWORK', requestID: '' }], requestID: '' };
}
