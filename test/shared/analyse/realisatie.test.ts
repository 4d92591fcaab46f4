import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Post,
  rekenRealisatie,
  vergelijkMetBegroting,
  vraagtToelichting,
} from '../../../shared/analyse/realisatie.ts';

const post = (deel: Partial<Post>): Post => ({
  soort: 'last',
  primitief: 1200,
  naWijziging: 1200,
  realisatie: [],
  prognose: { wijze: 'plan' },
  ...deel,
});
const maanden = (...bedragen: number[]) => bedragen.map((bedrag, i) => ({ maand: `2026-0${i + 1}`, bedrag }));

test('a last below its budget is voordelig, a baat below it nadelig', () => {
  expect(vergelijkMetBegroting('last', 1000, 900)).toEqual({ bedrag: -100, percentage: -0.1, oordeel: 'V' });
  expect(vergelijkMetBegroting('baat', 1000, 900)).toEqual({ bedrag: -100, percentage: -0.1, oordeel: 'N' });
  expect(vergelijkMetBegroting('last', 1000, 1100).oordeel).toBe('N');
  expect(vergelijkMetBegroting('baat', 1000, 1100).oordeel).toBe('V');
});

test('no judgement where nothing differs, where the post is neither baat nor last, and no percentage of nothing', () => {
  expect(vergelijkMetBegroting('last', 1000, 1000.004).oordeel).toBe('');
  expect(vergelijkMetBegroting('geen', 1000, 900).oordeel).toBe('');
  expect(vergelijkMetBegroting('last', 0, 50)).toEqual({ bedrag: 50, percentage: null, oordeel: 'N' });
});

test('hand-worked: 1.200 a year, 90 + 110 + 130 in the first quarter', () => {
  const regel = rekenRealisatie(post({ realisatie: maanden(90, 110, 130) }), 2026, 3);
  expect(regel.begrootTotEnMet).toBe(300);
  expect(regel.realisatieTotEnMet).toBe(330);
  expect(regel.verschil).toEqual({ bedrag: 30, percentage: 0.1, oordeel: 'N' });
  expect(regel.prognose).toBe(330 + 900);
  expect(regel.prognoseverschil).toEqual({ bedrag: 30, percentage: 0.025, oordeel: 'N' });
});

test('hand-worked: the same quarter at the same pace, and with an own figure', () => {
  const realisatie = maanden(90, 110, 130);
  expect(rekenRealisatie(post({ realisatie, prognose: { wijze: 'tempo' } }), 2026, 3).prognose).toBe(1320);
  const eigen = rekenRealisatie(post({ realisatie, prognose: { wijze: 'eigen', bedrag: 1150 } }), 2026, 3);
  expect(eigen.prognoseverschil).toMatchObject({ bedrag: -50, oordeel: 'V' });
});

test('a month without a record is named, not taken for a zero; months after the asked one do not count', () => {
  const regel = rekenRealisatie(
    post({
      realisatie: [
        { maand: '2026-01', bedrag: 90 },
        { maand: '2026-05', bedrag: 999 },
      ],
    }),
    2026,
    3,
  );
  expect(regel.ontbrekend).toEqual(['2026-02', '2026-03']);
  expect(regel.realisatieTotEnMet).toBe(90);
});

test('nothing reported yet: the pace is unknown, the plan is the budget', () => {
  expect(rekenRealisatie(post({ prognose: { wijze: 'tempo' } }), 2026, 0).prognose).toBeNull();
  expect(rekenRealisatie(post({}), 2026, 0).prognose).toBe(1200);
  expect(rekenRealisatie(post({}), 2026, 3).verschil).toBeNull();
});

test('no budget: the realisatie stands alone', () => {
  const regel = rekenRealisatie(post({ naWijziging: null, realisatie: maanden(50) }), 2026, 1);
  expect(regel).toMatchObject({ begrootTotEnMet: null, verschil: null, prognose: null, realisatieTotEnMet: 50 });
});

test('property: after twelve months plan and pace both forecast what was realised', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -100_000, max: 100_000 }), { minLength: 12, maxLength: 12 }), (bedragen) => {
      const realisatie = bedragen.map((bedrag, i) => ({ maand: `2026-${String(i + 1).padStart(2, '0')}`, bedrag }));
      const som = bedragen.reduce((a, b) => a + b, 0);
      for (const wijze of ['plan', 'tempo'] as const) {
        expect(rekenRealisatie(post({ realisatie, prognose: { wijze } }), 2026, 12).prognose).toBeCloseTo(som, 6);
      }
    }),
  );
});

test('a difference asks for an explanation when it passes both thresholds', () => {
  const drempel = { bedrag: 100, percentage: 0.05 };
  const vraagt = (begroot: number, werkelijk: number) =>
    vraagtToelichting(vergelijkMetBegroting('last', begroot, werkelijk), drempel);
  expect(vraagt(1000, 1100)).toBe(true);
  expect(vraagt(1000, 1099)).toBe(false);
  expect(vraagt(10_000, 10_100)).toBe(false);
  expect(vraagt(0, 100)).toBe(true);
  expect(vraagtToelichting(null, drempel)).toBe(false);
});

test('a post on which nothing was booked is expected to go by plan, not to stay at nothing', () => {
  expect(rekenRealisatie(post({}), 2026, 9)).toMatchObject({
    prognose: 1200,
    prognoseverschil: { bedrag: 0, oordeel: '' },
  });
  expect(rekenRealisatie(post({ prognose: { wijze: 'tempo' } }), 2026, 9).prognose).toBeNull();
});
