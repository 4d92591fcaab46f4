import { expect, test } from 'vitest';
import { rekenReeks, rekenTornado, rekenVeld, type Uitslag } from '../../../shared/analyse/gevoeligheid.ts';
import { proefmodel } from './proefmodel.ts';

const tien: Uitslag = { soort: 'aandeel', aandeel: 0.1 };

test('tornado of a linear model: every bar is as long as coefficient x swing, longest first', () => {
  const model = proefmodel([100, 10, 1], ([a = 0, b = 0, c = 0]) => 1000 + 2 * a - 50 * b + c);
  const { nu, balken } = rekenTornado(model, 0, model.doel(), [
    { knop: model.knop(2), uitslag: tien },
    { knop: model.knop(0), uitslag: tien },
    { knop: model.knop(1), uitslag: { soort: 'grenzen', laag: 8, hoog: 13 } },
  ]);
  expect(nu).toBe(701);
  expect(balken.map(({ knop }) => knop.adres)).toEqual(['x1', 'x0', 'x2']);
  expect(balken.map(({ bijLaag, bijHoog }) => [bijLaag, bijHoog])).toEqual([
    [801, 551],
    [expect.closeTo(681, 9), expect.closeTo(721, 9)],
    [expect.closeTo(700.9, 9), expect.closeTo(701.1, 9)],
  ]);
});

test('an input that makes the outcome an error stands first', () => {
  const model = proefmodel([1, 5], ([a = 0, b = 0]) => (a < 1 ? Number.NaN : 0) + b);
  const { balken } = rekenTornado(
    model,
    0,
    model.doel(),
    [1, 0].map((i) => ({ knop: model.knop(i), uitslag: tien })),
  );
  expect(balken[0]).toMatchObject({ knop: { adres: 'x0' }, bijLaag: Number.NaN, bijHoog: 5 });
});

test('one-way table: an outcome per goal and value', () => {
  const model = proefmodel(
    [3],
    ([x = 0]) => x * x,
    ([x = 0]) => -x,
  );
  const tabel = rekenReeks(model, 0, [model.doel(0), model.doel(1)], model.knop(0), [1, 2, 3]);
  expect(tabel.map((rij) => [...rij])).toEqual([
    [1, 4, 9],
    [-1, -2, -3],
  ]);
});

test('two-way table: rows are the first input, columns the second', () => {
  const model = proefmodel([0, 0], ([x = 0, y = 0]) => 10 * x + y);
  const veld = rekenVeld(
    model,
    0,
    model.doel(),
    { knop: model.knop(0), waarden: [1, 2] },
    { knop: model.knop(1), waarden: [3, 4, 5] },
  );
  expect(veld.map((rij) => [...rij])).toEqual([
    [13, 14, 15],
    [23, 24, 25],
  ]);
});
