/**
 * Where a cell stands among the rows, by arithmetic: what lies over the cells (the editor, the fill handle) stands beside the rows,
 * where no redraw, scroll or recycled row reaches it, and needs no cell to be drawn.
 */
import { RIJHOOGTE } from './ag.ts';
import type { Punt } from './geometrie.ts';
import type { Roosterkern } from './kern.ts';

/** In CSS pixels, within the element that holds the rows. */
export interface Celplaats {
  readonly rijen: Element;
  readonly boven: number;
  readonly links: number;
  readonly breedte: number;
}

const SCHUIVENDE_RIJEN = '.ag-grid-scrolling-container';
const VASTE_RIJEN = '.ag-grid-pinned-bottom-rows-container';

/** null: there is no such cell in this view. */
export function celplaats(kern: Roosterkern, { rij, kolom }: Punt): Celplaats | null {
  const { beeld, api, element } = kern;
  const eigen = beeld.kolommen[kolom];
  const agKolom = eigen && api.getColumn(eigen.id);
  const schuivend = beeld.rijen.length - beeld.vast;
  const isVast = rij >= schuivend;
  const rijen = element.querySelector(isVast ? VASTE_RIJEN : SCHUIVENDE_RIJEN);
  if (!agKolom || !rijen) return null;
  return {
    rijen,
    boven: (isVast ? rij - schuivend : rij) * RIJHOOGTE,
    links: (eigen.soort === 'naam' ? 0 : kern.namenbreedte) + (agKolom.getLeft() ?? 0),
    breedte: agKolom.getActualWidth(),
  };
}
