/**
 * Inperken: interval constraint propagation. Each condition narrows the intervals of its variables to what it leaves
 * possible, until nothing narrows any more (or only by crumbs).
 *
 * Guarantees: no possible value is ever lost, so an interval that becomes empty proves a contradiction. It does not
 * find every contradiction: that is for `oplossen.ts`.
 */
import { type Breuk, breuk, deel, EEN, maal, NUL, negatief, plus, rondAf, teken, vergelijk } from '../../kern/breuk.ts';
import {
  breedte,
  doorsnede,
  type Grens,
  type Interval,
  isLeeg,
  omgekeerde,
  product,
  punt,
  schaal,
  som,
  vanTot,
} from './interval.ts';
import type { Voorwaarde } from './stelsel.ts';

type Functievoorwaarde = Extract<Voorwaarde, { soort: 'functie' }>;
type Zet = (variabele: number, interval: Interval) => void;

/** Narrows `vak` in place; false when it is empty: the conditions cannot all hold. */
export function perkIn(voorwaarden: readonly Voorwaarde[], vak: Interval[]): boolean {
  const lezers = wieLeest(voorwaarden);
  const wacht = new Set(voorwaarden);
  let geduld = 60 * voorwaarden.length;
  let leeg = false;
  const zet: Zet = (variabele, interval) => {
    const oud = vak[variabele] ?? interval;
    const nieuw = doorsnede(oud, interval);
    leeg ||= isLeeg(nieuw);
    vak[variabele] = nieuw;
    if (loontDeMoeite(oud, nieuw)) for (const lezer of lezers.get(variabele) ?? []) wacht.add(lezer);
  };
  for (const voorwaarde of wacht) {
    wacht.delete(voorwaarde);
    perkEenIn(voorwaarde, vak, zet);
    if (leeg) return false;
    if (geduld-- <= 0) break;
  }
  return true;
}

function wieLeest(voorwaarden: readonly Voorwaarde[]): Map<number, Voorwaarde[]> {
  const lezers = new Map<number, Voorwaarde[]>();
  for (const voorwaarde of voorwaarden) {
    for (const v of variabelen(voorwaarde)) lezers.set(v, [...(lezers.get(v) ?? []), voorwaarde]);
  }
  return lezers;
}

export function variabelen(voorwaarde: Voorwaarde): number[] {
  if (voorwaarde.soort === 'lineair') return [...voorwaarde.vorm.termen.keys()];
  if (voorwaarde.soort === 'product') return [voorwaarde.uit, voorwaarde.a, voorwaarde.b];
  return [voorwaarde.uit, ...voorwaarde.in];
}

/** Worth telling the others: an end became finite or open, or the interval lost more than a fiftieth. */
function loontDeMoeite(oud: Interval, nieuw: Interval): boolean {
  const eindig = (g: Grens) => g.waarde !== null;
  if (eindig(oud.laag) !== eindig(nieuw.laag) || eindig(oud.hoog) !== eindig(nieuw.hoog)) return true;
  if (oud.laag.open !== nieuw.laag.open || oud.hoog.open !== nieuw.hoog.open) return true;
  const [was, is] = [breedte(oud), breedte(nieuw)];
  if (was === null || is === null) return verschoven(oud.laag, nieuw.laag) || verschoven(oud.hoog, nieuw.hoog);
  return vergelijk(maal(is, breuk(50n)), maal(was, breuk(49n))) < 0;
}

function verschoven(oud: Grens, nieuw: Grens): boolean {
  return oud.waarde !== null && nieuw.waarde !== null && vergelijk(oud.waarde, nieuw.waarde) !== 0;
}

function perkEenIn(voorwaarde: Voorwaarde, vak: readonly Interval[], zet: Zet): void {
  if (voorwaarde.soort === 'lineair') perkLineairIn(voorwaarde, vak, zet);
  else if (voorwaarde.soort === 'product') perkProductIn(voorwaarde, vak, zet);
  else perkFunctieIn(voorwaarde, vak, zet);
}

function van(vak: readonly Interval[], variabele: number): Interval {
  const interval = vak[variabele];
  if (interval === undefined) throw new Error(`geen interval voor variabele ${variabele}`);
  return interval;
}

/** Each term is what the bereik leaves after all the others: sums from the left and from the right, so it costs one pass. */
function perkLineairIn(
  voorwaarde: Extract<Voorwaarde, { soort: 'lineair' }>,
  vak: readonly Interval[],
  zet: Zet,
): void {
  const termen = [...voorwaarde.vorm.termen];
  const delen = termen.map(([v, factor]) => schaal(van(vak, v), factor));
  const rechtsVan: Interval[] = new Array(termen.length + 1).fill(punt(NUL));
  for (let i = termen.length - 1; i >= 0; i--) rechtsVan[i] = som(rechtsVan[i + 1] ?? punt(NUL), delen[i] ?? punt(NUL));
  let linksVan = punt(voorwaarde.vorm.constante);
  termen.forEach(([v, factor], i) => {
    const anderen = som(linksVan, rechtsVan[i + 1] ?? punt(NUL));
    const rest = som(voorwaarde.bereik, schaal(anderen, breuk(-1n)));
    zet(v, schaal(rest, deel(EEN, factor)));
    linksVan = som(linksVan, delen[i] ?? punt(NUL));
  });
  if (termen.length === 0 && isLeeg(doorsnede(linksVan, voorwaarde.bereik))) zet(0, vanTot(EEN, NUL));
}

function perkProductIn(
  { uit, a, b }: Extract<Voorwaarde, { soort: 'product' }>,
  vak: readonly Interval[],
  zet: Zet,
): void {
  zet(uit, a === b ? kwadraat(van(vak, a)) : product(van(vak, a), van(vak, b)));
  if (a === b) return;
  zet(a, quotient(van(vak, uit), van(vak, b)));
  zet(b, quotient(van(vak, uit), van(vak, a)));
}

/** The x for which x times some noemer gives some teller: everything when both may be 0. */
function quotient(teller: Interval, noemer: Interval): Interval {
  return product(teller, omgekeerde(noemer));
}

function kwadraat(x: Interval): Interval {
  return doorsnede(product(x, x), vanTot(NUL, null));
}

function perkFunctieIn(voorwaarde: Functievoorwaarde, vak: readonly Interval[], zet: Zet): void {
  const argumenten = voorwaarde.in.map((v) => van(vak, v));
  const uit = van(vak, voorwaarde.uit);
  const eerste = voorwaarde.in[0] ?? 0;
  const x = argumenten[0] ?? punt(NUL);
  switch (voorwaarde.naam) {
    case 'MIN':
      zet(
        voorwaarde.uit,
        argumenten.reduce((p, q) => ({ laag: kleinste(p.laag, q.laag), hoog: kleinste(p.hoog, q.hoog, 1) })),
      );
      for (const v of voorwaarde.in) zet(v, { laag: uit.laag, hoog: { waarde: null, open: true } });
      return;
    case 'MAX':
      zet(
        voorwaarde.uit,
        argumenten.reduce((p, q) => ({ laag: grootste(p.laag, q.laag), hoog: grootste(p.hoog, q.hoog, 1) })),
      );
      for (const v of voorwaarde.in) zet(v, { laag: { waarde: null, open: true }, hoog: uit.hoog });
      return;
    case 'ABS':
      zet(voorwaarde.uit, absoluut(x));
      zet(eerste, { laag: spiegel(uit.hoog), hoog: uit.hoog });
      return;
    case 'KIES':
      perkKeuzeIn(voorwaarde, argumenten, uit, zet);
      return;
    default:
      perkAfrondingIn(voorwaarde, x, uit, zet);
  }
}

const HOOGSTENS_NUL = vanTot(null, NUL);
const BOVEN_NUL = vanTot(NUL, null, true);

/** Which of the two a KIES takes in this box; null: it can be either. */
export function keuzeIn(voorwaarde: Functievoorwaarde, vak: readonly Interval[]): 'dan' | 'anders' | null {
  const d = van(vak, voorwaarde.in[0] ?? 0);
  if (isLeeg(doorsnede(d, BOVEN_NUL))) return 'dan';
  return isLeeg(doorsnede(d, HOOGSTENS_NUL)) ? 'anders' : null;
}

/** What comes out is one of the two; what cannot come out tells which side the condition is on. */
function perkKeuzeIn(voorwaarde: Functievoorwaarde, argumenten: readonly Interval[], uit: Interval, zet: Zet): void {
  const [d = 0, x = 0, y = 0] = voorwaarde.in;
  const [vakD = uit, vakX = uit, vakY = uit] = argumenten;
  const kanDan = !isLeeg(doorsnede(vakD, HOOGSTENS_NUL)) && !isLeeg(doorsnede(uit, vakX));
  const kanAnders = !isLeeg(doorsnede(vakD, BOVEN_NUL)) && !isLeeg(doorsnede(uit, vakY));
  if (kanDan && kanAnders) {
    zet(voorwaarde.uit, { laag: kleinste(vakX.laag, vakY.laag), hoog: grootste(vakX.hoog, vakY.hoog, 1) });
    return;
  }
  zet(d, kanDan ? HOOGSTENS_NUL : BOVEN_NUL);
  zet(voorwaarde.uit, kanDan ? vakX : vakY);
  zet(kanDan ? x : y, uit);
}

/** kant -1: as a lower end (an infinite one is the smallest), 1: as an upper end. */
function kleinste(a: Grens, b: Grens, kant: 1 | -1 = -1): Grens {
  if (a.waarde === null) return kant === -1 ? a : b;
  if (b.waarde === null) return kant === -1 ? b : a;
  const orde = vergelijk(a.waarde, b.waarde);
  if (orde === 0) return a.open ? b : a;
  return orde < 0 ? a : b;
}

function grootste(a: Grens, b: Grens, kant: 1 | -1 = -1): Grens {
  if (a.waarde === null) return kant === 1 ? a : b;
  if (b.waarde === null) return kant === 1 ? b : a;
  const orde = vergelijk(a.waarde, b.waarde);
  if (orde === 0) return a.open ? b : a;
  return orde > 0 ? a : b;
}

function spiegel(grens: Grens): Grens {
  return grens.waarde === null ? grens : { ...grens, waarde: negatief(grens.waarde) };
}

function absoluut(x: Interval): Interval {
  const gespiegeld = { laag: spiegel(x.hoog), hoog: spiegel(x.laag) };
  if (x.laag.waarde !== null && teken(x.laag.waarde) >= 0) return x;
  if (x.hoog.waarde !== null && teken(x.hoog.waarde) <= 0) return gespiegeld;
  return { laag: { waarde: NUL, open: false }, hoog: grootste(x.hoog, gespiegeld.hoog, 1) };
}

/** The value of a function at a point. */
export function functiewaarde(voorwaarde: Functievoorwaarde, argumenten: readonly Breuk[]): Breuk {
  const eerste = argumenten[0] ?? NUL;
  switch (voorwaarde.naam) {
    case 'MIN':
      return argumenten.reduce((a, b) => (vergelijk(a, b) <= 0 ? a : b));
    case 'MAX':
      return argumenten.reduce((a, b) => (vergelijk(a, b) >= 0 ? a : b));
    case 'ABS':
      return teken(eerste) < 0 ? negatief(eerste) : eerste;
    case 'KIES':
      return argumenten[teken(eerste) <= 0 ? 1 : 2] ?? NUL;
    default:
      return rondAf(eerste, voorwaarde.decimalen, RICHTING[voorwaarde.naam]);
  }
}

const RICHTING = { ROUND: 'halfWegVanNul', ROUNDUP: 'wegVanNul', ROUNDDOWN: 'naarNul', INT: 'omlaag' } as const;

/** Rounding only ever gives multiples of its unit, and never goes further than one unit from where it started. */
function perkAfrondingIn(voorwaarde: Functievoorwaarde, x: Interval, uit: Interval, zet: Zet): void {
  const naar = (grens: Grens): Grens =>
    grens.waarde === null ? grens : { waarde: functiewaarde(voorwaarde, [grens.waarde]), open: false };
  zet(voorwaarde.uit, { laag: naar(x.laag), hoog: naar(x.hoog) });
  const veelvoud = (grens: Grens, richting: 'omlaag' | 'omhoog'): Grens =>
    grens.waarde === null ? grens : { waarde: rondAf(grens.waarde, voorwaarde.decimalen, richting), open: false };
  const raster = doorsnede(uit, { laag: veelvoud(uit.laag, 'omhoog'), hoog: veelvoud(uit.hoog, 'omlaag') });
  zet(voorwaarde.uit, raster);
  const eenheid = rasterstap(voorwaarde.decimalen);
  const marge = voorwaarde.naam === 'ROUND' ? maal(eenheid, breuk(1n, 2n)) : eenheid;
  zet(voorwaarde.in[0] ?? 0, {
    laag:
      raster.laag.waarde === null ? raster.laag : { waarde: plus(raster.laag.waarde, negatief(marge)), open: false },
    hoog: raster.hoog.waarde === null ? raster.hoog : { waarde: plus(raster.hoog.waarde, marge), open: false },
  });
}

function rasterstap(decimalen: number): Breuk {
  const macht = 10n ** BigInt(Math.abs(decimalen));
  return decimalen >= 0 ? breuk(1n, macht) : breuk(macht);
}
