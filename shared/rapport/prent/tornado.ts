/** What matters most: per invoer how far the outcome moves when it is low and when it is high. */
import type { Tornadobeeld, Tornadografiek } from '../grafiek.ts';
import { bedragAs, kleurVan, type Optie, RUIMTE, staafstijl, tip } from './assen.ts';
import type { Grafiekthema } from './thema.ts';

const laagste = ({ bijLaag, bijHoog }: Tornadobeeld) => (bijHoog < bijLaag ? 'bijHoog' : 'bijLaag');

export function tornado({ nu, balken, toon }: Tornadografiek, thema: Grafiekthema): Optie {
  const kant = (kies: 'bijLaag' | 'bijHoog', naam: string, nummer: number) => ({
    type: 'bar',
    name: naam,
    barGap: '-100%',
    barCategoryGap: '30%',
    itemStyle: nummer === 0 ? staafstijl('prognose', kleurVan(thema, 1), 0) : { color: kleurVan(thema, 0) },
    data: balken.map((balk) => ({
      value: Number.isNaN(balk[kies]) ? null : balk[kies],
      // one at each side of the pair, whichever way the bars go, so that they never write over each other
      label: { position: kies === laagste(balk) ? 'left' : 'right' },
    })),
    label: {
      show: true,
      color: thema.tekst,
      formatter: ({ dataIndex }: { dataIndex: number }) =>
        balken[dataIndex]?.[kies === 'bijLaag' ? 'laag' : 'hoog'] ?? '',
    },
  });
  return {
    grid: { ...RUIMTE, bottom: 36 },
    legend: { bottom: 0, textStyle: { color: thema.tekst }, icon: 'rect' },
    xAxis: { ...bedragAs(thema), scale: true, startValue: nu, boundaryGap: ['8%', '8%'] },
    yAxis: {
      type: 'category',
      inverse: true,
      data: balken.map(({ naam }) => naam),
      axisLabel: { color: thema.tekst, width: 240, overflow: 'truncate' },
      axisTick: { show: false },
      axisLine: { show: false },
    },
    tooltip: { ...tip(toon, thema), axisPointer: { type: 'shadow' } },
    series: [kant('bijLaag', 'Invoer laag', 0), kant('bijHoog', 'Invoer hoog', 1)],
  };
}
