/**
 * The shape of a reeks: the figures and formulas of one regel in one kolom, year by year.
 *
 * A document holds tens of thousands of them, nearly all plain. What is plainly right is seen at a glance; only the others go through
 * their schema, which takes ten times as long and tells what is wrong with them.
 */
import { z } from 'zod';
import { isObject } from '../kern/object.ts';

const ID = /^[a-z][a-z0-9_]*$/;
const JAARTAL = /^\d{4}$/;
const EERSTE_JAAR = 1900;
const LAATSTE_JAAR = 2200;

/** Ids are made once from the first name and never change on renaming: lower case ASCII, digits and underscores. */
export const id = z.string().regex(ID);
export const jaar = z.int().min(EERSTE_JAAR).max(LAATSTE_JAAR);
const perJaar = <T extends z.ZodType>(waarde: T) => z.record(z.string().regex(JAARTAL), waarde);

/** An uncertain input. In ordinary lanes it counts as its midpoint, a driehoek as its top. */
export const onzekerSchema = z.discriminatedUnion('verdeling', [
  z.strictObject({ verdeling: z.literal('uniform'), van: z.number(), tot: z.number() }),
  z.strictObject({ verdeling: z.literal('driehoek'), van: z.number(), top: z.number(), tot: z.number() }),
  z.strictObject({ verdeling: z.literal('normaal'), gemiddelde: z.number(), afwijking: z.number() }),
]);

export const invoerSchema = z.union([z.number(), onzekerSchema]);

/** Of one figure: the source that was named for it (datum null: unknown), or who typed it and when. */
export const invoerbronSchema = z.union([
  z.strictObject({ bron: z.string().min(1), datum: z.iso.date().nullable() }),
  z.strictObject({ door: z.string(), op: z.iso.date() }),
]);

export const reeksSchema = z.strictObject({
  /** One formula for all years from `vanaf` on; null: the reeks is invoer. */
  formule: z.string().nullable(),
  vanaf: jaar.nullable(),
  /** Typed values per year; from `vanaf` on they are exceptions to the formula. */
  invoer: perJaar(invoerSchema),
  /** Formulas that replace the formula in a single year. */
  uitzonderingen: perJaar(z.string()),
  /** An unset year shows the last set year. */
  doortrekken: z.boolean(),
  /** Empty where it is needed makes everything that depends on it onvolledig. */
  verplicht: z.boolean(),
  /** A note on one year. */
  notities: perJaar(z.string()),
  /** Invoer that is not of the source of its regel (cijferbron.ts). */
  bronnen: perJaar(invoerbronSchema).optional(),
});

type Reeks = z.infer<typeof reeksSchema>;
const heleReeksen = z.record(id, reeksSchema);

/** The reeksen of a regel, by the id of their kolom. */
export const reeksenSchema = z.unknown().transform((reeksen, ctx): Record<string, Reeks> => {
  if (zijnGewoon(reeksen)) return reeksen;
  const gelezen = heleReeksen.safeParse(reeksen);
  if (gelezen.success) return gelezen.data;
  ctx.issues.push(...(gelezen.error.issues as z.core.$ZodRawIssue[]));
  return z.NEVER;
});

/** Nothing but what the schema would let through, with its keys in the same order. */
function zijnGewoon(reeksen: unknown): reeksen is Record<string, Reeks> {
  return isObject(reeksen) && Object.keys(reeksen).every((kolom) => ID.test(kolom) && isGewoon(reeksen[kolom]));
}

const SLEUTELS = Object.keys(reeksSchema.omit({ bronnen: true }).shape).join();

function isGewoon(reeks: unknown): boolean {
  if (!isObject(reeks) || Object.keys(reeks).join() !== SLEUTELS) return false;
  const { formule, vanaf, invoer, uitzonderingen, doortrekken, verplicht, notities } = reeks;
  return (
    (formule === null || typeof formule === 'string') &&
    (vanaf === null || isJaar(vanaf)) &&
    isPerJaar(invoer, Number.isFinite) &&
    isPerJaar(uitzonderingen, isTekst) &&
    typeof doortrekken === 'boolean' &&
    typeof verplicht === 'boolean' &&
    isPerJaar(notities, isTekst)
  );
}

function isPerJaar(waarden: unknown, past: (waarde: unknown) => boolean): boolean {
  return isObject(waarden) && Object.keys(waarden).every((sleutel) => JAARTAL.test(sleutel) && past(waarden[sleutel]));
}

const isTekst = (waarde: unknown) => typeof waarde === 'string';
const isJaar = (waarde: unknown) =>
  Number.isInteger(waarde) && EERSTE_JAAR <= Number(waarde) && Number(waarde) <= LAATSTE_JAAR;
