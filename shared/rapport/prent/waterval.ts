/** From one amount to another, step by step. */
import { metPlus, type Watervalgrafiek } from '../grafiek.ts';
import { bedragAs, kleurVan, type Optie, RUIMTE } from './assen.ts';
import { arcering, type Grafiekthema } from './thema.ts';

/** Bars that hang from where the one before ended; a rise and a fall differ by colour, pattern and sign. */
export function waterval({ van, stappen, naar, toon }: Watervalgrafiek, thema: Grafiekthema): Optie {
  let stand = van.waarde;
  const delen = stappen.map(({ naam, bedrag }) => {
    const begin = stand;
    stand += bedrag;
    return { naam, bedrag, begin, eind: stand };
  });
  const staven = [
    { naam: van.naam, van: 0, tot: van.waarde, tekst: toon(van.waarde), stijl: geheel(thema) },
    ...delen.map(({ naam, bedrag, begin, eind }) => ({
      naam,
      van: begin,
      tot: eind,
      tekst: metPlus(bedrag, toon),
      stijl: verandering(bedrag, thema),
    })),
    { naam: naar.naam, van: 0, tot: naar.waarde, tekst: toon(naar.waarde), stijl: geheel(thema) },
  ];
  return {
    grid: RUIMTE,
    xAxis: {
      type: 'category',
      data: staven.map(({ naam }) => naam),
      axisLabel: {
        color: thema.tekst,
        interval: 0,
        width: naambreedte(staven.length),
        overflow: 'break',
        lineHeight: 16,
      },
      axisTick: { show: false },
      axisLine: { lineStyle: { color: thema.zwak } },
    },
    yAxis: bedragAs(thema),
    series: zwevend(staven, thema),
  };
}

/** In pixels: names under the bars never touch on the narrowest page, where the bars share 640. */
const naambreedte = (aantal: number) => Math.min(120, Math.floor(640 / aantal) - 6);

const geheel = (thema: Grafiekthema): Optie => ({ color: thema.zwak });

function verandering(bedrag: number, thema: Grafiekthema): Optie {
  const kleur = kleurVan(thema, bedrag >= 0 ? 0 : 1);
  return bedrag >= 0
    ? { color: kleur, borderColor: kleur, borderWidth: 1.5 }
    : { color: 'transparent', borderColor: kleur, borderWidth: 1.5, decal: arcering(kleur, 0) };
}

interface Zwever {
  readonly naam: string;
  readonly van: number;
  readonly tot: number;
  readonly tekst: string;
  readonly stijl: Optie;
}

/** A bar between two values: an invisible one up to it with the visible one stacked on top, in two parts where it crosses 0. */
function zwevend(zwevers: readonly Zwever[], thema: Grafiekthema): Optie[] {
  const deel = (kies: (laag: number, hoog: number) => number, zichtbaar: boolean) => ({
    type: 'bar',
    stack: 'zweef',
    barCategoryGap: '35%',
    silent: !zichtbaar,
    data: zwevers.map(({ van, tot, stijl }) => ({
      value: kies(Math.min(van, tot), Math.max(van, tot)),
      itemStyle: zichtbaar ? stijl : { color: 'transparent' },
    })),
  });
  const teksten = {
    type: 'line',
    symbolSize: 0,
    lineStyle: { opacity: 0 },
    silent: true,
    data: zwevers.map(({ van, tot, tekst }) => ({
      value: Math.max(van, tot),
      label: { show: true, formatter: tekst, position: 'top', color: thema.tekst },
    })),
  };
  return [
    deel((laag, hoog) => Math.max(laag, 0) + Math.min(hoog, 0), false),
    deel((laag, hoog) => Math.max(hoog, 0) - Math.max(laag, 0), true),
    deel((laag, hoog) => Math.min(laag, 0) - Math.min(hoog, 0), true),
    teksten,
  ];
}
