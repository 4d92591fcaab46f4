/**
 * How a figure of a study is printed: as the grid prints it, amounts with their euro sign.
 */
import { drukGetal, type Getalnotatie } from '../kern/getal.ts';
import type { Notatie } from '../model/document.ts';
import type { Toon } from './zinnen.ts';

export function toonIn(notatie: Notatie): Toon {
  if (notatie === 'tekst') return String;
  const teken = notatie === 'bedrag' || notatie === 'bedrag0' ? '€ ' : '';
  return (waarde) => (Number.isNaN(waarde) ? 'fout' : `${teken}${drukGetal(waarde, notatie)}`);
}

/** Cents say nothing in a comparison over years; a percentage that is sought needs its decimals. */
export function toonRuim(notatie: Notatie): Toon {
  return toonIn(RUIM[notatie] ?? notatie);
}

const RUIM: Partial<Record<Notatie, Getalnotatie>> = {
  bedrag: 'bedrag0',
  procent: 'procent2',
  procent1: 'procent2',
  getal0: 'getal2',
  getal1: 'getal2',
};
