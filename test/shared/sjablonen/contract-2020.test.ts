/**
 * Golden figures of contract-2020: 001_2669dfddbd737fcd.txt, artikel 4 and 5.
 */
import { expect, test } from 'vitest';
import { contract2020 } from '../../../shared/sjablonen/contract-2020.ts';
import { lees, open, zet } from '../model/vocabulaire.ts';

test.each([
  ['artikel 4, maximaal beschikbaar budget', 'maximaal_budget', 4_745_794],
  ['artikel 4, formatie', 'formatie', 4_701_389],
  ['artikel 4, cliëntgebonden kosten', 'clientgebonden_kosten', 670_000],
  ['artikel 4, voorschot van 50%', 'voorschot_clientkosten', 335_000],
  ['artikel 5, factuur aan het begin van het jaar', 'factuur', 4_701_389 + 335_000],
  ['artikel 5, twaalf maandelijkse termijnen', 'termijnbedrag', (4_701_389 + 335_000) / 12],
])('%s', (_, adres, bedrag) => {
  expect(lees(open(contract2020), `${adres}@2020`)).toBe(bedrag);
});

test('artikel 5: the twelve terms are whole cents, differ at most a cent, and add up to the invoice to the cent', () => {
  const sessie = open(contract2020);
  const centen = Array.from({ length: 12 }, (_, i) => (lees(sessie, `termijn_${i + 1}.bedrag@2020`) as number) * 100);
  expect(centen.every((cent) => Math.abs(cent - Math.round(cent)) < 1e-4)).toBe(true);
  const heel = centen.map(Math.round);
  expect(heel.reduce((a, b) => a + b, 0)).toBe(503_638_900);
  expect(Math.max(...heel) - Math.min(...heel)).toBe(1);
});

test('artikel 5: fewer terms also add up; more than twelve are told, with the amount', () => {
  const sessie = open(contract2020);
  zet(sessie, 'aantal_termijnen@2020', '7');
  expect(lees(sessie, 'termijnen.bedrag@2020')).toBeCloseTo(5_036_389, 6);
  expect(lees(sessie, 'termijn_8.bedrag@2020')).toBe(0);
  zet(sessie, 'aantal_termijnen@2020', '24');
  const fout = sessie.controles().find(({ id }) => id === 'termijnen_zijn_factuur');
  expect(fout).toMatchObject({ oordeel: 'fout', bedrag: -5_036_389 / 2 });
});

test('artikel 4: formatie plus cliëntkosten is 625.595 more than the budget, and the controle says so', () => {
  const fouten = open(contract2020)
    .controles()
    .filter(({ oordeel }) => oordeel === 'fout');
  expect(fouten).toHaveLength(1);
  expect(fouten[0]).toMatchObject({
    id: 'binnen_plafond',
    blad: 'betaling',
    jaar: 2020,
    scenario: 'basis',
    bedrag: 625_595,
  });
  expect(fouten[0]?.melding).toContain('5.371.389 tegen 4.745.794, verschil 625.595');
});

test('artikel 4: the other half of the cliëntkosten follows actual spending, up to the budget', () => {
  const sessie = open(contract2020);
  const na = (besteed: string) => {
    zet(sessie, 'besteding_clientkosten@2020', besteed);
    return [lees(sessie, 'nabetaling_clientkosten@2020'), lees(sessie, 'nog_beschikbaar@2020')];
  };
  const zonder = ['nabetaling_clientkosten', 'nog_beschikbaar', 'niet_besteed_voorschot'];
  expect(zonder.map((adres) => lees(sessie, `${adres}@2020`))).toEqual([0, 335_000, 0]);
  expect(na('300.000')).toEqual([0, 335_000]);
  expect(lees(sessie, 'niet_besteed_voorschot@2020')).toBe(35_000);
  expect(na('500.000')).toEqual([165_000, 170_000]);
  expect(na('700.000')).toEqual([335_000, 0]);
  expect(sessie.controles().find(({ id }) => id === 'besteding_binnen_budget')).toMatchObject({
    oordeel: 'let op',
    bedrag: 30_000,
  });
});
