// A typed client of Liaison's GraphQL API. It needs nothing but `fetch`, which browsers and Node have.
export { type Answer, type Code, Failure, type Fault, type ServerCode } from './answer.js';
export { type Change, type Client, createClient, type Event, type Options, type Settings } from './client.js';
export type { Connection, Entry } from './connection.js';
export type { TypedDocument } from './document.js';
