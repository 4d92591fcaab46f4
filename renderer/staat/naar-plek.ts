/**
 * One click goes there: shows the blad and year of a cell and makes it the active one. Used by inspector, controles and search.
 */

import { standaardkolom } from '../rooster/kolommen.ts';
import type { Roosterbediening } from '../rooster/rooster.ts';
import { bladVan, type Plek, regelVan } from './plek.ts';
import type { Vensterstaat, Vensterstore } from './venster.ts';

export function naarPlek(
  venster: Vensterstore,
  houder: { readonly rooster: Roosterbediening | null },
  plek: Plek,
): void {
  venster.setState((staat) => ({
    scherm: 'blad',
    blad: bladVan(plek),
    ...beeldVoor(staat, plek),
    ...open(staat, plek),
  }));
  // the grid of another screen is mounted first
  requestAnimationFrame(() => {
    const { rooster } = houder;
    const punt = rooster?.kern.beeld.puntVan(plek);
    if (rooster && punt) rooster.kern.ga(punt);
  });
}

/** The view in which the cell is visible: another year per jaar, another kolom meerjarig. */
function beeldVoor(staat: Vensterstaat, plek: Plek): Partial<Vensterstaat> {
  if (plek.soort !== 'cijfer') return {};
  const { blad, regel, jaar } = plek.adres;
  if (staat.weergave === 'jaar') return { jaar };
  const waar = staat.sessie?.document.bladen.find(({ id }) => id === blad);
  const kolom = plek.adres.kolom ?? waar?.regels.find(({ id }) => id === regel)?.enkelIn;
  if (!waar || !kolom || (staat.kolom[blad] ?? standaardkolom(waar)) === kolom) return { jaar };
  return { jaar, kolom: { ...staat.kolom, [blad]: kolom } };
}

/** Unfolds the groepen around it. */
function open(staat: Vensterstaat, plek: Plek): Partial<Vensterstaat> {
  const blad = staat.sessie?.document.bladen.find(({ id }) => id === bladVan(plek));
  const gevouwen = new Set(staat.gevouwen);
  let regel = blad?.regels.find(({ id }) => id === regelVan(plek));
  while (blad && regel?.groep) {
    gevouwen.delete(`${blad.id}!${regel.groep}`);
    const { groep } = regel;
    regel = blad.regels.find(({ id }) => id === groep);
  }
  return gevouwen.size === staat.gevouwen.size ? {} : { gevouwen };
}
