/**
 * From Grafiek to what ECharts draws. Pure: the same chart and theme give the same picture, in a window or without one. Series differ
 * by more than their colour, and labels print what the table prints.
 */
import type { EChartsCoreOption } from 'echarts/core';
import type { Grafiek } from '../grafiek.ts';
import type { Optie } from './assen.ts';
import { band } from './band.ts';
import { lijnen } from './lijnen.ts';
import { staven } from './staven.ts';
import type { Grafiekthema } from './thema.ts';
import { tornado } from './tornado.ts';
import { waterval } from './waterval.ts';

export function optiesVan(grafiek: Grafiek, thema: Grafiekthema): EChartsCoreOption {
  return {
    animation: false,
    textStyle: { fontFamily: thema.lettertype, color: thema.tekst, fontSize: 12 },
    color: [...thema.kleuren],
    ...vormVan(grafiek, thema),
  };
}

function vormVan(grafiek: Grafiek, thema: Grafiekthema): Optie {
  switch (grafiek.soort) {
    case 'lijnen':
      return lijnen(grafiek, thema);
    case 'staven':
      return staven(grafiek, thema);
    case 'band':
      return band(grafiek, thema);
    case 'waterval':
      return waterval(grafiek, thema);
    case 'tornado':
      return tornado(grafiek, thema);
  }
}
