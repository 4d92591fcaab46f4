/**
 * Grafiek: a chart as data: what it shows, what it says in a sentence, and the same figures as a table.
 *
 * Free of any chart library and of colour. Who draws it shows the table and the sentence too, so nobody needs to see it.
 */

/** Realised, budget or forecast: solid, outlined and hatched wherever they show. */
export type Aard = 'werkelijk' | 'plan' | 'prognose';

interface Vorm {
  readonly titel: string;
  /** What the chart says; also its text alternative. */
  readonly zin: string;
  /** Prints a figure, with its unit. */
  readonly toon: (waarde: number) => string;
}

interface OverJaren extends Vorm {
  readonly jaren: readonly number[];
  readonly aard: readonly Aard[];
}

export interface Reeksbeeld {
  readonly naam: string;
  /** One per year or category; NaN = nothing to draw. */
  readonly waarden: readonly number[];
}

export interface Lijngrafiek extends OverJaren {
  readonly soort: 'lijnen';
  readonly reeksen: readonly Reeksbeeld[];
}
export interface Staafgrafiek extends OverJaren {
  readonly soort: 'staven';
  readonly reeksen: readonly Reeksbeeld[];
}
/** P50 as a line within the band from P10 to P90. */
export interface Bandgrafiek extends OverJaren {
  readonly soort: 'band';
  readonly p10: readonly number[];
  readonly p50: readonly number[];
  readonly p90: readonly number[];
}
/** A bridge: from a whole to another whole, by what was added and taken off. */
export interface Watervalgrafiek extends Vorm {
  readonly soort: 'waterval';
  readonly van: { readonly naam: string; readonly waarde: number };
  readonly stappen: readonly { readonly naam: string; readonly bedrag: number }[];
  readonly naar: { readonly naam: string; readonly waarde: number };
}
/** Per input the outcome with it low and high, around the outcome as it is; longest bar first. */
export interface Tornadografiek extends Vorm {
  readonly soort: 'tornado';
  readonly nu: number;
  readonly balken: readonly Tornadobeeld[];
}
export interface Tornadobeeld {
  readonly naam: string;
  readonly bijLaag: number;
  readonly bijHoog: number;
  /** The input itself at its low and high, as printed. */
  readonly laag: string;
  readonly hoog: string;
}

export type Grafiek = Lijngrafiek | Staafgrafiek | Bandgrafiek | Watervalgrafiek | Tornadografiek;

export interface Grafiektabel {
  /** First the heading of the names. */
  readonly kop: readonly string[];
  readonly rijen: readonly Grafiekrij[];
}

export interface Grafiekrij {
  readonly naam: string;
  readonly cellen: readonly Grafiekcel[];
}

/** A figure as printed and unrounded; null: text, or nothing. */
export interface Grafiekcel {
  readonly tekst: string;
  readonly waarde: number | null;
}

export const AARDNAAM: Readonly<Record<Aard, string>> = {
  werkelijk: 'werkelijk',
  plan: 'begroting',
  prognose: 'prognose',
};

/** The years of a document: before the first budget year realised, up to the boekjaar budget, then forecast. */
export function aardVan(jaar: number, begin: number, boekjaar: number): Aard {
  if (jaar < begin) return 'werkelijk';
  return jaar <= boekjaar ? 'plan' : 'prognose';
}

export function tabelVan(grafiek: Grafiek): Grafiektabel {
  const { toon } = grafiek;
  const cel = (waarde: number) => getalcel(waarde, toon);
  switch (grafiek.soort) {
    case 'lijnen':
    case 'staven':
      return perJaar(grafiek, grafiek.reeksen, cel);
    case 'band': {
      const { p10, p50, p90 } = grafiek;
      const reeksen = Object.entries({ P10: p10, P50: p50, P90: p90 }).map(([naam, waarden]) => ({ naam, waarden }));
      return perJaar(grafiek, reeksen, cel);
    }
    case 'waterval':
      return {
        kop: ['Onderdeel', 'Bedrag'],
        rijen: [
          { naam: grafiek.van.naam, cellen: [cel(grafiek.van.waarde)] },
          ...grafiek.stappen.map(({ naam, bedrag }) => ({
            naam,
            cellen: [getalcel(bedrag, (waarde) => metPlus(waarde, toon))],
          })),
          { naam: grafiek.naar.naam, cellen: [cel(grafiek.naar.waarde)] },
        ],
      };
    case 'tornado':
      return {
        kop: ['Invoer', 'Laag', 'Uitkomst bij laag', 'Hoog', 'Uitkomst bij hoog'],
        rijen: grafiek.balken.map(({ naam, laag, bijLaag, hoog, bijHoog }) => ({
          naam,
          cellen: [tekstcel(laag), cel(bijLaag), tekstcel(hoog), cel(bijHoog)],
        })),
      };
  }
}

function perJaar(
  { jaren, aard }: OverJaren,
  reeksen: readonly Reeksbeeld[],
  cel: (waarde: number) => Grafiekcel,
): Grafiektabel {
  return {
    kop: ['Jaar', ...reeksen.map(({ naam }) => naam)],
    rijen: jaren.map((jaar, i) => ({
      naam: `${jaar} (${AARDNAAM[aard[i] ?? 'prognose']})`,
      cellen: reeksen.map(({ waarden }) => cel(waarden[i] ?? Number.NaN)),
    })),
  };
}

export function tekstcel(tekst: string): Grafiekcel {
  return { tekst, waarde: null };
}

export function getalcel(waarde: number, toon: (waarde: number) => string): Grafiekcel {
  return Number.isNaN(waarde) ? tekstcel('–') : { tekst: toon(waarde), waarde };
}

export function metPlus(bedrag: number, toon: (waarde: number) => string): string {
  return bedrag > 0 ? `+${toon(bedrag)}` : toon(bedrag);
}
