// What a view is called, what its controls show, what an embedded one leaves out, and how its drawing is saved.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type Box, labels } from '../src/parts/network-labels';
import { alliance, byROR, expect, plain, ror, settled, test } from './page';
import { first } from './screens';

test('controls show what the address filters by, also what their lists lack, and the title says it', async ({ page }) => {
  const eut = await alliance(page, 'EUt+');
  await page.goto(`/network?country=RO&alliance=${eut}&w=7&view=table`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Network: Romania, European University of Technology/);
  await expect(page.getByLabel('Country')).toHaveValue('RO');
  await expect(page.getByLabel('Alliance or network')).toHaveValue(eut);
  await expect(page.getByLabel('Shared at least')).toHaveValue('7');
  await page.getByRole('button', { name: 'Cite this view' }).click();
  const citation = page.getByRole('dialog').locator('pre');
  await expect(citation).toContainText('Network: Romania, European University of Technology');
  expect(await citation.evaluate((e) => e.scrollWidth <= e.clientWidth + 1), 'the whole citation is seen').toBe(true);
  for (const address of ['/network?country=RO&view=table', `/recommend?for=${await byROR(page, ror.ktu)}&country=AQ`, '/coverage?country=RO']) {
    await page.goto(address);
    await settled(page);
    await expect(page.getByLabel('Country'), address).toHaveValue(/country=(\w+)/.exec(address)?.[1] ?? '');
  }
});

test('an embedded view leaves out the controls and leads to the view on a page of its own', async ({ page }) => {
  const address = `/network?focus=${await byROR(page, ror.ktu)}&view=graph`;
  await page.setViewportSize({ width: 800, height: 600 });
  await page.goto(`${address}&embed=1`);
  const drawing = page.getByRole('application');
  await expect(drawing).toBeVisible();
  await expect(page.getByLabel('Alliance or network')).toBeHidden();
  await expect(page.getByText('Which ties count')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeHidden();
  await settled(page);
  expect((await drawing.boundingBox())?.y, 'the drawing begins in the upper half of the frame').toBeLessThan(300);
  const whole = page.getByRole('link', { name: 'Open this view on a page of its own' });
  await expect(whole).toHaveAttribute('href', address);
  await expect(whole).toHaveAttribute('target', '_blank');
});

test('an alliance tells who left it and where they are now', async ({ page }) => {
  await page.goto(`/alliance/${await alliance(page, 'ECIU University')}`);
  const left = page.getByRole('region', { name: 'Left (1)' });
  await expect(left.getByRole('link', { name: 'Aalborg University' })).toBeVisible();
  await expect(left).toContainText(/now in |in no other alliance/);
});

test('where no path joins two, the page offers the network around both, and their comparison', async ({ page }) => {
  const [ktu, utcn] = [await byROR(page, ror.ktu), await byROR(page, ror.utcn)];
  await page.goto(`/path?from=${ktu}&to=${utcn}&asof=1900-01-01`);
  await expect(page.getByText('No path of at most six links joins them.')).toBeVisible();
  await expect(page).toHaveTitle(/^Paths: Kaunas University of Technology – Technical University of Cluj-Napoca/);
  await page.getByRole('link', { name: 'See the network around both' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Network: Around Kaunas University of Technology, Technical University/);
  await expect(page.getByRole('application')).toBeVisible();
});

/** What of a saved drawing reaches over the left edge of its legend: nodes and names, as the browser draws them. */
const onLegend = (svg: string): string[] => {
  const box = document.createElement('div');
  box.innerHTML = svg;
  document.body.append(box);
  const all = [...box.querySelectorAll<SVGGraphicsElement>('circle, text')];
  const legend = all.filter((e) => e.tagName === 'circle' && !e.querySelector('title'));
  const left = Math.min(...legend.map((e) => e.getBBox().x));
  const top = Math.min(...legend.map((e) => e.getBBox().y));
  const reach = all.filter((e) => (e.tagName === 'circle' ? e.querySelector('title') : e.getAttribute('font-size') === '13'));
  const faults = reach.filter((e) => e.getBBox().x + e.getBBox().width > left && e.getBBox().y + e.getBBox().height > top).map((e) => e.textContent ?? '');
  box.remove();
  return legend.length ? faults : ['there is no legend'];
};

test('a drawing is saved as SVG and PNG, with its title, legend and citation', async ({ page }) => {
  await page.goto(`/network?focus=${await byROR(page, ror.konstanz)}&view=graph`);
  await expect(page.getByText(/\d+ communit/)).toBeVisible();
  const tools = page.getByRole('group', { name: 'Save the drawing' });
  const [svg] = await Promise.all([page.waitForEvent('download'), tools.getByRole('button', { name: 'as SVG' }).click()]);
  expect(svg.suggestedFilename()).toBe('liaison-network.svg');
  const text = readFileSync(await svg.path(), 'utf8');
  const shown = Number(/(\d+) institutions/.exec((await page.getByText(/^\d+ institutions, /).textContent()) ?? '')?.[1]);
  const parts = await page.evaluate((svg) => {
    const doc = new DOMParser().parseFromString(svg, 'image/svg+xml');
    return { fault: doc.querySelector('parsererror')?.textContent ?? '', title: doc.querySelector('title')?.textContent, named: doc.querySelectorAll('circle title').length, text: [...doc.querySelectorAll('text')].map((t) => t.textContent).join('\n') };
  }, text);
  expect(parts.fault).toBe('');
  expect(parts.title).toBe('Network: Around University of Konstanz');
  expect(parts.named).toBe(shown);
  expect(parts.text).toMatch(/Network: Around University of Konstanz\. Liaison, graph version \d+, seen on /);
  expect(parts.text).toContain('0 (');
  const [png] = await Promise.all([page.waitForEvent('download'), tools.getByRole('button', { name: 'as PNG' }).click()]);
  const bytes = readFileSync(await png.path());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([3200, 2400]);
});

test('neither nodes nor names lie on the legend of a saved drawing of 300 institutions', async ({ page }) => {
  await page.goto('/network?view=graph');
  await expect(page.getByText(/\d+ communit/)).toBeVisible();
  const tools = page.getByRole('group', { name: 'Save the drawing' });
  const [svg] = await Promise.all([page.waitForEvent('download'), tools.getByRole('button', { name: 'as SVG' }).click()]);
  expect(await page.evaluate(onLegend, readFileSync(await svg.path(), 'utf8'))).toEqual([]);
});

test('the drawing is zoomed, fitted, named and spaced by buttons and by keys, and the address has what is part of the view', async ({ page }) => {
  await page.goto('/network?country=DE&view=graph');
  const drawing = page.getByRole('application');
  const tools = page.getByRole('group', { name: 'The drawing' });
  const picture = () => drawing.screenshot();
  await settled(page); // The drawing then waits for no answer, and changes only by what is done to it.
  const fit = () => tools.getByRole('button', { name: 'Fit to the frame' }).click();
  await fit();
  const usual = await settledPicture(page, picture);
  const changes = async (what: string, act: () => Promise<void>) => expect((await act(), await settledPicture(page, picture)).equals(usual), what).toBe(false);
  await changes('larger', () => tools.getByRole('button', { name: 'Larger' }).click());
  await fit();
  expect((await settledPicture(page, picture)).equals(usual), 'fitted again').toBe(true);
  await changes('only the selection is named', async () => void (await tools.getByLabel('Names').selectOption('none')));
  await expect(page).toHaveURL(/names=none/);
  await tools.getByLabel('Names').selectOption('some');
  await expect(page).not.toHaveURL(/names=/);
  await changes('wide', async () => void (await tools.getByLabel('Spacing').selectOption('wide')));
  await expect(page).toHaveURL(/space=wide/);
  await page.reload();
  await expect(tools.getByLabel('Spacing')).toHaveValue('wide');
  await drawing.focus();
  await page.keyboard.press('s');
  await expect(page).toHaveURL(/space=close/);
  await page.keyboard.press('s');
  await expect(page).not.toHaveURL(/space=/);
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/names=many/);
  await expect(tools.getByLabel('Names')).toHaveValue('many');
});

/** A picture of the drawing once two in a row are the same. */
async function settledPicture(page: Page, picture: () => Promise<Buffer>): Promise<Buffer> {
  await page.mouse.move(0, 0);
  let [before, now] = [Buffer.alloc(0), await picture()];
  for (let i = 0; i < 20 && !now.equals(before); i++) [before, now] = [now, await picture()];
  return now;
}

test('pointing at an institution in the moment in which the window changes its size is no fault', async ({ page }) => {
  await page.goto('/network?country=DE&view=graph');
  await settled(page);
  await page.locator('.sigma-mouse').evaluate((canvas) => {
    const { left, top, width, height } = canvas.getBoundingClientRect();
    const at = { bubbles: true, clientX: 0, clientY: 0 };
    for (let x = 0.04; x < 1; x += 0.02)
      for (let y = 0.04; y < 1; y += 0.02) {
        dispatchEvent(new Event('resize'));
        canvas.dispatchEvent(new MouseEvent('mousemove', { ...at, clientX: left + x * width, clientY: top + y * height }));
      }
  });
  await settled(page); // the page of these tests fails on an exception
});

test('one community of a network is shown alone, and all of them again', async ({ page }) => {
  await page.goto('/network?country=DE&view=table');
  const communities = page.locator('details.panel li');
  const list = page.locator('details.panel').filter({ hasText: 'modularity' });
  await list.waitFor();
  if ((await list.getAttribute('open')) === null) await list.locator('summary').click();
  const first = communities.first();
  const size = Number(/\((\d+)\)/.exec((await first.textContent()) ?? '')?.[1]);
  await first.getByRole('link').click();
  await expect(page).toHaveURL(/community=0/);
  await expect(page.locator('table tbody tr')).toHaveCount(size);
  await expect(page.getByText('Community 0 alone is shown.')).toBeVisible();
  await page.getByRole('button', { name: 'All communities' }).click();
  await expect(page).not.toHaveURL(/community=/);
  await expect.poll(() => page.locator('table tbody tr').count()).toBeGreaterThan(size);
});

plain('the list of recommendations does not wait for the backtest', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((done) => (release = done));
  await page.route('**/graphql*', async (route) => {
    const asked = decodeURIComponent(route.request().url().replaceAll('+', ' ') + (route.request().postData() ?? ''));
    if (asked.includes('query RecommendBacktest')) await held;
    await route.continue();
  });
  await page.goto(`/recommend?for=${await byROR(page, ror.ktu)}`);
  await expect(page.locator('table tbody tr').first()).toBeVisible();
  await expect(page.getByText('Still working: the server is testing how good')).toBeVisible();
  release();
  await expect(page.getByText(/^Backtest of|too little history|no backtest/i).first()).toBeVisible();
});

plain('a country with more members than are looked at is named with their number', async ({ page }) => {
  const id = await first(page.request, 'INSTITUTION', 'Technical University of Cluj-Napoca');
  await page.route('**/graphql*', (route) => {
    const asked = decodeURIComponent(route.request().url().replaceAll('+', ' ') + (route.request().postData() ?? ''));
    if (!asked.includes('query MembersIn') || !asked.includes('"RO"')) return route.continue();
    return route.fulfill({ json: { data: { institutions: { nodes: [{ id }], pageInfo: { hasNextPage: true, endCursor: 'c' } } } } });
  });
  await page.goto('/alliances?in=RO,FR');
  await expect(page.getByText(/Romania.*500|500.*Romania/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'European University of Technology' })).toBeVisible();
});

plain('names avoid other nodes where they can, and never lie on one another', () => {
  const written: { text: string; x: number }[] = [];
  const paint = { measureText: (t: string) => ({ width: 10 * t.length }), canvas: { clientWidth: 400 }, strokeText() {}, fillText: (text: string, x: number) => written.push({ text, x }) } as unknown as CanvasRenderingContext2D;
  const style = { labelSize: 12, labelFont: 'serif', labelColor: { color: 'black' } };
  const dot = (x: number, y: number): Box => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 });
  const names = labels('white', () => [dot(100, 50), dot(150, 50), dot(100, 100), dot(150, 100), dot(50, 100)]);
  names.clear();
  names.draw(paint, { label: 'abcdef', x: 100, y: 50, size: 5 }, style); // a node to its right: the name goes to the left
  names.draw(paint, { label: 'abcdef', x: 100, y: 100, size: 5 }, style); // nodes on both sides: to the right
  names.draw(paint, { label: 'xyz', x: 120, y: 104, size: 5 }, style); // the right is taken by a name, and the left meets it too
  expect(written).toEqual([{ text: 'abcdef', x: 31 }, { text: 'abcdef', x: 109 }]);
});

test('questions of the first screen name institutions in the language of the page', async ({ page }) => {
  await page.goto('/?lang=ro');
  await expect(page.getByRole('link', { name: /Universitatea Tehnică din Cluj-Napoca/ })).toBeVisible();
});

test('institutions without ties are not counted as communities', async ({ page }) => {
  await page.goto('/network?country=RO&view=table');
  await expect(page.getByText(/^1 community, modularity/)).toBeVisible();
});
