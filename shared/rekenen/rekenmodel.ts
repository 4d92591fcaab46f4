/**
 * Rekenmodel: a compiled RekenBron that holds every value of every lane and keeps them right after each change.
 *
 * This file is the floor's face: what the other floors may ask. Values are doubles, unrounded; NaN is an error whose
 * reason is derived on demand (`fout`). Pure: same bron and same changes, same figures.
 */
import type { Foutcode } from '../formule/expressie.ts';
import type { Cel } from './bron.ts';

export interface Rekenmodel {
  readonly banen: number;
  /** The value, or NaN for an error; an empty cell reads 0 (ask `isLeeg`). */
  lees(cel: Cel, baan: number): number;
  isLeeg(cel: Cel, baan: number): boolean;
  /** Change invoer (null = empty) of cells that are invoer in those lanes, then recompute what depends on it. */
  zet(wijzigingen: readonly Invoerwijziging[]): Herrekening;
  /** Why a cell is an error in this lane; null when it is none. */
  fout(cel: Cel, baan: number): Celfout | null;
  /** All lanes of a cell at once, as `lees` gives each; for who looks at every cell of every lane. */
  leesBanen(cel: Cel, uit: Float64Array): void;
  /** The cells a cell reads directly in this lane (a choice not taken included), in order of appearance. */
  voorgangers(cel: Cel, baan: number): readonly Cel[];
  /** The cells that read this cell directly in this lane. */
  gevolgen(cel: Cel, baan: number): readonly Cel[];
  /** All cells that depend on any of `cellen` in this lane, those themselves included: for onvolledig and for marking. */
  bereik(cellen: readonly Cel[], baan: number): readonly Cel[];
  /**
   * Evaluate `banen` trial lanes in blocks that stay in cache, each starting as lane `vanuit`; `vul` sets the invoer of
   * a trial lane. Returns the values of each doel over the lanes. The model's own values do not change.
   */
  proef(opdracht: Proefopdracht): readonly Float64Array[];
}

export interface Proefopdracht {
  readonly banen: number;
  /** The lane every trial lane starts as. */
  readonly vanuit: number;
  readonly doelen: readonly Cel[];
  vul(baan: number, zet: (cel: Cel, waarde: number) => void): void;
}

export interface Invoerwijziging {
  readonly cel: Cel;
  /** 'alle' = every lane in which the cell is invoer. */
  readonly baan: number | 'alle';
  readonly waarde: number | null;
}

export interface Herrekening {
  /** How many cells were computed again. */
  readonly herrekend: number;
  /** The cells whose value changed in any lane, or 'veel' when listing them would cost more than redrawing all. */
  readonly gewijzigd: readonly Cel[] | 'veel';
}

export interface Celfout {
  readonly code: Foutcode;
  /** The cell where the error began. */
  readonly oorsprong: Cel;
  /** A Dutch sentence: what is wrong, where, what to do. */
  readonly melding: string;
  /** For #KRING!: the cells of the circle in order. */
  readonly kring?: readonly Cel[];
}
