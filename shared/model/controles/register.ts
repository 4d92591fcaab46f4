/**
 * The register of controles: everything that can be said about a document's figures, in one list. Start reading here.
 *
 * The document's own controles (formulas, from its sjablonen or the user) and the built-in ones: empty required invoer, errors,
 * signs, numbers hidden in formulas, exceptions, sources, maatregelen. It judges what is there; it changes and blocks nothing.
 */
import { onvolledigeCellen } from '../celstatus.ts';
import type { Begrotingsmodel } from '../document.ts';
import { dubbelebladbevindingen } from '../dubbele-bladen.ts';
import type { Rekenstand } from '../rekenstand.ts';
import type { Bevinding } from './bevinding.ts';
import { celtoetsen } from './celtoetsen.ts';
import { formulebevindingen } from './formulecontroles.ts';
import { formuletoetsen } from './formuletoets.ts';
import { maatregeltoetsen } from './maatregeltoets.ts';

/** @param vandaag ISO date, for the age of sources */
export function controleer(stand: Rekenstand, vandaag: string): Bevinding[] {
  const { document, plattegrond } = stand.bron;
  const onvolledig = document.scenarios.map((_, baan) => onvolledigeCellen(stand, baan));
  return [
    ...formulebevindingen(stand, onvolledig),
    ...celtoetsen(stand, onvolledig),
    ...dubbelebladbevindingen(document),
    ...maatregeltoetsen(document, plattegrond),
    ...formuletoetsen(document, peildatum(document, vandaag)),
  ];
}

/** Sources are as old as they were when the document was made: its date, or the end of its boekjaar when that is past. */
function peildatum({ gegevens }: Begrotingsmodel, vandaag: string): string {
  const jaareinde = `${gegevens.boekjaar}-12-31`;
  return gegevens.datum ?? (jaareinde < vandaag ? jaareinde : vandaag);
}

export function heeftFouten(bevindingen: readonly Bevinding[]): boolean {
  return bevindingen.some(({ oordeel }) => oordeel === 'fout');
}
