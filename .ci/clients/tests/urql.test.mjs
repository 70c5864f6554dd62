// urql's core, and the clients of the two protocols of subscriptions, as their documentation sets them up.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { cacheExchange, createClient, fetchExchange, gql, subscriptionExchange } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';
import { createClient as createSSE } from 'graphql-sse';
import { createClient as createWS } from 'graphql-ws';
import WebSocket from 'ws';
import { noting, serve, write } from '../server.mjs';

let server;
before(async () => {
  server = await serve();
});
after(() => server.stop());

const some = gql`
  query Some($first: Int!) {
    institutions(first: $first) {
      nodes {
        id
        name
      }
    }
  }
`;
const changes = 'subscription($since: Int64) { changes(since: $since) { version after } }';

const version = async () => (await (await fetch(`${server.url}?query={graph{version}}`)).json()).data.graph.version;

for (const preferGetMethod of [false, 'force']) {
  test(`a query with preferGetMethod ${preferGetMethod}`, async () => {
    const { seen, fetch } = noting();
    const c = createClient({ url: server.url, exchanges: [cacheExchange, fetchExchange], fetch, preferGetMethod });
    const { data, error } = await c.query(some, { first: 2 }).toPromise();
    assert.equal(error, undefined);
    assert.equal(data.institutions.nodes.length, 2);
    assert.equal(seen[0].method, preferGetMethod ? 'GET' : 'POST');
    await c.query(some, { first: 2 }).toPromise();
    assert.equal(seen.length, 1, 'the same question again is answered from the cache');
  });
}

test('persisted queries', async () => {
  const { seen, fetch } = noting();
  const make = () =>
    createClient({
      url: server.url,
      fetch,
      exchanges: [persistedExchange({ preferGetForPersistedQueries: true }), fetchExchange],
      preferGetMethod: false,
    });
  for (let n = 0; n < 2; n++) {
    const { data, error } = await make().query(some, { first: 4 }).toPromise();
    assert.equal(error, undefined);
    assert.equal(data.institutions.nodes.length, 4);
  }
  assert.equal(seen.length, 3, 'hash, document, and then the hash alone');
});

test('errors have codes', async () => {
  const c = createClient({ url: server.url, exchanges: [fetchExchange], preferGetMethod: false });
  const { data, error } = await c.query('{ graph { version } node(id: "no id") { id } }', {}).toPromise();
  assert.equal(error.graphQLErrors[0].extensions.code, 'BAD_USER_INPUT');
  assert.ok(data.graph.version > 0);
});

test('changes by graphql-ws, in urql', async () => {
  const socket = createWS({ url: server.url.replace('http', 'ws'), webSocketImpl: WebSocket });
  const c = createClient({
    url: server.url,
    preferGetMethod: false,
    exchanges: [
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: (request) => ({
          subscribe: (sink) => ({ unsubscribe: socket.subscribe({ ...request, query: request.query ?? '' }, sink) }),
        }),
      }),
    ],
  });
  const since = await version();
  const heard = new Promise((resolve) => c.subscription(gql(changes), { since }).subscribe(resolve));
  const wrote = await write(server.url, 'urql');
  assert.equal((await heard).data.changes.version, wrote);
  await socket.dispose();
});

test('changes by graphql-ws, which resume where they stopped', async () => {
  const socket = createWS({ url: server.url.replace('http', 'ws'), webSocketImpl: WebSocket });
  let since = await version();
  const heard = [];
  for (const word of ['one', 'two', 'three']) {
    const wrote = await write(server.url, word);
    const list = socket.iterate({ query: changes, variables: { since } });
    const { value } = await list.next();
    await list.return();
    heard.push(value.data.changes.version === wrote);
    since = value.data.changes.version;
  }
  assert.deepEqual(heard, [true, true, true]);
  await socket.dispose();
});

test('changes by graphql-sse, each of its own connection', async () => {
  const events = createSSE({ url: server.url, singleConnection: false });
  const since = await version();
  const list = events.iterate({ query: changes, variables: { since } });
  const wrote = await write(server.url, 'sse');
  const { value } = await list.next();
  assert.equal(value.data.changes.version, wrote);
  await list.return();
  events.dispose();
});

test('a wrong subscription is told by graphql-ws and graphql-sse', async () => {
  const socket = createWS({ url: server.url.replace('http', 'ws'), webSocketImpl: WebSocket });
  const wrong = 'subscription { nothing }';
  await assert.rejects(
    new Promise((next, error) => socket.subscribe({ query: wrong }, { next, error, complete: next })),
    (list) => list[0].extensions.code === 'BAD_USER_INPUT',
  );
  await socket.dispose();
  const events = createSSE({ url: server.url, retryAttempts: 0 });
  const told = await new Promise((resolve) => events.subscribe({ query: wrong }, { next: resolve, error: resolve, complete: resolve }));
  assert.ok(told, 'the client is told');
  events.dispose();
});
