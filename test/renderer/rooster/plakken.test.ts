/** What cut, paste and the commands on regels do to the model, seen from a selection in the grid. */
import { expect, test } from 'vitest';
import { zoekOpdracht } from '../../../renderer/app/opdrachten/tabel.ts';
import type { Programma } from '../../../renderer/app/programma.ts';
import { maakBeeld } from '../../../renderer/rooster/beeld.ts';
import type { Roosterkern } from '../../../renderer/rooster/kern.ts';
import type { Kopie } from '../../../renderer/rooster/klembord.ts';
import { kopieer, plak } from '../../../renderer/rooster/plakken.ts';
import { maakSelectie } from '../../../renderer/rooster/selectie.ts';
import { telSelectie } from '../../../renderer/rooster/telling.ts';
import { maakActies } from '../../../renderer/staat/acties.ts';
import { geopendeStaat, maakVenster } from '../../../renderer/staat/venster.ts';
import { openVoorbeeld } from '../voorbeeld.ts';

function open(id: string, blad: string) {
  const sessie = openVoorbeeld(id);
  const venster = maakVenster();
  venster.setState({ ...geopendeStaat(sessie, null), blad }, true);
  const beeld = maakBeeld(venster.getState(), sessie, 1000);
  const selectie = maakSelectie();
  let kopie: Kopie | null = null;
  const kern = {
    venster,
    selectie,
    beeld,
    acties: maakActies(venster),
    omvang: beeld.omvang,
    plekOp: beeld.plekOp,
    get kopie() {
      return kopie;
    },
    zetKopie(nieuw: Kopie | null) {
      kopie = nieuw;
    },
  } as unknown as Roosterkern;
  const punt = (regel: string, kolom: string) => ({ rij: beeld.rijVan(regel), kolom: beeld.kolomVan(`k_${kolom}`) });
  const cel = (regel: string, kolom: string) =>
    sessie.tekst({ blad, regel, kolom, jaar: venster.getState().jaar }, 'basis');
  const volgorde = () => sessie.document.bladen.find((b) => b.id === blad)?.regels.map(({ id: r }) => r) ?? [];
  return { sessie, venster, selectie, kern, punt, cel, volgorde };
}

function klembord(): DataTransfer {
  const inhoud = new Map<string, string>();
  return {
    setData: (soort: string, tekst: string) => void inhoud.set(soort, tekst),
    getData: (soort: string) => inhoud.get(soort) ?? '',
  } as unknown as DataTransfer;
}

test('what was cut moves', () => {
  const { kern, selectie, punt, cel } = open('dvo-2023', 'bijlage2');
  const bord = klembord();
  selectie.kies(punt('instroom', 'fte'));
  kopieer(kern, bord, true);
  selectie.kies(punt('matchen', 'fte'));
  plak(kern, bord, 'alles');
  expect([cel('instroom', 'fte'), cel('matchen', 'fte')]).toEqual(['', '2,76']);
});

test('what was cut stays where it was when it finds no place on a protected formula', () => {
  const { kern, venster, selectie, punt, cel } = open('dvo-2023', 'bijlage2');
  const bord = klembord();
  selectie.kies(punt('instroom', 'fte'));
  kopieer(kern, bord, true);
  selectie.kies(punt('instroom', 'loonkosten'));
  plak(kern, bord, 'alles');
  expect(cel('instroom', 'fte')).toBe('2,76');
  expect(venster.getState().melding?.tekst).toMatch(/Er is niets verplaatst\. Instroom.*open eerst die formule\./);
});

test('figures pasted as values are those that are stored, and the status bar counts them as shown', () => {
  const { sessie, kern, selectie, punt } = open('infrastructuur-2040-fictief', 'financiering');
  const gegevens = { ...sessie.document.gegevens, tekens: 'baten_negatief' as const };
  expect(sessie.doe([{ soort: 'gegevens-zetten', gegevens }], 'Tekens').ok).toBe(true);
  selectie.kiesVlak(punt('wsw_subsidie', 'deventer'), punt('wsw_subsidie', 'olst_wijhe'));
  const bord = klembord();
  kopieer(kern, bord, false);
  const { uitkomsten } = JSON.parse(bord.getData('application/x-sluitend+json')) as { uitkomsten: string[][] };
  expect(uitkomsten.flat().every((tekst) => /^[\d,]+$/.test(tekst))).toBe(true);
  expect(telSelectie(kern)?.som).toBeLessThan(0);
});

test.each([
  ['regel-omhoog', -1],
  ['regel-omlaag', 1],
])('%s moves the selected regel, also when a figure was typed in it since the grid was drawn', (opdracht, stap) => {
  const { venster, kern, selectie, punt, volgorde } = open('dvo-2023', 'bijlage2');
  const was = volgorde().indexOf('matchen');
  selectie.kies(punt('matchen', 'fte'));
  const plek = { soort: 'cijfer', adres: { blad: 'bijlage2', regel: 'matchen', kolom: 'fte', jaar: 2023 } } as const;
  expect(kern.acties.typ({ plek, tekst: '9' }).ok).toBe(true);
  void zoekOpdracht(opdracht)?.voer({ venster, acties: kern.acties, rooster: { kern } } as unknown as Programma);
  expect(volgorde().indexOf('matchen')).toBe(was + stap);
});
