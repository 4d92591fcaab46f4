/**
 * Simuleren: what uncertain inputs do to an outcome, by drawing all of them many times.
 *
 * Latin hypercube draws from a stored seed: the same model and seed give the same figures, whatever the block size, and an
 * input keeps its own draws when another is added. Inputs are drawn independently; a range that is carried on over years is
 * one draw. The contribution of an input to the spread is its squared rank correlation with the outcome, as a share of
 * their sum: right for outcomes that rise or fall with each input, linear or not.
 */
import type { Onzeker } from '../model/document.ts';
import { correlatie, gemiddelde, kwantiel, rangen, standaardafwijking } from './statistiek.ts';
import { gelaagdeTrekking, maakToeval } from './toeval.ts';
import { kwantielVan } from './verdeling.ts';

export interface OnzekereInvoer {
  /** Unique and lasting: its draws go by it. */
  readonly sleutel: string;
  readonly naam: string;
  readonly onzeker: Onzeker;
}

/** The goals, one array per goal, for these inputs, one array per input; NaN where a goal is an error. */
export type Trekker = (invoer: readonly Float64Array[]) => readonly Float64Array[];

export interface Simulatie {
  readonly onzeker: readonly OnzekereInvoer[];
  /** Per input its value in each draw. */
  readonly invoer: readonly Float64Array[];
  /** Per goal its outcome in each draw; NaN where it is an error. */
  readonly uitkomsten: readonly Float64Array[];
}

/** @param n draws; at least 2. */
export function simuleer(
  onzeker: readonly OnzekereInvoer[],
  trek: Trekker,
  { n, zaad }: { readonly n: number; readonly zaad: number },
): Simulatie {
  const invoer = onzeker.map(({ sleutel, onzeker: verdeling }) =>
    gelaagdeTrekking(n, maakToeval(zaad, sleutel)).map((kans) => kwantielVan(verdeling, kans)),
  );
  return { onzeker, invoer, uitkomsten: trek(invoer) };
}

export interface Spreiding {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly gemiddelde: number;
  readonly afwijking: number;
  /** Draws whose outcome is an error; they count in none of the figures. */
  readonly fouten: number;
  /** Between which values the true P10, P50 and P90 lie with 95% certainty (order statistics of plain draws: an upper bound here). */
  readonly marge: { readonly p10: Marge; readonly p50: Marge; readonly p90: Marge };
}

export type Marge = readonly [van: number, tot: number];

/** null when every draw is an error. */
export function spreidingVan(uitkomsten: Float64Array): Spreiding | null {
  const oplopend = uitkomsten.filter((uitkomst) => !Number.isNaN(uitkomst)).sort();
  if (oplopend.length === 0) return null;
  return {
    p10: kwantiel(oplopend, 0.1),
    p50: kwantiel(oplopend, 0.5),
    p90: kwantiel(oplopend, 0.9),
    gemiddelde: gemiddelde(oplopend),
    afwijking: oplopend.length > 1 ? standaardafwijking(oplopend) : 0,
    fouten: uitkomsten.length - oplopend.length,
    marge: { p10: margeVan(oplopend, 0.1), p50: margeVan(oplopend, 0.5), p90: margeVan(oplopend, 0.9) },
  };
}

function margeVan(oplopend: Float64Array, kans: number): Marge {
  const breedte = (1.96 * Math.sqrt(kans * (1 - kans))) / Math.sqrt(oplopend.length);
  return [kwantiel(oplopend, Math.max(0, kans - breedte)), kwantiel(oplopend, Math.min(1, kans + breedte))];
}

export interface Leegkans {
  /** The chance that the stand is 0 or less in this year. */
  readonly ditJaar: number;
  /** The chance that it was so in this year or an earlier one. */
  readonly totNu: number;
}

/** Per year, from the outcomes of the stand in consecutive years; a draw with an error counts as not known and not as empty. */
export function leegkansen(standen: readonly Float64Array[]): Leegkans[] {
  const leegGeweest = new Uint8Array(standen[0]?.length ?? 0);
  return standen.map((stand) => {
    let nu = 0;
    stand.forEach((waarde, i) => {
      if (waarde > 0 || Number.isNaN(waarde)) return;
      nu++;
      leegGeweest[i] = 1;
    });
    return { ditJaar: nu / stand.length, totNu: leegGeweest.reduce((a, b) => a + b, 0) / stand.length };
  });
}

export interface Spreidingsbijdrage {
  readonly naam: string;
  /** Rank correlation with the outcome, -1 to 1. */
  readonly samenhang: number;
  /** Share of the spread, together 1; 0 for all when the outcome does not vary. */
  readonly aandeel: number;
}

/** Largest contribution first. */
export function spreidingsbijdragen({ onzeker, invoer, uitkomsten }: Simulatie, doel = 0): Spreidingsbijdrage[] {
  const uitkomst = uitkomsten[doel] ?? new Float64Array();
  const geldig = uitkomst.map((waarde) => (Number.isNaN(waarde) ? 0 : 1));
  const zonderFouten = (trekking: Float64Array) => rangen(trekking.filter((_, i) => geldig[i] === 1));
  const rang = zonderFouten(uitkomst);
  const samenhang = invoer.map((trekking) => correlatie(zonderFouten(trekking), rang));
  const totaal = samenhang.reduce((som, r) => som + r * r, 0);
  return onzeker
    .map(({ naam }, i) => {
      const r = samenhang[i] ?? 0;
      return { naam, samenhang: r, aandeel: totaal === 0 ? 0 : (r * r) / totaal };
    })
    .sort((a, b) => b.aandeel - a.aandeel);
}
