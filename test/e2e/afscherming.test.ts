/** What a page that went wrong still cannot do. */
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Programma, start } from './venster.ts';

const PRELOAD = fileURLToPath(new URL('../../dist/electron/preload.cjs', import.meta.url));
const ELDERS = 'https://example.invalid/';

let programma: Programma;
beforeAll(async () => {
  programma = await start();
});
afterAll(() => programma.stop());

test('the page sees nothing of Node or Electron but the frozen bridge', async () => {
  const { inZicht, bevroren } = await programma.pagina.evaluate(() => ({
    inZicht: ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron'].filter(
      (naam) => naam in window,
    ),
    bevroren: Object.isFrozen(window.sluitend),
  }));
  expect(inZicht).toEqual([]);
  expect(bevroren).toBe(true);
});

test('the Content-Security-Policy stops injected script, foreign pictures and eval', async () => {
  const geweigerd = await programma.pagina.evaluate(async () => {
    const richtlijnen = new Set<string>();
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) => richtlijnen.add(effectiveDirective));
    const script = document.createElement('script');
    script.textContent = 'window.ingespoten = true';
    const knop = document.createElement('button');
    knop.setAttribute('onclick', 'window.ingespoten = true');
    document.body.append(script, knop);
    knop.click();
    new Image().src = 'https://example.invalid/x.png';
    await fetch('https://example.invalid/').catch(() => {});
    // page.evaluate goes round the policy; a timer with text does not
    setTimeout('window.ingespoten = true' as never, 0);
    await new Promise((door) => setTimeout(door, 300));
    script.remove();
    knop.remove();
    return { richtlijnen: [...richtlijnen].sort(), ingespoten: 'ingespoten' in window };
  });
  expect(geweigerd.ingespoten).toBe(false);
  expect(geweigerd.richtlijnen).toEqual(['connect-src', 'img-src', 'script-src', 'script-src-attr', 'script-src-elem']);
});

test('WebAssembly may be compiled', async () => {
  const kan = await programma.pagina.evaluate(async () => {
    const leeg = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
    return (await WebAssembly.compile(leeg)) instanceof WebAssembly.Module;
  });
  expect(kan).toBe(true);
});

test('the page cannot go elsewhere, nor open another window', async () => {
  const { pagina, app } = programma;
  await pagina.evaluate((adres) => {
    location.href = adres;
  }, ELDERS);
  await pagina.evaluate((adres) => {
    const link = Object.assign(document.createElement('a'), { href: adres, target: '_blank', textContent: 'weg' });
    document.body.append(link);
    link.click();
    link.remove();
    window.open(adres);
  }, ELDERS);
  await new Promise((door) => setTimeout(door, 500));
  expect(
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((v) => v.webContents.getURL())),
  ).toEqual(['app://sluitend/index.html']);
  expect(await pagina.evaluate(() => typeof window.sluitend)).toBe('object');
});

test('app:// gives nothing outside the window’s own folder', async () => {
  const status = (adres: string) => programma.pagina.evaluate(async (pad) => (await fetch(pad)).status, adres);
  expect(await status('index.html')).toBe(200);
  expect(await status('/bestaat-niet.js')).toBe(404);
  expect(await status('/..%2felectron%2fmain.js')).toBe(404);
});

test('permissions are refused', async () => {
  const plaats = programma.pagina.evaluate(
    () =>
      new Promise((antwoord) =>
        navigator.geolocation.getCurrentPosition(
          () => antwoord('gekregen'),
          ({ code }) => antwoord(code),
        ),
      ),
  );
  expect(await plaats).toBe(1);
});

test('a call from a page that is not ours is dropped', async () => {
  const { app } = programma;
  const uitkomst = await app.evaluate(async ({ BrowserWindow, app: electron }, preload) => {
    const vreemd = new BrowserWindow({
      show: false,
      webPreferences: { preload, additionalArguments: ['--kanalen=startgegevens'], sandbox: true },
    });
    electron.removeAllListeners('window-all-closed');
    await vreemd.loadURL('data:text/html,<p>vreemd</p>');
    const vraag = 'window.sluitend.startgegevens({}).then(() => "gelukt", (fout) => fout.message)';
    const antwoord = await vreemd.webContents.executeJavaScript(vraag);
    vreemd.destroy();
    return antwoord;
  }, PRELOAD);
  expect(uitkomst).toContain('not ours');
});
