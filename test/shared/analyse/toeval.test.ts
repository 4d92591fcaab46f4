import { describe, expect, test } from 'vitest';
import { correlatie, gemiddelde, kwantiel, rangen, standaardafwijking } from '../../../shared/analyse/statistiek.ts';
import { gelaagdeTrekking, maakToeval, xoshiro128ss } from '../../../shared/analyse/toeval.ts';
import { bezwaarTegen, grenzenVan, kwantielVan } from '../../../shared/analyse/verdeling.ts';
import type { Onzeker } from '../../../shared/model/document.ts';

describe('toeval', () => {
  test('is xoshiro128**: the first numbers of state 1, 2, 3, 4 as its reference implementation gives them', () => {
    const volgende = xoshiro128ss([1, 2, 3, 4]);
    expect(Array.from({ length: 10 }, volgende)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });
  test('the same seed and name give the same numbers, another name others', () => {
    const rij = (zaad: number, naam: string) => Array.from({ length: 5 }, maakToeval(zaad, naam));
    expect(rij(1, 'a')).toEqual(rij(1, 'a'));
    expect(rij(1, 'a')).not.toEqual(rij(1, 'b'));
    expect(rij(1, 'a')).not.toEqual(rij(2, 'a'));
  });
  test('a Latin hypercube column has one number in each slice', () => {
    const trekking = gelaagdeTrekking(1000, maakToeval(7, 'x'));
    const plakken = [...trekking].map((u) => Math.floor(u * 1000)).sort((a, b) => a - b);
    expect(plakken).toEqual(Array.from({ length: 1000 }, (_, i) => i));
    expect(plakken).not.toEqual([...trekking].map((u) => Math.floor(u * 1000)));
  });
  test('columns of different inputs do not go together', () => {
    const a = gelaagdeTrekking(10_000, maakToeval(1, 'a'));
    const b = gelaagdeTrekking(10_000, maakToeval(1, 'b'));
    expect(Math.abs(correlatie(a, b))).toBeLessThan(0.04);
  });
});

describe('verdelingen', () => {
  const uniform: Onzeker = { verdeling: 'uniform', van: 300, tot: 350 };
  const driehoek: Onzeker = { verdeling: 'driehoek', van: 10, top: 12, tot: 20 };
  const normaal: Onzeker = { verdeling: 'normaal', gemiddelde: 100, afwijking: 15 };
  const trek = (o: Onzeker, n = 20_000) => gelaagdeTrekking(n, maakToeval(1, 'x')).map((u) => kwantielVan(o, u));

  test('known quantiles', () => {
    expect(kwantielVan(uniform, 0.1)).toBe(305);
    expect(kwantielVan(driehoek, 0.2)).toBeCloseTo(12, 12); // the top lies at (12-10)/(20-10)
    expect(kwantielVan(driehoek, 0.95)).toBeCloseTo(20 - Math.sqrt(0.05 * 10 * 8), 12);
    expect(kwantielVan(normaal, 0.5)).toBe(100);
    // Abramowitz and Stegun, table 26.5: z = 1.2815515655446004, 2.326347874040841, 4.753424308822899 (1e-6)
    expect(kwantielVan(normaal, 0.9)).toBeCloseTo(100 + 15 * 1.2815515655446004, 12);
    expect(kwantielVan(normaal, 0.01)).toBeCloseTo(100 - 15 * 2.326347874040841, 12);
    expect(kwantielVan(normaal, 1e-6)).toBeCloseTo(100 - 15 * 4.753424308822899, 11);
    expect(kwantielVan(normaal, 1e-14)).toBeCloseTo(100 - 15 * 7.650628, 4);
  });
  test('moments: uniform (a+b)/2 and (b-a)/sqrt 12, driehoek (a+b+c)/3 and its variance, normaal mu and sigma', () => {
    expect(gemiddelde(trek(uniform))).toBeCloseTo(325, 3);
    expect(standaardafwijking(trek(uniform))).toBeCloseTo(50 / Math.sqrt(12), 3);
    expect(gemiddelde(trek(driehoek))).toBeCloseTo(14, 3);
    expect(standaardafwijking(trek(driehoek)) ** 2).toBeCloseTo((100 + 144 + 400 - 120 - 200 - 240) / 18, 2);
    expect(gemiddelde(trek(normaal))).toBeCloseTo(100, 2);
    expect(standaardafwijking(trek(normaal))).toBeCloseTo(15, 1);
  });
  test('the ends of a range; of a normaal P10 and P90', () => {
    expect(grenzenVan(uniform)).toEqual({ laag: 300, hoog: 350 });
    expect(grenzenVan(driehoek)).toEqual({ laag: 10, hoog: 20 });
    expect(grenzenVan(normaal).laag).toBeCloseTo(80.7767, 4);
  });
  test.each<[Onzeker, RegExp]>([
    [{ verdeling: 'uniform', van: 350, tot: 300 }, /wissel ze om/],
    [{ verdeling: 'uniform', van: 300, tot: 300 }, /gelijk/],
    [{ verdeling: 'driehoek', van: 1, top: 9, tot: 3 }, /top/],
    [{ verdeling: 'normaal', gemiddelde: 1, afwijking: 0 }, /standaardafwijking/],
    [{ verdeling: 'normaal', gemiddelde: 1, afwijking: -2 }, /standaardafwijking/],
    [{ verdeling: 'uniform', van: Number.NEGATIVE_INFINITY, tot: 3 }, /gewone getallen/],
  ])('%j makes no sense', (onzeker, melding) => {
    expect(bezwaarTegen(onzeker)).toMatch(melding);
  });
  test('sound ones do', () => {
    for (const onzeker of [uniform, driehoek, normaal]) expect(bezwaarTegen(onzeker)).toBeNull();
  });
});

describe('statistiek', () => {
  test('kwantielen as PERCENTIEL.INC: of 1, 2, 3, 4 the 0,3 is 1,9', () => {
    expect(kwantiel(Float64Array.of(1, 2, 3, 4), 0.3)).toBeCloseTo(1.9, 12);
    expect(kwantiel(Float64Array.of(7), 0.9)).toBe(7);
    expect(kwantiel(Float64Array.of(1, 2, 3), 1)).toBe(3);
  });
  test('equal draws share their rank', () => {
    expect([...rangen(Float64Array.of(5, 1, 5, 9))]).toEqual([2.5, 1, 2.5, 4]);
  });
  test('correlation 1, -1 and 0', () => {
    expect(correlatie(Float64Array.of(1, 2, 3), Float64Array.of(2, 4, 6))).toBeCloseTo(1, 12);
    expect(correlatie(Float64Array.of(1, 2, 3), Float64Array.of(3, 2, 1))).toBeCloseTo(-1, 12);
    expect(correlatie(Float64Array.of(1, 2, 3), Float64Array.of(4, 4, 4))).toBe(0);
  });
});
