/** The rules [I1] to [I6] at the head of shared/model/ingrepen.ts, on the figures of a Sessie. */
import { describe, expect, test } from 'vitest';
import type { Sessie } from '../../../shared/model/sessie.ts';
import type { Maatregelvorm, Opzet, Wijzigingvorm } from '../../../shared/sjablonen/sjabloon.ts';
import { proefmodel } from './proefmodel.ts';
import { doe, lees, open, zet } from './vocabulaire.ts';

const maatregel = (id: string, wijzigingen: Wijzigingvorm[], meer: Partial<Maatregelvorm> = {}): Maatregelvorm => ({
  id,
  naam: id,
  wijzigingen,
  ...meer,
});

/** Scenario s with these maatregelen, in this order. */
function met(...maatregelen: Maatregelvorm[]): Sessie {
  const scenarios: Opzet['scenarios'] = [{ naam: 's', titel: 'S', maatregelen: maatregelen.map(({ id }) => id) }];
  return open({ ...proefmodel, maatregelen, scenarios });
}

const perJaar = (sessie: Sessie, adres: string, scenario = 's') =>
  [2026, 2027, 2028, 2029, 2030].map((jaar) => lees(sessie, `${adres}@${jaar}`, scenario));

describe('[I1] in visible order on a year’s value', () => {
  const plus = maatregel('plus', [{ adres: 'los.fte', actie: 'plus', waarde: 10, van: 2026 }]);
  const maal = maatregel('maal', [{ adres: 'los.fte', actie: 'maal', waarde: 2, van: 2026 }]);
  const vast = maatregel('vast', [{ adres: 'los.fte', actie: 'zet', waarde: 7, van: 2026 }]);

  test('plus then maal is not maal then plus', () => {
    expect(perJaar(met(plus, maal), 'los.fte')).toEqual([40, 40, 40, 40, 40]);
    expect(perJaar(met(maal, plus), 'los.fte')).toEqual([30, 30, 30, 30, 30]);
  });

  test('a zet after others replaces what they made; others act on a zet before them', () => {
    expect(perJaar(met(plus, vast), 'los.fte')).toEqual([7, 7, 7, 7, 7]);
    expect(perJaar(met(vast, plus), 'los.fte')).toEqual([17, 17, 17, 17, 17]);
  });

  test('of two zet on one cell the later wins', () => {
    const ander = maatregel('ander', [{ adres: 'los.fte', actie: 'zet', waarde: 9, van: 2026 }]);
    expect(perJaar(met(vast, ander), 'los.fte')).toEqual([9, 9, 9, 9, 9]);
    expect(perJaar(met(ander, vast), 'los.fte')).toEqual([7, 7, 7, 7, 7]);
  });

  test('basis is left alone, and what depends on the cell follows in every lane', () => {
    const sessie = met(plus);
    expect(perJaar(sessie, 'los.fte', 'basis')).toEqual([10, 10, 10, 10, 10]);
    expect(lees(sessie, 'totaal.bedrag@2026', 'basis')).toBe(1600);
    expect(lees(sessie, 'totaal.bedrag@2026', 's')).toBe(2600);
    expect(lees(sessie, 'reserve@2027', 's')).toBe(5000 - 2600 - 2600);
  });

  test('a scenario built on another acts after it; eigen wijzigingen come last', () => {
    const sessie = open({
      ...proefmodel,
      maatregelen: [plus, maal],
      scenarios: [
        { naam: 'eerst', titel: 'Eerst', maatregelen: ['plus'] },
        { naam: 'daarna', titel: 'Daarna', basis: 'eerst', maatregelen: ['maal'] },
      ],
    });
    expect(lees(sessie, 'los.fte@2026', 'daarna')).toBe(40);
    expect(zet(sessie, 'los.fte@2027', '1', 'eerst')).toBeNull();
    expect(perJaar(sessie, 'los.fte', 'daarna')).toEqual([40, 2, 2, 2, 2]);
    expect(zet(sessie, 'los.fte@2028', '3', 'daarna')).toBeNull();
    expect(perJaar(sessie, 'los.fte', 'daarna')).toEqual([40, 2, 3, 3, 3]);
  });

  test('naming an inherited maatregel switches it off; its place stays', () => {
    const sessie = open({
      ...proefmodel,
      maatregelen: [plus],
      scenarios: [
        { naam: 'eerst', titel: 'Eerst', maatregelen: ['plus'] },
        { naam: 'daarna', titel: 'Daarna', basis: 'eerst' },
      ],
    });
    doe(sessie, {
      soort: 'scenario-maatregelen',
      scenario: 'daarna',
      maatregelen: [{ maatregel: 'plus', aan: false }],
    });
    expect(lees(sessie, 'los.fte@2026', 'eerst')).toBe(20);
    expect(lees(sessie, 'los.fte@2026', 'daarna')).toBe(10);
  });
});

describe('[I2] a zet without end year on a reeks that is carried on is invoer of the lane', () => {
  test('carried on to the last year', () => {
    const sessie = met(maatregel('m', [{ adres: 'een.fte', actie: 'zet', waarde: 5, van: 2028 }]));
    expect(perJaar(sessie, 'een.fte')).toEqual([1, 1, 5, 5, 5]);
  });

  test('until the next year that has invoer', () => {
    const sessie = met(maatregel('m', [{ adres: 'drie.fte', actie: 'zet', waarde: 5, van: 2026 }]));
    expect(perJaar(sessie, 'drie.fte')).toEqual([5, 5, 4, 4, 4]);
  });

  test('on a reeks that is not carried on it holds for every year from then on', () => {
    const sessie = met(maatregel('m', [{ adres: 'index', actie: 'zet', waarde: 0.02, van: 2027 }]));
    expect(perJaar(sessie, 'index')).toEqual([null, 0.02, 0.02, 0.02, 0.02]);
  });
});

describe('[I3] other wijzigingen act after doortrekken and are not carried on', () => {
  test.each([
    ['plus', 10, 20],
    ['maal', 3, 30],
    ['zet', 4, 4],
  ] as const)('a bounded %s', (actie, waarde, verwacht) => {
    const sessie = met(maatregel('m', [{ adres: 'los.fte', actie, waarde, van: 2027, tot: 2028 }]));
    expect(perJaar(sessie, 'los.fte')).toEqual([10, verwacht, verwacht, 10, 10]);
  });

  test('a formule, of its own years', () => {
    const sessie = met(
      maatregel('m', [{ adres: 'los.fte', actie: 'formule', formule: 'een.fte + 1', van: 2027, tot: 2027 }]),
    );
    expect(perJaar(sessie, 'los.fte')).toEqual([10, 2, 10, 10, 10]);
  });

  test('through a VORIG-formula they do carry on', () => {
    const sessie = met(maatregel('m', [{ adres: 'reserve', actie: 'plus', waarde: 1000, van: 2026, tot: 2026 }]));
    expect(lees(sessie, 'reserve@2026', 's')).toBe(5000 - 1600 + 1000);
    expect(lees(sessie, 'reserve@2027', 's')).toBe(5000 - 3200 + 1000);
  });
});

describe('[I4] ingroei 2026-2028 is 1/3, 2/3, 1', () => {
  const ingroei = { van: 2026, tot: 2028 };
  const gegroeid = (actie: 'zet' | 'plus' | 'maal', waarde: number) =>
    perJaar(met(maatregel('m', [{ adres: 'los.fte', actie, waarde, van: 2026 }], { ingroei })), 'los.fte');

  test('plus s x b', () => {
    expect(gegroeid('plus', 30)).toEqual([20, 30, 40, 40, 40]);
  });
  test('maal 1 + s(f - 1)', () => {
    const [een, twee, ...rest] = gegroeid('maal', 0.4);
    expect(een).toBeCloseTo(8, 12);
    expect(twee).toBeCloseTo(6, 12);
    expect(rest).toEqual([4, 4, 4]);
  });
  test('zet old + s(new - old)', () => {
    const [een, twee, ...rest] = gegroeid('zet', 40);
    expect(een).toBeCloseTo(20, 12);
    expect(twee).toBeCloseTo(30, 12);
    expect(rest).toEqual([40, 40, 40]);
  });
  test('formule old + s(new - old)', () => {
    const wijziging = { adres: 'los.fte', actie: 'formule', formule: 'een.fte * 40', van: 2026 } as const;
    const [een, twee, ...rest] = perJaar(met(maatregel('m', [wijziging], { ingroei })), 'los.fte');
    expect(een).toBeCloseTo(20, 12);
    expect(twee).toBeCloseTo(30, 12);
    expect(rest).toEqual([40, 40, 40]);
  });
  test('before the ingroei it does nothing', () => {
    const later = maatregel('m', [{ adres: 'los.fte', actie: 'zet', waarde: 0, van: 2026 }], {
      ingroei: { van: 2028, tot: 2029 },
    });
    expect(perJaar(met(later), 'los.fte')).toEqual([10, 10, 5, 0, 0]);
  });
});

test('[I6] a plus or maal without a value does nothing, and the controles say so', () => {
  const open1 = maatregel('leeg', [
    { adres: 'los.fte', actie: 'plus', waarde: null, van: 2026 },
    { adres: 'een.fte', actie: 'maal', waarde: null, van: 2026 },
  ]);
  const sessie = met(open1);
  expect(perJaar(sessie, 'los.fte')).toEqual(perJaar(sessie, 'los.fte', 'basis'));
  expect(perJaar(sessie, 'een.fte')).toEqual(perJaar(sessie, 'een.fte', 'basis'));
  expect(sessie.controles().filter(({ id }) => id === 'zonder_bedrag')).toMatchObject([
    { oordeel: 'let op', melding: expect.stringContaining('leeg') },
  ]);
});

test('maal with a negative factor is told: -10% turns an amount around, 10% less is maal 90%', () => {
  const sessie = met(maatregel('tien', [{ adres: 'los.fte', actie: 'maal', waarde: -0.1, van: 2027 }]));
  const [bevinding, ...rest] = sessie.controles().filter(({ id }) => id === 'negatieve_factor');
  expect(rest).toEqual([]);
  expect(bevinding).toMatchObject({ oordeel: 'let op', jaar: 2027 });
  expect(bevinding?.melding).toContain('maal -0,1. Bedoelt u 10% minder, maak er dan maal 90% van.');
});

describe('[I5] in full, a zet replaces errors too', () => {
  test('a zet over a formula that divides by zero', () => {
    const sessie = met(maatregel('m', [{ adres: 'totaal.bedrag', actie: 'zet', waarde: 12, van: 2026 }]));
    doe(sessie, { soort: 'formule-zetten', adres: 'totaal.bedrag', formule: '1/index' });
    expect(lees(sessie, 'totaal.bedrag@2026', 'basis')).toBe('#DEEL/0!');
    expect(lees(sessie, 'totaal.bedrag@2026', 's')).toBe(12);
  });
});

test('a maatregel on a regel that is gone changes nothing and loses nothing', () => {
  const sessie = met(maatregel('m', [{ adres: 'los.fte', actie: 'zet', waarde: 7, van: 2026 }]));
  doe(sessie, { soort: 'regel-verwijderen', blad: 'begroting', regel: 'los', metVerlies: true });
  expect(lees(sessie, 'totaal.bedrag@2026', 's')).toBe('#VERW!');
  expect(sessie.document.maatregelen[0]?.wijzigingen).toHaveLength(1);
});
