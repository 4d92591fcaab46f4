/** The band of a simulation: P10 to P90 around P50. */
import type { Bandgrafiek } from '../grafiek.ts';
import { bedragAs, eindnaam, jarenAs, kleurVan, type Optie, RUIMTE, tip, UITEEN } from './assen.ts';
import type { Grafiekthema } from './thema.ts';

/** Two stacked areas: an invisible one up to P10 and the band on it, which also works below 0 with stackStrategy all. */
export function band({ jaren, p10, p50, p90, toon }: Bandgrafiek, thema: Grafiekthema): Optie {
  const kleur = kleurVan(thema, 0);
  const stapel = {
    type: 'line',
    clip: false,
    stack: 'band',
    stackStrategy: 'all',
    symbol: 'none',
    lineStyle: { opacity: 0 },
  };
  const rand = (naam: string, waarden: readonly number[]) => ({
    type: 'line',
    clip: false,
    name: naam,
    data: [...waarden],
    symbol: 'none',
    lineStyle: { color: kleur, width: 1, type: [3, 3] },
    itemStyle: { color: kleur },
    endLabel: eindnaam(naam, thema),
    ...UITEEN,
  });
  return {
    grid: { ...RUIMTE, right: 48 },
    xAxis: { ...jarenAs({ jaren }, thema), boundaryGap: false },
    yAxis: bedragAs(thema),
    tooltip: tip(toon, thema),
    series: [
      { ...stapel, data: [...p10], tooltip: { show: false }, silent: true },
      {
        ...stapel,
        data: p90.map((hoog, i) => hoog - (p10[i] ?? 0)),
        areaStyle: { color: kleur, opacity: thema.donker ? 0.3 : 0.18 },
        tooltip: { show: false },
        silent: true,
      },
      rand('P10', p10),
      {
        type: 'line',
        clip: false,
        name: 'P50',
        data: [...p50],
        symbol: 'circle',
        symbolSize: 5,
        lineStyle: { color: kleur, width: 2.5 },
        itemStyle: { color: kleur },
        endLabel: eindnaam('P50', thema),
        ...UITEEN,
      },
      rand('P90', p90),
    ],
  };
}
