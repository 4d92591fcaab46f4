/**
 * Beweger: where the active cell goes after what was typed is confirmed. Enter and Tab go through the selected range, or on; Enter
 * after a run of Tabs goes back to the column where the run began; an arrow just goes there. All as in Excel.
 */
import type { Beweging, Pijl } from '../formulebalk/tekstveld.ts';
import { omvangVan, rondgang, stap } from './geometrie.ts';
import type { Roosterkern } from './kern.ts';

export interface Beweger {
  /** Ends with the keyboard at the active cell. */
  na(beweging: Beweging): void;
  /** Any other move ends a run of Tabs. */
  vergeetTab(): void;
}

const RICHTINGEN: Record<Exclude<Beweging, 'blijf' | 'vul'>, Pijl> = {
  enter: 'neer',
  'shift+enter': 'op',
  tab: 'rechts',
  'shift+tab': 'links',
  op: 'op',
  neer: 'neer',
  links: 'links',
  rechts: 'rechts',
};

export function maakBeweger(kern: () => Roosterkern): Beweger {
  let tabKolom: number | null = null;
  return {
    vergeetTab() {
      tabKolom = null;
    },
    na(beweging) {
      const { selectie, omvang } = kern();
      const { actief, vlak } = selectie;
      if (beweging === 'blijf' || beweging === 'vul' || !actief || !vlak) {
        kern().focus();
        return;
      }
      const { rijen, kolommen } = omvangVan(vlak);
      const isTab = beweging.endsWith('tab');
      const isEnter = beweging.endsWith('enter');
      if (rijen * kolommen > 1 && (isTab || isEnter)) {
        kern().wandel(rondgang(vlak, actief, isTab ? 'rij' : 'kolom', beweging.startsWith('shift')));
        return;
      }
      const doel = stap(actief, RICHTINGEN[beweging], omvang);
      const terugNaar = beweging === 'enter' ? tabKolom : null;
      if (beweging === 'tab') tabKolom ??= actief.kolom;
      else if (beweging !== 'shift+tab') tabKolom = null;
      kern().ga({ ...doel, kolom: terugNaar ?? doel.kolom });
    },
  };
}
