/**
 * From Grafiek to what ECharts draws. Pure: the same chart and theme give the same picture, in a window or without one.
 *
 * Realised is solid, budget outlined, forecast hatched (bars) or dashed (lines). Every series has its name at its end, its own
 * symbol and pattern. Labels print what the table prints.
 */
import type { EChartsCoreOption } from 'echarts/core';
import {
  type Aard,
  type Bandgrafiek,
  type Grafiek,
  type Lijngrafiek,
  metPlus,
  type Reeksbeeld,
  type Staafgrafiek,
  type Tornadobeeld,
  type Tornadografiek,
  type Watervalgrafiek,
} from '../grafiek.ts';
import { arcering, type Grafiekthema, SYMBOLEN } from './thema.ts';

type Optie = Record<string, unknown>;

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

const kleurVan = (thema: Grafiekthema, i: number) => thema.kleuren[i % thema.kleuren.length] ?? thema.tekst;

function bedragAs(thema: Grafiekthema): Optie {
  return {
    type: 'value',
    scale: false,
    axisLabel: { color: thema.zwak, formatter: kort },
    splitLine: { lineStyle: { color: thema.rooster } },
  };
}

const geheelGetal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });

/** `2,5 mln.`, `600.000`: on an axis there is no room for cents. */
export function kort(waarde: number): string {
  return Math.abs(waarde) < 1_000_000 ? geheelGetal.format(waarde) : `${geheelGetal.format(waarde / 1_000_000)} mln.`;
}

function jarenAs({ jaren }: { jaren: readonly number[] }, thema: Grafiekthema): Optie {
  return {
    type: 'category',
    data: jaren.map(String),
    axisLabel: { color: thema.zwak },
    axisLine: { onZero: true, lineStyle: { color: thema.zwak } },
    axisTick: { show: false },
  };
}

function tip(toon: (waarde: number) => string, thema: Grafiekthema, as: 'axis' | 'item' = 'axis'): Optie {
  return {
    trigger: as,
    confine: true,
    backgroundColor: thema.achtergrond,
    borderColor: thema.rooster,
    textStyle: { color: thema.tekst, fontSize: 12 },
    valueFormatter: (waarde: unknown) => (typeof waarde === 'number' ? toon(waarde) : '–'),
  };
}

const RUIMTE = { left: 8, right: 24, top: 24, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' };

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

function lijnen({ reeksen, jaren, aard, toon }: Lijngrafiek, thema: Grafiekthema): Optie {
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

/** The name of a line at its end, with room above and below so that names never touch. */
function eindnaam(naam: string, thema: Grafiekthema): Optie {
  return { show: true, formatter: naam, color: thema.tekst, minMargin: 10 };
}

const UITEEN = { labelLayout: { moveOverlap: 'shiftY' } };
const BREEDSTE_NAAM = 250;

/** Room for the names at the end of the lines. */
function breedsteNaam(reeksen: readonly Reeksbeeld[]): number {
  return Math.min(BREEDSTE_NAAM + 20, 24 + 7 * Math.max(0, ...reeksen.map(({ naam }) => naam.length)));
}

function staafstijl(aard: Aard, kleur: string, nummer: number): Optie {
  if (aard === 'werkelijk') return { color: kleur, borderColor: kleur, borderWidth: 1.5 };
  if (aard === 'plan') return { color: 'transparent', borderColor: kleur, borderWidth: 1.5 };
  return { color: 'transparent', borderColor: kleur, borderWidth: 1.5, decal: arcering(kleur, nummer) };
}

function staven({ reeksen, jaren, aard, toon }: Staafgrafiek, thema: Grafiekthema): Optie {
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

/** Two stacked areas: an invisible one up to P10 and the band on it, which also works below 0 with stackStrategy all. */
function band({ jaren, p10, p50, p90, toon }: Bandgrafiek, thema: Grafiekthema): Optie {
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

/** Bars that hang from where the one before ended; a rise and a fall differ by colour, pattern and sign. */
function waterval({ van, stappen, naar, toon }: Watervalgrafiek, thema: Grafiekthema): Optie {
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

const laagste = ({ bijLaag, bijHoog }: Tornadobeeld) => (bijHoog < bijLaag ? 'bijHoog' : 'bijLaag');

function tornado({ nu, balken, toon }: Tornadografiek, thema: Grafiekthema): Optie {
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
