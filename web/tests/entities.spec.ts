// The page of each kind of entity: facts with their sources, who takes part, and the time of the address.
import { alliance, byROR, expect, ror, test } from './page';
import { first } from './screens';

test('an institution has its network as a graph and on a map, and its facts with sources', async ({ page }) => {
  await page.goto(`/institution/${await byROR(page, ror.utcn)}`);
  await expect(page.getByRole('application')).toBeVisible();
  await expect.poll(() => page.locator('svg.map circle').count()).toBeGreaterThan(3);
  await page.getByText(/^Names \(/).click();
  await expect(page.getByRole('region', { name: 'Names' }).getByRole('row').first().getByRole('link').first()).toBeVisible();
  // A step through the graph stays on the page; Enter leads to the next one.
  await page.getByRole('application').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Technical University of Cluj-Napoca');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Technical University of Cluj-Napoca');
});

test('a project lists each participant once, with the sources that disagree', async ({ page }) => {
  await page.goto(`/project/${await first(page.request, 'PROJECT', 'STRIVE')}`);
  const table = page.getByRole('region', { name: /^Participants/ });
  await expect(table.getByRole('row', { name: /AlmaLaurea/ })).toHaveCount(1);
  await expect(table.getByRole('row', { name: /AlmaLaurea/ })).toContainText('coordinator');
  await expect(page.getByRole('heading', { name: 'Sources disagree' })).toBeVisible();
  await page.getByRole('button', { name: 'As command' }).click();
  await expect(page.getByRole('dialog')).toContainText('liaison show e');
});

test('a laboratory and a document have pages of their own form', async ({ page }) => {
  await page.goto(`/lab/${await first(page.request, 'JOINT_LAB', 'laboratory')}`);
  await expect(page.getByRole('region', { name: /^Parties/ }).getByRole('row').nth(1)).toBeVisible();
  await page.goto(`/document/${await first(page.request, 'DOCUMENT', 'European Commission: map of European Universities alliances')}`);
  await expect(page.getByRole('region', { name: /^What it states/ })).toBeVisible();
  await expect(page.getByText(/100 of [\d,]+ are shown/)).toBeVisible();
});

test('the day of the address holds for every panel of a page, and is marked in the timeline', async ({ page }) => {
  await page.goto(`/alliance/${await alliance(page, 'ECIU University')}?asof=2024-09-05`);
  const members = page.getByRole('heading', { name: /^Members \(/ });
  await expect(members).toBeVisible();
  await expect(page.locator('.timeline rect.chosen')).toHaveCount(1);
  await page.getByRole('button', { name: 'As command' }).click();
  await expect(page.getByRole('dialog')).toContainText('--as-of 2024-09-05');
  await page.getByRole('button', { name: 'Close' }).click();
  await page.goto(`/institution/${await byROR(page, ror.utcn)}?asof=1980-01-01`);
  const none = page.getByRole('status').filter({ hasText: 'no membership' });
  await expect(none).toContainText(/leaves 1 result/);
  await none.getByRole('button').click();
  await expect(page).not.toHaveURL(/asof/);
  await expect(page.getByRole('region', { name: 'Alliances and networks (1)' })).toBeVisible();
});

test('what sources only imply is marked: in lists, in the timeline and in the drawing', async ({ page }) => {
  await page.goto(`/institution/${await byROR(page, ror.utcn)}`);
  await expect(page.getByRole('region', { name: /^Alliances and networks/ }).getByRole('row', { name: /European University of Technology/ })).toContainText('since 2018implied');
  await expect(page.locator('.timeline rect.implied').first()).toBeVisible();
  await expect(page.getByRole('region', { name: /^Partners/ }).getByRole('row', { name: /Technical University of Sofia/ })).toContainText('implied');
});

test('an agreement shows its period for its parties, whether it is over, its network and a map', async ({ page }) => {
  await page.goto(`/agreement/${await first(page.request, 'AGREEMENT', 'Twente')}`);
  await expect(page.getByRole('region', { name: 'Parties (2)' }).getByRole('row', { name: /University of Twente/ })).toContainText('2014 – 2021ended');
  await expect(page.locator('.timeline rect.known').first()).toBeVisible();
  await expect(page.getByRole('application')).toBeVisible();
  await expect(page.locator('svg.map circle')).toHaveCount(2);
});
