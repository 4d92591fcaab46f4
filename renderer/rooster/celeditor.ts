/**
 * Celeditor: the field in which a cell is edited, over its cell and scrolling along with it.
 *
 * One field for all cells (a textarea for toelichting), and not the grid's own: AG Grid may open its editor a task later, and what
 * is typed meanwhile would be lost. This one has the keyboard as soon as `open` returns, stands where no redraw takes it
 * away (celplaats.ts). It closes when cells are drawn and nothing is typed in one any more.
 */
import { type Editorhulp, koppelTekstveld } from '../formulebalk/tekstveld.ts';
import { celplaats } from './celplaats.ts';
import type { Punt } from './geometrie.ts';
import type { Roosterkern } from './kern.ts';

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
  const { invoer } = kern;
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
  let plek: Punt | null = null;

  /** On the last rows there is no room for a long field below its cell: it opens upwards. */
  const pasInBeeld = () => {
    lang.classList.remove('naar-boven');
    const onder = kern.element.getBoundingClientRect().bottom;
    lang.classList.toggle('naar-boven', lang.getBoundingClientRect().bottom > onder);
  };

  const plaats = () => {
    const hoe = plek && celplaats(kern, plek);
    if (!hoe) return;
    houder.style.top = `${hoe.boven}px`;
    cel.style.marginInlineStart = `${hoe.links}px`;
    cel.style.minWidth = `${hoe.breedte}px`;
    if (houder.parentElement !== hoe.rijen) hoe.rijen.append(houder);
  };

  return {
    open(punt) {
      const kolom = kern.beeld.kolommen[punt.kolom];
      if (!invoer.nu || !kolom) return;
      plek = punt;
      kern.toon(punt);
      hier = kolom.soort === 'toelichting' ? lang : kort;
      hier.setAttribute('aria-label', hulp().naamVanVeld());
      hier.value = invoer.nu.tekst;
      cel.classList.toggle('is-naam', kolom.soort === 'naam');
      if (cel.firstChild !== hier) cel.replaceChildren(hier);
      plaats();
      houder.hidden = false;
      if (hier === lang) pasInBeeld();
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
      if (!houder.hidden) plaats();
    },
    los() {
      houder.remove();
      for (const weg of los) weg();
    },
  };
}
