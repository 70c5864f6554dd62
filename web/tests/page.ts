import { test as base, expect, type Page } from '@playwright/test';

/** A page that fails its test on an error in the console, an uncaught exception, or a request to another host. */
export const test = base.extend<{ page: Page }>({
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

/** The id of an institution by its ROR id. */
export async function byROR(page: Page, value: string): Promise<string> {
  const answer = await page.request.post('/graphql', { data: { query: 'query($v: String!) { entity(scheme: "ror", value: $v) { id } }', variables: { v: value } } });
  return (await answer.json()).data.entity.id;
}

/** The id of an alliance by its name. */
export async function alliance(page: Page, name: string): Promise<string> {
  const answer = await page.request.post('/graphql', { data: { query: 'query($t: String!) { search(text: $t, kinds: [ALLIANCE], first: 1) { edges { node { id } } } }', variables: { t: name } } });
  return (await answer.json()).data.search.edges[0].node.id;
}

export const ror = { utcn: '03r8nwp71', ktu: '01me6gb93', konstanz: '0546hnb39', twente: '006hf6230', cuit: '01yxwrh59' };
