/**
 * Verwijzing: from a place in a formula to a cell number, seen from the cell that holds the formula.
 */
import type { Expressie, Plaats } from '../formule/expressie.ts';
import type { RekenBron } from './bron.ts';
import { cel, EERSTE, fout, type Term } from './term.ts';

export interface Binding {
  readonly bron: RekenBron;
  /** The reeks that holds the formula. */
  readonly reeks: number;
  /** Index of the year being computed; outside the years when VORIG went back too far. */
  readonly jaar: number;
  /** The cell that is 0 where this cell is empty, VOL when it never is. */
  readonly telt: (cel: number) => number;
}

/** What functions need besides: how to bind their arguments. */
export interface Functiebinding extends Binding {
  readonly bind: (expressie: Expressie, b: Binding) => Term;
}

export function celnummer(bron: RekenBron, reeks: number, jaar: number): number {
  return EERSTE + reeks * bron.jaren.length + jaar;
}

export function bindVerwijzing(plaats: Plaats, jaar: number | null, b: Binding): Term {
  const reeks = b.bron.plattegrond.reeks(plaats, b.reeks);
  return reeks === undefined ? fout('#VERW!', 'weg', noem(plaats)) : celTerm(reeks, jaar, b);
}

/** The cell of a reeks in a calendar year, or in the year being computed. */
export function celTerm(reeks: number, jaar: number | null, b: Binding): Term {
  const index = jaar === null ? b.jaar : jaar - (b.bron.jaren[0] ?? 0);
  if (index >= 0 && index < b.bron.jaren.length) return cel(celnummer(b.bron, reeks, index));
  const adres = b.bron.reeksen[reeks]?.adres ?? '';
  return jaar === null && index < 0
    ? fout('#VERW!', 'voor_eerste_jaar', adres)
    : fout('#VERW!', 'buiten_jaren', `${adres}@${jaar ?? (b.bron.jaren[0] ?? 0) + index}`);
}

export function noem(plaats: Plaats): string {
  const naam = [plaats.regel, plaats.kolom].filter((deel) => deel !== null).join('.');
  return plaats.blad === null ? naam : `${plaats.blad}!${naam}`;
}
