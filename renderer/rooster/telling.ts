/** The figures of a selection, as Excel's status bar has them: only numbers count. */
import { isMeer } from './geometrie.ts';
import type { Roosterkern } from './kern.ts';

export interface Telling {
  readonly aantal: number;
  readonly som: number;
  readonly min: number;
  readonly max: number;
}

/** Of the figures with their sign as shown. null: one cell, or no numbers. */
export function telSelectie({ selectie, beeld, venster }: Roosterkern): Telling | null {
  const { vlak } = selectie;
  const { sessie, scenario } = venster.getState();
  if (!sessie || !isMeer(vlak)) return null;
  let [aantal, som, min, max] = [0, 0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const rij of beeld.rijen.slice(vlak.boven, vlak.onder + 1))
    for (const kolom of beeld.kolommen.slice(vlak.links, vlak.rechts + 1)) {
      const plek = beeld.plek(rij, kolom);
      const getal = plek?.soort === 'cijfer' ? sessie.waarde(plek.adres, scenario) : null;
      if (plek?.soort !== 'cijfer' || typeof getal !== 'number') continue;
      aantal++;
      const getoond = sessie.teken(plek.adres) * getal;
      som += getoond;
      min = Math.min(min, getoond);
      max = Math.max(max, getoond);
    }
  return aantal === 0 ? null : { aantal, som, min, max };
}
