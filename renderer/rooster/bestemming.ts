/**
 * Where a moving key, or a double click on the edge of the selection, leads in the grid; the keys themselves are in toetsenbord.ts.
 */
import { naarRand, type Punt, type Richting, schermOpzij, stap } from './geometrie.ts';
import type { Roosterkern } from './kern.ts';

const PIJLEN: Record<string, Richting> = {
  ArrowUp: 'op',
  ArrowDown: 'neer',
  ArrowLeft: 'links',
  ArrowRight: 'rechts',
};

export interface Verplaatsing {
  readonly ctrl: boolean;
  readonly alt: boolean;
  /** From the corner of the selection that moves, not from the active cell. */
  readonly uitbreiden: boolean;
}

/** null: no moving key. */
export function bestemming(toets: string, hoe: Verplaatsing, kern: Roosterkern): Punt | null {
  const { selectie, omvang, pagina } = kern;
  const hier = hoe.uitbreiden ? selectie.kop : selectie.actief;
  if (!hier) return null;
  if (hoe.alt) return hoe.ctrl ? null : opzij(toets, hier, kern);
  const pijl = PIJLEN[toets];
  if (pijl) return hoe.ctrl ? naarDatarand(kern, hier, pijl) : stap(hier, pijl, omvang);
  switch (toets) {
    case 'Home':
      return hoe.ctrl ? { rij: 0, kolom: 0 } : { ...hier, kolom: 0 };
    case 'End':
      return { rij: hoe.ctrl ? omvang.rijen - 1 : hier.rij, kolom: omvang.kolommen - 1 };
    case 'PageUp':
      return hoe.ctrl ? null : stap(hier, 'op', omvang, pagina);
    case 'PageDown':
      return hoe.ctrl ? null : stap(hier, 'neer', omvang, pagina);
    default:
      return null;
  }
}

/** The end of the filled cells in that direction. */
export function naarDatarand(kern: Roosterkern, van: Punt, richting: Richting): Punt {
  const { rijen, kolommen, cel } = kern.beeld;
  return naarRand(van, richting, kern.omvang, ({ rij, kolom }) => {
    const [r, k] = [rijen[rij], kolommen[kolom]];
    return r !== undefined && k !== undefined && cel(r, k).tekst !== '';
  });
}

/** Alt+PageUp and Alt+PageDown: a screen to the left or right. */
function opzij(toets: string, hier: Punt, { kolombreedten, breedte }: Roosterkern): Punt | null {
  if (toets !== 'PageUp' && toets !== 'PageDown') return null;
  return { ...hier, kolom: schermOpzij(hier.kolom, toets === 'PageUp' ? 'links' : 'rechts', kolombreedten, breedte) };
}
