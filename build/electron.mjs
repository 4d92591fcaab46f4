/**
 * Which Electron runs the program: its own binary where that is present or can be downloaded, else the stand-in of test/host, which
 * runs the same main process and preload under Node with a browser as window.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const MAP = new URL('../node_modules/electron/', import.meta.url);
const GEDULD_MS = 10_000;

/** The folder of the stand-in's `electron`, for ELECTRON_OVERRIDE_DIST_PATH. */
export const STAND_IN_MAP = fileURLToPath(new URL('../test/host/bin', import.meta.url));
export const STAND_IN = fileURLToPath(new URL('../test/host/start.mjs', import.meta.url));

/** The path of the real binary; null when it is not there. */
export function zoekElectron() {
  try {
    const binair = fileURLToPath(new URL(`dist/${readFileSync(new URL('path.txt', MAP), 'utf8')}`, MAP));
    return existsSync(binair) ? binair : null;
  } catch {
    return null;
  }
}

/** As zoekElectron, but first tries to download it, for ten seconds at most. */
export function haalElectron() {
  const gevonden = zoekElectron();
  if (gevonden !== null) return gevonden;
  console.log('Electron wordt opgehaald (hooguit tien seconden) ...');
  spawnSync(process.execPath, [fileURLToPath(new URL('install.js', MAP))], { stdio: 'ignore', timeout: GEDULD_MS });
  return zoekElectron();
}
