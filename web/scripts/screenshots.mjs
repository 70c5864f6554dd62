// Writes docs/screens: the first screen, an institution and a network, in both themes and two widths, of the program at LIAISON_URL.
// They are for readers and for whoever reviews a change of the look. No test compares them: fonts, and so every line, differ from
// machine to machine. `make web-screenshots` starts the program on the curated data.
import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';

const base = process.env.LIAISON_URL;
const folder = new URL('../../docs/screens/', import.meta.url);
const browser = await chromium.launch({ executablePath: process.env.LIAISON_CHROMIUM, args: ['--no-sandbox'] });

async function idOf(ror) {
  const body = JSON.stringify({ query: 'query($v: String!) { entity(scheme: "ror", value: $v) { id } }', variables: { v: ror } });
  const answer = await fetch(`${base}/graphql`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
  return (await answer.json()).data.entity.id;
}

const [utcn, konstanz] = [await idOf('03r8nwp71'), await idOf('0546hnb39')];
const screens = { home: '/', institution: `/institution/${utcn}`, network: `/network?focus=${konstanz}&view=graph` };
mkdirSync(folder, { recursive: true });
for (const colorScheme of ['light', 'dark']) {
  for (const [width, height] of [[1280, 900], [360, 740]]) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme, locale: 'en-GB', reducedMotion: 'reduce' });
    const protocol = await page.context().newCDPSession(page);
    for (const [name, address] of Object.entries(screens)) {
      await page.goto(base + address);
      await page.waitForLoadState('networkidle');
      await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'));
      await page.waitForTimeout(500); // the drawing follows its answer
      const clip = { x: 0, y: 0, width, height, scale: width > 1000 ? 0.6 : 1 };
      const { data } = await protocol.send('Page.captureScreenshot', { format: 'webp', quality: 45, clip });
      const file = new URL(`${name}-${width}-${colorScheme}.webp`, folder);
      writeFileSync(file, Buffer.from(data, 'base64'));
      console.log(`${Math.round(Buffer.from(data, 'base64').length / 1024)} KB  docs/screens/${name}-${width}-${colorScheme}.webp`);
    }
    await page.close();
  }
}
await browser.close();
