/** The glance at plain reeksen and their schema say the same of everything. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { gewoneReeks } from '../../../shared/model/gewoon.ts';
import { id, reeksenSchema, reeksSchema } from '../../../shared/model/reeks.ts';

const schema = z.record(id, reeksSchema);
const oordeel = (uitkomst: ReturnType<typeof schema.safeParse>) =>
  uitkomst.success ? JSON.stringify(uitkomst.data) : uitkomst.error.issues;

const jaar = fc.constantFrom('2026', '2027', '26', 'jaar', '__proto__');
const iets = fc.oneof(fc.double(), fc.string({ maxLength: 3 }), fc.constantFrom(null, true, {}, [], Number.NaN));
const perJaar = (waarde: fc.Arbitrary<unknown>) => fc.oneof(fc.dictionary(jaar, waarde, { maxKeys: 2 }), iets);
const reeks = fc.oneof(
  fc.record(
    {
      formule: fc.oneof(fc.constantFrom(null, 'fte*tarief'), iets),
      vanaf: fc.oneof(fc.constantFrom(null, 2026, 1899, 2026.5), iets),
      invoer: perJaar(fc.oneof(fc.double(), fc.constant({ verdeling: 'uniform', van: 1, tot: 2 }), iets)),
      uitzonderingen: perJaar(iets),
      doortrekken: fc.oneof(fc.boolean(), iets),
      verplicht: fc.boolean(),
      notities: perJaar(iets),
      bronnen: perJaar(fc.oneof(fc.constant({ bron: 'Nota', datum: null }), iets)),
      vreemd: iets,
    },
    { requiredKeys: ['formule', 'vanaf', 'invoer', 'uitzonderingen', 'doortrekken', 'verplicht', 'notities'] },
  ),
  fc.dictionary(jaar, fc.double({ noNaN: true, noDefaultInfinity: true })).map((invoer) => gewoneReeks({ invoer })),
  iets,
);
const reeksen = fc.oneof(fc.dictionary(fc.constantFrom('fte', 'bedrag', 'Fte', '1e'), reeks, { maxKeys: 3 }), iets);

test('reeksen are accepted, refused and told of as their schema does', () => {
  fc.assert(
    fc.property(reeksen, (ruw) => {
      expect(oordeel(reeksenSchema.safeParse(ruw))).toEqual(oordeel(schema.safeParse(ruw)));
    }),
    { numRuns: 3000 },
  );
});

test('a reeks whose keys stand in another order gets the order of the schema', () => {
  const { formule, ...rest } = gewoneReeks({ invoer: { 2026: 1 } });
  expect(Object.keys(reeksenSchema.parse({ fte: { ...rest, formule } }).fte ?? {})[0]).toBe('formule');
});
