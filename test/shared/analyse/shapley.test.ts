import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rekenToe } from '../../../shared/analyse/shapley.ts';
import { exacteSom } from '../../../shared/analyse/som.ts';

/** The value of every combination of k players. */
function spel(k: number, waarde: (doet: (i: number) => boolean) => number) {
  return rekenToe(Float64Array.from({ length: 2 ** k }, (_, c) => waarde((i) => (c & (1 << i)) !== 0)));
}

const bedrag = fc.integer({ min: -(2 ** 30), max: 2 ** 30 }).map((n) => n / 1024);

describe('closed forms', () => {
  test('additive players get what they do alone, without samenloop', () => {
    const effecten = [-250_000, 75_000.1, 0, 12.34];
    const uit = spel(4, (doet) => effecten.reduce((som, e, i) => som + (doet(i) ? e : 0), 1_000_000));
    uit.bijdragen.forEach((b, i) => {
      expect(b).toBeCloseTo(effecten[i]!, 6);
    });
    expect(uit.samenloop).toBe(0);
  });

  test('two multiplicative players share their samenloop: b(f-1)(1+g)/2 and b(g-1)(1+f)/2', () => {
    const [b, f, g] = [1000, 0.9, 1.2];
    const uit = spel(2, (doet) => b * (doet(0) ? f : 1) * (doet(1) ? g : 1));
    expect(uit.bijdragen[0]).toBeCloseTo((b * (f - 1) * (1 + g)) / 2, 9);
    expect(uit.bijdragen[1]).toBeCloseTo((b * (g - 1) * (1 + f)) / 2, 9);
    expect(uit.samenloop).toBeCloseTo(b * (f - 1) * (g - 1), 9);
  });

  test('three equal multiplicative players get a third each', () => {
    const uit = spel(3, (doet) => [0, 1, 2].reduce((p, i) => (doet(i) ? p * 2 : p), 1));
    for (const b of uit.bijdragen) expect(b).toBeCloseTo(7 / 3, 12);
    expect(uit.samenloop).toBe(4);
  });

  test('unanimity: worth 1 only when all three take part', () => {
    const uit = spel(3, (doet) => (doet(0) && doet(1) && doet(2) ? 1 : 0));
    expect(exacteSom(uit.bijdragen)).toBe(1);
    for (const b of uit.bijdragen) expect(b).toBeCloseTo(1 / 3, 15);
  });

  test('a player that changes nothing contributes exactly 0', () => {
    const uit = spel(3, (doet) => (doet(0) ? 0.1 : 0.3) * (doet(2) ? 1.7 : 3.1));
    expect(uit.bijdragen[1]).toBe(0);
  });

  test('no players: no difference', () => {
    expect(spel(0, () => 5)).toEqual({ verschil: 0, bijdragen: [], samenloop: 0 });
  });
});

describe('always', () => {
  test('the contributions add up to the difference, to the double', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }).chain((k) => fc.array(bedrag, { minLength: 2 ** k, maxLength: 2 ** k })),
        (waarden) => {
          const uit = rekenToe(Float64Array.from(waarden));
          expect(exacteSom(uit.bijdragen)).toBe(uit.verschil);
        },
      ),
    );
  });

  test('twelve players too', () => {
    const uit = spel(12, (doet) =>
      Array.from({ length: 12 }, (_, i) => (doet(i) ? 1 + 0.03 * (i - 5) : 1)).reduce((p, f) => p * f, 1e7),
    );
    expect(exacteSom(uit.bijdragen)).toBe(uit.verschil);
  });
});
