/** The command table: every id once, every key one meaning, every list naming commands that exist. */
import { expect, test } from 'vitest';
import { electronToets } from '../../../renderer/app/hoofdmenu.ts';
import {
  AFSLUITEN,
  BLADMENU,
  CELMENU,
  KOPMENU,
  MENU,
  OPDRACHTEN,
  SCENARIOMENU,
  STREEP,
  VOLLEDIG_SCHERM,
  WERKBALK,
  zoekOpdracht,
} from '../../../renderer/app/opdrachten/tabel.ts';
import { combinatieVan } from '../../../renderer/app/toetsen.ts';

test('an id and a key stand for one command', () => {
  const ids = OPDRACHTEN.map(({ id }) => id);
  const toetsen = OPDRACHTEN.flatMap(({ toets, ook }) => [toets, ...(ook ?? [])]).filter((t) => t !== undefined);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(toetsen).size).toBe(toetsen.length);
});

test('menu, toolbar and context menu name commands that exist', () => {
  const genoemd = [
    ...MENU.flatMap(({ punten }) => punten),
    ...WERKBALK,
    ...CELMENU,
    ...KOPMENU,
    ...BLADMENU,
    ...SCENARIOMENU,
  ].filter((id) => ![STREEP, AFSLUITEN, VOLLEDIG_SCHERM].includes(id));
  expect(genoemd.filter((id) => !zoekOpdracht(id))).toEqual([]);
});

test('keys are written as Electron writes them', () => {
  expect(electronToets('Ctrl+Shift+S')).toBe('CmdOrCtrl+Shift+S');
  expect(electronToets('Ctrl++')).toBe('CmdOrCtrl+Plus');
  expect(electronToets('Alt+ArrowLeft')).toBe('Alt+Left');
});

test('a quote that waits for an accent is still a quote with Ctrl, as on the international keyboard', () => {
  const druk = (e: Partial<KeyboardEvent>) =>
    combinatieVan({
      altKey: false,
      shiftKey: false,
      getModifierState: () => false,
      ctrlKey: true,
      ...e,
    } as KeyboardEvent);
  expect(druk({ key: 'Dead', code: 'Quote' })).toBe("Ctrl+'");
  expect(druk({ key: 'Dead', code: 'Quote', shiftKey: true })).toBe('Ctrl+Shift+"');
  expect(druk({ key: 'g', code: 'KeyG' })).toBe('Ctrl+G');
});
