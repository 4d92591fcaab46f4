/** One chart of every kind, with figures that cross 0. */
import { drukGetal } from '../../../shared/kern/getal.ts';
import { aardVan, type Grafiek } from '../../../shared/rapport/grafiek.ts';

const toon = (waarde: number) => `€ ${drukGetal(waarde, 'bedrag0')}`;
const jaren = Array.from({ length: 17 }, (_, i) => 2024 + i);
const aard = jaren.map((jaar) => aardVan(jaar, 2025, 2026));

export const VOORBEELDEN: readonly Grafiek[] = [
  {
    soort: 'lijnen',
    titel: 'Stand van de reserve',
    zin: 'In basis is de reserve in 2030 leeg, in krimp niet.',
    toon,
    jaren,
    aard,
    reeksen: [
      { naam: 'Basis', waarden: jaren.map((_, i) => 3_000_000 - 500_000 * i) },
      { naam: 'Minder werksoorten', waarden: jaren.map((_, i) => 3_000_000 - 100_000 * i) },
      { naam: 'Dienst van de gemeente', waarden: jaren.map((_, i) => 3_000_000 - 20_000 * i * i) },
    ],
  },
  {
    soort: 'staven',
    titel: 'Resultaat',
    zin: 'Het resultaat is elk jaar negatief.',
    toon,
    jaren: jaren.slice(0, 6),
    aard: aard.slice(0, 6),
    reeksen: [
      { naam: 'Basis', waarden: [-1, -2, -3, -2, -1, 1].map((n) => n * 400_000) },
      { naam: 'Krimp', waarden: [-1, -1, -1, 0, 1, 2].map((n) => n * 300_000) },
    ],
  },
  {
    soort: 'band',
    titel: 'Bandbreedte van de reserve',
    zin: 'In 2040 ligt de reserve met 80% kans tussen −4 en 1 miljoen.',
    toon,
    jaren,
    aard,
    p10: jaren.map((_, i) => 2_000_000 - 400_000 * i),
    p50: jaren.map((_, i) => 2_000_000 - 250_000 * i),
    p90: jaren.map((_, i) => 2_000_000 - 80_000 * i),
  },
  {
    soort: 'waterval',
    titel: 'Van basis naar krimp',
    zin: 'Het saldo stijgt met € 1.700.000.',
    toon,
    van: { naam: 'Basis', waarde: -1_200_000 },
    stappen: [
      { naam: 'Minder overhead', bedrag: 900_000 },
      { naam: 'Minder werksoorten', bedrag: 1_400_000 },
      { naam: 'Frictiekosten', bedrag: -600_000 },
    ],
    naar: { naam: 'Krimp', waarde: 500_000 },
  },
  {
    soort: 'tornado',
    titel: 'Wat weegt het zwaarst',
    zin: 'De index op loonkosten weegt het zwaarst.',
    toon,
    nu: -500_000,
    balken: [
      { naam: 'Index loonkosten', bijLaag: 100_000, bijHoog: -1_300_000, laag: '2,5%', hoog: '3,5%' },
      { naam: 'Overheadpercentage', bijLaag: -200_000, bijHoog: -800_000, laag: '27%', hoog: '33%' },
      { naam: 'Instroom beschut werk', bijLaag: -550_000, bijHoog: -400_000, laag: '300', hoog: '350' },
    ],
  },
];
