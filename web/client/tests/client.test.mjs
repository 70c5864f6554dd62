// The client as others get it (dist/), in Node, on the built program.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { createClient, Failure } from 'liaison-client';
import { scalars } from 'liaison-client/codegen';
import { Alliances, Changes, Find, Graph, History, Members, Network, Partners, Paths, Search } from 'liaison-client/operations';
import { serve, writeToken } from './server.mjs';

let server;
before(async () => (server = await serve()));
after(() => server.stop());

/** A client, and the requests that it sent. */
function watched(settings = {}) {
  const sent = [];
  const client = createClient({
    url: server.url,
    ...settings,
    fetch: (url, init) => {
      sent.push({ url, ...init });
      return (settings.fetch ?? fetch)(url, init);
    },
  });
  return { client, sent };
}

const find = async (client, value) => (await client.query(Find, { scheme: 'ror', value })).data.entity.id;

/** Writes a relation that is about an alliance, and gives the version that it made. */
async function write(n) {
  const client = createClient({ url: server.url, headers: () => ({ Authorization: `Bearer ${writeToken}` }) });
  const { data } = await client.query('{ alliances(first: 2) { nodes { id } } documents(first: 1) { nodes { id } } }');
  const input = { kind: 'ABOUT', from: data.documents.nodes[0].id, to: data.alliances.nodes[n % 2].id, source: data.documents.nodes[0].id, valid: `${1900 + n}` };
  const written = await client.mutate('mutation($input: RelationInput!) { assertRelation(input: $input, reason: "a test") { version } }', { input });
  assert.deepEqual(written.faults, []);
  const { version } = written.data.assertRelation;
  const seen = await client.query(Graph);
  assert.ok(seen.data.graph.version >= version, 'a client sees what it wrote');
  return version;
}

test('each operation of the package is answered', async () => {
  const { client } = watched();
  const [utcn, ktu] = [await find(client, '03r8nwp71'), await find(client, '01me6gb93')];
  const search = await client.query(Search, { text: 'EUt+', kinds: ['ALLIANCE'], first: 1 });
  const eut = search.data.search.edges[0].node;
  assert.equal(eut.name, 'European University of Technology');
  const answers = [
    await client.query(Graph),
    search,
    await client.query(Alliances, { first: 3 }),
    await client.query(Members, { of: eut.id }),
    await client.query(Partners, { of: utcn, first: 2 }),
    await client.query(Paths, { from: utcn, to: ktu }),
    await client.query(Network, { input: { alliances: [eut.id] } }).then((a) => (a.faults.length ? client.query(Network, { input: { focus: [utcn] } }) : a)),
    await client.query(History, { since: 0, first: 2 }),
  ];
  for (const answer of answers) {
    assert.deepEqual(answer.faults, []);
    assert.ok(answer.data && answer.version > 0 && answer.requestID, 'data, the version of the graph, and the id of the request');
  }
  assert.equal(answers[3].data.node.members.totalCount, 9);
});

test('queries go by GET with the settings, long ones and mutations by POST', async () => {
  const { client, sent } = watched({ headers: async () => ({ 'X-Trace': 'on' }) });
  await client.query(Graph);
  await client.query(Search, { text: 'x'.repeat(3000) });
  await client.query('{ graph { version } } # no mutation here');
  await client.mutate('fragment F on Change { version } mutation M { retractRelation(input: {relation: "e"}, reason: "r") { ...F } }');
  assert.deepEqual(sent.map((r) => r.method ?? 'GET'), ['GET', 'POST', 'GET', 'POST']);
  assert.ok(sent.every((r) => r.headers['X-Trace'] === 'on'));
});

test('what goes wrong has a code, and the id of its request', async () => {
  const { client } = watched();
  const [unknown] = (await client.query('{ nothing }')).faults;
  assert.equal(unknown.code, 'BAD_USER_INPUT');
  assert.match(unknown.message, /nothing/);
  assert.ok(unknown.requestID);

  const partly = await client.query('{ graph { version } institutions(first: 101) { totalCount } }');
  assert.equal(partly.faults[0].code, 'BAD_USER_INPUT');
  assert.ok(partly.faults[0].path === undefined || Array.isArray(partly.faults[0].path));

  const { data } = await client.query('{ documents(first: 1) { nodes { id } } }');
  const [{ id }] = data.documents.nodes;
  const written = await client.mutate('mutation($id: ID!) { assertRelation(input: {kind: ABOUT, from: $id, to: $id, source: $id}, reason: "r") { version } }', { id });
  assert.equal(written.faults[0].code, 'UNAUTHENTICATED');

  const nobody = await createClient({ url: 'http://127.0.0.1:9/graphql' }).query(Graph);
  assert.deepEqual([nobody.data, nobody.faults[0].code, nobody.faults[0].requestID], [undefined, 'NETWORK', '']);

  const proxy = createClient({ url: server.url, fetch: async () => new Response('<h1>Bad gateway</h1>', { status: 502 }) });
  assert.match((await proxy.query(Graph)).faults[0].message, /status 502/);

  const busy = createClient({ url: server.url, fetch: async () => new Response('{"errors":[{"message":"wait","extensions":{"code":"RATE_LIMITED"}}]}', { status: 429, headers: { 'Retry-After': '5' } }) });
  assert.deepEqual((await busy.query(Graph)).faults[0], { message: 'wait', code: 'RATE_LIMITED', requestID: '', retryAfter: 5 });
});

test('a signal ends a request', async () => {
  const { client } = watched({ fetch: (_, { signal }) => new Promise((_, no) => signal.addEventListener('abort', () => no(signal.reason))) });
  const started = Date.now();
  const answer = await client.query(Graph, {}, { signal: AbortSignal.timeout(20) });
  assert.equal(answer.faults[0].code, 'ABORTED');
  assert.ok(Date.now() - started < 60_000);
});

test('a list is read page by page, each entry once', async () => {
  const { client, sent } = watched();
  const ids = new Set();
  let total;
  for await (const page of client.pages(Alliances, { first: 10 }, (data) => data.alliances)) {
    total = page.totalCount;
    for (const alliance of page.nodes) ids.add(alliance.id);
  }
  assert.equal(ids.size, total);
  assert.equal(sent.length, Math.ceil(total / 10));

  const edges = [];
  for await (const edge of client.entries(Partners, { of: await find(client, '03r8nwp71'), first: 3 }, (data) => data.node?.partners)) edges.push(edge.node.id);
  assert.equal(new Set(edges).size, edges.length);
  assert.ok(edges.length > 3, 'more than a page');

  for await (const _ of client.pages(Members, { of: await find(client, '03r8nwp71') }, (data) => data.node?.members)) assert.fail('a list that is null has no pages');
});

test('a list that cannot go on fails', async () => {
  const { client } = watched();
  const read = async (document, variables, list) => {
    for await (const _ of client.entries(document, variables, list));
  };
  await assert.rejects(read(Alliances, { first: 1000 }, (data) => data.alliances), (e) => e instanceof Failure && e.faults[0].code === 'BAD_USER_INPUT' && /BAD_USER_INPUT/.test(e.message));
  await assert.rejects(read('{ alliances(first: 2) { pageInfo { hasNextPage endCursor } nodes { id } } }', {}, (data) => data.alliances), /\$after/);
});

test('changes come once each, over a connection that breaks', async () => {
  let opened = 0;
  const { client, sent } = watched({
    fetch: async (url, init) => {
      const response = await fetch(url, init);
      if (!response.headers.get('Content-Type').startsWith('text/event-stream') || ++opened > 2) return response;
      const reader = response.body.getReader(); // the first two connections break behind their first event
      let broken = false;
      const cut = new ReadableStream({
        async pull(out) {
          if (broken) {
            await reader.cancel();
            return out.error(new Error('the line is cut'));
          }
          const { value } = await reader.read();
          broken = new TextDecoder().decode(value).includes('event: next');
          out.enqueue(value);
        },
      });
      return new Response(cut, { headers: response.headers });
    },
  });
  const { version } = (await client.query(Graph)).data.graph;
  const [wanted, got] = [[await write(0)], []];
  for await (const change of client.changes({ since: version })) {
    got.push(change.version);
    assert.ok(change.cursor && change.operation && change.entities.length > 0);
    if (got.length === 4) break;
    wanted.push(await write(got.length));
  }
  assert.deepEqual(got, wanted);
  assert.equal(opened, 3);
  const resumed = sent.filter((r) => r.headers['Last-Event-Id']);
  assert.equal(resumed.length, 2);
});

test('a subscription ends by its signal, and after a refusal', async () => {
  const { client } = watched();
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 200);
  for await (const _ of client.changes({}, { signal: stop.signal })) assert.fail('nothing is written');
  assert.ok(stop.signal.aborted);

  const events = [];
  for await (const event of client.subscribe('subscription { nothing }')) events.push(event);
  assert.deepEqual(events.map((e) => e.faults[0].code), ['BAD_USER_INPUT']);

  const nobody = [];
  for await (const event of createClient({ url: 'http://127.0.0.1:9/graphql' }).subscribe(Changes)) nobody.push(event.faults[0].code);
  assert.deepEqual(nobody, ['NETWORK']);
  await assert.rejects(async () => {
    for await (const _ of client.changes({ after: 'no cursor' }));
  }, Failure);
});

test('the codes are those of the server', () => {
  const names = (text, pattern) => [...text.matchAll(pattern)].map((m) => m[1]).filter((name) => !name.startsWith('PERSISTED')).sort();
  const go = readFileSync(new URL('../../../internal/collab/error.go', import.meta.url), 'utf8');
  const here = readFileSync(new URL('../src/answer.ts', import.meta.url), 'utf8').split('/** A code of the server, or')[0];
  assert.deepEqual(names(here, /'([A-Z_]+)'/g), names(go, /Code = "([A-Z_]+)"/g));
});

test('scalars have the types of docs/scalars.md', () => {
  const page = readFileSync(new URL('../../../docs/scalars.md', import.meta.url), 'utf8');
  assert.deepEqual(scalars, Object.fromEntries([...page.matchAll(/^\| `(\w+)` \|.*\| `(\w+)` \|$/gm)].map(([, name, type]) => [name, type])));
});

test('the package is small and needs no other', () => {
  const folder = new URL('../dist/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.js') && name !== 'operations.js');
  const code = files.map((name) => readFileSync(new URL(name, folder), 'utf8'));
  for (const text of code) for (const [, from] of text.matchAll(/from '([^']+)'/g)) assert.match(from, /^\.\//);
  const size = gzipSync(code.join('\n'), { level: 9 }).length;
  console.log(`# ${size} bytes of JavaScript, compressed, without the operations`);
  assert.ok(size < 6000, `${size} bytes`);
});
