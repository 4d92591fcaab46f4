import { expect, test } from 'vitest';
import { rapportagekalender } from '../../../shared/analyse/rapportagekalender.ts';

test('2020: ten working days after each quarter and one month after the year (overeenkomst 2020, artikel 7)', () => {
  expect(rapportagekalender(2020).map((moment) => moment.uiterlijk)).toEqual([
    '2020-04-16', // Goede Vrijdag 10 April and tweede paasdag 13 April do not count
    '2020-07-14',
    '2020-10-14',
    '2021-01-15', // Nieuwjaarsdag does not count
    '2021-01-31',
  ]);
});

test('another contract has other terms', () => {
  const momenten = rapportagekalender(2026, { werkdagenNaKwartaal: 20, maandenNaAfloop: 14 });
  expect(momenten[0]).toEqual({ naam: '1e kwartaal 2026', totEnMet: '2026-03-31', uiterlijk: '2026-05-01' });
  expect(momenten[4]?.uiterlijk).toBe('2028-02-29');
});

/** Counted by hand on the published calendars: Easter and the Fridays before it, 1 January, and nothing else falls in these weeks. */
const UITERLIJK: Readonly<Record<number, string>> = {
  2020: '16-04 14-07 14-10 15-01',
  2021: '16-04 14-07 14-10 14-01',
  2022: '14-04 14-07 14-10 13-01',
  2023: '18-04 14-07 13-10 15-01',
  2024: '15-04 12-07 14-10 15-01',
  2025: '14-04 14-07 14-10 15-01',
  2026: '16-04 14-07 14-10 15-01',
  2027: '14-04 14-07 14-10 14-01',
  2028: '18-04 14-07 13-10 15-01',
  2029: '16-04 13-07 12-10 15-01',
  2030: '12-04 12-07 14-10 15-01',
};

test.each(Object.entries(UITERLIJK))('the quarters of %s are due on %s', (jaar, dagen) => {
  const kwartalen = rapportagekalender(Number(jaar)).slice(0, 4);
  expect(kwartalen.map(({ uiterlijk }) => `${uiterlijk.slice(8)}-${uiterlijk.slice(5, 7)}`).join(' ')).toBe(dagen);
});
