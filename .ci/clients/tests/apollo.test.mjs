// Apollo Client as its documentation sets it up.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import { ApolloClient, ApolloLink, CombinedGraphQLErrors, gql, HttpLink, InMemoryCache } from '@apollo/client/core/index.js';
import { BatchHttpLink } from '@apollo/client/link/batch-http/index.js';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries/index.js';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions/index.js';
import { relayStylePagination } from '@apollo/client/utilities/index.js';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { noting, serve, write } from '../server.mjs';

let server;
before(async () => {
  server = await serve();
});
after(() => server.stop());

const sha256 = (text) => createHash('sha256').update(text).digest('hex');

function client(link, fields = {}) {
  return new ApolloClient({
    link,
    cache: new InMemoryCache({ typePolicies: { Query: { fields } }, possibleTypes: {} }),
    clientAwareness: { name: 'tests', version: '1' },
  });
}

const some = gql`
  query Some($first: Int!) {
    institutions(first: $first) {
      totalCount
      nodes {
        id
        name
      }
    }
  }
`;

test('a query by POST', async () => {
  const { seen, fetch } = noting();
  const { data } = await client(new HttpLink({ uri: server.url, fetch })).query({ query: some, variables: { first: 2 } });
  assert.equal(data.institutions.nodes.length, 2);
  assert.equal(seen[0].method, 'POST');
});

test('a query by GET', async () => {
  const { seen, fetch } = noting();
  const link = new HttpLink({ uri: server.url, fetch, useGETForQueries: true, headers: { 'apollo-require-preflight': 'true' } });
  const { data } = await client(link).query({ query: some, variables: { first: 2 } });
  assert.equal(data.institutions.nodes.length, 2);
  assert.equal(seen[0].method, 'GET');
});

test('a persisted query: unknown by GET, registered by POST, then known by GET', async () => {
  const { seen, fetch } = noting();
  const link = () => new PersistedQueryLink({ sha256, useGETForHashedQueries: true }).concat(new HttpLink({ uri: server.url, fetch }));
  for (let n = 0; n < 2; n++) {
    const { data } = await client(link()).query({ query: some, variables: { first: 3 } });
    assert.equal(data.institutions.nodes.length, 3);
  }
  assert.equal(seen.length, 3, 'the second client needs one request alone');
  assert.equal(seen[0].method, 'GET');
  assert.ok(!seen[0].url.includes('query='), 'the first request has the hash alone');
  assert.ok(!seen[2].url.includes('query='), 'so has the last');
});

test('operations in one batch', async () => {
  const { seen, fetch } = noting();
  const c = client(new BatchHttpLink({ uri: server.url, fetch, batchInterval: 20 }));
  const answers = await Promise.all([1, 2, 3].map((first) => c.query({ query: some, variables: { first } })));
  assert.deepEqual(answers.map((a) => a.data.institutions.nodes.length), [1, 2, 3]);
  assert.equal(seen.length, 1);
});

test('pages by relayStylePagination', async () => {
  const c = client(new HttpLink({ uri: server.url }), { institutions: relayStylePagination() });
  const query = gql`
    query Page($after: String) {
      institutions(first: 5, after: $after) {
        edges {
          cursor
          node {
            id
          }
        }
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
      }
    }
  `;
  const list = c.watchQuery({ query });
  const first = await new Promise((resolve) => {
    const s = list.subscribe((r) => {
      if (r.data && !r.loading) {
        resolve(r);
        setTimeout(() => s.unsubscribe());
      }
    });
  });
  await list.fetchMore({ variables: { after: first.data.institutions.pageInfo.endCursor } });
  const { institutions } = c.readQuery({ query });
  assert.equal(institutions.edges.length, 10);
  assert.equal(new Set(institutions.edges.map((e) => e.node.id)).size, 10);
});

test('one object by node, several by nodes, and what is there is cached by its id', async () => {
  const { seen, fetch } = noting();
  const c = client(new HttpLink({ uri: server.url, fetch }));
  const { data } = await c.query({ query: some, variables: { first: 2 } });
  const ids = data.institutions.nodes.map((n) => n.id);
  const query = gql`
    query Nodes($id: ID!, $ids: [ID!]!) {
      node(id: $id) {
        id
        ... on Institution {
          name
        }
      }
      nodes(ids: $ids) {
        id
        ... on Institution {
          name
        }
      }
    }
  `;
  const answer = await c.query({ query, variables: { id: ids[0], ids } });
  assert.equal(answer.data.node.name, data.institutions.nodes[0].name);
  assert.deepEqual(answer.data.nodes.map((n) => n.id), ids);
  assert.ok(c.cache.extract()[`Institution:${ids[0]}`], 'the cache has the institution by its type and id');
  await c.query({ query, variables: { id: ids[0], ids } });
  assert.equal(seen.length, 2, 'the same question again is answered from the cache');
});

test('errors have codes, and what is not wrong is answered beside them', async () => {
  const c = client(new HttpLink({ uri: server.url }));
  const query = gql`
    query Odd {
      graph {
        version
      }
      node(id: "no id") {
        id
      }
    }
  `;
  const { data, error } = await c.query({ query, errorPolicy: 'all' });
  assert.ok(CombinedGraphQLErrors.is(error), String(error));
  assert.equal(error.errors[0].extensions.code, 'BAD_USER_INPUT');
  assert.deepEqual(error.errors[0].path, ['node']);
  assert.ok(data.graph.version > 0);
  assert.equal(data.node, null);
  const wrong = gql`
    {
      nothing
    }
  `;
  await assert.rejects(c.query({ query: wrong }), (e) => CombinedGraphQLErrors.is(e) && e.errors[0].extensions.code === 'BAD_USER_INPUT');
});

test('changes by graphql-ws', async () => {
  const socket = createClient({ url: server.url.replace('http', 'ws'), webSocketImpl: WebSocket });
  const link = ApolloLink.from([new GraphQLWsLink(socket)]);
  const query = gql`
    subscription Changes($since: Int64) {
      changes(since: $since) {
        version
        after
      }
    }
  `;
  const since = (await client(new HttpLink({ uri: server.url })).query({ query: gql`{ graph { version } }` })).data.graph.version;
  const heard = new Promise((resolve, reject) => {
    client(link)
      .subscribe({ query, variables: { since } })
      .subscribe({ next: resolve, error: reject });
  });
  const version = await write(server.url, 'apollo');
  assert.equal((await heard).data.changes.version, version);
  await socket.dispose();
});
