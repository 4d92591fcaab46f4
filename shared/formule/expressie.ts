/**
 * Expressie: the meaning of one formula, free of notation. Start reading the floor `formule` here.
 *
 * The parser makes it from what a controller types, the printers turn it back into Dutch text, canonical text (what a
 * document stores) or an Excel A1 formula, and the rekenkern compiles it. Names are already resolved: a bare kolom of
 * the own regel stays relative (so a formula can serve another regel), every other reference names its blad, so that
 * adding or renaming something elsewhere can never change what a stored formula means.
 */

/** The place of a reeks. The own regel: blad and regel null. A regel with a single amount: kolom null. */
export interface Plaats {
  readonly blad: string | null;
  readonly regel: string | null;
  readonly kolom: string | null;
}

export type Rekenteken = '+' | '-' | '*' | '/' | '^' | '=' | '<>' | '<' | '<=' | '>' | '>=';

export type Expressie =
  | { readonly soort: 'getal'; readonly waarde: number }
  | { readonly soort: 'logisch'; readonly waarde: boolean }
  /** `x` or `x@2024`; jaar null is the year being computed. Inside a list function a groep stands for its direct children. */
  | { readonly soort: 'verwijzing'; readonly plaats: Plaats; readonly jaar: number | null }
  /** `x@2025:x@2029`, both ends included. */
  | { readonly soort: 'jaarbereik'; readonly plaats: Plaats; readonly van: number; readonly tot: number }
  /** `instroom.fte:groeien.fte`: the sibling regels from one to the other, in sheet order. */
  | { readonly soort: 'regelbereik'; readonly van: Plaats; readonly tot: Plaats; readonly jaar: number | null }
  /** What is left of a reference whose regel or kolom was deleted: #VERW!, naming what it lost. */
  | { readonly soort: 'verloren'; readonly naam: string }
  | { readonly soort: 'haakjes'; readonly inhoud: Expressie }
  | { readonly soort: 'teken'; readonly teken: '-' | '+'; readonly inhoud: Expressie }
  | { readonly soort: 'procent'; readonly inhoud: Expressie }
  | { readonly soort: 'bewerking'; readonly teken: Rekenteken; readonly links: Expressie; readonly rechts: Expressie }
  | { readonly soort: 'functie'; readonly naam: FunctieNaam; readonly argumenten: readonly Expressie[] };

/** Canonical function names are Excel's English ones where Excel has the function, else ours in English. */
export type FunctieNaam =
  | 'SUM'
  | 'PRODUCT'
  | 'AVERAGE'
  | 'MIN'
  | 'MAX'
  | 'COUNT'
  | 'ABS'
  | 'INT'
  | 'MOD'
  | 'POWER'
  | 'SQRT'
  | 'ROUND'
  | 'ROUNDUP'
  | 'ROUNDDOWN'
  | 'IF'
  | 'AND'
  | 'OR'
  | 'NOT'
  | 'IFERROR'
  | 'ISERROR'
  | 'CHOOSE'
  | 'SUMPRODUCT'
  | 'NPV'
  /** VORIG(x; n): x as it was n years before (1 when left out); n is a whole number written out. */
  | 'PREV'
  /** CUMULATIEF(x): the sum of x from the first year of the model up to and including this year. */
  | 'CUMUL'
  /** JAAR: the calendar year being computed. Written without brackets; JAAR() is accepted. */
  | 'YEAR'
  /** INDEXEER(basis; index; ...) = basis x (1 + index) x ... for this year. */
  | 'INDEX_BY'
  /** LINEAIR(van; naar; jaar1; jaar2): on the straight line between two years, level before and after. */
  | 'LINEAR';

export type Foutcode = '#NAAM?' | '#VERW!' | '#DEEL/0!' | '#GETAL!' | '#WAARDE!' | '#KRING!' | '#N/B' | '#FORMULE!';

/** A refused formula: where (0-based in the text as typed), which kind, and a Dutch sentence with what to do. */
export interface Formulefout {
  readonly code: Foutcode;
  readonly positie: number;
  readonly melding: string;
}
