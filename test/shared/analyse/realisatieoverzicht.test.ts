import { describe, expect, test } from 'vitest';
import {
  begrotingswijzigingen,
  benutting,
  maakRealisatieoverzicht,
} from '../../../shared/analyse/realisatieoverzicht.ts';
import { totaliseer } from '../../../shared/analyse/realisatietotalen.ts';
import type { Bewerkingsinvoer } from '../../../shared/model/bewerkingen/bewerking.ts';
import { maakFormulelezer } from '../../../shared/model/rekenstand.ts';
import type { Opzet } from '../../../shared/sjablonen/sjabloon.ts';
import { open } from '../model/vocabulaire.ts';

const opzet: Opzet = {
  gegevens: { titel: 'Proef', boekjaar: 2026 },
  jaren: { eerste: 2025, begin: 2026, laatste: 2027 },
  bladen: [
    {
      id: 'b',
      naam: 'Begroting',
      kolommen: [
        { id: 'fte', naam: 'Fte', eenheid: 'fte' },
        { id: 'bedrag', naam: 'Bedrag' },
      ],
      regels: [
        {
          id: 'loon',
          naam: 'Loon',
          soort: 'last',
          reeksen: { fte: { doortrekken: true, invoer: { 2026: 2 } }, bedrag: 'fte * 600' },
        },
        { id: 'bijdrage', naam: 'Bijdrage', soort: 'baat', reeksen: { bedrag: { invoer: { 2026: 1200 } } } },
        { id: 'clienten', naam: 'Cliënten', soort: 'last', reeksen: { bedrag: { invoer: { 2026: 1000 } } } },
      ],
    },
  ],
  maatregelen: [
    {
      id: 'w1',
      naam: 'Eerste wijziging',
      begrotingswijziging: { nummer: 1, datum: '2026-04-15' },
      wijzigingen: [{ adres: 'loon.fte', actie: 'plus', waarde: 1, van: 2026, tot: 2026 }],
    },
  ],
};

function sessie(...bewerkingen: Bewerkingsinvoer[]) {
  const s = open(opzet);
  const alles: Bewerkingsinvoer[] = [
    { soort: 'scenario-maatregelen', scenario: 'basis', maatregelen: [{ maatregel: 'w1', aan: true }] },
    ...bewerkingen,
  ];
  const gedaan = s.doe(alles, 'proef');
  if (!gedaan.ok) throw new Error(gedaan.fout.map(({ melding }) => melding).join());
  return s;
}

const boek = (adres: string, ...bedragen: number[]): Bewerkingsinvoer => ({
  soort: 'realisatie-boeken',
  records: bedragen.map((bedrag, i) => ({ adres, maand: `2026-0${i + 1}`, bedrag })),
});

const overzicht = (s: ReturnType<typeof sessie>, maand: number) =>
  Object.fromEntries(
    maakRealisatieoverzicht(s.document, maakFormulelezer(), { jaar: 2026, maand }).map((regel) => [
      regel.adres.regel + (regel.adres.kolom === 'fte' ? '.fte' : ''),
      regel,
    ]),
  );

describe('begroting en realisatie', () => {
  test('primitief is without begrotingswijzigingen, na wijziging with those up to the date reported on', () => {
    const s = sessie();
    expect(overzicht(s, 3).loon).toMatchObject({ primitief: 1200, naWijziging: 1200 });
    expect(overzicht(s, 4).loon).toMatchObject({ primitief: 1200, naWijziging: 1800 });
    expect(begrotingswijzigingen(s.document)).toEqual([
      { nummer: 1, datum: '2026-04-15', naam: 'Eerste wijziging', maatregel: 'w1' },
    ]);
  });

  test('only amounts in euros stand in it, and what else was booked on', () => {
    expect(Object.keys(overzicht(sessie(), 0))).toEqual(['loon', 'bijdrage', 'clienten']);
    expect(Object.keys(overzicht(sessie(boek('loon.fte', 2)), 1))).toContain('loon.fte');
  });

  test('a part that stands beside its amount is no post, and a post with one amount has the name of its regel', () => {
    const met = open({
      ...opzet,
      bladen: [
        {
          id: 'f',
          naam: 'Financiering',
          kolommen: [
            { id: 'bedrag', naam: 'Bedrag' },
            { id: 'deventer', naam: 'waarvan Deventer', naast: true },
          ],
          regels: [{ id: 'subsidie', naam: 'Subsidie', soort: 'baat', reeksen: { bedrag: {}, deventer: {} } }],
        },
      ],
      maatregelen: [],
    });
    const regels = maakRealisatieoverzicht(met.document, maakFormulelezer(), { jaar: 2026, maand: 0 });
    expect(regels.map(({ naam }) => naam)).toEqual(['Subsidie']);
  });

  test('totals by hand: lasten 630 against 550 is N, baten 270 against 300 is N, together 110 worse; fte do not add up', () => {
    const s = sessie(
      boek('loon.bedrag', 100, 110, 120),
      boek('clienten.bedrag', 100, 100, 100),
      boek('bijdrage.bedrag', 80, 90, 100),
      boek('loon.fte', 2),
    );
    const regels = maakRealisatieoverzicht(s.document, maakFormulelezer(), { jaar: 2026, maand: 3 });
    const [baten, lasten, saldo] = totaliseer(regels);
    expect(baten).toMatchObject({ naam: 'Baten', begrootTotEnMet: 300, realisatieTotEnMet: 270, prognose: 1170 });
    expect(lasten).toMatchObject({ naam: 'Lasten', naWijziging: 2200, begrootTotEnMet: 550, realisatieTotEnMet: 630 });
    expect(lasten?.verschil).toEqual({ bedrag: 80, percentage: 80 / 550, oordeel: 'N' });
    expect(saldo).toMatchObject({ naam: 'Saldo', realisatieTotEnMet: -360, verschil: { bedrag: -110, oordeel: 'N' } });
  });

  test('a total compares only what was reported on', () => {
    const regels = maakRealisatieoverzicht(sessie(boek('loon.bedrag', 100, 100, 100)).document, maakFormulelezer(), {
      jaar: 2026,
      maand: 3,
    });
    expect(totaliseer(regels).find(({ naam }) => naam === 'Lasten')?.verschil).toMatchObject({
      bedrag: 0,
      oordeel: '',
    });
  });

  test('hand-worked: a quarter with a last above and a baat below its budget', () => {
    const regels = overzicht(sessie(boek('loon.bedrag', 100, 110, 120), boek('bijdrage.bedrag', 80, 90, 100)), 3);
    expect(regels.loon).toMatchObject({
      begrootTotEnMet: 300,
      realisatieTotEnMet: 330,
      verschil: { bedrag: 30, oordeel: 'N' },
      prognose: 1230,
    });
    expect(regels.bijdrage).toMatchObject({ realisatieTotEnMet: 270, verschil: { bedrag: -30, oordeel: 'N' } });
  });

  test('a forecast of one’s own and an explanation stand with their adres and year', () => {
    const regels = overzicht(
      sessie(
        boek('loon.bedrag', 500),
        { soort: 'prognose-zetten', adres: 'loon.bedrag', jaar: 2026, wijze: 'eigen', bedrag: 1500 },
        { soort: 'verklaring-zetten', adres: 'loon.bedrag', jaar: 2026, tekst: 'Nabetaling' },
        { soort: 'drempel-zetten', bedrag: 100, percentage: 0.1 },
      ),
      1,
    );
    expect(regels.loon).toMatchObject({ prognose: 1500, verklaring: 'Nabetaling', vraagtVerklaring: true });
    expect(regels.bijdrage?.vraagtVerklaring).toBe(false);
  });

  test('the 90% norm compares what was used with the whole year’s budget', () => {
    const { clienten } = overzicht(sessie(boek('clienten.bedrag', 300, 300, 310)), 12);
    expect(clienten && benutting([clienten])).toBeCloseTo(0.91, 12);
    expect(benutting([])).toBeNull();
  });
});

describe('bad input leaves everything as it was', () => {
  test('two begrotingswijzigingen of one year with the same number; another year starts again', () => {
    const tweede = (datum: string): Bewerkingsinvoer => ({
      soort: 'maatregel-toevoegen',
      naam: 'Tweede',
      begrotingswijziging: { nummer: 1, datum },
      wijzigingen: [],
    });
    const gedaan = sessie().doe([tweede('2026-09-01')], 'tweede');
    expect(gedaan.ok ? '' : gedaan.fout[0]?.melding).toMatch(/Begrotingswijziging 1 van 2026 is al 'Eerste wijziging'/);
    expect(sessie().doe([tweede('2027-03-01')], 'tweede').ok).toBe(true);
  });

  test.each<[string, Bewerkingsinvoer, RegExp]>([
    ['an unknown adres', boek('lon.bedrag', 1), /lon/],
    [
      'a year outside the model',
      { soort: 'realisatie-boeken', records: [{ adres: 'loon.bedrag', maand: '2030-01', bedrag: 1 }] },
      /2030/,
    ],
    [
      'a month twice in one list',
      {
        soort: 'realisatie-boeken',
        records: [
          { adres: 'loon.bedrag', maand: '2026-01', bedrag: 1 },
          { adres: 'b!loon.bedrag', maand: '2026-01', bedrag: 2 },
        ],
      },
      /twee keer/,
    ],
    [
      'a month that is no month',
      { soort: 'realisatie-boeken', records: [{ adres: 'loon.bedrag', maand: '2026-13', bedrag: 1 }] },
      /./,
    ],
    [
      'an own forecast without amount',
      { soort: 'prognose-zetten', adres: 'loon.bedrag', jaar: 2026, wijze: 'eigen' },
      /bedrag/,
    ],
  ])('%s', (_, bewerking, melding) => {
    const s = sessie();
    const voor = s.document;
    const gedaan = s.doe([boek('bijdrage.bedrag', 1), bewerking], 'fout');
    expect(gedaan.ok ? '' : gedaan.fout[0]?.melding).toMatch(melding);
    expect(s.document).toBe(voor);
  });

  test('a month that was booked is only replaced when asked', () => {
    const s = sessie(boek('loon.bedrag', 100));
    expect(s.doe([boek('loon.bedrag', 200)], 'opnieuw').ok).toBe(false);
    expect(s.doe([{ ...boek('loon.bedrag', 200), vervang: true } as Bewerkingsinvoer], 'opnieuw').ok).toBe(true);
    expect(s.document.realisatie.records).toEqual([
      { adres: 'b!loon.bedrag', maand: '2026-01', bedrag: 200, bron: '' },
    ]);
    s.ongedaan();
    expect(s.document.realisatie.records[0]?.bedrag).toBe(100);
  });
});

describe('doelen', () => {
  const doel: Bewerkingsinvoer = {
    soort: 'doel-toevoegen',
    jaar: 2026,
    naam: 'Uitstroom',
    norm: 300,
    richting: 'minimaal',
    eenheid: 'personen',
    telling: true,
    bron: 'DVO 2026',
    kosten: 'loon.bedrag',
  };

  test('a doel is added, measured and removed; one measurement a day', () => {
    const s = sessie(doel, { soort: 'meting-toevoegen', doel: 'uitstroom', datum: '2026-06-30', waarde: 150 });
    expect(
      s.doe([{ soort: 'meting-toevoegen', doel: 'uitstroom', datum: '2026-06-30', waarde: 160 }], 'meting').ok,
    ).toBe(true);
    expect(s.document.doelen[0]).toMatchObject({ kosten: 'b!loon.bedrag', metingen: [{ waarde: 160 }] });
    expect(s.doe([{ soort: 'doel-wijzigen', doel: 'uitstroom', velden: { norm: 250 } }], 'norm').ok).toBe(true);
    expect(s.doe([{ soort: 'meting-verwijderen', doel: 'uitstroom', datum: '2026-01-01' }], 'weg').ok).toBe(false);
    expect(s.doe([{ soort: 'doel-verwijderen', doel: 'uitstroom' }], 'weg').ok).toBe(true);
    expect(s.document.doelen).toEqual([]);
  });
});
