/**
 * The mouse on the grid: click, drag, Shift+click, double click, the fill handle, and pointing while a formula is typed.
 *
 * Own listeners in the capture phase, because the grid's own events arrive a task late.
 */
import { zetCursorBij } from '../formulebalk/tekstveld.ts';
import type { Bewerken } from './bewerken.ts';
import { gelijk, type Punt } from './geometrie.ts';
import type { Roosterkern } from './kern.ts';

export interface Muisdoelen {
  vouw(rij: number): void;
  /** The fill handle was dragged to `punt`; null while dragging ends without a place. */
  toonVulling(punt: Punt | null): void;
  vul(punt: Punt): void;
  menu(x: number, y: number, waar: 'cel' | 'kop'): void;
}

type Sleep = { readonly soort: 'selectie' | 'vullen' | 'wijzen'; readonly begin: Punt };

const RANDSTAP_MS = 40;

export function koppelMuis(kern: Roosterkern, bewerken: Bewerken, doelen: Muisdoelen): () => void {
  let sleep: Sleep | null = null;
  let laatste: Punt | null = null;
  let timer = 0;

  const naar = (punt: Punt) => {
    if (!sleep || (laatste && gelijk(laatste, punt))) return;
    laatste = punt;
    if (sleep.soort === 'selectie') kern.selectie.breidUit(punt);
    else if (sleep.soort === 'wijzen') bewerken.wijs(sleep.begin, punt);
    else doelen.toonVulling(punt);
  };

  const begin = (soort: Sleep['soort'], punt: Punt) => {
    sleep = { soort, begin: punt };
    laatste = punt;
  };

  const eindig = () => {
    window.clearInterval(timer);
    timer = 0;
    if (sleep?.soort === 'vullen') {
      doelen.toonVulling(null);
      if (laatste) doelen.vul(laatste);
    }
    sleep = null;
    laatste = null;
  };

  const neer = (e: PointerEvent) => {
    const doel = e.target as Element;
    if (doel.closest('.celeditor')) return;
    if (e.button === 0 && doel.closest('.vulgreep') && kern.selectie.kop) {
      e.preventDefault();
      begin('vullen', kern.selectie.kop);
      return;
    }
    if (e.button === 0 && kiesKolom(doel, e.shiftKey)) return;
    const punt = kern.puntVanElement(doel);
    if (punt) e.stopPropagation();
    if (!punt || (kern.invoer.nu && blijftInEditor(e, punt))) return;
    if (e.button === 2 && !inSelectie(kern, punt)) kern.ga(punt);
    if (e.button === 0) kies(e, punt);
  };

  /** A column's head selects the column. */
  const kiesKolom = (doel: Element, uitbreiden: boolean): boolean => {
    const id = doel.closest('.ag-header-cell')?.getAttribute('col-id');
    if (id === undefined || doel.closest('.ag-header-cell-resize') || !bewerken.sluit()) return false;
    const kolom = kern.beeld.kolommen.findIndex((k) => k.id === id);
    const begin = uitbreiden ? (kern.selectie.actief?.kolom ?? kolom) : kolom;
    kern.selectie.kiesVlak({ rij: 0, kolom: begin }, { rij: kern.omvang.rijen - 1, kolom });
    kern.focus();
    return true;
  };

  /** While something is typed: a click points at a cell, or confirms; a refused text keeps the editor. */
  const blijftInEditor = (e: PointerEvent, punt: Punt): boolean => {
    const gewezen = e.button === 0 && bewerken.wijs(punt, punt);
    if (gewezen) begin('wijzen', punt);
    const blijft = gewezen || !bewerken.sluit();
    if (blijft) houdFocus();
    return blijft;
  };

  const kies = (e: PointerEvent, punt: Punt) => {
    if ((e.target as Element).closest('.naamcel-vouw')) doelen.vouw(punt.rij);
    if (e.shiftKey && kern.selectie.actief) {
      houdFocus();
      kern.breidUit(punt);
    } else kern.ga(punt);
    begin('selectie', punt);
  };

  // preventDefault on pointerdown does not keep the focus; on mousedown it does
  let houdVast = false;
  const houdFocus = () => {
    houdVast = true;
  };
  /** The grid itself hears no mouse on cells: it would move its focus and end an edit in its own way. */
  const alleenVoorOns = (e: MouseEvent) => {
    if (!kern.puntVanElement(e.target) || (e.target as Element).closest('.celeditor')) return;
    e.stopPropagation();
    if (e.type !== 'mousedown' || !houdVast) return;
    houdVast = false;
    e.preventDefault();
  };

  const beweeg = (e: PointerEvent) => {
    if (!sleep) return;
    if (!(e.buttons & 1)) return eindig();
    const punt = kern.puntVanElement(document.elementFromPoint(e.clientX, e.clientY));
    if (punt) naar(punt);
    window.clearInterval(timer);
    timer = window.setInterval(() => langsDeRand(e), RANDSTAP_MS);
  };

  /** Dragging past the edge scrolls on. */
  const langsDeRand = ({ clientX, clientY }: PointerEvent) => {
    if (!laatste || !sleep) return;
    const vlak = kern.element.getBoundingClientRect();
    const rij = laatste.rij + (clientY < vlak.top ? -1 : clientY > vlak.bottom ? 1 : 0);
    const kolom = laatste.kolom + (clientX < vlak.left ? -1 : clientX > vlak.right ? 1 : 0);
    if (rij === laatste.rij && kolom === laatste.kolom) return;
    const { rijen, kolommen } = kern.omvang;
    if (rij < 0 || kolom < 0 || rij >= rijen || kolom >= kolommen) return;
    kern.toon({ rij, kolom });
    naar({ rij, kolom });
  };

  const dubbel = (e: MouseEvent) => {
    const doel = e.target as Element;
    if (doel.closest('.celeditor,.naamcel-vouw') || !kern.puntVanElement(doel)) return;
    e.stopPropagation();
    if (!bewerken.begin(null, 'cel')) return;
    const veld = kern.element.querySelector('.celeditor');
    if (veld instanceof HTMLInputElement) zetCursorBij(veld, e.clientX);
  };

  const menu = (e: MouseEvent) => {
    const opKop = kiesKolom(e.target as Element, false);
    if (!opKop && !kern.puntVanElement(e.target)) return;
    e.preventDefault();
    doelen.menu(e.clientX, e.clientY, opKop ? 'kop' : 'cel');
  };

  const { element } = kern;
  element.addEventListener('pointerdown', neer, true);
  element.addEventListener('mousedown', alleenVoorOns, true);
  element.addEventListener('click', alleenVoorOns, true);
  element.addEventListener('dblclick', dubbel, true);
  element.addEventListener('contextmenu', menu, true);
  window.addEventListener('pointermove', beweeg);
  window.addEventListener('pointerup', eindig);
  window.addEventListener('pointercancel', eindig);
  return () => {
    eindig();
    element.removeEventListener('pointerdown', neer, true);
    element.removeEventListener('mousedown', alleenVoorOns, true);
    element.removeEventListener('click', alleenVoorOns, true);
    element.removeEventListener('dblclick', dubbel, true);
    element.removeEventListener('contextmenu', menu, true);
    window.removeEventListener('pointermove', beweeg);
    window.removeEventListener('pointerup', eindig);
    window.removeEventListener('pointercancel', eindig);
  };
}

function inSelectie({ selectie }: Roosterkern, punt: Punt): boolean {
  const { vlak } = selectie;
  return (
    vlak !== null &&
    punt.rij >= vlak.boven &&
    punt.rij <= vlak.onder &&
    punt.kolom >= vlak.links &&
    punt.kolom <= vlak.rechts
  );
}
