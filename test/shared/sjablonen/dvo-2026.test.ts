/**
 * Golden figures of dvo-2026: the tables of 002_0e74a19a3285ef07.txt that speak of volumes and money.
 */
import { describe, expect, test } from 'vitest';
import { dvo2026 } from '../../../shared/sjablonen/dvo-2026.ts';
import { lees, open, zet } from '../model/vocabulaire.ts';

const sessie = open(dvo2026);

describe('Deel 2 paragraaf 2, De verwachte volumeontwikkeling, as printed', () => {
  test.each([
    // 1-12-2025 and ultimo 2025, instroom, uitstroom (printed with a minus sign), ultimo 2026
    ['pwet', 850, 400, 400, 850],
    ['inburgering', 125, 60, 60, 125],
    ['lks', 379, 115, 75, 419],
    ['lks_via', 265, 70, 40, 295],
    ['lks_bij', 10, 20, 20, 10],
    ['nbw', 104, 25, 15, 114],
    ['nbw_deventer', 97, 24, 15, 106],
    ['nbw_olst_wijhe', 7, 1, 0, 8],
    ['wsw', 525, 0, 40, 485],
    ['wsw_deventer', 479, 0, 36, 443],
    ['wsw_olst_wijhe', 46, 0, 4, 42],
    ['doelgroepen_totaal', 1879, 575, 575, 1879],
  ])('%s: %d + %d - %d = %d', (groep, ultimo2025, instroom, uitstroom, ultimo2026) => {
    const cellen = ['peilstand@2025', 'stand@2025', 'instroom@2026', 'uitstroom@2026', 'stand@2026'];
    const gedrukt = [ultimo2025, ultimo2025, instroom, uitstroom, ultimo2026];
    expect(cellen.map((cel) => lees(sessie, `${groep}.${cel}`))).toEqual(gedrukt);
  });
});

describe('Bijlage 3 paragraaf 2 and Deel 2 paragraaf 3, the outflow by reason', () => {
  test.each([
    ['regulier_werk', 150, '50,0%'],
    ['regulier_werk_inburgering', 30, '10,0%'],
    ['lks_of_nbw', 90, '30,0%'],
    ['onderwijs', 30, '10,0%'],
  ])('%s: %d, %s of the goal', (reden, aantal, aandeel) => {
    expect(lees(sessie, `${reden}.aantal@2026`)).toBe(aantal);
    expect(sessie.tekst({ blad: 'uitstroom', regel: reden, kolom: 'aandeel', jaar: 2026 }, 'basis')).toBe(aandeel);
  });

  test('the four add up to the goal of at least 300; the text names 200 and 100 besides', () => {
    expect(lees(sessie, 'uitstroom_werk_scholing.aantal@2026')).toBe(300);
    expect(lees(sessie, 'uitstroomdoel@2026')).toBe(300);
    expect(lees(sessie, 'uitstroom_zonder_lks_afgerond@2026')).toBe(200);
    expect(lees(sessie, 'uitstroom_lks_afgerond@2026')).toBe(100);
    const over = sessie.controles().find(({ id, jaar }) => id === 'uitstroom_tekst_en_tabel' && jaar === 2026);
    expect(over).toMatchObject({ oordeel: 'let op', bedrag: 10 });
  });

  test('someone who moves to LKS or NBW counts once: 575 movements in are 485 persons', () => {
    expect(lees(sessie, 'doorstroom_in.totaal@2026')).toBe(90);
    expect(lees(sessie, 'buitenwereld.instroom@2026')).toBe(485);
    expect(lees(sessie, 'buitenwereld.uitstroom@2026')).toBe(485);
  });
});

describe('Deel 2 paragraaf 4, external placement', () => {
  test('52,2% of Wsw and 33% of NBW, against 44% and 30%', () => {
    expect(
      ['wsw_plaatsing.aandeel_extern@2025', 'nbw_plaatsing.aandeel_extern@2025'].map((a) => lees(sessie, a)),
    ).toEqual([0.522, 0.33]);
    expect(['wsw_plaatsing.benchmark@2026', 'nbw_plaatsing.benchmark@2026'].map((a) => lees(sessie, a))).toEqual([
      0.44, 0.3,
    ]);
  });

  test('10 to and 5 from external work: the share rises, as the text expects', () => {
    expect(lees(sessie, 'wsw_plaatsing.naar_extern@2026')).toBe(10);
    expect(lees(sessie, 'wsw_plaatsing.naar_intern@2026')).toBe(5);
    expect(lees(sessie, 'wsw_plaatsing.extern@2026')).toBeCloseTo(525 * 0.522 + 10 - 5 - 40 * 0.522, 9);
    expect(lees(sessie, 'wsw_plaatsing.aandeel_extern@2026')).toBeGreaterThan(0.522);
  });

  test('60 NBW internally placed of 104 contradicts 33% external: told, not smoothed', () => {
    const over = sessie.controles().find(({ id, jaar }) => id === 'nbw_intern_tegenstrijdig' && jaar === 2025);
    expect(over?.oordeel).toBe('let op');
    expect(over?.bedrag).toBeCloseTo(104 * 0.67 - 60, 9);
  });
});

describe('what the DVO does not give is asked for', () => {
  test('Deel 2 paragraaf 8: six sources without amounts, 90% of the cliëntgebonden budget for candidates', () => {
    const bronnen = [
      'wsw_subsidie',
      'begeleiding_nbw',
      'uitvoeringskosten_pwet',
      'clientgebonden_budget',
      'budget_inburgering',
      'overige_middelen',
    ];
    for (const regel of bronnen) {
      const status = sessie.status({ blad: 'financiering', regel, kolom: 'bedrag', jaar: 2026 }, 'basis');
      expect([regel, status.onvolledig, status.fout]).toEqual([regel, true, null]);
    }
    expect(lees(sessie, 'norm_inzet_clientkosten@2026')).toBe(0.9);
  });

  test('nothing is wrong, much is open, and every figure that is filled in has its source', () => {
    expect(sessie.controles().filter(({ oordeel }) => oordeel === 'fout')).toEqual([]);
    expect(sessie.controles().filter(({ id }) => id === 'lege_invoer').length).toBeGreaterThan(40);
    const zonder = sessie.document.bladen.flatMap(({ regels }) =>
      regels
        .filter(
          ({ reeksen, bron }) =>
            bron === '' && Object.values(reeksen).some(({ invoer }) => Object.keys(invoer).length > 0),
        )
        .map(({ id }) => id),
    );
    // Sums that start at nothing.
    expect(zonder).toEqual(['aanvulling', 'jaar_reserve_leeg']);
  });

  test('Wsw runs off by its rate once that is filled in, and has no inflow', () => {
    const eigen = open(dvo2026);
    expect(zet(eigen, 'wsw_uitstroompercentage@2027', '8%')).toBeNull();
    expect(lees(eigen, 'wsw_deventer.stand@2027')).toBeCloseTo(443 * 0.92, 9);
    expect(lees(eigen, 'wsw.stand@2030')).toBeCloseTo(485 * 0.92 ** 4, 9);
    expect(lees(eigen, 'wsw.instroom@2030')).toBe(0);
  });

  test('Wsw runs off by age once cohorts are chosen, and the cohorts must be the stand', () => {
    const eigen = open(dvo2026);
    zet(eigen, 'wsw_methode@2027', '2');
    for (const [cohort, stand] of [
      ['cohort_54', 300],
      ['cohort_64', 185],
    ] as const) {
      zet(eigen, `${cohort}.stand@2025`, String(stand));
      zet(eigen, `${cohort}.vertrekkans@2025`, '0%');
    }
    zet(eigen, 'cohort_54.vertrekkans@2027', '4%');
    zet(eigen, 'cohort_64.vertrekkans@2027', '20%');
    expect(lees(eigen, 'cohorten_totaal.uitstroom@2027')).toBeCloseTo(300 * 0.04 + 185 * 0.2, 9);
    expect(lees(eigen, 'wsw.uitstroom@2027')).toBeCloseTo(300 * 0.04 + 185 * 0.2, 9);
    const sluit = eigen.controles().filter(({ id, oordeel }) => id === 'cohorten_sluiten_aan' && oordeel === 'fout');
    expect(sluit.filter(({ jaar }) => (jaar ?? 0) >= 2026)).toEqual([]);
  });

  test('beschut werk is one range of 300 to 350 and grows along a straight line to 2040', () => {
    expect(lees(sessie, 'beschut_2040@2030')).toBe(325);
    expect(lees(sessie, 'nbw.stand@2030')).toBeCloseTo(114 + ((325 - 114) * 4) / 14, 9);
    const eigen = open(dvo2026);
    zet(eigen, 'beschut_2040@2026', '350');
    expect(lees(eigen, 'nbw.stand@2030')).toBeCloseTo(114 + ((350 - 114) * 4) / 14, 9);
  });
});
