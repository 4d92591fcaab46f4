/**
 * Doelen 2020, 2023 and 2026: the agreed results of the three contracts, as data.
 *
 * Figures and directions as the contracts print them: 001_2669dfddbd737fcd.txt bijlage 1 (2020), 000_2b48a9766e0cfb8c.txt
 * hoofdstuk 2 and 3 (2023), 002_0e74a19a3285ef07.txt deel 2 and bijlage 3 (2026). No result is filled in.
 */
import type { Doel } from '../model/doel.ts';

type Rij = readonly [
  id: string,
  naam: string,
  norm: number,
  richting: Doel['richting'],
  eenheid: Doel['eenheid'],
  telling?: 'telling',
];

const BRONNEN: Readonly<Record<number, string>> = {
  2020: 'Overeenkomst 2020, bijlage 1',
  2023: 'DVO 2023, hoofdstuk 2 en 3',
  2026: 'DVO 2026, deel 2 en bijlage 3',
};

const RIJEN: Readonly<Record<number, readonly Rij[]>> = {
  2020: [
    ['uitstroom_regulier', 'Uitstroom naar regulier werk (volledig)', 400, 'minimaal', 'personen', 'telling'],
    ['vso_pro', 'Leerlingen VSO/PrO naar een passende werkplek', 50, 'minimaal', 'personen', 'telling'],
    ['plaatsingen', 'Plaatsingen op de arbeidsmarkt samen', 450, 'minimaal', 'personen', 'telling'],
    ['beschut', 'Beschut werk, taakstelling', 86, 'maximaal', 'personen'],
    ['activering', 'Activering via Circulus-Cambio', 200, 'maximaal', 'personen', 'telling'],
    ['preventiequote_dwt', 'Preventiequote DWT', 0.35, 'minimaal', 'aandeel'],
    ['preventiequote_samen', 'Preventiequote samen met inkomensondersteuning', 0.65, 'minimaal', 'aandeel'],
    ['maatregelen_opgelegd', 'Opgelegde maatregelen', 75_000, 'minimaal', 'euro', 'telling'],
    ['waardering_werkzoekenden', 'Waardering door werkzoekenden', 7.2, 'minimaal', 'cijfer'],
    ['waardering_werkgevers', 'Waardering door werkgevers', 7.2, 'minimaal', 'cijfer'],
  ],
  2023: [
    ['uitstroom', 'Uitstroom Matchen en Groeien', 400, 'minimaal', 'personen', 'telling'],
    ['uitstroom_regulier', 'waarvan regulier', 300, 'minimaal', 'personen', 'telling'],
    ['uitstroom_buig', 'waarvan Aanvalsplan BUIG', 100, 'minimaal', 'personen', 'telling'],
    ['matchen_6_maanden', 'Matchen: instroom uitgestroomd binnen 6 maanden', 0.8, 'minimaal', 'aandeel'],
    ['plan_van_aanpak', 'Plan van aanpak binnen 6 weken', 1.0, 'minimaal', 'aandeel'],
    ['bekonnected', 'BeKonnected', 10, 'maximaal', 'personen'],
    ['groeien_3_jaar', 'Groeien: uitgestroomd binnen 3 jaar', 0.5, 'minimaal', 'aandeel'],
    ['werkleerroutes', 'Werkleerroutes', 60, 'minimaal', 'personen', 'telling'],
    ['lks_begeleid', 'LKS begeleid', 204, 'minimaal', 'personen'],
    ['lks_nieuw', 'LKS, nieuwe instroom naar werk', 30, 'minimaal', 'personen', 'telling'],
    ['lks_circulus', 'LKS aangeleverd bij Circulus', 10, 'minimaal', 'personen', 'telling'],
    ['vso_pro', 'VSO/PrO naar een passende werkplek', 50, 'minimaal', 'personen', 'telling'],
    ['beschut', 'Beschut werk', 110, 'maximaal', 'personen'],
    ['statushouders', 'Statushouders naar (parttime) werk', 25, 'minimaal', 'personen', 'telling'],
    ['basisdienstverlening', 'Basisdienstverlening, aanvragers', 1000, 'maximaal', 'personen', 'telling'],
    ['ambitiegesprekken', 'Ambitiegesprekken', 600, 'maximaal', 'personen', 'telling'],
    ['clientkosten_ontwikkeling', 'Inzet cliëntgebonden kosten voor ontwikkeling', 0.9, 'minimaal', 'aandeel'],
    ['verzuim_wsw', 'Verzuim Wsw', 0.164, 'onder', 'aandeel'],
    ['social_return', 'Plaatsingen social return', 20, 'streven', 'personen', 'telling'],
  ],
  2026: [
    ['uitstroom', 'Uitstroom naar werk, scholing en zelfstandigheid', 300, 'minimaal', 'personen', 'telling'],
    ['fase_1', 'Fase 1 binnen 3 maanden', 0.9, 'minimaal', 'aandeel'],
    ['fase_2', 'Fase 2 binnen 9 maanden', 0.8, 'minimaal', 'aandeel'],
    ['fase_3', 'Fase 3 binnen 15 maanden', 0.7, 'minimaal', 'aandeel'],
    ['fase_4', 'Fase 4 binnen 18 maanden', 0.6, 'minimaal', 'aandeel'],
    ['parttime', 'Parttime werk', 40, 'minimaal', 'personen', 'telling'],
    ['inburgeraars', 'Inburgeraars aan het werk', 40, 'minimaal', 'personen', 'telling'],
    ['matchen_6_maanden', 'Matchen: uitgestroomd binnen 6 maanden', 0.8, 'minimaal', 'aandeel'],
    ['groeien_3_jaar', 'Groeien: uitgestroomd binnen 3 jaar', 0.5, 'minimaal', 'aandeel'],
    ['groeien_oud', 'Groeien oud: geplaatst', 0.2, 'minimaal', 'aandeel'],
    ['lks_plaatsingen', 'Plaatsingen met LKS', 40, 'minimaal', 'personen', 'telling'],
    ['wsw_naar_extern', 'Wsw van intern naar extern', 10, 'minimaal', 'personen', 'telling'],
    ['wsw_naar_intern', 'Wsw van extern naar intern', 5, 'maximaal', 'personen', 'telling'],
    ['wsw_extern', 'Wsw extern geplaatst', 0.44, 'boven', 'aandeel'],
    ['verzuim_wsw', 'Verzuim Wsw', 0.164, 'onder', 'aandeel'],
    ['nbw_naar_extern', 'NBW van intern naar extern', 5, 'minimaal', 'personen', 'telling'],
    ['nbw_extern', 'NBW extern geplaatst', 0.3, 'boven', 'aandeel'],
    ['verzuim_nbw', 'Verzuim NBW', 0.144, 'onder', 'aandeel'],
    ['procesindicatoren', 'Procesindicatoren', 0.95, 'boven', 'aandeel'],
    ['clientgebonden_budget', 'Inzet cliëntgebonden budget', 0.9, 'minimaal', 'aandeel'],
    ['pso', 'PSO-gecertificeerde partijen', 18, 'minimaal', 'partijen'],
  ],
};

/** The years whose contract has goals, the last one first. */
export const CONTRACTJAREN: readonly number[] = Object.keys(RIJEN).map(Number).reverse();

/** The goals of one contract year, without results; empty for a year without a contract. */
export function doelenVan(jaar: number): Doel[] {
  return (RIJEN[jaar] ?? []).map(([id, naam, norm, richting, eenheid, telling]) => ({
    id: `${id}_${jaar}`,
    jaar,
    naam,
    norm,
    richting,
    eenheid,
    telling: telling === 'telling',
    bron: BRONNEN[jaar] ?? '',
    metingen: [],
    kosten: null,
  }));
}
