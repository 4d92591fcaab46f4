/**
 * The begrotingsmodel: what a `.begroting` file holds, as one zod schema and the types that follow from it.
 *
 * Plain data, complete by itself: everything shown, computed or printed follows from it. Formulas stand in canonical
 * text (formule/SPEC.md), amounts unrounded and positive, years as calendar years. The schema checks shape only; what must hold
 * between parts (unique ids, known addresses, scenarios without a circle) is checked by `samenhang.ts`.
 */
import { z } from 'zod';
import { beoordelingSchema } from './beoordeling.ts';
import { doelSchema } from './doel.ts';
import { realisatieSchema } from './realisatie.ts';
import {
  id,
  type invoerbronSchema,
  invoerSchema,
  jaar,
  type onzekerSchema,
  reeksenSchema,
  type reeksSchema,
} from './reeks.ts';

export const SCHEMA_VERSIE = 1;

export const notatieSchema = z.enum([
  'bedrag',
  'bedrag0',
  'getal0',
  'getal1',
  'getal2',
  'procent',
  'procent1',
  'procent2',
  'jaartal',
  'letter',
  'tekst',
]);

export const kolomSchema = z.strictObject({
  id,
  naam: z.string(),
  eenheid: z.string(),
  notatie: notatieSchema,
  /** A rate (%, € per fte): a groep has no sum of it. */
  tarief: z.boolean(),
  /** Given to a new regel, in canonical text. */
  formule: z.string().nullable(),
  verborgen: z.boolean(),
  /** What its amounts are where regels do not say so themselves (a kolom Baten, a kolom Lasten). */
  soort: z.enum(['baat', 'last']).optional(),
  /** Its amounts are baten minus lasten. */
  saldo: z.boolean().optional(),
  /** Stands beside the amount of the regel (a claim, a part of it) and does not count again in a saldo. */
  naast: z.boolean().optional(),
  /** The party whose part of the amount it is. */
  partij: id.optional(),
});

export const regelSchema = z.strictObject({
  id,
  /** A label that may print figures of the model: `Vergoeding overhead ({overheadpercentage} van de loonkosten)`. */
  naam: z.string(),
  /** totaal: a regel that sums others, so its groep does not count it again; tekst: a heading without figures. */
  vorm: z.enum(['regel', 'groep', 'totaal', 'tekst']),
  /** The groep it belongs to; null at the top. Regels stand in sheet order, children behind their groep. */
  groep: id.nullable(),
  soort: z.enum(['baat', 'last', 'geen']),
  /** Its amounts are baten minus lasten. */
  saldo: z.boolean().optional(),
  /** The parties the amount runs from and to. */
  van: id.nullable(),
  naar: id.nullable(),
  taakveld: z.string().nullable(),
  incidenteel: z.boolean(),
  uitgangspunt: z.boolean(),
  /** What a percentage is a percentage of; printed with it. */
  grondslag: z.string(),
  eenheid: z.string().nullable(),
  notatie: notatieSchema.nullable(),
  toelichting: z.string(),
  bron: z.string(),
  /** ISO date of the source; null when unknown. */
  brondatum: z.iso.date().nullable(),
  /** A regel with a single amount: the kolom it is shown under. Its only reeks is called `bedrag`. */
  enkelIn: id.nullable(),
  verborgen: z.boolean(),
  reeksen: reeksenSchema,
});

export const bladSchema = z.strictObject({
  id,
  naam: z.string(),
  /** The sjabloon it was made from. */
  sjabloon: z.string().nullable(),
  /** The id it claimed when it was read, which another blad already had; told by a controle until it is renamed. */
  dubbel: z.string().optional(),
  toelichting: z.string(),
  kolommen: z.array(kolomSchema),
  regels: z.array(regelSchema),
});

export const wijzigingSchema = z.strictObject({
  /** Full address: `blad!regel.kolom`, or `blad!regel` for a single amount. */
  adres: z.string(),
  actie: z.enum(['zet', 'plus', 'maal', 'formule']),
  waarde: z.union([invoerSchema, z.null()]),
  formule: z.string().nullable(),
  van: jaar,
  /** null: no end year. */
  tot: jaar.nullable(),
});

export const maatregelSchema = z.strictObject({
  id,
  naam: z.string(),
  toelichting: z.string(),
  bron: z.string(),
  /** Share per year grows linearly from `van` to `tot` (2026-2028 = 1/3, 2/3, 1). */
  ingroei: z.strictObject({ van: jaar, tot: jaar }).nullable(),
  /** A dated circulaire set on uitgangspunten. */
  circulaire: z.iso.date().nullable(),
  /** A numbered, dated change of the budget: primitief = without them, na wijziging = with them. */
  begrotingswijziging: z.strictObject({ nummer: z.int().min(1), datum: z.iso.date() }).nullable(),
  wijzigingen: z.array(wijzigingSchema),
});

/** `naam` as used in commands and JSON; `titel` is what people read. */
const scenarioNaam = z.string().regex(/^[a-z][a-z0-9-]*$/);

export const scenarioSchema = z.strictObject({
  naam: scenarioNaam,
  titel: z.string(),
  toelichting: z.string(),
  /** The scenario it builds on; null only for `basis`, which is first. */
  basis: scenarioNaam.nullable(),
  /** In visible order, which is the order in which they act. */
  maatregelen: z.array(z.strictObject({ maatregel: id, aan: z.boolean() })),
  /** Eigen wijzigingen: the last maatregel, which takes direct edits. Empty for `basis`. */
  eigen: z.array(wijzigingSchema),
});

export const controleSchema = z.strictObject({
  id,
  blad: id,
  naam: z.string(),
  /** Canonical formulas; the controle holds when links and rechts differ at most `tolerantie` (=), or compare as told. */
  links: z.string(),
  vergelijking: z.enum(['=', '<=', '>=']),
  rechts: z.string(),
  tolerantie: z.number().min(0),
  /** fout blocks, let op only tells. */
  ernst: z.enum(['fout', 'let op']),
  melding: z.string(),
  /** The years it holds for; null = every year from the first after the opening year. */
  vanaf: jaar.nullable(),
});

export const gegevensSchema = z.strictObject({
  titel: z.string(),
  opdrachtgever: z.string(),
  opdrachtnemer: z.string(),
  nummer: z.string(),
  datum: z.iso.date().nullable(),
  status: z.string(),
  boekjaar: jaar,
  /** Its amounts are made up: FICTIEF is shown and printed wherever they are. */
  fictief: z.boolean(),
  toelichting: z.string(),
  /** With which sign baten and lasten are printed; they are stored positive. Left out: positief. */
  tekens: z.enum(['positief', 'baten_negatief', 'lasten_negatief']).optional(),
});

export const partijSchema = z.strictObject({
  id,
  naam: z.string(),
  /** It stands for these parties together; kolommen of a `partij` say what is whose. */
  leden: z.array(id).optional(),
});

export const begrotingsmodelSchema = z.strictObject({
  schemaVersie: z.literal(SCHEMA_VERSIE),
  gegevens: gegevensSchema,
  /** Consecutive; before `begin` lie the opening years (opening balances, realised figures). */
  jaren: z.strictObject({ eerste: jaar, begin: jaar, laatste: jaar }),
  partijen: z.array(partijSchema),
  bladen: z.array(bladSchema),
  maatregelen: z.array(maatregelSchema),
  scenarios: z.array(scenarioSchema).min(1),
  controles: z.array(controleSchema),
  realisatie: realisatieSchema,
  doelen: z.array(doelSchema),
  beoordeling: beoordelingSchema,
});

export type Onzeker = z.infer<typeof onzekerSchema>;
export type Invoerwaarde = z.infer<typeof invoerSchema>;
export type Invoerbron = z.infer<typeof invoerbronSchema>;
export type Reeks = z.infer<typeof reeksSchema>;
export type Notatie = z.infer<typeof notatieSchema>;
export type Kolom = z.infer<typeof kolomSchema>;
export type Regel = z.infer<typeof regelSchema>;
export type Blad = z.infer<typeof bladSchema>;
export type Wijziging = z.infer<typeof wijzigingSchema>;
export type Maatregel = z.infer<typeof maatregelSchema>;
export type Scenario = z.infer<typeof scenarioSchema>;
export type Controle = z.infer<typeof controleSchema>;
export type Gegevens = z.infer<typeof gegevensSchema>;
export type Partij = z.infer<typeof partijSchema>;
export type Begrotingsmodel = z.infer<typeof begrotingsmodelSchema>;
