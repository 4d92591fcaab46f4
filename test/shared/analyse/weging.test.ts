import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Kandidaat, rangschik, robuustheid } from '../../../shared/analyse/weging.ts';

const kandidaat = (naam: string, ...scores: (number | null)[]): Kandidaat => ({ naam, scores });

describe('rangschik', () => {
  test('weighted mean, best first; weights need not add up to anything', () => {
    expect(rangschik([3, 1], [kandidaat('a', 4, 8), kandidaat('b', 6, 6)])).toEqual([
      { naam: 'b', totaal: 6 },
      { naam: 'a', totaal: 5 },
    ]);
  });
  test('a scenario that is not fully judged has no total and stands last', () => {
    expect(rangschik([1, 1], [kandidaat('a', 10, null), kandidaat('b', 1, 1)])).toEqual([
      { naam: 'b', totaal: 1 },
      { naam: 'a', totaal: null },
    ]);
  });
  test('without weights nothing is ranked', () => {
    expect(rangschik([0, 0], [kandidaat('a', 1, 2)])).toEqual([{ naam: 'a', totaal: null }]);
    expect(robuustheid([0, 0], [kandidaat('a', 1, 2), kandidaat('b', 2, 1)])).toBeNull();
  });
});

describe('robuustheid', () => {
  test('two criteria, lead +2 and -1: level at weight 1/3', () => {
    const uit = robuustheid([0.5, 0.5], [kandidaat('a', 8, 5), kandidaat('b', 6, 6)]);
    expect(uit?.winnaar).toBe('a');
    expect(uit?.speelruimte[0]?.laag).toBeCloseTo(1 / 3, 12);
    expect(uit?.speelruimte[0]?.hoog).toBe(1);
    expect(uit?.speelruimte[1]?.hoog).toBeCloseTo(2 / 3, 12);
    expect(uit?.omslag?.verschuiving).toBeCloseTo(1 / 6, 12);
    expect(uit?.aandelen.map(({ aandeel }) => aandeel)).toEqual([expect.closeTo(2 / 3, 12), expect.closeTo(1 / 3, 12)]);
  });
  test('better on everything: no weighting changes it', () => {
    const uit = robuustheid([1, 2, 3], [kandidaat('a', 8, 7, 9), kandidaat('b', 6, 6, 6)]);
    expect(uit?.omslag).toBeNull();
    expect(uit?.speelruimte).toEqual(Array(3).fill({ laag: 0, hoog: 1 }));
    expect(uit?.aandelen[0]?.aandeel).toBe(1);
  });
  test('four criteria: a scenario best at one of them by as much as the other at the other three wins where that one weighs more than half: 1/8', () => {
    const uit = robuustheid([1, 1, 1, 1], [kandidaat('a', 7, 7, 7, 5), kandidaat('b', 5, 5, 5, 7)]);
    expect(uit?.aandelen[1]?.aandeel).toBeCloseTo(1 / 8, 12);
  });
  test('equal scenarios share the weightings', () => {
    const uit = robuustheid([1, 1], [kandidaat('a', 7, 5), kandidaat('b', 7, 5)]);
    expect(uit?.aandelen.map(({ aandeel }) => aandeel)).toEqual([0.5, 0.5]);
    expect(uit?.omslag?.verschuiving).toBe(0);
  });

  const score = fc.integer({ min: 1, max: 10 });
  const gewicht = fc.integer({ min: 1, max: 50 });
  const studie = fc.tuple(
    fc.tuple(gewicht, gewicht, gewicht, gewicht),
    fc.array(fc.tuple(score, score, score, score), { minLength: 2, maxLength: 6 }),
  );

  test('always: the shares add up to 1', () => {
    fc.assert(
      fc.property(studie, ([gewichten, rijen]) => {
        const uit = robuustheid(
          gewichten,
          rijen.map((rij, i) => kandidaat(`s${i}`, ...rij)),
        );
        expect(uit?.aandelen.reduce((som, { aandeel }) => som + aandeel, 0)).toBeCloseTo(1, 9);
      }),
    );
  });
  test('always: after the omslag the rival is level, and no smaller shift between two criteria does it', () => {
    fc.assert(
      fc.property(studie, ([gewichten, rijen]) => {
        const kandidaten = rijen.map((rij, i) => kandidaat(`s${i}`, ...rij));
        const uit = robuustheid(gewichten, kandidaten)!;
        if (!uit.omslag) return;
        const totaal = (naam: string, w: readonly number[]) =>
          kandidaten.find((k) => k.naam === naam)!.scores.reduce<number>((som, s, i) => som + (s ?? 0) * w[i]!, 0);
        expect(totaal(uit.omslag.naar, uit.omslag.gewichten)).toBeCloseTo(totaal(uit.winnaar, uit.omslag.gewichten), 9);
        const som = gewichten.reduce((a, b) => a + b, 0);
        for (const van of [0, 1, 2, 3])
          for (const naar of [0, 1, 2, 3]) {
            const w = gewichten.map((g) => g / som);
            const deel = Math.min(w[van]!, uit.omslag.verschuiving * 0.999);
            w[van] = w[van]! - deel;
            w[naar] = w[naar]! + deel;
            for (const { naam } of kandidaten)
              expect(totaal(naam, w)).toBeLessThanOrEqual(totaal(uit.winnaar, w) + 1e-9);
          }
      }),
    );
  });
});
