/** Kostprijsmodel: ending a line leaves its overhead with the others, and a line that a user inserts takes part in everything. */
import { describe, expect, test } from 'vitest';
import { doe, lees, zet } from '../model/vocabulaire.ts';
import { klein, metTextiel } from './klein-bedrijf.ts';

const METAAL_STOPT = [
  ['wsw.stand@2027', '50'],
  ['metaal.deel_wsw@2027', '0%'],
  ['verpakken.deel_wsw@2027', '100%'],
  ['metaal.huisvesting@2027', '0'],
] as const;

describe('remanent overhead, worked by hand: metaal ends and its 50 people leave', () => {
  const sessie = klein(...METAAL_STOPT);

  test.each([
    ['vast stays whole', 'directie_staf', 100_000, 50_000],
    ['sprongsgewijs: three steps of 40 fte become two', 'personeelszaken', 60_000, 15_000],
    ['variabel goes with the fte', 'vervoer', 10_000, 0],
    ['together 65.000 stays behind', 'overheadlijnen', 170_000, 65_000],
  ])('%s', (_, lijn, bedrag, achterblijvend) => {
    expect(lees(sessie, `${lijn}.bedrag@2027`)).toBeCloseTo(bedrag, 6);
    expect(lees(sessie, `${lijn}.achterblijvend@2027`)).toBeCloseTo(achterblijvend, 6);
    expect(lees(sessie, `${lijn}.achterblijvend@2026`)).toBe(0);
  });

  test('the kostprijs of verpakken rises from 37.100 to 38.400 per fte, all of it overhead', () => {
    // 30.000 loonkosten + 5.000 begeleiding + overhead: 210.000 / 100 fte, then 170.000 / 50 fte
    expect(lees(sessie, 'verpakken.kostprijs_per_fte@2026')).toBeCloseTo(37_100, 6);
    expect(lees(sessie, 'verpakken.kostprijs_per_fte@2027')).toBeCloseTo(38_400, 6);
    expect(lees(sessie, 'verpakken.resultaat_per_fte@2027')).toBeCloseTo(6_000 + 35_000 - 38_400, 6);
    expect(lees(sessie, 'metaal.kosten@2027')).toBe(0);
    expect(lees(sessie, 'metaal.kostprijs_per_fte@2027')).toBe(0);
  });

  test('metaal itself in 2026: 50 fte x 32.100, its building, 450.000 omzet and 1.750.000 subsidie', () => {
    expect(lees(sessie, 'metaal.kosten@2026')).toBeCloseTo(50 * 32_100 + 50_000, 6);
    expect(lees(sessie, 'metaal.resultaat@2026')).toBeCloseTo(450_000 + 1_750_000 - 1_655_000, 6);
  });
});

describe('overhead that is asked for wrongly is a fout, and counted as vast', () => {
  test.each([
    ['personeelszaken.stap@2026', '0'],
    ['personeelszaken.gedrag@2026', '5'],
  ])('%s = %s', (adres, invoer) => {
    const sessie = klein(...METAAL_STOPT, [adres, invoer]);
    expect(lees(sessie, 'personeelszaken.bedrag@2027')).toBe(90_000);
    expect(lees(sessie, 'personeelszaken.ongeldig@2026')).toBe(1);
    expect(sessie.controles().find(({ id }) => id === 'overhead_geldig')).toMatchObject({
      oordeel: 'fout',
      melding: expect.stringMatching(/geen 1 \(vast\).*sprongsgewijs zonder stap/),
    });
  });
});

describe('a werksoort that a user inserts takes part in everything', () => {
  const sessie = metTextiel(klein(), 'metaal', '25%');

  test('its cost by hand: 25 fte x (30.000 + 1.000) + 12.000 + a quarter of 210.000', () => {
    expect(lees(sessie, 'textiel.fte@2026')).toBe(25);
    expect(lees(sessie, 'textiel.overhead@2026')).toBeCloseTo(52_500, 6);
    expect(lees(sessie, 'textiel.kosten@2026')).toBeCloseTo(25 * 31_000 + 12_000 + 52_500, 6);
    expect(lees(sessie, 'textiel.resultaat@2026')).toBeCloseTo(25 * (4_000 + 35_000) - 839_500, 6);
    expect(lees(sessie, 'textiel.vrij@2026')).toBe(5);
  });

  test('totals, bezetting and overhead count it in every year, and nothing is fout', () => {
    for (const jaar of [2026, 2027, 2028]) {
      expect(lees(sessie, `werksoorten_totaal.fte@${jaar}`)).toBe(100);
      expect(lees(sessie, `werksoorten_totaal.overhead@${jaar}`)).toBeCloseTo(210_000, 6);
      expect(lees(sessie, `alle_plaatsen.samen@${jaar}`)).toBe(140);
    }
    expect(sessie.controles().filter(({ oordeel }) => oordeel === 'fout')).toEqual([]);
  });

  test('a line is removed as it was inserted; nothing else speaks of it', () => {
    doe(sessie, { soort: 'regel-verwijderen', blad: 'werksoorten', regel: 'textiel' });
    expect(lees(sessie, 'niet_ingedeeld.fte@2026')).toBe(25);
    expect(lees(sessie, 'werksoorten_totaal.fte@2026')).toBe(100);
    doe(sessie, { soort: 'regel-verwijderen', blad: 'werksoorten', regel: 'zorgondersteuning' });
    doe(sessie, { soort: 'regel-verwijderen', blad: 'overhead', regel: 'vervoer' });
    expect(lees(sessie, 'werksoorten_totaal.overhead@2026')).toBeCloseTo(190_000, 6);
  });

  test('an overhead line that a user inserts is divided too', () => {
    const met = klein();
    doe(met, {
      soort: 'regel-invoegen',
      blad: 'overhead',
      naam: 'Wagenpark',
      groep: 'overheadlijnen',
      achter: 'vervoer',
    });
    for (const [adres, tekst] of [
      ['wagenpark.gedrag@2026', '2'],
      ['wagenpark.stap@2026', '50'],
      ['wagenpark.basis@2026', '30.000'],
      ...METAAL_STOPT,
    ] as const)
      expect([adres, zet(met, adres, tekst)]).toEqual([adres, null]);
    expect(lees(met, 'wagenpark.bedrag@2027')).toBe(15_000);
    expect(lees(met, 'werksoorten_totaal.overhead@2027')).toBeCloseTo(185_000, 6);
  });
});

describe('nothing to divide by', () => {
  test('who is on no line costs wages and brings subsidie, and the controle tells it', () => {
    const sessie = klein(['metaal.deel_wsw@2027', '0%']);
    // 50 fte x 30.000; 50 SE x 35.000; all overhead is with verpakken
    expect(['fte', 'kosten', 'resultaat'].map((kolom) => lees(sessie, `niet_ingedeeld.${kolom}@2027`))).toEqual([
      50, 1_500_000, 250_000,
    ]);
    expect(lees(sessie, 'werksoorten_totaal.kosten@2027')).toBeCloseTo(
      100 * 30_000 + 50 * 5_000 + 50_000 + (lees(sessie, 'overheadlijnen.bedrag@2027') as number),
      6,
    );
    expect(sessie.controles().find(({ id }) => id === 'verdeling_wsw')?.oordeel).toBe('fout');
  });

  test('without people all overhead stands on a regel of its own, and no cell is an error', () => {
    const sessie = klein(['wsw.stand@2027', '0']);
    expect(lees(sessie, 'niet_ingedeeld.overhead@2027')).toBe(lees(sessie, 'overheadlijnen.bedrag@2027'));
    expect(lees(sessie, 'werksoorten_totaal.kosten@2027')).toBeCloseTo(100_000 + 50_000, 6);
    for (const kolom of ['kostprijs_per_fte', 'resultaat_per_fte', 'bezettingsgraad'])
      expect(lees(sessie, `werksoorten_totaal.${kolom}@2027`)).toBe(0);
    expect(sessie.controles().filter(({ id }) => id === 'celfout')).toEqual([]);
  });

  test('the last digits of a product are no step: 3 x 0,1 fte is three steps of 0,1', () => {
    const sessie = klein(
      ['fte_per_wsw@2026', '0,1'],
      ['wsw.stand@2026', '3'],
      ['metaal.deel_wsw@2026', '0%'],
      ['verpakken.deel_wsw@2026', '100%'],
      ['personeelszaken.stap@2026', '0,1'],
    );
    expect(0.1 * 3).toBeGreaterThan(0.3);
    expect(lees(sessie, 'personeelszaken.sprongen@2026')).toBe(3);
  });
});
