import { type Answer } from './answer.js';
/** The answers of a subscription. `open` opens a connection that goes on behind a cursor. The first connection must succeed; later ones are tried again until the signal ends it. */
export declare function subscribe<Data>(open: (cursor: string, signal: AbortSignal) => Promise<Response>, outer: AbortSignal | undefined): AsyncGenerator<Answer<Data> & {
    cursor: string;
}, void, undefined>;
