/**
 * Couples a text field to the shared Invoer: the cell editor and the formula bar behave the same because both are this.
 *
 * The field shows the Invoer's text; what is typed in it goes there. Keys that mean something in Excel go to the Editorhulp first.
 */
import type { Invoerstore } from '../staat/invoer.ts';

export type Beweging = 'op' | 'neer' | 'links' | 'rechts' | 'blijf' | 'vul';

export interface Editorhulp {
  readonly invoer: Invoerstore;
  bevestig(beweging: Beweging): void;
  annuleer(): void;
  /** Point at a neighbouring cell; false: arrows mean something else now. */
  wijsMetPijl(richting: 'op' | 'neer' | 'links' | 'rechts', ver: boolean): boolean;
  /** A key for the list of completions; true: it took it. */
  aanvultoets(toets: string): boolean;
  /** What a screen reader calls the field. */
  naamVanVeld(): string;
}

type Veld = HTMLInputElement | HTMLTextAreaElement;

const PIJLEN: Record<string, 'op' | 'neer' | 'links' | 'rechts'> = {
  ArrowUp: 'op',
  ArrowDown: 'neer',
  ArrowLeft: 'links',
  ArrowRight: 'rechts',
};

export function koppelTekstveld(veld: Veld, hulp: Editorhulp, waar: 'cel' | 'balk'): () => void {
  const { invoer } = hulp;
  veld.autocomplete = 'off';
  veld.spellcheck = waar === 'cel' && veld instanceof HTMLTextAreaElement;
  if (waar === 'cel') veld.setAttribute('aria-label', hulp.naamVanVeld());

  const toon = () => {
    const { nu } = invoer;
    if (!nu) return;
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
  const toets = (e: Event) => verwerkToets(e as KeyboardEvent, veld, hulp);
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
  if (e.isComposing || !hulp.invoer.nu) return;
  if (!doeToets(e, veld, hulp)) return;
  e.preventDefault();
}

/** True: handled. */
function doeToets(e: KeyboardEvent, veld: Veld, hulp: Editorhulp): boolean {
  const ctrl = (e.ctrlKey || e.metaKey) && !e.getModifierState('AltGraph');
  if (e.code === 'NumpadDecimal' && e.key === '.') return voegIn(veld, ','); // the keypad's point is the decimal comma
  if (!ctrl && !e.altKey && !e.shiftKey && hulp.aanvultoets(e.key)) return true;
  switch (e.key) {
    case 'Enter':
      if (e.altKey) return veld instanceof HTMLTextAreaElement && voegIn(veld, '\n');
      hulp.bevestig(ctrl ? 'vul' : e.shiftKey ? 'op' : 'neer');
      return true;
    case 'Tab':
      hulp.bevestig(e.shiftKey ? 'links' : 'rechts');
      return true;
    case 'Escape':
      hulp.annuleer();
      return true;
    case 'F2':
      return wisselWijze(hulp);
    default: {
      const pijl = PIJLEN[e.key];
      return pijl !== undefined && !e.altKey && doePijl(pijl, e.shiftKey || ctrl, hulp);
    }
  }
}

/** F2: arrows for the text, or for the cells. */
function wisselWijze({ invoer }: Editorhulp): boolean {
  invoer.pas({ wijze: invoer.nu?.wijze === 'invoeren' ? 'bewerken' : 'invoeren' });
  return true;
}

function doePijl(pijl: 'op' | 'neer' | 'links' | 'rechts', ver: boolean, hulp: Editorhulp): boolean {
  const { nu } = hulp.invoer;
  if (nu?.wijze !== 'invoeren') return false;
  if (nu.tekst.startsWith('=')) return hulp.wijsMetPijl(pijl, ver);
  if (ver || nu.waar === 'balk') return false;
  hulp.bevestig(pijl);
  return true;
}

function voegIn(veld: Veld, tekst: string): boolean {
  veld.setRangeText(tekst, veld.selectionStart ?? 0, veld.selectionEnd ?? 0, 'end');
  veld.dispatchEvent(new Event('input'));
  return true;
}
