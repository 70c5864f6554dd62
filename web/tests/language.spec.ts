// A language is one file: a catalogue that nobody wrote code for is built, checked and spoken.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { freePort, start, stop } from './server';

type Tree = { [key: string]: string | Tree };

const isPlural = (value: Tree) => 'other' in value && Object.keys(value).every((key) => ['zero', 'one', 'two', 'few', 'many', 'other'].includes(key));

/** Every message with a mark before it; one that counts has a text for each plural category of the language. */
function marked(tree: Tree, tag: string): Tree {
  const out: Tree = {};
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') out[key] = value && `[${tag}] ${value}`;
    else if (isPlural(value)) out[key] = Object.fromEntries(new Intl.PluralRules(tag).resolvedOptions().pluralCategories.map((c) => [c, `[${tag}] ${value.other as string}`]));
    else out[key] = marked(value, tag);
  }
  return out;
}

test('a further language needs one file and no code, and a missing message fails the build', async ({ page }) => {
  test.setTimeout(240_000);
  const copy = mkdtempSync(join(tmpdir(), 'liaison-language-'));
  for (const name of ['src', 'client/src', 'public', 'scripts', 'index.html', 'vite.config.ts', 'tsconfig.json', 'package.json']) cpSync(name, join(copy, name), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
  const catalogue = join(copy, 'src/i18n/catalogues/lt.json');
  const words = marked(JSON.parse(readFileSync('src/i18n/catalogues/en.json', 'utf8')) as Tree, 'lt');
  const check = () => execFileSync(process.execPath, ['scripts/check-catalogues.mjs'], { cwd: copy, encoding: 'utf8', stdio: 'pipe' });
  const { brand, ...lacking } = words;
  writeFileSync(catalogue, JSON.stringify(lacking));
  expect(check, 'a message is missing').toThrow(/lt\.json: brand is missing/);
  writeFileSync(catalogue, JSON.stringify({ ...lacking, brand }));
  expect(check()).toMatch(/in each of 3 languages/);
  execFileSync(process.execPath, [join('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'error'], { cwd: copy, stdio: 'pipe' });
  const port = await freePort();
  const server = await start(port, 'sqlite::memory:', '--web-dir', join(copy, 'dist'));
  try {
    await page.goto(`http://127.0.0.1:${port}/network?view=table&lang=lt`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'lt');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('[lt] Network');
    await expect(page.getByRole('combobox', { name: /Language/ })).toHaveValue('lt');
    await expect(page.getByText(/^\[lt\] \d+ institutions/)).toBeVisible();
  } finally {
    await stop(server);
    rmSync(copy, { recursive: true });
  }
});
