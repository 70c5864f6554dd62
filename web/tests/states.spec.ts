// What the page says when there is nothing, when a part fails, and when it takes long.
import { byROR, expect, ror, test } from './page';
import { test as plain } from '@playwright/test';

test('an address of nothing says so', async ({ page }) => {
  await page.goto('/institution/e000000000000000000000000000');
  await expect(page.getByText('There is nothing at this address.')).toBeVisible();
});

test('filters that leave nothing can be removed', async ({ page }) => {
  await page.goto('/network?country=FR&alliance=' + (await byROR(page, ror.utcn)) + '&view=table');
  await expect(page.getByText('No institution passes these filters.')).toBeVisible();
  await page.getByRole('button', { name: 'Remove all filters' }).last().click();
  await expect(page.getByText(/institutions, [\d,]+ ties/)).toBeVisible();
});

test('a search without a result says what to try', async ({ page }) => {
  await page.goto('/search?q=qqqqqqqq');
  await expect(page.getByText('Nothing in the graph is called “qqqqqqqq”', { exact: false })).toBeVisible();
});

plain('a panel that fails leaves the rest, tells the code, and can be tried again', async ({ page }) => {
  let broken = true;
  await page.route('**/graphql*', (route) => {
    if (broken && decodeURIComponent(route.request().url() + (route.request().postData() ?? '')).includes('PartnersOf')) return route.abort();
    return route.continue();
  });
  const answer = await page.request.post('/graphql', { data: { query: '{ entity(scheme: "ror", value: "03r8nwp71") { id } }' } });
  await page.goto(`/institution/${(await answer.json()).data.entity.id}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Technical University of Cluj-Napoca');
  await expect(page.getByRole('alert')).toContainText('NETWORK');
  broken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('region', { name: /^Partners/ })).toBeVisible();
});
