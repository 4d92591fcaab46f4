/**
 * Kostprijsmodel: what the lines cost together is what is spent, and ending a line leaves its overhead with the others.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bewerkingsinvoer } from '../../../shared/model/bewerkingen/bewerking.ts';
import type { Sessie } from '../../../shared/model/sessie.ts';
import { bezetting } from '../../../shared/sjablonen/bezetting.ts';
import { infrastructuur2040Fictief } from '../../../shared/sjablonen/infrastructuur-2040-fictief.ts';
import { overhead } from '../../../shared/sjablonen/overhead.ts';
import type { Bladsjabloon, Opzet } from '../../../shared/sjablonen/sjabloon.ts';
import { werksoorten } from '../../../shared/sjablonen/werksoorten.ts';
import { doe, lees, open, zet } from '../model/vocabulaire.ts';

const WERKSOORTEN = werksoorten.regels.flatMap(({ regels = [] }) => regels.map(({ id }) => id));

const punten = {
  fte_per_wsw: 1,
  fte_per_lks: 0.5,
  se_per_wsw: 1,
  index_loonkosten: 0,
  index_prijs: 0,
  loonkosten_per_fte_wsw: 30_000,
  loonkosten_per_fte_lks: 20_000,
  bedrag_per_se: 35_000,
  bedrag_per_beschutte_plek: 8_000,
  lks_per_fte: 15_000,
};

/** Wsw and NBW placed intern and extern, as on Intern en extern; everybody works intern until told otherwise. */
function plaatsing(groep: string) {
  return {
    id: `${groep}_plaatsing`,
    naam: `Plaatsing ${groep}`,
    reeksen: {
      aandeel_extern: { doortrekken: true, invoer: { 2025: 0 } },
      extern: { formule: `${groep}.stand * aandeel_extern`, vanaf: 'eerste' },
      intern: { formule: `${groep}.stand - extern`, vanaf: 'eerste' },
      benchmark: { doortrekken: true, invoer: { 2025: 0 } },
    },
  } as const;
}

/** People and uitgangspunten of a small company, as the plan to 2040 has them on its own bladen. */
const bedrijf: Bladsjabloon = {
  id: 'bedrijf',
  naam: 'Bedrijf',
  kolommen: [
    { id: 'stand', naam: 'Stand', eenheid: 'personen' },
    ...['intern', 'extern', 'aandeel_extern', 'benchmark', 'waarde'].map((id) => ({ id, naam: id, tarief: true })),
  ],
  regels: [
    ...['wsw', 'nbw', 'lks_bij'].map((id) => ({ id, naam: `Groep ${id}`, reeksen: { stand: { doortrekken: true } } })),
    ...['wsw', 'nbw'].map(plaatsing),
    ...Object.entries(punten).map(([id, waarde]) => ({
      id,
      naam: id,
      uitgangspunt: true,
      enkelIn: 'waarde',
      bedrag: { doortrekken: true, invoer: { 2025: waarde } },
    })),
  ],
};

/** What is asked for of every line, as nothing. */
const NIETS = Object.fromEntries(
  [
    ...WERKSOORTEN.flatMap((id) =>
      [
        ...['plaatsen', 'deel_wsw', 'deel_nbw', 'deel_lks_bij'],
        ...['overig_direct_per_fte', 'begeleiding_per_fte', 'huisvesting', 'omzet_per_fte'],
      ].map((kolom) => `${id}.${kolom}`),
    ),
    ...['financien_ict.gedrag', 'huisvesting_algemeen.gedrag', 'financien_ict.basis', 'huisvesting_algemeen.basis'],
  ].map((adres) => [adres, { 2026: 0 }]),
);

/** Everybody works in verpakken or metaal, half and half; everything else is zero. */
const opzet: Opzet = {
  gegevens: { titel: 'Klein bedrijf', boekjaar: 2026 },
  jaren: { eerste: 2025, begin: 2026, laatste: 2028 },
  bladen: [bedrijf, bezetting, overhead, werksoorten],
  invoer: {
    ...NIETS,
    'wsw.stand': { 2025: 100 },
    'nbw.stand': { 2025: 0 },
    'lks_bij.stand': { 2025: 0 },
    'verpakken.plaatsen': { 2026: 60 },
    'metaal.plaatsen': { 2026: 50 },
    'verpakken.deel_wsw': { 2026: 0.5 },
    'metaal.deel_wsw': { 2026: 0.5 },
    'verpakken.deel_nbw': { 2026: 1 },
    'verpakken.deel_lks_bij': { 2026: 1 },
    'directie_staf.gedrag': { 2026: 1 },
    'directie_staf.basis': { 2026: 100_000 },
    'personeelszaken.gedrag': { 2026: 2 },
    'personeelszaken.stap': { 2026: 40 },
    'personeelszaken.basis': { 2026: 90_000 },
    'vervoer.gedrag': { 2026: 3 },
    'vervoer.basis': { 2026: 20_000 },
    'verpakken.omzet_per_fte': { 2026: 6_000 },
    'metaal.omzet_per_fte': { 2026: 9_000 },
    'verpakken.begeleiding_per_fte': { 2026: 5_000 },
    'metaal.huisvesting': { 2026: 50_000 },
  },
};

function klein(...invoer: readonly (readonly [adres: string, tekst: string])[]): Sessie {
  const sessie = open(opzet);
  for (const [adres, tekst] of invoer) expect([adres, zet(sessie, adres, tekst)]).toEqual([adres, null]);
  return sessie;
}

const METAAL_STOPT = [
  ['wsw.stand@2027', '50'],
  ['metaal.deel_wsw@2027', '0%'],
  ['verpakken.deel_wsw@2027', '100%'],
  ['metaal.huisvesting@2027', '0'],
] as const;

describe('remanent overhead, worked by hand: metaal ends and its 50 people leave', () => {
  const sessie = klein(...METAAL_STOPT);

  test.each([
    ['vast stays whole', 'directie_staf', 100_000, 50_000],
    ['sprongsgewijs: three steps of 40 fte become two', 'personeelszaken', 60_000, 15_000],
    ['variabel goes with the fte', 'vervoer', 10_000, 0],
    ['together 65.000 stays behind', 'overheadlijnen', 170_000, 65_000],
  ])('%s', (_, lijn, bedrag, achterblijvend) => {
    expect(lees(sessie, `${lijn}.bedrag@2027`)).toBeCloseTo(bedrag, 6);
    expect(lees(sessie, `${lijn}.achterblijvend@2027`)).toBeCloseTo(achterblijvend, 6);
    expect(lees(sessie, `${lijn}.achterblijvend@2026`)).toBe(0);
  });

  test('the kostprijs of verpakken rises from 37.100 to 38.400 per fte, all of it overhead', () => {
    // 30.000 loonkosten + 5.000 begeleiding + overhead: 210.000 / 100 fte, then 170.000 / 50 fte
    expect(lees(sessie, 'verpakken.kostprijs_per_fte@2026')).toBeCloseTo(37_100, 6);
    expect(lees(sessie, 'verpakken.kostprijs_per_fte@2027')).toBeCloseTo(38_400, 6);
    expect(lees(sessie, 'verpakken.resultaat_per_fte@2027')).toBeCloseTo(6_000 + 35_000 - 38_400, 6);
    expect(lees(sessie, 'metaal.kosten@2027')).toBe(0);
    expect(lees(sessie, 'metaal.kostprijs_per_fte@2027')).toBe(0);
  });

  test('metaal itself in 2026: 50 fte x 32.100, its building, 450.000 omzet and 1.750.000 subsidie', () => {
    expect(lees(sessie, 'metaal.kosten@2026')).toBeCloseTo(50 * 32_100 + 50_000, 6);
    expect(lees(sessie, 'metaal.resultaat@2026')).toBeCloseTo(450_000 + 1_750_000 - 1_655_000, 6);
  });
});

describe('overhead that is asked for wrongly is a fout, and counted as vast', () => {
  test.each([
    ['personeelszaken.stap@2026', '0'],
    ['personeelszaken.gedrag@2026', '5'],
  ])('%s = %s', (adres, invoer) => {
    const sessie = klein(...METAAL_STOPT, [adres, invoer]);
    expect(lees(sessie, 'personeelszaken.bedrag@2027')).toBe(90_000);
    expect(lees(sessie, 'personeelszaken.ongeldig@2026')).toBe(1);
    expect(sessie.controles().find(({ id }) => id === 'overhead_geldig')).toMatchObject({
      oordeel: 'fout',
      melding: expect.stringMatching(/geen 1 \(vast\).*sprongsgewijs zonder stap/),
    });
  });
});

describe('bezetting', () => {
  test('people against places: vacancy and occupancy per line and in total', () => {
    const sessie = klein();
    expect(['bezet', 'vrij'].map((kolom) => lees(sessie, `verpakken.${kolom}@2026`))).toEqual([50, 10]);
    expect(lees(sessie, 'verpakken.bezettingsgraad@2026')).toBeCloseTo(50 / 60, 12);
    expect(lees(sessie, 'werksoorten_totaal.vrij@2026')).toBe(10);
    expect(lees(sessie, 'werksoorten_totaal.bezettingsgraad@2026')).toBeCloseTo(100 / 110, 12);
  });

  test('freed places: Wsw leaves 20 in verpakken, 12 NBW take over, 8 stay empty', () => {
    const sessie = klein(['wsw.stand@2027', '60'], ['nbw.stand@2027', '12']);
    const van = (kolom: string) => lees(sessie, `verpakken.${kolom}@2027`);
    expect(['vrijgekomen', 'hergebruikt', 'bezet', 'vrij'].map(van)).toEqual([20, 12, 42, 18]);
    expect(lees(sessie, 'werksoorten_totaal.vrijgekomen@2027')).toBe(40);
    expect(lees(sessie, 'werksoorten_totaal.hergebruikt@2027')).toBe(12);
    expect(lees(sessie, 'verpakken.hergebruikt@2028')).toBe(0);
  });

  test('never more reused than freed', () => {
    const sessie = klein(['wsw.stand@2027', '96'], ['nbw.stand@2027', '8']);
    expect(lees(sessie, 'verpakken.hergebruikt@2027')).toBe(2);
  });

  test('share external is that of Intern en extern, against its norm', () => {
    const sessie = klein(
      ['wsw_plaatsing.aandeel_extern@2026', '50%'],
      ['wsw_plaatsing.benchmark@2026', '52,2%'],
      ['begeleid_werken.deel_wsw@2026', '100%'],
      ['begeleid_werken.plaatsen@2026', '50'],
    );
    expect(lees(sessie, 'bezet_wsw.extern@2026')).toBe(50);
    expect(lees(sessie, 'bezet_wsw.aandeel_extern@2026')).toBe(0.5);
    const oordeel = (id: string) => sessie.controles().find((controle) => controle.id === id)?.oordeel;
    expect(oordeel('norm_wsw_extern')).toBe('let op');
    expect(oordeel('extern_wsw_sluit_aan')).toBe('goed');
    zet(sessie, 'wsw_plaatsing.benchmark@2026', '44%');
    expect(oordeel('norm_wsw_extern')).toBe('goed');
    zet(sessie, 'begeleid_werken.deel_wsw@2026', '80%');
    expect(oordeel('extern_wsw_sluit_aan')).toBe('fout');
  });

  test('intern, extern and together, with vacancy, by hand', () => {
    const sessie = klein(
      ['wsw_plaatsing.aandeel_extern@2026', '20%'],
      ['begeleid_werken.deel_wsw@2026', '100%'],
      ['begeleid_werken.plaatsen@2026', '25'],
    );
    const rij = (regel: string) => ['intern', 'extern', 'samen'].map((kolom) => lees(sessie, `${regel}.${kolom}@2026`));
    expect(rij('bezette_plaatsen')).toEqual([80, 20, 100]);
    expect(rij('alle_plaatsen')).toEqual([110, 25, 135]);
    expect(rij('vrije_plaatsen')).toEqual([30, 5, 35]);
  });

  test('more people than places is a fout that says where, when and what to do', () => {
    const sessie = klein(['metaal.plaatsen@2027', '49']);
    const [te, ...meer] = sessie.controles().filter(({ oordeel }) => oordeel === 'fout');
    expect(meer).toEqual([]);
    expect(te).toMatchObject({
      adres: { blad: 'werksoorten', regel: 'metaal', kolom: 'vrij' },
      jaar: 2027,
      bedrag: -1,
      melding: expect.stringMatching(
        /metaal.*meer mensen geplaatst dan er plaatsen zijn\. Verlaag een deel of voeg plaatsen toe \(in 2027 en 2028\)/,
      ),
    });
  });

  test('people who are not divided over the lines for 100% are told, with the group', () => {
    const sessie = klein(['metaal.deel_wsw@2026', '40%']);
    expect(sessie.controles().find(({ id, oordeel }) => id === 'verdeling_wsw' && oordeel === 'fout')?.melding).toMatch(
      /Wsw zijn niet allemaal .*100%/,
    );
  });
});

/** A line that the company did not have: textiel, with half of the people of metaal. */
const TEXTIEL = [
  ['textiel.plaatsen@2026', '30'],
  ['textiel.deel_wsw@2026', '25%'],
  ['textiel.deel_nbw@2026', '0%'],
  ['textiel.deel_lks_bij@2026', '0%'],
  ['textiel.omzet_per_fte@2026', '4.000'],
  ['textiel.begeleiding_per_fte@2026', '1.000'],
  ['textiel.overig_direct_per_fte@2026', '0'],
  ['textiel.huisvesting@2026', '12.000'],
] as const;

/** What begeleid werken had, groepsdetachering takes over. */
function metVerdeling(sessie: Sessie): Sessie {
  zet(sessie, 'groepsdetachering.deel_wsw@2026', '69%');
  zet(sessie, 'groepsdetachering.deel_nbw@2026', '75%');
  return sessie;
}

/** `van` is the line that its people come from, and the share that line keeps. */
function metTextiel(sessie: Sessie, van: string, houdt: string): Sessie {
  doe(sessie, {
    soort: 'regel-invoegen',
    blad: 'werksoorten',
    naam: 'Textiel',
    groep: 'werk_intern',
    achter: 'metaal',
  });
  for (const [adres, tekst] of [...TEXTIEL, [`${van}.deel_wsw@2026`, houdt] as const])
    expect([adres, zet(sessie, adres, tekst)]).toEqual([adres, null]);
  return sessie;
}

describe('a werksoort that a user inserts takes part in everything', () => {
  const sessie = metTextiel(klein(), 'metaal', '25%');

  test('its cost by hand: 25 fte x (30.000 + 1.000) + 12.000 + a quarter of 210.000', () => {
    expect(lees(sessie, 'textiel.fte@2026')).toBe(25);
    expect(lees(sessie, 'textiel.overhead@2026')).toBeCloseTo(52_500, 6);
    expect(lees(sessie, 'textiel.kosten@2026')).toBeCloseTo(25 * 31_000 + 12_000 + 52_500, 6);
    expect(lees(sessie, 'textiel.resultaat@2026')).toBeCloseTo(25 * (4_000 + 35_000) - 839_500, 6);
    expect(lees(sessie, 'textiel.vrij@2026')).toBe(5);
  });

  test('totals, bezetting and overhead count it in every year, and nothing is fout', () => {
    for (const jaar of [2026, 2027, 2028]) {
      expect(lees(sessie, `werksoorten_totaal.fte@${jaar}`)).toBe(100);
      expect(lees(sessie, `werksoorten_totaal.overhead@${jaar}`)).toBeCloseTo(210_000, 6);
      expect(lees(sessie, `alle_plaatsen.samen@${jaar}`)).toBe(140);
    }
    expect(sessie.controles().filter(({ oordeel }) => oordeel === 'fout')).toEqual([]);
  });

  test('a line is removed as it was inserted; nothing else speaks of it', () => {
    doe(sessie, { soort: 'regel-verwijderen', blad: 'werksoorten', regel: 'textiel' });
    expect(lees(sessie, 'niet_ingedeeld.fte@2026')).toBe(25);
    expect(lees(sessie, 'werksoorten_totaal.fte@2026')).toBe(100);
    doe(sessie, { soort: 'regel-verwijderen', blad: 'werksoorten', regel: 'zorgondersteuning' });
    doe(sessie, { soort: 'regel-verwijderen', blad: 'overhead', regel: 'vervoer' });
    expect(lees(sessie, 'werksoorten_totaal.overhead@2026')).toBeCloseTo(190_000, 6);
  });

  test('an overhead line that a user inserts is divided too', () => {
    const met = klein();
    doe(met, {
      soort: 'regel-invoegen',
      blad: 'overhead',
      naam: 'Wagenpark',
      groep: 'overheadlijnen',
      achter: 'vervoer',
    });
    for (const [adres, tekst] of [
      ['wagenpark.gedrag@2026', '2'],
      ['wagenpark.stap@2026', '50'],
      ['wagenpark.basis@2026', '30.000'],
      ...METAAL_STOPT,
    ] as const)
      expect([adres, zet(met, adres, tekst)]).toEqual([adres, null]);
    expect(lees(met, 'wagenpark.bedrag@2027')).toBe(15_000);
    expect(lees(met, 'werksoorten_totaal.overhead@2027')).toBeCloseTo(185_000, 6);
  });
});

describe('nothing to divide by', () => {
  test('who is on no line costs wages and brings subsidie, and the controle tells it', () => {
    const sessie = klein(['metaal.deel_wsw@2027', '0%']);
    // 50 fte x 30.000; 50 SE x 35.000; all overhead is with verpakken
    expect(['fte', 'kosten', 'resultaat'].map((kolom) => lees(sessie, `niet_ingedeeld.${kolom}@2027`))).toEqual([
      50, 1_500_000, 250_000,
    ]);
    expect(lees(sessie, 'werksoorten_totaal.kosten@2027')).toBeCloseTo(
      100 * 30_000 + 50 * 5_000 + 50_000 + (lees(sessie, 'overheadlijnen.bedrag@2027') as number),
      6,
    );
    expect(sessie.controles().find(({ id }) => id === 'verdeling_wsw')?.oordeel).toBe('fout');
  });

  test('without people all overhead stands on a regel of its own, and no cell is an error', () => {
    const sessie = klein(['wsw.stand@2027', '0']);
    expect(lees(sessie, 'niet_ingedeeld.overhead@2027')).toBe(lees(sessie, 'overheadlijnen.bedrag@2027'));
    expect(lees(sessie, 'werksoorten_totaal.kosten@2027')).toBeCloseTo(100_000 + 50_000, 6);
    for (const kolom of ['kostprijs_per_fte', 'resultaat_per_fte', 'bezettingsgraad'])
      expect(lees(sessie, `werksoorten_totaal.${kolom}@2027`)).toBe(0);
    expect(sessie.controles().filter(({ id }) => id === 'celfout')).toEqual([]);
  });

  test('the last digits of a product are no step: 3 x 0,1 fte is three steps of 0,1', () => {
    const sessie = klein(
      ['fte_per_wsw@2026', '0,1'],
      ['wsw.stand@2026', '3'],
      ['metaal.deel_wsw@2026', '0%'],
      ['verpakken.deel_wsw@2026', '100%'],
      ['personeelszaken.stap@2026', '0,1'],
    );
    expect(0.1 * 3).toBeGreaterThan(0.3);
    expect(lees(sessie, 'personeelszaken.sprongen@2026')).toBe(3);
  });
});

describe('full cost distributed is full cost incurred', () => {
  const bedrag = fc.integer({ min: 0, max: 2_000_000 });
  const JAREN = [2026, 2027, 2028];

  test('for every division of people, behaviour of overhead and amounts', () => {
    const sessie = open(opzet);
    const invoer = fc.record({
      wsw: fc.integer({ min: 1, max: 500 }),
      nbw: fc.integer({ min: 0, max: 300 }),
      deel: fc.integer({ min: 0, max: 100 }),
      vast: bedrag,
      gedrag: fc.integer({ min: 1, max: 3 }),
      stap: fc.integer({ min: 1, max: 90 }),
      huisvesting: bedrag,
      begeleiding: fc.integer({ min: 0, max: 9_000 }),
    });
    fc.assert(
      fc.property(invoer, (gekozen) => {
        const waarden: [adres: string, jaar: number, waarde: number][] = [
          ['wsw.stand', 2027, gekozen.wsw],
          ['nbw.stand', 2028, gekozen.nbw],
          ['metaal.deel_wsw', 2027, gekozen.deel / 100],
          ['verpakken.deel_wsw', 2027, 1 - gekozen.deel / 100],
          ['directie_staf.basis', 2026, gekozen.vast],
          ['personeelszaken.gedrag', 2026, gekozen.gedrag],
          ['personeelszaken.stap', 2026, gekozen.stap],
          ['groen.huisvesting', 2026, gekozen.huisvesting],
          ['verpakken.begeleiding_per_fte', 2026, gekozen.begeleiding],
        ];
        const gedaan = sessie.doe(
          waarden.map(([adres, jaar, waarde]) => ({ soort: 'invoer-zetten', adres, jaar, waarde })),
          'Invoer',
        );
        expect(gedaan.ok).toBe(true);
        for (const jaar of JAREN) {
          const van = (adres: string) => lees(sessie, `${adres}@${jaar}`) as number;
          expect(van('werksoorten_totaal.overhead')).toBeCloseTo(van('overheadlijnen.bedrag'), 4);
          const mensen = van('wsw.stand') * 30_000 + van('nbw.stand') * 0.5 * 20_000;
          const begeleid = van('verpakken.fte') * gekozen.begeleiding;
          expect(van('werksoorten_totaal.kosten')).toBeCloseTo(
            mensen + begeleid + van('werksoorten_totaal.huisvesting') + van('overheadlijnen.bedrag'),
            4,
          );
        }
      }),
      { numRuns: 40 },
    );
  }, 20_000);

  const plan = open(infrastructuur2040Fictief);
  const jaren = Array.from({ length: 15 }, (_, i) => 2026 + i);

  function sluitAan(sessie: Sessie): void {
    for (const { naam } of sessie.document.scenarios) {
      for (const jaar of jaren) {
        const van = (adres: string) => lees(sessie, `${adres}@${jaar}`, naam) as number;
        const lasten =
          van('loonkosten_wsw.bedrag') +
          van('begeleiding_wsw.bedrag') +
          van('loonkosten_nbw.bedrag') +
          van('begeleiding_nbw_kosten.bedrag') +
          van('kosten_lks_bij.bedrag') +
          van('huisvesting_werk_wsw.bedrag') +
          van('huisvesting_werk_nbw.bedrag') +
          van('huisvesting_werk_lks_bij.bedrag') +
          van('bedrijfsoverhead');
        expect([naam, jaar, van('werksoorten_totaal.kosten') - lasten]).toEqual([naam, jaar, expect.closeTo(0, 3)]);
      }
    }
  }

  test('in every year and every scenario of the plan to 2040, also against Financiering', () => sluitAan(plan));

  /** Who worked in the line works in schoonmaak from 2030 on. */
  function stop(lijn: string): Bewerkingsinvoer[] {
    return ['wsw', 'nbw', 'lks_bij'].flatMap((groep) => {
      const deel = (id: string) => lees(plan, `${id}.deel_${groep}@2030`) as number;
      return [
        { lijn, waarde: 0 },
        { lijn: 'schoonmaak', waarde: deel(lijn) + deel('schoonmaak') },
      ].map(({ lijn: id, waarde }) => ({
        soort: 'invoer-zetten' as const,
        adres: `${id}.deel_${groep}`,
        jaar: 2030,
        waarde,
      }));
    });
  }

  test.each(['verpakken', 'groen'])(
    'ending %s in 2030 reaches result and reserve in every scenario, and nothing before it',
    (lijn) => {
      const standen = (jaar: number) =>
        plan.document.scenarios.flatMap(({ naam }) =>
          ['resultaat.bedrag', 'reserve.stand'].map((adres) => lees(plan, `${adres}@${jaar}`, naam)),
        );
      const [eerder, toen] = [standen(2029), standen(2030)];
      expect(plan.doe(stop(lijn), 'Stoppen').ok).toBe(true);
      expect(standen(2029)).toEqual(eerder);
      standen(2030).forEach((stand, i) => {
        expect(stand).not.toBe(toen[i]);
      });
      sluitAan(plan);
      plan.ongedaan();
      expect(standen(2030)).toEqual(toen);
    },
    20_000,
  );

  test('when a line ends in a scenario and its people are put nowhere', () => {
    const sessie = open(infrastructuur2040Fictief);
    for (const groep of ['wsw', 'nbw', 'lks_bij']) zet(sessie, `groen.deel_${groep}@2029`, '0%');
    sluitAan(sessie);
    expect(lees(sessie, 'niet_ingedeeld.kosten@2030')).toBeGreaterThan(1_000_000);
  });

  test('with an inserted werksoort, a building where nobody works, and a removed werksoort', () => {
    const sessie = metTextiel(open(infrastructuur2040Fictief), 'verpakken', '9%');
    for (const [adres, tekst] of [
      ['horeca.deel_wsw@2031', '0%'],
      ['horeca.deel_nbw@2031', '0%'],
      ['horeca.deel_lks_bij@2031', '0%'],
      ['verpakken.deel_wsw@2031', '12%'],
      ['verpakken.deel_nbw@2031', '45%'],
      ['groen.deel_lks_bij@2031', '50%'],
    ] as const)
      expect([adres, zet(sessie, adres, tekst)]).toEqual([adres, null]);
    sluitAan(sessie);
    expect(lees(sessie, 'horeca.kosten@2031')).toBe(lees(sessie, 'horeca.huisvesting@2031'));
    doe(sessie, { soort: 'regel-verwijderen', blad: 'werksoorten', regel: 'begeleid_werken', metVerlies: true });
    sluitAan(metVerdeling(sessie));
  });
});

describe('caseload: formatie that is typed in, or follows the number of kandidaten', () => {
  test('following: 60% of 975 kandidaten at 22,5 per fte is 26 fte, and 975 more kandidaten double it', () => {
    const sessie = open(infrastructuur2040Fictief);
    expect(lees(sessie, 'groeien.fte@2026')).toBeCloseTo(26, 9);
    const loon = lees(sessie, 'groeien.loonkosten@2026') as number;
    zet(sessie, 'pwet.stand@2025', String(850 + 975));
    expect(lees(sessie, 'groeien.fte@2026')).toBeCloseTo(52, 9);
    expect(lees(sessie, 'groeien.loonkosten@2026')).toBeCloseTo(2 * loon, 4);
  });

  test('typed in: the volume does not matter; switching is per regel', () => {
    const sessie = open(infrastructuur2040Fictief);
    zet(sessie, 'pwet.stand@2025', '1.825');
    expect(lees(sessie, 'instroom.fte@2026')).toBe(3);
    zet(sessie, 'caseload_groeien.ingetypt@2026', '20');
    zet(sessie, 'caseload_groeien.volgt@2026', '0');
    expect(lees(sessie, 'groeien.fte@2026')).toBe(20);
    expect(lees(sessie, 'matchen.fte@2026')).toBeCloseTo((0.4 * 1950) / 78, 9);
  });
});
