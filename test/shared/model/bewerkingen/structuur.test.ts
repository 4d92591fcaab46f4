/** Bewerkingen on regels, kolommen, bladen and years: what they do, and that none changes another result silently. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Sessie } from '../../../../shared/model/sessie.ts';
import { infrastructuur2040Fictief } from '../../../../shared/sjablonen/infrastructuur-2040-fictief.ts';
import { proefmodel } from '../proefmodel.ts';
import { doe, lees, open, weigering, zet } from '../vocabulaire.ts';

let sessie: Sessie;
beforeEach(() => {
  sessie = open({ ...proefmodel, scenarios: [{ naam: 's', titel: 'S' }] });
});
const B = { blad: 'begroting' };
const regels = () => sessie.document.bladen[1]?.regels.map(({ id, groep }) => (groep === null ? id : `${groep}/${id}`));

describe('regels', () => {
  test('an inserted regel gets what its neighbours share, and its groep counts it', () => {
    doe(sessie, { soort: 'regel-invoegen', ...B, naam: 'Vier & vijf', groep: 'groep', achter: 'drie' });
    expect(regels()).toEqual([
      'groep',
      'groep/een',
      'groep/twee',
      'groep/drie',
      'groep/vier_vijf',
      'los',
      'totaal',
      'bereik',
      'reserve',
    ]);
    expect(zet(sessie, 'vier_vijf.fte@2026', '5')).toBeNull();
    expect(lees(sessie, 'vier_vijf.bedrag@2026')).toBe(500);
    expect(lees(sessie, 'groep.bedrag@2026')).toBe(1100);
    expect(lees(sessie, 'totaal.bedrag@2026')).toBe(2100);
  });

  test('a new id is readable and unlike those there are', () => {
    doe(sessie, { soort: 'regel-invoegen', ...B, naam: 'Eén', groep: 'groep' });
    expect(regels()?.[1]).toBe('groep/een_2');
  });

  test('a single amount gets one reeks', () => {
    doe(sessie, { soort: 'regel-invoegen', ...B, naam: 'Bijdrage', enkelIn: 'bedrag', achter: 'reserve' });
    expect(zet(sessie, 'bijdrage@2026', '12')).toBeNull();
    expect(zet(sessie, 'los.bedrag@2026', '=bijdrage')).toBeNull();
    expect(lees(sessie, 'los.bedrag@2026')).toBe(12);
  });

  test('a regel that is used is not deleted, and who uses it is named', () => {
    expect(weigering(sessie, { soort: 'regel-verwijderen', ...B, regel: 'los' })).toContain('begroting!totaal.bedrag');
    expect(weigering(sessie, { soort: 'regel-verwijderen', ...B, regel: 'twee' })).toContain('begroting!bereik.fte');
    expect(weigering(sessie, { soort: 'regel-verwijderen', blad: 'aannames', regel: 'index' })).toContain(
      'de naam van begroting!totaal',
    );
  });

  test('deleted with loss, what used it shows #VERW! naming what it lost', () => {
    doe(sessie, { soort: 'regel-verwijderen', ...B, regel: 'los', metVerlies: true });
    expect(lees(sessie, 'totaal.bedrag@2026')).toBe('#VERW!');
    const adres = { blad: 'begroting', regel: 'totaal', kolom: 'bedrag', jaar: 2026 };
    expect(sessie.formule(adres, 'basis')).toContain("#VERW!'begroting!los.bedrag'");
    sessie.ongedaan();
    expect(lees(sessie, 'totaal.bedrag@2026')).toBe(1600);
  });

  test('a regel that only its groep counts is deleted without ado', () => {
    doe(sessie, { soort: 'formule-zetten', adres: 'bereik.fte', formule: '0' });
    doe(sessie, { soort: 'regel-verwijderen', ...B, regel: 'twee' });
    expect(lees(sessie, 'groep.bedrag@2026')).toBe(400);
  });

  test('a groep goes with all it holds', () => {
    doe(sessie, { soort: 'regel-verwijderen', ...B, regel: 'groep', metVerlies: true });
    expect(regels()).toEqual(['los', 'totaal', 'bereik', 'reserve']);
  });

  test('moving keeps every figure; a groep moves with its regels', () => {
    doe(sessie, { soort: 'regel-verplaatsen', ...B, regel: 'groep', achter: 'los' });
    expect(regels()?.slice(0, 5)).toEqual(['los', 'groep', 'groep/een', 'groep/twee', 'groep/drie']);
    expect(lees(sessie, 'totaal.bedrag@2026')).toBe(1600);
  });

  test('moving into or out of a groep changes what the groep counts', () => {
    doe(sessie, { soort: 'regel-verplaatsen', ...B, regel: 'los', groep: 'groep', achter: 'drie' });
    expect(lees(sessie, 'groep.bedrag@2026')).toBe(1600);
  });

  test.each([
    ['out of a range', { soort: 'regel-verplaatsen', ...B, regel: 'twee', achter: 'los' } as const],
    ['into a range', { soort: 'regel-verplaatsen', ...B, regel: 'los', groep: 'groep', achter: 'een' } as const],
    ['its end', { soort: 'regel-verplaatsen', ...B, regel: 'drie', groep: 'groep', achter: 'een' } as const],
    ['by indenting', { soort: 'regel-inspringen', ...B, regel: 'drie', richting: 'uit' } as const],
    ['by grouping', { soort: 'regels-groeperen', ...B, regels: ['een', 'twee'], naam: 'Samen' } as const],
  ])('moving %s is refused, naming the formula', (_, bewerking) => {
    const kopie = 'regels' in bewerking ? { ...bewerking, regels: [...bewerking.regels] } : bewerking;
    expect(weigering(sessie, kopie)).toContain('begroting!bereik.fte');
  });

  test('a regel cannot stand in itself', () => {
    expect(weigering(sessie, { soort: 'regel-verplaatsen', ...B, regel: 'groep', groep: 'groep' })).toContain(
      'zichzelf',
    );
  });

  test('indent puts it in the groep above, outdent behind it', () => {
    doe(sessie, { soort: 'regel-inspringen', ...B, regel: 'los', richting: 'in' });
    expect(regels()?.[4]).toBe('groep/los');
    doe(sessie, { soort: 'regel-inspringen', ...B, regel: 'los', richting: 'uit' });
    expect(regels()?.[4]).toBe('los');
    expect(weigering(sessie, { soort: 'regel-inspringen', ...B, regel: 'totaal', richting: 'in' })).toContain(
      'geen groep',
    );
  });

  test('grouping gives automatic subtotals and keeps the totals', () => {
    doe(sessie, { soort: 'formule-zetten', adres: 'bereik.fte', formule: '0' });
    doe(sessie, { soort: 'regels-groeperen', ...B, regels: ['een', 'twee'], naam: 'Eerste twee' });
    expect(lees(sessie, 'eerste_twee.bedrag@2026')).toBe(300);
    expect(lees(sessie, 'groep.bedrag@2026')).toBe(600);
    doe(sessie, { soort: 'groep-opheffen', ...B, regel: 'eerste_twee' });
    expect(regels()?.slice(0, 4)).toEqual(['groep', 'groep/een', 'groep/twee', 'groep/drie']);
    expect(weigering(sessie, { soort: 'groep-opheffen', ...B, regel: 'groep' })).toContain('begroting!totaal.bedrag');
  });

  test('renaming changes no formula and no figure', () => {
    doe(sessie, { soort: 'regel-hernoemen', ...B, regel: 'los', naam: 'Anders' });
    expect(lees(sessie, 'totaal.bedrag@2026')).toBe(1600);
    expect(zet(sessie, 'anders.fte@2026', '11')).toBeNull();
    expect(lees(sessie, 'los.fte@2026')).toBe(11);
  });

  test('eigenschappen: a party must exist', () => {
    doe(sessie, { soort: 'regel-eigenschappen', ...B, regel: 'los', eigenschappen: { taakveld: '6.5', bron: 'nota' } });
    expect(sessie.document.bladen[1]?.regels.find(({ id }) => id === 'los')).toMatchObject({
      taakveld: '6.5',
      bron: 'nota',
    });
    expect(
      weigering(sessie, { soort: 'regel-eigenschappen', ...B, regel: 'los', eigenschappen: { van: 'rijk' } }),
    ).toContain("'rijk'");
  });
});

describe('kolommen', () => {
  test('a kolom with a formula computes for every regel', () => {
    doe(sessie, { soort: 'kolom-toevoegen', ...B, naam: 'Dubbel', formule: '=bedrag*2' });
    expect(lees(sessie, 'een.dubbel@2026')).toBe(200);
    expect(lees(sessie, 'groep.dubbel@2026')).toBe(1200);
    expect(weigering(sessie, { soort: 'kolom-verwijderen', ...B, kolom: 'bedrag' })).toContain('Reserve');
    doe(sessie, { soort: 'kolom-verwijderen', ...B, kolom: 'dubbel' });
  });
  test('a kolom that is used is not deleted', () => {
    expect(weigering(sessie, { soort: 'kolom-verwijderen', ...B, kolom: 'fte' })).toContain('begroting!een.bedrag');
  });
  test('a wrong formula is refused', () => {
    expect(weigering(sessie, { soort: 'kolom-toevoegen', ...B, naam: 'X', formule: 'bedragg' })).toContain(
      'Bedoelde u bedrag?',
    );
  });
});

describe('bladen and years', () => {
  test('a blad from a sjabloon, twice under ids of their own; each sees its own regels first', () => {
    doe(
      sessie,
      { soort: 'blad-toevoegen', sjabloon: 'uitgangspunten' },
      { soort: 'blad-toevoegen', sjabloon: 'bijlage2' },
    );
    doe(sessie, { soort: 'blad-toevoegen', sjabloon: 'bijlage2', naam: 'Bijlage 2 Olst-Wijhe' });
    expect(sessie.document.bladen.map(({ id }) => id)).toContain('bijlage_2_olst_wijhe');
    doe(sessie, { soort: 'invoer-zetten', adres: 'bijlage_2_olst_wijhe!instroom.fte', jaar: 2026, waarde: 3 });
    doe(sessie, { soort: 'invoer-zetten', adres: 'uitgangspunten!loonkosten_per_fte', jaar: 2025, waarde: 100 });
    expect(lees(sessie, 'bijlage_2_olst_wijhe!totaal_basis.loonkosten@2026')).toBe(300);
    expect(lees(sessie, 'bijlage2!totaal_basis.loonkosten@2026')).toBe(0);
    const dubbel = sessie.zoek('instroom.fte');
    expect(dubbel.ok ? '' : dubbel.fout).toContain('bijlage2!instroom of bijlage_2_olst_wijhe!instroom');
  });
  test('a sjabloon whose names are missing is refused, and nothing is added', () => {
    expect(weigering(sessie, { soort: 'blad-toevoegen', sjabloon: 'bijlage2' })).toContain('loonkosten_per_fte');
    expect(sessie.document.bladen).toHaveLength(2);
  });
  test('a blad that is used is not deleted', () => {
    expect(weigering(sessie, { soort: 'blad-verwijderen', blad: 'aannames' })).toContain('begroting!een.bedrag');
    doe(sessie, { soort: 'blad-verwijderen', blad: 'begroting' });
    expect(weigering(sessie, { soort: 'blad-verwijderen', blad: 'aannames' })).toContain('enige blad');
  });
  test('the next year is made from this one: formulas and carried invoer go on', () => {
    doe(sessie, { soort: 'jaar-toevoegen' });
    expect(lees(sessie, 'drie.fte@2031')).toBe(4);
    expect(lees(sessie, 'reserve@2031')).toBe(5000 - 1600 * 2 - 1700 * 4);
  });
});

describe('a list is all or none', () => {
  test('a later bewerking may use what an earlier one made', () => {
    doe(
      sessie,
      { soort: 'regel-invoegen', ...B, naam: 'Nieuw', groep: 'groep' },
      { soort: 'invoer-zetten', adres: 'nieuw.fte', jaar: 2026, waarde: 1 },
      { soort: 'formule-zetten', adres: 'los.fte', formule: 'nieuw.fte' },
    );
    expect(lees(sessie, 'los.fte@2026')).toBe(1);
  });
  test('when one is refused nothing changes, and it is told which', () => {
    const voor = sessie.document;
    const gedaan = sessie.doe(
      [
        { soort: 'invoer-zetten', adres: 'los.fte', jaar: 2026, waarde: 1 },
        { soort: 'invoer-zetten', adres: 'onzin.fte', jaar: 2026, waarde: 1 },
      ],
      'plakken',
    );
    expect(gedaan).toMatchObject({ ok: false, fout: [{ bewerking: 1, plaats: 'onzin.fte' }] });
    expect(sessie.document).toBe(voor);
    expect(lees(sessie, 'los.fte@2026')).toBe(10);
  });
  test('wrong shapes are told all at once, with their place', () => {
    const fout = sessie.doe([{ soort: 'invoer-zetten', adres: 1 }, { soort: 'bestaat-niet' }] as never, 'x');
    expect(fout.ok ? [] : fout.fout.map(({ bewerking, plaats }) => `${bewerking} ${plaats}`)).toEqual([
      '0 adres',
      '0 jaar',
      '0 waarde',
      '1 soort',
    ]);
  });
});

test('a line inserted between lines that follow the caseload carries on what is typed in it', () => {
  const plan = open(infrastructuur2040Fictief);
  const fte = lees(plan, 'totaal_basis.fte@2033');
  doe(plan, { soort: 'regel-invoegen', blad: 'bijlage2', naam: 'Begeleiden', groep: 'formatie', achter: 'groeien' });
  expect(zet(plan, 'begeleiden.fte@2030', '1,25')).toBeNull();
  expect(lees(plan, 'begeleiden.fte@2033')).toBe(1.25);
  expect(lees(plan, 'totaal_basis.fte@2033')).toBeCloseTo(Number(fte) + 1.25, 9);
});
