// The built program as a server of its own, for the tests of one file.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const writeToken = 'a token of the tests';

/** Starts the program of LIAISON_BINARY on the built-in data and waits until it is ready. `stop` ends it. */
export async function serve(...flags) {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  const folder = mkdtempSync(join(tmpdir(), 'liaison-client-'));
  const program = spawn(process.env.LIAISON_BINARY, ['serve', '--addr', `127.0.0.1:${port}`, '--store', `sqlite:${join(folder, 'graph.db')}`, ...flags], {
    stdio: 'ignore',
    env: { ...process.env, LIAISON_WRITE_TOKEN: writeToken },
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
