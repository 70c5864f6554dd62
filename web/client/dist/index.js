// A typed client of Liaison's GraphQL API. It needs nothing but `fetch`, which browsers and Node have.
export { Failure } from './answer.js';
export { createClient } from './client.js';
