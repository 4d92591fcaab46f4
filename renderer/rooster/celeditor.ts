/**
 * Celeditor: the field in which a cell is edited, over its cell and scrolling along with it.
 *
 * One field for all cells (a textarea for toelichting), and not the grid's own: AG Grid may open its editor a task later, and what
 * is typed meanwhile would be lost. This one has the keyboard as soon as `open` returns, stands beside the rows, where no redraw
 * takes it away, and is placed by arithmetic. It closes when cells are drawn and nothing is typed in one any more.
 */
import { type Editorhulp, koppelTekstveld } from '../formulebalk/tekstveld.ts';
import { RIJHOOGTE } from './ag.ts';
import type { Punt } from './geometrie.ts';
import type { Roosterkern } from './kern.ts';
import type { Roosterkolom } from './kolommen.ts';

export interface Celeditor {
  /** Shows what is being typed over this cell, and gives it the keyboard. */
  open(punt: Punt): void;
  focus(): void;
  kiesAlles(): void;
  /** Hidden, unless something is being typed in a cell. */
  bij(): void;
  /** The columns have other widths: over its cell again. */
  volgKolommen(): void;
  los(): void;
}

export function maakCeleditor(kern: Roosterkern, hulp: () => Editorhulp): Celeditor {
  const { invoer, element } = kern;
  const kort = document.createElement('input');
  const lang = document.createElement('textarea');
  kort.className = 'celeditor';
  lang.className = 'celeditor is-lang';
  const los = [kort, lang].map((veld) => koppelTekstveld(veld, invoer, hulp));
  // for a screen reader it is one more cell of the grid
  const houder = document.createElement('div');
  houder.className = 'celeditor-rij';
  houder.role = 'row';
  const cel = document.createElement('div');
  cel.role = 'gridcell';
  houder.append(cel);
  let hier: HTMLInputElement | HTMLTextAreaElement = kort;
  let kolom: Roosterkolom | null = null;

  const naastElkaar = () => {
    const agKolom = kolom && kern.api.getColumn(kolom.id);
    if (!agKolom) return;
    cel.style.marginInlineStart = `${naastNaam(kern, kolom?.soort === 'naam') + (agKolom.getLeft() ?? 0)}px`;
    cel.style.minWidth = `${agKolom.getActualWidth()}px`;
  };

  return {
    open(punt) {
      const { beeld } = kern;
      kolom = beeld.kolommen[punt.kolom] ?? null;
      if (!invoer.nu || !kolom) return;
      kern.toon(punt);
      hier = kolom.soort === 'toelichting' ? lang : kort;
      hier.setAttribute('aria-label', hulp().naamVanVeld());
      hier.value = invoer.nu.tekst;
      const schuivend = beeld.rijen.length - beeld.vast;
      const isVast = punt.rij >= schuivend;
      houder.style.top = `${(isVast ? punt.rij - schuivend : punt.rij) * RIJHOOGTE}px`;
      cel.classList.toggle('is-naam', kolom.soort === 'naam');
      naastElkaar();
      if (cel.firstChild !== hier) cel.replaceChildren(hier);
      const rijen = element.querySelector(isVast ? VASTE_RIJEN : SCHUIVENDE_RIJEN) ?? element;
      if (houder.parentElement !== rijen) rijen.append(houder);
      houder.hidden = false;
      hier.focus({ preventScroll: true });
      hier.setSelectionRange(hier.value.length, hier.value.length);
    },
    focus: () => hier.focus({ preventScroll: true }),
    kiesAlles: () => hier.select(),
    bij() {
      // hiding costs less than taking it away, which makes the browser lay out the page at once
      houder.hidden = invoer.nu?.waar !== 'cel';
    },
    volgKolommen() {
      if (!houder.hidden) naastElkaar();
    },
    los() {
      houder.remove();
      for (const weg of los) weg();
    },
  };
}

const SCHUIVENDE_RIJEN = '.ag-grid-scrolling-container';
const VASTE_RIJEN = '.ag-grid-pinned-bottom-rows-container';

/** Where the columns begin that scroll: beside the frozen one. In CSS pixels. */
function naastNaam({ api }: Roosterkern, isNaam: boolean): number {
  if (isNaam) return 0;
  return api.getDisplayedLeftColumns().reduce((breedte, kolom) => breedte + kolom.getActualWidth(), 0);
}
