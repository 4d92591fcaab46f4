/**
 * Rang: what binds tighter than what, as in Excel; both printers put brackets where a tree would otherwise read differently.
 *
 * All operators of one rang take the left one first, and a sign binds tighter than ^.
 */
import type { Expressie, Rekenteken } from './expressie.ts';

export const RANG: Readonly<Record<Rekenteken, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
  '+': 2,
  '-': 2,
  '*': 3,
  '/': 3,
  '^': 4,
};
export const RANG_TEKEN = 5;
/** Numbers, references, functions, brackets, percentages: whatever reads as one thing. */
export const RANG_LOS = 6;

export function rangVan(x: Expressie): number {
  if (x.soort === 'bewerking') return RANG[x.teken];
  return x.soort === 'teken' ? RANG_TEKEN : RANG_LOS;
}
