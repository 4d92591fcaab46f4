import { expect, test } from 'vitest';
import { gemetenDoelen, vatClientgebonden } from '../../../shared/analyse/clientgebonden.ts';
import { beoordeelDoel, jaardeel, kostenPerResultaat } from '../../../shared/analyse/doelen.ts';
import { maakRealisatieoverzicht } from '../../../shared/analyse/realisatieoverzicht.ts';
import type { Doel } from '../../../shared/model/doel.ts';
import { maakFormulelezer } from '../../../shared/model/rekenstand.ts';
import { dvo2023 } from '../../../shared/sjablonen/dvo-2023.ts';
import { dvo2026 } from '../../../shared/sjablonen/dvo-2026.ts';
import { infrastructuur2040Fictief } from '../../../shared/sjablonen/infrastructuur-2040-fictief.ts';
import { doe, open } from '../model/vocabulaire.ts';

const doel = (deel: Partial<Doel>, ...metingen: [string, number][]): Doel => ({
  id: 'uitstroom',
  jaar: 2026,
  naam: 'uitstroom naar werk',
  norm: 300,
  richting: 'minimaal',
  eenheid: 'personen',
  telling: true,
  bron: '',
  kosten: null,
  metingen: metingen.map(([datum, waarde]) => ({ datum, waarde, bron: '' })),
  ...deel,
});
const status = (...zo: Parameters<typeof doel>) => beoordeelDoel(doel(...zo)).status;

test('a count is compared with the part of the year that has passed', () => {
  expect(status({}, ['2026-06-30', 149])).toBe('op koers'); // 300 x 181/365 = 148,8
  expect(status({}, ['2026-06-30', 148])).toBe('achter');
  expect(beoordeelDoel(doel({}, ['2026-06-30', 149])).maatstaf).toBe(149);
  expect(beoordeelDoel(doel({ eenheid: 'euro' }, ['2026-06-30', 149])).maatstaf).toBeCloseTo(148.767, 3);
  expect(status({}, ['2026-06-30', 300])).toBe('gehaald');
  expect(status({}, ['2026-12-31', 299])).toBe('niet gehaald');
});

test('the last measurement counts, whatever the order in which they were typed', () => {
  expect(beoordeelDoel(doel({}, ['2026-12-31', 310], ['2026-03-31', 10]))).toMatchObject({
    status: 'gehaald',
    maatstaf: 300,
  });
});

test('a share is compared with the norm as it stands', () => {
  const verzuim = { norm: 0.164, richting: 'onder', eenheid: 'aandeel', telling: false } as const;
  expect(status(verzuim, ['2026-06-30', 0.163])).toBe('op koers');
  expect(status(verzuim, ['2026-06-30', 0.164])).toBe('niet gehaald');
  expect(status(verzuim, ['2026-12-31', 0.163])).toBe('gehaald');
  const extern = { norm: 0.44, richting: 'boven', eenheid: 'aandeel', telling: false } as const;
  expect(status(extern, ['2026-06-30', 0.44])).toBe('achter');
  expect(status(extern, ['2026-12-31', 0.522])).toBe('gehaald');
});

test('a maximum is broken as soon as it is passed, and not before', () => {
  const terugval = { norm: 5, richting: 'maximaal' } as const;
  expect(status(terugval, ['2026-03-31', 5])).toBe('op koers');
  expect(status(terugval, ['2026-03-31', 6])).toBe('niet gehaald');
});

test('nothing measured is no failure', () => {
  expect(beoordeelDoel(doel({}))).toEqual({ status: 'geen gegevens', meting: null, maatstaf: null });
});

test('the part of the year runs from nothing before it to the whole after it', () => {
  expect([jaardeel(2026, '2025-12-31'), jaardeel(2026, '2026-12-31'), jaardeel(2026, '2027-05-01')]).toEqual([0, 1, 1]);
  expect(jaardeel(2024, '2024-06-30')).toBeCloseTo(182 / 366, 12);
});

test('cost per outflow is unknown while nobody flowed out', () => {
  expect(kostenPerResultaat(5_240_289.75, 400)).toBeCloseTo(13_100.724375, 9);
  expect(kostenPerResultaat(1000, 0)).toBeNull();
});

test('the use of the cliëntgebonden budget is measured by what was booked, against the part of the year, until it is measured by hand', () => {
  const sessie = open(infrastructuur2040Fictief);
  const wis = (doel: string) => {
    const gevonden = sessie.document.doelen.find(({ id }) => id === doel);
    return (gevonden?.metingen ?? []).map(({ datum }) => ({ soort: 'meting-verwijderen' as const, doel, datum }));
  };
  doe(sessie, ...wis('clientgebonden_budget_2026'));
  const nu = () => gemetenDoelen(sessie, 2026).find(({ id }) => id === 'clientgebonden_budget_2026');
  const regels = maakRealisatieoverzicht(sessie.document, maakFormulelezer(), { jaar: 2026, maand: 9 });
  const budget = vatClientgebonden(sessie, regels, 2026);
  expect(nu()?.metingen).toEqual([
    { datum: '2026-09-30', waarde: budget?.ingezet, bron: 'Geboekte realisatie t/m september' },
  ]);
  // 273 of 365 days
  expect(beoordeelDoel(nu()!).maatstaf).toBeCloseTo((0.9 * 273) / 365, 12);
  expect(sessie.document.doelen.find(({ id }) => id === 'clientgebonden_budget_2026')?.metingen).toEqual([]);
  const eigen = { datum: '2026-06-30', waarde: 0.4, bron: 'Kwartaalrapportage' };
  doe(sessie, { soort: 'meting-toevoegen', doel: 'clientgebonden_budget_2026', ...eigen });
  expect(nu()?.metingen).toEqual([eigen]);
  expect(gemetenDoelen(open(dvo2026), 2026).every(({ metingen }) => metingen.length === 0)).toBe(true);
});

test('nothing booked on the cliëntgebonden budget is no 0% of it, whatever was booked on other posts', () => {
  const sessie = open(dvo2023);
  doe(sessie, {
    soort: 'realisatie-boeken',
    records: [{ adres: 'vergoeding_overhead.loonkosten', maand: '2023-01', bedrag: 70_000 }],
  });
  const stand = () => {
    const regels = maakRealisatieoverzicht(sessie.document, maakFormulelezer(), { jaar: 2023, maand: 1 });
    return vatClientgebonden(sessie, regels, 2023)?.ingezet ?? null;
  };
  expect(stand()).toBeNull();
  expect(gemetenDoelen(sessie, 2023).every(({ metingen }) => metingen.length === 0)).toBe(true);
  doe(sessie, {
    soort: 'realisatie-boeken',
    records: [{ adres: 'instroom.clientkosten', maand: '2023-01', bedrag: 8_750 }],
  });
  expect(stand()).toBeCloseTo(0.01, 12);
});
