import { describe, expect, test } from 'vitest';
import { leegkansen, simuleer, spreidingsbijdragen, spreidingVan } from '../../../shared/analyse/simuleren.ts';
import type { Onzeker } from '../../../shared/model/document.ts';

const normaal = (gemiddelde: number, afwijking: number): Onzeker => ({ verdeling: 'normaal', gemiddelde, afwijking });

type Functie = (invoer: readonly number[]) => number;

function trek(verdelingen: readonly Onzeker[], functie: Functie, { n = 10_000, zaad = 1 } = {}) {
  const onzeker = verdelingen.map((verdeling, i) => ({ sleutel: `x${i}`, naam: `x${i}`, onzeker: verdeling }));
  const trekker = (invoer: readonly Float64Array[]) => [
    Float64Array.from({ length: n }, (_, baan) => functie(invoer.map((rij) => rij[baan]!))),
  ];
  return simuleer(onzeker, trekker, { n, zaad });
}

describe('against closed forms', () => {
  test('a sum of normals is normal: mu 300, sigma 50, P10 and P90 at 1,28155 sigma', () => {
    const uit = trek([normaal(100, 30), normaal(200, 40)], ([a = 0, b = 0]) => a + b);
    const spreiding = spreidingVan(uit.uitkomsten[0]!)!;
    const fout = 50 / Math.sqrt(10_000); // standard error of the mean of plain draws
    expect(Math.abs(spreiding.gemiddelde - 300)).toBeLessThan(fout);
    expect(Math.abs(spreiding.afwijking - 50)).toBeLessThan(2 * fout);
    for (const [p, z] of [
      ['p10', -1.2815515655446004],
      ['p50', 0],
      ['p90', 1.2815515655446004],
    ] as const) {
      const [van, tot] = spreiding.marge[p];
      expect(van).toBeLessThan(300 + 50 * z);
      expect(tot).toBeGreaterThan(300 + 50 * z);
    }
  });
  test('one uniform input through a straight line: the quantiles themselves', () => {
    const uit = trek([{ verdeling: 'uniform', van: 300, tot: 350 }], ([x = 0]) => 1000 - 2 * x);
    const spreiding = spreidingVan(uit.uitkomsten[0]!)!;
    expect(spreiding.p10).toBeCloseTo(1000 - 2 * 345, 1);
    expect(spreiding.p50).toBeCloseTo(1000 - 2 * 325, 1);
    expect(spreiding.p90).toBeCloseTo(1000 - 2 * 305, 1);
  });
  test('a product of independent inputs: mean of the product is the product of the means', () => {
    const uit = trek([{ verdeling: 'driehoek', van: 0, top: 3, tot: 6 }, normaal(10, 1)], ([a = 0, b = 0]) => a * b);
    expect(spreidingVan(uit.uitkomsten[0]!)!.gemiddelde).toBeCloseTo(30, 0);
  });
  test('contributions to the spread of 3a + 4b with equal spreads: 9/25 and 16/25', () => {
    const uit = trek([normaal(0, 1), normaal(0, 1), normaal(0, 1)], ([a = 0, b = 0]) => 3 * a + 4 * b);
    const bijdragen = spreidingsbijdragen(uit);
    expect(bijdragen.map(({ naam }) => naam)).toEqual(['x1', 'x0', 'x2']);
    expect(bijdragen.map(({ aandeel }) => aandeel)).toEqual([
      expect.closeTo(16 / 25, 1),
      expect.closeTo(9 / 25, 1),
      expect.closeTo(0, 2),
    ]);
    expect(bijdragen.reduce((som, { aandeel }) => som + aandeel, 0)).toBeCloseTo(1, 12);
  });
  test('the chance of an empty reserve: uniform -30 to 70 is 0 or less in 3 of 10 draws', () => {
    const uit = trek([{ verdeling: 'uniform', van: -30, tot: 70 }], ([x = 0]) => x);
    expect(leegkansen(uit.uitkomsten)[0]).toEqual({ ditJaar: 0.3, totNu: 0.3 });
  });
});

test('the same seed gives the same draws, another seed others, and a new input changes nobody else', () => {
  const som: Functie = ([a = 0]) => a;
  const eerste = trek([normaal(0, 1)], som).uitkomsten;
  expect(trek([normaal(0, 1)], som).uitkomsten).toEqual(eerste);
  expect(trek([normaal(0, 1), normaal(5, 2)], som).uitkomsten).toEqual(eerste);
  expect(trek([normaal(0, 1)], som, { zaad: 2 }).uitkomsten).not.toEqual(eerste);
});

test('empty in one year and full again the next: still once empty', () => {
  const kansen = leegkansen([
    Float64Array.of(1, 0, 5, 5),
    Float64Array.of(1, 9, -5, 5),
    Float64Array.of(Number.NaN, 1, 1, 1),
  ]);
  expect(kansen).toEqual([
    { ditJaar: 0.25, totNu: 0.25 },
    { ditJaar: 0.25, totNu: 0.5 },
    { ditJaar: 0, totNu: 0.5 },
  ]);
});

test('draws that are an error are counted and left out', () => {
  const uit = trek([{ verdeling: 'uniform', van: 0, tot: 1 }], ([x = 0]) => (x < 0.25 ? Number.NaN : 8));
  expect(spreidingVan(uit.uitkomsten[0]!)).toMatchObject({ fouten: 2500, p10: 8, p90: 8, gemiddelde: 8, afwijking: 0 });
  expect(spreidingsbijdragen(uit)[0]?.aandeel).toBe(0);
  expect(spreidingVan(Float64Array.of(Number.NaN))).toBeNull();
});
