/**
 * Beweger: where the active cell goes after Enter and Tab: through the selected range, or on; Enter after a run of Tabs goes back
 * to the column where the run began, as in Excel.
 */
import type { Beweging } from '../formulebalk/tekstveld.ts';
import { omvangVan, rondgang, stap } from './geometrie.ts';
import type { Roosterkern } from './kern.ts';

export interface Beweger {
  na(beweging: Beweging): void;
  /** Any other move ends a run of Tabs. */
  vergeetTab(): void;
}

export function maakBeweger(kern: () => Roosterkern): Beweger {
  let tabKolom: number | null = null;
  return {
    vergeetTab() {
      tabKolom = null;
    },
    na(beweging) {
      if (beweging === 'blijf' || beweging === 'vul') return;
      const { selectie, omvang } = kern();
      const { actief, vlak } = selectie;
      if (!actief || !vlak) return;
      const { rijen, kolommen } = omvangVan(vlak);
      const opzij = beweging === 'links' || beweging === 'rechts';
      if (rijen * kolommen > 1) {
        const terug = beweging === 'op' || beweging === 'links';
        kern().wandel(rondgang(vlak, actief, opzij ? 'rij' : 'kolom', terug));
        return;
      }
      const doel = stap(actief, beweging, omvang);
      const begin = beweging === 'neer' ? (tabKolom ?? doel.kolom) : doel.kolom;
      kern().ga({ ...doel, kolom: begin });
      if (beweging === 'rechts') tabKolom ??= actief.kolom;
      else if (!opzij) tabKolom = null;
    },
  };
}
