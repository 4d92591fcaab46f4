import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  drukDecimalen,
  drukGetal,
  drukInvoer,
  drukProcentInvoer,
  leesGetal,
  leesLetter,
  letterVan,
  rondAf,
} from '../../../shared/kern/getal.ts';

const lees = (tekst: string, opties = {}) => {
  const gelezen = leesGetal(tekst, opties);
  return gelezen.ok ? gelezen.waarde : gelezen.fout.melding;
};

test.each([
  ['72.553,90', 72553.9],
  ['€ 1.250', 1250],
  ['€\u00a01.250,-'.replace(',-', ''), 1250],
  ['7,5%', 0.075],
  ['5%%', 0.0005],
  ['(1.234,56)', -1234.56],
  ['-', 0],
  ['–', 0],
  ['1\u202f234,5', 1234.5],
  ['\u00a012 ', 12],
  ['−3', -3],
  ['250-', -250],
  ['+4', 4],
  ['1.000', 1000],
  ['1.000.000', 1_000_000],
  ['1000,', 1000],
  [',5', 0.5],
  ['1,5E3', 1500],
  ['-0', 0],
  ['€ -40.000', -40000],
])('%s is read as %d', (tekst, waarde) => {
  expect(lees(tekst)).toBe(waarde);
});

test.each(['1.5', '1,234.56', '1.00', '12.34.56', '1,5,3', 'abc', '', '--3', '(-3)', '1.000.00', '1e999', '%'])(
  '%s is refused with a sentence',
  (tekst) => {
    expect(lees(tekst)).toMatch(/^.{20,}\.$/);
  },
);

test('a refusal says what to type instead', () => {
  expect(lees('1.5')).toContain('1,5');
  expect(lees('1,234.56')).toContain('1.234,56');
});

test('in a cell of percentages a bare number is a percentage, as in Excel', () => {
  expect(lees('7,5', { procent: true })).toBe(0.075);
  expect(lees('7,5%', { procent: true })).toBe(0.075);
});

test('rounding is Excel’s: half away from zero at the fifteenth digit', () => {
  expect(rondAf(1.005, 2)).toBe(1.01);
  expect(rondAf(-2.5, 0)).toBe(-3);
  expect(rondAf(2.345, 2)).toBe(2.35);
  expect(rondAf(1234.5, -2)).toBe(1200);
  expect(rondAf(50, -2)).toBe(100);
  expect(rondAf(49, -2)).toBe(0);
  expect(rondAf(4, -2)).toBe(0);
  expect(rondAf(0.1 + 0.2, 20)).toBe(0.1 + 0.2);
  expect(rondAf(1e300, 2)).toBe(1e300);
  expect(rondAf(9.995, 2)).toBe(10);
});

test('what a page shows', () => {
  expect(drukGetal(72553.9, 'bedrag')).toBe('72.553,90');
  expect(drukGetal(-0.004, 'bedrag')).toBe('0,00');
  expect(drukGetal(-1234567.895, 'bedrag')).toBe('-1.234.567,90');
  expect(drukGetal(37.5312, 'getal2')).toBe('37,53');
  expect([
    drukGetal(0.075, 'procent'),
    drukGetal(0.3125, 'procent'),
    drukGetal(1, 'procent'),
    drukGetal(0.1, 'procent'),
  ]).toEqual(['7,5%', '31,25%', '100%', '10%']);
  expect(drukGetal(0.164, 'procent1')).toBe('16,4%');
  expect(drukDecimalen(1e15, 2)).toBe('1.000.000.000.000.000,00');
});

test('property: what is printed for typing reads back as the same number', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (waarde) => {
      expect(lees(drukInvoer(waarde))).toBe(waarde === 0 ? 0 : waarde);
    }),
  );
  expect(lees(drukProcentInvoer(0.075))).toBe(0.075);
});

test('property: a printed amount is never further than half a cent from the value', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (waarde) => {
      const terug = lees(drukGetal(waarde, 'bedrag'));
      expect(Math.abs(Number(terug) - waarde)).toBeLessThanOrEqual(0.005 + Math.abs(waarde) * 1e-14);
    }),
  );
});

test('a class prints as its letter, what is none as its number', () => {
  expect([1, 3, 6, 27, 2.5].map((waarde) => drukGetal(waarde, 'letter'))).toEqual(['A', 'C', 'F', '27,00', '2,50']);
});

test('a class is read and written as its letter; what is none of them is a number', () => {
  expect(['A', 'c', ' z '].map(leesLetter)).toEqual([1, 3, 26]);
  expect(['', 'AB', '3', 'é'].map(leesLetter)).toEqual([null, null, null, null]);
  expect([1, 26, 0, 27, 1.5].map(letterVan)).toEqual(['A', 'Z', null, null, null]);
});
