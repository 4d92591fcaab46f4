/**
 * RekenBron: what the rekenkern computes, without knowing what a document, a scenario or a maatregel is.
 *
 * A model is a grid of cells (reeks x jaar), each with one value per baan (lane). Every cell says where its value comes
 * from: invoer or a formula, the same for all lanes or different for some, and what is laid over it per lane (lagen).
 * The model floor makes a RekenBron from a document; analyses make one with other lanes. Nothing here rounds.
 */
import type { Expressie, Plaats } from '../formule/expressie.ts';

export interface RekenBron {
  /** Calendar years, consecutive; a cell's `jaar` below is an index in this list. */
  readonly jaren: readonly number[];
  readonly banen: number;
  readonly reeksen: readonly ReeksBron[];
  readonly plattegrond: Plattegrond;
}

export interface ReeksBron {
  /** The address as output shows it (`instroom.loonkosten`); only for messages. */
  readonly adres: string;
  /** One per jaar. */
  readonly cellen: readonly CelBron[];
}

export interface CelBron {
  readonly basis: Definitie;
  /** Lanes whose definition differs from the basis. */
  readonly perBaan?: ReadonlyMap<number, Definitie>;
  /** Laid over the value in this order (maatregelen). */
  readonly lagen?: readonly Laag[];
}

/** waarde null = empty: counts as 0 in sums, skipped by AVERAGE, COUNT, MIN and MAX. */
export type Definitie =
  | { readonly soort: 'invoer'; readonly waarde: number | null }
  | { readonly soort: 'formule'; readonly formule: Expressie };

/**
 * value := schaal x value + plus + sum of gewicht x formule, per lane; arrays have one number per lane. A formule with
 * gewicht 0 in a lane takes no part there (its errors do not travel); schaal 0 likewise drops the old value, error and all.
 */
export interface Laag {
  readonly schaal: Float64Array;
  readonly plus: Float64Array;
  readonly formules: readonly { readonly formule: Expressie; readonly gewicht: Float64Array }[];
}

/** Resolves the places in formulas to reeksen (indices in RekenBron.reeksen), seen from the reeks that holds the formula. */
export interface Plattegrond {
  /** undefined: it no longer exists, the reference is #VERW!. */
  reeks(plaats: Plaats, vanuit: number): number | undefined;
  /** Inside a list function: the direct children of a groep (totaalregels excluded), else the one reeks itself. */
  lijst(plaats: Plaats, vanuit: number): readonly number[] | undefined;
  /** The sibling regels from `van` to `tot` in sheet order, ends included. */
  regelbereik(van: Plaats, tot: Plaats, vanuit: number): readonly number[] | undefined;
}

/** A cell by number: reeks and jaar are indices in the RekenBron. */
export interface Cel {
  readonly reeks: number;
  readonly jaar: number;
}
