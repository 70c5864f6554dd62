// Every screen fits: a phone, a page zoomed to 200 %, names of 300 letters and from right to left; and nothing moves where the reader
// wants no motion.
import type { Page } from '@playwright/test';
import { expect, settled, test } from './page';
import { first, screens } from './screens';

/** What does not fit: the page, or a box in it that would have to be scrolled sideways, with its width and the width it has. */
async function tooWide(page: Page): Promise<string[]> {
  await settled(page);
  return page.evaluate(() => {
    const boxes = [document.documentElement, ...document.querySelectorAll<HTMLElement>('.scroll, .panel, .columns > *, td, li, h1, h2, p, label, select, .suggestions')];
    const faults = boxes.filter((e) => e.offsetParent !== null || e === document.documentElement).filter((e) => !e.classList.contains('visually-hidden') && e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0);
    return faults.map((e) => `${e.tagName}.${e.className} ${e.scrollWidth} > ${e.clientWidth}: ${e.textContent?.slice(0, 60)}`);
  });
}

const phone = { width: 360, height: 740 };
/** A window of 1280 pixels whose page is zoomed to 200 %. */
const zoomed = { width: 640, height: 450 };
const desk = { width: 1280, height: 800 };

/** Opens each address in the first size, and gives the page the others one after another, as a window that is made wider. */
async function allFit(page: Page, addresses: Record<string, string>, sizes: { width: number; height: number }[]): Promise<void> {
  for (const [name, address] of Object.entries(addresses)) {
    for (const [i, size] of sizes.entries()) {
      await page.setViewportSize(size);
      if (i === 0) await page.goto(address);
      expect(await tooWide(page), `${name}, ${size.width} pixels`).toEqual([]);
    }
  }
}

test.describe('on a phone and at 200 %', () => {
  test.use({ viewport: phone, deviceScaleFactor: 2 });
  for (const half of [0, 1]) {
    test(`every screen fits, and nothing in it is scrolled sideways, half ${half + 1} of 2`, async ({ page }) => {
      test.setTimeout(600_000);
      const all = Object.entries(await screens(page.request)).filter((_, i) => i % 2 === half);
      await allFit(page, Object.fromEntries(all), [phone, zoomed]);
    });
  }

  test('the navigation is behind a button', async ({ page }) => {
    await page.goto('/network');
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('navigation').getByRole('link', { name: 'What is missing' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What the graph does not know');
    await expect(page.getByRole('navigation').getByRole('link').first()).toBeHidden();
  });
});

test('nothing moves where the reader wants no motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const address of ['/', '/network?country=DE&view=graph', '/network?country=DE&view=map']) {
    await page.goto(address);
    await settled(page);
    expect(await page.evaluate(() => document.getAnimations().length), address).toBe(0);
  }
  await page.goto('/network?country=DE&view=graph');
  const box = page.getByRole('application');
  await expect(box.locator('[data-lines=told]')).toBeVisible();
  await box.hover();
  await page.mouse.wheel(0, -300);
  await page.waitForTimeout(100);
  const [one, two] = [await box.screenshot(), (await page.waitForTimeout(400), await box.screenshot())];
  expect(one.equals(two), 'the graph stands still after a step of the wheel').toBe(true);
});

test.describe('names of 300 letters and from right to left', () => {
  test.use({ baseURL: `http://127.0.0.1:${process.env.LIAISON_WEB_PORT_LONG}` });
  for (const half of [0, 1]) {
    test(`fit every screen, 360 and 1280 pixels wide, half ${half + 1} of 2`, async ({ page }) => {
      test.setTimeout(600_000);
      const answer = await page.request.post('/graphql', { data: { query: '{ institutions(first: 10) { edges { node { id name } } } }' } });
      const ids = (await answer.json()).data.institutions.edges.map((e: { node: { id: string } }) => e.node.id) as string[];
      expect(ids.length).toBe(7);
      const [alliance, arabic, project] = [await first(page.request, 'ALLIANCE', 'European Alliance'), await first(page.request, 'ALLIANCE', 'تحالف'), await first(page.request, 'PROJECT', 'Trans-European')];
      const [agreement, lab, person] = [await first(page.request, 'AGREEMENT', 'Bilateral'), await first(page.request, 'JOINT_LAB', 'مختبر'), await first(page.request, 'PERSON', 'Maria')];
      const source = await first(page.request, 'DOCUMENT', 'long-names');
      const [a, b] = ids;
      const all = {
        home: '/', search: '/search?q=university', graph: '/network?view=graph', table: '/network?view=table', map: `/network?view=map&sel=${a}`,
        alliance: `/alliance/${alliance}`, arabic: `/alliance/${arabic}`, project: `/project/${project}`,
        agreement: `/agreement/${agreement}`, lab: `/lab/${lab}`, person: `/person/${person}`, document: `/document/${source}`, paths: `/path?from=${a}&to=${b}`,
        change: `/change?of=${a}`, common: `/common?of=${a},${b}`, compare: `/compare?a=${a}&b=${b}`, alliances: `/compare?a=${alliance}&b=${arabic}`,
        bridges: `/bridges?a=${a}&b=${arabic}`, recommend: `/recommend?for=${a}`, series: `/series?of=${a}`, match: '/match?names=university', allAlliances: '/alliances', linking: '/alliances?in=LB,IL', agreements: '/agreements', ofOne: `/agreements?of=${a}`,
        embedded: `/network?focus=${a}&view=graph&embed=1`, around: `/network?focus=${ids.join(',')}&view=graph`, conflicts: '/conflicts',
        coverage: '/coverage', ...Object.fromEntries(ids.map((id) => [id, `/institution/${id}`])),
      };
      await allFit(page, Object.fromEntries(Object.entries(all).filter((_, i) => i % 2 === half)), [phone, desk]);
    });
  }

  test('are written in their own direction, and markup in them is text', async ({ page }) => {
    await page.goto('/network?view=table');
    const name = page.getByRole('link', { name: 'האוניברסיטה' }).locator('bdi');
    await expect(name).toHaveCSS('direction', 'rtl');
    await expect(page.getByRole('link', { name: '<b onmouseover' }).first()).toBeVisible();
    await expect(page.locator('main b')).toHaveCount(0);
  });
});
