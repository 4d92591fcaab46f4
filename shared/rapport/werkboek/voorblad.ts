/**
 * The first sheet: what the document is, and how to read the workbook.
 */

import { printDatum } from '../../kern/datum.ts';
import type { Gegevens } from '../../model/document.ts';
import { tekenkeuze } from '../../model/tekens.ts';
import { FICTIEF, rij, TEKSTBREEDTE, tekstcel, zicht } from './tekst.ts';
import type { Celstijl, Werkblad } from './werkboek.ts';

export function maakVoorblad(naam: string, gegevens: Gegevens, scenario: string, kenmerk: string): Werkblad {
  const blok: [string, string][] = [
    ['Opdrachtgever', gegevens.opdrachtgever],
    ['Opdrachtnemer', gegevens.opdrachtnemer],
    ['Nummer', gegevens.nummer],
    ['Datum', gegevens.datum === null ? '' : printDatum(gegevens.datum)],
    ['Status', gegevens.status],
    ['Boekjaar', `${gegevens.boekjaar}`],
    ['Scenario', scenario],
    ['Kenmerk van het model', kenmerk],
    ['Toelichting', gegevens.toelichting],
  ];
  const uitleg: [string, Celstijl, string][] = [
    ['Invoer', 'invoer', 'Met vulling en kader: hier wordt ingevuld.'],
    ['Berekend', 'berekend', 'Zonder kader: een formule.'],
    ['Uitzondering', 'uitzondering', 'Schuin met een gestreept kader: wijkt af van de formule van de regel.'],
  ];
  const gevuld = blok.filter(([, waarde]) => waarde !== '');
  return {
    naam,
    kolommen: [zicht(26), zicht(TEKSTBREEDTE)],
    rijen: [
      rij([tekstcel(gegevens.titel, 'titel')]),
      rij(gegevens.fictief ? [tekstcel(FICTIEF, 'waarschuwing')] : []),
      ...gevuld.map(([kop, waarde]) => rij([tekstcel(kop, 'gegeven', { vet: true }), tekstcel(waarde, 'toelichting')])),
      rij([]),
      ...uitleg.map(([kop, stijl, tekst]) => rij([tekstcel(kop, stijl), tekstcel(tekst, 'toelichting')])),
      rij([]),
      rij([
        tekstcel('Baten en lasten', 'gegeven', { vet: true }),
        tekstcel(tekenkeuze(gegevens).uitleg, 'toelichting'),
      ]),
    ],
    vast: { rijen: 0, kolommen: 0 },
  };
}
