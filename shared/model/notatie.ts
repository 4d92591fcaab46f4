/**
 * How figures of a place are written: the notatie of the regel, else of its kolom; and the text an editor opens with.
 */
import { drukGetal, drukInvoer, drukProcentInvoer, type Getalnotatie } from '../kern/getal.ts';
import type { Reeksadres } from './adres.ts';
import type { Blad, Invoerwaarde, Kolom, Notatie, Regel } from './document.ts';

/** `regel`: for who has it at hand already. */
export function notatieVan(
  blad: Blad | undefined,
  { regel: id, kolom }: Reeksadres,
  regel: Regel | undefined = blad?.regels.find((kandidaat) => kandidaat.id === id),
): Notatie {
  const bij = kolom ?? regel?.enkelIn;
  return notatieIn(
    regel,
    blad?.kolommen.find((kandidaat) => kandidaat.id === bij),
  );
}

export function notatieIn(regel: Regel | undefined, kolom: Kolom | undefined): Notatie {
  return regel?.notatie ?? kolom?.notatie ?? 'bedrag';
}

export function isProcent(notatie: Notatie): boolean {
  return notatie.startsWith('procent');
}

/** A value as printed; `tekst` cells hold a plain number. */
export function drukWaarde(waarde: number, notatie: Notatie): string {
  return notatie === 'tekst' ? drukInvoer(waarde) : drukGetal(waarde, notatie satisfies Getalnotatie);
}

/** What reads back as the same invoer: `0,3125`, `7,5%`, `300 tot 350`. */
export function drukInvoerwaarde(waarde: Invoerwaarde, notatie: Notatie): string {
  const druk = isProcent(notatie) ? drukProcentInvoer : drukInvoer;
  if (typeof waarde === 'number') return druk(waarde);
  switch (waarde.verdeling) {
    case 'uniform':
      return `${druk(waarde.van)} tot ${druk(waarde.tot)}`;
    case 'driehoek':
      return `${druk(waarde.van)} tot ${druk(waarde.tot)} top ${druk(waarde.top)}`;
    case 'normaal':
      return `${druk(waarde.gemiddelde)} ± ${druk(waarde.afwijking)}`;
  }
}
