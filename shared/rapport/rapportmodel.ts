/**
 * The rapportmodel: everything a printed page says, as plain data. PDF, Excel and text are made from it.
 *
 * Figures stand in it twice: as printed Dutch text and unrounded. Nothing in it depends on the clock or the machine, so the
 * same Rapport gives the same bytes. `maak-rapport.ts` makes one from a document; layout is left to who prints it.
 */

export interface Rapport {
  /** The line above the title: which page of the document this is (`Bijlage 2`). */
  readonly opschrift: string;
  readonly titel: string;
  readonly ondertitel: string;
  /** Who it is from; author in the properties of the file. */
  readonly opsteller: string;
  /** ISO date of the document; null when it has none. Never the date of printing. */
  readonly datum: string | null;
  /** The title block: opdrachtgever, opdrachtnemer, nummer, datum, status, scenario ... Empty ones are left out. */
  readonly gegevens: readonly Rapportgegeven[];
  /** Its amounts are made up: every page says so. */
  readonly fictief: boolean;
  readonly stand: 'staand' | 'liggend';
  readonly secties: readonly Sectie[];
  /** What the reader must know: sign convention, grondslag of percentages, meaning of marks, rounding. */
  readonly legenda: readonly string[];
  /** At the head of every page, left and right. */
  readonly koptekst: readonly [string, string];
  /** At the foot of every page: what identifies the document. */
  readonly voettekst: string;
}

export interface Rapportgegeven {
  readonly naam: string;
  readonly waarde: string;
}

export interface Sectie {
  readonly kop: string;
  readonly inleiding: string;
  readonly tabel: Tabel;
  /** Notes to regels of the table; noot 1 is the first. */
  readonly noten: readonly string[];
}

export interface Tabel {
  /** Heading of the column with the labels. */
  readonly labelkop: string;
  readonly kolommen: readonly Tabelkolom[];
  readonly regels: readonly Tabelregel[];
}

export interface Tabelkolom {
  readonly naam: string;
  /** Getallen align on their decimal comma, tekst at the left and wraps. */
  readonly soort: 'getal' | 'tekst';
}

export interface Tabelregel {
  /** kop: a heading without figures; groep: a heading with the sum of what it holds. */
  readonly soort: 'kop' | 'groep' | 'regel' | 'totaal' | 'eindtotaal';
  /** Depth in the tree; 0 at the top. */
  readonly niveau: number;
  readonly label: string;
  /** Numbers of the noten of the sectie that belong to this regel. */
  readonly noten: readonly number[];
  /** One per kolom; none for a kop. */
  readonly cellen: readonly Tabelcel[];
}

export interface Tabelcel {
  /** As printed, without the euro sign: `200.377,01`, `7,5%`, `–` for empty, '' where nothing can stand. */
  readonly tekst: string;
  /** An amount in euros: printed with a euro sign before it. */
  readonly euro: boolean;
  /** Unrounded; null for text, empty and errors. */
  readonly waarde: number | null;
  readonly merken: readonly Merk[];
}

/** What a figure is besides its value; told by a sign beside it and a line in the legenda. */
export type Merk = 'uitzondering' | 'onvolledig' | 'scenario';

export const MERKTEKENS: Readonly<Record<Merk, string>> = { uitzondering: '*', onvolledig: '†', scenario: '‡' };
