/** One Sluitend: a second start hands its file to the first; a file on the command line is opened. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { type Programma, start, wordt } from './venster.ts';

const WORTEL = fileURLToPath(new URL('../..', import.meta.url));

let programma: Programma;
afterEach(() => programma.stop());

test('a second start ends, and its file opens in the first window', async () => {
  programma = await start();
  const { pagina, map } = programma;
  writeFileSync(join(map, 'tweede.begroting'), 'inhoud');
  await pagina.evaluate(() => {
    window.sluitend.op('openBestand', async ({ token, naam }) => {
      const { ok } = await window.sluitend.openen({ token });
      document.body.dataset.geopend = `${naam} ${ok}`;
    });
  });
  const electron = createRequire(import.meta.url)('electron') as unknown as string;
  const argumenten = [WORTEL, `--user-data-dir=${join(map, 'gegevens')}`, 'tweede.begroting'];
  const { status } = spawnSync(electron, argumenten, { cwd: map, timeout: 20_000 });
  expect(status).toBe(0);
  const geopend = () => pagina.evaluate(() => document.body.dataset.geopend);
  expect(await wordt(geopend, 'tweede.begroting true')).toBe('tweede.begroting true');
});

test('a file on the command line is given to the window once', async () => {
  const eerste = await start();
  const bestand = join(eerste.map, 'mijn.begroting');
  writeFileSync(bestand, 'inhoud');
  await eerste.app.close();
  programma = await start({ map: eerste.map, argumenten: [bestand] });
  // The window has asked at its start: a reload of it must not open the file again.
  const { openMet } = await programma.pagina.evaluate(() => window.sluitend.startgegevens({}));
  expect(openMet).toBeNull();
});
