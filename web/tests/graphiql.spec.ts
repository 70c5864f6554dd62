// GraphiQL runs a query from its address, and shows examples, with nothing from elsewhere.
import { expect, test } from './page';

test('a query in the address is shown and run', async ({ page }) => {
  await page.goto(`/graphiql?query=${encodeURIComponent('{graph{version}}')}`);
  await expect(page.getByRole('region', { name: 'Operation Editor' })).toContainText('graph');
  await page.getByRole('button', { name: /Execute/ }).click();
  await expect(page.getByRole('region', { name: 'Result Window' })).toContainText(/"version":\s*\d+/);
});

test('variables in the address go with the query', async ({ page }) => {
  const query = 'query($t: String!) { search(text: $t, first: 1) { edges { node { name } } } }';
  const address = `/graphiql?query=${encodeURIComponent(query)}&variables=${encodeURIComponent('{"t":"Twente"}')}`;
  await page.goto(address);
  await page.getByRole('button', { name: /Execute/ }).click();
  await expect(page.getByRole('region', { name: 'Result Window' })).toContainText('University of Twente');
});

test('an example opens in a tab of its own and runs; the endpoint leads here in a browser', async ({ page }) => {
  await page.goto('/graphql');
  await expect(page).toHaveURL(/\/graphiql$/);
  const tabs = page.getByRole('tab');
  await page.getByRole('button', { name: 'Which six joint laboratories does CUIT have' }).click();
  await expect(tabs).toHaveCount(2);
  await page.getByRole('button', { name: /Execute/ }).click();
  await expect(page.getByRole('region', { name: 'Result Window' })).toContainText('"data"');
  // The editor checks queries by the schema in a worker of its own.
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  await expect(page.getByText('Root Types')).toBeVisible();
});
