/**
 * Weging: which scenario comes first under weighted criteria, and how much of that hangs on the weights.
 *
 * Everything is exact, not sampled: totals are linear in the weights, so where two scenarios are equal is a plane through
 * the space of weightings. A scenario without all its scores is not ranked; it would be compared on other criteria.
 */

export interface Kandidaat {
  readonly naam: string;
  /** One per criterium; null = not judged yet. */
  readonly scores: readonly (number | null)[];
}

export interface Rangplaats {
  readonly naam: string;
  /** Weighted mean of the scores; null when a score is missing or no criterium weighs anything. */
  readonly totaal: number | null;
}

/** From best to worst; those without a total last, in the order given. */
export function rangschik(gewichten: readonly number[], kandidaten: readonly Kandidaat[]): Rangplaats[] {
  const aandelen = normaliseer(gewichten);
  return kandidaten
    .map(({ naam, scores }) => ({ naam, totaal: aandelen && volledig(scores) ? inproduct(aandelen, scores) : null }))
    .sort((a, b) => (b.totaal ?? -Infinity) - (a.totaal ?? -Infinity) || 0);
}

export interface Robuustheid {
  /** The scenario that comes first now. */
  readonly winnaar: string;
  /** Per criterium: between which shares (0 to 1) the winner stays first, the others keeping their proportion. */
  readonly speelruimte: readonly { readonly laag: number; readonly hoog: number }[];
  /** The least weight that has to move before another comes first; null when no weighting does that. */
  readonly omslag: Omslag | null;
  /** Per scenario: in which share of all possible weightings it comes first. Together 1. */
  readonly aandelen: readonly { readonly naam: string; readonly aandeel: number }[];
}

export interface Omslag {
  readonly naar: string;
  /** The share of the total weight (0 to 1) that moves. */
  readonly verschuiving: number;
  /** Weights after it, as shares. */
  readonly gewichten: readonly number[];
}

/** null when there is nothing to rank: fewer than two scenarios with all scores, or no weights. */
export function robuustheid(gewichten: readonly number[], kandidaten: readonly Kandidaat[]): Robuustheid | null {
  const aandelen = normaliseer(gewichten);
  const beoordeeld = kandidaten.flatMap(({ naam, scores }) => (volledig(scores) ? [{ naam, scores }] : []));
  const winnaar = rangschik(gewichten, beoordeeld)[0];
  const eigen = beoordeeld.find(({ naam }) => naam === winnaar?.naam);
  if (!aandelen || !eigen || beoordeeld.length < 2) return null;
  const rivalen = beoordeeld
    .filter((kandidaat) => kandidaat !== eigen)
    .map(({ naam, scores }) => ({ naam, voorsprong: eigen.scores.map((score, i) => score - (scores[i] ?? 0)) }));
  const omslagen = rivalen.flatMap(({ naam, voorsprong }) => kleinsteOmslag(aandelen, naam, voorsprong) ?? []);
  return {
    winnaar: eigen.naam,
    speelruimte: aandelen.map((_, i) => ruimteVan(aandelen, i, rivalen)),
    omslag: omslagen.sort((a, b) => a.verschuiving - b.verschuiving)[0] ?? null,
    aandelen: beoordeeld.map(({ naam, scores }) => ({ naam, aandeel: aandeelEerste(scores, beoordeeld) })),
  };
}

function normaliseer(gewichten: readonly number[]): number[] | null {
  const som = gewichten.reduce((a, b) => a + b, 0);
  return som > 0 ? gewichten.map((gewicht) => gewicht / som) : null;
}

function volledig(scores: readonly (number | null)[]): scores is readonly number[] {
  return scores.every((score) => score !== null);
}

function inproduct(a: readonly number[], b: readonly number[]): number {
  return a.reduce((som, waarde, i) => som + waarde * (b[i] ?? 0), 0);
}

interface Rivaal {
  readonly naam: string;
  /** How far the winner is ahead, per criterium. */
  readonly voorsprong: readonly number[];
}

/** Weight t for criterium i, the rest 1 - t in its own proportion: the lead is a straight line in t. */
function ruimteVan(aandelen: readonly number[], i: number, rivalen: readonly Rivaal[]): { laag: number; hoog: number } {
  const rest = aandelen.map((aandeel, j) => (j === i ? 0 : aandeel));
  const anderen = normaliseer(rest) ?? rest.map((_, j) => (j === i ? 0 : 1 / Math.max(1, rest.length - 1)));
  let [laag, hoog] = [0, 1];
  for (const { voorsprong } of rivalen) {
    const zonder = inproduct(anderen, voorsprong);
    const met = voorsprong[i] ?? 0;
    if (zonder < 0) laag = Math.max(laag, zonder / (zonder - met));
    if (met < 0) hoog = Math.min(hoog, zonder / (zonder - met));
  }
  return { laag, hoog };
}

/**
 * The least weight to move until this rival is level. Moving a share from criterium a to b costs the winner
 * lead[a] - lead[b] per share: always move to where its lead is least, first from where it is largest.
 */
function kleinsteOmslag(aandelen: readonly number[], naam: string, voorsprong: readonly number[]): Omslag | null {
  const naar = voorsprong.indexOf(Math.min(...voorsprong));
  const laagste = voorsprong[naar] ?? 0;
  if (laagste > 0) return null;
  const gewichten = [...aandelen];
  let nog = inproduct(aandelen, voorsprong);
  let verschuiving = 0;
  const opVoorsprong = [...voorsprong.keys()].sort((a, b) => (voorsprong[b] ?? 0) - (voorsprong[a] ?? 0));
  for (const van of opVoorsprong) {
    const perDeel = (voorsprong[van] ?? 0) - laagste;
    if (nog <= 0 || perDeel <= 0) break;
    const deel = Math.min(aandelen[van] ?? 0, nog / perDeel);
    gewichten[van] = (gewichten[van] ?? 0) - deel;
    gewichten[naar] = (gewichten[naar] ?? 0) + deel;
    verschuiving += deel;
    nog -= deel * perDeel;
  }
  return { naar: naam, verschuiving, gewichten };
}

/** The part of the space of weightings (a simplex, a corner per criterium) in which these scores win from all others. */
function aandeelEerste(scores: readonly number[], kandidaten: readonly { scores: readonly number[] }[]): number {
  const hoeken = scores.map((_, i) => scores.map((_, j) => (i === j ? 1 : 0)));
  const rivalen = kandidaten.filter((kandidaat) => kandidaat.scores !== scores);
  const gelijken = rivalen.filter((rivaal) => rivaal.scores.every((score, i) => score === scores[i])).length;
  return (
    deelWaar(
      hoeken,
      rivalen.map((rivaal) => scores.map((score, i) => score - (rivaal.scores[i] ?? 0))),
    ) /
    (1 + gelijken)
  );
}

/** Cuts the simplex along an edge that crosses the first plane, until every piece lies on one side of every plane. */
function deelWaar(hoeken: readonly (readonly number[])[], vlakken: readonly (readonly number[])[]): number {
  const [vlak, ...andere] = vlakken;
  if (!vlak) return 1;
  const hoogte = hoeken.map((hoek) => inproduct(hoek, vlak));
  const boven = hoogte.findIndex((h) => h > RUIS);
  const onder = hoogte.findIndex((h) => h < -RUIS);
  if (onder < 0) return deelWaar(hoeken, andere);
  if (boven < 0) return 0;
  const hb = hoogte[boven] ?? 0;
  const t = hb / (hb - (hoogte[onder] ?? 0));
  const snede = hoeken.map((_, i) => (1 - t) * (hoeken[boven]?.[i] ?? 0) + t * (hoeken[onder]?.[i] ?? 0));
  const metSnedeOp = (plek: number) => hoeken.map((hoek, i) => (i === plek ? snede : hoek));
  return t * deelWaar(metSnedeOp(onder), vlakken) + (1 - t) * deelWaar(metSnedeOp(boven), vlakken);
}

const RUIS = 1e-12;
