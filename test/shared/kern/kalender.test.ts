import { expect, test } from 'vitest';
import { eerstePaasdag, feestdagen, isWerkdag, laatsteDag, werkdagenNa } from '../../../shared/kern/kalender.ts';

test('Easter falls on its published dates', () => {
  const bekend = [
    '2000-04-23',
    '2008-03-23',
    '2011-04-24',
    '2019-04-21',
    '2023-04-09',
    '2024-03-31',
    '2026-04-05',
    '2038-04-25',
    '2040-04-01',
  ];
  expect(bekend.map((datum) => eerstePaasdag(Number(datum.slice(0, 4))))).toEqual(bekend);
});

test('the holidays of 2026 are those of the Algemene termijnenwet, art. 3', () => {
  expect([...feestdagen(2026)]).toEqual([
    ['2026-01-01', 'Nieuwjaarsdag'],
    ['2026-04-03', 'Goede Vrijdag'],
    ['2026-04-06', 'Tweede paasdag'],
    ['2026-04-27', 'Koningsdag'],
    ['2026-05-05', 'Bevrijdingsdag'],
    ['2026-05-14', 'Hemelvaartsdag'],
    ['2026-05-25', 'Tweede pinksterdag'],
    ['2026-12-25', 'Eerste kerstdag'],
    ['2026-12-26', 'Tweede kerstdag'],
  ]);
});

test('Koningsdag moves to Saturday where 27 April is a Sunday, and was 30 April until 2013', () => {
  expect(feestdagen(2025).get('2025-04-26')).toBe('Koningsdag');
  expect(feestdagen(2031).get('2031-04-26')).toBe('Koningsdag');
  expect(feestdagen(2013).get('2013-04-30')).toBe('Koningsdag');
});

test('a weekend and a holiday are no working days', () => {
  expect(isWerkdag('2026-04-07')).toBe(true);
  expect(isWerkdag('2026-04-06')).toBe(false);
  expect(isWerkdag('2026-04-11')).toBe(false);
  expect(isWerkdag('2026-04-12')).toBe(false);
});

test('working days are counted from the day after', () => {
  expect(werkdagenNa('2026-03-31', 1)).toBe('2026-04-01');
  expect(werkdagenNa('2026-03-31', 10)).toBe('2026-04-16'); // Goede Vrijdag and tweede paasdag fall between
});

test('the last day of February follows the leap years', () => {
  expect([laatsteDag(2024, 2), laatsteDag(2026, 2), laatsteDag(2100, 2), laatsteDag(2026, 12)]).toEqual([
    '2024-02-29',
    '2026-02-28',
    '2100-02-28',
    '2026-12-31',
  ]);
});
