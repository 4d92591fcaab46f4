/**
 * Werkboek: an Excel workbook as plain data, before any library writes it. `maak-werkboek.ts` makes one from a document.
 *
 * Formulas are Excel's own text (English names, commas, no `=` in front), each with the value it had here, so that a reader
 * that does not compute still shows figures.
 */
import type { Notatie } from '../../model/document.ts';

export interface Werkboek {
  readonly titel: string;
  readonly auteur: string;
  /** ISO date of the document; null when it has none. */
  readonly datum: string | null;
  readonly bladen: readonly Werkblad[];
  readonly namen: readonly Werknaam[];
}

/** A defined name for one cell, as `loonkosten_per_fte_2023`: for going there and for formulas of the reader's own. */
export interface Werknaam {
  readonly naam: string;
  readonly blad: string;
  readonly cel: string;
}

export interface Werkblad {
  /** At most 31 characters, without []:*?/\ . */
  readonly naam: string;
  readonly kolommen: readonly Werkkolom[];
  readonly rijen: readonly Werkrij[];
  /** Rows and columns that stay in sight; the rows are repeated on every printed page. */
  readonly vast: { readonly rijen: number; readonly kolommen: number };
}

export interface Werkkolom {
  /** Width in characters. */
  readonly breedte: number;
  readonly verborgen: boolean;
}

export interface Werkrij {
  readonly verborgen: boolean;
  /** Depth in the tree, for Excel's outline. */
  readonly niveau: number;
  readonly cellen: readonly (Werkcel | null)[];
}

export type Celstijl =
  | 'titel'
  | 'gegeven'
  | 'waarschuwing'
  | 'kolomkop'
  | 'tekstkop'
  | 'label'
  | 'invoer'
  | 'berekend'
  | 'uitzondering'
  | 'toelichting';

export interface Werkcel {
  readonly inhoud: Werkinhoud;
  readonly stijl: Celstijl;
  readonly notatie: Notatie;
  readonly vet: boolean;
  /** A rule above the cell: totals. */
  readonly streep: boolean;
  /** A note on this very cell. */
  readonly notitie: string;
}

export type Werkinhoud =
  | { readonly soort: 'tekst'; readonly tekst: string }
  | { readonly soort: 'getal'; readonly waarde: number }
  | { readonly soort: 'leeg' }
  /** waarde: a number, a text, or Excel's English name of an error (`#DIV/0!`). */
  | { readonly soort: 'formule'; readonly formule: string; readonly waarde: number | string };
