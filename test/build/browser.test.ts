/** Where the browser of the stand-in comes from: what is installed, else apt-get for root, else nothing. */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

interface Browserzoeker {
  findBrowser(omgeving: NodeJS.ProcessEnv): string | null;
  ensureBrowser(wereld: { omgeving: NodeJS.ProcessEnv; isRoot: boolean }): string | null;
}
const { findBrowser, ensureBrowser } = (await import('../../build/browser.mjs' as string)) as Browserzoeker;

let map: string;
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'sluitend-browser-'));
});
afterEach(() => rmSync(map, { recursive: true }));

function zetProgramma(naam: string, inhoud: string): string {
  const pad = join(map, naam);
  writeFileSync(pad, inhoud);
  chmodSync(pad, 0o755);
  return pad;
}

/** An apt-get that installs an empty `chromium`. */
const zetAptGet = () =>
  zetProgramma(
    'apt-get',
    `#!/bin/sh\n[ "$1" != install ] || { echo > ${map}/chromium; /bin/chmod +x ${map}/chromium; }\n`,
  );

// The places of macOS and Windows cannot be emptied for a test.
if (process.platform === 'linux') {
  test('an installed browser is used, SLUITEND_BROWSER before all', () => {
    const gewoon = zetProgramma('chromium', '');
    const eigen = zetProgramma('mijn-browser', '');
    expect(findBrowser({ PATH: map })).toBe(gewoon);
    expect(findBrowser({ PATH: map, SLUITEND_BROWSER: eigen })).toBe(eigen);
  });

  test('root with apt-get gets Chromium, after being told', () => {
    const zeg = vi.spyOn(console, 'log').mockImplementation(() => {});
    zetAptGet();
    expect(ensureBrowser({ omgeving: { PATH: map }, isRoot: true })).toBe(join(map, 'chromium'));
    expect(zeg).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('apt-get'));
  });

  test('nothing is installed for who is not root, or has no apt-get', () => {
    expect(ensureBrowser({ omgeving: { PATH: map }, isRoot: true })).toBeNull();
    zetAptGet();
    expect(ensureBrowser({ omgeving: { PATH: map }, isRoot: false })).toBeNull();
  });
}
