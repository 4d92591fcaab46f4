/** What Ctrl+H would change, and what the document is afterwards. */
import { expect, test } from 'vitest';
import { maakActies } from '../../../renderer/staat/acties.ts';
import type { Plek } from '../../../renderer/staat/plek.ts';
import { geopendeStaat, maakVenster } from '../../../renderer/staat/venster.ts';
import { alsInvoer, ingevuldePlekken, vervangingen } from '../../../renderer/staat/vervangen.ts';
import { openVoorbeeld } from '../voorbeeld.ts';

function open() {
  const sessie = openVoorbeeld('dvo-2023');
  const blad = () => {
    const gevonden = sessie.document.bladen.find(({ id }) => id === 'bijlage2');
    if (!gevonden) throw new Error('no bijlage2');
    return gevonden;
  };
  const zoek = (tekst: string, door = '', helemaal = false) =>
    vervangingen(sessie, 'basis', ingevuldePlekken(blad(), [2023], 'basis'), { zoek: tekst, door, helemaal });
  const venster = maakVenster();
  venster.setState({ ...geopendeStaat(sessie, null), beschermd: false }, true);
  const adres = (regel: string, kolom: string, jaar = 2023) => ({ blad: 'bijlage2', regel, kolom, jaar });
  return { sessie, blad, zoek, acties: maakActies(venster), adres };
}

const waar = (plek: Plek) => (plek.soort === 'cijfer' ? `${plek.adres.regel}.${plek.adres.kolom}` : plek.soort);

test('a number is found as it is typed or as it is shown, whole or in part', () => {
  const { zoek } = open();
  expect(zoek('40.000,00', '1').map(({ plek, tekst }) => [waar(plek), tekst])).toEqual([
    ['instroom.clientkosten', '1'],
  ]);
  expect(zoek('4000', '5').map(({ was, tekst }) => [was, tekst])).toContainEqual(['40000', '50']);
  expect(zoek('4000', '5', true)).toEqual([]);
});

test('names and toelichtingen too, in any case, with signs as they stand', () => {
  const { zoek } = open();
  expect(zoek('INSTROOM', 'Toestroom').filter(({ plek }) => plek.soort === 'naam')[0]?.tekst).toBe('Toestroom');
  expect(zoek('.*', 'x')).toEqual([]);
  expect(zoek('Instroom', '$&').find(({ plek }) => plek.soort === 'naam')?.tekst).toBe('$&');
});

test('a formula changes for all its years, once, and its exceptions stay as they were', () => {
  const { sessie, zoek, acties, adres } = open();
  expect(acties.typ({ plek: { soort: 'cijfer', adres: adres('instroom', 'loonkosten', 2024) }, tekst: '5' }).ok).toBe(
    true,
  );
  const gevonden = zoek('fte*', '2*fte*').filter(({ plek }) => waar(plek) === 'instroom.loonkosten');
  expect(gevonden).toMatchObject([{ tekst: '=2*fte*loonkosten_per_fte', keer: 1, reeks: true }]);
  expect(acties.typVele(alsInvoer(gevonden), 'Vervangen')).not.toBeNull();
  expect(sessie.invoertekst(adres('instroom', 'loonkosten', 2023), 'basis')).toBe('=2*fte*loonkosten_per_fte');
  expect(sessie.invoertekst(adres('instroom', 'loonkosten', 2024), 'basis')).toBe('5');
  expect(sessie.ongedaan()).not.toBeNull();
  expect(sessie.invoertekst(adres('instroom', 'loonkosten', 2023), 'basis')).toBe('=fte*loonkosten_per_fte');
});

test('an exception keeps its own source when the formula around it changes: it is not typed again', () => {
  const { sessie, zoek, acties, adres } = open();
  const uitzondering = adres('instroom', 'loonkosten', 2024);
  expect(acties.typ({ plek: { soort: 'cijfer', adres: uitzondering }, tekst: '5' }).ok).toBe(true);
  const vol = { adres: 'bijlage2!instroom.loonkosten', jaar: 2024 };
  expect(acties.doe([{ soort: 'bron-zetten', ...vol, bron: 'Raadsbesluit', datum: null }], 'Bron')).toBe(true);
  const bronnen = () =>
    sessie.document.bladen.flatMap(({ regels }) => regels).find(({ id }) => id === 'instroom')?.reeksen.loonkosten
      ?.bronnen;
  const was = bronnen();
  expect(was).toEqual({ 2024: { bron: 'Raadsbesluit', datum: null } });
  const gevonden = zoek('fte*', '2*fte*').filter(({ plek }) => waar(plek) === 'instroom.loonkosten');
  expect(acties.typVele(alsInvoer(gevonden), 'Vervangen')).not.toBeNull();
  expect(sessie.invoertekst(uitzondering, 'basis')).toBe('5');
  expect(bronnen()).toEqual(was);
});

test('what is carried on from another year, computed for a groep or empty is no place to replace in', () => {
  const { sessie, blad } = open();
  const alle = vervangingen(sessie, 'basis', ingevuldePlekken(blad(), [2023, 2024], 'basis'), {
    zoek: '40000',
    door: '1',
    helemaal: true,
  });
  expect(alle.map(({ plek }) => waar(plek))).toEqual(['instroom.clientkosten']);
});
