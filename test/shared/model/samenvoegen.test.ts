/** Sharing a scenario as a file and taking it into another document: what fits, what does not, what one chooses. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Bewerkingsinvoer } from '../../../shared/model/bewerkingen/bewerking.ts';
import { samenvoegbewerkingen } from '../../../shared/model/samenvoegbewerkingen.ts';
import { maakSamenvoegplan, type Samenvoegkeuze } from '../../../shared/model/samenvoegen.ts';
import {
  leesScenariobestand,
  maakScenariobestand,
  schrijfScenariobestand,
} from '../../../shared/model/scenariobestand.ts';
import type { Sessie } from '../../../shared/model/sessie.ts';
import { proefmodel } from './proefmodel.ts';
import { doe, lees, open } from './vocabulaire.ts';

const huur: Extract<Bewerkingsinvoer, { soort: 'maatregel-toevoegen' }> = {
  soort: 'maatregel-toevoegen',
  id: 'huur',
  naam: 'Lagere huur',
  ingroei: { van: 2026, tot: 2027 },
  bron: 'Notitie huisvesting',
  wijzigingen: [{ adres: 'tarief', actie: 'maal', waarde: 0.5, van: 2026 }],
};

let bron: Sessie;
beforeEach(() => {
  bron = open(proefmodel);
  doe(
    bron,
    huur,
    {
      soort: 'maatregel-toevoegen',
      id: 'meer',
      naam: 'Meer fte',
      wijzigingen: [
        { adres: 'los.fte', actie: 'formule', formule: 'een.fte * 2', van: 2027 },
        { adres: 'drie.fte', actie: 'plus', waarde: { verdeling: 'uniform', van: 1, tot: 3 }, van: 2027, tot: 2028 },
      ],
    },
    { soort: 'scenario-toevoegen', titel: 'Onder' },
    { soort: 'scenario-maatregelen', scenario: 'onder', maatregelen: [{ maatregel: 'huur' }] },
    { soort: 'scenario-toevoegen', titel: 'Boven', basis: 'onder' },
    { soort: 'scenario-maatregelen', scenario: 'boven', maatregelen: [{ maatregel: 'meer' }] },
    {
      soort: 'wijziging-zetten',
      scenario: 'boven',
      wijziging: { adres: 'twee.fte', actie: 'zet', waarde: 9, van: 2028 },
    },
  );
});

function gedeeld(naam = 'boven') {
  const gelezen = leesScenariobestand(schrijfScenariobestand(maakScenariobestand(bron.document, naam)));
  if (!gelezen.ok) throw new Error(gelezen.fout);
  return gelezen.waarde;
}

function neemOp(sessie: Sessie, keuze: Samenvoegkeuze = 'hier', bestand = gedeeld()) {
  const plan = maakSamenvoegplan(sessie.document, bestand);
  const { bewerkingen, scenario } = samenvoegbewerkingen(sessie.document, plan, () => keuze);
  doe(sessie, ...bewerkingen);
  return { plan, scenario };
}

const cijfers = (sessie: Sessie, scenario: string) =>
  ['totaal.bedrag@2026', 'totaal.bedrag@2028', 'reserve@2030'].map((adres) => lees(sessie, adres, scenario));

test('a document with the same regels gets the scenario, what it builds on and its maatregelen, with the same figures', () => {
  const doel = open(proefmodel);
  const { plan, scenario } = neemOp(doel);
  expect(plan).toMatchObject({
    nieuw: ['Lagere huur', 'Meer fte', 'Onder', 'Boven'],
    botsingen: [],
    nietOvergenomen: [],
  });
  expect(cijfers(doel, scenario)).toEqual(cijfers(bron, 'boven'));
  expect(doel.document.maatregelen).toEqual(bron.document.maatregelen);
  expect(doel.document.scenarios).toEqual(bron.document.scenarios);
  doel.ongedaan();
  expect(doel.document.scenarios).toHaveLength(1);
  expect(doel.document.maatregelen).toEqual([]);
});

test('the file is readable: regels by name, formulas as a controller types them', () => {
  const tekst = schrijfScenariobestand(maakScenariobestand(bron.document, 'boven'));
  expect(tekst).toContain('"formule": "=een.fte*2"');
  expect(tekst).toContain('"regel": "Drie, FTE"');
  expect(tekst.indexOf('"bestand"')).toBeLessThan(tekst.indexOf('"scenarios"'));
});

test('what is not there is told per wijziging, kept in the toelichting, and the rest is taken', () => {
  const doel = open(proefmodel);
  doe(doel, { soort: 'regel-verwijderen', blad: 'begroting', regel: 'los', metVerlies: true });
  const { plan } = neemOp(doel);
  expect(plan.nietOvergenomen).toEqual([
    { waar: 'Meer fte', wijziging: 'Los, FTE: wordt =een.fte*2 vanaf 2027', reden: expect.stringContaining('los') },
  ]);
  const meer = doel.document.maatregelen.find(({ id }) => id === 'meer');
  expect(meer?.wijzigingen).toHaveLength(1);
  expect(meer?.toelichting).toBe('Niet overgenomen: Los, FTE: wordt =een.fte*2 vanaf 2027.');
  expect(maakSamenvoegplan(doel.document, gedeeld()).botsingen).toEqual([]);
});

describe('another maatregel by the same name', () => {
  let doel: Sessie;
  beforeEach(() => {
    doel = open(proefmodel);
    doe(
      doel,
      { ...huur, wijzigingen: [{ adres: 'tarief', actie: 'maal', waarde: 0.8, van: 2026 }] },
      { soort: 'scenario-toevoegen', titel: 'Hier' },
      { soort: 'scenario-maatregelen', scenario: 'hier', maatregelen: [{ maatregel: 'huur' }] },
    );
  });
  const factoren = () =>
    doel.document.maatregelen
      .filter(({ id }) => id.startsWith('huur'))
      .map(({ wijzigingen }) => wijzigingen[0]?.waarde);

  test('stands side by side in words, with the scenarios that would change along', () => {
    expect(maakSamenvoegplan(doel.document, gedeeld()).botsingen).toEqual([
      {
        sleutel: 'maatregel/huur',
        naam: 'Lagere huur',
        hier: ['Lagere huur', 'Ingroei 2026-2027', 'Tarief: maal 0,8 vanaf 2026', 'Bron: Notitie huisvesting'],
        bestand: ['Lagere huur', 'Ingroei 2026-2027', 'Tarief: maal 0,5 vanaf 2026', 'Bron: Notitie huisvesting'],
        ookIn: ['Hier'],
      },
    ]);
  });

  test('hier: what stands stays, and the scenario works with it', () => {
    neemOp(doel, 'hier');
    expect(factoren()).toEqual([0.8]);
    expect(lees(doel, 'tarief@2027', 'boven')).toBe(80);
  });

  test('bestand: it is replaced, also for the scenario that had it', () => {
    neemOp(doel, 'bestand');
    expect(factoren()).toEqual([0.5]);
    expect(lees(doel, 'tarief@2027', 'hier')).toBe(50);
  });

  test('beide: both, each in its own scenario', () => {
    const { scenario } = neemOp(doel, 'beide');
    expect(factoren()).toEqual([0.8, 0.5]);
    expect(lees(doel, 'tarief@2027', 'hier')).toBe(80);
    expect(cijfers(doel, scenario)).toEqual(cijfers(bron, 'boven'));
    expect(doel.document.maatregelen.map(({ naam }) => naam)).toContain('Lagere huur (uit bestand)');
  });
});

test('beide on a maatregel of a scenario that is here just so brings that scenario beside it', () => {
  const doel = open(proefmodel);
  neemOp(doel);
  doe(doel, { soort: 'maatregel-wijzigen', maatregel: 'huur', velden: { bron: 'Elders' } });
  const { scenario } = neemOp(doel, 'beide');
  expect(scenario).toBe('boven-2');
  expect(doel.document.scenarios.map(({ naam, basis }) => [naam, basis])).toEqual([
    ['basis', null],
    ['onder', 'basis'],
    ['boven', 'onder'],
    ['onder-2', 'basis'],
    ['boven-2', 'onder-2'],
  ]);
  expect(cijfers(doel, 'boven-2')).toEqual(cijfers(bron, 'boven'));
});

describe('the number of a begrotingswijziging', () => {
  const nummer = { nummer: 1, datum: '2026-05-01' };
  const metNummer = () => {
    doe(bron, { soort: 'maatregel-wijzigen', maatregel: 'huur', velden: { begrotingswijziging: nummer } });
    return gedeeld('onder');
  };
  const huurIn = (sessie: Sessie) => sessie.document.maatregelen.find(({ id }) => id === 'huur')!;

  test('goes along', () => {
    const doel = open(proefmodel);
    neemOp(doel, 'hier', metNummer());
    expect(huurIn(doel).begrotingswijziging).toEqual(nummer);
  });

  test('that another maatregel has here stays behind as text, and the scenario is taken', () => {
    const doel = open(proefmodel);
    doe(doel, { soort: 'maatregel-toevoegen', id: 'sport', naam: 'Sport', begrotingswijziging: nummer });
    const { plan } = neemOp(doel, 'hier', metNummer());
    expect(plan.nietOvergenomen).toEqual([
      expect.objectContaining({ waar: 'Lagere huur', wijziging: 'Begrotingswijziging 1 van 2026' }),
    ]);
    expect(huurIn(doel)).toMatchObject({
      begrotingswijziging: null,
      toelichting: 'Niet overgenomen: Begrotingswijziging 1 van 2026.',
    });
    expect(maakSamenvoegplan(doel.document, metNummer()).gelijk).toContain('Lagere huur');
  });

  test('of two beside each other stays with the one that was here', () => {
    const doel = open(proefmodel);
    doe(doel, { ...huur, bron: 'Anders', begrotingswijziging: nummer });
    neemOp(doel, 'beide', metNummer());
    expect(doel.document.maatregelen.map((een) => een.begrotingswijziging)).toEqual([nummer, null]);
  });
});

test('beide gives no name that something else in the file has', () => {
  doe(
    bron,
    { ...huur, id: 'huur_2', naam: 'Nog lagere huur' },
    { soort: 'scenario-maatregelen', scenario: 'onder', maatregelen: [{ maatregel: 'huur' }, { maatregel: 'huur_2' }] },
    { soort: 'scenario-toevoegen', titel: 'Onder 2', naam: 'onder-2', basis: 'onder' },
  );
  const doel = open(proefmodel);
  doe(doel, { ...huur, bron: 'Anders' }, { soort: 'scenario-toevoegen', titel: 'Onder' });
  neemOp(doel, 'beide', gedeeld('onder-2'));
  expect(doel.document.maatregelen.map(({ id }) => id)).toEqual(['huur', 'huur_3', 'huur_2']);
  expect(doel.document.scenarios.map(({ naam }) => naam)).toEqual(['basis', 'onder', 'onder-3', 'onder-2']);
});

test('taking it in twice changes nothing', () => {
  const doel = open(proefmodel);
  neemOp(doel);
  const na = doel.document;
  expect(neemOp(doel).plan.gelijk).toHaveLength(4);
  expect(doel.document).toBe(na);
});

test.each([
  ['geen json', 'geen scenario van Sluitend'],
  ['{"bestand":"Sluitend begrotingsmodel"}', 'geen scenario van Sluitend'],
  ['{"bestand":"Sluitend scenario","versie":2}', 'nieuwere versie'],
  ['{"bestand":"Sluitend scenario","versie":1,"uit":{},"scenarios":[],"maatregelen":[]}', 'klopt niet'],
])('%s is refused in Dutch', (tekst, melding) => {
  expect(leesScenariobestand(tekst)).toEqual({ ok: false, fout: expect.stringContaining(melding) });
});

test('a file whose scenarios do not build on each other, or name a maatregel it does not hold, is refused', () => {
  const bestand = gedeeld();
  const los = { ...bestand, scenarios: bestand.scenarios.slice(1) };
  expect(leesScenariobestand(JSON.stringify(los))).toMatchObject({ ok: false, fout: expect.stringContaining('onder') });
  const kaal = { ...bestand, maatregelen: [] };
  expect(leesScenariobestand(JSON.stringify(kaal))).toMatchObject({ ok: false, fout: expect.stringContaining('huur') });
});

test('what is made up stays marked: a scenario out of a FICTIEF document marks the one that takes it in, as one undo', () => {
  doe(bron, { soort: 'gegevens-zetten', gegevens: { fictief: true } });
  const doel = open(proefmodel);
  const plan = maakSamenvoegplan(doel.document, maakScenariobestand(bron.document, 'onder'));
  expect(plan.wordtFictief).toBe(true);
  doe(doel, ...samenvoegbewerkingen(doel.document, plan, () => 'bestand').bewerkingen);
  expect(doel.document.gegevens.fictief).toBe(true);
  doel.ongedaan();
  expect(doel.document.gegevens.fictief).toBe(false);
});

describe('what was judged of a scenario', () => {
  const criteria = [
    { id: 'mensen', naam: 'Mensen', gewicht: 1, toelichting: '', meting: null },
    { id: 'plek', naam: 'Plek', gewicht: 1, toelichting: '', meting: null },
  ];
  const oordeel = (criterium: string, score: number, scenario = 'boven') =>
    ({ soort: 'oordeel-zetten', criterium, scenario, score, toelichting: 'Omdat', bron: 'Nota' }) as const;
  beforeEach(() => {
    doe(
      bron,
      { soort: 'criteria-instellen', criteria },
      { soort: 'functies-instellen', functies: [{ id: 'vangnet', naam: 'Vangnet' }] },
      oordeel('mensen', 7),
      oordeel('plek', 3),
      oordeel('mensen', 5, 'basis'),
      { soort: 'dekking-zetten', functie: 'vangnet', scenario: 'boven', gedekt: 'deels' },
    );
  });

  test('goes along where the criterium is known, and is told where it is not', () => {
    const doel = open(proefmodel);
    doe(doel, { soort: 'criteria-instellen', criteria: criteria.slice(0, 1) });
    const { plan } = neemOp(doel);
    expect(doel.document.beoordeling.oordelen).toEqual([
      { criterium: 'mensen', scenario: 'boven', score: 7, toelichting: 'Omdat', bron: 'Nota' },
    ]);
    expect(plan.nietOvergenomen.map(({ waar, wijziging }) => [waar, wijziging])).toEqual([
      ['Boven', 'plek: score 3, Omdat, bron Nota'],
      ['Boven', 'vangnet: deels'],
    ]);
  });

  test('is a choice where it was judged otherwise here; taken once, it is the same', () => {
    const doel = open(proefmodel);
    doe(doel, { soort: 'criteria-instellen', criteria });
    neemOp(doel);
    expect(neemOp(doel).plan.botsingen).toEqual([]);
    doe(doel, oordeel('mensen', 2));
    expect(neemOp(doel, 'hier').plan.botsingen).toMatchObject([{ naam: 'Boven' }]);
    const mensen = () => doel.document.beoordeling.oordelen.find(({ criterium }) => criterium === 'mensen')?.score;
    expect(mensen()).toBe(2);
    neemOp(doel, 'bestand');
    expect(mensen()).toBe(7);
    doe(doel, oordeel('mensen', 2));
    const { scenario } = neemOp(doel, 'beide');
    const scores = doel.document.beoordeling.oordelen.filter(({ criterium }) => criterium === 'mensen');
    expect(scores.map((een) => [een.scenario, een.score])).toEqual([
      ['boven', 2],
      [scenario, 7],
    ]);
  });
});
