// The files of a view: a click saves what the command prints, byte for byte, and the list is used by keyboard.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { cell, plain } from '../src/screens/match/cell';
import { alliance, byROR, expect, ror, test } from './page';

/** What the command prints when it asks the same server. */
const printed = (base: string | undefined, ...command: string[]) =>
  execFileSync(process.env.LIAISON_BINARY ?? '', [...command, '--url', `${base}/graphql`], { maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] });

test('a click saves the bytes that the command prints', async ({ page, baseURL }) => {
  test.setTimeout(240_000);
  const [utcn, eciu] = [await byROR(page, ror.utcn), await alliance(page, 'ECIU University')];
  const network = ['network', '--country', 'RO', '--layout'];
  const views: [string, string, string, string[]][] = [
    ['/network?view=table&country=RO&lang=en', 'Tables', 'CSV', [...network, '-o', 'csv']],
    ['/network?view=table&country=RO', 'Graph files', 'GEXF', [...network, '-o', 'gexf']],
    ['/network?view=table&country=RO', 'Graph files', 'VOSviewer', [...network, '-o', 'vosviewer']],
    [`/alliance/${eciu}`, 'Its members', 'GraphML', ['members', eciu, '-o', 'graphml']],
    [`/institution/${utcn}?ended=hide`, 'Its partners', 'Markdown', ['partners', utcn, '--hide-ended', '-o', 'md']],
    [`/institution/${utcn}`, 'Statements about it', 'JSON-LD', ['show', utcn, '-o', 'jsonld']],
    ['/alliances?in=RO,IE', 'Tables', 'CSV', ['alliances', '--country', 'RO', '--country', 'IE', '-o', 'csv']],
    [`/institution/${utcn}`, 'Statements about it', 'edges.csv', ['show', utcn, '-o', 'edges-csv']],
    ['/search?q=cluj', 'Tables', 'CSV for Excel', ['search', 'cluj', '-o', 'csv', '--excel']],
  ];
  for (const [address, group, form, command] of views) {
    await page.goto(address);
    await page.getByRole('button', { name: 'Download', exact: true }).click();
    const saved = page.waitForEvent('download');
    await page.getByRole('group', { name: group }).getByRole('link', { name: form, exact: true }).click();
    const file = await saved;
    expect(readFileSync(await file.path()).equals(printed(baseURL, ...command)), `${address} as ${form}: ${file.suggestedFilename()}`).toBe(true);
    await expect(page.getByRole('group', { name: group })).toHaveCount(0);
  }
});

test('every file that a view offers is there', async ({ page }) => {
  test.setTimeout(240_000);
  const [utcn, ktu, eciu] = [await byROR(page, ror.utcn), await byROR(page, ror.ktu), await alliance(page, 'ECIU University')];
  const views = [
    `/institution/${utcn}`, `/alliance/${eciu}`, '/network?country=RO&view=table', `/path?from=${utcn}&to=${ktu}`, `/change?of=${ktu}`, `/series?of=${ktu}`, `/common?of=${utcn},${ktu}`,
    `/compare?a=${utcn}&b=${ktu}`, `/bridges?a=${utcn}&b=${eciu}`, `/recommend?for=${ktu}&country=RO`, '/conflicts', '/coverage?country=RO', '/alliances', '/alliances?in=RO,IE', '/agreements',
    `/institution/${ktu}?partnersIn=FR&first=100`, '/network?country=RO&view=graph&names=many&space=wide&color=country&size=strength&community=0', '/search?q=cluj',
  ];
  for (const view of views) {
    await page.goto(view);
    await page.getByRole('button', { name: 'Download', exact: true }).click();
    const files = await page.locator('.downloads a').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    expect(files.length, view).toBeGreaterThan(4);
    for (const file of files) {
      const answer = await page.request.get(file);
      expect(answer.status(), file).toBe(200);
      expect(answer.headers()['content-disposition'], file).toContain('attachment');
    }
  }
  for (const view of [`/compare?a=${eciu}&b=${await alliance(page, 'YUFE')}`, '/match?names=UTCN']) {
    await page.goto(view);
    await expect(page.getByRole('button', { name: 'As GraphQL' }), view).toBeVisible();
    await expect(page.getByRole('button', { name: 'Download', exact: true }), view).toHaveCount(0);
  }
});

test('the list of files is used by keyboard, and axe finds nothing in it', async ({ page }) => {
  await page.goto('/network?view=table&country=RO');
  const button = page.getByRole('button', { name: 'Download', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('link', { name: 'CSV', exact: true })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('link', { name: 'CSV for Excel' })).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.getByRole('link', { name: 'networkx' })).toBeFocused();
  const { violations } = await new AxeBuilder({ page }).include('.downloads').analyze();
  expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
  const saved = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await saved).suggestedFilename()).toBe('network.nodelink');
  await expect(button).toBeFocused();
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'CSV', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await expect(button).toHaveAttribute('aria-expanded', 'false');
});

test('cells of the page’s CSV follow the rule of the server’s', () => {
  const cells: Record<string, string> = JSON.parse(readFileSync(new URL('../../internal/export/table/testdata/cells.json', import.meta.url), 'utf8'));
  for (const [given, want] of Object.entries(cells)) {
    expect(plain(given)).toBe(want);
    expect(cell(given)).toBe(/[",\r\n]/.test(want) ? `"${want.replaceAll('"', '""')}"` : want);
  }
});
