/** Starting up: one window, our page, our title, nothing of Node in reach. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Programma, start, titel } from './venster.ts';

let programma: Programma;
beforeAll(async () => {
  programma = await start();
});
afterAll(() => programma.stop());

test('one window with our title, from app://sluitend', async () => {
  expect(await titel(programma)).toBe('Sluitend');
  const adressen = await programma.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((venster) => venster.webContents.getURL()),
  );
  expect(adressen).toEqual(['app://sluitend/index.html']);
});

test('the window starts with version, user and no files', async () => {
  const gegevens = await programma.pagina.evaluate(() => window.sluitend.startgegevens({}));
  expect(gegevens).toMatchObject({ versie: expect.stringMatching(/^\d+\.\d+\.\d+$/), recent: [], openMet: null });
  expect(gegevens.gebruiker).not.toBe('');
});
