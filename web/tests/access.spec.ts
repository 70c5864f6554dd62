// Every screen passes axe in both themes.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './page';
import { screens } from './screens';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any screen, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(1_200_000);
    await page.emulateMedia({ colorScheme });
    for (const [name, address] of Object.entries(await screens(page.request))) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.waitForLoadState('networkidle');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((v) => `${name}: ${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
    }
  });
}
