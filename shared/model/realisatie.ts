/**
 * Realisatie in the document: what really happened, as records per month beside the reeksen, and what the user said
 * about the differences. The arithmetic is in analyse/realisatie.ts.
 */
import { z } from 'zod';

const jaar = z.int().min(1900).max(2200);

/** What came in or went out in one month; `adres` is the full address of a reeks (`blad!regel.kolom`). */
export const realisatierecordSchema = z.strictObject({
  adres: z.string(),
  maand: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  /** € (or the unit of the reeks), positive. */
  bedrag: z.number(),
  bron: z.string(),
});

/** How the year is forecast: plan = to date + the rest by budget; tempo = carried on at the same pace; eigen = typed. */
export const prognoseSchema = z.strictObject({
  adres: z.string(),
  jaar,
  wijze: z.enum(['plan', 'tempo', 'eigen']),
  bedrag: z.number().nullable(),
});

export const realisatieSchema = z.strictObject({
  records: z.array(realisatierecordSchema),
  prognoses: z.array(prognoseSchema),
  /** Why a difference is what it is. */
  toelichtingen: z.array(z.strictObject({ adres: z.string(), jaar, tekst: z.string() })),
  /** A difference that passes both asks for a toelichting: € and fraction of the budget. */
  drempel: z.strictObject({ bedrag: z.number().min(0), percentage: z.number().min(0) }),
});

export type Realisatierecord = z.infer<typeof realisatierecordSchema>;
export type Prognose = z.infer<typeof prognoseSchema>;
export type Realisatie = z.infer<typeof realisatieSchema>;

export const GEEN_REALISATIE: Realisatie = {
  records: [],
  prognoses: [],
  toelichtingen: [],
  drempel: { bedrag: 10_000, percentage: 0.05 },
};

/** Two amounts of one post and month as one; fifteen digits, so that cents stay cents. */
export function telErbij(eerst: Realisatierecord, later: Realisatierecord): Realisatierecord {
  const bronnen = [eerst.bron, later.bron].filter((bron, i, beide) => bron !== '' && beide.indexOf(bron) === i);
  return {
    ...eerst,
    bedrag: Number((eerst.bedrag + later.bedrag).toPrecision(15)),
    bron: bronnen.join('; '),
  };
}
