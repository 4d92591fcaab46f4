/** A table too wide for its page, in parts that each name their regels again. */
import { expect, test } from 'vitest';
import { splitsBreed } from '../../../shared/rapport/brede-tabel.ts';
import type { Sectie, Tabelregel } from '../../../shared/rapport/rapportmodel.ts';

const regel = (label: string, cellen: readonly string[]): Tabelregel => ({
  soort: 'regel',
  niveau: 0,
  label,
  noten: [1],
  cellen: cellen.map((tekst) => ({ tekst, euro: false, waarde: null, merken: [] })),
});
const letters = (aantal: number) => Array.from({ length: aantal }, (_, i) => String.fromCharCode(65 + i));
const sectie = (aantal: number): Sectie => ({
  kop: 'Werksoorten',
  inleiding: 'Wat u leest.',
  tabel: {
    labelkop: 'Onderdeel',
    kolommen: letters(aantal).map((naam) => ({ naam, soort: 'getal' })),
    regels: [regel('alles', letters(aantal)), regel('alleen vooraan', ['A', ...letters(aantal - 1).map(() => '')])],
  },
  noten: ['Een noot.'],
});
const koppen = (s: Sectie) => s.tabel.kolommen.map(({ naam }) => naam).join('');

test('a table that fits stays whole', () => {
  expect(splitsBreed(sectie(13))).toEqual([sectie(13)]);
});

test('26 kolommen are two tables of 13: every kolom once, with the labels and noten of both', () => {
  const delen = splitsBreed(sectie(26));
  expect(delen.map(koppen)).toEqual(['ABCDEFGHIJKLM', 'NOPQRSTUVWXYZ']);
  expect(delen.map(({ kop }) => kop)).toEqual(['Werksoorten (1 van 2)', 'Werksoorten (2 van 2)']);
  expect(delen.map(({ inleiding }) => inleiding)).toEqual(['Wat u leest.', '']);
  expect(delen.map(({ tabel }) => tabel.regels.map(({ label }) => label))).toEqual([
    ['alles', 'alleen vooraan'],
    ['alles'],
  ]);
  expect(delen[1]?.tabel.regels[0]?.cellen[0]?.tekst).toBe('N');
});

test('14 kolommen are seven and seven, not thirteen and one', () => {
  expect(splitsBreed(sectie(14)).map(koppen)).toEqual(['ABCDEFG', 'HIJKLMN']);
});
