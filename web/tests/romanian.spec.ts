// In Romanian no screen has a sentence in English: neither one of the English catalogue, nor one that the server composes.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, plain, settled, test } from './page';
import { screens } from './screens';

type Tree = { [key: string]: string | Tree };

const catalogue = (tag: string): Tree => JSON.parse(readFileSync(`src/i18n/catalogues/${tag}.json`, 'utf8')) as Tree;

/** The texts of a catalogue. */
const texts = (tree: Tree): string[] => Object.values(tree).flatMap((value) => (typeof value === 'string' ? [value] : texts(value)));

/** What stands between the places of a text, where it is long enough to be no chance. */
const parts = (text: string): string[] => text.split(/\{\w+\}/).map((part) => part.trim()).filter((part) => part.length >= 12 && part.includes(' '));

const romanian = new Set(texts(catalogue('ro')));
const english = texts(catalogue('en')).filter((text) => !romanian.has(text)).flatMap(parts);

/** The beginnings and middles of the sentences that the server composes in English, for commands and other clients. */
const composed = /of which no source|without an identifier|have no date|reported before|tied to no other|number of members differs|between statements|source of no statement|person decided|words of the name|its (country|city) fits|others have the same|with a typo|written otherwise|its beginning|\bname, |acronym |only the strongest|left out|too many|cannot be reached|ask for|give (smaller|at most)/;

/** The words of the page, without what the data call things by and what is said to be in another language. */
const wordsOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const [text, parent] = [walker.currentNode.textContent ?? '', walker.currentNode.parentElement];
      if (parent?.closest('bdi, h1, option, details [lang], script, style, svg, a[href^="/institution/"], a[href^="/alliance/"], a[href^="/document/"], a[href^="/project/"], a[href^="/agreement/"]')) continue;
      texts.push(text);
    }
    for (const e of document.querySelectorAll('[aria-label], [title], [placeholder]')) texts.push(...['aria-label', 'title', 'placeholder'].map((name) => e.getAttribute(name) ?? ''));
    return texts.join('\n');
  });

test.use({ locale: 'ro-RO' });

test('no screen in Romanian has a sentence in English', async ({ page }) => {
  test.setTimeout(600_000);
  await page.goto('/coverage?lang=en');
  await settled(page);
  const unlike = await wordsOf(page);
  expect(english.filter((part) => unlike.includes(part)).length, 'the English page has sentences of its catalogue').toBeGreaterThan(10);
  for (const [name, address] of Object.entries({ ...(await screens(page.request)), acronym: '/search?q=KTU', typo: '/search?q=Kaunsa', cut: '/network?view=table&max=20' })) {
    await page.goto(address);
    await settled(page);
    const words = await wordsOf(page);
    expect(english.filter((part) => words.includes(part)), name).toEqual([]);
    expect(words.match(composed)?.[0] ?? '', name).toBe('');
  }
});

test('each word of a list in the curated data has a word in Romanian', async ({ request }) => {
  const said = catalogue('ro').said as Record<string, Tree>;
  const lists: Record<string, (line: Record<string, string & string[]>) => (string | undefined)[]> = {
    roles: (l) => [l.role],
    topics: (l) => [l.topic],
    measures: (l) => [l.measure],
    units: (l) => [l.unit],
    types: (l) => (l.topic === 'INSTITUTION_TYPE' ? [l.value] : []),
    statuses: (l) => [l.status, l.topic === 'INSTITUTION_STATUS' ? l.value : undefined],
  };
  const used = new Map(Object.keys(lists).map((list) => [list, new Set<string>()]));
  for (const line of (await (await request.get('/export.ndjson')).text()).split('\n').filter(Boolean)) {
    const read = JSON.parse(line) as Record<string, string & string[]>;
    for (const [list, of] of Object.entries(lists)) for (const word of of(read)) if (word) used.get(list)?.add(word);
  }
  for (const [list, words] of used) {
    expect(words.size, list).toBeGreaterThan(0);
    expect([...words].filter((word) => !(word in (said[list] ?? {}))), list).toEqual([]);
  }
});

plain('in Romanian an error is told in Romanian, and the words of the server are in the details', async ({ page }) => {
  const errors = [{ message: 'the network has too many links: ask for fewer', extensions: { code: 'TOO_COSTLY' } }];
  await page.route('**/graphql*', (route) => (decodeURIComponent(route.request().url()).includes('Coverage') ? route.fulfill({ json: { errors }, headers: { 'X-Request-Id': 'r' } }) : route.continue()));
  await page.goto('/coverage');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('TOO_COSTLY Se cere prea mult deodată');
  await expect(alert.getByText('too many links')).toBeHidden();
  await alert.getByText('Detalii').click();
  await expect(alert.getByText('too many links')).toBeVisible();
});
