/**
 * Voorbeeld dvo-2023: the Bijlage 2 of the service agreement of 2023, with 2024 carried on from it.
 *
 * Source: 000_2b48a9766e0cfb8c.txt, Bijlage 2. The printed fte's are rounded to two decimals; the unrounded ones here give every
 * printed amount to the cent. They were found by computing back and are not in the source.
 */
import { bijlage2 } from './bijlage2.ts';
import { doelenVan } from './doelen.ts';
import type { Opzet } from './sjabloon.ts';
import { uitgangspunten } from './uitgangspunten.ts';

/** The DVO bears no date; it is of 2023. */
const BIJLAGE_2 = { bron: 'DVO 2023, Bijlage 2', brondatum: '2023-01-01' };
const BIJLAGE_2_ONAFGEROND = { ...BIJLAGE_2, bron: 'DVO 2023, Bijlage 2; fte onafgerond, door terugrekenen' };

export const dvo2023: Opzet = {
  gegevens: {
    boekjaar: 2023,
    titel: 'Begroting 2023 Bijlage 2 DVO - Inzet op Maat P-wet contract KonnecteD',
    opdrachtgever: 'Gemeente Deventer',
    opdrachtnemer: 'KonnecteD',
    nummer: 'DVO 2023',
    status: 'Voorbeeld',
    toelichting:
      'De fte’s zijn onafgerond ingevoerd, zodat elk gedrukt bedrag uit Bijlage 2 op de cent uitkomt; de bron drukt ze op twee decimalen.',
  },
  jaren: { eerste: 2022, begin: 2023, laatste: 2024 },
  bladen: [uitgangspunten, bijlage2],
  invoer: {
    loonkosten_per_fte: { 2022: 67492 },
    index_loonkosten: { 2023: 0.075 },
    overheadpercentage: { 2023: 0.3125 },
    index_clientkosten: { 2023: 0.075 },
    'instroom.fte': { 2023: 2.76176758 },
    'instroom.clientkosten': { 2023: 40000 },
    'matchen.fte': { 2023: 5.04034582 },
    'matchen.clientkosten': { 2023: 128600 },
    'groeien.fte': { 2023: 26.33910454 },
    'groeien.clientkosten': { 2023: 687166.55 },
    'ondersteuning_overhead.fte': { 2023: 3.39 },
    'ondersteuning_overhead.clientkosten': { 2023: 19233.45 },
    'statushouders.fte': { 2023: 2.58 },
    'esf.fte': { 2023: 2.02 },
    'zittend_bestand.fte': { 2023: 5.54 },
    clientkosten_basis: { 2022: 865682 },
  },
  bronnen: {
    loonkosten_per_fte: BIJLAGE_2,
    index_loonkosten: BIJLAGE_2,
    overheadpercentage: BIJLAGE_2,
    index_clientkosten: BIJLAGE_2,
    clientkosten_basis: BIJLAGE_2,
    instroom: BIJLAGE_2_ONAFGEROND,
    matchen: BIJLAGE_2_ONAFGEROND,
    groeien: BIJLAGE_2_ONAFGEROND,
    ondersteuning_overhead: BIJLAGE_2,
    statushouders: BIJLAGE_2,
    esf: BIJLAGE_2,
    zittend_bestand: BIJLAGE_2,
  },
  doelen: doelenVan(2023),
};
