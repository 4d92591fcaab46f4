/** The begrotingswijzigingen by number, and when the reports of the year are due. */
import { rapportagekalender } from '../../analyse/rapportagekalender.ts';
import { begrotingswijzigingen } from '../../analyse/realisatieoverzicht.ts';
import { printDatum } from '../../kern/datum.ts';
import type { Begrotingsmodel } from '../../model/document.ts';
import type { Sectie } from '../rapportmodel.ts';
import { getal, woord } from './cellen.ts';

/** null when there are none. */
export function maakWijzigingensectie(document: Begrotingsmodel): Sectie | null {
  const wijzigingen = begrotingswijzigingen(document);
  if (wijzigingen.length === 0) return null;
  return eenvoudig(
    'Begrotingswijzigingen',
    'Wijziging',
    ['Nummer', 'Vastgesteld op'],
    wijzigingen.map(({ naam, nummer, datum }) => [naam, `${nummer}`, printDatum(datum)]),
  );
}

export function maakKalendersectie(jaar: number): Sectie {
  const momenten = rapportagekalender(jaar).map(({ naam, totEnMet, uiterlijk }) => [
    naam,
    printDatum(totEnMet),
    printDatum(uiterlijk),
  ]);
  return eenvoudig('Rapportagekalender', 'Rapportage', ['Tot en met', 'Uiterlijk'], momenten);
}

function eenvoudig(kop: string, labelkop: string, koppen: readonly string[], rijen: readonly string[][]): Sectie {
  const regels = rijen.map(([label = '', ...cellen]) => ({
    soort: 'regel' as const,
    niveau: 0,
    label,
    noten: [],
    cellen: cellen.map(woord),
  }));
  return { kop, inleiding: '', tabel: { labelkop, kolommen: koppen.map(getal), regels }, noten: [] };
}
