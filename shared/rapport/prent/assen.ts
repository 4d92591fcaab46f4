/** What the charts share: axes, room around the drawing, tooltips, and how names, bars and colours look. */
import type { Aard } from '../grafiek.ts';
import { arcering, type Grafiekthema } from './thema.ts';

/** An option of ECharts, or a part of one. */
export type Optie = Record<string, unknown>;

export const kleurVan = (thema: Grafiekthema, i: number) => thema.kleuren[i % thema.kleuren.length] ?? thema.tekst;

export function bedragAs(thema: Grafiekthema): Optie {
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

export function jarenAs({ jaren }: { jaren: readonly number[] }, thema: Grafiekthema): Optie {
  return {
    type: 'category',
    data: jaren.map(String),
    axisLabel: { color: thema.zwak },
    axisLine: { onZero: true, lineStyle: { color: thema.zwak } },
    axisTick: { show: false },
  };
}

export function tip(toon: (waarde: number) => string, thema: Grafiekthema, as: 'axis' | 'item' = 'axis'): Optie {
  return {
    trigger: as,
    confine: true,
    backgroundColor: thema.achtergrond,
    borderColor: thema.rooster,
    textStyle: { color: thema.tekst, fontSize: 12 },
    valueFormatter: (waarde: unknown) => (typeof waarde === 'number' ? toon(waarde) : '–'),
  };
}

export const RUIMTE = {
  left: 8,
  right: 24,
  top: 24,
  bottom: 8,
  outerBoundsMode: 'same',
  outerBoundsContain: 'axisLabel',
};

/** The name of a line at its end, with room above and below so that names never touch. */
export function eindnaam(naam: string, thema: Grafiekthema): Optie {
  return { show: true, formatter: naam, color: thema.tekst, minMargin: 10 };
}

export const UITEEN = { labelLayout: { moveOverlap: 'shiftY' } };

/** Realised is solid, budget outlined, forecast hatched. */
export function staafstijl(aard: Aard, kleur: string, nummer: number): Optie {
  if (aard === 'werkelijk') return { color: kleur, borderColor: kleur, borderWidth: 1.5 };
  if (aard === 'plan') return { color: 'transparent', borderColor: kleur, borderWidth: 1.5 };
  return { color: 'transparent', borderColor: kleur, borderWidth: 1.5, decal: arcering(kleur, nummer) };
}
