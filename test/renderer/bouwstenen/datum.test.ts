/** Dates as Dutch hands type them: the browser's own field showed mm/dd/yyyy on a system in another language. */
import { expect, test } from 'vitest';
import { drukDatum, geenDatum, leesDatum } from '../../../renderer/bouwstenen/datum.ts';

test.each([
  ['31-12-2026', '2026-12-31'],
  ['1-2-2026', '2026-02-01'],
  ['1/2/26', '2026-02-01'],
  ['31.12.2026', '2026-12-31'],
  [' 5 mei 2026 ', '2026-05-05'],
  ['5 mrt. 2026', '2026-03-05'],
  ['31-dec-26', '2026-12-31'],
  ['2026-12-31', '2026-12-31'],
  ['29-2-2028', '2028-02-29'],
])('%s is %s, day first', (getypt, iso) => {
  expect(leesDatum(getypt)).toBe(iso);
  expect(leesDatum(drukDatum(iso))).toBe(iso);
});

test.each(['', '31-2-2026', '12/31/2026', '2026', 'morgen', '1-1', '29-2-2026', '5 m 2026', '1-13-2026'])(
  '%s is no date',
  (getypt) => expect(leesDatum(getypt)).toBeNull(),
);

test('what is no date is told with what to type', () => {
  expect(geenDatum(' 31-2-2026 ')).toBe('‘31-2-2026’ is geen datum. Typ dag, maand en jaar, zoals 31-12-2026.');
});
