/** A line per series. Realised is thick, budget thin, forecast dashed; every line has its name at its end and its own symbol. */
import type { Aard, Lijngrafiek, Reeksbeeld } from '../grafiek.ts';
import { bedragAs, eindnaam, jarenAs, kleurVan, type Optie, RUIMTE, tip, UITEEN } from './assen.ts';
import { type Grafiekthema, SYMBOLEN } from './thema.ts';

/** The three stretches of a line; each begins where the one before ends, so that the line is whole. */
function stukken(aard: readonly Aard[], waarden: readonly number[]): { aard: Aard; waarden: (number | null)[] }[] {
  return (['werkelijk', 'plan', 'prognose'] as const)
    .filter((soort) => aard.includes(soort))
    .map((soort) => ({
      aard: soort,
      waarden: waarden.map((waarde, i) => {
        const hoort = aard[i] === soort || (aard[i + 1] === soort && aard[i] !== soort);
        return hoort && !Number.isNaN(waarde) ? waarde : null;
      }),
    }));
}

const LIJN: Readonly<Record<Aard, Optie>> = {
  werkelijk: { type: 'solid', width: 3 },
  plan: { type: 'solid', width: 1.5 },
  prognose: { type: [6, 4], width: 2 },
};

export function lijnen({ reeksen, jaren, aard, toon }: Lijngrafiek, thema: Grafiekthema): Optie {
  const series = reeksen.flatMap(({ naam, waarden }, i) => {
    const delen = stukken(aard, waarden);
    return delen.map((deel, j) => ({
      type: 'line',
      clip: false,
      name: naam,
      data: deel.waarden,
      symbol: SYMBOLEN[i % SYMBOLEN.length],
      symbolSize: 6,
      showAllSymbol: true,
      itemStyle: {
        color: deel.aard === 'werkelijk' ? kleurVan(thema, i) : thema.achtergrond,
        borderColor: kleurVan(thema, i),
        borderWidth: 1.5,
      },
      lineStyle: { ...LIJN[deel.aard], color: kleurVan(thema, i) },
      ...(j === delen.length - 1 && {
        endLabel: { ...eindnaam(naam, thema), distance: 6, width: BREEDSTE_NAAM, overflow: 'truncate' },
      }),
    }));
  });
  return {
    grid: { ...RUIMTE, right: breedsteNaam(reeksen) },
    xAxis: { ...jarenAs({ jaren }, thema), boundaryGap: false },
    yAxis: bedragAs(thema),
    tooltip: tip(toon, thema),
    series: series.map((reeks) => ({ ...reeks, ...UITEEN })),
  };
}

const BREEDSTE_NAAM = 250;

/** Room for the names at the end of the lines. */
function breedsteNaam(reeksen: readonly Reeksbeeld[]): number {
  return Math.min(BREEDSTE_NAAM + 20, 24 + 7 * Math.max(0, ...reeksen.map(({ naam }) => naam.length)));
}
