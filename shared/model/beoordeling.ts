/**
 * Beoordeling: the scenarios judged on criteria, beside the figures. Ranking and robustness are in analyse/beoordelen.ts.
 *
 * Scores run from 1 to 10, as a rapportcijfer. A criterium with a meting is filled from the model: the sum of a reeks over
 * its years gets a score on the line between the two amounts. `dekking` is the checklist of functions a region must keep.
 */
import { z } from 'zod';

const id = z.string().regex(/^[a-z][a-z0-9_]*$/);
const jaar = z.int().min(1900).max(2200);
const scenario = z.string().regex(/^[a-z][a-z0-9-]*$/);

export const metingVanCriteriumSchema = z.strictObject({
  /** Full address of a reeks. */
  adres: z.string(),
  van: jaar,
  tot: jaar,
  /** The amounts worth a 1 and a 10; null: the worst and the best of the scenarios. */
  bij1: z.number().nullable(),
  bij10: z.number().nullable(),
  /** Without amounts: whether more is better. */
  hogerIsBeter: z.boolean(),
});

export const criteriumSchema = z.strictObject({
  id,
  naam: z.string(),
  gewicht: z.number().min(0),
  toelichting: z.string(),
  meting: metingVanCriteriumSchema.nullable(),
});

export const oordeelSchema = z.strictObject({
  criterium: id,
  scenario,
  /** null: not judged yet. Of a measured criterium the meting counts. */
  score: z.number().min(1).max(10).nullable(),
  toelichting: z.string(),
  bron: z.string(),
});

export const dekkingSchema = z.strictObject({
  functie: id,
  scenario,
  gedekt: z.enum(['ja', 'deels', 'nee']),
  toelichting: z.string(),
  bron: z.string(),
});

export const beoordelingSchema = z.strictObject({
  criteria: z.array(criteriumSchema),
  oordelen: z.array(oordeelSchema),
  functies: z.array(z.strictObject({ id, naam: z.string() })),
  dekking: z.array(dekkingSchema),
});

export const LEGE_BEOORDELING: Beoordeling = { criteria: [], oordelen: [], functies: [], dekking: [] };

export type MetingVanCriterium = z.infer<typeof metingVanCriteriumSchema>;
export type Criterium = z.infer<typeof criteriumSchema>;
export type Oordeel = z.infer<typeof oordeelSchema>;
export type Dekking = z.infer<typeof dekkingSchema>;
export type Beoordeling = z.infer<typeof beoordelingSchema>;
