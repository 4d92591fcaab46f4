/** What became another between two states of the window, as far as the grid shows it. */
import type { Vensterstaat } from '../staat/venster.ts';

const BEELDDELEN = [
  'sessie',
  'blad',
  'jaar',
  'scenario',
  'weergave',
  'kolom',
  'gevouwen',
  'toonVerborgen',
  'beschermd',
  'geopend',
] as const;

/** Another structure or view, which asks for a new picture. */
export function isAnderBeeld(nu: Vensterstaat, was: Vensterstaat): boolean {
  return BEELDDELEN.some((deel) => nu[deel] !== was[deel]);
}

/** Where figures changed on this blad; undefined: it may be anywhere. */
export function regelsVan({ sessie, verandering }: Vensterstaat, blad: string): ReadonlySet<string> | undefined {
  if (!sessie || !verandering || verandering.gewijzigd === 'alles') return undefined;
  if (verandering.gewijzigd.length > MEESTE_APART) return undefined;
  const adressen = verandering.gewijzigd.map((cel) => sessie.adres(cel));
  return new Set(adressen.filter((adres) => adres.blad === blad).map(({ regel }) => regel));
}

/** Of more changed cells than this, looking at what is on screen is sooner done. */
const MEESTE_APART = 500;
