import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Eis,
  gelijkRooster,
  wijdRooster,
  type Zoekantwoord,
  zoekNulpunt,
} from '../../../shared/analyse/nulpunt.ts';

function zoek(
  f: (x: number) => number,
  waarde: number,
  { van = -10, tot = 10, huidig = 1, eis = 'gelijk' as Eis, tolerantie = 1e-9 } = {},
): Zoekantwoord {
  const uitkomsten = (invoer: Float64Array) => invoer.map(f);
  return zoekNulpunt({ uitkomsten, eis, waarde, rooster: gelijkRooster(van, tot), huidig, tolerantie });
}

function gevonden(antwoord: Zoekantwoord): number {
  if (!antwoord.gevonden) throw new Error(`niet gevonden: ${antwoord.soort}`);
  return antwoord.waarde;
}

describe('known roots', () => {
  test('a straight line, answered with the shortest number that fits', () => {
    expect(gevonden(zoek((x) => 3 * x - 0.9, 0))).toBe(0.3);
    expect(gevonden(zoek((x) => 1_000_000 - 2_500_000 * x, 0, { van: 0, tot: 1 }))).toBe(0.4);
  });
  test('of several roots the one nearest to the current value, the others told', () => {
    const kubus = (x: number) => (x + 3) * (x - 1.7) * (x - 5);
    const antwoord = zoek(kubus, 0, { huidig: 4.2 });
    expect(gevonden(antwoord)).toBe(5);
    expect(antwoord.gevonden && antwoord.alle).toEqual([-3, 1.7, 5]);
  });
  test('a root between two grid points that only touches', () => {
    expect(gevonden(zoek((x) => (x - 1.2345) ** 2, 0))).toBeCloseTo(1.2345, 4);
  });
  test('the square root of 2 to the last digit', () => {
    const wortel = gevonden(zoek((x) => x * x, 2));
    expect(Math.abs(wortel - Math.SQRT2)).toBeLessThanOrEqual(2 * Number.EPSILON);
  });
  test('an outcome in whole cents that steps over the value is near enough', () => {
    const f = (x: number) => Math.round(x * 123_456.789) / 100;
    expect(gevonden(zoek(f, 100.004, { tolerantie: 0.005 }))).toBeCloseTo(0.081, 4);
  });
  test('without bounds it looks as far as a million times the current value', () => {
    const uitkomsten = (x: Float64Array) => x.map((v) => v - 4_321_000);
    const antwoord = zoekNulpunt({
      uitkomsten,
      eis: 'gelijk',
      waarde: 0,
      rooster: wijdRooster(12),
      huidig: 12,
      tolerantie: 1e-6,
    });
    expect(gevonden(antwoord)).toBe(4_321_000);
  });
  test('any rising line with a root inside the bounds', () => {
    const helling = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
    const nulpunt = fc.double({ min: -9.9, max: 9.9, noNaN: true });
    fc.assert(
      fc.property(helling, nulpunt, (a, r) => {
        expect(gevonden(zoek((x) => a * (x - r), 0, { tolerantie: 1e-6 }))).toBeCloseTo(r, 6);
      }),
    );
  });
});

describe('no root', () => {
  test('says how near one can get', () => {
    const antwoord = zoek((x) => 100 - x * x, 150);
    expect(antwoord).toMatchObject({
      gevonden: false,
      soort: 'buiten bereik',
      uitkomst: 100,
      laagste: 0,
      hoogste: 100,
    });
    expect(antwoord.gevonden || Math.abs(antwoord.beste)).toBeLessThan(1e-6);
  });
  test('a jump over the value is not a solution', () => {
    const antwoord = zoek((x) => (x < Math.PI ? 0 : 10), 5);
    expect(antwoord).toMatchObject({ gevonden: false, soort: 'sprong' });
    expect(antwoord.gevonden || antwoord.beste).toBeCloseTo(Math.PI, 12);
  });
  test('a pole is not a solution either', () => {
    expect(zoek((x) => 1 / (x - 0.5), 0, { van: 0, tot: 1 })).toMatchObject({ gevonden: false });
  });
  test('errors everywhere', () => {
    expect(zoek(() => Number.NaN, 0)).toMatchObject({ gevonden: false, soort: 'fout' });
  });
  test('errors in part of the range do not hide a root elsewhere', () => {
    expect(gevonden(zoek((x) => (x < 0 ? Number.NaN : x - 2), 0))).toBe(2);
  });
});

describe('minstens and hoogstens', () => {
  test('a current value that will do stays', () => {
    expect(gevonden(zoek((x) => x, 0, { eis: 'minstens', huidig: 3 }))).toBe(3);
  });
  test('otherwise the nearest value that will, on the right side of the edge', () => {
    const antwoord = zoek((x) => 7 - 2 * x, 0, { eis: 'minstens', huidig: 9 });
    expect(gevonden(antwoord)).toBe(3.5);
    expect(gevonden(zoek((x) => 7 - 2 * x, 0, { eis: 'hoogstens', huidig: -9 }))).toBe(3.5);
  });
  test('an edge may be a jump', () => {
    const antwoord = zoek((x) => (x < 2.5 ? -1 : 1), 0, { eis: 'minstens', huidig: 0 });
    expect(gevonden(antwoord)).toBe(2.5);
  });
  test('out of reach: the nearest one can get', () => {
    expect(zoek((x) => -1 - x * x, 0, { eis: 'minstens' })).toMatchObject({ gevonden: false, uitkomst: -1 });
  });
});
