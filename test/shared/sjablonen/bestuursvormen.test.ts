/** Another form of governance: a scenario of maatregelen that wait for their amounts. */
import { expect, test } from 'vitest';
import { BESTUURSVORMEN, bestuursvormBewerkingen } from '../../../shared/sjablonen/bestuursvormen.ts';
import { SJABLONEN } from '../../../shared/sjablonen/sjablonen.ts';
import { doe, lees, open } from '../model/vocabulaire.ts';

const openVoorbeeld = (id: string) => {
  const sjabloon = SJABLONEN.find((kandidaat) => kandidaat.id === id);
  if (!sjabloon) throw new Error(id);
  return open(sjabloon.opzet(2026));
};

test('every form brings six empty amounts that do nothing until they are filled in', () => {
  const sessie = openVoorbeeld('infrastructuur-2040-fictief');
  const aantal = sessie.document.maatregelen.length;
  for (const vorm of BESTUURSVORMEN) doe(sessie, ...bestuursvormBewerkingen(vorm, sessie.document));
  const nieuw = sessie.document.maatregelen.slice(aantal);
  expect(nieuw).toHaveLength(18);
  expect(nieuw.every(({ wijzigingen }) => wijzigingen.length === 1 && wijzigingen[0]?.waarde === null)).toBe(true);
  const reserve = (scenario: string) => lees(sessie, 'reserve.stand@2030', scenario);
  expect(reserve('vorm-bv')).toBe(reserve('basis'));
  const [btw] = nieuw.filter(({ id }) => id === 'bv_btw');
  const wijzigingen = [{ ...btw!.wijzigingen[0]!, waarde: 1000 }];
  doe(sessie, { soort: 'maatregel-wijzigen', maatregel: 'bv_btw', velden: {}, wijzigingen });
  // five years of 1.000, from 2026 up to and including 2030
  expect(Number(reserve('vorm-bv')) - Number(reserve('basis'))).toBeCloseTo(-5000, 6);
});

test('a document without incidental costs gets the maatregelen, and what to choose', () => {
  const sessie = openVoorbeeld('dvo-2023');
  const [vorm] = BESTUURSVORMEN;
  doe(sessie, ...bestuursvormBewerkingen(vorm!, sessie.document));
  expect(sessie.document.maatregelen[0]).toMatchObject({
    wijzigingen: [],
    toelichting: expect.stringContaining('Kies de regel'),
  });
});
