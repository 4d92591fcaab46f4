import { expect, test } from 'vitest';
import { doelSchema } from '../../../shared/model/doel.ts';
import { doelenVan } from '../../../shared/sjablonen/doelen.ts';

/** What the documents print, in the order in which they print it. */
const GEDRUKT: Record<number, [bron: string, normen: number[]]> = {
  2020: ['001_2669dfddbd737fcd.txt, bijlage 1', [400, 50, 450, 86, 200, 0.35, 0.65, 75000, 7.2, 7.2]],
  2023: [
    '000_2b48a9766e0cfb8c.txt, hoofdstuk 2 en 3',
    [400, 300, 100, 0.8, 1.0, 10, 0.5, 60, 204, 30, 10, 50, 110, 25, 1000, 600, 0.9, 0.164, 20],
  ],
  2026: [
    '002_0e74a19a3285ef07.txt, deel 2 en bijlage 3',
    [300, 0.9, 0.8, 0.7, 0.6, 40, 40, 0.8, 0.5, 0.2, 40, 10, 5, 0.44, 0.164, 5, 0.3, 0.144, 0.95, 0.9, 18],
  ],
};

test.each(Object.entries(GEDRUKT))('the goals of %s are those the document prints (%s)', (jaar, [, normen]) => {
  const doelen = doelenVan(Number(jaar));
  expect(doelen.map((doel) => doel.norm)).toEqual(normen);
  for (const doel of doelen) expect(doelSchema.safeParse(doel).error).toBeUndefined();
});

test('every goal has an id of its own, a source, and no invented result', () => {
  const doelen = [2020, 2023, 2026].flatMap(doelenVan);
  expect(new Set(doelen.map((doel) => doel.id)).size).toBe(doelen.length);
  expect(doelen.filter((doel) => doel.bron === '' || doel.metingen.length > 0)).toEqual([]);
});

test('a year without a contract has no goals', () => {
  expect(doelenVan(2019)).toEqual([]);
});
