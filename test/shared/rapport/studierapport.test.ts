/** A study as a Rapport: what was chosen, a sentence, a picture, and its figures as a table. */
import { expect, test } from 'vitest';
import { getalcel, tekstcel } from '../../../shared/rapport/grafiek.ts';
import { rapportSchema } from '../../../shared/rapport/rapportmodel.ts';
import { maakStudierapport, standVan } from '../../../shared/rapport/studierapport.ts';
import { proefmodel } from '../model/proefmodel.ts';
import { open } from '../model/vocabulaire.ts';

const { document } = open(proefmodel);
const euro = (waarde: number) => `€ ${waarde}`;
const tabel = (kolommen: number) => ({
  kop: ['Jaar', ...Array.from({ length: kolommen }, (_, k) => `S${k}`)],
  rijen: [{ naam: '2026', cellen: Array.from({ length: kolommen }, () => getalcel(-5, euro)) }],
});
const studie = (kolommen: number) => ({
  opschrift: 'Vergelijken',
  titel: 'Reserve',
  keuzes: [{ naam: 'Ten opzichte van', waarde: 'Basis' }],
  secties: [
    {
      kop: 'Over de jaren',
      zinnen: ['De reserve daalt.'],
      prent: { svg: '<svg/>', tekst: 'Reserve.' },
      tabel: tabel(kolommen),
    },
  ],
});

test('is a Rapport as any other: the picture beside its figures, amounts with their sign and unrounded', () => {
  const rapport = rapportSchema.parse(maakStudierapport(document, studie(2)));
  const [sectie] = rapport.secties;
  expect(sectie).toMatchObject({ inleiding: 'De reserve daalt.', prent: { tekst: 'Reserve.' } });
  expect(sectie?.tabel.regels[0]?.cellen[0]).toEqual({ tekst: '-5', euro: true, waarde: -5, merken: [] });
  expect(rapport.gegevens).toContainEqual({ naam: 'Ten opzichte van', waarde: 'Basis' });
  expect(rapport.legenda.at(-1)).toMatch(/Kenmerk van het model: [0-9a-f]{16}/);
});

test('a kolom of words is set as words', () => {
  const woorden = { kop: ['Wie', 'Wat'], rijen: [{ naam: 'a', cellen: [tekstcel('nooit')] }] };
  const rapport = maakStudierapport(document, { ...studie(1), secties: [{ kop: 'K', zinnen: [], tabel: woorden }] });
  expect(rapport.secties[0]?.tabel.kolommen).toEqual([{ naam: 'Wat', soort: 'tekst' }]);
});

test('many scenarios lie down', () => {
  expect(standVan(studie(5))).toBe('staand');
  expect(standVan(studie(6))).toBe('liggend');
});
