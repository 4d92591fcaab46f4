/** Cells of a Rapportage: amounts, shares and words, made from figures that are no cell of the document. */
import type { Verschil } from '../../analyse/realisatie.ts';
import { drukGetal } from '../../kern/getal.ts';
import { BLANCO, STREEPJE } from '../maak-cel.ts';
import type { Merk, Tabel, Tabelcel } from '../rapportmodel.ts';

export const getal = (naam: string): Tabel['kolommen'][number] => ({ naam, soort: 'getal' });
export const tekst = (naam: string): Tabel['kolommen'][number] => ({ naam, soort: 'tekst' });

export function woord(inhoud: string): Tabelcel {
  return inhoud === '' ? BLANCO : { tekst: inhoud, euro: false, waarde: null, merken: [] };
}

/** € without cents, as the contracts report; a dash where there is no amount. */
export function bedrag(waarde: number | null, merken: readonly Merk[] = []): Tabelcel {
  return waarde === null ? woord(STREEPJE) : { tekst: drukGetal(waarde, 'bedrag0'), euro: true, waarde, merken };
}

export function aandeel(waarde: number | null): Tabelcel {
  return waarde === null ? woord(STREEPJE) : { tekst: drukGetal(waarde, 'procent1'), euro: false, waarde, merken: [] };
}

/** The difference in euros and its V or N: two cells. */
export function verschilcellen(verschil: Verschil | null): Tabelcel[] {
  return verschil === null ? [woord(STREEPJE), BLANCO] : [bedrag(verschil.bedrag), woord(verschil.oordeel)];
}
