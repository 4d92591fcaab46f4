import { describe, expect, test } from 'vitest';
import { zoekInvoer, zoekSamen } from '../../../shared/analyse/zoeken.ts';
import { proefmodel } from './proefmodel.ts';

const nul = { eis: 'gelijk' as const, waarde: 0, tolerantie: 1e-6 };

describe('one input', () => {
  const reserve = proefmodel([0.3], ([overhead = 0]) => 1_000_000 - 2_500_000 * overhead);
  const doel = { ...nul, cellen: [reserve.doel()] };

  test('within bounds', () => {
    expect(zoekInvoer(reserve, 0, doel, reserve.knop(0), { van: 0, tot: 1 })).toMatchObject({
      gevonden: true,
      waarde: 0.4,
    });
  });
  test('without bounds', () => {
    expect(zoekInvoer(reserve, 0, doel, reserve.knop(0), null)).toMatchObject({ gevonden: true, waarde: 0.4 });
  });
  test('without bounds the own side of 0 goes first, also when the other side is nearer', () => {
    const kwadraat = proefmodel([1], ([x = 0]) => (x - 9) * (x + 0.5));
    expect(zoekInvoer(kwadraat, 0, { ...nul, cellen: [kwadraat.doel()] }, kwadraat.knop(0), null)).toMatchObject({
      waarde: 9,
    });
  });
  test('bounds without a solution: the nearest one can get', () => {
    expect(zoekInvoer(reserve, 0, doel, reserve.knop(0), { van: 0.5, tot: 1 })).toMatchObject({
      gevonden: false,
      soort: 'buiten bereik',
      beste: 0.5,
      uitkomst: -250_000,
    });
  });
  test('an input the goal does not hang on stays where it is: it was once told to move to -881.743', () => {
    const los = proefmodel([3, 7], ([, b = 0]) => b - 100);
    expect(zoekInvoer(los, 0, { ...nul, cellen: [los.doel()] }, los.knop(0), null)).toMatchObject({
      gevonden: false,
      beste: 3,
    });
  });
  test('a reserve that has to stay above 0 in every year: the worst year counts', () => {
    const jaren = [0, 1, 2].map(
      (jaar) =>
        ([x = 0]: readonly number[]) =>
          100 - jaar * 30 - x * (jaar + 1),
    );
    const model = proefmodel([50], ...jaren);
    const cellen = jaren.map((_, jaar) => model.doel(jaar));
    const antwoord = zoekInvoer(model, 0, { ...nul, cellen, eis: 'minstens' }, model.knop(0), { van: 0, tot: 100 });
    expect(antwoord).toMatchObject({ gevonden: true });
    expect(antwoord.gevonden && antwoord.waarde).toBeCloseTo(40 / 3, 9);
  });
});

describe('several inputs together', () => {
  const model = proefmodel([10, 100], ([a = 0, b = 0]) => 5 * a - b);
  const kandidaten = [
    { knop: model.knop(0), grenzen: { van: 0, tot: 20 } },
    { knop: model.knop(1), grenzen: { van: 0, tot: 200 } },
  ];
  test('each moves by the same share of its room, in the direction that helps', () => {
    // 5 (10 + 10t) - (100 - 100t) = 0: t = 1/3
    const { antwoord, waarden } = zoekSamen(model, 0, { ...nul, cellen: [model.doel()] }, kandidaten);
    expect(antwoord).toMatchObject({ gevonden: true });
    expect(waarden).toEqual([expect.closeTo(40 / 3, 9), expect.closeTo(200 / 3, 9)]);
  });
  test('out of reach: the best corner', () => {
    const { antwoord, waarden } = zoekSamen(model, 0, { ...nul, waarde: 500, cellen: [model.doel()] }, kandidaten);
    expect(antwoord).toMatchObject({ gevonden: false, uitkomst: 100 });
    expect(waarden).toEqual([20, 0]);
  });
});
