/**
 * Oplossen: can all conditions hold at once? Either a proof that they cannot, or exact values for which they do.
 *
 * Branch and prune. A box of intervals is narrowed (`inperken`), then tried: with one factor of every product given a
 * value, what remains is linear and the simplex answers exactly, with a point. Where that fails, a linear relaxation of
 * the products may prove the box empty; else the box is split at a factor. Tables with only sums are decided at once.
 * Only a table that keeps resisting after many boxes is left undecided, and says so.
 */
import {
  type Breuk,
  breuk,
  EEN,
  geheel,
  maal,
  NUL,
  negatief,
  opCijfers,
  plus,
  rondAf,
  vergelijk,
} from '../../kern/breuk.ts';
import { functiewaarde, keuzeIn, perkIn, variabelen } from './inperken.ts';
import {
  ALLES,
  bevat,
  breedte,
  doorsnede,
  enigeWaarde,
  type Grens,
  type Interval,
  punt,
  splits,
  vanTot,
} from './interval.ts';
import { type Rij, Simplex } from './simplex.ts';
import type { Voorwaarde, Vorm } from './stelsel.ts';

export type Antwoord =
  | { readonly soort: 'leeg' }
  /** Exact values for every variable. */
  | { readonly soort: 'punt'; readonly waarden: readonly Breuk[] }
  | { readonly soort: 'onbeslist' };

type Product = Extract<Voorwaarde, { soort: 'product' }>;

const MEESTE_VAKKEN = 400;

/** `voorkeur` gives the value to try first for a variable (what was printed). The box itself stays as it was. */
export function losOp(
  voorwaarden: readonly Voorwaarde[],
  begin: readonly Interval[],
  voorkeur: readonly (Breuk | null)[] = [],
): Antwoord {
  const vakken: Interval[][] = [[...begin]];
  for (let geduld = MEESTE_VAKKEN; vakken.length > 0; geduld--) {
    const vak = vakken.pop() ?? [];
    if (geduld <= 0) return { soort: 'onbeslist' };
    if (!perkIn(voorwaarden, vak)) continue;
    const gevonden = probeer(voorwaarden, vak, (v, interval) => gekozen(interval, voorkeur[v] ?? null));
    if (gevonden !== null) return { soort: 'punt', waarden: gevonden };
    const ruim = new Simplex(vak, rijen(voorwaarden, vak));
    if (!ruim.isHaalbaar()) continue;
    const hint = ruim.punt();
    const nogmaals = probeer(voorwaarden, vak, (v, interval) => gekozen(interval, hint[v] ?? null));
    if (nogmaals !== null) return { soort: 'punt', waarden: nogmaals };
    const helften = verdeel(voorwaarden, vak);
    if (helften === null) return { soort: 'onbeslist' };
    vakken.push(...helften);
  }
  return { soort: 'leeg' };
}

/** The wish when it is possible, else a short number near the middle. */
function gekozen(interval: Interval, wens: Breuk | null): Breuk {
  if (wens !== null && bevat(interval, wens)) return wens;
  const { laag, hoog } = interval;
  if (laag.waarde === null && hoog.waarde === null) return NUL;
  if (laag.waarde === null) return plus(hoog.waarde ?? NUL, breuk(-1n));
  if (hoog.waarde === null) return plus(laag.waarde, EEN);
  return kortste(interval, maal(plus(laag.waarde, hoog.waarde), breuk(1n, 2n)));
}

function kortste(interval: Interval, midden: Breuk): Breuk {
  for (let decimalen = 0; decimalen < 40; decimalen++) {
    const kort = rondAf(midden, decimalen, 'halfWegVanNul');
    if (bevat(interval, kort)) return kort;
  }
  return midden;
}

/** Gives factors (and arguments of functions) a value until everything left is linear; null when that did not work out. */
function probeer(
  voorwaarden: readonly Voorwaarde[],
  begin: readonly Interval[],
  kies: (variabele: number, interval: Interval) => Breuk,
): Breuk[] | null {
  const vak = [...begin];
  const zetVast = (v: number) => {
    const interval = vak[v] ?? punt(NUL);
    vak[v] = punt(kies(v, interval));
    return perkIn(voorwaarden, vak);
  };
  for (let factor = openFactor(voorwaarden, vak); factor !== null; factor = openFactor(voorwaarden, vak)) {
    if (!zetVast(factor)) return null;
  }
  for (const argument of argumenten(voorwaarden)) {
    if (enigeWaarde(vak[argument] ?? punt(NUL)) === null && !zetVast(argument)) return null;
  }
  const simplex = new Simplex(vak, rijen(voorwaarden, vak));
  if (!simplex.isHaalbaar()) return null;
  const waarden = simplex.punt();
  return voldoet(voorwaarden, waarden) ? waarden : null;
}

function argumenten(voorwaarden: readonly Voorwaarde[]): number[] {
  return voorwaarden.flatMap((v) => (v.soort === 'functie' ? v.in : []));
}

/** The factor that most products without a known factor share; null when every product has a known one. */
function openFactor(voorwaarden: readonly Voorwaarde[], vak: readonly Interval[]): number | null {
  const bekend = (v: number) => enigeWaarde(vak[v] ?? punt(NUL)) !== null;
  const telling = new Map<number, number>();
  for (const voorwaarde of voorwaarden) {
    if (voorwaarde.soort !== 'product' || bekend(voorwaarde.a) || bekend(voorwaarde.b)) continue;
    for (const v of new Set([voorwaarde.a, voorwaarde.b])) telling.set(v, (telling.get(v) ?? 0) + 1);
  }
  let beste: number | null = null;
  for (const [v, aantal] of telling) if (beste === null || aantal > (telling.get(beste) ?? 0)) beste = v;
  return beste;
}

function voldoet(voorwaarden: readonly Voorwaarde[], waarden: readonly Breuk[]): boolean {
  const van = (v: number) => waarden[v] ?? NUL;
  return voorwaarden.every((voorwaarde) => {
    if (voorwaarde.soort === 'lineair') return true;
    if (voorwaarde.soort === 'product')
      return vergelijk(van(voorwaarde.uit), maal(van(voorwaarde.a), van(voorwaarde.b))) === 0;
    return vergelijk(van(voorwaarde.uit), functiewaarde(voorwaarde, voorwaarde.in.map(van))) === 0;
  });
}

/** Everything as linear rows: products with a known factor exactly, the others by what surely holds in this box. */
export function rijen(voorwaarden: readonly Voorwaarde[], vak: readonly Interval[]): Rij[] {
  return voorwaarden.flatMap((voorwaarde) => {
    if (voorwaarde.soort === 'lineair') return [voorwaarde];
    if (voorwaarde.soort === 'product') return productrijen(voorwaarde, vak);
    return functierijen(voorwaarde, vak);
  });
}

function vorm(termen: readonly (readonly [number, Breuk])[], constante: Breuk = NUL): Vorm {
  const som = new Map<number, Breuk>();
  for (const [v, factor] of termen) som.set(v, plus(som.get(v) ?? NUL, factor));
  for (const [v, factor] of som) if (factor.teller === 0n) som.delete(v);
  return { termen: som, constante };
}

const MIN_EEN = breuk(-1n);
const NIET_NEGATIEF = vanTot(NUL, null);

function productrijen({ uit, a, b }: Product, vak: readonly Interval[]): Rij[] {
  const [x, y] = [vak[a] ?? punt(NUL), vak[b] ?? punt(NUL)];
  const [vastX, vastY] = [enigeWaarde(x), enigeWaarde(y)];
  if (vastX !== null)
    return [
      {
        vorm: vorm([
          [uit, MIN_EEN],
          [b, vastX],
        ]),
        bereik: punt(NUL),
      },
    ];
  if (vastY !== null)
    return [
      {
        vorm: vorm([
          [uit, MIN_EEN],
          [a, vastY],
        ]),
        bereik: punt(NUL),
      },
    ];
  return mccormick({ soort: 'product', uit, a, b }, x, y);
}

/** (x - p)(y - q) >= 0 at equal ends and <= 0 at opposite ends (McCormick, 1976). */
function mccormick({ uit, a, b }: Product, x: Interval, y: Interval): Rij[] {
  const [xl, xh, yl, yh] = [
    ruim(x.laag, 'omlaag'),
    ruim(x.hoog, 'omhoog'),
    ruim(y.laag, 'omlaag'),
    ruim(y.hoog, 'omhoog'),
  ];
  const hoeken = [
    [xl, yl, EEN],
    [xh, yh, EEN],
    [xl, yh, MIN_EEN],
    [xh, yl, MIN_EEN],
  ] as const;
  return hoeken.flatMap(([p, q, teken]) => {
    if (p === null || q === null) return [];
    const termen = [
      [uit, teken],
      [a, maal(negatief(q), teken)],
      [b, maal(negatief(p), teken)],
    ] as const;
    return [{ vorm: vorm(termen, maal(maal(p, q), teken)), bereik: NIET_NEGATIEF }];
  });
}

/** Short ends a little outside the interval keep the tableau small and the relaxation true. */
function ruim(grens: Grens, richting: 'omlaag' | 'omhoog'): Breuk | null {
  return grens.waarde === null ? null : opCijfers(grens.waarde, 15, richting);
}

function functierijen(voorwaarde: Extract<Voorwaarde, { soort: 'functie' }>, vak: readonly Interval[]): Rij[] {
  const verschil = (v: number, bereik: Interval): Rij => ({
    vorm: vorm([
      [voorwaarde.uit, EEN],
      [v, MIN_EEN],
    ]),
    bereik,
  });
  const eenheid = breuk(1n, 10n ** BigInt(Math.max(0, voorwaarde.decimalen)));
  switch (voorwaarde.naam) {
    case 'MIN':
      return voorwaarde.in.map((v) => verschil(v, vanTot(null, NUL)));
    case 'MAX':
      return voorwaarde.in.map((v) => verschil(v, NIET_NEGATIEF));
    case 'ABS':
      return voorwaarde.in.map((v) => verschil(v, NIET_NEGATIEF));
    case 'KIES': {
      const keuze = keuzeIn(voorwaarde, vak);
      return keuze === null ? [] : [verschil(voorwaarde.in[keuze === 'dan' ? 1 : 2] ?? 0, punt(NUL))];
    }
    default:
      if (voorwaarde.decimalen < 0) return [];
      return voorwaarde.in.map((v) => verschil(v, vanTot(negatief(eenheid), eenheid)));
  }
}

/** Two halves of a box, at the widest factor or argument; null when none has any width left. */
function verdeel(voorwaarden: readonly Voorwaarde[], vak: readonly Interval[]): [Interval[], Interval[]] | null {
  const keuze = voorwaarden.find((v) => v.soort === 'functie' && v.naam === 'KIES' && keuzeIn(v, vak) === null);
  if (keuze?.soort === 'functie') return splitsOp(vak, keuze.in[0] ?? 0, NUL);
  const kandidaten = voorwaarden.flatMap((v) =>
    v.soort === 'product' ? [v.a, v.b] : v.soort === 'functie' ? v.in : [],
  );
  let beste: { v: number; maat: number } | null = null;
  for (const v of new Set(kandidaten)) {
    const maat = betrekkelijkeBreedte(vak[v] ?? punt(NUL));
    if (maat > 0 && (beste === null || maat > beste.maat)) beste = { v, maat };
  }
  if (beste === null) return null;
  return splitsOp(vak, beste.v, gekozen(vak[beste.v] ?? punt(NUL), null));
}

function splitsOp(vak: readonly Interval[], variabele: number, waar: Breuk): [Interval[], Interval[]] {
  const [laag, hoog] = splits(vak[variabele] ?? punt(NUL), waar);
  const met = (deel: Interval) => vak.map((oud, v) => (v === variabele ? doorsnede(oud, deel) : oud));
  return [met(laag), met(hoog)];
}

/** Width beside size, in parts per million, at least 1 while there is any width. */
function betrekkelijkeBreedte(interval: Interval): number {
  const b = breedte(interval);
  if (b === null) return Number.MAX_VALUE;
  if (b.teller === 0n) return 0;
  const midden = gekozen(interval, null);
  const maat = plus(EEN, midden.teller < 0n ? negatief(midden) : midden);
  return 1 + Number(geheel(breuk(b.teller * maat.noemer * 1_000_000n, b.noemer * maat.teller), 'omlaag'));
}

/**
 * What is left for each variable: the narrowed box. For the `gezocht` ones, and for all where every product has a known
 * factor and it costs little, narrowed again to what the linear conditions leave together.
 */
export function laatOver(
  voorwaarden: readonly Voorwaarde[],
  begin: readonly Interval[],
  gezocht: readonly number[],
): readonly Interval[] {
  const vak = [...begin];
  if (!perkIn(voorwaarden, vak)) return [];
  const gebruikt = new Set(voorwaarden.flatMap(variabelen));
  const simplex = new Simplex(vak, rijen(voorwaarden, vak));
  if (!simplex.isHaalbaar()) return [];
  const teZoeken = openFactor(voorwaarden, vak) === null ? [...gebruikt] : gezocht.filter((v) => gebruikt.has(v));
  for (const v of teZoeken) {
    const laag = simplex.uiterste(v, -1);
    vak[v] = doorsnede(vak[v] ?? ALLES, { laag, hoog: simplex.uiterste(v, 1) });
  }
  return vak;
}
