/**
 * Nulpunt: for which x an outcome reaches a demand, when all that can be done is trying many x at once.
 *
 * Each round tries a batch of values as lanes: first a grid, then every stretch where the demand begins or ceases to hold
 * is cut into slices until its ends are neighbouring doubles. So it needs no slope and no monotone outcome, finds
 * all crossings the grid separates, tells a jump from a solution, and when there is none says how near one can get.
 */

/** The outcome for each value tried; NaN where the outcome is an error. */
export type Uitkomsten = (invoer: Float64Array) => Float64Array;

export type Eis = 'gelijk' | 'minstens' | 'hoogstens';

export interface Zoekvraag {
  readonly uitkomsten: Uitkomsten;
  readonly eis: Eis;
  readonly waarde: number;
  /** The values first tried, from low to high; their ends are the bounds. */
  readonly rooster: Float64Array;
  /** The nearest solution to this value is the answer. */
  readonly huidig: number;
  /** How far the outcome may be from `waarde` and still count as equal (half a cent for amounts). */
  readonly tolerantie: number;
}

export type Zoekantwoord =
  | {
      readonly gevonden: true;
      readonly waarde: number;
      readonly uitkomst: number;
      /** Every solution found, from low to high. For minstens and hoogstens: where the demand begins or ceases to hold. */
      readonly alle: readonly number[];
    }
  | {
      readonly gevonden: false;
      readonly soort: 'sprong' | 'buiten bereik' | 'fout';
      /** The value that comes nearest and its outcome; NaN when every value gave an error. */
      readonly beste: number;
      readonly uitkomst: number;
      /** The lowest and highest outcome seen. */
      readonly laagste: number;
      readonly hoogste: number;
    };

interface Proef {
  readonly x: number;
  /** Outcome, turned so that `minstens` is always the question: y >= 0. NaN for an error. */
  readonly y: number;
}
interface Strook {
  readonly links: Proef;
  readonly rechts: Proef;
}

const PLAKKEN = 32;
const RONDES = 60;
const MEESTE_STROKEN = 64;
const MEESTE_DALEN = 8;

export function zoekNulpunt(vraag: Zoekvraag): Zoekantwoord {
  const proeven = probeer(vraag, metHuidig(vraag));
  const geldig = proeven.filter((proef) => !Number.isNaN(proef.y));
  if (geldig.length === 0) return zonder(vraag, 'fout', proeven);
  return vraag.eis === 'gelijk' ? gelijk(vraag, proeven) : grens(vraag, proeven);
}

/** Values that give exactly the demanded outcome: hits, crossings and touching points. */
function gelijk(vraag: Zoekvraag, proeven: readonly Proef[]): Zoekantwoord {
  const stroken = verfijn(vraag, wissels(proeven), wisseltTeken);
  const toppen = verfijn(vraag, dalen(proeven), laagsteDal);
  const kandidaten = [...proeven.filter(({ y }) => y === 0), ...[...stroken, ...toppen].map(besteVan)];
  const oplossingen = ontdubbel(
    kandidaten.filter(({ y }) => Math.abs(y) <= vraag.tolerantie).map((proef) => verkort(vraag, proef)),
  );
  if (oplossingen.length === 0) {
    if (stroken.length > 0) return zonder(vraag, 'sprong', [...kandidaten, ...proeven]);
    return zonder(vraag, 'buiten bereik', [...proeven, ...kandidaten]);
  }
  return met(vraag, oplossingen, dichtstbij(oplossingen, vraag.huidig));
}

/** The current value when it will do, else the nearest edge of the values that will. */
function grens(vraag: Zoekvraag, proeven: readonly Proef[]): Zoekantwoord {
  const voldoet = proeven.filter(({ y }) => y >= 0);
  if (voldoet.length === 0)
    return zonder(vraag, 'buiten bereik', [...proeven, ...verfijn(vraag, dalen(proeven), laagsteDal).map(besteVan)]);
  const randen = verfijn(vraag, wissels(proeven, true), wisseltGeldig).map(({ links, rechts }) =>
    links.y >= 0 ? links : rechts,
  );
  const alle = ontdubbel(randen.map((proef) => verkort(vraag, proef)));
  return met(vraag, alle, dichtstbij([...voldoet, ...alle], vraag.huidig));
}

function met(vraag: Zoekvraag, alle: readonly Proef[], antwoord: Proef): Zoekantwoord {
  return { gevonden: true, waarde: antwoord.x, uitkomst: terug(vraag, antwoord.y), alle: alle.map(({ x }) => x) };
}

function zonder(vraag: Zoekvraag, soort: 'sprong' | 'buiten bereik' | 'fout', proeven: readonly Proef[]): Zoekantwoord {
  const geldig = proeven.filter(({ y }) => !Number.isNaN(y));
  const laagst = Math.min(...geldig.map(({ y }) => Math.abs(y)));
  const besten = geldig.filter(({ y }) => Math.abs(y) <= laagst);
  // an input that changes nothing had best stay where it is
  const blijft = soort === 'buiten bereik' ? besten.find(({ x }) => x === vraag.huidig) : undefined;
  const beste = blijft ?? besten[0];
  const uitkomsten = geldig.map(({ y }) => terug(vraag, y));
  return {
    gevonden: false,
    soort,
    beste: beste?.x ?? Number.NaN,
    uitkomst: beste === undefined ? Number.NaN : terug(vraag, beste.y),
    laagste: Math.min(...uitkomsten),
    hoogste: Math.max(...uitkomsten),
  };
}

function metHuidig({ rooster, huidig }: Zoekvraag): Float64Array {
  const binnen = huidig >= (rooster[0] ?? huidig) && huidig <= (rooster.at(-1) ?? huidig);
  return binnen ? Float64Array.from(new Set([...rooster, huidig])).sort() : rooster;
}

function probeer(vraag: Zoekvraag, invoer: Float64Array): Proef[] {
  const uitkomsten = vraag.uitkomsten(invoer);
  const teken = vraag.eis === 'hoogstens' ? -1 : 1;
  return Array.from(invoer, (x, i) => ({ x, y: teken * ((uitkomsten[i] ?? Number.NaN) - vraag.waarde) }));
}

function terug(vraag: Zoekvraag, y: number): number {
  return vraag.waarde + (vraag.eis === 'hoogstens' ? -y : y);
}

type Kiest = (proeven: readonly Proef[], huidig: number) => Strook | undefined;

/** Cuts all stretches at once, in batches, until each is as narrow as doubles allow, or not worth cutting. */
function verfijn(vraag: Zoekvraag, stroken: readonly Strook[], kies: Kiest): Strook[] {
  let bezig = stroken.slice(0, MEESTE_STROKEN);
  const klaar: Strook[] = [];
  for (let ronde = 0; ronde < RONDES && bezig.length > 0; ronde++) {
    const proeven = probeer(vraag, Float64Array.from(bezig.flatMap(plakken)));
    bezig = bezig.flatMap((strook, i) => {
      const midden = proeven.slice(i * (PLAKKEN - 1), (i + 1) * (PLAKKEN - 1));
      const smaller = kies([strook.links, ...midden, strook.rechts], vraag.huidig);
      if (smaller && deelbaar(smaller)) return [smaller];
      klaar.push(smaller ?? strook);
      return [];
    });
  }
  return [...klaar, ...bezig];
}

function plakken({ links, rechts }: Strook): number[] {
  return Array.from({ length: PLAKKEN - 1 }, (_, i) => links.x + ((rechts.x - links.x) * (i + 1)) / PLAKKEN);
}

function deelbaar({ links, rechts }: Strook): boolean {
  const midden = links.x + (rechts.x - links.x) / 2;
  return midden > links.x && midden < rechts.x;
}

/** Neighbours on both sides of the demand; an error counts as not meeting it only where asked. */
function wissels(proeven: readonly Proef[], foutTelt = false): Strook[] {
  return paren(proeven).filter(({ links, rechts }) => {
    if (!foutTelt && (Number.isNaN(links.y) || Number.isNaN(rechts.y))) return false;
    return links.y >= 0 !== rechts.y >= 0;
  });
}

const wisseltTeken: Kiest = (proeven, huidig) => naast(wissels(proeven), huidig);
const wisseltGeldig: Kiest = (proeven, huidig) => naast(wissels(proeven, true), huidig);

/** Three neighbours of which the middle one comes nearest to 0 without crossing it: perhaps a touching point. */
function dalen(proeven: readonly Proef[]): Strook[] {
  const gevonden = proeven.flatMap((midden, i) => {
    const links = proeven[i - 1] ?? midden;
    const rechts = proeven[i + 1] ?? midden;
    const hier = Math.abs(midden.y);
    const buren = [Math.abs(links.y), Math.abs(rechts.y)];
    const lager = buren.every((y) => hier <= y) && buren.some((y) => hier < y);
    const zelfdeKant = links.y >= 0 === midden.y >= 0 && midden.y >= 0 === rechts.y >= 0;
    return lager && zelfdeKant && midden.y !== 0 ? [{ diepte: hier, strook: { links, rechts } }] : [];
  });
  const diepste = gevonden.sort((a, b) => a.diepte - b.diepte).slice(0, MEESTE_DALEN);
  return diepste.map(({ strook }) => strook);
}

const laagsteDal: Kiest = (proeven) => {
  const hoogten = proeven.map(({ y }) => Math.abs(y));
  if (Math.max(...hoogten) - Math.min(...hoogten) <= Math.max(...hoogten) * Number.EPSILON) return undefined;
  const i = proeven.reduce((beste, { y }, j) => (Math.abs(y) < Math.abs(proeven[beste]?.y ?? Infinity) ? j : beste), 0);
  const links = proeven[Math.max(0, i - 1)];
  const rechts = proeven[Math.min(proeven.length - 1, i + 1)];
  return links && rechts ? { links, rechts } : undefined;
};

function paren(proeven: readonly Proef[]): Strook[] {
  return proeven.slice(1).flatMap((rechts, i) => {
    const links = proeven[i];
    return links ? [{ links, rechts }] : [];
  });
}

function naast(stroken: readonly Strook[], huidig: number): Strook | undefined {
  return stroken.reduce<Strook | undefined>(
    (beste, strook) => (beste && afstand(beste, huidig) <= afstand(strook, huidig) ? beste : strook),
    undefined,
  );
}

function afstand({ links, rechts }: Strook, huidig: number): number {
  return Math.max(links.x - huidig, huidig - rechts.x, 0);
}

function besteVan({ links, rechts }: Strook): Proef {
  return Math.abs(links.y) <= Math.abs(rechts.y) ? links : rechts;
}

/** 0,3 rather than 0,29999999999999993: the shortest number nearby whose outcome is as good. */
function verkort(vraag: Zoekvraag, proef: Proef): Proef {
  const korter = [...new Set(Array.from({ length: 15 }, (_, i) => Number(proef.x.toPrecision(i + 1))))];
  const rand = vraag.eis === 'gelijk' ? Math.max(Math.abs(proef.y), ruis(vraag)) : ruis(vraag);
  return (
    probeer(vraag, Float64Array.from(korter)).find(
      (k) => Math.abs(k.y) <= rand && (vraag.eis === 'gelijk' || k.y >= 0),
    ) ?? proef
  );
}

/** What outcomes of this size differ by rounding alone. */
function ruis({ waarde }: Zoekvraag): number {
  return Math.max(1, Math.abs(waarde)) * 8 * Number.EPSILON;
}

function ontdubbel(proeven: readonly Proef[]): Proef[] {
  const oplopend = [...proeven].sort((a, b) => a.x - b.x);
  return oplopend.filter(({ x }, i) => x - (oplopend[i - 1]?.x ?? -Infinity) > Math.abs(x) * 1e-9);
}

function dichtstbij(proeven: readonly Proef[], huidig: number): Proef {
  return proeven.reduce((beste, proef) => (Math.abs(proef.x - huidig) < Math.abs(beste.x - huidig) ? proef : beste));
}

/** Equal steps between bounds. */
export function gelijkRooster(van: number, tot: number, stappen = 256): Float64Array {
  return Float64Array.from({ length: stappen + 1 }, (_, i) =>
    i === stappen ? tot : van + ((tot - van) * i) / stappen,
  );
}

/** Without bounds: steps that double on both sides of the current value, to about a million times its size. */
export function wijdRooster(huidig: number): Float64Array {
  const schaal = Math.abs(huidig) || 1;
  const stappen = Array.from({ length: 160 }, (_, i) => schaal * 2 ** (i / 4 - 20));
  return Float64Array.from([huidig, 0, ...stappen.flatMap((stap) => [huidig - stap, huidig + stap])]).sort();
}
