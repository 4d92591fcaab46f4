/** A Sessie over time: figures, undo and redo, the logboek; and what must hold after any sequence of edits. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bewerkingsinvoer } from '../../../shared/model/bewerkingen/bewerking.ts';
import { leesDocument } from '../../../shared/model/lezen.ts';
import { openSessie } from '../../../shared/model/open-sessie.ts';
import { samenhangproblemen } from '../../../shared/model/samenhang.ts';
import { schrijfDocument } from '../../../shared/model/schrijven.ts';
import type { Sessie } from '../../../shared/model/sessie.ts';
import { SJABLOONBRON } from '../../../shared/sjablonen/sjablonen.ts';
import { proefmodel } from './proefmodel.ts';
import { doe, lees, open, status, zet } from './vocabulaire.ts';

const proef = () =>
  open({
    ...proefmodel,
    scenarios: [
      { naam: 's', titel: 'S' },
      { naam: 't', titel: 'T', basis: 's' },
    ],
  });

const INGROEIEND: Bewerkingsinvoer = {
  soort: 'maatregel-toevoegen',
  naam: 'N',
  ingroei: { van: 2026, tot: 2029 },
  wijzigingen: [
    { adres: 'los.fte', actie: 'plus', waarde: 3, van: 2026 },
    { adres: 'los.fte', actie: 'zet', waarde: 7, van: 2028 },
    { adres: 'tarief', actie: 'zet', waarde: 7, van: 2026, tot: 2027 },
  ],
};

/** Every figure of every scenario, as text. */
function beeld(sessie: Sessie): string[] {
  const { eerste, laatste } = sessie.document.jaren;
  const jaren = Array.from({ length: laatste - eerste + 1 }, (_, i) => eerste + i);
  return sessie.document.scenarios.flatMap(({ naam }) =>
    sessie.adressen().flatMap((adres) =>
      jaren.map((jaar) => {
        const waarde = sessie.waarde({ ...adres, jaar }, naam);
        return `${naam} ${sessie.toonAdres(adres)}@${jaar} ${waarde === null || typeof waarde === 'number' ? waarde : waarde.code}`;
      }),
    ),
  );
}

describe('undo and redo', () => {
  test('give back every figure, and say what they undo', () => {
    const sessie = proef();
    const begin = sessie.document;
    const voor = beeld(sessie);
    zet(sessie, 'een.fte@2027', '7');
    doe(sessie, { soort: 'regel-invoegen', blad: 'begroting', naam: 'Vier', groep: 'groep' });
    const na = beeld(sessie);
    expect(sessie.kanOngedaan).toBe('bewerking');
    sessie.ongedaan();
    expect(sessie.kanOngedaan).toBe('Invoer');
    expect(sessie.kanOpnieuw).toBe('bewerking');
    sessie.ongedaan();
    expect(sessie.kanOngedaan).toBeNull();
    expect(sessie.ongedaan()).toBeNull();
    expect(sessie.document).toBe(begin);
    expect(beeld(sessie)).toEqual(voor);
    sessie.opnieuw();
    sessie.opnieuw();
    expect(beeld(sessie)).toEqual(na);
  });

  test('a new edit forgets what could be redone', () => {
    const sessie = proef();
    zet(sessie, 'een.fte@2027', '7');
    sessie.ongedaan();
    zet(sessie, 'een.fte@2027', '8');
    expect(sessie.kanOpnieuw).toBeNull();
  });

  test('a long list in parts is one step, the same as in one go; stopped in between it is none', () => {
    const lijst = ['een', 'twee'].flatMap((regel) =>
      [2026, 2027].map((jaar) => ({
        soort: 'invoer-zetten' as const,
        adres: `begroting!${regel}.fte`,
        jaar,
        waarde: 9,
      })),
    );
    const heel = proef();
    doe(heel, ...lijst);
    const inDelen = proef();
    const begin = inDelen.document;
    inDelen.doeInDelen(lijst, 'Lang', 1).next();
    expect(inDelen.document).toBe(begin);
    const delen: number[] = [];
    const stappen = inDelen.doeInDelen(lijst, 'Lang', 3);
    for (let stap = stappen.next(); !stap.done; stap = stappen.next()) delen.push(stap.value);
    expect(delen).toEqual([0.75, 1, 1]);
    expect(beeld(inDelen)).toEqual(beeld(heel));
    inDelen.ongedaan();
    expect(inDelen.document).toBe(begin);
  });

  test('a refusal late in a long list names its own bewerking and leaves nothing', () => {
    const sessie = proef();
    const goed = { soort: 'invoer-zetten' as const, adres: 'begroting!een.fte', jaar: 2026, waarde: 9 };
    const stappen = sessie.doeInDelen([goed, goed, { ...goed, jaar: 1900 }], 'Lang', 2);
    expect(stappen.next().done).toBe(false);
    expect(stappen.next().value).toMatchObject({ ok: false, fout: [{ bewerking: 2 }] });
    expect(sessie.kanOngedaan).toBeNull();
  });

  test('what changes nothing is no step', () => {
    const sessie = proef();
    zet(sessie, 'een.fte@2026', '1');
    expect(sessie.kanOngedaan).toBeNull();
  });
});

describe('an edit of invoer', () => {
  test('keeps the compiled model and names the cells that changed', () => {
    const sessie = proef();
    const { rekenmodel } = sessie;
    const adres = { blad: 'begroting', regel: 'los', kolom: 'fte' };
    const gedaan = sessie.doe([{ soort: 'invoer-zetten', adres: 'los.fte', jaar: 2029, waarde: 1 }], 'Invoer');
    if (!gedaan.ok || gedaan.waarde.gewijzigd === 'alles') throw new Error('cellen verwacht');
    expect(sessie.rekenmodel).toBe(rekenmodel);
    const cellen = gedaan.waarde.gewijzigd.map((cel) => sessie.adres(cel));
    expect(cellen).toContainEqual({ ...adres, jaar: 2029 });
    expect(cellen).toContainEqual({ blad: 'begroting', regel: 'reserve', kolom: null, jaar: 2030 });
    expect(cellen).not.toContainEqual({ blad: 'begroting', regel: 'reserve', kolom: null, jaar: 2028 });
  });

  test('a second edit in a scenario costs no compilation either', () => {
    const sessie = proef();
    zet(sessie, 'los.fte@2027', '1', 's');
    const { rekenmodel } = sessie;
    zet(sessie, 'los.fte@2027', '2', 's');
    zet(sessie, 'los.fte@2026', '3');
    expect(sessie.rekenmodel).toBe(rekenmodel);
    expect([lees(sessie, 'los.fte@2026', 's'), lees(sessie, 'los.fte@2027', 's')]).toEqual([3, 2]);
    expect([lees(sessie, 'los.fte@2027', 'basis'), lees(sessie, 'los.fte@2027', 't')]).toEqual([3, 2]);
  });
});

describe('onvolledig', () => {
  test('what depends on an empty required input, in the years it is asked for', () => {
    const sessie = proef();
    zet(sessie, 'los.bedrag', '=fte*tarief*(1+index)');
    expect(status(sessie, 'reserve@2026').onvolledig).toBe(true);
    zet(sessie, 'index@2026', '2%');
    expect(status(sessie, 'reserve@2026').onvolledig).toBe(false);
    expect(status(sessie, 'reserve@2027').onvolledig).toBe(true);
    expect(status(sessie, 'een.bedrag@2027').onvolledig).toBe(false);
  });
});

describe('what a cell shows', () => {
  test('groep, note, label and the text an editor opens with', () => {
    const sessie = proef();
    doe(sessie, { soort: 'notitie-zetten', adres: 'een.fte', jaar: 2026, tekst: 'geschat' });
    expect(status(sessie, 'groep.fte@2026').soort).toBe('groep');
    expect(status(sessie, 'een.fte@2026').notitie).toBe('geschat');
    expect(status(sessie, 'een.prijs@2026').soort).toBe('geen');
    expect(status(sessie, 'index@2026').soort).toBe('leeg');
    const bedrag = { blad: 'begroting', regel: 'een', kolom: 'bedrag', jaar: 2026 };
    expect(sessie.invoertekst(bedrag, 'basis')).toBe('=fte*tarief');
    expect(sessie.voorgangers(bedrag, 'basis').map((adres) => sessie.toonAdres(adres))).toEqual(['een.fte', 'tarief']);
    expect(sessie.label('begroting', 'totaal', 2026, 'basis')).toBe('Totaal (…)');
    zet(sessie, 'index@2026', '2,5%');
    expect(sessie.label('begroting', 'totaal', 2026, 'basis')).toBe('Totaal (2,5%)');
  });
});

describe('logboek', () => {
  test('who, when, what, old and new, per cell', () => {
    const sessie = proef();
    zet(sessie, 'los.fte@2026', '12,5');
    zet(sessie, 'los.fte@2026', '9', 's');
    const regels = sessie.logboek({ blad: 'begroting', regel: 'los', kolom: 'fte', jaar: 2026 });
    expect(regels).toEqual([
      {
        wanneer: '2026-11-24T12:00:00.000Z',
        wie: 'Tester',
        omschrijving: 'Invoer',
        plaats: 'begroting!los.fte@2026',
        scenario: null,
        oud: '10',
        nieuw: '12,5',
      },
      expect.objectContaining({ scenario: 's', oud: '', nieuw: 'zet 9 en verder' }),
    ]);
    sessie.ongedaan();
    expect(sessie.logboek().at(-1)).toMatchObject({
      omschrijving: 'Ongedaan: Invoer',
      oud: 'zet 9 en verder',
      nieuw: '',
    });
  });
});

const cel = fc.constantFrom(
  'een.fte',
  'twee.fte',
  'drie.fte',
  'los.fte',
  'tarief',
  'index',
  'een.bedrag',
  'totaal.bedrag',
  'reserve',
  'los.prijs',
);
const jaar = fc.integer({ min: 2025, max: 2030 });
const scenario = fc.constantFrom('basis', 's', 't');
const tekst = fc.constantFrom(
  '',
  '0',
  '3,5',
  '-12',
  '20 tot 30',
  '=een.fte+1',
  '=fte*tarief',
  '=VORIG(reserve)',
  '=1/index',
  '=SOM(groep.bedrag)',
);
const typen = fc.tuple(fc.constant('typ' as const), cel, fc.option(jaar), tekst, scenario);
const structuur = fc.constantFrom(
  ...([
    { soort: 'jaar-toevoegen' },
    { soort: 'regel-invoegen', blad: 'begroting', naam: 'Erbij', groep: 'groep', achter: 'een' },
    { soort: 'regel-verwijderen', blad: 'begroting', regel: 'los', metVerlies: true },
    { soort: 'regel-verplaatsen', blad: 'begroting', regel: 'los', groep: 'groep', achter: null },
    { soort: 'regels-groeperen', blad: 'begroting', regels: ['een', 'twee'], naam: 'Samen' },
    { soort: 'kolom-toevoegen', blad: 'begroting', naam: 'Extra', formule: 'fte+1' },
    { soort: 'regel-hernoemen', blad: 'begroting', regel: 'een', naam: 'Eerste' },
    { soort: 'scenario-kopieren', scenario: 's', titel: 'Kopie' },
    { soort: 'scenario-promoveren', scenario: 't' },
    {
      soort: 'maatregel-toevoegen',
      naam: 'M',
      wijzigingen: [{ adres: 'los.fte', actie: 'maal', waarde: 2, van: 2027 }],
    },
    INGROEIEND,
    { soort: 'scenario-maatregelen', scenario: 's', maatregelen: [{ maatregel: 'm' }] },
    { soort: 'scenario-maatregelen', scenario: 't', maatregelen: [{ maatregel: 'n' }] },
    { soort: 'reeks-instellen', adres: 'een.fte', doortrekken: false },
  ] as const),
);
const stap = fc.oneof(
  { weight: 6, arbitrary: typen },
  { weight: 3, arbitrary: fc.tuple(fc.constant('doe' as const), structuur) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom('ongedaan' as const, 'opnieuw' as const)) },
);
type Stap = typeof stap extends fc.Arbitrary<infer S> ? S : never;

function voerStapUit(sessie: Sessie, [soort, ...rest]: Stap): void {
  if (soort === 'ongedaan') sessie.ongedaan();
  else if (soort === 'opnieuw') sessie.opnieuw();
  else if (soort === 'doe') sessie.doe([structuredClone(rest[0]) as never], 'structuur');
  else {
    const [adres, waar, invoer, bij] = rest as [string, number | null, string, string];
    zet(sessie, waar === null ? adres : `${adres}@${waar}`, invoer, bij);
  }
}

describe('after any sequence of edits', () => {
  test('figures and controles are those of a fresh computation, the document holds together and can be saved', () => {
    fc.assert(
      fc.property(fc.array(stap, { maxLength: 14 }), (stappen) => {
        const sessie = proef();
        for (const een of stappen) {
          voerStapUit(sessie, een);
          sessie.controles(); // what is remembered of before an edit must not show after it
        }
        expect(samenhangproblemen(sessie.document)).toEqual([]);
        const omgeving = { wie: '', nu: () => '2026-11-24T12:00:00.000Z', sjablonen: SJABLOONBRON };
        const vers = openSessie(structuredClone(sessie.document), omgeving);
        expect(beeld(sessie)).toEqual(beeld(vers));
        expect(sessie.controles()).toEqual(vers.controles());
        expect(leesDocument(schrijfDocument(sessie.document))).toEqual({ ok: true, waarde: sessie.document });
      }),
      { numRuns: 30 },
    );
  });

  test('undoing all of it gives the first document back, redoing all the last', () => {
    fc.assert(
      fc.property(fc.array(stap, { maxLength: 12 }), (stappen) => {
        const sessie = proef();
        const begin = sessie.document;
        const cijfers = beeld(sessie);
        for (const een of stappen) voerStapUit(sessie, een);
        while (sessie.opnieuw() !== null);
        const eind = sessie.document;
        while (sessie.ongedaan() !== null);
        expect(sessie.document).toBe(begin);
        expect(beeld(sessie)).toEqual(cijfers);
        while (sessie.opnieuw() !== null);
        expect(sessie.document).toBe(eind);
      }),
      { numRuns: 30 },
    );
  });

  test('promoting a scenario gives basis its figures', () => {
    fc.assert(
      fc.property(fc.array(typen, { maxLength: 8 }), (stappen) => {
        const sessie = proef();
        doe(
          sessie,
          {
            soort: 'maatregel-toevoegen',
            naam: 'M',
            wijzigingen: [{ adres: 'los.fte', actie: 'plus', waarde: 2, van: 2027 }],
          },
          INGROEIEND,
          { soort: 'scenario-maatregelen', scenario: 's', maatregelen: [{ maatregel: 'm' }] },
          { soort: 'scenario-maatregelen', scenario: 't', maatregelen: [{ maatregel: 'n' }] },
        );
        for (const een of stappen) voerStapUit(sessie, een);
        const van = (naam: string) =>
          beeld(sessie)
            .filter((regel) => regel.startsWith(`${naam} `))
            .map((regel) => regel.slice(naam.length));
        const verwacht = van('t');
        doe(sessie, { soort: 'scenario-promoveren', scenario: 't' });
        expect(van('basis')).toEqual(verwacht);
        expect(van('t')).toEqual(verwacht);
      }),
      { numRuns: 40 },
    );
  });
});
