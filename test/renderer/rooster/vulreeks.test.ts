/** What the fill handle puts beyond the selection, beside what Excel puts there. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Doorvoerwijze, vulreeks } from '../../../renderer/rooster/vulreeks.ts';
import type { Notatie } from '../../../shared/model/document.ts';

/** The texts at places from `van` on, seen from selected cells. */
function vul(bron: readonly string[], wijze: Doorvoerwijze, van: number, aantal = 3, notatie: Notatie = 'bedrag') {
  const reeks = vulreeks(
    bron.map((invoer) => ({ invoer, notatie })),
    wijze,
  );
  return Array.from({ length: aantal }, (_, i) => reeks(van + i).invoer);
}

test.each([
  [
    ['1', '2'],
    ['3', '4', '5'],
  ],
  [
    ['10', '8'],
    ['6', '4', '2'],
  ],
  [
    ['0,1', '0,2'],
    ['0,3', '0,4', '0,5'],
  ],
  [
    ['0,3', '0,2', '0,1'],
    ['0', '-0,1', '-0,2'],
  ],
  [
    ['5', '5'],
    ['5', '5', '5'],
  ],
  [
    ['72553,9', '72653,95'],
    ['72754', '72854,05', '72954,1'],
  ],
  // three that are not equally far apart: along the line that fits best, as Excel
  [
    ['1', '2', '4'],
    ['5,33333333333333', '6,83333333333333', '8,33333333333333'],
  ],
])('%j goes on as %j', (bron, verwacht) => {
  expect(vul(bron, 'vanzelf', bron.length)).toEqual(verwacht);
});

test('up and to the left the same step goes back', () => {
  expect(vul(['3', '5'], 'vanzelf', -3)).toEqual(['-3', '-1', '1']);
});

test('percentages go on as percentages', () => {
  expect(vul(['2,5%', '2,75%'], 'vanzelf', 2, 2, 'procent')).toEqual(['3%', '3,25%']);
  expect(vul(['2,5%'], 'andersom', 1, 2, 'procent')).toEqual(['3,5%', '4,5%']);
});

test('one number is repeated; Ctrl counts on with one, and repeats more', () => {
  expect(vul(['2,76'], 'vanzelf', 1)).toEqual(['2,76', '2,76', '2,76']);
  expect(vul(['2,76'], 'andersom', 1)).toEqual(['3,76', '4,76', '5,76']);
  expect(vul(['1', '2'], 'andersom', 2)).toEqual(['1', '2', '1']);
  expect(vul(['1', '2'], 'herhalen', 2)).toEqual(['1', '2', '1']);
  expect(vul(['1', '2'], 'herhalen', -1, 1)).toEqual(['2']);
});

test.each([[['=fte*2', '3']], [['300 tot 350', '3']], [['', '3']], [['3', '']]])(
  '%j is repeated: not all of it is a number',
  (bron) => {
    expect(vul(bron, 'vanzelf', 2)).toEqual([bron[0], bron[1], bron[0]]);
  },
);

test('a text is repeated', () => {
  const reeks = vulreeks(
    ['2024', '2025'].map((invoer) => ({ invoer, notatie: null })),
    'vanzelf',
  );
  expect(reeks(2).invoer).toBe('2024');
});

test('whatever two numbers of so many decimals: every step is exact to the last decimal', () => {
  const centen = fc.integer({ min: -10_000_000, max: 10_000_000 });
  const tekst = (n: number) => String(n / 100).replace('.', ',');
  fc.assert(
    fc.property(centen, centen, fc.integer({ min: -50, max: 50 }), (a, b, plaats) => {
      expect(vul([tekst(a), tekst(b)], 'vanzelf', plaats, 1)).toEqual([tekst(a + (b - a) * plaats || 0)]);
    }),
  );
});
