/**
 * Getal: Dutch numbers, from what a controller types or pastes to a double, and back to what a page shows.
 *
 * Guarantees: nothing is guessed. `1.000` is a thousand, `1.5` and `1,234.56` are refused with a sentence. Printing rounds
 * as Excel does (half away from zero at the fifteenth significant digit: 1,005 is 1,01); nothing else rounds.
 */
import { goed, mis, type Result } from './result.ts';

export interface Getalfout {
  /** 0-based, in the text as typed. */
  readonly positie: number;
  readonly melding: string;
}

/** Excel's AFRONDEN: half away from zero, on the fifteen significant digits that Excel shows. Negative decimalen round before the comma. */
export function rondAf(waarde: number, decimalen: number): number {
  if (!Number.isFinite(waarde) || waarde === 0) return waarde;
  const [mantisse = '', exponent = '0'] = Math.abs(waarde).toExponential(14).split('e');
  const cijfers = mantisse.replace('.', '');
  const behouden = Number(exponent) + 1 + Math.trunc(decimalen);
  if (behouden >= cijfers.length) return waarde;
  if (behouden < 0) return 0;
  const omhoog = (cijfers[behouden] ?? '0') >= '5' ? 1n : 0n;
  const gehelen = BigInt(cijfers.slice(0, behouden) || '0') + omhoog;
  return Math.sign(waarde) * Number(`${gehelen}e${-Math.trunc(decimalen)}`);
}

/** Spaces that people and programs put in numbers: ordinary, no-break, narrow no-break, thin, figure space. */
const SPATIES = /[\s\u00a0\u202f\u2009\u2007]/g;
const DUIZENDTALLEN = /^\d{1,3}(\.\d{3})+(,\d+)?$/;
const GEWOON = /^(\d+(,\d*)?|,\d+)(e[+-]?\d+)?$/i;

/**
 * Read one typed number: `72.553,90`, `€ 1.250`, `7,5%`, `(1.234,56)`, `1.250-`, `-` (zero), with any kind of space.
 * `procent`: the cell holds percentages, so a bare `7,5` means 7,5% as it does in Excel.
 */
export function leesGetal(tekst: string, opties: { readonly procent?: boolean } = {}): Result<number, Getalfout> {
  const begin = tekst.length - tekst.trimStart().length;
  const kaal = tekst.replace(SPATIES, '').replace(/[−–]/g, '-').replace(/€|EUR/gi, '');
  if (kaal === '-') return goed(0);
  const haakjes = /^\((.*)\)(%*)$/.exec(kaal);
  const [, teken = '', romp = '', achter = '', procenten = ''] =
    /^([+-]?)(.*?)(-?)(%*)$/.exec(haakjes ? `${haakjes[1]}${haakjes[2]}` : kaal) ?? [];
  const cijfers = leesCijfers(romp, tekst.trim());
  if (!cijfers.ok) return mis({ positie: begin, melding: cijfers.fout });
  if ((haakjes || achter) && teken)
    return mis({
      positie: begin,
      melding: `‘${tekst.trim()}’ heeft twee mintekens. Typ één minteken, bijvoorbeeld -1.250.`,
    });
  const delen = procenten.length || (opties.procent ? 1 : 0);
  const negatief = teken === '-' || achter === '-' || haakjes !== null;
  const waarde = Number(`${cijfers.waarde}e-${2 * delen}`);
  const uitkomst = Number.isNaN(waarde) ? Number(cijfers.waarde) / 100 ** delen : waarde;
  if (!Number.isFinite(uitkomst))
    return mis({ positie: begin, melding: `‘${tekst.trim()}’ is te groot om mee te rekenen.` });
  return goed(negatief && uitkomst !== 0 ? -uitkomst : uitkomst);
}

/** The digits without sign and %, as a JavaScript numeral; the error is a Dutch sentence. */
export function leesCijfers(romp: string, getypt: string): Result<string, string> {
  if (DUIZENDTALLEN.test(romp) || GEWOON.test(romp))
    return goed(romp.replaceAll('.', '').replace(',', '.').replace(/\.$/, ''));
  if (/^\d{1,3}(,\d{3})*\.\d+$/.test(romp) && romp.includes(',')) {
    return mis(
      `‘${getypt}’ is Engels geschreven. Typ een punt voor duizenden en een komma voor decimalen: ${romp.replaceAll(',', '#').replace('.', ',').replaceAll('#', '.')}.`,
    );
  }
  const punt = /^(\d+)\.(\d+)$/.exec(romp);
  if (punt)
    return mis(
      `‘${getypt}’ is niet eenduidig: typ ${punt[1]},${punt[2]} met een komma voor decimalen. Een punt scheidt duizenden, zoals in 1.500.`,
    );
  if (/^[\d.,]+$/.test(romp))
    return mis(
      `‘${getypt}’ is geen getal: een punt scheidt groepen van drie cijfers, een komma de decimalen, zoals in 72.553,90.`,
    );
  if (romp === '') return mis(`Hier staat geen getal. Typ bijvoorbeeld 1.250 of 7,5%.`);
  return mis(`‘${getypt}’ is geen getal. Typ bijvoorbeeld 72.553,90, 7,5% of een formule die met = begint.`);
}

export type Getalnotatie =
  | 'bedrag'
  | 'bedrag0'
  | 'getal0'
  | 'getal1'
  | 'getal2'
  | 'procent'
  | 'procent1'
  | 'procent2'
  | 'jaartal'
  | 'letter';

const DECIMALEN: Readonly<Record<Getalnotatie, number>> = {
  bedrag: 2,
  bedrag0: 0,
  getal0: 0,
  getal1: 1,
  getal2: 2,
  procent: 2,
  procent1: 1,
  procent2: 2,
  jaartal: 0,
  letter: 2,
};

/** As a page shows it, without a currency sign: `72.553,90`, `37,53`, `7,5%`, `2029`, `C`. `procent` leaves out trailing zeros. */
export function drukGetal(waarde: number, notatie: Getalnotatie): string {
  if (notatie === 'jaartal') return drukDecimalen(waarde, 0).replaceAll('.', '');
  const letter = notatie === 'letter' ? letterVan(waarde) : null;
  if (letter !== null) return letter;
  const procent = notatie.startsWith('procent');
  const vast = drukDecimalen(procent ? maalHonderd(waarde) : waarde, DECIMALEN[notatie]);
  const tekst = notatie === 'procent' ? vast.replace(/,?0+$/, (nullen) => (vast.includes(',') ? '' : nullen)) : vast;
  return procent ? `${tekst}%` : tekst;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A class by its number: 1 is A; null: it is none, and is written as the number it is. */
export function letterVan(waarde: number): string | null {
  return LETTERS[waarde - 1] ?? null;
}

/** The number of a class: `C` and `c` are 3; null: the text is no class. */
export function leesLetter(tekst: string): number | null {
  const letter = tekst.trim().toUpperCase();
  return letter.length === 1 && LETTERS.includes(letter) ? LETTERS.indexOf(letter) + 1 : null;
}

/** 0,075 x 100 is 7,5, not 7,500000000000001. */
function maalHonderd(waarde: number): number {
  return Number(`${Number(waarde.toPrecision(15))}e2`) || waarde * 100;
}

/** A fixed number of decimals, with points between thousands. */
export function drukDecimalen(waarde: number, decimalen: number): string {
  const afgerond = rondAf(waarde, decimalen);
  const [geheel = '0', deel = ''] = Math.abs(afgerond).toFixed(decimalen).split('.');
  const groepen = geheel.replace(/\B(?=(\d{3})+(?!\d))/g, '.');
  const teken = afgerond < 0 ? '-' : '';
  return `${teken}${groepen}${deel && `,${deel}`}`;
}

/** Every digit that matters, as it is typed: `72553,9`, `0,3125`, `1E+21`. Reads back as the same double. */
export function drukInvoer(waarde: number): string {
  return String(waarde).replace('.', ',').replace('e', 'E');
}

/** As drukInvoer, but a percentage as a percentage: 0,075 is `7,5%`. */
export function drukProcentInvoer(waarde: number): string {
  return `${drukInvoer(maalHonderd(waarde))}%`;
}
