/** The figures of a selection, as Excel's status bar has them: only numbers count. */
import type { Roosterkern } from './kern.ts';

export interface Telling {
  readonly aantal: number;
  readonly som: number;
  readonly min: number;
  readonly max: number;
}

/** null: one cell, or no numbers. */
export function telSelectie({ selectie, beeld }: Roosterkern): Telling | null {
  const { vlak } = selectie;
  if (!vlak || (vlak.boven === vlak.onder && vlak.links === vlak.rechts)) return null;
  const getallen = beeld.rijen
    .slice(vlak.boven, vlak.onder + 1)
    .flatMap((rij) => beeld.kolommen.slice(vlak.links, vlak.rechts + 1).map((kolom) => beeld.cel(rij, kolom).waarde))
    .filter((waarde) => waarde !== null);
  if (getallen.length === 0) return null;
  let [som, min, max] = [0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const getal of getallen) {
    som += getal;
    min = Math.min(min, getal);
    max = Math.max(max, getal);
  }
  return { aantal: getallen.length, som, min, max };
}
