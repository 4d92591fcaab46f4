/** Bars of series side by side, year by year. */
import type { Staafgrafiek } from '../grafiek.ts';
import { bedragAs, jarenAs, kleurVan, type Optie, RUIMTE, staafstijl, tip } from './assen.ts';
import type { Grafiekthema } from './thema.ts';

export function staven({ reeksen, jaren, aard, toon }: Staafgrafiek, thema: Grafiekthema): Optie {
  return {
    grid: { ...RUIMTE, bottom: 36 },
    legend: {
      bottom: 0,
      textStyle: { color: thema.tekst },
      icon: 'rect',
      data: reeksen.map(({ naam }, i) => ({ name: naam, itemStyle: staafstijl('prognose', kleurVan(thema, i), i) })),
    },
    xAxis: jarenAs({ jaren }, thema),
    yAxis: bedragAs(thema),
    tooltip: tip(toon, thema),
    series: reeksen.map(({ naam, waarden }, i) => ({
      type: 'bar',
      name: naam,
      itemStyle: { color: kleurVan(thema, i) },
      data: waarden.map((waarde, j) => ({
        value: Number.isNaN(waarde) ? null : waarde,
        itemStyle: staafstijl(aard[j] ?? 'prognose', kleurVan(thema, i), i),
      })),
    })),
  };
}
