// The page and GraphiQL behind a base path: no address leaves it, and a link that is opened in a new tab works too.
import type { ChildProcess } from 'node:child_process';
import { expect, test as atHome } from './page';
import { freePort, start, stop } from './server';

// The server is one for both tests; its address is the base of every request that a page may make.
const test = atHome.extend<object, { server: { base: string; child: ChildProcess } }>({
  server: [
    async ({}, use) => {
      const port = await freePort();
      const child = await start(port, 'sqlite::memory:', '--base-path', '/graphs/liaison');
      await use({ base: `http://127.0.0.1:${port}/graphs/liaison`, child });
      await stop(child);
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: ({ server }, use) => use(server.base),
});

test('the page stays below its base path', async ({ page, server: { base } }) => {
  await page.goto(base);
  await expect(page).toHaveURL(`${base}/`);
  await page.getByRole('main').getByRole('combobox').fill('Kaunas');
  await page.getByRole('option', { name: /Kaunas University of Technology/ }).first().click();
  await expect(page).toHaveURL(new RegExp(`^${base}/institution/`));
  await expect(page.getByRole('heading', { level: 1, name: 'Kaunas University of Technology' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Kaunas University of Technology' })).toBeVisible();
  const link = page.getByRole('navigation').getByRole('link').first();
  await expect(link).toHaveAttribute('href', '/graphs/liaison/network');
  await link.click();
  await expect(page).toHaveURL(`${base}/network`);
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`^${base}/institution/`));
});

test('GraphiQL asks below the base path', async ({ page, server: { base } }) => {
  await page.goto(`${base}/graphql`);
  await expect(page).toHaveURL(`${base}/graphiql`);
  await page.goto(`${base}/graphiql?query=${encodeURIComponent('{graph{version}}')}`);
  await page.getByRole('button', { name: /Execute/ }).click();
  await expect(page.getByRole('region', { name: 'Result Window' })).toContainText(/"version":\s*\d+/);
});
