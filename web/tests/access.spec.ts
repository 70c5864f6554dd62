// Every screen passes axe in both themes.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, settled, test } from './page';
import { screens } from './screens';

/** What axe finds in a page. The legacy mode opens no second page for the result; it leaves out frames of other sites, and there are none. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`);
}

// Two halves, so that two workers share them.
for (const half of [0, 1]) {
  test(`axe finds nothing on any screen, light and dark, half ${half + 1} of 2`, async ({ page }) => {
    test.setTimeout(1_200_000);
    const all = Object.entries(await screens(page.request));
    for (const [name, address] of all.filter((_, i) => i % 2 === half)) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(address);
      await settled(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await faults(page), `${name}, ${colorScheme}`).toEqual([]);
      }
    }
  });
}
