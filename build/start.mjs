/**
 * `npm start`: builds the program and opens it, on Electron or on the stand-in. Without a display it does the main job without a
 * window (zonder-scherm.mjs). What follows `--` goes to the program: `npm start -- mijn.begroting`.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bouw } from './bouw.mjs';
import { BROWSER_ONTBREEKT, ensureBrowser } from './browser.mjs';
import { haalElectron, STAND_IN } from './electron.mjs';
import { doeZonderScherm } from './zonder-scherm.mjs';

const WORTEL = fileURLToPath(new URL('..', import.meta.url));
const STAND_IN_REGEL =
  'De Electron-binary is hier niet te krijgen. Sluitend draait nu op een hulpmiddel voor ontwikkelaars (test/host) in ';

const heeftScherm = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** What opens the window: an executable with its first arguments and extra environment; null when there is none. */
export function kiesStarter() {
  const electron = haalElectron();
  if (electron !== null) return { bestand: electron, argumenten: [WORTEL], omgeving: {} };
  const browser = ensureBrowser();
  if (browser === null) return null;
  console.log(`${STAND_IN_REGEL}${browser}.`);
  return { bestand: process.execPath, argumenten: [STAND_IN, WORTEL], omgeving: { SLUITEND_ZICHTBAAR: '1' } };
}

/** Opens the program; the process that was started. */
export function open({ bestand, argumenten, omgeving }) {
  const env = { ...process.env, ...omgeving };
  return spawn(bestand, [...argumenten, ...process.argv.slice(2)], { stdio: 'inherit', env });
}

function stopMet(melding) {
  console.error(melding);
  process.exit(1);
}

async function start() {
  await bouw();
  if (!heeftScherm()) {
    if (ensureBrowser() === null) stopMet(BROWSER_ONTBREEKT);
    return doeZonderScherm();
  }
  const starter = kiesStarter();
  if (starter === null) stopMet(BROWSER_ONTBREEKT);
  open(starter).on('exit', (code) => process.exit(code ?? 1));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await start();
