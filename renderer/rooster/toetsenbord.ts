/**
 * The keys of the grid while no cell is edited: moving, selecting, folding, and starting to type. Commands with a key of their own
 * (copy, undo, fill ...) are in the command table; what is not handled here is left to them.
 */

import { bestemming } from './bestemming.ts';
import type { Beweger } from './beweger.ts';
import type { Bewerken } from './bewerken.ts';
import type { Roosterkern } from './kern.ts';

/**
 * Whether a key or the clipboard is for the grid: the focus is in a cell, or nowhere (where a cell that went away leaves it), so
 * that no key is lost. Not while a dialog or a menu is open.
 */
export function isVoorRooster(doel: EventTarget | null): boolean {
  if (!(doel instanceof Element)) return false;
  if (doel !== document.body) return doel.classList.contains('ag-cell');
  return document.querySelector('dialog[open], [role=dialog], [role=alertdialog], [role=menu]') === null;
}

/** True: handled; the caller keeps the event from everyone else. */
export function roostertoets(e: KeyboardEvent, kern: Roosterkern, bewerken: Bewerken, beweger: Beweger): boolean {
  const altGr = e.getModifierState('AltGraph');
  const ctrl = (e.ctrlKey || e.metaKey) && !altGr;
  const alt = e.altKey && !altGr;
  if (beweeg(e, ctrl, alt, kern, beweger)) return true;
  if (alt) return false;
  if (!ctrl && rondAf(e, kern, beweger)) return true;
  return selecteer(e, ctrl, kern) || beginTypen(e, ctrl, altGr, bewerken);
}

/** With Shift, or while F8 is on, the selection grows instead. */
function beweeg({ key, shiftKey }: KeyboardEvent, ctrl: boolean, alt: boolean, kern: Roosterkern, beweger: Beweger) {
  const uitbreiden = shiftKey || kern.selectie.breidtUit;
  const doel = bestemming(key, { ctrl, alt, uitbreiden }, kern);
  if (!doel) return false;
  beweger.vergeetTab();
  if (uitbreiden) kern.breidUit(doel);
  else kern.ga(doel);
  return true;
}

/** Tab, Enter and Esc; each also ends F8. */
function rondAf({ key, shiftKey }: KeyboardEvent, kern: Roosterkern, beweger: Beweger): boolean {
  if (key !== 'Tab' && key !== 'Enter' && key !== 'Escape') return false;
  const breiddeUit = kern.selectie.breidtUit;
  kern.selectie.zetUitbreiden(false);
  if (key !== 'Tab' && !shiftKey && metKopie(key, kern)) return true;
  if (key === 'Escape') return breiddeUit;
  const toets = key === 'Tab' ? 'tab' : 'enter';
  beweger.na(shiftKey ? `shift+${toets}` : toets);
  return true;
}

/** While something is outlined as copied: Enter pastes it, once; Esc gives it up. */
function metKopie(toets: string, kern: Roosterkern): boolean {
  if (!kern.kopie || (toets !== 'Enter' && toets !== 'Escape')) return false;
  if (toets === 'Enter') kern.plak('eenmaal');
  else kern.zetKopie(null);
  return true;
}

function selecteer(e: KeyboardEvent, ctrl: boolean, { selectie, omvang }: Roosterkern): boolean {
  const { vlak, actief } = selectie;
  if (!vlak || !actief) return false;
  const laatste = { rij: omvang.rijen - 1, kolom: omvang.kolommen - 1 };
  if (ctrl && e.key.toLowerCase() === 'a') {
    selectie.kiesVlak({ rij: 0, kolom: 0 }, laatste, actief);
    return true;
  }
  if (e.key !== ' ' || ctrl === e.shiftKey) return false;
  if (ctrl) selectie.kiesVlak({ rij: 0, kolom: vlak.links }, { ...laatste, kolom: vlak.rechts }, actief);
  else selectie.kiesVlak({ rij: vlak.boven, kolom: 0 }, { ...laatste, rij: vlak.onder }, actief);
  return true;
}

function beginTypen(e: KeyboardEvent, ctrl: boolean, altGr: boolean, bewerken: Bewerken): boolean {
  if (ctrl) return false;
  if (e.key === 'F2' && !e.shiftKey) {
    bewerken.begin(null, 'cel');
    return true;
  }
  if (e.key === 'Backspace' && !e.shiftKey) {
    bewerken.begin('', 'cel');
    return true;
  }
  // the keypad's point is the decimal comma
  if (e.code === 'NumpadDecimal' && e.key === '.') {
    bewerken.begin(',', 'cel');
    return true;
  }
  if (e.key === 'Dead' || e.key === 'Process' || e.isComposing) {
    bewerken.begin('', 'cel');
    return false; // the dead key or input method goes on in the editor that now has the focus
  }
  if ([...e.key].length !== 1 || (e.altKey && !altGr)) return false;
  bewerken.begin(e.key, 'cel');
  return true;
}

/** The groep that Alt+Left folds and Alt+Right unfolds: the active regel if it is one, else the one it stands in. */
export function groepBij({ beeld, selectie }: Roosterkern): string | null {
  const rij = selectie.actief && beeld.rijen[selectie.actief.rij];
  if (!rij) return null;
  return rij.vouwbaar ? rij.id : rij.regel.groep;
}
