/**
 * Voorbeeld infrastructuur-2040: the plan for the Sociale Infrastructuur 2040 with the figures of the documents and no other.
 *
 * What is missing is asked for; the nota's figures stand on a blad of their own, to compare with.
 */
import { beoordeling2040 } from './beoordeling.ts';
import { doelenVan } from './doelen.ts';
import { metKostprijsmodel } from './kostprijsmodel.ts';
import { notas } from './notas.ts';
import type { Opzet } from './sjabloon.ts';
import {
  BLADEN_BEIDE_GEMEENTEN,
  BRONNEN_2026,
  GEGEVENS_2026,
  INVOER_2026,
  PARTIJEN,
} from './sociale-infrastructuur.ts';

export const SALDO_ADRES = 'financiering!resultaat.bedrag';

export const infrastructuur2040: Opzet = {
  gegevens: {
    ...GEGEVENS_2026,
    titel: 'Sociale Infrastructuur 2040',
    toelichting:
      'Alleen cijfers uit de documenten. Kostprijzen, omzetten, subsidies per SE, de reserve en de ontwikkeling na 2026 staan daar niet in: vul ze in waar het programma erom vraagt.',
  },
  jaren: { eerste: 2025, begin: 2026, laatste: 2040 },
  partijen: PARTIJEN,
  bladen: [...metKostprijsmodel(BLADEN_BEIDE_GEMEENTEN), notas],
  invoer: {
    ...INVOER_2026,
    nota_structureel_tekort: { 2025: 2_500_000 },
    nota_reserve_leeg_vroegst: { 2025: 2025 },
    nota_reserve_leeg_laatst: { 2025: 2026 },
    nota_beschut_laag: { 2025: 300 },
    nota_beschut_hoog: { 2025: 350 },
    nota_rijk_landelijk: { 2025: 63_900_000 },
    nota_rijk_deventer: { 2025: 580_000 },
    nota_bijdrage_wsw: { 2025: 0 },
    nota_adviesbureau: { 2025: 75_000 },
  },
  bronnen: BRONNEN_2026,
  basis: {
    titel: 'Er verandert niets (scenario 0)',
    toelichting: 'Als niet realistisch beoordeeld; blijft de vergelijkingsbasis.',
  },
  doelen: doelenVan(2026),
  beoordeling: beoordeling2040(SALDO_ADRES),
};
