/** The menu bar: made from the window's commands, chosen by mouse or by key. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kiesMenu, type Programma, start, wordt } from './venster.ts';

let programma: Programma;
beforeAll(async () => {
  programma = await start();
  await programma.pagina.evaluate(async () => {
    await window.sluitend.zetMenu({
      menu: [
        {
          titel: '&Proef',
          punten: [
            { soort: 'opdracht', id: 'proef.een', titel: 'Eén', sneltoets: 'CmdOrCtrl+Alt+Shift+K' },
            { soort: 'streep' },
            { soort: 'opdracht', id: 'proef.twee', titel: 'Twee', gekozen: true },
            {
              soort: 'opdracht',
              id: 'proef.uit',
              titel: 'Uit',
              beschikbaar: false,
              sneltoets: 'CmdOrCtrl+Alt+Shift+L',
            },
            { soort: 'systeem', rol: 'copy', titel: 'Kopiëren' },
          ],
        },
      ],
    });
    window.sluitend.op('menuopdracht', ({ opdracht }) => {
      document.body.dataset.gekozen = `${document.body.dataset.gekozen ?? ''} ${opdracht}`;
    });
  });
});
afterAll(() => programma.stop());

const gekozen = () => programma.pagina.evaluate(() => document.body.dataset.gekozen ?? '');

test('items are as the window describes them', async () => {
  const punten = await programma.app.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()!.items[0]!.submenu!.items.map(({ label, enabled, checked }) => ({
      label,
      enabled,
      checked,
    })),
  );
  expect(punten).toMatchObject([
    { label: 'Eén', enabled: true },
    {},
    { label: 'Twee', checked: true },
    { label: 'Uit', enabled: false },
    { label: 'Kopiëren' },
  ]);
});

test('choosing an item, or its key, sends the command to the window', async () => {
  await kiesMenu(programma, 'proef.twee');
  expect(await wordt(gekozen, ' proef.twee')).toBe(' proef.twee');
  await programma.pagina.keyboard.press('Control+Alt+Shift+K');
  expect(await wordt(gekozen, ' proef.twee proef.een')).toBe(' proef.twee proef.een');
  await programma.pagina.keyboard.press('Control+Alt+Shift+L');
  expect(await gekozen()).toBe(' proef.twee proef.een');
});

test('a key that the page has handled stays with the page', async () => {
  await programma.pagina.evaluate(() => {
    const neem = (gebeurtenis: KeyboardEvent) => {
      if (gebeurtenis.key !== 'K') return;
      gebeurtenis.preventDefault();
      removeEventListener('keydown', neem, true);
    };
    addEventListener('keydown', neem, true);
  });
  await programma.pagina.keyboard.press('Control+Alt+Shift+K');
  await programma.pagina.keyboard.press('Control+Alt+Shift+K');
  expect(await wordt(gekozen, ' proef.twee proef.een proef.een')).toBe(' proef.twee proef.een proef.een');
});
