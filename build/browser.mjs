/**
 * The browser that the stand-in shows its window in (test/host): an installed Chrome, Edge or Chromium. Root on Debian or Ubuntu
 * gets Chromium by apt-get, after saying so; elsewhere the user is told what to install.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const { env, platform } = process;

/** Names on the PATH, and the usual places of each system. */
const NAMES = [
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'chromium',
  'chromium-browser',
];
const PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].flatMap((folder) =>
    folder === undefined
      ? []
      : [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')],
  ),
};

/** Its path; null when there is none. SLUITEND_BROWSER goes before all. */
export function findBrowser(omgeving = env) {
  const onPath = (omgeving.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const candidates = [omgeving.SLUITEND_BROWSER, ...(platform === 'win32' ? [] : onPath), ...(PLACES[platform] ?? [])];
  return candidates.find((path) => path !== undefined && isExecutable(path)) ?? null;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** As findBrowser, but tries to install one first. */
export function ensureBrowser({ omgeving = env, isRoot = process.getuid?.() === 0 } = {}) {
  const found = findBrowser(omgeving);
  if (found !== null) return found;
  const aptGet = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...omgeving, DEBIAN_FRONTEND: 'noninteractive' },
    });
  if (!isRoot || aptGet('--version').status !== 0) return null;
  console.log('Er is geen Chrome, Edge of Chromium; Chromium wordt geïnstalleerd met apt-get.');
  aptGet('update', '-q');
  aptGet('install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-liberation');
  return findBrowser(omgeving);
}

export const BROWSER_ONTBREEKT =
  'Er is geen Chrome, Edge of Chromium gevonden en installeren lukt hier niet. Installeer een van die drie, of noem er een in SLUITEND_BROWSER.';
