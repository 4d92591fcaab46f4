/**
 * Blik: what a report looks at: a computed document in one scenario and one jaar.
 */
import type { Celadres } from '../model/adres.ts';
import type { Blad, Regel } from '../model/document.ts';
import type { Sessie } from '../model/sessie.ts';

export type Rapportbron = Pick<
  Sessie,
  | 'document'
  | 'waarde'
  | 'status'
  | 'notatie'
  | 'teken'
  | 'tekst'
  | 'label'
  | 'voorgangers'
  | 'gevolgen'
  | 'invoertekst'
  | 'zoek'
>;

export interface Blik {
  readonly bron: Rapportbron;
  readonly scenario: string;
  readonly jaar: number;
}

/** The places of a regel where a figure can stand, visible or not. */
export function plaatsenVan(blad: Blad, regel: Regel, jaar: number): Celadres[] {
  const kolommen = regel.enkelIn === null ? blad.kolommen.map(({ id }) => id) : [null];
  return kolommen.map((kolom) => ({ blad: blad.id, regel: regel.id, kolom, jaar }));
}

export const isZelfde = (a: Celadres, b: Celadres): boolean =>
  a.blad === b.blad && a.regel === b.regel && a.kolom === b.kolom && a.jaar === b.jaar;

/** Depth in the tree of regels; 0 at the top. */
export function niveauVan(blad: Blad, regel: Regel): number {
  const ouder = regel.groep === null ? undefined : blad.regels.find(({ id }) => id === regel.groep);
  return ouder === undefined ? 0 : 1 + niveauVan(blad, ouder);
}
