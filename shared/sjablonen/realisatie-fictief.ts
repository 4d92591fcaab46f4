/**
 * Realisatie and results of the first nine months of 2026 of the fictitious example: MADE UP, beside the norms of the DVO 2026.
 */
import type { Doel } from '../model/doel.ts';
import { GEEN_REALISATIE, type Realisatie } from '../model/realisatie.ts';
import { doelenVan } from './doelen.ts';

const BRON = 'FICTIEF';

/** € per month, January to September. */
const BOEKINGEN: Readonly<Record<string, readonly number[]>> = {
  'bijlage2!instroom.loonkosten': [20_900, 20_900, 21_100, 21_100, 22_400, 21_100, 21_100, 21_100, 21_300],
  'bijlage2!instroom.clientkosten': [2_900, 3_100, 4_200, 3_800, 3_600, 4_000, 2_400, 2_900, 3_900],
  'bijlage2!matchen.loonkosten': [34_800, 34_800, 35_200, 35_200, 37_600, 35_200, 35_200, 38_100, 38_100],
  'bijlage2!matchen.clientkosten': [9_800, 10_900, 12_100, 11_600, 12_400, 14_800, 10_200, 9_700, 15_600],
  'bijlage2!groeien.loonkosten': [181_000, 181_000, 176_500, 176_500, 186_000, 172_800, 172_800, 174_000, 174_000],
  'bijlage2!groeien.clientkosten': [48_000, 52_500, 61_000, 57_500, 63_000, 66_000, 41_000, 46_500, 64_500],
  'bijlage2!ondersteuning_overhead.loonkosten': [
    24_400, 24_400, 24_600, 24_600, 26_100, 24_600, 24_600, 24_600, 24_600,
  ],
  'bijlage2!ondersteuning_overhead.clientkosten': [1_200, 1_500, 1_700, 1_600, 1_900, 1_700, 900, 1_100, 1_800],
  'financiering!opbrengst_wsw.bedrag': [
    296_000, 288_000, 312_000, 305_000, 291_000, 318_000, 262_000, 248_000, 309_000,
  ],
};

const VERKLARINGEN: Readonly<Record<string, string>> = {
  'bijlage2!groeien.loonkosten': 'Twee vacatures zijn sinds juni niet vervuld.',
  'bijlage2!groeien.clientkosten': 'Minder trajecten gestart in januari en in de zomer.',
};

export const REALISATIE_FICTIEF: Realisatie = {
  ...GEEN_REALISATIE,
  records: Object.entries(BOEKINGEN).flatMap(([adres, bedragen]) =>
    bedragen.map((bedrag, i) => ({ adres, maand: `2026-0${i + 1}`, bedrag, bron: BRON })),
  ),
  prognoses: [
    { adres: 'bijlage2!groeien.loonkosten', jaar: 2026, wijze: 'tempo', bedrag: null },
    { adres: 'bijlage2!groeien.clientkosten', jaar: 2026, wijze: 'eigen', bedrag: 690_000 },
  ],
  toelichtingen: Object.entries(VERKLARINGEN).map(([adres, tekst]) => ({ adres, jaar: 2026, tekst })),
};

/** Per goal what was measured at the end of June and of September. */
const METINGEN: Readonly<Record<string, readonly [juni: number, september: number]>> = {
  uitstroom_2026: [141, 209],
  fase_1_2026: [0.92, 0.91],
  fase_2_2026: [0.83, 0.81],
  fase_3_2026: [0.66, 0.68],
  fase_4_2026: [0.61, 0.63],
  parttime_2026: [22, 34],
  inburgeraars_2026: [24, 41],
  matchen_6_maanden_2026: [0.79, 0.82],
  groeien_3_jaar_2026: [0.54, 0.55],
  lks_plaatsingen_2026: [17, 27],
  wsw_naar_extern_2026: [4, 8],
  wsw_naar_intern_2026: [3, 6],
  wsw_extern_2026: [0.524, 0.526],
  verzuim_wsw_2026: [0.171, 0.168],
  nbw_naar_extern_2026: [3, 4],
  nbw_extern_2026: [0.33, 0.34],
  verzuim_nbw_2026: [0.139, 0.141],
  procesindicatoren_2026: [0.94, 0.96],
  clientgebonden_budget_2026: [0.44, 0.68],
  pso_2026: [16, 18],
};

/** What the goals cost, where one reeks pays for them. */
const KOSTEN: Readonly<Record<string, string>> = {
  uitstroom_2026: 'bijlage2!totaal_budget',
  lks_plaatsingen_2026: 'financiering!jobcoaching_lks_via.bedrag',
};

export const DOELEN_FICTIEF: readonly Doel[] = doelenVan(2026).map((doel) => {
  const [juni, september] = METINGEN[doel.id] ?? [];
  const metingen = [
    { datum: '2026-06-30', waarde: juni },
    { datum: '2026-09-30', waarde: september },
  ].flatMap(({ datum, waarde }) => (waarde === undefined ? [] : [{ datum, waarde, bron: BRON }]));
  return { ...doel, metingen, kosten: KOSTEN[doel.id] ?? null };
});
