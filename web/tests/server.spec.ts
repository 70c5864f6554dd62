// A server that ends while the page is open, comes back, or is far away.
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { byROR, ror } from './screens';
import { freePort, start, stop } from './server';

test.describe('a server of its own', () => {
  let folder = '';
  let server: ChildProcess | undefined;
  test.beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'liaison-web-'));
  });
  test.afterEach(async () => {
    if (server) await stop(server);
    rmSync(folder, { recursive: true });
  });

  test('that ends is told of, what was read stays, and the same page goes on when it is back', async ({ page }) => {
    test.setTimeout(180_000);
    const port = await freePort();
    const store = `sqlite:${join(folder, 'graph.db')}`;
    server = await start(port, store);
    await page.goto(`http://127.0.0.1:${port}/network?country=RO&view=table`);
    await expect(page.getByRole('table')).toBeVisible();
    await stop(server);
    await page.getByRole('navigation').getByRole('link', { name: 'Conflicts' }).click();
    await expect(page.getByRole('alert')).toContainText('The server does not answer.');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where sources disagree');
    server = await start(port, store);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('table')).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});

test('a slow network shows at once what the page is, and then its parts as they come', async ({ page }) => {
  test.setTimeout(120_000);
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('Network.enable');
  await protocol.send('Network.emulateNetworkConditions', { offline: false, latency: 400, downloadThroughput: 60_000, uploadThroughput: 30_000 });
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(/Loading…|Still working/).first()).toBeVisible();
  await expect.poll(() => page.locator('svg.map circle').count(), { timeout: 60_000 }).toBeGreaterThan(200);
  await page.goto(`/institution/${await byROR(page.request, ror.utcn)}`);
  await expect(page.getByRole('region', { name: /^Partners/ })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('alert')).toHaveCount(0);
});
