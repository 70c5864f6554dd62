// Replaces each file of dist/ by its gzip twin. The binary embeds the twins alone; the server inflates them for the few
// clients that do not take gzip. The output depends on the input only, so that CI can compare it with what is committed.
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

let bytes = 0;
function compress(folder) {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) {
      compress(path);
      continue;
    }
    const packed = gzipSync(readFileSync(path), { level: 9 });
    packed[9] = 255; // the operating system in the header: "unknown", the same on every machine
    writeFileSync(`${path}.gz`, packed);
    rmSync(path);
    if (name.endsWith('.js')) bytes += packed.length;
    console.log(`${packed.length.toString().padStart(8)}  ${path}.gz`);
  }
}

compress('dist');
console.log(`${bytes.toString().padStart(8)}  bytes of JavaScript in all, compressed`);
