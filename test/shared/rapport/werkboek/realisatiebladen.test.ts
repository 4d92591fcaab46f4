/** The sheets of realisatie in Excel: their live formulas give the figures of the screen, also for another month. */
import { HyperFormula } from 'hyperformula';
import { expect, test } from 'vitest';
import { maakWerkboek } from '../../../../shared/rapport/werkboek/maak-werkboek.ts';
import type { Werkboek } from '../../../../shared/rapport/werkboek/werkboek.ts';
import { infrastructuur2040Fictief } from '../../../../shared/sjablonen/infrastructuur-2040-fictief.ts';
import { doe, open } from '../../model/vocabulaire.ts';
import { alsInvoer } from './herreken.ts';

const werkboek = maakWerkboek(open(infrastructuur2040Fictief), 'basis');

function alsBladen({ bladen }: Werkboek) {
  return Object.fromEntries(bladen.map(({ naam, rijen }) => [naam, rijen.map(({ cellen }) => cellen.map(alsInvoer))]));
}

/** The row of a post as Excel shows it when the reader types this month. */
function posten(maand: number, van = werkboek): (naam: string) => unknown[] {
  const rekenaar = HyperFormula.buildFromSheets(alsBladen(van), { licenseKey: 'gpl-v3' });
  const sheet = rekenaar.getSheetId('Realisatie')!;
  rekenaar.setCellContents({ sheet, row: 2, col: 1 }, maand);
  const rijen = rekenaar.getSheetValues(sheet);
  rekenaar.destroy();
  return (naam) =>
    (rijen.find(([label]) => label === naam) ?? []).map((waarde) =>
      typeof waarde === 'number' ? Math.round(waarde * 1000) / 1000 : waarde,
    );
}

test('September: what was booked, V or N, and the year as planned from there', () => {
  const post = posten(9);
  expect(post('Matchen, cliëntkosten').slice(2, 13)).toEqual([
    ...[140_000, 164_000, 123_000, 107_100, -15_900, -0.129, 'V'],
    ...['volgens plan', 148_100, -15_900, 'V'],
  ]);
  expect(post('Opbrengst werk Wsw')[8]).toBe('N');
});

test('another month counts other bookings: January to March is 32.800 of 41.000', () => {
  const post = posten(3);
  expect(post('Matchen, cliëntkosten').slice(4, 7)).toEqual([41_000, 32_800, -8_200]);
  expect(post('Groeien, loonkosten')[10]).toBe(538_500 * 4);
});

test('a post on which nothing was booked up to the month is expected to go by plan, and has no pace', () => {
  const sessie = open(infrastructuur2040Fictief);
  const wis = ['matchen.clientkosten', 'groeien.loonkosten'].flatMap((post) =>
    ['01', '02', '03'].map((m) => ({
      soort: 'realisatie-wissen' as const,
      adres: `bijlage2!${post}`,
      maand: `2026-${m}`,
    })),
  );
  doe(sessie, ...wis);
  const post = posten(3, maakWerkboek(sessie, 'basis'));
  expect(post('Matchen, cliëntkosten').slice(5, 12)).toEqual([0, '', '', '', 'volgens plan', 164_000, 0]);
  expect(post('Groeien, loonkosten').slice(9, 12)).toEqual(['zelfde tempo', '', '']);
});

test('every measurement of a goal stands in it with its date and source', () => {
  const rijen = werkboek.bladen.find(({ naam }) => naam === 'Doelen')?.rijen ?? [];
  // 21 goals, 20 of them measured twice
  expect(rijen).toHaveLength(2 + 21 + 20);
});
