/**
 * Geometry of the grid: points, rectangles and the steps a hand trained on Excel expects, without any grid.
 *
 * Coordinates are display coordinates: rij 0 is the first visible row (frozen totals come last), kolom 0 the first visible column.
 */

export interface Punt {
  readonly rij: number;
  readonly kolom: number;
}

/** Ends included. */
export interface Rechthoek {
  readonly boven: number;
  readonly onder: number;
  readonly links: number;
  readonly rechts: number;
}

export interface Omvang {
  readonly rijen: number;
  readonly kolommen: number;
}

export type Richting = 'op' | 'neer' | 'links' | 'rechts';

const STAPPEN: Record<Richting, Punt> = {
  op: { rij: -1, kolom: 0 },
  neer: { rij: 1, kolom: 0 },
  links: { rij: 0, kolom: -1 },
  rechts: { rij: 0, kolom: 1 },
};

export function rechthoek(a: Punt, b: Punt): Rechthoek {
  return {
    boven: Math.min(a.rij, b.rij),
    onder: Math.max(a.rij, b.rij),
    links: Math.min(a.kolom, b.kolom),
    rechts: Math.max(a.kolom, b.kolom),
  };
}

/** The smallest rectangle around points; null: there are none. */
export function omhullende(alle: readonly Punt[]): Rechthoek | null {
  const [eerste] = alle;
  if (!eerste) return null;
  let vlak = rechthoek(eerste, eerste);
  for (const { rij, kolom } of alle)
    vlak = {
      boven: Math.min(vlak.boven, rij),
      onder: Math.max(vlak.onder, rij),
      links: Math.min(vlak.links, kolom),
      rechts: Math.max(vlak.rechts, kolom),
    };
  return vlak;
}

/** More than one cell. */
export function isMeer(vlak: Rechthoek | null): vlak is Rechthoek {
  return vlak !== null && (vlak.boven !== vlak.onder || vlak.links !== vlak.rechts);
}

export function bevat(vlak: Rechthoek, punt: Punt): boolean {
  return punt.rij >= vlak.boven && punt.rij <= vlak.onder && punt.kolom >= vlak.links && punt.kolom <= vlak.rechts;
}

export function schuif({ boven, onder, links, rechts }: Rechthoek, { rij, kolom }: Punt): Rechthoek {
  return { boven: boven + rij, onder: onder + rij, links: links + kolom, rechts: rechts + kolom };
}

export function omvangVan(vlak: Rechthoek): Omvang {
  return { rijen: vlak.onder - vlak.boven + 1, kolommen: vlak.rechts - vlak.links + 1 };
}

/** The points of a rectangle, row by row. */
export function* punten(vlak: Rechthoek): Generator<Punt> {
  for (let rij = vlak.boven; rij <= vlak.onder; rij++)
    for (let kolom = vlak.links; kolom <= vlak.rechts; kolom++) yield { rij, kolom };
}

export function begrens(punt: Punt, omvang: Omvang): Punt {
  return {
    rij: Math.max(0, Math.min(omvang.rijen - 1, punt.rij)),
    kolom: Math.max(0, Math.min(omvang.kolommen - 1, punt.kolom)),
  };
}

export function stap(punt: Punt, richting: Richting, omvang: Omvang, aantal = 1): Punt {
  const d = STAPPEN[richting];
  return begrens({ rij: punt.rij + d.rij * aantal, kolom: punt.kolom + d.kolom * aantal }, omvang);
}

/**
 * A screen to the side: the column that is as far as the columns before it fit in `ruimte`; at least one on. Column 0, the names,
 * stays in view and is only reached from where it is. `breedten` and `ruimte` in the same pixels.
 */
export function schermOpzij(
  kolom: number,
  richting: 'links' | 'rechts',
  breedten: readonly number[],
  ruimte: number,
): number {
  const [stapje, laatste] = richting === 'rechts' ? [1, breedten.length - 1] : [-1, Math.min(kolom, 1)];
  let hier = kolom;
  let over = ruimte;
  while (hier !== laatste) {
    over -= breedten[hier] ?? 0;
    if (over < 0 && hier !== kolom) break;
    hier += stapje;
  }
  return hier;
}

/** Clockwise to the next corner of a rectangle; from elsewhere in it to the first, upper left. */
export function volgendeHoek({ boven, onder, links, rechts }: Rechthoek, punt: Punt): Punt {
  const hoeken = [
    { rij: boven, kolom: links },
    { rij: boven, kolom: rechts },
    { rij: onder, kolom: rechts },
    { rij: onder, kolom: links },
  ];
  // of one row or column two corners are the same
  const hier = hoeken.findIndex((hoek) => gelijk(hoek, punt));
  return hoeken.slice(hier + 1).find((hoek) => !gelijk(hoek, punt)) ?? { rij: boven, kolom: links };
}

/** Ctrl+arrow: to the edge of the filled block, or over the gap to the next filled cell, or to the edge of the sheet. */
export function naarRand(punt: Punt, richting: Richting, omvang: Omvang, gevuld: (p: Punt) => boolean): Punt {
  let hier = punt;
  let volgende = stap(hier, richting, omvang);
  if (gelijk(hier, volgende)) return hier;
  const inBlok = gevuld(hier) && gevuld(volgende);
  while (!gelijk(hier, volgende)) {
    if (inBlok && !gevuld(volgende)) return hier;
    hier = volgende;
    if (!inBlok && gevuld(hier)) return hier;
    volgende = stap(hier, richting, omvang);
  }
  return hier;
}

export function gelijk(a: Punt, b: Punt): boolean {
  return a.rij === b.rij && a.kolom === b.kolom;
}

/** Tab and Enter inside a selected range walk through it and wrap, as in Excel. */
export function rondgang(vlak: Rechthoek, punt: Punt, langs: 'rij' | 'kolom', terug: boolean): Punt {
  const { rijen, kolommen } = omvangVan(vlak);
  const aantal = rijen * kolommen;
  const r = punt.rij - vlak.boven;
  const k = punt.kolom - vlak.links;
  const nu = langs === 'rij' ? r * kolommen + k : k * rijen + r;
  const straks = (nu + (terug ? -1 : 1) + aantal) % aantal;
  return langs === 'rij'
    ? { rij: vlak.boven + Math.floor(straks / kolommen), kolom: vlak.links + (straks % kolommen) }
    : { rij: vlak.boven + (straks % rijen), kolom: vlak.links + Math.floor(straks / rijen) };
}

/** Where a copied block lands: once, or as often as it fits exactly in a larger selection. */
export function plakvlak(doel: Rechthoek, bron: Omvang): Rechthoek {
  const vak = omvangVan(doel);
  const rijen = vak.rijen % bron.rijen === 0 ? vak.rijen : bron.rijen;
  const kolommen = vak.kolommen % bron.kolommen === 0 ? vak.kolommen : bron.kolommen;
  return { boven: doel.boven, links: doel.links, onder: doel.boven + rijen - 1, rechts: doel.links + kolommen - 1 };
}

/** The point of a rectangle that is nearest to another. */
export function dichtstbij({ boven, onder, links, rechts }: Rechthoek, { rij, kolom }: Punt): Punt {
  return { rij: Math.max(boven, Math.min(onder, rij)), kolom: Math.max(links, Math.min(rechts, kolom)) };
}

/**
 * What a fill handle dragged back to `punt` leaves out of `bron`: the rows below it or the columns at its right, whichever it
 * went back farthest over; null: it is where it was, or outside.
 */
export function leegvlak(bron: Rechthoek, punt: Punt): Rechthoek | null {
  if (!bevat(bron, punt)) return null;
  const [rijen, kolommen] = [bron.onder - punt.rij, bron.rechts - punt.kolom];
  if (rijen === 0 && kolommen === 0) return null;
  return rijen >= kolommen ? { ...bron, boven: punt.rij + 1 } : { ...bron, links: punt.kolom + 1 };
}

/** The rectangle that a fill handle dragged to `punt` covers beyond `bron`: one direction only, the longest. */
export function vulvlak(bron: Rechthoek, punt: Punt): { vlak: Rechthoek; richting: Richting } | null {
  const afstanden: Record<Richting, number> = {
    op: bron.boven - punt.rij,
    neer: punt.rij - bron.onder,
    links: bron.links - punt.kolom,
    rechts: punt.kolom - bron.rechts,
  };
  const richting = (Object.keys(afstanden) as Richting[]).reduce((a, b) => (afstanden[b] > afstanden[a] ? b : a));
  if (afstanden[richting] <= 0) return null;
  const vlakken: Record<Richting, Rechthoek> = {
    op: { ...bron, boven: punt.rij, onder: bron.boven - 1 },
    neer: { ...bron, boven: bron.onder + 1, onder: punt.rij },
    links: { ...bron, links: punt.kolom, rechts: bron.links - 1 },
    rechts: { ...bron, links: bron.rechts + 1, rechts: punt.kolom },
  };
  return { vlak: vlakken[richting], richting };
}
