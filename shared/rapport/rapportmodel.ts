/**
 * The rapportmodel: everything a printed page says, as plain data. PDF and text are made from it.
 *
 * Figures stand in it twice: as printed Dutch text and unrounded. Nothing in it depends on the clock or the machine, so the
 * same Rapport gives the same bytes. `maak-rapport.ts` makes one from a document; layout is left to who prints it. A schema,
 * because a Rapport crosses the bridge.
 */
import { z } from 'zod';

export const merkSchema = z.enum(['uitzondering', 'onvolledig', 'scenario', 'bandbreedte']);

export const tabelcelSchema = z.strictObject({
  /** As printed, without the euro sign: `200.377,01`, `7,5%`, `–` for empty, '' where nothing can stand. */
  tekst: z.string(),
  /** An amount in euros: printed with a euro sign before it. */
  euro: z.boolean(),
  /** Unrounded; null for text, empty and errors. */
  waarde: z.number().nullable(),
  merken: z.array(merkSchema).readonly(),
});

export const tabelregelSchema = z.strictObject({
  /** kop: a heading without figures; groep: a heading with the sum of what it holds. */
  soort: z.enum(['kop', 'groep', 'regel', 'totaal', 'eindtotaal']),
  /** Depth in the tree; 0 at the top. */
  niveau: z.int().min(0),
  label: z.string(),
  /** Numbers of the noten of the sectie that belong to this regel. */
  noten: z.array(z.int()).readonly(),
  /** One per kolom; none for a kop. */
  cellen: z.array(tabelcelSchema).readonly(),
});

export const tabelkolomSchema = z.strictObject({
  naam: z.string(),
  /** Getallen align on their decimal comma, tekst at the left and wraps. */
  soort: z.enum(['getal', 'tekst']),
});

export const tabelSchema = z.strictObject({
  /** Heading of the column with the labels. */
  labelkop: z.string(),
  kolommen: z.array(tabelkolomSchema).readonly(),
  regels: z.array(tabelregelSchema).readonly(),
});

export const prentSchema = z.strictObject({
  /** A chart as an SVG picture, with its own colours and words. */
  svg: z.string().startsWith('<svg'),
  /** What it says, for who does not see it; the same figures stand in the table. */
  tekst: z.string(),
});

export const sectieSchema = z.strictObject({
  kop: z.string(),
  inleiding: z.string(),
  /** Stands between the words and the table. */
  prent: prentSchema.optional(),
  tabel: tabelSchema,
  /** Notes to regels of the table; noot 1 is the first. */
  noten: z.array(z.string()).readonly(),
});

export const rapportSchema = z.strictObject({
  /** The line above the title: which page of the document this is (`Bijlage 2`). */
  opschrift: z.string(),
  titel: z.string(),
  ondertitel: z.string(),
  /** Who it is from; author in the properties of the file. */
  opsteller: z.string(),
  /** Date of the document; null when it has none. Never the date of printing. */
  datum: z.iso.date().nullable(),
  /** The title block: opdrachtgever, opdrachtnemer, nummer, datum, status, scenario ... */
  gegevens: z.array(z.strictObject({ naam: z.string(), waarde: z.string() })).readonly(),
  /** Its amounts are made up: every page says so. */
  fictief: z.boolean(),
  stand: z.enum(['staand', 'liggend']),
  secties: z.array(sectieSchema).readonly(),
  /** What the reader must know: sign convention, rounding, meaning of merken, errors. */
  legenda: z.array(z.string()).readonly(),
  /** At the head of every page, left and right. */
  koptekst: z.tuple([z.string(), z.string()]).readonly(),
  /** At the foot of every page: what identifies the document. */
  voettekst: z.string(),
});

/** What a figure is besides its value; told by a sign beside it and a line in the legenda. */
export type Merk = z.infer<typeof merkSchema>;
export type Tabelcel = z.infer<typeof tabelcelSchema>;
export type Tabelregel = z.infer<typeof tabelregelSchema>;
export type Tabel = z.infer<typeof tabelSchema>;
export type Sectie = z.infer<typeof sectieSchema>;
export type Rapport = z.infer<typeof rapportSchema>;
