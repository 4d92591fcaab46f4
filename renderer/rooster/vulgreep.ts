/**
 * The fill handle: a small square over the lower right corner of the selection, gone while something is typed. One element that
 * moves: inside a cell it would make the browser sort the layers of the page anew at every move.
 */
import { RIJHOOGTE } from './ag.ts';
import { celplaats } from './celplaats.ts';
import type { Roosterkern } from './kern.ts';

/** How far it lies inside the corner, in CSS pixels. */
const INWAARTS = 6;

export interface Vulgreep {
  /** At the corner of what is selected now. */
  bij(): void;
  los(): void;
}

export function maakVulgreep(kern: Roosterkern): Vulgreep {
  const { selectie, invoer } = kern;
  const greep = document.createElement('span');
  greep.className = 'vulgreep';
  greep.ariaHidden = 'true';
  return {
    bij() {
      const { vlak } = selectie;
      const isCijfer = vlak !== null && kern.beeld.kolommen[vlak.rechts]?.soort !== 'naam';
      const plaats = isCijfer && !invoer.nu ? celplaats(kern, { rij: vlak.onder, kolom: vlak.rechts }) : null;
      greep.hidden = plaats === null;
      if (!plaats) return;
      greep.style.left = `${plaats.links + plaats.breedte - INWAARTS}px`;
      greep.style.top = `${plaats.boven + RIJHOOGTE - INWAARTS}px`;
      if (greep.parentElement !== plaats.rijen) plaats.rijen.append(greep);
    },
    los: () => greep.remove(),
  };
}
