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
