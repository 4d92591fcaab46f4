/**
 * Colours and patterns of charts. Eight hues that colour-blind eyes tell apart (Okabe and Ito 2008, darkened to 3:1 on white),
 * each with a pattern and a symbol of its own, so that no chart needs its colours to be read.
 */

export interface Grafiekthema {
  readonly kleuren: readonly string[];
  readonly tekst: string;
  readonly zwak: string;
  readonly rooster: string;
  readonly achtergrond: string;
  readonly lettertype: string;
  readonly donker: boolean;
}

const LETTERTYPE = "'Segoe UI', 'Source Sans 3', system-ui, sans-serif";

export const LICHT: Grafiekthema = {
  kleuren: ['#0b5cad', '#b8560a', '#00795a', '#9c3d7c', '#8a6a00', '#3f6fb0', '#a3262a', '#4d4d4d'],
  tekst: '#242424',
  zwak: '#616161',
  rooster: '#e0e0e0',
  achtergrond: '#ffffff',
  lettertype: LETTERTYPE,
  donker: false,
};

/** On paper: the font of the report, which the typesetter has. */
export const DRUK: Grafiekthema = { ...LICHT, lettertype: "'Source Sans 3'" };

export const DONKER: Grafiekthema = {
  kleuren: ['#62abf5', '#f0a060', '#4cc9a0', '#dd8fc0', '#e8cf58', '#9ec5f0', '#f08a8c', '#c8c8c8'],
  tekst: '#ffffff',
  zwak: '#adadad',
  rooster: '#3d3d3d',
  achtergrond: '#292929',
  lettertype: LETTERTYPE,
  donker: true,
};

/** System colours of Windows high contrast, as the page computes them. */
export function hoogContrast(tekst: string, achtergrond: string, accent: string): Grafiekthema {
  return {
    kleuren: [accent, tekst],
    tekst,
    zwak: tekst,
    rooster: tekst,
    achtergrond,
    lettertype: LETTERTYPE,
    donker: true,
  };
}

export const SYMBOLEN = ['circle', 'rect', 'triangle', 'diamond', 'roundRect', 'pin', 'arrow', 'emptyCircle'] as const;

/** Hatching of a forecast; the angle tells series apart. */
export function arcering(kleur: string, nummer: number) {
  return {
    symbol: 'rect',
    color: kleur,
    backgroundColor: 'transparent',
    dashArrayX: [1, 0],
    dashArrayY: [2, 4],
    rotation: -Math.PI / 4 + (nummer * Math.PI) / 3,
  };
}
