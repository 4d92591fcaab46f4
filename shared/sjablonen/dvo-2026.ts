/**
 * Voorbeeld dvo-2026: the volumes and goals of the DVO 2026, linked to money that is still to be filled in, to 2030.
 *
 * Source: 002_0e74a19a3285ef07.txt. The DVO refers to the begroting 2026 of KonnecteD for every amount, so amounts are asked for.
 */
import { doelenVan } from './doelen.ts';
import type { Opzet } from './sjabloon.ts';
import { BLADEN, BRONNEN_2026, GEGEVENS_2026, INVOER_2026, PARTIJEN } from './sociale-infrastructuur.ts';

export const dvo2026: Opzet = {
  gegevens: {
    ...GEGEVENS_2026,
    titel: 'Dienstverleningsovereenkomst Deventer - KonnecteD 2026',
    opdrachtgever: 'Gemeente Deventer',
    nummer: 'DVO 2026',
    toelichting:
      'De volumes van 2026 komen uit de DVO. Bedragen staan daar niet in: die vraagt het programma. Wat na 2026 instroomt en uitstroomt geeft de DVO evenmin.',
  },
  jaren: { eerste: 2025, begin: 2026, laatste: 2030 },
  partijen: PARTIJEN,
  bladen: BLADEN,
  invoer: INVOER_2026,
  bronnen: BRONNEN_2026,
  doelen: doelenVan(2026),
};
