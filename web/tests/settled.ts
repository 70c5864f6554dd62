// When a page has come to rest: it waits for no answer, and has drawn those that came. Playwright's `networkidle` waits half a second
// more on each page, which is minutes over all screens, and knows nothing of drawing.
import { expect, type Page, type Request } from '@playwright/test';

const open = new WeakMap<Page, Set<Request>>();

/** Counts the requests of a page that have no answer yet. */
export function watch(page: Page): void {
  const waiting = new Set<Request>();
  open.set(page, waiting);
  page.on('request', (r) => waiting.add(r));
  page.on('requestfinished', (r) => waiting.delete(r));
  page.on('requestfailed', (r) => waiting.delete(r));
}

/** Waits until the page has its heading, no panel is busy, and no request is open, twice in a row with two pictures drawn between: what an answer leads to is asked within that time. */
export async function settled(page: Page): Promise<void> {
  const waiting = open.get(page);
  if (!waiting) throw new Error('the requests of this page are not watched');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const quiet = () =>
    page.evaluate(async () => {
      for (let i = 0; i < 2; i++) await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 20)));
      return document.querySelector('[aria-busy=true]') === null;
    });
  await expect
    .poll(async () => waiting.size === 0 && (await quiet()) && waiting.size === 0 && (await quiet()) && waiting.size === 0, { intervals: [20, 50, 100], timeout: 40_000 })
    .toBe(true);
}
