/**
 * The drawing itself: only the parts of ECharts that our charts use, as SVG, with or without a window. All words and figures come
 * from the Grafiek, so no locale of the library shows. Load it when a chart is asked for: the library is large.
 */
import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import type { Grafiek } from '../grafiek.ts';
import { optiesVan } from './opties.ts';
import type { Grafiekthema } from './thema.ts';

use([BarChart, GridComponent, LabelLayout, LegendComponent, LineChart, SVGRenderer, TooltipComponent]);

/** The library with these parts in it. */
export const maakBeeld = init;

export interface Maat {
  readonly breedte: number;
  readonly hoogte: number;
}

/** A picture without a window: for a report, a copy, a test. Same chart, theme and size: same text. */
export function tekenSvg(grafiek: Grafiek, thema: Grafiekthema, { breedte, hoogte }: Maat): string {
  const beeld = maakBeeld(null, null, { renderer: 'svg', ssr: true, width: breedte, height: hoogte });
  beeld.setOption(optiesVan(grafiek, thema));
  const svg = beeld.renderToSVGString();
  beeld.dispose();
  return metTekst(metEigenIds(svg, grafiek.titel), tekstVan(grafiek));
}

/**
 * The library numbers the pictures of a process (`zr7-p0`); named after their title they are the same every time, and two
 * pictures on one page keep their own patterns. Hover styles of a still picture are of no use.
 */
function metEigenIds(svg: string, titel: string): string {
  const naam = titel.replace(/[^A-Za-z0-9]+/g, '-');
  return svg
    .replace(/<style[^>]*>[\s\S]*?<\/style>/g, '')
    .replace(/ class="[^"]*"/g, '')
    .replace(/\bzr\d+-/g, `${naam}-`);
}

/** What stands in for the picture: its title and what it says. */
export function tekstVan({ titel, zin }: Grafiek): string {
  return `${titel}. ${zin}`;
}

function metTekst(svg: string, tekst: string): string {
  const veilig = tekst.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  return svg.replace('<svg ', `<svg role="img" aria-label="${veilig}" `);
}
