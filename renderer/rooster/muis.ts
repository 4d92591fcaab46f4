/**
 * The mouse on the grid: click, drag, Shift+click, double click, the fill handle, the edge of the selection, and pointing while a
 * formula is typed. What a drag does stands in `gebaren.ts`.
 *
 * Own listeners in the capture phase, because the grid's own events arrive a task late.
 */
import { zetCursorBij } from '../formulebalk/tekstveld.ts';
import { naarDatarand } from './bestemming.ts';
import type { Bewerken } from './bewerken.ts';
import { vulOmlaag } from './doorvoeren.ts';
import { type Gebaar, maakGebaren, type Sleepdoel } from './gebaren.ts';
import { bevat, gelijk, type Punt, type Richting } from './geometrie.ts';
import type { Roosterkern } from './kern.ts';
import { maakSleeptip } from './sleeptip.ts';

export interface Muisdoelen {
  vouw(rij: number): void;
  /** Mark what a drag would do; null: nothing. */
  toonDoel(doel: Sleepdoel | null): void;
  menu(x: number, y: number, waar: 'cel' | 'kop'): void;
}

const RANDSTAP_MS = 40;
/** So near the border of the selection, in CSS pixels, it can be taken by its edge. */
const RANDBREEDTE = 4;

export function koppelMuis(kern: Roosterkern, bewerken: Bewerken, doelen: Muisdoelen): () => void {
  const gebaren = maakGebaren(kern, bewerken, doelen.toonDoel);
  const tip = maakSleeptip(kern.element);
  let gebaar: Gebaar | null = null;
  let laatste: Punt | null = null;
  let metCtrl = false;
  let timer = 0;
  /** How often in a row the edge of the selection was pressed. */
  let randklikken = 0;

  const naar = (punt: Punt, ctrl = metCtrl) => {
    if (!gebaar || (laatste && gelijk(laatste, punt) && ctrl === metCtrl)) return;
    laatste = punt;
    metCtrl = ctrl;
    gebaar.naar(punt, ctrl);
    tip.toon(gebaar.tip?.(punt, ctrl) ?? '');
  };

  const begin = (nieuw: Gebaar, punt: Punt, ctrl = false) => {
    gebaar = nieuw;
    laatste = punt;
    metCtrl = ctrl;
    if (nieuw.klasse) kern.element.classList.add(nieuw.klasse);
  };

  const eindig = (hoe: 'klaar' | 'af') => {
    window.clearInterval(timer);
    timer = 0;
    const [was, punt] = [gebaar, laatste];
    gebaar = null;
    laatste = null;
    tip.toon('');
    if (was?.klasse) kern.element.classList.remove(was.klasse);
    if (was && punt) was[hoe](punt, metCtrl);
  };

  const neer = (e: PointerEvent) => {
    const doel = e.target as Element;
    if (doel.closest('.celeditor')) return;
    telRandklik(e);
    if (e.button === 0 && (pakVast(e, doel) || kiesKolom(doel, e.shiftKey))) return;
    const punt = kern.puntVanElement(doel);
    if (punt) e.stopPropagation();
    // beside the cells there is nothing to point at or to go to: the editor keeps the keyboard
    if (!punt && kern.invoer.nu) houdFocus();
    if (!punt || (kern.invoer.nu && blijftInEditor(e, punt))) return;
    if (e.button === 2 && !inSelectie(kern, punt)) kern.ga(punt);
    if (e.button === 0) kies(e, punt);
  };

  const telRandklik = (e: PointerEvent) => {
    randklikken = e.button === 0 && randOnder(kern, e) ? randklikken + 1 : 0;
  };

  /** The selection is taken by its fill handle or by its edge. */
  const pakVast = (e: PointerEvent, doel: Element): boolean => {
    const { vlak } = kern.selectie;
    if (doel.closest('.vulgreep') && vlak) {
      e.stopPropagation();
      houdFocus();
      begin(gebaren.vul(), { rij: vlak.onder, kolom: vlak.rechts }, e.ctrlKey);
      return true;
    }
    const gepakt = !e.shiftKey && randOnder(kern, e) ? kern.puntVanElement(doel) : null;
    if (!gepakt) return false;
    e.stopPropagation();
    houdFocus();
    begin(gebaren.verplaats(gepakt), gepakt, e.ctrlKey);
    return true;
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
    if (gewezen) begin(gebaren.wijs(punt), punt);
    const blijft = gewezen || !bewerken.sluit();
    if (blijft) houdFocus();
    return blijft;
  };

  const kies = (e: PointerEvent, punt: Punt) => {
    if ((e.target as Element).closest('.naamcel-vouw')) doelen.vouw(punt.rij);
    if ((e.shiftKey || kern.selectie.breidtUit) && kern.selectie.actief) {
      houdFocus();
      kern.breidUit(punt);
    } else kern.ga(punt);
    begin(gebaren.selecteer(), punt);
  };

  // preventDefault on pointerdown does not keep the focus; on mousedown it does
  let houdVast = false;
  const houdFocus = () => {
    houdVast = true;
  };
  /** The grid itself hears no mouse on cells: it would move its focus and end an edit in its own way. */
  const alleenVoorOns = (e: MouseEvent) => {
    const opCel = kern.puntVanElement(e.target) !== null;
    if ((e.target as Element).closest('.celeditor')) return;
    if (opCel) e.stopPropagation();
    if (e.type !== 'mousedown' || !houdVast) return;
    houdVast = false;
    e.preventDefault();
  };

  const beweeg = (e: PointerEvent) => {
    if (!gebaar) return toonRand(e);
    if (!(e.buttons & 1)) return eindig('klaar');
    tip.volg(e.clientX, e.clientY);
    const punt = kern.puntVanElement(document.elementFromPoint(e.clientX, e.clientY));
    if (punt) naar(punt, e.ctrlKey);
    window.clearInterval(timer);
    timer = window.setInterval(() => langsDeRand(e), RANDSTAP_MS);
  };

  const toonRand = (e: PointerEvent) => {
    if (e.target instanceof Node && element.contains(e.target))
      element.classList.toggle('op-rand', randOnder(kern, e) !== null);
  };

  /** While dragging: Esc gives it up, Ctrl is seen at once. */
  const toets = (e: KeyboardEvent) => {
    if (!gebaar) return;
    if (e.key === 'Control' && laatste) naar(laatste, e.type === 'keydown');
    if (e.key !== 'Escape' || e.type !== 'keydown') return;
    e.preventDefault();
    e.stopPropagation();
    eindig('af');
  };

  /** Dragging past the edge scrolls on. */
  const langsDeRand = ({ clientX, clientY }: PointerEvent) => {
    if (!laatste || !gebaar) return;
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
    if (doel.closest('.vulgreep')) return vulOmlaag(kern, e.ctrlKey ? 'andersom' : 'vanzelf');
    const kant = randklikken > 1 ? randOnder(kern, e) : null;
    if (kant) return langsData(kern, kant, e.shiftKey);
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
  const los = () => eindig('klaar');
  const afgebroken = () => eindig('af');
  window.addEventListener('pointerup', los);
  window.addEventListener('pointercancel', afgebroken);
  window.addEventListener('keydown', toets, true);
  window.addEventListener('keyup', toets, true);
  return () => {
    eindig('af');
    element.removeEventListener('pointerdown', neer, true);
    element.removeEventListener('mousedown', alleenVoorOns, true);
    element.removeEventListener('click', alleenVoorOns, true);
    element.removeEventListener('dblclick', dubbel, true);
    element.removeEventListener('contextmenu', menu, true);
    window.removeEventListener('pointermove', beweeg);
    window.removeEventListener('pointerup', los);
    window.removeEventListener('pointercancel', afgebroken);
    window.removeEventListener('keydown', toets, true);
    window.removeEventListener('keyup', toets, true);
  };
}

function inSelectie({ selectie }: Roosterkern, punt: Punt): boolean {
  return selectie.vlak !== null && bevat(selectie.vlak, punt);
}

/** A double click on the edge of the selection: to the end of the data on that side, with Shift up to it. */
function langsData(kern: Roosterkern, kant: Richting, uitbreiden: boolean): void {
  const hier = uitbreiden ? kern.selectie.kop : kern.selectie.actief;
  if (!hier) return;
  const doel = naarDatarand(kern, hier, kant);
  if (uitbreiden) kern.breidUit(doel);
  else kern.ga(doel);
}

/**
 * The side of the border of the selection that is under the mouse, where it can be taken; not of names: those stay with their
 * regels. null: it is not there.
 */
function randOnder(kern: Roosterkern, { target, clientX, clientY }: MouseEvent): Richting | null {
  const { vlak } = kern.selectie;
  const cel = target instanceof Element && !target.closest('.vulgreep') ? target.closest('.ag-cell') : null;
  const punt = kern.puntVanElement(cel);
  if (!vlak || !cel || !punt || kern.invoer.nu || !bevat(vlak, punt)) return null;
  if (kern.beeld.kolommen[vlak.links]?.soort === 'naam') return null;
  const { top, bottom, left, right } = cel.getBoundingClientRect();
  if (punt.rij === vlak.boven && clientY - top <= RANDBREEDTE) return 'op';
  if (punt.rij === vlak.onder && bottom - clientY <= RANDBREEDTE) return 'neer';
  if (punt.kolom === vlak.links && clientX - left <= RANDBREEDTE) return 'links';
  return punt.kolom === vlak.rechts && right - clientX <= RANDBREEDTE ? 'rechts' : null;
}
