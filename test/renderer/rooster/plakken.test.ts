/** What cut, paste and the commands on regels do to the model, seen from a selection in the grid. */
import { describe, expect, test } from 'vitest';
import { zoekOpdracht } from '../../../renderer/app/opdrachten/tabel.ts';
import type { Programma } from '../../../renderer/app/programma.ts';
import { kopieer, plak, sleepNaar } from '../../../renderer/rooster/plakken.ts';
import { telSelectie } from '../../../renderer/rooster/telling.ts';
import { bronInBasis, cijferbronzin } from '../../../shared/model/cijferbron.ts';
import { klembord, openRooster } from './proefrooster.ts';

test('what was cut moves', () => {
  const { kern, selectie, punt, cel } = openRooster('dvo-2023', 'bijlage2');
  const bord = klembord();
  selectie.kies(punt('instroom', 'fte'));
  kopieer(kern, bord, true);
  selectie.kies(punt('matchen', 'fte'));
  plak(kern, bord, 'alles');
  expect([cel('instroom', 'fte'), cel('matchen', 'fte')]).toEqual(['', '2,76']);
});

describe('a moved figure was told to be typed, without source', () => {
  function bronnen({ sessie }: ReturnType<typeof openRooster>, ...regels: readonly string[]) {
    return regels.map((id) => {
      const regel = sessie.document.bladen.find((b) => b.id === 'bijlage2')?.regels.find((r) => r.id === id);
      const van = regel?.reeksen.fte && bronInBasis(regel, regel.reeksen.fte, 2023);
      return [van ? cijferbronzin(van, false) : null, regel?.reeksen.fte?.notities[2023] ?? null];
    });
  }

  /** Of two regels with a source and a notitie, and one with neither. */
  function begin() {
    const blad = openRooster('dvo-2023', 'bijlage2');
    const bron = (regel: string, tekst: string) =>
      ({ soort: 'regel-eigenschappen', blad: 'bijlage2', regel, eigenschappen: { bron: tekst } }) as const;
    const gedaan = blad.sessie.doe(
      [
        bron('instroom', 'DVO 2023'),
        bron('matchen', 'Begroting 2024'),
        bron('groeien', ''),
        { soort: 'notitie-zetten', adres: 'instroom.fte', jaar: 2023, tekst: 'Zie de mail van mei.' },
        { soort: 'notitie-zetten', adres: 'matchen.fte', jaar: 2023, tekst: 'Nog na te vragen.' },
      ],
      'begin',
    );
    expect(gedaan.ok).toBe(true);
    return blad;
  }

  function verplaats(
    { kern, selectie, punt }: ReturnType<typeof openRooster>,
    van: string,
    naar: string,
    knippen = true,
  ) {
    const bord = klembord();
    selectie.kies(punt(van, 'fte'));
    kopieer(kern, bord, knippen);
    selectie.kies(punt(naar, 'fte'));
    plak(kern, bord, 'alles');
  }

  const INSTROOM = ['Bron: DVO 2023, 1 januari 2023.', 'Zie de mail van mei.'];
  const LEEG = [null, null];

  test('cut and pasted it takes its source and its notitie along, and one undo brings both back', () => {
    const blad = begin();
    const voor = bronnen(blad, 'instroom', 'matchen');
    verplaats(blad, 'instroom', 'matchen');
    expect(bronnen(blad, 'instroom', 'matchen')).toEqual([LEEG, INSTROOM]);
    blad.sessie.ongedaan();
    expect(bronnen(blad, 'instroom', 'matchen')).toEqual(voor);
  });

  test('dragged by the edge of the selection it does so too', () => {
    const blad = begin();
    blad.selectie.kies(blad.punt('instroom', 'fte'));
    sleepNaar(blad.kern, blad.punt('groeien', 'fte'), 'verplaatsen');
    expect(bronnen(blad, 'instroom', 'groeien')).toEqual([LEEG, INSTROOM]);
  });

  test('moved there and back it is as it was, nothing added to the document', () => {
    const blad = begin();
    const voor = JSON.stringify(blad.sessie.document);
    verplaats(blad, 'instroom', 'groeien');
    verplaats(blad, 'groeien', 'instroom');
    expect(bronnen(blad, 'instroom')).toEqual([INSTROOM]);
    verplaats(blad, 'instroom', 'groeien');
    verplaats(blad, 'groeien', 'instroom');
    blad.sessie.ongedaan();
    blad.sessie.ongedaan();
    blad.sessie.ongedaan();
    blad.sessie.ongedaan();
    expect(JSON.stringify(blad.sessie.document)).toBe(voor);
  });

  test('who typed it and when goes along; where nobody named a source, the one of the new place is not claimed', () => {
    const blad = begin();
    const { kern } = blad;
    const plek = { soort: 'cijfer', adres: { blad: 'bijlage2', regel: 'instroom', kolom: 'fte', jaar: 2023 } } as const;
    kern.acties.typ({ plek, tekst: '9' });
    const getypt = bronnen(blad, 'instroom');
    verplaats(blad, 'instroom', 'matchen');
    expect(bronnen(blad, 'matchen')).toEqual(getypt);
    verplaats(blad, 'groeien', 'instroom');
    expect(bronnen(blad, 'instroom')[0]?.[0]).toMatch(/^Ingevuld op .*, zonder bron\.$/);
  });

  test('copied it counts as typed: the document is not credited for a figure it does not have there', () => {
    const blad = begin();
    verplaats(blad, 'instroom', 'matchen', false);
    expect(bronnen(blad, 'instroom', 'matchen')).toEqual([
      INSTROOM,
      [expect.stringMatching(/^Ingevuld op/), 'Nog na te vragen.'],
    ]);
  });

  test('a block moved over itself keeps every figure with its own', () => {
    const blad = begin();
    const { kern, selectie, punt } = blad;
    const was = bronnen(blad, 'instroom', 'matchen');
    const [boven, onder] = [punt('instroom', 'fte'), punt('matchen', 'fte')];
    selectie.kiesVlak(boven, onder);
    sleepNaar(kern, { ...boven, rij: boven.rij + 1 }, 'verplaatsen');
    const regels = blad.volgorde();
    const ids = ['instroom', 'matchen'].map((id) => regels[regels.indexOf(id) + 1] ?? '');
    expect(bronnen(blad, ...ids)).toEqual(was);
    expect(bronnen(blad, 'instroom')).toEqual([LEEG]);
  });
});

test('what was cut stays where it was when it finds no place on a protected formula', () => {
  const { kern, venster, selectie, punt, cel } = openRooster('dvo-2023', 'bijlage2');
  const bord = klembord();
  selectie.kies(punt('instroom', 'fte'));
  kopieer(kern, bord, true);
  selectie.kies(punt('instroom', 'loonkosten'));
  plak(kern, bord, 'alles');
  expect(cel('instroom', 'fte')).toBe('2,76');
  expect(venster.getState().melding?.tekst).toMatch(/Er is niets verplaatst\. Instroom.*open eerst die formule\./);
});

test('figures pasted as values are those that are stored, and the status bar counts them as shown', () => {
  const { sessie, kern, selectie, punt } = openRooster('infrastructuur-2040-fictief', 'financiering');
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
  const { venster, kern, selectie, punt, volgorde } = openRooster('dvo-2023', 'bijlage2');
  const was = volgorde().indexOf('matchen');
  selectie.kies(punt('matchen', 'fte'));
  const plek = { soort: 'cijfer', adres: { blad: 'bijlage2', regel: 'matchen', kolom: 'fte', jaar: 2023 } } as const;
  expect(kern.acties.typ({ plek, tekst: '9' }).ok).toBe(true);
  void zoekOpdracht(opdracht)?.voer({ venster, acties: kern.acties, rooster: { kern } } as unknown as Programma);
  expect(volgorde().indexOf('matchen')).toBe(was + stap);
});

test('a percentage does not come to stand as an amount: nothing is pasted or moved, and the message says where and what to do', () => {
  const { kern, venster, selectie, punt, cel } = openRooster('dvo-2023', 'uitgangspunten', 2022);
  const plek = {
    soort: 'cijfer',
    adres: { blad: 'uitgangspunten', regel: 'overheadpercentage', kolom: null, jaar: 2022 },
  } as const;
  expect(kern.acties.typ({ plek, tekst: '31,25' }).ok).toBe(true);
  const bord = klembord();
  const was = cel('loonkosten_per_fte', 'waarde');
  selectie.kies(punt('overheadpercentage', 'waarde'));
  kopieer(kern, bord, false);
  selectie.kies(punt('loonkosten_per_fte', 'waarde'));
  plak(kern, bord, 'alles');
  expect(cel('loonkosten_per_fte', 'waarde')).toBe(was);
  expect(venster.getState().melding?.tekst).toMatch(/hier hoort een getal en geen percentage \(31,25%\)/);
});
