/**
 * One click goes there: shows the blad and year of cells and selects them. Used by inspector, controles, search and undo.
 */

import { standaardkolom } from '../rooster/kolommen.ts';
import type { Roosterbediening } from '../rooster/rooster.ts';
import { bladVan, type Plek, regelVan } from './plek.ts';
import type { Vensterstaat, Vensterstore } from './venster.ts';
import type { Veranderd } from './veranderd.ts';

interface Roosterhouder {
  readonly rooster: Roosterbediening | null;
}

export function naarPlek(venster: Vensterstore, houder: Roosterhouder, plek: Plek): void {
  naarPlekken(venster, houder, { blad: bladVan(plek), plekken: [plek], helemaal: false, scenario: null });
}

export function naarPlekken(venster: Vensterstore, houder: Roosterhouder, doel: Veranderd): void {
  // what is refused stays in view, with its reason
  if (houder.rooster && !houder.rooster.bewerken.sluit()) return;
  const { blad, plekken, scenario } = doel;
  const gemonteerd = venster.getState().scherm === 'blad' && houder.rooster !== null;
  venster.setState((staat) => ({
    scherm: 'blad',
    blad,
    ...(scenario === null ? {} : { scenario }),
    ...beeldVoor(staat, plekken),
    gevouwen: open(staat, plekken),
  }));
  const kies = () => houder.rooster?.kern.kiesPlekken(plekken, doel.helemaal);
  // the grid of another screen is mounted first
  if (gemonteerd) kies();
  else requestAnimationFrame(kies);
}

/** Another year; in the meerjarig view it is scrolled to. */
export function naarJaar(venster: Vensterstore, houder: Roosterhouder, jaar: number): void {
  venster.setState({ jaar });
  houder.rooster?.kern.toonJaar(jaar);
}

/** The view in which the cells are visible: another year per jaar, another kolom meerjarig; the present one where it will do. */
export function beeldVoor(staat: Vensterstaat, plekken: readonly Plek[]): Partial<Vensterstaat> {
  const adressen = plekken.flatMap((plek) => (plek.soort === 'cijfer' ? [plek.adres] : []));
  const eerste = adressen.find(({ jaar }) => jaar === staat.jaar) ?? adressen[0];
  if (!eerste) return {};
  if (staat.weergave === 'jaar') return { jaar: eerste.jaar };
  const blad = staat.sessie?.document.bladen.find(({ id }) => id === eerste.blad);
  const kolomVan = ({ kolom, regel }: typeof eerste) => kolom ?? blad?.regels.find(({ id }) => id === regel)?.enkelIn;
  const nu = blad && (staat.kolom[blad.id] ?? standaardkolom(blad));
  const kolom = adressen.some((adres) => kolomVan(adres) === nu) ? nu : kolomVan(eerste);
  return kolom ? { jaar: eerste.jaar, kolom: { ...staat.kolom, [eerste.blad]: kolom } } : { jaar: eerste.jaar };
}

/** What stays folded when the groepen around them are unfolded. */
function open({ sessie, gevouwen }: Vensterstaat, plekken: readonly Plek[]): ReadonlySet<string> {
  if (gevouwen.size === 0) return gevouwen;
  const over = new Set(gevouwen);
  for (const plek of plekken) {
    const blad = sessie?.document.bladen.find(({ id }) => id === bladVan(plek));
    let regel = blad?.regels.find(({ id }) => id === regelVan(plek));
    while (blad && regel?.groep) {
      const { groep } = regel;
      over.delete(`${blad.id}!${groep}`);
      regel = blad.regels.find(({ id }) => id === groep);
    }
  }
  return over.size === gevouwen.size ? gevouwen : over;
}
