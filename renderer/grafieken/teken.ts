/** A chart drawn in the page, with tooltips. Loaded with the first chart that shows: it brings the drawing library. */
import type { ECharts } from 'echarts/core';
import type { Grafiek } from '../../shared/rapport/grafiek.ts';
import { optiesVan } from '../../shared/rapport/prent/opties.ts';
import { maakBeeld } from '../../shared/rapport/prent/teken-svg.ts';
import type { Grafiekthema } from '../../shared/rapport/prent/thema.ts';

/** The caller disposes of it. */
export function tekenIn(plek: HTMLElement, grafiek: Grafiek, thema: Grafiekthema): ECharts {
  const beeld = maakBeeld(plek, null, { renderer: 'svg' });
  beeld.setOption(optiesVan(grafiek, thema));
  return beeld;
}
