/** An event of a stream of server-sent events. */
export type ServerEvent = {
    type: string;
    data: string;
    id: string;
};
/** Reads server-sent events as the WHATWG specifies them. The last event of a stream that breaks off is not given. `heard` is called for every piece that comes, comments as well. */
export declare function eventsOf(body: ReadableStream<Uint8Array>, heard: () => void): AsyncGenerator<ServerEvent>;
