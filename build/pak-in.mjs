/** `npm run pak-in`: the Windows installer and the portable version in dist/pakket, with their checksums. Needs a network and Windows. */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'electron-builder';
import { bouw } from './bouw.mjs';

const PAKKET = fileURLToPath(new URL('../dist/pakket', import.meta.url));

async function schrijfControlesommen() {
  const programmas = (await readdir(PAKKET)).filter((naam) => /^Sluitend-.*\.exe$/.test(naam));
  const regels = programmas.map(async (naam) => {
    const som = createHash('sha256').update(await readFile(join(PAKKET, naam)));
    return `${som.digest('hex')}  ${naam}\n`;
  });
  await writeFile(join(PAKKET, 'SHA256SUMS.txt'), (await Promise.all(regels)).join(''));
}

await bouw();
await build({ win: [], x64: true, publish: 'never' });
await schrijfControlesommen();
