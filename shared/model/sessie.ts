/**
 * Sessie: one open document with its computed figures and its history. Start reading the floor `model` here.
 *
 * The window, the command line, imports and tests all work through it: `openSessie` computes every scenario as a lane, `doe`
 * applies bewerkingen (all or none) and recomputes what depends on them, `ongedaan` and `opnieuw` walk the history. Reading
 * never changes anything. Clock, user and sjablonen are passed in; files and screens are left to others.
 */
import type { Foutcode } from '../formule/expressie.ts';
import type { Omgeving } from '../formule/omgeving.ts';
import type { Result } from '../kern/result.ts';
import type { Cel } from '../rekenen/bron.ts';
import type { Celfout, Rekenmodel } from '../rekenen/rekenmodel.ts';
import type { Celadres, Reeksadres } from './adres.ts';
import type { Bewerkingsfout, Bewerkingsinvoer } from './bewerkingen/bewerking.ts';
import type { Bevinding } from './controles/bevinding.ts';
import type { Begrotingsmodel, Notatie } from './document.ts';
import type { Stap } from './stappen.ts';

export interface Sessie {
  /** The document as it is now; a new object after every change, unchanged parts shared. */
  readonly document: Begrotingsmodel;
  /** Replaced by a new one when the structure changes; never keep it over a `doe`. */
  readonly rekenmodel: Rekenmodel;
  /** Goes up with every change; equal numbers mean an equal document. */
  readonly versie: number;

  /** The lane of a scenario: its index in `document.scenarios`. Throws when there is none: a bug. */
  baan(scenario: string): number;
  /** undefined: nothing stands or computes there. */
  cel(adres: Celadres): Cel | undefined;
  adres(cel: Cel): Celadres;
  /** Every reeks that stands or computes somewhere, in sheet order; sums of groepen included. */
  adressen(): readonly Reeksadres[];
  /** Finds a typed address (`instroom.fte`, `bijlage2!Instroom.FTE`, `totaal_budget@2023`) or says in Dutch what is wrong. */
  zoek(tekst: string): Result<Reeksadres & { readonly jaar: number | null }, string>;
  /** The shortest text that finds it back: without blad where only one has it. */
  toonAdres(adres: Reeksadres): string;
  /** Names as a formula in this reeks sees them: for pointing at cells and for showing what is referred to. */
  namenVanuit(adres: Reeksadres): Omgeving;

  /** Unrounded number; null when empty or nothing stands there; else why it is an error. */
  waarde(adres: Celadres, scenario: string): number | null | Celfout;
  status(adres: Celadres, scenario: string): Celstatus;
  /** How a value is written here: notatie of the regel, else of the kolom. */
  notatie(adres: Reeksadres): Notatie;
  /** With which sign amounts of this reeks are shown: -1 turns it (gegevens.tekens). */
  teken(adres: Reeksadres): 1 | -1;
  /** The value as printed in Dutch, with its sign as shown; '' when empty, the code when an error. */
  tekst(adres: Celadres, scenario: string): string;
  /** What the formula bar and an editor open with: `=fte*loonkosten_per_fte`, `2,76176758`, `300 tot 350`, ''. */
  invoertekst(adres: Celadres, scenario: string): string;
  /** The Dutch formula that computes this cell in this scenario, without `=`; null when it is invoer. */
  formule(adres: Celadres, scenario: string): string | null;
  /** The label of a regel with its figures filled in. */
  label(blad: string, regel: string, jaar: number, scenario: string): string;
  voorgangers(adres: Celadres, scenario: string): readonly Celadres[];
  gevolgen(adres: Celadres, scenario: string): readonly Celadres[];
  /** The empty required invoer that an incomplete cell waits for, in sheet order; it counts as 0 meanwhile. */
  ontbreekt(adres: Celadres, scenario: string): readonly Celadres[];

  /**
   * What typing `tekst` in a cell means, as bewerkingen: number, percentage, `300 tot 350`, formula, or empty. jaar null: the
   * whole reeks (a formula only). Without `bereik` the default of each case (`zet` in the command line). In a scenario with
   * `maatregel` (an id): as a change of that maatregel. Changes nothing.
   */
  typ(
    adres: Reeksadres,
    jaar: number | null,
    tekst: string,
    scenario: string,
    bereik?: Typbereik,
    maatregel?: string | null,
  ): Result<readonly Bewerkingsinvoer[], Invoerfout>;
  /** What the register of controles says of the document as it is now. */
  controles(): readonly Bevinding[];
  /** Applies all or none. `omschrijving` is what undo will be called: `Invoer in Instroom, FTE`. */
  doe(bewerkingen: readonly Bewerkingsinvoer[], omschrijving: string): Result<Verandering, readonly Bewerkingsfout[]>;
  /**
   * The same in parts, for long lists: every step does `deel` of them and gives the share that is done (0..1). Nothing has
   * changed before the last step, so whoever stops in between has cancelled it. The document may not change meanwhile.
   */
  doeInDelen(
    bewerkingen: readonly Bewerkingsinvoer[],
    omschrijving: string,
    deel: number,
  ): Generator<number, Result<Verandering, readonly Bewerkingsfout[]>>;
  /** What Ctrl+Z would undo; null when there is nothing. */
  readonly kanOngedaan: string | null;
  readonly kanOpnieuw: string | null;
  ongedaan(): Verandering | null;
  opnieuw(): Verandering | null;
  /** What happened, oldest first; for one cell: only what touched it. */
  logboek(adres?: Celadres): readonly Logregel[];
}

/** Where a typed value or formula counts. */
export type Typbereik = 'dit_jaar' | 'vanaf_dit_jaar' | 'hele_reeks';

/** A refused text: position in the text as typed (0-based) and a Dutch sentence with what to do. */
export interface Invoerfout {
  readonly code: Foutcode | null;
  readonly positie: number;
  readonly melding: string;
}

/** What changed: the cells whose value changed in any scenario, or everything (structure, names, a great many cells). */
export interface Verandering {
  readonly gewijzigd: readonly Cel[] | 'alles';
  readonly omschrijving: string;
}

export interface Celstatus {
  /**
   * geen: nothing stands there. leeg: invoer that is not filled in. doortrokken: the value of an earlier year.
   * uitzondering: a number or formula instead of the formula of the reeks. groep: the sum of its regels.
   */
  readonly soort: 'geen' | 'leeg' | 'invoer' | 'doortrokken' | 'formule' | 'uitzondering' | 'groep';
  /** What changes this cell in this scenario, in the order in which it acts. */
  readonly wijzigingen: readonly Stap[];
  /** Index in `wijzigingen` of the last one that takes the place of what stood there; null: all add to it or scale it. */
  readonly vervanger: number | null;
  /** Nothing changes the cell itself, but its value is another than in `basis`: it follows from what the scenario changes. */
  readonly gevolg: boolean;
  readonly fout: Foutcode | null;
  /** It depends on an empty required input, or is one. */
  readonly onvolledig: boolean;
  readonly notitie: string | null;
  /** The invoer is a range; the value is its midpoint (driehoek: its top). */
  readonly onzeker: boolean;
}

export interface Logregel {
  /** ISO time. */
  readonly wanneer: string;
  readonly wie: string;
  readonly omschrijving: string;
  /** The cell as `bijlage2!instroom.fte@2024`, a reeks without year; '' when it is about the whole. */
  readonly plaats: string;
  /** The scenario whose eigen wijzigingen changed; null: the document itself. */
  readonly scenario: string | null;
  readonly oud: string;
  readonly nieuw: string;
}
