import { execFileSync } from 'node:child_process';
import { defineConfig } from '@playwright/test';

// The tests drive the built program in Debian's Chromium. LIAISON_BINARY is the program, LIAISON_CHROMIUM the browser,
// LIAISON_STORE the store (a new SQLite file where it is not set); `make web-test` sets them.
// LIAISON_WEB_PORT is the port of the program; where it is not set, a free one is chosen, once for all workers.
const freePort = "const s = require('net').createServer().listen(0, '127.0.0.1', () => { console.log(s.address().port); s.close(); })";
process.env.LIAISON_WEB_PORT ??= execFileSync(process.execPath, ['-e', freePort], { encoding: 'utf8' }).trim();
const port = Number(process.env.LIAISON_WEB_PORT);

export default defineConfig({
  testDir: 'tests',
  outputDir: '../build/web-test',
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    launchOptions: { executablePath: process.env.LIAISON_CHROMIUM, args: ['--no-sandbox'] },
  },
  webServer: {
    command: `"${process.env.LIAISON_BINARY}" serve --addr 127.0.0.1:${port} --store "${process.env.LIAISON_STORE}"`,
    url: `http://127.0.0.1:${port}/readyz`,
    stderr: 'ignore',
    timeout: 60_000,
  },
});
