// Three questions answered by keyboard alone, from the first screen to the answer and its sources.
import type { Page } from '@playwright/test';
import { expect, test } from './page';

/** Walks on with Tab until an element has the keyboard that is `wanted`: a role and the beginning of its name. */
async function tabTo(page: Page, role: string, name: RegExp): Promise<void> {
  const wanted = page.getByRole(role as 'link', { name });
  await expect(wanted.first()).toBeVisible();
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluateAll((all) => all.some((e) => e === document.activeElement))) return;
  }
  throw new Error(`60 steps with Tab do not reach ${role} ${name}`);
}

/** Types a name into the field that has the keyboard, and takes the first suggestion. */
async function choose(page: Page, text: string, name: string): Promise<void> {
  await page.keyboard.type(text);
  await expect(page.getByRole('option').first()).toContainText(name);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

async function open(page: Page, link: RegExp): Promise<void> {
  await page.goto('/');
  await expect(page.getByRole('combobox', { name: /^Search/ })).toBeFocused();
  await tabTo(page, 'link', link);
  await page.keyboard.press('Enter');
}

test('who could introduce NTNU to EUt+?', { tag: '@stores' }, async ({ page }) => {
  await open(page, /^Bridges$/);
  await tabTo(page, 'combobox', /^First group/);
  await choose(page, 'NTNU', 'Norwegian University of Science and Technology');
  await expect(page.getByRole('combobox', { name: 'First group' })).toBeFocused();
  await tabTo(page, 'combobox', /^Second group/);
  await choose(page, 'EUt+', 'European University of Technology');
  await expect(page.getByRole('heading', { name: '2 direct ties' })).toBeVisible();
  const ties = page.getByRole('region', { name: '2 direct ties' });
  await expect(ties.getByRole('row', { name: /Technical University of Cluj-Napoca/ })).toContainText('Feb 2022');
  await expect(ties.getByRole('row', { name: /Riga Technical University/ })).toContainText('2021 – 2027');
  await tabTo(page, 'link', /^Technical University of Cluj-Napoca$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Technical University of Cluj-Napoca');
  await page.goBack();
  await expect(page.getByRole('heading', { name: '2 direct ties' })).toBeVisible();
});

test('which of my 40 partners are in ECIU?', { tag: '@stores' }, async ({ page }) => {
  const partners = ['Kauno technologijos universitetas', 'University of Twente', 'Technische Universität Hamburg', 'Linköpings universitet', 'Universitatea Tehnica din Cluj-Napoca', 'no such school of anything'];
  for (let i = partners.length; i < 40; i++) partners.push(`Unknown College of Nowhere ${i}`);
  await open(page, /^Match names$/);
  await tabTo(page, 'textbox', /^Names of institutions/);
  await page.keyboard.insertText(partners.join('\n'));
  await tabTo(page, 'combobox', /in this alliance/);
  await choose(page, 'ECIU University', 'ECIU University');
  await tabTo(page, 'button', /^Match$/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('5 of 40 names are matched.')).toBeVisible();
  for (const name of ['Kaunas University of Technology', 'University of Twente', 'Hamburg University of Technology', 'Linköping University']) {
    await expect(page.getByRole('row', { name: new RegExp(name) })).toContainText('yes');
  }
  await expect(page.getByRole('row', { name: /Cluj-Napoca/ })).toContainText('not known');
  const download = page.waitForEvent('download');
  await tabTo(page, 'button', /^Save as CSV$/);
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toBe('liaison-match.csv');
});

test('what changed at KTU since 2018?', { tag: '@stores' }, async ({ page }) => {
  await open(page, /^Change$/);
  await tabTo(page, 'combobox', /^Partners of/);
  await choose(page, 'KTU', 'Kaunas University of Technology');
  await expect(page).toHaveURL(/of=e/);
  await tabTo(page, 'textbox', /^and$/);
  await page.keyboard.type('01012024'); // the same whether days or months come first
  await expect(page).toHaveURL(/to=2024-01-01/);
  await expect(page.getByRole('row', { name: /Tallinn University of Technology/ })).toContainText('No longer a partner');
  await expect(page.getByRole('row', { name: /Lodz University of Technology/ })).toContainText('New partner');
  await tabTo(page, 'link', /^Lodz University of Technology$/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter'); // opens the sources of the row
  await expect(page.getByRole('row', { name: /Lodz University of Technology/ }).getByText('member of').first()).toBeVisible();
});
