import { test as base, expect, type Page } from '@playwright/test';
import * as screens from './screens';
import { watch } from './settled';

/** A page whose requests are watched, so that a test can wait until it has settled. */
export const plain = base.extend<{ page: Page }>({
  page: async ({ page }, use) => {
    watch(page);
    await use(page);
  },
});

/** A page that fails its test on an error in the console, an uncaught exception, or a request to another host. */
export const test = plain.extend<{ page: Page }>({
  page: async ({ page, baseURL }, use) => {
    const faults: string[] = [];
    page.on('pageerror', (e) => faults.push(e.message));
    page.on('console', (m) => {
      if (m.type() === 'error') faults.push(m.text());
    });
    page.on('request', (r) => {
      const url = r.url();
      if (!url.startsWith(baseURL ?? '') && !/^(data|blob):/.test(url)) faults.push(`request to ${url}`);
    });
    await use(page);
    expect(faults, 'errors, exceptions and foreign requests of the page').toEqual([]);
  },
});

export { expect };
export { ror } from './screens';
export { settled } from './settled';

/** The id of an institution by its ROR id. */
export const byROR = (page: Page, value: string): Promise<string> => screens.byROR(page.request, value);

/** The id of an alliance by its name. */
export const alliance = (page: Page, name: string): Promise<string> => screens.first(page.request, 'ALLIANCE', name);
