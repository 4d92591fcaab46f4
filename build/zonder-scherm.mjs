/**
 * The main job where there is no display: the example dvo-2023 is made with the command line, printed, written as a PDF, and opened in
 * a window that nobody sees, of which a picture is kept. All of it in uitvoer/.
 */
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron } from 'playwright-core';
import { STAND_IN_MAP } from './electron.mjs';

const WORTEL = fileURLToPath(new URL('..', import.meta.url));
const UITVOER = join(WORTEL, 'uitvoer');
const OPDRACHTREGEL = fileURLToPath(new URL('sluitend.mjs', import.meta.url));
const VENSTERMAAT = { width: 1366, height: 768 };
const GEDULD_MS = 30_000;

const plaats = (naam) => join(UITVOER, naam);
const kort = (pad) => relative(process.cwd(), pad);

export async function doeZonderScherm() {
  const [begroting, pdf, venster] = ['dvo-2023.begroting', 'dvo-2023.pdf', 'venster.png'].map(plaats);
  console.log('Er is geen beeldscherm; Sluitend doet zijn werk zonder zichtbaar venster.\n');
  await mkdir(UITVOER, { recursive: true });
  await rm(begroting, { force: true });
  voerUit('nieuw', 'dvo-2023', begroting);
  voerUit('toon', begroting, '--blad', 'bijlage2');
  voerUit('exporteer', begroting, '--pdf', pdf);
  await fotografeer(begroting, venster);
  console.log(`\nDe begroting staat in ${kort(begroting)}, de PDF in ${kort(pdf)}, het venster in ${kort(venster)}.`);
}

function voerUit(...argumenten) {
  const { status } = spawnSync(process.execPath, [OPDRACHTREGEL, ...argumenten], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** Opens the document in the real window and keeps a picture of it. */
async function fotografeer(begroting, beeld) {
  const gegevens = await mkdtemp(join(tmpdir(), 'sluitend-'));
  process.env.ELECTRON_OVERRIDE_DIST_PATH = STAND_IN_MAP;
  const app = await _electron.launch({ args: [WORTEL, `--user-data-dir=${gegevens}`, begroting], timeout: GEDULD_MS });
  try {
    const pagina = await app.firstWindow();
    await pagina.waitForURL(/index\.html/);
    await pagina.setViewportSize(VENSTERMAAT);
    await pagina.waitForLoadState('networkidle');
    await pagina.screenshot({ path: beeld });
  } finally {
    await app.evaluate((electron) => electron.app.exit(0)).catch(() => {}); // answers no more once it went
    await app.close().catch(() => {});
    await rm(gegevens, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  }
}
