/**
 * Interval: the numbers between two exact bounds, each included or not. What a printed figure really says.
 *
 * Sums, products and quotients are exact, ends included: two intervals that only touch where one is open do not meet.
 * Bounds may be infinite (null). Shortening of long fractions is always outward, so nothing possible is ever lost.
 */
import { type Breuk, deel, EEN, maal, NUL, negatief, plus, teken, vergelijk, verkort } from '../../kern/breuk.ts';

/** waarde null: infinite, at the side where it stands. */
export interface Grens {
  readonly waarde: Breuk | null;
  readonly open: boolean;
}

export interface Interval {
  readonly laag: Grens;
  readonly hoog: Grens;
}

const ONEINDIG: Grens = { waarde: null, open: true };
export const ALLES: Interval = { laag: ONEINDIG, hoog: ONEINDIG };

export function punt(waarde: Breuk): Interval {
  return { laag: { waarde, open: false }, hoog: { waarde, open: false } };
}

export function vanTot(laag: Breuk | null, hoog: Breuk | null, laagOpen = false, hoogOpen = false): Interval {
  return {
    laag: { waarde: laag, open: laag === null || laagOpen },
    hoog: { waarde: hoog, open: hoog === null || hoogOpen },
  };
}

export function isLeeg({ laag, hoog }: Interval): boolean {
  if (laag.waarde === null || hoog.waarde === null) return false;
  const orde = vergelijk(laag.waarde, hoog.waarde);
  return orde > 0 || (orde === 0 && (laag.open || hoog.open));
}

/** The one value it holds, or null when it holds none or more. */
export function enigeWaarde({ laag, hoog }: Interval): Breuk | null {
  if (laag.waarde === null || hoog.waarde === null || laag.open || hoog.open) return null;
  return vergelijk(laag.waarde, hoog.waarde) === 0 ? laag.waarde : null;
}

export function bevat({ laag, hoog }: Interval, waarde: Breuk): boolean {
  const boven = laag.waarde === null ? 1 : vergelijk(waarde, laag.waarde);
  const onder = hoog.waarde === null ? -1 : vergelijk(waarde, hoog.waarde);
  return (boven > 0 || (boven === 0 && !laag.open)) && (onder < 0 || (onder === 0 && !hoog.open));
}

function strengste(a: Grens, b: Grens, kant: 1 | -1): Grens {
  if (a.waarde === null) return b;
  if (b.waarde === null) return a;
  const orde = vergelijk(a.waarde, b.waarde) * kant;
  if (orde === 0) return a.open ? a : b;
  return orde > 0 ? a : b;
}

export function doorsnede(a: Interval, b: Interval): Interval {
  return { laag: strengste(a.laag, b.laag, 1), hoog: strengste(a.hoog, b.hoog, -1) };
}

function verkortInterval({ laag, hoog }: Interval): Interval {
  return {
    laag: laag.waarde === null ? laag : korter(laag, verkort(laag.waarde, 'omlaag')),
    hoog: hoog.waarde === null ? hoog : korter(hoog, verkort(hoog.waarde, 'omhoog')),
  };
}

function korter(grens: Grens, waarde: Breuk): Grens {
  return waarde === grens.waarde ? grens : { waarde, open: false };
}

function somGrens(a: Grens, b: Grens): Grens {
  if (a.waarde === null || b.waarde === null) return ONEINDIG;
  return { waarde: plus(a.waarde, b.waarde), open: a.open || b.open };
}

export function som(a: Interval, b: Interval): Interval {
  return verkortInterval({ laag: somGrens(a.laag, b.laag), hoog: somGrens(a.hoog, b.hoog) });
}

/** factor x interval. */
export function schaal({ laag, hoog }: Interval, factor: Breuk): Interval {
  if (teken(factor) === 0) return punt(NUL);
  const keer = (grens: Grens): Grens =>
    grens.waarde === null ? grens : { ...grens, waarde: maal(grens.waarde, factor) };
  const [a, b] = [keer(laag), keer(hoog)];
  return verkortInterval(teken(factor) > 0 ? { laag: a, hoog: b } : { laag: b, hoog: a });
}

/** A corner of a product; kant says where an infinite end lies: -1 below, 1 above. */
interface Hoek {
  readonly waarde: Breuk | null;
  readonly kant: number;
  readonly open: boolean;
}

function hoek(a: Grens, kantA: number, b: Grens, kantB: number): Hoek {
  const geslotenNul = (g: Grens) => !g.open && g.waarde !== null && teken(g.waarde) === 0;
  if (geslotenNul(a) || geslotenNul(b)) return { waarde: NUL, kant: 0, open: false };
  const open = a.open || b.open;
  if (a.waarde !== null && b.waarde !== null) return { waarde: maal(a.waarde, b.waarde), kant: 0, open };
  const tekenA = a.waarde === null ? kantA : teken(a.waarde);
  const tekenB = b.waarde === null ? kantB : teken(b.waarde);
  if (tekenA * tekenB === 0) return { waarde: NUL, kant: 0, open };
  return { waarde: null, kant: tekenA * tekenB, open };
}

function orde(a: Hoek, b: Hoek): number {
  if (a.waarde === null || b.waarde === null) return a.kant - b.kant;
  return vergelijk(a.waarde, b.waarde);
}

export function product(a: Interval, b: Interval): Interval {
  const hoeken = [
    hoek(a.laag, -1, b.laag, -1),
    hoek(a.laag, -1, b.hoog, 1),
    hoek(a.hoog, 1, b.laag, -1),
    hoek(a.hoog, 1, b.hoog, 1),
  ];
  const uiterste = (kant: 1 | -1): Grens => {
    const beste = hoeken.reduce((x, y) => {
      const verschil = orde(x, y) * kant;
      return verschil > 0 || (verschil === 0 && !x.open) ? x : y;
    });
    return { waarde: beste.waarde, open: beste.open };
  };
  return verkortInterval({ laag: uiterste(-1), hoog: uiterste(1) });
}

/** 1 / interval; everything when 0 lies inside, where the quotient can be anything. */
export function omgekeerde({ laag, hoog }: Interval): Interval {
  const boven = laag.waarde !== null && teken(laag.waarde) >= 0;
  const onder = hoog.waarde !== null && teken(hoog.waarde) <= 0;
  if (!boven && !onder) return ALLES;
  const keerOm = (grens: Grens): Grens => {
    if (grens.waarde === null) return { waarde: NUL, open: true };
    if (teken(grens.waarde) === 0) return ONEINDIG;
    return { waarde: deel(EEN, grens.waarde), open: grens.open };
  };
  return verkortInterval({ laag: keerOm(hoog), hoog: keerOm(laag) });
}

/** The two parts of an interval below and above a value inside it, the value in the first. */
export function splits({ laag, hoog }: Interval, waarde: Breuk): readonly [Interval, Interval] {
  return [
    { laag, hoog: { waarde, open: false } },
    { laag: { waarde, open: true }, hoog },
  ];
}

export function breedte({ laag, hoog }: Interval): Breuk | null {
  return laag.waarde === null || hoog.waarde === null ? null : plus(hoog.waarde, negatief(laag.waarde));
}
