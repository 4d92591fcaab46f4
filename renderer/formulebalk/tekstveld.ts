/**
 * Couples a text field to the shared Invoer: the cell editor and the formula bar behave the same because both are this.
 *
 * The field shows the Invoer's text; what is typed in it goes there. Keys that mean something in Excel go to the Editorhulp first.
 */
import { datumVanVandaag } from '../bouwstenen/datum.ts';
import type { Invoerstore } from '../staat/invoer.ts';

export type Pijl = 'op' | 'neer' | 'links' | 'rechts';

/** The key that confirms, and with it where the active cell goes; `vul`: into the whole selection. */
export type Beweging = 'enter' | 'shift+enter' | 'tab' | 'shift+tab' | Pijl | 'blijf' | 'vul';

export interface Editorhulp {
  readonly invoer: Invoerstore;
  bevestig(beweging: Beweging): void;
  annuleer(): void;
  /** Point at a neighbouring cell, the edge of the block, or up to it; false: arrows mean something else now. */
  wijsMetPijl(richting: Pijl, hoe: { readonly naarRand: boolean; readonly breidUit: boolean }): boolean;
  /** F4: fix the reference at the caret, or let it go. */
  zetVast(): void;
  /** A key for the list of completions; true: it took it. */
  aanvultoets(toets: string): boolean;
  /** What a screen reader calls the field. */
  naamVanVeld(): string;
}

type Veld = HTMLInputElement | HTMLTextAreaElement;

const PIJLEN: Record<string, Pijl> = {
  ArrowUp: 'op',
  ArrowDown: 'neer',
  ArrowLeft: 'links',
  ArrowRight: 'rechts',
};

/** For as long as the field exists; while nothing is typed it is an ordinary field. */
export function koppelTekstveld(veld: Veld, invoer: Invoerstore, hulp: () => Editorhulp | null): () => void {
  veld.autocomplete = 'off';
  veld.spellcheck = veld instanceof HTMLTextAreaElement;

  const toon = () => {
    const { nu } = invoer;
    if (!nu || !veld.isConnected) return;
    if (veld.value !== nu.tekst) {
      veld.value = nu.tekst;
      if (document.activeElement === veld) veld.setSelectionRange(nu.cursor, nu.cursor);
    }
    veld.setAttribute('aria-invalid', String(nu.fout !== null));
  };
  const meldTekst = () => invoer.typ(veld.value, veld.selectionStart ?? veld.value.length);
  const meldCursor = () => {
    const { nu } = invoer;
    const cursor = veld.selectionStart ?? veld.value.length;
    if (nu && nu.tekst === veld.value && nu.cursor !== cursor) invoer.typ(nu.tekst, cursor);
  };
  const toets = (e: Event) => {
    const nu = invoer.nu && hulp();
    if (nu) verwerkToets(e as KeyboardEvent, veld, nu);
  };
  // a click in the text means: the arrows are for the text now
  const klik = () => invoer.pas({ wijze: 'bewerken' });

  veld.addEventListener('input', meldTekst);
  veld.addEventListener('keydown', toets);
  veld.addEventListener('keyup', meldCursor);
  veld.addEventListener('pointerdown', klik);
  veld.addEventListener('pointerup', meldCursor);
  const los = invoer.subscribe(toon);
  toon();
  return () => {
    los();
    veld.removeEventListener('input', meldTekst);
    veld.removeEventListener('keydown', toets);
    veld.removeEventListener('keyup', meldCursor);
    veld.removeEventListener('pointerdown', klik);
    veld.removeEventListener('pointerup', meldCursor);
  };
}

function verwerkToets(e: KeyboardEvent, veld: Veld, hulp: Editorhulp): void {
  e.stopPropagation(); // the grid behind the editor has no say; what is not handled here is the field's own or a command's
  if (!e.isComposing && doeToets(e, veld, hulp)) e.preventDefault();
}

/** True: handled. */
function doeToets(e: KeyboardEvent, veld: Veld, hulp: Editorhulp): boolean {
  const ctrl = (e.ctrlKey || e.metaKey) && !e.getModifierState('AltGraph');
  const tekst = vasteTekst(e, ctrl, hulp);
  if (tekst !== null) return voegIn(veld, tekst);
  if (!ctrl && !e.altKey && !e.shiftKey && hulp.aanvultoets(e.key)) return true;
  switch (e.key) {
    case 'Enter':
      if (e.altKey) return veld instanceof HTMLTextAreaElement && voegIn(veld, '\n');
      hulp.bevestig(ctrl ? 'vul' : e.shiftKey ? 'shift+enter' : 'enter');
      return true;
    case 'Tab':
      hulp.bevestig(e.shiftKey ? 'shift+tab' : 'tab');
      return true;
    case 'Escape':
      hulp.annuleer();
      return true;
    case 'F2':
      return wisselWijze(hulp);
    case 'F4':
      hulp.zetVast();
      return true;
    default: {
      const pijl = PIJLEN[e.key];
      return pijl !== undefined && !e.altKey && doePijl(pijl, { naarRand: ctrl, breidUit: e.shiftKey }, hulp);
    }
  }
}

/** What a key types that is not its own sign: the keypad's point is the decimal comma, Ctrl+; the date in a text. */
function vasteTekst(e: KeyboardEvent, ctrl: boolean, { invoer }: Editorhulp): string | null {
  if (e.code === 'NumpadDecimal' && e.key === '.') return ',';
  return ctrl && e.key === ';' && invoer.nu?.plek.soort !== 'cijfer' ? datumVanVandaag() : null;
}

/** F2: arrows for the text, or for the cells. */
function wisselWijze({ invoer }: Editorhulp): boolean {
  invoer.pas({ wijze: invoer.nu?.wijze === 'invoeren' ? 'bewerken' : 'invoeren' });
  return true;
}

function doePijl(pijl: Pijl, hoe: Parameters<Editorhulp['wijsMetPijl']>[1], hulp: Editorhulp): boolean {
  const { nu } = hulp.invoer;
  if (nu?.wijze !== 'invoeren') return false;
  if (nu.tekst.startsWith('=')) return hulp.wijsMetPijl(pijl, hoe);
  if (hoe.naarRand || hoe.breidUit || nu.waar === 'balk') return false;
  hulp.bevestig(pijl);
  return true;
}

function voegIn(veld: Veld, tekst: string): boolean {
  veld.setRangeText(tekst, veld.selectionStart ?? 0, veld.selectionEnd ?? 0, 'end');
  veld.dispatchEvent(new Event('input'));
  return true;
}

/** The caret to the letter that is nearest to `x` on screen, as a double click in a cell does. */
export function zetCursorBij(veld: HTMLInputElement, x: number): void {
  const doek = document.createElement('canvas').getContext('2d');
  if (!doek) return;
  const stijl = getComputedStyle(veld);
  doek.font = stijl.font;
  const vak = veld.getBoundingClientRect();
  // under CSS zoom the screen counts other pixels than the stylesheet
  const schaal = vak.width / veld.offsetWidth || 1;
  const gezocht = (x - vak.left) / schaal - Number.parseFloat(stijl.paddingLeft) + veld.scrollLeft;
  const afstand = (plaats: number) => Math.abs(doek.measureText(veld.value.slice(0, plaats)).width - gezocht);
  const plaatsen = Array.from({ length: veld.value.length + 1 }, (_, plaats) => plaats);
  const dichtst = plaatsen.reduce((beste, plaats) => (afstand(plaats) < afstand(beste) ? plaats : beste), 0);
  veld.setSelectionRange(dichtst, dichtst);
}
