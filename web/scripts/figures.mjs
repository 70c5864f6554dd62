// Prints what the page costs a browser: bytes, times and tasks in Chromium, on the program at LIAISON_URL. Times depend on the
// machine, so they are printed and judged by no test. `make web-figures` starts the program on the curated data.
import { chromium } from '@playwright/test';

const base = process.env.LIAISON_URL;
const browser = await chromium.launch({ executablePath: process.env.LIAISON_CHROMIUM, args: ['--no-sandbox'] });
const foreign = [];

/** A new browser with nothing kept, so that each figure is that of a first visit. */
async function visit(path, prepare) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.on('request', (r) => r.url().startsWith(base) || /^(data|blob):/.test(r.url()) || foreign.push(r.url()));
  await prepare?.(page);
  const response = await page.goto(base + path);
  return { page, response };
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const ms = (n) => `${Math.round(n)} ms`;
const print = (name, value, aim) => console.log(`| ${name} | ${value} | ${aim} |`);
const drawn = (page) => page.waitForFunction(() => performance.getEntriesByName('network-drawn').length > 0).then(() => page.evaluate(() => performance.getEntriesByName('network-drawn')[0].startTime));

/** A made-up network: communities of 40 around points of a circle, with 1 to 40 partners for each institution. */
function network(nodes, links) {
  const id = (i) => `e${String(i).padStart(26, '0')}`;
  const at = (i) => ({ x: 10 * Math.cos(Math.floor(i / 40)) + Math.cos(i), y: 10 * Math.sin(Math.floor(i / 40)) + Math.sin(i) });
  return {
    nodes: Array.from({ length: nodes }, (_, i) => ({ entity: { __typename: 'Institution', id: id(i), name: `University ${i}`, country: 'RO' }, ...at(i), degree: 1 + ((i * 7919) % 40), strength: 8, betweenness: 1, pageRank: 1 / nodes, community: Math.floor(i / 40) % 9 })),
    links: Array.from({ length: links }, (_, i) => ({ source: id(i % nodes), target: id((i % nodes) + 1 + Math.floor(i / nodes) < nodes ? (i % nodes) + 1 + Math.floor(i / nodes) : 0), weight: 1 })),
    communities: [],
    modularity: 0.5,
    cut: null,
  };
}

console.log('| figure | measured | aim |\n|---|---|---|');

const [home, table] = [[], []];
let bytes = 0;
let policy = '';
for (let i = 0; i < 5; i++) {
  const { page, response } = await visit('/');
  home.push(await page.waitForFunction(() => document.querySelectorAll('svg.map circle').length > 0 && document.activeElement?.tagName === 'INPUT' && performance.now(), null, { polling: 20 }).then((h) => h.jsonValue()));
  policy = response.headers()['content-security-policy'] ?? '';
  await page.waitForLoadState('networkidle');
  bytes = await page.evaluate(() => performance.getEntriesByType('resource').filter((r) => r.name.endsWith('.js')).reduce((sum, r) => sum + r.encodedBodySize, 0));
  await page.close();
  const graph = await visit('/network?view=graph');
  table.push(await drawn(graph.page));
  await graph.page.close();
}
print('JavaScript of the first load, compressed', `${(bytes / 1024).toFixed(1)} KB`, '≤ 150 KB');
print('first screen usable', ms(median(home)), '≤ 1 s');
print('network of 300 institutions usable', ms(median(table)), '≤ 1.5 s');

const { page } = await visit('/network?view=graph', (p) =>
  p.route('**/graphql*', (route) => {
    const asked = decodeURIComponent(route.request().url() + (route.request().postData() ?? '')).replaceAll('+', ' ');
    return asked.includes('query Network') ? route.fulfill({ json: { data: { network: network(2000, 8000) } } }) : route.continue();
  }),
);
const end = await drawn(page);
const answered = await page.evaluate((limit) => Math.max(...performance.getEntriesByType('resource').filter((r) => r.name.includes('/graphql') && r.responseEnd < limit).map((r) => r.responseEnd)), end);
print('2,000 institutions and 8,000 ties drawn, after the answer', ms(end - answered), '≤ 1 s');

await page.waitForTimeout(1500);
await page.evaluate(() => {
  window.tasks = [];
  new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map((e) => e.duration))).observe({ type: 'longtask' });
});
const protocol = await page.context().newCDPSession(page);
await protocol.send('Performance.enable', { timeDomain: 'threadTicks' });
const cpu = async () => 1000 * (await protocol.send('Performance.getMetrics')).metrics.find((m) => m.name === 'TaskDuration').value;
await page.getByRole('application').focus();
let work = 0;
for (let i = 0; i < 6; i++) {
  const before = await cpu();
  await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(400);
  work = Math.max(work, (await cpu()) - before);
}
const tasks = await page.evaluate(() => window.tasks);
print('longest task of a selection in it', tasks.length ? ms(Math.max(...tasks)) : 'under 50 ms', '≤ 100 ms');
print('processor time of all tasks of a selection, the most', ms(work), '≤ 100 ms');
print('requests that leave the machine', foreign.length, '0');
print('scripts of the content security policy', /script-src/.test(policy) ? policy.match(/script-src[^;]*/)[0] : policy.split(';')[0], 'no unsafe-inline');
await browser.close();
