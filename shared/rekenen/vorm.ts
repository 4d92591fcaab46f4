/**
 * Vorm: what is left of a Term when the cells and numbers it reads are taken out. Formulas of one vorm share one kernel.
 *
 * A vorm numbers its places: c a cell, k a number, l a list (two arguments: first and one past last), in order of
 * appearance; argument 0 of every instruction is the cell it writes.
 */
import { GEEN, type Term } from './term.ts';

export type Plek = 'c' | 'k' | 'l';

export interface Vorm {
  readonly sleutel: string;
  readonly plekken: readonly Plek[];
  /** One of the terms that have it; its leaves stand for the places. */
  readonly voorbeeld: Term;
}

/** Argument values in the numbering of the vorm: cell numbers, numbers from `getallen`, lists from `lijsten`. */
export interface Plekvuller {
  cel(nummer: number): void;
  getal(waarde: number): void;
  lijst(cellen: readonly number[]): void;
}

/** The key of a term's vorm, while its arguments go to `vul` in order. */
export function ontleed(term: Term, vul: Plekvuller): string {
  switch (term.soort) {
    case 'cel':
      vul.cel(term.cel);
      return 'c';
    case 'getal':
      vul.getal(term.waarde);
      return 'k';
    case 'fout':
      vul.cel(GEEN);
      return 'c';
    case 'lijst':
      vul.lijst(term.cellen);
      return `${term.naam}${term.breedte}`;
    case 'bewerking': {
      let sleutel = `${term.naam}${cijfers(term)}(`;
      for (const deel of vasteDelen(term)) sleutel += `${ontleed(deel, vul)} `;
      return `${sleutel})`;
    }
  }
}

/** Rounding to decimals that are written out is its own kernel: the power of ten is known. */
export function vasteDecimalen(term: Term & { soort: 'bewerking' }): number | null {
  const decimalen = term.naam === 'rond' ? term.delen[1] : undefined;
  if (decimalen?.soort !== 'getal') return null;
  const n = Math.trunc(decimalen.waarde);
  return Math.abs(n) <= 15 ? n : null;
}

function cijfers(term: Term & { soort: 'bewerking' }): string {
  const decimalen = vasteDecimalen(term);
  return decimalen === null ? term.extra : `${term.extra}${decimalen}`;
}

/** The parts that have places: all, but for decimals that are in the vorm itself. */
export function vasteDelen(term: Term & { soort: 'bewerking' }): readonly Term[] {
  return vasteDecimalen(term) === null ? term.delen : term.delen.slice(0, 1);
}

export function plekkenVan(term: Term): readonly Plek[] {
  const plekken: Plek[] = [];
  ontleed(term, { cel: () => plekken.push('c'), getal: () => plekken.push('k'), lijst: () => plekken.push('l') });
  return plekken;
}
