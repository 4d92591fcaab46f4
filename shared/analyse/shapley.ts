/**
 * Shapley values: what each player contributes to a difference, exact over all 2^k combinations.
 *
 * The one attribution that gives equal players equal shares, a player that changes nothing 0, adds up to the whole, and
 * does not depend on an order. Where the players come from and how a combination is computed is verklaren.ts.
 */
import { exacteSom, sluitend } from './som.ts';

/** Above this the combinations (2^k lanes) no longer fit a moment; the user groups the players. */
export const MEESTE_SPELERS = 12;

export interface Toerekening {
  /** waarden[alle spelers] - waarden[geen]. */
  readonly verschil: number;
  /** One per player; their exact sum is `verschil`. */
  readonly bijdragen: readonly number[];
  /** verschil minus the sum of what each player does alone: 0 when the players do not touch each other. */
  readonly samenloop: number;
}

/**
 * @param waarden the value of each combination; bit i of the index says whether player i takes part. All must be numbers
 *   (a combination that is an error has no share to give: the caller tells the user).
 */
export function rekenToe(waarden: Float64Array): Toerekening {
  const spelers = Math.log2(waarden.length);
  if (!Number.isInteger(spelers)) throw new RangeError('rekenToe needs the value of every combination');
  const geen = waarde(waarden, 0);
  const verschil = waarde(waarden, waarden.length - 1) - geen;
  const nummers = Array.from({ length: spelers }, (_, i) => i);
  const alleen = nummers.map((i) => waarde(waarden, 1 << i) - geen);
  return {
    verschil,
    bijdragen: sluitend(
      nummers.map((i) => bijdrage(waarden, spelers, i)),
      verschil,
    ),
    samenloop: zonderRuis(exacteSom([verschil, ...alleen.map((effect) => -effect)]), waarden),
  };
}

/** The average of what player i adds, over the sizes of the combination it joins and the combinations of that size. */
function bijdrage(waarden: Float64Array, spelers: number, i: number): number {
  const perGrootte: number[][] = Array.from({ length: spelers }, () => []);
  for (let combinatie = 0; combinatie < waarden.length; combinatie++) {
    if (combinatie & (1 << i)) continue;
    perGrootte[aantalBits(combinatie)]?.push(waarde(waarden, combinatie | (1 << i)) - waarde(waarden, combinatie));
  }
  return exacteSom(perGrootte.map((effecten) => exacteSom(effecten) / effecten.length)) / spelers;
}

/** Additive players differ from each other only by the rounding of the lanes: that is no samenloop. */
function zonderRuis(samenloop: number, waarden: Float64Array): number {
  const grootste = waarden.reduce((hoogste, w) => Math.max(hoogste, Math.abs(w)), 0);
  return Math.abs(samenloop) <= grootste * waarden.length * Number.EPSILON ? 0 : samenloop;
}

function aantalBits(getal: number): number {
  let bits = 0;
  for (let rest = getal; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}

function waarde(waarden: Float64Array, i: number): number {
  return waarden[i] ?? Number.NaN;
}
