import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

// The tests drive the built program in Debian's Chromium. LIAISON_BINARY is the program, LIAISON_CHROMIUM the browser,
// LIAISON_STORE the store of the curated set; `make web-test` sets them. LIAISON_WEB_PORT and LIAISON_WEB_PORT_LONG are the ports
// of the two servers; where they are not set, free ones are chosen, once for all workers.
const freePort = "const s = require('net').createServer().listen(0, '127.0.0.1', () => { console.log(s.address().port); s.close(); })";
const portOf = (name: string): string => (process.env[name] ??= execFileSync(process.execPath, ['-e', freePort], { encoding: 'utf8' }).trim());
const [port, portLong] = [portOf('LIAISON_WEB_PORT'), portOf('LIAISON_WEB_PORT_LONG')];
process.env.LIAISON_LONG_STORE ??= `sqlite:${join(mkdtempSync(join(tmpdir(), 'liaison-web-')), 'long.db')}`;
const liaison = `"${process.env.LIAISON_BINARY}"`;

/** A server on a store that an import fills first. */
const server = (at: string, store: string, fill: string, flags = '') => ({
  command: `${fill} && ${liaison} serve --addr 127.0.0.1:${at} ${flags}`,
  env: { LIAISON_STORE: store },
  url: `http://127.0.0.1:${at}/readyz`,
  stderr: 'ignore' as const,
  timeout: 180_000,
});

export default defineConfig({
  testDir: 'tests',
  outputDir: '../build/web-test',
  // The page and the server share the work: a second worker fills the time in which the first one waits for either.
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    launchOptions: { executablePath: process.env.LIAISON_CHROMIUM, args: ['--no-sandbox'] },
  },
  webServer: [
    // The curated set, and the list of partners that an office of NTNU might have.
    server(port, process.env.LIAISON_STORE ?? '', `${liaison} import curated && ${liaison} import csv tests/partners.csv --home ror:05xg72x27`),
    // A graph with names of 300 letters, names written from right to left, and markup in names.
    server(portLong, process.env.LIAISON_LONG_STORE, `${liaison} import ndjson tests/long-names.ndjson`, '--curated no'),
  ],
});
