// The page and GraphiQL behind a base path: no address leaves it, and a link that is opened in a new tab works too.
import { spawn, type ChildProcess } from 'node:child_process';
import { expect, test } from './page';

const port = Number(process.env.LIAISON_PORT ?? 18099) + 1;
const base = `http://127.0.0.1:${port}/graphs/liaison`;

test.use({ baseURL: base });

let server: ChildProcess;
test.beforeAll(async () => {
  server = spawn(process.env.LIAISON_BINARY ?? '', ['serve', '--addr', `127.0.0.1:${port}`, '--store', 'sqlite::memory:', '--base-path', '/graphs/liaison'], { stdio: 'ignore' });
  await expect(async () => expect((await fetch(`${base}/readyz`)).ok).toBe(true)).toPass({ timeout: 60_000 });
});
test.afterAll(() => {
  server.kill();
});

test('the page stays below its base path', async ({ page }) => {
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

test('GraphiQL asks below the base path', async ({ page }) => {
  await page.goto(`${base}/graphql`);
  await expect(page).toHaveURL(`${base}/graphiql`);
  await page.goto(`${base}/graphiql?query=${encodeURIComponent('{graph{version}}')}`);
  await page.getByRole('button', { name: /Execute/ }).click();
  await expect(page.getByRole('region', { name: 'Result Window' })).toContainText(/"version":\s*\d+/);
});
