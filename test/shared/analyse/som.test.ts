import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exacteSom, sluitend } from '../../../shared/analyse/som.ts';

const getal = fc.double({ min: -1e15, max: 1e15, noNaN: true });

/** Amounts with a rounding of their own: thirds of 1/1024. */
const bedrag = fc.integer({ min: -(2 ** 30), max: 2 ** 30 }).map((n) => n / 3072);

/** The same sum with whole numbers without limit: every double is a whole multiple of 2^-1074. */
function metHeleGetallen(termen: readonly number[]): bigint {
  return termen.reduce((som, term) => som + heel(term), 0n);
}
function heel(x: number): bigint {
  let [mantisse, macht] = [x, 0];
  while (!Number.isInteger(mantisse)) {
    mantisse *= 2;
    macht++;
  }
  return BigInt(mantisse) << BigInt(1100 - macht);
}

test('adds what ordinary addition loses', () => {
  expect(exacteSom([1e16, 1, -1e16])).toBe(1);
  expect(exacteSom(Array(10).fill(0.1))).toBe(1);
  expect(exacteSom([])).toBe(0);
  expect(exacteSom([1, Number.NaN])).toBeNaN();
});

test('no double lies nearer to the true sum', () => {
  fc.assert(
    fc.property(fc.array(getal, { maxLength: 30 }), (termen) => {
      const som = exacteSom(termen);
      const fout = (x: number) => {
        const d = metHeleGetallen(termen) - heel(x);
        return d < 0n ? -d : d;
      };
      const stap = 2 ** (Math.floor(Math.log2(Math.abs(som) || 1)) - 53);
      expect(fout(som) <= fout(som + stap) && fout(som) <= fout(som - stap)).toBe(true);
    }),
  );
});

test('closed parts add up to the whole and move by rounding only', () => {
  fc.assert(
    fc.property(fc.array(bedrag, { minLength: 1, maxLength: 12 }), (delen) => {
      const geheel = delen.reduce((a, b) => a + b, 0);
      const gesloten = sluitend(delen, geheel);
      expect(exacteSom(gesloten)).toBe(geheel);
      gesloten.forEach((deel, i) => {
        expect(Math.abs(deel - delen[i]!)).toBeLessThanOrEqual(1e-12 * Math.max(1, ...delen.map(Math.abs)));
      });
    }),
  );
});
