/**
 * An inserted regel kept the id `nieuwe_regel` in formulas after it was named: ids never change. Its first real name now gives it
 * one, as long as nothing names it; nothing is ever broken by it.
 */
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Bewerkingsinvoer } from '../../../../shared/model/bewerkingen/bewerking.ts';
import { samenhangproblemen } from '../../../../shared/model/samenhang.ts';
import type { Sessie } from '../../../../shared/model/sessie.ts';
import { proefmodel } from '../proefmodel.ts';
import { doe, lees, open, zet } from '../vocabulaire.ts';

const B = { blad: 'begroting' };
const INVOEGEN = {
  soort: 'regel-invoegen',
  ...B,
  naam: 'Nieuwe regel',
  groep: 'groep',
  achter: 'drie',
} as const satisfies Bewerkingsinvoer;
const noem = (naam: string, regel = 'nieuwe_regel') => ({ soort: 'regel-hernoemen', ...B, regel, naam }) as const;

let sessie: Sessie;
beforeEach(() => {
  sessie = open({ ...proefmodel, scenarios: [{ naam: 's', titel: 'S' }] });
});
const ids = () => sessie.document.bladen[1]?.regels.map(({ id }) => id) ?? [];
const formule = (tekst: string) => {
  const adres = sessie.zoek(tekst);
  return adres.ok ? sessie.formule({ ...adres.waarde, jaar: 2026 }, 'basis') : adres.fout;
};

describe('the id of an inserted regel', () => {
  test('is that of its first real name, so that formulas read as the blad does', () => {
    doe(sessie, INVOEGEN);
    doe(sessie, noem('Begeleiden'));
    expect(zet(sessie, 'begeleiden.fte@2026', '4')).toBeNull();
    expect(zet(sessie, 'los.fte@2026', '=begeleiden.fte * 2')).toBeNull();
    expect(formule('los.fte')).toBe('begeleiden.fte*2');
    expect(lees(sessie, 'los.fte@2026')).toBe(8);
  });

  test('comes and goes with the naming, in one undo, and keeps the figures that were typed before', () => {
    doe(sessie, INVOEGEN);
    zet(sessie, 'nieuwe_regel.fte@2026', '4');
    const voor = sessie.document;
    doe(sessie, noem('Begeleiden'));
    expect(lees(sessie, 'begeleiden.bedrag@2026')).toBe(400);
    sessie.ongedaan();
    expect(sessie.document).toEqual(voor);
  });

  test('never changes again after that, nor that of a regel which had a name', () => {
    doe(sessie, INVOEGEN, noem('Begeleiden'));
    doe(sessie, noem('Coachen', 'begeleiden'), noem('Twee en een half', 'twee'));
    expect(ids()).toContain('begeleiden');
    expect(ids()).toContain('twee');
  });

  test('of several inserted at once is that of each', () => {
    doe(sessie, INVOEGEN, INVOEGEN, INVOEGEN);
    doe(sessie, noem('Coachen', 'nieuwe_regel_2'), noem('Coachen', 'nieuwe_regel_3'));
    expect(
      ids()
        .filter((id) => /nieuw|coach/.test(id))
        .sort(),
    ).toEqual(['coachen', 'coachen_2', 'nieuwe_regel']);
  });

  const BLOK: readonly Bewerkingsinvoer[] = [
    noem('Begeleiden'),
    { soort: 'invoer-zetten', adres: 'begroting!nieuwe_regel.fte', jaar: 2026, waarde: 3 },
    { soort: 'regel-eigenschappen', ...B, regel: 'nieuwe_regel', eigenschappen: { toelichting: 'Uit Excel.' } },
  ];

  test.each([1, 2, 3])(
    'comes after all that is done in one go: a block of names and figures pasted over an inserted regel was refused (%i at a time)',
    (deel) => {
      doe(sessie, INVOEGEN);
      const voor = sessie.document;
      const stappen = sessie.doeInDelen(BLOK, 'Plakken', deel);
      let stap = stappen.next();
      while (!stap.done) stap = stappen.next();
      expect(stap.value).toMatchObject({ ok: true });
      expect(lees(sessie, 'begeleiden.fte@2026')).toBe(3);
      expect(ids()).not.toContain('nieuwe_regel');
      sessie.ongedaan();
      expect(sessie.document).toEqual(voor);
      doe(sessie, ...BLOK);
      expect(lees(sessie, 'begeleiden.fte@2026')).toBe(3);
    },
  );

  test('is not that of a kolom, nor one that a label would then mean', () => {
    doe(sessie, INVOEGEN, noem('FTE'));
    doe(sessie, INVOEGEN, noem('Index'));
    expect(ids()).toEqual(expect.arrayContaining(['fte_2', 'index_2']));
    expect(sessie.label('begroting', 'totaal', 2026, 'basis')).toBe('Totaal (…)');
  });

  test.each<readonly [string, Bewerkingsinvoer]>([
    ['a formula', { soort: 'formule-zetten', adres: 'los.fte', formule: 'nieuwe_regel.fte' }],
    ['an exception', { soort: 'uitzondering-zetten', adres: 'los.fte', jaar: 2027, formule: 'nieuwe_regel.fte' }],
    ['its own formula', { soort: 'formule-zetten', adres: 'nieuwe_regel.fte', formule: 'VORIG(nieuwe_regel.fte)' }],
    ['a range', { soort: 'formule-zetten', adres: 'bereik.fte', formule: 'SOM(een.fte:nieuwe_regel.fte)' }],
    ['a label', { soort: 'regel-hernoemen', ...B, regel: 'los', naam: 'Los ({nieuwe_regel.fte})' }],
    [
      'a maatregel',
      {
        soort: 'maatregel-toevoegen',
        naam: 'M',
        wijzigingen: [{ adres: 'nieuwe_regel.fte', actie: 'plus', waarde: 1, van: 2027 }],
      },
    ],
    [
      'a scenario',
      {
        soort: 'wijziging-zetten',
        scenario: 's',
        wijziging: { adres: 'nieuwe_regel.fte', actie: 'zet', waarde: 1, van: 2027 },
      },
    ],
    [
      'realisatie',
      { soort: 'realisatie-boeken', records: [{ adres: 'nieuwe_regel.bedrag', maand: '2026-01', bedrag: 5 }] },
    ],
    [
      'a verklaring',
      { soort: 'verklaring-zetten', adres: 'nieuwe_regel.bedrag', jaar: 2026, tekst: 'Later begonnen.' },
    ],
    [
      'a controle',
      {
        soort: 'controle-toevoegen',
        controle: {
          id: 'c',
          ...B,
          naam: 'C',
          links: 'nieuwe_regel.fte',
          vergelijking: '<=',
          rechts: '5',
          tolerantie: 0,
          ernst: 'fout',
          melding: 'Te veel.',
          vanaf: null,
        },
      },
    ],
  ])('stays when %s names it', (_wat, bewerking) => {
    doe(sessie, INVOEGEN);
    doe(sessie, bewerking);
    doe(sessie, noem('Begeleiden'));
    expect(ids()).toContain('nieuwe_regel');
    expect(ids()).not.toContain('begeleiden');
  });
});

test('naming inserted regels breaks no formula and changes no figure, whatever names what', () => {
  const regels = ['een', 'twee', 'los', 'nieuwe_regel', 'nieuwe_regel_2', 'nieuwe_regel_3'];
  const regel = fc.constantFrom(...regels);
  const formules = fc.array(
    fc.record({
      op: regel,
      tekst: fc.oneof(
        regel.map((r) => `VORIG(${r}.fte) + 1`),
        regel.map((r) => `VORIG(begroting!${r}.bedrag) * 2`),
        regel.map((r) => `SOM(groep.bedrag@2025) + ${r}.fte@2025`),
        fc.constant('VORIG(bedrag) + 1'),
      ),
    }),
    { maxLength: 5 },
  );
  const namen = fc.uniqueArray(
    fc.record({ regel, naam: fc.constantFrom('Begeleiden', 'Fte', 'Groep', 'Nieuwe regel', '3e lijn', 'Tarief') }),
    { selector: (een) => een.regel, maxLength: 4 },
  );
  fc.assert(
    fc.property(formules, namen, (gekozen, nieuwe) => {
      const proef = open(proefmodel);
      doe(proef, INVOEGEN, INVOEGEN, { ...INVOEGEN, groep: null, achter: 'los' });
      for (const { op, tekst } of gekozen)
        doe(proef, { soort: 'formule-zetten', adres: `${op}.fte`, formule: tekst, vanaf: 2026 });
      const cijfers = () =>
        proef.adressen().map((adres) => [2025, 2026, 2030].map((jaar) => proef.waarde({ ...adres, jaar }, 'basis')));
      const voor = { cijfers: cijfers(), document: proef.document };
      doe(proef, ...nieuwe.map(({ regel: id, naam }) => noem(naam, id)));
      expect(cijfers()).toEqual(voor.cijfers);
      expect(samenhangproblemen(proef.document)).toEqual([]);
      if (proef.document !== voor.document) proef.ongedaan();
      expect(proef.document).toEqual(voor.document);
    }),
    { numRuns: 60 },
  );
});
