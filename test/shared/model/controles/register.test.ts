import { describe, expect, test } from 'vitest';
import type { Bewerkingsinvoer } from '../../../../shared/model/bewerkingen/bewerking.ts';
import { inJaren } from '../../../../shared/model/controles/bevinding.ts';
import { verborgenGetallen } from '../../../../shared/model/controles/formuletoets.ts';
import { openzin } from '../../../../shared/model/openzin.ts';
import type { Sessie } from '../../../../shared/model/sessie.ts';
import { dvo2023 } from '../../../../shared/sjablonen/dvo-2023.ts';
import { infrastructuur2040Fictief } from '../../../../shared/sjablonen/infrastructuur-2040-fictief.ts';
import { open, zet } from '../vocabulaire.ts';

function vind(sessie: Sessie, id: string) {
  return sessie.controles().filter((bevinding) => bevinding.id === id && bevinding.oordeel !== 'goed');
}

describe('Totaal budget inclusief index was below Totaal budget with the opening year empty, and only a mark said so', () => {
  const totaal = { blad: 'bijlage2', regel: 'totaal_budget_incl_index', kolom: null, jaar: 2023 };
  const zonderBegin = () => {
    const sessie = open(dvo2023);
    zet(sessie, 'clientkosten_basis@2022', '');
    return sessie;
  };

  test('the controle says what is missing, that it counts as 0, and which total is short of it', () => {
    const leeg = vind(zonderBegin(), 'lege_invoer').find(({ adres }) => adres?.regel === 'clientkosten_basis');
    expect(leeg?.melding).toBe(
      'De beginstand 2022 van Cliëntkosten basis 2022 plus index … is niet ingevuld en telt zolang als 0, ook in Totaal budget inclusief index; wat ervan afhangt is onvolledig.',
    );
  });

  test('the cell itself says so too, where one looks', () => {
    const sessie = zonderBegin();
    expect(sessie.ontbreekt(totaal, 'basis').map(({ regel, jaar }) => `${regel} ${jaar}`)).toEqual([
      'clientkosten_basis 2022',
    ]);
    expect(openzin(sessie, totaal, 'basis')).toBe(
      'Onvolledig: nog in te vullen is de beginstand 2022 van Cliëntkosten basis 2022 plus index …. Zolang telt dat als 0.',
    );
    const leeg = { ...totaal, regel: 'clientkosten_basis', jaar: 2022 };
    expect(openzin(sessie, leeg, 'basis')).toBe('Nog in te vullen; zolang telt het als 0.');
    zet(sessie, 'clientkosten_basis@2022', '865.682');
    expect(sessie.ontbreekt(totaal, 'basis')).toEqual([]);
  });
});

describe('dvo-2023', () => {
  test('everything that can be checked in 2023 is good; the indices of 2024 are asked for', () => {
    const sessie = open(dvo2023);
    expect(sessie.controles().filter(({ oordeel }) => oordeel === 'fout')).toEqual([]);
    const leeg = vind(sessie, 'lege_invoer');
    expect(leeg.map(({ adres, jaar }) => [adres?.regel, jaar])).toEqual([
      ['index_loonkosten', 2024],
      ['index_clientkosten', 2024],
    ]);
    expect(leeg[0]?.melding).toBe(
      'Index loonkosten is niet ingevuld in 2024; wat ervan afhangt is onvolledig. Een index van een ander jaar wordt niet herhaald.',
    );
    zet(sessie, 'index_loonkosten@2024', '4%');
    zet(sessie, 'index_clientkosten@2024', '4%');
    expect(sessie.controles().filter(({ oordeel }) => oordeel === 'onvolledig')).toEqual([]);
  });

  test('parts = whole: a total typed over is told with its amount, and undo takes it back', () => {
    const sessie = open(dvo2023);
    zet(sessie, 'totaal_budget@2023', '5.000.000');
    expect(vind(sessie, 'bijlage2_telt_op')[0]).toMatchObject({
      oordeel: 'fout',
      jaar: 2023,
      scenario: 'basis',
      blad: 'bijlage2',
    });
    expect(vind(sessie, 'bijlage2_telt_op')[0]?.bedrag).toBeCloseTo(5_000_000 - 5_184_681.6, 1);
    expect(vind(sessie, 'uitzondering')[0]).toMatchObject({ oordeel: 'let op', jaar: 2023 });
    sessie.ongedaan();
    expect(vind(sessie, 'bijlage2_telt_op').filter(({ jaar }) => jaar === 2023)).toEqual([]);
    expect(vind(sessie, 'uitzondering')).toEqual([]);
  });

  test('a number hidden in a formula is told with the number', () => {
    const sessie = open(dvo2023);
    zet(sessie, 'vergoeding_overhead.loonkosten', '=0,3125*totaal_basis.loonkosten');
    expect(vind(sessie, 'vast_getal')[0]?.melding).toContain('het vaste getal 0,3125');
    expect(vind(sessie, 'vast_getal')[0]?.adres).toEqual({
      blad: 'bijlage2',
      regel: 'vergoeding_overhead',
      kolom: 'loonkosten',
    });
  });

  test('an assumption without source, without date, or older than a year', () => {
    const sessie = open(dvo2023);
    const zetBron = (bron: string, brondatum: string | null) =>
      sessie.doe(
        [
          {
            soort: 'regel-eigenschappen',
            blad: 'uitgangspunten',
            regel: 'overheadpercentage',
            eigenschappen: { bron, brondatum },
          },
        ],
        'Bron',
      );
    const over = (id: string) => vind(sessie, id).some(({ adres }) => adres?.regel === 'overheadpercentage');
    zetBron('', null);
    expect(over('zonder_bron')).toBe(true);
    zetBron('Begroting 2023', null);
    expect([over('zonder_bron'), over('zonder_brondatum')]).toEqual([false, true]);
    zetBron('Begroting 2023', '2022-12-30');
    expect([over('zonder_brondatum'), over('oude_bron')]).toEqual([false, true]);
    zetBron('Begroting 2023', '2022-12-31');
    expect(over('oude_bron')).toBe(false);
  });
});

describe('bad input: told at its place, the rest keeps computing', () => {
  test('an outflow larger than the stand', () => {
    const sessie = open(infrastructuur2040Fictief);
    zet(sessie, 'overig_inburgering.aantal@2030', '500');
    expect(vind(sessie, 'uitstroom_past_inburgering')[0]).toMatchObject({
      oordeel: 'fout',
      jaar: 2030,
      blad: 'doelgroepen',
    });
    expect(
      vind(sessie, 'negatief').some(({ adres, oordeel }) => adres?.regel === 'inburgering' && oordeel === 'fout'),
    ).toBe(true);
  });

  test('a key that does not add up to 100%', () => {
    const sessie = open(infrastructuur2040Fictief);
    zet(sessie, 'sleutel_deventer@2030', '90%');
    zet(sessie, 'sleutel_olst_wijhe@2030', '5%');
    const fout = vind(sessie, 'sleutels_honderd');
    expect(fout).toHaveLength(1);
    expect(fout[0]).toMatchObject({ oordeel: 'fout', jaar: 2030 });
    expect(fout[0]?.bedrag).toBeCloseTo(-0.05, 12);
    expect(fout[0]?.melding).toContain('95,00% tegen 100,00%');
  });

  test('a year without index', () => {
    const sessie = open(infrastructuur2040Fictief);
    zet(sessie, 'index_cao@2033', '');
    expect(vind(sessie, 'lege_invoer')[0]).toMatchObject({ oordeel: 'onvolledig', jaar: 2033, scenario: null });
  });

  test('a division by zero is told once, where it began', () => {
    const sessie = open(infrastructuur2040Fictief);
    zet(sessie, 'termijnbedrag', '=factuur/(aantal_termijnen-aantal_termijnen)');
    const fouten = vind(sessie, 'celfout');
    expect(fouten).toHaveLength(1);
    expect(fouten[0]).toMatchObject({ oordeel: 'fout', jaar: 2026, scenario: null, blad: 'betaling' });
    expect(fouten[0]?.melding).toContain('#DEEL/0!');
  });

  test('a sign that flips', () => {
    const sessie = open(infrastructuur2040Fictief);
    zet(sessie, 'transformatiekosten.bedrag@2029', '-50.000');
    expect(vind(sessie, 'negatief').find(({ adres }) => adres?.regel === 'transformatiekosten')).toMatchObject({
      oordeel: 'let op',
      jaar: 2029,
      bedrag: -50_000,
    });
  });

  test('a maatregel on an uitgangspunt without a source was told by no controle', () => {
    const sessie = open(infrastructuur2040Fictief);
    const wijzigingen = [{ adres: 'index_cao', actie: 'zet', waarde: 0.05, van: 2027 } as const];
    const maatregel = { soort: 'maatregel-toevoegen', naam: 'Hoger cao', wijzigingen } as const;
    const aan: Bewerkingsinvoer = {
      soort: 'scenario-maatregelen',
      scenario: 'regionaal',
      maatregelen: [{ maatregel: 'hoger_cao' }],
    };
    const bron = (velden: { bron: string }) =>
      sessie.doe([{ soort: 'maatregel-wijzigen', maatregel: 'hoger_cao', velden }], 'Bron');
    sessie.doe([maatregel], 'Maatregel');
    expect(vind(sessie, 'maatregel_zonder_bron')).toEqual([]);
    sessie.doe([aan], 'Aan');
    expect(vind(sessie, 'maatregel_zonder_bron')).toMatchObject([
      {
        oordeel: 'let op',
        jaar: 2027,
        melding:
          'Maatregel Hoger cao wijzigt het uitgangspunt Index cao en heeft geen bron. Noteer bij Maatregelen waar het cijfer vandaan komt.',
      },
    ]);
    bron({ bron: 'Cao-akkoord' });
    expect(vind(sessie, 'maatregel_zonder_bron')).toEqual([]);
  });

  test('two maatregelen that set one reeks: the later counts, and it is told', () => {
    const sessie = open(infrastructuur2040Fictief);
    sessie.doe(
      [
        {
          soort: 'scenario-maatregelen',
          scenario: 'regionaal',
          maatregelen: [
            { maatregel: 'beschut_laag', aan: true },
            { maatregel: 'beschut_hoog', aan: true },
          ],
        },
      ],
      'Tegenstrijdig',
    );
    expect(vind(sessie, 'overruled').map(({ scenario, jaar }) => [scenario, jaar])).toEqual([['regionaal', 2026]]);
  });
});

describe('a controle in one scenario', () => {
  test('what is wrong in one scenario is told for that scenario only', () => {
    const sessie = open(infrastructuur2040Fictief);
    zet(sessie, 'toedeling_wsw@2030', '60%', 'regionaal');
    const fouten = sessie.controles().filter(({ oordeel }) => oordeel === 'fout');
    expect(new Set(fouten.map(({ id, scenario }) => `${id} ${scenario}`))).toEqual(
      new Set(['toedeling_honderd regionaal']),
    );
    expect(fouten[0]?.jaar).toBe(2030);
  });
});

test.each([
  ['fte*loonkosten_per_fte', []],
  ['ROUND(x!a*1.05,2)', ['1,05']],
  ['PREV(stand,2)+LINEAR(x!a,x!b,2026,2040)', []],
  ['(1+x!index)*x!b', []],
  ['IF(x!methode=2,x!a,x!b)', []],
  ['x!a*31.25%', ['31,25%']],
  ['x!a*1%+2%', ['1%', '2%']],
  ['100%-x!a', []],
  ['x!a/12', ['12']],
  ['x!a*12345.5', ['12345,5']],
])('hidden numbers in %s: %j', (formule, verwacht) => {
  expect(verborgenGetallen(formule)).toEqual(verwacht);
});

test('years are told as a person would', () => {
  expect(inJaren([2027])).toBe('in 2027');
  expect(inJaren([2027, 2028])).toBe('in 2027 en 2028');
  expect(inJaren([2026, 2027, 2028, 2031])).toBe('in 2026 t/m 2028, 2031');
});

test('a formula typed in a year asks for the year before only when it reads it', () => {
  const sessie = open(dvo2023);
  const leeg = () => vind(sessie, 'lege_invoer').map(({ adres, jaar }) => `${adres?.regel}.${adres?.kolom} ${jaar}`);
  const eerst = leeg();
  expect(zet(sessie, 'instroom.clientkosten@2023', '=40000*1,05')).toBeNull();
  expect(leeg()).toEqual(eerst);
  expect(zet(sessie, 'instroom.clientkosten@2023', '=VORIG(clientkosten)*1,05')).toBeNull();
  expect(zet(sessie, 'matchen.clientkosten@2023', '=VORIG(clientkosten)*1,05')).toBeNull();
  expect(leeg()).toContain('matchen.clientkosten 2022');
});
