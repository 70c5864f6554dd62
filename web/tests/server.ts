// Programs that a test starts for itself, on ports of their own.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect } from '@playwright/test';

/** A port that nobody uses. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}

/** Starts the program on a store of its own and waits until it answers. */
export async function start(port: number, store: string, ...flags: string[]): Promise<ChildProcess> {
  const child = spawn(process.env.LIAISON_BINARY ?? '', ['serve', '--addr', `127.0.0.1:${port}`, '--store', store, ...flags], { stdio: 'ignore' });
  const base = flags.includes('--base-path') ? flags[flags.indexOf('--base-path') + 1] : '';
  await expect.poll(() => fetch(`http://127.0.0.1:${port}${base}/readyz`).then((r) => r.ok, () => false), { timeout: 50_000 }).toBe(true);
  return child;
}

/** Ends a program, and waits until it has ended. */
export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}
