// Every link of every screen leads somewhere: to a screen that is not an error, to an entity that exists, or to a file that the server has.
import { expect, settled, test } from './page';
import { screens } from './screens';

test('every link of every screen leads somewhere', async ({ page }) => {
  test.setTimeout(1_200_000);
  const entities = new Set<string>();
  const views = new Set<string>();
  for (const screen of Object.values(await screens(page.request))) {
    await page.goto(screen);
    await settled(page);
    const links = await page.locator('a[href^="/"]').evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    expect(links.length, screen).toBeGreaterThan(5);
    for (const link of links) {
      const entity = /^\/[a-z]+\/([^/?]+)$/.exec(link);
      if (entity?.[1]) entities.add(entity[1]);
      else views.add(link);
    }
  }
  const ids = [...entities];
  for (let i = 0; i < ids.length; i += 50) {
    const answer = await page.request.post('/graphql', { data: { query: 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }', variables: { ids: ids.slice(i, i + 50) } } });
    expect((await answer.json()).data.nodes.filter((n: unknown) => n === null), 'links to entities that do not exist').toEqual([]);
  }
  // Of the links that differ in their entities alone, one stands for all.
  const shapes = new Map([...views].map((link) => [link.replace(/e[a-z0-9]{26}/g, 'ID').replace(/\d{4}-\d\d-\d\d/g, 'DAY'), link]));
  for (const link of shapes.values()) {
    const response = await page.goto(link);
    expect(response?.status(), link).toBe(200);
    if (link.startsWith('/graphiql')) continue;
    await settled(page);
    await expect(page.getByText('There is nothing at this address.'), link).toHaveCount(0);
    await expect(page.getByRole('alert'), link).toHaveCount(0);
  }
});
