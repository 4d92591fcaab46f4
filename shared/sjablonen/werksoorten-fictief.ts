/**
 * Werksoorten of the fictitious example: MADE UP, except that 52,2% of Wsw and 33% of NBW work externally, as in the DVO 2026.
 *
 * Round figures that fit together: everybody has a place, in every year and scenario of the example.
 */

type Lijn = readonly [
  plaatsen: number,
  deelWsw: number,
  deelNbw: number,
  deelLksBij: number,
  overigDirect: number,
  begeleiding: number,
  huisvesting: number,
  omzet: number,
];

/** Delen are of who is placed extern, or intern; of LKS-bij of the whole group. */
const LIJNEN: Readonly<Record<string, Lijn>> = {
  begeleid_werken: [50, 0.15, 0.15, 0, 300, 3_500, 0, 10_500],
  individuele_detachering: [95, 0.31, 0.25, 0, 250, 3_200, 0, 11_500],
  groepsdetachering: [170, 0.54, 0.6, 0, 500, 3_800, 20_000, 9_500],
  verpakken: [125, 0.34, 0.37, 0, 700, 5_800, 280_000, 5_500],
  metaal: [48, 0.15, 0.12, 0, 1_500, 5_200, 140_000, 8_500],
  groen: [80, 0.23, 0.18, 0.3, 1_800, 5_000, 70_000, 10_500],
  schoonmaak: [42, 0.1, 0.1, 0.3, 600, 4_600, 15_000, 9_000],
  horeca: [26, 0.03, 0.08, 0.2, 1_200, 6_500, 40_000, 7_500],
  techniek: [16, 0.05, 0.03, 0, 1_400, 6_000, 45_000, 8_000],
  logistiek: [32, 0.08, 0.08, 0.2, 900, 4_800, 60_000, 8_500],
  zorgondersteuning: [16, 0.02, 0.04, 0, 300, 6_200, 5_000, 5_000],
};

/** Gedrag 1 = vast, 2 = sprongsgewijs, 3 = variabel. */
const OVERHEAD: Readonly<Record<string, readonly [gedrag: number, stap: number, basis: number]>> = {
  directie_staf: [1, 0, 620_000],
  personeelszaken: [2, 50, 380_000],
  financien_ict: [1, 0, 520_000],
  huisvesting_algemeen: [1, 0, 300_000],
  vervoer: [3, 0, 200_000],
};

function vanLijn([id, lijn]: [string, Lijn]): [string, number][] {
  const [plaatsen, wsw, nbw, lksBij, overigDirect, begeleiding, huisvesting, omzet] = lijn;
  return [
    [`${id}.plaatsen`, plaatsen],
    [`${id}.deel_wsw`, wsw],
    [`${id}.deel_nbw`, nbw],
    [`${id}.deel_lks_bij`, lksBij],
    [`${id}.overig_direct_per_fte`, overigDirect],
    [`${id}.begeleiding_per_fte`, begeleiding],
    [`${id}.huisvesting`, huisvesting],
    [`${id}.omzet_per_fte`, omzet],
  ];
}

/** Per reeks its value in the first budget year. */
export const WERK_FICTIEF: Readonly<Record<string, number>> = Object.fromEntries([
  ...Object.entries(LIJNEN).flatMap(vanLijn),
  ...Object.entries(OVERHEAD).flatMap(([id, [gedrag, stap, basis]]): [string, number][] => [
    [`${id}.gedrag`, gedrag],
    [`${id}.stap`, stap],
    [`${id}.basis`, basis],
  ]),
]);

export const FICTIEVE_WERKREGELS: readonly string[] = [...Object.keys(LIJNEN), ...Object.keys(OVERHEAD)];
