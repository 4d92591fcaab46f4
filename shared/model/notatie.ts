/**
 * How figures of a place are written: the notatie of the regel, else of its kolom; and the text an editor opens with.
 */
import { drukGetal, drukInvoer, drukProcentInvoer, type Getalnotatie, letterVan } from '../kern/getal.ts';
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

/** What a figure measures, as far as its notatie says. */
export type Maatsoort = (typeof MAATSOORTEN)[number];
export const MAATSOORTEN = ['getal', 'percentage', 'jaartal', 'klasse'] as const;

/** null: any figure can stand there. */
export function maatsoortVan(notatie: Notatie): Maatsoort | null {
  if (isProcent(notatie)) return 'percentage';
  if (notatie === 'jaartal') return 'jaartal';
  if (notatie === 'letter') return 'klasse';
  return notatie === 'tekst' ? null : 'getal';
}

/** What reads back as the same invoer: `0,3125`, `7,5%`, `C`, `300 tot 350`. */
export function drukInvoerwaarde(waarde: Invoerwaarde, notatie: Notatie): string {
  const druk = invoerdruk(notatie);
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

function invoerdruk(notatie: Notatie): (waarde: number) => string {
  if (isProcent(notatie)) return drukProcentInvoer;
  return notatie === 'letter' ? (waarde) => letterVan(waarde) ?? drukInvoer(waarde) : drukInvoer;
}
