/** The menu bar: made from the window's commands, chosen by mouse or by key. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kiesMenu, type Programma, start, wordt } from './venster.ts';

const TOETS = 'Control+Alt+Shift+K';
const UITGESCHAKELD = 'Control+Alt+Shift+L';

let programma: Programma;
beforeAll(async () => {
  programma = await start();
  // What the command `openen` leads to, counted.
  await programma.app.evaluate(({ dialog }) => {
    const tel = globalThis as typeof globalThis & { gevraagd?: number };
    tel.gevraagd = 0;
    dialog.showOpenDialog = (async () => {
      tel.gevraagd = (tel.gevraagd ?? 0) + 1;
      return { canceled: true, filePaths: [] };
    }) as never;
  });
});
afterAll(() => programma.stop());

const gevraagd = () =>
  programma.app.evaluate(() => (globalThis as typeof globalThis & { gevraagd?: number }).gevraagd ?? 0);

/** Commands of the window under keys that nothing else has. */
const zetProefmenu = () =>
  programma.pagina.evaluate(() =>
    window.sluitend.zetMenu({
      menu: [
        {
          titel: '&Proef',
          punten: [
            { soort: 'opdracht', id: 'openen', titel: 'Eén', sneltoets: 'CmdOrCtrl+Alt+Shift+K' },
            { soort: 'streep' },
            { soort: 'opdracht', id: 'inspecteur', titel: 'Twee', gekozen: true },
            { soort: 'opdracht', id: 'nieuw', titel: 'Uit', beschikbaar: false, sneltoets: 'CmdOrCtrl+Alt+Shift+L' },
            { soort: 'systeem', rol: 'copy', titel: 'Kopiëren' },
          ],
        },
      ],
    }),
  );

test('the menu is the window’s, in Dutch; what makes no sense without a document is off', async () => {
  const punten = () =>
    programma.app.evaluate(({ Menu }) => {
      const menu = Menu.getApplicationMenu();
      const aan = (id: string) => menu?.getMenuItemById(id)?.enabled ?? null;
      return `${menu?.items[0]?.label} openen:${aan('openen')} opslaan:${aan('opslaan')}`;
    });
  const verwacht = 'Bestand openen:true opslaan:false';
  expect(await wordt(punten, verwacht)).toBe(verwacht);
});

test('choosing an item runs the command', async () => {
  await kiesMenu(programma, 'openen');
  expect(await wordt(gevraagd, 1)).toBe(1);
});

test('items are as the window describes them', async () => {
  await zetProefmenu();
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

test('the key of an item runs its command, unless it is off or the page has handled the key', async () => {
  await zetProefmenu();
  const { keyboard } = programma.pagina;
  const vooraf = await gevraagd();
  await keyboard.press(TOETS);
  expect(await wordt(gevraagd, vooraf + 1)).toBe(vooraf + 1);
  await keyboard.press(UITGESCHAKELD);
  await programma.pagina.evaluate(() => {
    const neem = (gebeurtenis: KeyboardEvent) => {
      if (gebeurtenis.key !== 'K') return;
      gebeurtenis.preventDefault();
      removeEventListener('keydown', neem, true);
    };
    addEventListener('keydown', neem, true);
  });
  await keyboard.press(TOETS);
  await keyboard.press(TOETS);
  expect(await wordt(gevraagd, vooraf + 2)).toBe(vooraf + 2);
});
