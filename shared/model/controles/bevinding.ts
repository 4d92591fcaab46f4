/**
 * Bevinding: what one controle says, at which place. The register (`register.ts`) collects them all.
 */
import type { Reeksadres } from '../adres.ts';

/** fout blocks, onvolledig waits for invoer, let op only tells. */
export type Oordeel = 'goed' | 'fout' | 'onvolledig' | 'let op';

export interface Bevinding {
  /** Which controle: the id of one of the document's own, or the name of a built-in one. */
  readonly id: string;
  readonly naam: string;
  /** '' for the document as a whole. */
  readonly blad: string;
  /** Where one click goes; null: only to the blad. */
  readonly adres: Reeksadres | null;
  /** The (first) year it is about; null: all years. */
  readonly jaar: number | null;
  /** null: every scenario. */
  readonly scenario: string | null;
  readonly oordeel: Oordeel;
  /** How much: what is over, short or different; null where there is no amount. */
  readonly bedrag: number | null;
  /** A Dutch sentence: what is wrong, where, what to do. */
  readonly melding: string;
}

/** `in 2027`, `in 2027 en 2029`, `in 2027 t/m 2040`. */
export function inJaren(jaren: readonly number[]): string {
  const stukken: string[] = [];
  for (let i = 0; i < jaren.length; ) {
    let eind = i;
    while (jaren[eind + 1] === (jaren[eind] ?? 0) + 1) eind++;
    stukken.push(eind > i + 1 ? `${jaren[i]} t/m ${jaren[eind]}` : jaren.slice(i, eind + 1).join(' en '));
    i = eind + 1;
  }
  return `in ${stukken.join(', ')}`;
}
