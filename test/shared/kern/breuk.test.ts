import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  breuk,
  breukVanGetal,
  deel,
  maal,
  naarGetal,
  plus,
  rondAf,
  vergelijk,
  verkort,
} from '../../../shared/kern/breuk.ts';

const heel = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
const gebroken = fc.tuple(heel, fc.bigInt({ min: 1n, max: 10n ** 12n })).map(([t, n]) => breuk(t, n));

test('a double is the decimal it prints as', () => {
  expect(breukVanGetal(0.075)).toEqual(breuk(3n, 40n));
  expect(breukVanGetal(-1.5e21)).toEqual(breuk(-1500000000000000000000n));
  expect(breukVanGetal(2e-7)).toEqual(breuk(1n, 5000000n));
});

test('there and back again is the same double', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => naarGetal(breukVanGetal(x)) === (x || 0)),
  );
});

test('fractions obey the laws of arithmetic', () => {
  fc.assert(
    fc.property(gebroken, gebroken, gebroken, (a, b, c) => {
      expect(maal(a, plus(b, c))).toEqual(plus(maal(a, b), maal(a, c)));
      if (b.teller !== 0n) expect(maal(deel(a, b), b)).toEqual(a);
    }),
  );
});

test('half is rounded away from zero, as a table does', () => {
  const op2 = (t: bigint) => rondAf(breuk(t, 1000n), 2, 'halfWegVanNul');
  expect([1005n, 1004n, -1005n, -1004n].map((t) => naarGetal(op2(t)))).toEqual([1.01, 1, -1.01, -1]);
  expect(naarGetal(rondAf(breuk(15n), -1, 'halfWegVanNul'))).toBe(20);
});

test('shortening goes the way that was asked, by less than a unit in the thirtieth digit', () => {
  fc.assert(
    fc.property(heel, fc.bigInt({ min: 10n ** 40n, max: 10n ** 50n }), (teller, noemer) => {
      const a = breuk(teller, noemer);
      expect(vergelijk(verkort(a, 'omlaag'), a)).toBeLessThanOrEqual(0);
      expect(vergelijk(verkort(a, 'omhoog'), a)).toBeGreaterThanOrEqual(0);
    }),
  );
});
