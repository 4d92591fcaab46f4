/**
 * Risico's en weerstand: kans x impact per risk, the ratio of reserve to risks, and its class from an editable table.
 *
 * The classes are the usual ones (lower bound included); no law sets them, so every bound is an uitgangspunt.
 */
import type { Bladsjabloon, Regelvorm } from './sjabloon.ts';

const RISICOS = [
  ['risico_rijksmiddelen', 'Rijksmiddelen beschut werk blijven achter bij de kosten'],
  ['risico_instroom_beschut', 'Hogere instroom in beschut werk'],
  ['risico_afloop_wsw', 'Wsw loopt anders af dan geraamd'],
  ['risico_opbrengst', 'Lagere opbrengst van het werk'],
  ['risico_loonkosten', 'Loonkosten stijgen harder dan de vergoeding'],
  ['risico_verzuim', 'Ziekteverzuim boven de norm'],
] as const;

const KLASSEN = [
  ['klasse_a', 'A uitstekend, vanaf', 2],
  ['klasse_b', 'B ruim voldoende, vanaf', 1.4],
  ['klasse_c', 'C voldoende, vanaf', 1],
  ['klasse_d', 'D matig, vanaf', 0.8],
  ['klasse_e', 'E onvoldoende, vanaf (daaronder F ruim onvoldoende)', 0.6],
] as const;

const gevraagd = { doortrekken: true, verplicht: true };

function grens([id, naam, ondergrens]: (typeof KLASSEN)[number]): Regelvorm {
  return {
    id,
    naam,
    uitgangspunt: true,
    enkelIn: 'ratio',
    eenheid: 'ratio',
    bron: 'Gebruikelijke indeling, onder meer Zevenaar 2018; niet wettelijk',
    brondatum: '2018-01-01',
    bedrag: { doortrekken: true, begin: ondergrens },
  };
}

export const weerstand: Bladsjabloon = {
  id: 'weerstand',
  naam: 'Risico’s en weerstand',
  kolommen: [
    { id: 'kans', naam: 'Kans', eenheid: '%', notatie: 'procent', tarief: true },
    { id: 'impact', naam: 'Impact', eenheid: '€', notatie: 'bedrag0' },
    { id: 'risicobedrag', naam: 'Kans × impact', eenheid: '€', notatie: 'bedrag0', formule: 'kans * impact' },
    { id: 'ratio', naam: 'Ratio', eenheid: '', notatie: 'getal2', tarief: true },
  ],
  regels: [
    {
      id: 'risicos',
      naam: 'Risico’s',
      regels: RISICOS.map(([id, naam]) => ({ id, naam, reeksen: { kans: gevraagd, impact: gevraagd } })),
    },
    { id: 'kop_ratio', naam: 'Weerstandsvermogen', vorm: 'tekst' },
    {
      id: 'weerstandsratio',
      naam: 'Weerstandsratio (reserve gedeeld door risico’s)',
      enkelIn: 'ratio',
      bedrag: 'ALS(risicos.risicobedrag = 0; 0; reserve.stand / risicos.risicobedrag)',
    },
    {
      id: 'weerstandsklasse',
      naam: 'Klasse (A uitstekend … F ruim onvoldoende; als getal 1 tot 6)',
      enkelIn: 'ratio',
      notatie: 'letter',
      bedrag:
        '1 + (weerstandsratio < klasse_a) + (weerstandsratio < klasse_b) + (weerstandsratio < klasse_c) + (weerstandsratio < klasse_d) + (weerstandsratio < klasse_e)',
    },
    { id: 'kop_klassen', naam: 'Klassentabel (ondergrens hoort erbij)', vorm: 'tekst' },
    ...KLASSEN.map(grens),
  ],
  controles: [
    {
      id: 'weerstand_voldoende',
      naam: 'Weerstandsvermogen',
      links: 'weerstandsratio',
      vergelijking: '>=',
      rechts: 'klasse_c',
      ernst: 'let op',
      melding: 'De reserve is kleiner dan de risico’s die ermee gedekt moeten worden.',
    },
    {
      id: 'klassentabel_daalt',
      naam: 'Klassentabel',
      links: 'MIN(klasse_a - klasse_b; klasse_b - klasse_c; klasse_c - klasse_d; klasse_d - klasse_e)',
      vergelijking: '>=',
      rechts: '0',
      melding: 'De ondergrenzen van de klassen lopen niet af van A naar E.',
    },
  ],
};
