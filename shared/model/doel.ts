/**
 * Doel: an agreed result beside the money, with what was measured of it. Whether it is reached is in analyse/doelen.ts.
 */
import { z } from 'zod';

export const metingSchema = z.strictObject({ datum: z.iso.date(), waarde: z.number(), bron: z.string() });

export const doelSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9_]*$/),
  jaar: z.int().min(1900).max(2200),
  naam: z.string(),
  /** In the unit below; a share as a fraction. */
  norm: z.number(),
  /** boven and onder exclude the norm itself; streven is met at the norm, and not failed below it. */
  richting: z.enum(['minimaal', 'maximaal', 'boven', 'onder', 'streven']),
  eenheid: z.enum(['personen', 'aandeel', 'euro', 'cijfer', 'partijen']),
  /** Counts people over the year, so that a part of the year is compared with a part of the norm. */
  telling: z.boolean(),
  bron: z.string(),
  metingen: z.array(metingSchema),
  /** Full address of the reeks that pays for it, for the cost per result; null = not linked. */
  kosten: z.string().nullable(),
});

export type Meting = z.infer<typeof metingSchema>;
export type Doel = z.infer<typeof doelSchema>;
