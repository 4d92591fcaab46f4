/**
 * The main job where there is no display: opens the window of the example unseen and keeps a picture of it in uitvoer/.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron } from 'playwright-core';
import { STAND_IN_MAP } from './electron.mjs';

const WORTEL = fileURLToPath(new URL('..', import.meta.url));
const UITVOER = join(WORTEL, 'uitvoer');

export async function doeZonderScherm() {
  await mkdir(UITVOER, { recursive: true });
  console.log('Er is geen beeldscherm; Sluitend doet zijn werk zonder zichtbaar venster.');
  const schermafdruk = join(UITVOER, 'venster.png');
  await maakSchermafdruk(schermafdruk);
  console.log(`Het venster staat in ${relative(process.cwd(), schermafdruk)}.`);
}

async function maakSchermafdruk(plaats) {
  const gegevens = await mkdtemp(join(tmpdir(), 'sluitend-'));
  process.env.ELECTRON_OVERRIDE_DIST_PATH = STAND_IN_MAP;
  const app = await _electron.launch({ args: [WORTEL, `--user-data-dir=${gegevens}`] });
  try {
    const pagina = await app.firstWindow();
    await pagina.waitForURL(/index\.html/);
    await pagina.setViewportSize({ width: 1366, height: 768 });
    await pagina.waitForLoadState('networkidle');
    await pagina.screenshot({ path: plaats });
  } finally {
    await app.close();
    await rm(gegevens, { recursive: true, force: true, maxRetries: 5 });
  }
}
