// Every screen passes axe in both themes, and fits a phone.
import AxeBuilder from '@axe-core/playwright';
import { alliance, byROR, expect, ror, test } from './page';

const screens = async (page: Parameters<typeof byROR>[0]) => {
  const [utcn, ktu, konstanz] = [await byROR(page, ror.utcn), await byROR(page, ror.ktu), await byROR(page, ror.konstanz)];
  return {
    home: '/',
    search: '/search?q=technical+university',
    institution: `/institution/${utcn}`,
    alliance: `/alliance/${await alliance(page, 'ECIU University')}`,
    graph: `/network?focus=${konstanz}&view=graph`,
    table: `/network?country=RO&view=table`,
    map: `/network?country=RO&view=map`,
    paths: `/path?from=${ktu}&to=${konstanz}`,
    change: `/change?of=${ktu}&from=2018-01-01&to=2024-01-01`,
    common: `/common?of=${utcn},${konstanz}`,
    compare: `/compare?a=${utcn}&b=${konstanz}`,
    alliances: `/compare?a=${await alliance(page, 'ECIU University')}&b=${await alliance(page, 'YUFE')}`,
    bridges: `/bridges?a=${utcn}&b=${await alliance(page, 'ECIU University')}`,
    recommend: `/recommend?for=${ktu}`,
    match: '/match?names=UTCN%0AKaunas',
    series: `/series?of=${ktu}`,
    conflicts: '/conflicts',
    coverage: '/coverage',
  };
};

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any screen, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(1_200_000);
    await page.emulateMedia({ colorScheme });
    for (const [name, address] of Object.entries(await screens(page))) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.waitForLoadState('networkidle');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((v) => `${name}: ${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
    }
  });
}

test('every screen fits a width of 360 pixels without scrolling sideways', async ({ page }) => {
  test.setTimeout(600_000);
  await page.setViewportSize({ width: 360, height: 740 });
  for (const [name, address] of Object.entries(await screens(page))) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow, name).toBeLessThanOrEqual(0);
  }
});
