// What the page says when there is nothing, when a part fails or is missing, when an answer is cut, and when it takes long.
import type { Page } from '@playwright/test';
import { alliance, byROR, expect, plain, ror, settled, test } from './page';
import { screens } from './screens';
import { freePort, start, stop } from './server';

test('an address of nothing says so', async ({ page }) => {
  await page.goto('/institution/e000000000000000000000000000');
  await expect(page.getByText('There is nothing at this address.')).toBeVisible();
});

test('of filters that leave nothing together, each says what dropping it would leave', async ({ page }) => {
  await page.goto('/network?country=RO&w=400&view=table');
  await expect(page.getByRole('status').filter({ hasText: 'None of these institutions is tied' })).toContainText('Shared at least 400');
  await page.goto(`/recommend?for=${await byROR(page, ror.ktu)}&country=AQ&asof=2024-01-01`);
  const empty = page.getByRole('status').filter({ hasText: 'no institution to recommend' });
  const country = empty.getByRole('listitem').filter({ hasText: 'Antarctica' });
  await expect(country).toContainText(/leaves [\d,]+ results?/);
  await expect(empty.getByRole('listitem').filter({ hasText: 'January 1, 2024' }).or(empty.getByRole('listitem').filter({ hasText: '1 January 2024' }))).toContainText('leaves nothing either');
  await country.getByRole('button').click();
  await expect(page).toHaveURL(/asof=2024-01-01/);
  await expect(page).not.toHaveURL(/country=/);
  await expect(page.getByRole('table')).toBeVisible();
});

test('filters that leave no institution can all be removed', async ({ page }) => {
  await page.goto(`/network?country=FR&alliance=${await byROR(page, ror.utcn)}&view=table`);
  await expect(page.getByText('No institution passes these filters.')).toBeVisible();
  await page.getByRole('button', { name: 'Remove all filters' }).last().click();
  await expect(page.getByText(/institutions, [\d,]+ ties/)).toBeVisible();
});

test('a search without a result says what to try', async ({ page }) => {
  await page.goto('/search?q=qqqqqqqq');
  await expect(page.getByText('Nothing in the graph is called “qqqqqqqq”', { exact: false })).toBeVisible();
});

test('a network that is cut says how many of how many, and more can be asked for', async ({ page }) => {
  await page.goto('/network?view=table&max=20');
  await expect(page.getByText(/20 of [\d,]+ are shown/)).toBeVisible();
  await page.getByRole('button', { name: 'Show up to 2,000' }).click();
  await expect(page).toHaveURL(/max=2000/);
  await expect(page.getByText(/are shown/)).toHaveCount(0);
});

test('without WebGL the network is an SVG drawing with the same keys, the table below it, and a sentence why', async ({ page }) => {
  await page.addInitScript(() => {
    const get = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : (get as (...all: unknown[]) => unknown).call(this, kind, ...rest);
    } as typeof get;
  });
  await page.goto('/network?country=DE&view=graph');
  await expect(page.getByText('This browser has no WebGL')).toBeVisible();
  await expect.poll(() => page.locator('svg.network circle').count()).toBeGreaterThan(5);
  await page.getByRole('application').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/sel=e/);
  await expect(page.locator('svg.network g.selected')).toHaveCount(1);
  await expect(page.locator('tr[aria-current]')).toHaveCount(1);
  await expect(page.locator('svg.network path.unsure, svg.network path.over').first()).toBeAttached();
  const whole = await page.locator('svg.network').getAttribute('viewBox');
  await page.keyboard.press('+');
  await expect(page.locator('svg.network')).not.toHaveAttribute('viewBox', whole ?? '');
  await page.keyboard.press('0');
  await expect(page.locator('svg.network')).toHaveAttribute('viewBox', whole ?? '');
});

test('lines tell which ties are dated, only reported, or over, on every drawing and for a day', async ({ page }) => {
  const konstanz = await byROR(page, ror.konstanz);
  const legend = page.getByRole('list', { name: 'What the lines mean' });
  await page.goto(`/network?focus=${konstanz}&view=graph`);
  for (const kind of [/ dated \(\d+\)/, /reported without dates, or undated \(\d+\)/, / ended \(\d+\)/]) {
    await expect(legend.getByRole('listitem').filter({ hasText: kind })).toHaveCount(1);
  }
  await expect(page.locator('[data-lines=told]')).toBeVisible();
  await page.getByRole('button', { name: 'Map' }).click();
  await expect.poll(() => page.locator('svg.map path.tie.unsure').count()).toBe(1);
  await page.goto(`/network?focus=${konstanz}&view=map&asof=2026-01-01`);
  await expect(legend).toContainText('not known for 1 January 2026: last reported before it, or undated');
  await page.goto(`/alliance/${await alliance(page, 'EUt+')}`);
  await expect(legend.getByRole('listitem').filter({ hasText: /dated, as sources only imply \(\d+\)/ })).toHaveCount(1);
  await expect(page.locator('svg.map path.tie.implied')).toHaveCount(1);
  await expect(page.locator('.timeline rect.implied').first()).toBeVisible();
  await page.goto('/network?view=map&max=2000');
  await expect.poll(() => page.locator('svg.map circle').count()).toBeGreaterThan(200);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

/** Answers the named operations by `answer`, as long as `going.on`. */
async function intercept(page: Page, operation: string, answer: 'gone' | object, going = { on: true }): Promise<void> {
  await page.route('**/graphql*', (route) => {
    const asked = decodeURIComponent(route.request().url().replaceAll('+', ' ') + (route.request().postData() ?? ''));
    if (!going.on || !asked.includes(`query ${operation}`)) return route.continue();
    if (answer === 'gone') return route.abort();
    return route.fulfill({ json: answer, headers: { 'X-Request-Id': 'r-of-the-test' } });
  });
}

plain('a panel that fails leaves the rest, tells the code, and can be tried again', async ({ page }) => {
  const going = { on: true };
  await intercept(page, 'PartnersOf', 'gone', going);
  await page.goto(`/institution/${await byROR(page, ror.utcn)}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Technical University of Cluj-Napoca');
  await expect(page.getByRole('alert')).toContainText('NETWORK');
  await expect(page.getByRole('alert')).toContainText('The server does not answer.');
  // The panels above come one after another and move the button down: a click that is begun before and ended after such a move hits nothing.
  await settled(page);
  going.on = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await settled(page);
  await expect(page.getByRole('region', { name: /^Partners/ })).toBeVisible();
});

plain('an error of the server is shown with its code and the id of the request', async ({ page }) => {
  await intercept(page, 'Coverage', { data: null, errors: [{ message: 'the store cannot be reached', extensions: { code: 'UNAVAILABLE' } }] });
  await page.goto('/coverage');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('UNAVAILABLE');
  await expect(alert).toContainText('the store cannot be reached');
  await expect(alert).toContainText('r-of-the-test');
});

plain('a network that is too costly leads to smaller ones, each of which the server answers', async ({ page }) => {
  // The server refuses what has neither a country nor one kind of ties, and whatever is of projects: no link may lead there.
  const refused = (address: string) => {
    const input = (JSON.parse(new URL(address).searchParams.get('variables') ?? '{}') as { input?: { filter?: { countries?: string[] }; ties?: { via?: string[] } } }).input;
    return input && ((!input.filter?.countries && input.ties?.via?.length !== 1) || input.ties?.via?.includes('PROJECT'));
  };
  const errors = [{ message: 'the answer would be too large', extensions: { code: 'TOO_COSTLY' } }];
  await page.route('**/graphql*', (route) => (route.request().method() === 'GET' && refused(route.request().url()) ? route.fulfill({ json: { errors } }) : route.continue()));
  await page.goto('/network?view=table');
  const ways = page.getByRole('region', { name: 'Smaller questions that have an answer' });
  await expect(ways).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
  const links = await ways.getByRole('link').evaluateAll((all) => all.map((a) => [a.textContent, a.getAttribute('href')] as const));
  expect(links.map(([text]) => text)).toEqual(expect.arrayContaining([expect.stringMatching(/^Country: /), 'Ties through alliances']));
  expect(links.map(([text]) => text)).not.toContain('Ties through projects');
  for (const [text, address] of links) {
    await page.goto(address ?? '');
    await expect(page.getByText(/^\d+ institutions?, /), text ?? '').toBeVisible();
    await expect(page.getByRole('alert'), text ?? '').toHaveCount(0);
  }
});

plain('a series that is too costly leads to smaller ones too', async ({ page }) => {
  const errors = [{ message: 'the answer took too long', extensions: { code: 'DEADLINE_EXCEEDED' } }];
  await page.route('**/graphql*', (route) => {
    const { ties, stepMonths } = JSON.parse(new URL(route.request().url()).searchParams.get('variables') ?? '{}') as { ties?: { via?: string[] }; stepMonths?: number };
    return stepMonths && stepMonths < 60 && ties?.via?.[0] !== 'ALLIANCE' ? route.fulfill({ json: { errors } }) : route.continue();
  });
  await page.goto('/series');
  const ways = page.getByRole('region', { name: 'Smaller questions that have an answer' });
  await expect(ways).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
  expect(await ways.getByRole('link').allTextContents()).toEqual(['every 60 months', 'Ties through alliances']);
  await ways.getByRole('link', { name: 'every 60 months' }).click();
  await expect(page.getByRole('table').first()).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

plain('a part of an answer is shown with what is missing', async ({ page }) => {
  const part = { data: { subject: null, networkChange: { totalCount: 0, edges: [] } }, errors: [{ message: 'the subject was not read in time', path: ['subject'], extensions: { code: 'DEADLINE_EXCEEDED' } }] };
  await intercept(page, 'Change', part);
  await page.goto(`/change?of=${await byROR(page, ror.ktu)}`);
  await expect(page.getByRole('alert')).toContainText('A part of the answer is missing');
  await expect(page.getByRole('alert')).toContainText('DEADLINE_EXCEEDED');
  await expect(page.getByText('Nothing changed between these days')).toBeVisible();
});

plain('a fault in drawing an answer stays in its panel', async ({ page }) => {
  await intercept(page, 'Counts', { data: { graph: { version: 1, changedAt: null, relationCount: 1, counts: null } } });
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('PAGE');
  await expect(page.locator('section li a')).toHaveCount(6);
});

plain('a drawing whose code cannot be loaded says so', async ({ page }) => {
  await page.route('**/assets/network-webgl*', (route) => route.abort());
  await page.goto('/network?country=RO&view=graph');
  await expect(page.getByRole('alert')).toContainText('NETWORK');
  await page.getByRole('button', { name: 'Table' }).click();
  await expect(page.getByRole('table')).toBeVisible();
});

plain('an answer that takes long says what is being done; the answer before it stays, dimmed', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((done) => (release = done));
  await page.goto('/network?country=RO&view=table');
  await expect(page.getByRole('table')).toBeVisible();
  await page.route('**/graphql*', async (route) => {
    await held;
    await route.continue();
  });
  await page.getByLabel('Country').selectOption('DE');
  await expect(page.getByText('Still working: the server is measuring the network')).toBeVisible();
  await expect(page.locator('.stale').getByRole('table')).toBeVisible();
  release();
  await expect(page.locator('.stale')).toHaveCount(0);
});

type Going = { on: boolean; /** Nothing is answered before this. */ held?: Promise<void> };

/** Answers every question with an error of the server, as long as `going.on`. */
async function failAll(page: Page, going: Going, only?: string): Promise<Set<string>> {
  const asked = new Set<string>();
  await page.route('**/graphql*', async (route) => {
    await going.held;
    const text = decodeURIComponent(route.request().url().replaceAll('+', ' ') + (route.request().postData() ?? ''));
    const name = /query (\w+)/.exec(text)?.[1] ?? '';
    asked.add(name);
    if (!going.on || (only && name !== only)) return route.continue();
    return route.fulfill({ status: 503, json: { errors: [{ message: 'the store cannot be reached', extensions: { code: 'UNAVAILABLE' } }] }, headers: { 'X-Request-Id': 'r-of-the-test' } });
  });
  return asked;
}

plain('with a slow and dead store every screen says after a second that work goes on, then what failed, with code and request id, and goes on when it is back', async ({ page }) => {
  test.setTimeout(600_000);
  const going: Going = { on: true };
  const addresses = await screens(page.request);
  await failAll(page, going);
  for (const [name, address] of Object.entries(addresses)) {
    going.on = true;
    let release = () => {};
    going.held = new Promise<void>((done) => (release = done));
    await page.goto(address);
    await expect(page.getByText(/^Still working: /).first(), name).toBeVisible();
    release();
    await expect(page.getByText(/^Still working: /), name).toHaveCount(0);
    const alert = page.getByRole('alert').first();
    await expect(alert, name).toContainText('UNAVAILABLE');
    await expect(alert, name).toContainText('r-of-the-test');
    await expect(page.getByRole('navigation').getByRole('link').first(), name).toBeVisible();
    going.on = false;
    while ((await page.getByRole('alert').count()) > 0) {
      const before = await page.getByRole('alert').count();
      await page.getByRole('alert').first().getByRole('button', { name: 'Try again' }).click();
      await expect.poll(() => page.getByRole('alert').count(), name).toBeLessThan(before);
    }
    await expect(page.getByRole('heading', { level: 1 }), name).toBeVisible();
  }
});

plain('each part of an entity page and of the first screen fails alone', async ({ page }) => {
  test.setTimeout(600_000);
  const all = await screens(page.request);
  // What only fills lists of choices, or the lines of a drawing, has no panel of its own.
  const aside = /^(Alliances|Countries|Chosen|Suggest|Ends|LinkTimes|GraphSize|VersionOn)$/;
  const main = /^(Institution|Alliance|AnyEntity)$/;
  for (const name of ['home', 'institution', 'alliance', 'project', 'agreement', 'document']) {
    const address = all[name] ?? '';
    const asked = await failAll(page, { on: false });
    await page.goto(address);
    await settled(page);
    await page.unrouteAll({ behavior: 'wait' });
    for (const operation of [...asked].filter((o) => !aside.test(o) && !main.test(o))) {
      await failAll(page, { on: true }, operation);
      await page.goto(address);
      await expect(page.getByRole('alert'), `${name}: ${operation}`).toHaveCount(1);
      await expect(page.getByRole('heading', { level: 1 }), `${name}: ${operation}`).toBeVisible();
      await page.unrouteAll({ behavior: 'wait' });
    }
  }
});

plain('on an empty graph no screen fails, and those that show it say how to fill it', async ({ page }) => {
  test.setTimeout(300_000);
  const port = await freePort();
  const server = await start(port, 'sqlite::memory:', '--curated', 'no');
  const told = /^\/$|^\/search|^\/network\?view=(graph|map)|^\/series|^\/coverage$/;
  try {
    for (const address of ['/', '/search?q=ktu', '/network?view=graph', '/network?view=table', '/network?view=map', '/alliances', '/alliances?in=RO', '/agreements', '/agreements?expiring=2026-01-01..', '/path', '/change', '/common', '/compare', '/bridges', '/recommend', '/match?names=UTCN', '/series', '/conflicts', '/coverage', '/coverage?country=RO']) {
      await page.goto(`http://127.0.0.1:${port}${address}`);
      await settled(page);
      if (told.test(address)) await expect(page.getByText('liaison import curated'), address).toBeVisible();
      await expect(page.getByRole('alert'), address).toHaveCount(0);
    }
  } finally {
    await stop(server);
  }
});
