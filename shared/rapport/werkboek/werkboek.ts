/**
 * Werkboek: an Excel workbook as plain data, before any library writes it. `maak-werkboek.ts` makes one from a document.
 *
 * Formulas are Excel's own text (English names, commas, no `=` in front), each with the value it had here, so that a reader
 * that does not compute still shows figures. A schema, because a Werkboek crosses the bridge.
 */
import { z } from 'zod';
import { notatieSchema } from '../../model/document.ts';

const celstijlSchema = z.enum([
  'titel',
  'gegeven',
  'waarschuwing',
  'kolomkop',
  'tekstkop',
  'label',
  'invoer',
  'berekend',
  'uitzondering',
  'toelichting',
]);

const werkinhoudSchema = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('tekst'), tekst: z.string() }),
  z.strictObject({ soort: z.literal('getal'), waarde: z.number() }),
  z.strictObject({ soort: z.literal('leeg') }),
  /** waarde: a number, a text, or Excel's English name of an error (`#DIV/0!`). */
  z.strictObject({ soort: z.literal('formule'), formule: z.string(), waarde: z.union([z.number(), z.string()]) }),
]);

const werkcelSchema = z.strictObject({
  inhoud: werkinhoudSchema,
  stijl: celstijlSchema,
  notatie: notatieSchema,
  /** Shown with its sign turned (a choice of the document); the value itself stays as it is. */
  gedraaid: z.boolean(),
  vet: z.boolean(),
  /** A rule above the cell: totals. */
  streep: z.boolean(),
  /** A note on this very cell. */
  notitie: z.string(),
});

const werkrijSchema = z.strictObject({
  verborgen: z.boolean(),
  /** Depth in the tree, for Excel's outline. */
  niveau: z.int().min(0),
  cellen: z.array(werkcelSchema.nullable()).readonly(),
});

/** Width in characters. */
const werkkolomSchema = z.strictObject({ breedte: z.number(), verborgen: z.boolean() });

const werkbladSchema = z.strictObject({
  /** At most 31 characters, without []:*?/\ . */
  naam: z.string(),
  kolommen: z.array(werkkolomSchema).readonly(),
  rijen: z.array(werkrijSchema).readonly(),
  /** Rows and columns that stay in sight; the rows are repeated on every printed page. */
  vast: z.strictObject({ rijen: z.int(), kolommen: z.int() }),
});

/** A defined name for one cell, as `loonkosten_per_fte_2023`: for going there and for formulas of the reader's own. */
const werknaamSchema = z.strictObject({ naam: z.string(), blad: z.string(), cel: z.string() });

export const werkboekSchema = z.strictObject({
  titel: z.string(),
  auteur: z.string(),
  /** Date of the document; null when it has none. */
  datum: z.iso.date().nullable(),
  bladen: z.array(werkbladSchema).readonly(),
  namen: z.array(werknaamSchema).readonly(),
});

export type Celstijl = z.infer<typeof celstijlSchema>;
export type Werkinhoud = z.infer<typeof werkinhoudSchema>;
export type Werkcel = z.infer<typeof werkcelSchema>;
export type Werkrij = z.infer<typeof werkrijSchema>;
export type Werkkolom = z.infer<typeof werkkolomSchema>;
export type Werkblad = z.infer<typeof werkbladSchema>;
export type Werknaam = z.infer<typeof werknaamSchema>;
export type Werkboek = z.infer<typeof werkboekSchema>;
