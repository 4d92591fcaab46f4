/**
 * Plek: what a cell of the grid stands for: a figure of the model, the name of a regel or its toelichting.
 */
import { z } from 'zod';
import { type Celadres, volAdres } from '../../shared/model/adres.ts';

export type Plek =
  | { readonly soort: 'cijfer'; readonly adres: Celadres }
  | { readonly soort: 'naam'; readonly blad: string; readonly regel: string }
  | { readonly soort: 'toelichting'; readonly blad: string; readonly regel: string };

const regelplek = { blad: z.string(), regel: z.string() };

/** As it is kept outside the document. */
export const plekSchema = z.discriminatedUnion('soort', [
  z.strictObject({
    soort: z.literal('cijfer'),
    adres: z.strictObject({ ...regelplek, kolom: z.string().nullable(), jaar: z.number() }),
  }),
  z.strictObject({ soort: z.literal('naam'), ...regelplek }),
  z.strictObject({ soort: z.literal('toelichting'), ...regelplek }),
]);

/** Equal plekken have equal keys. */
export function plekSleutel(plek: Plek): string {
  return plek.soort === 'cijfer'
    ? `${volAdres(plek.adres)}@${plek.adres.jaar}`
    : `${plek.soort}:${plek.blad}!${plek.regel}`;
}

export function zelfdePlek(a: Plek | null, b: Plek | null): boolean {
  return a === b || (a !== null && b !== null && plekSleutel(a) === plekSleutel(b));
}

export function bladVan(plek: Plek): string {
  return plek.soort === 'cijfer' ? plek.adres.blad : plek.blad;
}

export function regelVan(plek: Plek): string {
  return plek.soort === 'cijfer' ? plek.adres.regel : plek.regel;
}
