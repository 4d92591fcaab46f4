/**
 * Golden figures of dvo-2023: every amount printed in 000_2b48a9766e0cfb8c.txt, Bijlage 2, to the cent.
 */
import { describe, expect, test } from 'vitest';
import { dvo2023 } from '../../../shared/sjablonen/dvo-2023.ts';
import { lees, open, zet } from '../model/vocabulaire.ts';

const sessie = open(dvo2023);
const gedrukt = (adres: string) => {
  const gevonden = sessie.zoek(adres);
  if (!gevonden.ok || gevonden.waarde.jaar === null) throw new Error(adres);
  return sessie.tekst({ ...gevonden.waarde, jaar: gevonden.waarde.jaar }, 'basis');
};

describe('000_2b48a9766e0cfb8c.txt, Bijlage 2, as printed', () => {
  test.each([
    ['loonkosten_per_fte@2022', '67.492,00'],
    ['loonkosten_per_fte@2023', '72.553,90'],
    ['index_loonkosten@2023', '7,5%'],
    ['overheadpercentage@2023', '31,25%'],
    ['instroom.fte@2023', '2,76'],
    ['instroom.clientkosten@2023', '40.000,00'],
    ['instroom.loonkosten@2023', '200.377,01'],
    ['matchen.fte@2023', '5,04'],
    ['matchen.clientkosten@2023', '128.600,00'],
    ['matchen.loonkosten@2023', '365.696,75'],
    ['groeien.fte@2023', '26,34'],
    ['groeien.clientkosten@2023', '687.166,55'],
    ['groeien.loonkosten@2023', '1.911.004,76'],
    ['ondersteuning_overhead.fte@2023', '3,39'],
    ['ondersteuning_overhead.clientkosten@2023', '19.233,45'],
    ['ondersteuning_overhead.loonkosten@2023', '245.957,72'],
    ['totaal_basis.fte@2023', '37,53'],
    ['totaal_basis.clientkosten@2023', '875.000,00'],
    ['totaal_basis.loonkosten@2023', '2.723.036,23'],
    ['vergoeding_overhead.loonkosten@2023', '850.948,82'],
    ['statushouders.fte@2023', '2,58'],
    ['statushouders.loonkosten@2023', '187.189,06'],
    ['esf.fte@2023', '2,02'],
    ['esf.loonkosten@2023', '146.558,88'],
    ['zittend_bestand.fte@2023', '5,54'],
    ['zittend_bestand.loonkosten@2023', '401.948,61'],
    ['totaal_contract.fte@2023', '47,67'],
    ['totaal_contract.clientkosten@2023', '875.000,00'],
    ['totaal_contract.loonkosten@2023', '4.309.681,60'],
    ['totaal_budget@2023', '5.184.681,60'],
    ['clientkosten_basis@2022', '865.682,00'],
    ['clientkosten_basis@2023', '930.608,15'],
    ['totaal_budget_incl_index@2023', '5.240.289,75'],
  ])('%s is %s', (adres, waarde) => {
    expect(gedrukt(adres)).toBe(waarde);
  });

  test('groeien.clientkosten stands in the document as 687.167, a rounding to whole euros', () => {
    expect(Math.round(lees(sessie, 'groeien.clientkosten@2023') as number)).toBe(687_167);
  });

  test('labels print the figures of the model', () => {
    expect(sessie.label('bijlage2', 'vergoeding_overhead', 2023, 'basis')).toBe(
      'Vergoeding overhead (31,25% van de loonkosten)',
    );
    expect(sessie.label('bijlage2', 'clientkosten_basis', 2023, 'basis')).toBe(
      'Cliëntkosten basis 2022 plus index 7,5%',
    );
    expect(sessie.label('bijlage2', 'totaal_contract', 2024, 'basis')).toBe('Totaal contract P-wet 2024');
  });
});

describe('2024 carries on from 2023', () => {
  test('formatie is carried forward; the index of 2024 is asked for', () => {
    const eigen = open(dvo2023);
    expect(lees(eigen, 'instroom.fte@2024')).toBe(2.76176758);
    expect(lees(eigen, 'index_loonkosten@2024')).toBeNull();
    expect(
      eigen.status({ blad: 'bijlage2', regel: 'totaal_budget', kolom: null, jaar: 2024 }, 'basis').onvolledig,
    ).toBe(true);
    expect(
      eigen.status({ blad: 'bijlage2', regel: 'totaal_budget', kolom: null, jaar: 2023 }, 'basis').onvolledig,
    ).toBe(false);
  });

  test('loonkosten per fte of 2024 = that of 2023 x (1 + index)', () => {
    const eigen = open(dvo2023);
    expect(zet(eigen, 'index_loonkosten@2024', '4%')).toBeNull();
    expect(lees(eigen, 'loonkosten_per_fte@2024')).toBeCloseTo(72553.9 * 1.04, 9);
    expect(lees(eigen, 'instroom.loonkosten@2024')).toBeCloseTo(2.76176758 * 72553.9 * 1.04, 6);
  });
});
