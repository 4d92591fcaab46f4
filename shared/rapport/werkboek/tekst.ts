/**
 * What the sheets of a workbook share: cells of text, rows, widths.
 */
import type { Celstijl, Werkcel, Werkkolom, Werkrij } from './werkboek.ts';

export const LABELBREEDTE = 46;
export const TEKSTBREEDTE = 60;
export const FICTIEF = 'FICTIEF: de bedragen zijn verzonnen';

export const zicht = (breedte: number, verborgen = false): Werkkolom => ({ breedte, verborgen });

export const rij = (cellen: readonly (Werkcel | null)[]): Werkrij => ({ niveau: 0, verborgen: false, cellen });

export function tekstcel(tekst: string, stijl: Celstijl, meer: Partial<Werkcel> = {}): Werkcel {
  return {
    inhoud: { soort: 'tekst', tekst },
    stijl,
    notatie: 'tekst',
    gedraaid: false,
    vet: false,
    streep: false,
    notitie: '',
    ...meer,
  };
}
