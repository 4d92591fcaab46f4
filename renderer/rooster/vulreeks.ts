/**
 * Vulreeks: what stands before or behind selected cells when the fill handle carries them on, as Excel does it.
 *
 * Two or more numbers go on with their step (of three or more that are not equally far apart: along the straight line that fits
 * best); one number, and whatever holds a formula, a range, a text or nothing, is repeated. Ctrl turns it round: one number
 * counts on, more are repeated. Which cells are meant is left to doorvoeren.ts.
 */
import { rondAf } from '../../shared/kern/getal.ts';
import type { Notatie } from '../../shared/model/document.ts';
import { leesInvoer } from '../../shared/model/lees-invoer.ts';
import { drukInvoerwaarde, isProcent, maatsoortVan } from '../../shared/model/notatie.ts';

/** A selected cell: the text of its editor; notatie null: it holds no figure. */
export interface Broncel {
  readonly invoer: string;
  readonly notatie: Notatie | null;
}

/** vanzelf: as dragging does; andersom: with Ctrl; herhalen: Ctrl+D and Ctrl+R. */
export type Doorvoerwijze = 'vanzelf' | 'andersom' | 'herhalen';

/** What stands at a place counted from the first of `bron` (0): below 0 it goes back, from `bron.length` it goes on. */
export function vulreeks(bron: readonly Broncel[], wijze: Doorvoerwijze): (plaats: number) => Broncel {
  const getallen = bron.flatMap((cel) => getalIn(cel) ?? []);
  const notatie = bron[0]?.notatie ?? null;
  const gelijksoortig = new Set(bron.map((cel) => cel.notatie && maatsoortVan(cel.notatie))).size === 1;
  const telt = getallen.length === bron.length && bron.length > 1 === (wijze === 'vanzelf') && wijze !== 'herhalen';
  if (telt && gelijksoortig && notatie) {
    const tekst = lijn(getallen, notatie);
    return (plaats) => ({ invoer: tekst(plaats), notatie });
  }
  return (plaats) => bron[((plaats % bron.length) + bron.length) % bron.length] ?? { invoer: '', notatie };
}

function getalIn({ invoer, notatie }: Broncel): number | null {
  if (notatie === null || invoer === '' || invoer.startsWith('=')) return null;
  const gelezen = leesInvoer(invoer, notatie);
  return gelezen.ok && typeof gelezen.waarde === 'number' ? gelezen.waarde : null;
}

function lijn(getallen: readonly number[], notatie: Notatie): (plaats: number) => string {
  const [begin = 0, tweede] = getallen;
  // one of what the cell counts in: a percentage goes on with a whole per cent
  const eenheid = isProcent(notatie) ? 0.01 : 1;
  const stap = tweede === undefined ? eenheid : tweede - begin;
  const decimalen = Math.max(...(tweede === undefined ? [begin, eenheid] : getallen).map(decimalenVan));
  const gelijkmatig = (plaats: number) => rondAf(begin + stap * plaats, decimalen);
  const past = getallen.every((getal, plaats) => gelijkmatig(plaats) === rondAf(getal, decimalen));
  const waarde = past ? gelijkmatig : besteLijn(getallen);
  return (plaats) => drukInvoerwaarde(waarde(plaats), notatie);
}

/** Least squares, at the fifteen digits that Excel shows. */
function besteLijn(getallen: readonly number[]): (plaats: number) => number {
  const midden = (getallen.length - 1) / 2;
  const gemiddelde = getallen.reduce((som, getal) => som + getal, 0) / getallen.length;
  const samen = getallen.reduce((som, getal, plaats) => som + (plaats - midden) * (getal - gemiddelde), 0);
  const spreiding = getallen.reduce((som, _, plaats) => som + (plaats - midden) ** 2, 0);
  const helling = samen / spreiding;
  return (plaats) => Number((gemiddelde + helling * (plaats - midden)).toPrecision(15));
}

/** How many decimals a number is written with. */
function decimalenVan(getal: number): number {
  const [mantisse = '', exponent = '0'] = String(getal).split('e');
  return Math.max(0, (mantisse.split('.')[1]?.length ?? 0) - Number(exponent));
}
