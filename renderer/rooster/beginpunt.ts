/** Where the active cell stands in a picture that was not looked at before, or not in this view. */
import type { Plek } from '../staat/plek.ts';
import type { Roosterbeeld } from './beeld.ts';
import type { Punt } from './geometrie.ts';

/** The first figure: where work starts. */
export function beginpunt(beeld: Roosterbeeld): Punt {
  for (let rij = 0; rij < beeld.rijen.length; rij++)
    for (let kolom = 0; kolom < beeld.kolommen.length; kolom++)
      if (beeld.plekOp({ rij, kolom })?.soort === 'cijfer') return { rij, kolom };
  return { rij: 0, kolom: 0 };
}

/** A cell in this view; per jaar, the year on screen will do. */
export function puntVoor(beeld: Roosterbeeld, plek: Plek, jaar: number): Punt | null {
  const nu = plek.soort === 'cijfer' ? { ...plek, adres: { ...plek.adres, jaar } } : plek;
  return beeld.puntVan(plek) ?? beeld.puntVan(nu);
}
