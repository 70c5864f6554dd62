// What people come to do. The stories with the tag @stores run on Neo4j as well: one for each kind of question that reads the store in
// a way of its own.
import { alliance, byROR, expect, ror, test } from './page';

test('the first screen tells what this is, and its questions lead to answers', { tag: '@stores' }, async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who works with whom in higher education');
  await expect(page.getByRole('combobox', { name: 'Search institutions, alliances, projects, people' })).toBeFocused();
  await expect.poll(() => page.locator('svg.map circle').count()).toBeGreaterThan(200);
  await expect(page.getByText(/The graph last changed on/)).toBeVisible();
  const questions = page.locator('section li a');
  await expect(questions).toHaveCount(6);
  for (const href of await questions.evaluateAll((links) => links.map((l) => l.getAttribute('href') ?? ''))) {
    await page.goto(href);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('There is nothing at this address.')).toHaveCount(0);
  }
});

test('a name is found as one types, by keyboard alone', async ({ page }) => {
  await page.goto('/conflicts');
  await expect(page.getByRole('table')).toBeVisible(); // by then the page listens to keys
  await page.keyboard.press('/');
  await page.keyboard.type('tehnica cluj');
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('Cluj-Napoca');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/institution\/e/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Technical University of Cluj-Napoca');
});

test('who works with UTCN, through what, and who says so', { tag: '@stores' }, async ({ page }) => {
  await page.goto(`/institution/${await byROR(page, ror.utcn)}`);
  const partners = page.getByRole('region', { name: /^Partners/ });
  await expect(partners.getByRole('link', { name: 'Riga Technical University' })).toBeVisible();
  await expect(partners.getByRole('link', { name: 'European University of Technology' }).first()).toBeVisible();
  await page.getByText(/\d+ sources/).first().click();
  await expect(page.getByRole('link', { name: 'European Commission: map of European Universities alliances' }).first()).toBeVisible();
});

test('CUIT’s six joint laboratories, with their sources', async ({ page }) => {
  await page.goto(`/institution/${await byROR(page, ror.cuit)}`);
  const labs = page.getByRole('region', { name: 'Joint laboratories (6)' });
  await expect(labs.getByRole('row')).toHaveCount(7);
});

test('who are KTU’s partners in France, and since when', async ({ page }) => {
  await page.goto(`/institution/${await byROR(page, ror.ktu)}`);
  await page.getByLabel('Country').selectOption('FR');
  await expect(page).toHaveURL(/partnersIn=FR/);
  await expect(page.getByRole('heading', { name: 'Partners (3)' })).toBeVisible();
  const partners = page.getByRole('region', { name: /^Partners \(3\)/ });
  await expect(partners.getByRole('row', { name: /INSA Group/ })).toContainText('since 2016');
  await expect(partners.getByRole('row', { name: /Aalborg/ })).toHaveCount(0);
  await page.getByLabel('Country').selectOption('RO');
  await page.getByRole('button', { name: 'Drop: Country: Romania' }).click();
  await expect(page.getByRole('row', { name: /Aalborg/ }).first()).toBeVisible();
});

test('a partner whose every tie is over is marked', async ({ page }) => {
  await page.goto(`/institution/${await byROR(page, ror.twente)}`);
  const partners = page.getByRole('region', { name: /^Partners/ });
  await expect(partners.getByRole('row', { name: /Tallinn University of Technology/ })).toContainText('ended');
});

test('the members of an alliance can be sorted, and lead to their pages', { tag: '@stores' }, async ({ page }) => {
  await page.goto(`/alliance/${await alliance(page, 'ECIU University')}`);
  const table = page.getByRole('region', { name: /^Members/ });
  await table.getByRole('button', { name: 'Country' }).click();
  await expect(table.getByRole('columnheader', { name: /Country/ })).toHaveAttribute('aria-sort', 'ascending');
  await table.getByRole('link', { name: 'University of Twente', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('University of Twente');
});

test('the network is the same as graph, table and map; Back returns to the view before', { tag: '@stores' }, async ({ page }) => {
  await page.goto(`/network?alliance=${await alliance(page, 'ECIU University')}&view=graph`);
  await expect(page.getByText(/\d+ institutions, \d+ ties/)).toBeVisible();
  const canvas = page.locator('.graph canvas').first();
  await canvas.evaluate((c) => c.setAttribute('data-drawn', 'once'));
  await page.getByRole('application').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/sel=e/);
  await expect(canvas, 'a selection does not draw the whole graph anew').toHaveAttribute('data-drawn', 'once');
  const selected = await page.getByRole('region', { name: 'Selected' }).getByRole('link').textContent();
  await page.getByRole('button', { name: 'Table' }).click();
  await expect(page.locator('tr[aria-current]')).toContainText(selected ?? '?');
  await page.getByRole('button', { name: 'Map' }).click();
  await expect(page.locator('svg.map circle.selected')).toHaveCount(1);
  await page.goBack();
  await expect(page).toHaveURL(/view=table/);
  await expect(page.locator('tr[aria-current]')).toContainText(selected ?? '?');
});

test('how KTU and Konstanz are connected', { tag: '@stores' }, async ({ page }) => {
  await page.goto(`/path?from=${await byROR(page, ror.ktu)}&to=${await byROR(page, ror.konstanz)}`);
  await expect(page.getByText(/^\d+ links?$/).first()).toBeVisible();
  await expect(page.locator('main').getByRole('link', { name: 'Kaunas University of Technology' }).first()).toBeVisible();
});

test('what changed for Twente since 2018, with the sources', async ({ page }) => {
  await page.goto(`/change?of=${await byROR(page, ror.twente)}&from=2018-01-01&to=2024-12-31`);
  const row = page.getByRole('row', { name: /Tallinn University of Technology/ });
  await expect(row).toContainText('No longer a partner');
  await row.getByText(/sources?$/).click();
  await expect(row.getByText('member of').first()).toBeVisible();
});

test('KTU’s partners over the years: the drawing and the table are one, and a year leads to what changed', async ({ page }) => {
  await page.goto(`/change?of=${await byROR(page, ror.ktu)}&from=2018-01-01&to=2024-12-31`);
  await page.getByRole('main').getByRole('link', { name: 'Over the years' }).click();
  await expect(page.getByRole('img', { name: 'Institutions' })).toBeVisible();
  const row = page.getByRole('row', { name: /2023/ });
  const partners = await row.getByRole('cell').nth(1).textContent();
  await expect(page.locator('.chart-box[aria-label="Institutions"] title', { hasText: '2023' })).toHaveText(new RegExp(`: ${partners}$`));
  await row.getByRole('link').click();
  await expect(page).toHaveURL(/\/change\?.*from=2022-01-01&to=2023-01-01/);
  await page.goBack();
  await expect(page).toHaveURL(/\/series\?of=e.*from=2018-01-01/);
});

test('who is a partner of two institutions, chosen by keyboard', async ({ page }) => {
  await page.goto('/common');
  const field = page.getByRole('combobox', { name: 'Partners of each of' });
  for (const name of ['Technical University of Cluj', 'Riga Technical']) {
    await field.fill(name);
    await expect(page.getByRole('listbox', { name: 'Partners of each of' }).getByRole('option').first()).toBeVisible();
    await field.press('ArrowDown');
    await field.press('Enter');
    await expect(page.getByRole('group', { name: 'Partners of each of' }).getByRole('link', { name })).toBeVisible();
  }
  await expect(page.getByRole('heading', { name: /common partners/ })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: /With Riga Technical University/ })).toBeVisible();
});

test('two institutions and two alliances side by side', async ({ page }) => {
  await page.goto(`/compare?a=${await byROR(page, ror.utcn)}&b=${await byROR(page, ror.konstanz)}`);
  await expect(page.getByText(/Jaccard index/)).toBeVisible();
  const [eciu, yufe] = [await alliance(page, 'ECIU University'), await alliance(page, 'YUFE')];
  await page.goto(`/compare?a=${eciu}&b=${yufe}`);
  await expect(page.getByRole('heading', { name: /^Members of both/ })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Bridges' }).click();
  await expect(page.getByRole('region', { name: 'Both groups and who stands between them' })).toBeVisible();
});

test('whom KTU might partner with, and why', { tag: '@stores' }, async ({ page }) => {
  await page.goto(`/recommend?for=${await byROR(page, ror.ktu)}`);
  await expect(page.getByRole('row').nth(1)).toContainText(/partners in common/);
  await expect(page.getByText(/^Backtest of .* institutions with partners/)).toBeVisible();
  await page.getByRole('row').nth(1).getByRole('link', { name: 'How connected' }).click();
  await expect(page).toHaveURL(/\/path\?from=/);
});

test('which of my partners are in ECIU University, pasted and taken as CSV', async ({ page }) => {
  await page.goto(`/match?in=${await alliance(page, 'ECIU University')}`);
  await page.getByLabel(/^Names of institutions/).fill('Kauno technologijos universitetas\nUTCN\nno such school of anything');
  await page.getByRole('button', { name: 'Match' }).click();
  await expect(page.getByText('2 of 3 names are matched.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Kaunas University of Technology/ })).toContainText('yes');
  await expect(page.getByRole('row', { name: /Cluj-Napoca/ })).toContainText('not known');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  expect((await download).suggestedFilename()).toBe('liaison-match.csv');
});

test('a view can be cited, embedded and asked as GraphQL', async ({ page }) => {
  await page.goto('/network?view=table&country=RO');
  await page.getByRole('button', { name: 'Cite this view' }).click();
  await expect(page.getByRole('dialog')).toContainText(/graph version \d+/);
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'As GraphQL' }).click();
  await expect(page.getByRole('dialog')).toContainText('query Network');
  await page.goto('/network?view=table&country=RO&embed=1');
  await expect(page.getByRole('banner')).toBeHidden();
});

test('the page speaks Romanian, and keeps the language from screen to screen', async ({ page }) => {
  await page.goto('/?lang=ro');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cine colaborează cu cine în învățământul superior');
  await page.getByRole('link', { name: 'Rețea', exact: true }).click();
  await expect(page).toHaveURL(/lang=ro/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ro');
});

test("what is not known of Romania's institutions, and which alliances were last reported long ago", async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'What is missing' }).click();
  await expect(page.getByRole('heading', { name: 'What the graph does not know' })).toBeVisible();
  await page.getByLabel('Country').selectOption('RO');
  await expect(page.getByRole('row', { name: /No identifier of a register 2 / })).toBeVisible();
  await page.goto('/coverage?kind=ALLIANCE&since=2024-01-01');
  const old = page.getByRole('row', { name: /Last reported long ago/ });
  await expect(old).toContainText('before 1 January 2024');
  await old.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/alliance\/e/);
});

test('which alliances link Romania and Lithuania, and through whom', { tag: '@stores' }, async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Alliances', exact: true }).click();
  const add = page.getByLabel('With members in each of').getByRole('combobox');
  await add.selectOption('RO');
  await expect(page).toHaveURL(/in=RO/);
  await add.selectOption('LT');
  await expect(page).toHaveURL(/in=RO%2CLT/);
  const row = page.getByRole('row', { name: /EU-CONEXUS/ });
  await expect(row).toContainText('Technical University of Civil Engineering Bucharest');
  await expect(row).toContainText('Klaipėda University');
  await expect(page.getByRole('row', { name: /ECIU University/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Remove Lithuania' }).click();
  await expect(page.getByRole('row', { name: /European University of Technology/ })).toContainText('Technical University of Cluj-Napoca');
});

test('which agreements of NTNU end in 2027', { tag: '@stores' }, async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Agreements', exact: true }).click();
  await expect(page.getByRole('row', { name: /University of Twente/ })).toContainText('ended');
  await page.goto(`/agreements?of=${await byROR(page, ror.ntnu)}&expiring=2027-01-01..2027-12-31`);
  await expect(page.getByRole('row')).toHaveCount(2);
  await expect(page.getByRole('row', { name: /Riga Technical University/ })).toContainText('2027');
  await page.getByRole('button', { name: 'As command' }).click();
  await expect(page.getByRole('dialog')).toContainText('--expiring 2027-01-01..2027-12-31');
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'All', exact: true }).click();
  await expect(page.getByRole('row')).toHaveCount(5);
  await page.goto('/agreements?expiring=1990-01-01..1990-12-31');
  await expect(page.getByRole('status').filter({ hasText: 'no such agreement' })).toContainText('leaves 4 results');
});

test('a network is coloured by country, and an institution is found in it by name', async ({ page }) => {
  await page.goto('/network?view=graph');
  await page.getByLabel('Colour by').selectOption('country');
  await expect(page).toHaveURL(/color=country/);
  await expect(page.getByRole('region', { name: 'country' }).getByRole('link', { name: 'Germany' })).toBeVisible();
  await page.getByLabel('Size by').selectOption('betweenness');
  await expect(page).toHaveURL(/size=betweenness/);
  await page.getByLabel('Find here').fill('konstanz');
  await page.getByLabel('Find here').press('Enter');
  await expect(page.getByRole('region', { name: 'Selected' })).toContainText('University of Konstanz');
  await page.getByLabel('Find here').fill('qqqq');
  await page.getByLabel('Find here').press('Enter');
  await expect(page.getByText('Nothing here is called so.')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('region', { name: 'Selected' })).toContainText('University of Konstanz');
  await page.getByRole('region', { name: 'country' }).getByRole('link', { name: 'Germany' }).click();
  await expect(page).toHaveURL(/country=DE/);
});

test('an alliance with more members in a country than are listed says how many more', async ({ page }) => {
  await page.goto('/alliances?in=GB');
  const row = page.getByRole('row', { name: /^Russell Group/ });
  const more = Number((await row.getByText(/and \d+ more members? in the chosen countries/).innerText()).match(/\d+/)?.[0]);
  const listed = (await row.getByRole('link').count()) - 1; // without the alliance itself
  expect(more).toBeGreaterThan(0);
  await expect(row).toContainText(String(listed + more));
});

test('the first screen shows the alliances as a graph too', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Graph' }).click();
  await expect(page).toHaveURL(/view=graph/);
  await expect(page.locator('.graph canvas').first()).toBeVisible();
  await page.getByRole('button', { name: 'Map' }).click();
  await expect.poll(() => page.locator('svg.map circle').count()).toBeGreaterThan(200);
});

test('a name that stands for nothing surely is offered what it may be', async ({ page }) => {
  await page.goto('/match?names=Twente');
  await expect(page.getByRole('row', { name: /in doubt/ }).getByRole('link', { name: 'University of Twente' })).toBeVisible();
});
