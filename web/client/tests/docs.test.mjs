// The examples of docs/clients.md, each run as it stands there, on the built program. A text block after a command has parts of
// what the command prints, in their order. Packages of the npm registry are those of .ci/clients, in the
// same versions; python3 is that of LIAISON_GRAPH_PYTHON.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from './server.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const guide = readFileSync(join(root, 'docs/clients.md'), 'utf8');
const installed = join(root, '.ci/clients');
const lock = JSON.parse(readFileSync(join(installed, 'package-lock.json'), 'utf8')).packages;

let server;
let folder;
before(async () => {
  server = await serve();
  folder = mkdtempSync(join(installed, '.docs-')); // where packages are found
  symlinkSync(root, join(folder, 'liaison'));
});
after(async () => {
  await server?.stop();
  if (folder) rmSync(folder, { recursive: true });
});

/** The command as it is run: the packages of the registry are there, and must be of the versions that it names. */
function prepared(command) {
  const lines = command.split('\n').map((line) => {
    const install = /^npm install (?:-D )?(?!\.)(.*)$/.exec(line);
    if (!install) return line.replace(/^npx (\S+)/, `"${installed}/node_modules/.bin/$1"`);
    for (const [, name, version] of install[1].matchAll(/(\S+)@([\d.]+)/g)) assert.equal(lock[`node_modules/${name}`]?.version, version, `${name} is installed in the version of the guide`);
    return ':';
  });
  return lines.join('\n').replaceAll('python3', process.env.LIAISON_GRAPH_PYTHON ?? 'python3');
}

function run(command, cwd) {
  const env = { ...process.env, npm_config_audit: 'false', npm_config_fund: 'false', npm_config_update_notifier: 'false' };
  return new Promise((resolve) => execFile('bash', ['-eu', '-c', command], { cwd, env }, (error, out, told) => resolve({ code: error?.code ?? 0, out, told })));
}

const sections = guide.split(/^## /m).slice(1);
test('the guide has its four sections', () => assert.deepEqual(sections.map((s) => s.split('\n')[0]), ['curl', 'Python', 'TypeScript and JavaScript', 'Apollo']));

for (const section of sections) {
  const title = section.split('\n')[0];
  test(title, async () => {
    const place = join(folder, title.replace(/\W+/g, '-'));
    mkdirSync(place);
    let printed;
    let ran = 0;
    for (const [, before, language, text] of section.matchAll(/([^\n]*)\n\n```(\w+)\n([^]*?)\n```/g)) {
      const block = text.replaceAll('http://127.0.0.1:8080', server.base);
      if (language === 'text') {
        let from = 0;
        for (const line of block.split('\n')) {
          const at = printed.indexOf(line, from);
          assert.ok(at >= 0, `"${line}" is not in\n${printed}`);
          from = at + line.length;
        }
      } else if (language === 'sh') {
        const { code, out, told } = await run(prepared(block), place);
        assert.equal(code, 0, `${block}\n${out}\n${told}`);
        printed = out;
        ran++;
      } else {
        const name = /[Tt]his is `([\w.]+)`/.exec(before)?.[1];
        assert.ok(name, `a file has no name: ${before}`);
        writeFileSync(join(place, name), `${block}\n`);
      }
    }
    assert.ok(ran >= 2);
  });
}
