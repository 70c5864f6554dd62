// The built program as a server of its own, for the tests of one file.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const token = 'a token of the tests';

/** Starts the program of LIAISON_BINARY on the built-in data and waits until it is ready. `stop` ends it. */
export async function serve(...flags) {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  const folder = mkdtempSync(join(tmpdir(), 'liaison-clients-'));
  const program = spawn(process.env.LIAISON_BINARY, ['serve', '--addr', `127.0.0.1:${port}`, '--store', `sqlite:${join(folder, 'graph.db')}`, ...flags], {
    stdio: 'ignore',
    env: { ...process.env, LIAISON_WRITE_TOKEN: token },
  });
  const base = `http://127.0.0.1:${port}`;
  const ended = once(program, 'exit').then(([code]) => {
    throw new Error(`the program ended with ${code}`);
  });
  ended.catch(() => {});
  const ready = async () => {
    while (!(await fetch(`${base}/readyz`).then((r) => r.ok, () => false))) await new Promise((r) => setTimeout(r, 100));
  };
  await Promise.race([ready(), ended]);
  return {
    base,
    url: `${base}/graphql`,
    stop: async () => {
      program.kill();
      await ended.catch(() => {});
      rmSync(folder, { recursive: true });
    },
  };
}

/** Writes a relation whose role is the word, and returns the version of the graph that the write made. */
export async function write(url, word) {
  const ask = async (body) => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    });
    const { data, errors } = await answer.json();
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const { institutions, alliances, documents } = await ask({
    query: '{institutions(first:1){nodes{id}} alliances(first:1){nodes{id}} documents(first:1){nodes{id}}}',
  });
  const { assertRelation } = await ask({
    query: `mutation($from: ID!, $to: ID!, $source: ID!, $role: String) {
      assertRelation(input: {kind: COOPERATES_WITH, from: $from, to: $to, source: $source, role: $role}, reason: "test") {version}
    }`,
    variables: { from: institutions.nodes[0].id, to: alliances.nodes[0].id, source: documents.nodes[0].id, role: word },
  });
  return assertRelation.version;
}

/** A fetch that notes the requests and the statuses of their answers. */
export function noting() {
  const seen = [];
  const call = async (url, init = {}) => {
    const answer = await fetch(url, init);
    seen.push({ method: init.method ?? 'GET', url: String(url), headers: new Headers(init.headers), body: init.body, status: answer.status });
    return answer;
  };
  return { seen, fetch: call };
}
