/**
 * What kernels hand to JavaScript, one lane at a time: powers, and the cases where the fifteenth significant digit decides.
 */
import { rondAf } from '../kern/getal.ts';

/** Excel's ^: 0^0 and an even root of a negative number are #GETAL!, 0 to a negative power #DEEL/0! (all NaN); odd roots exist. */
export function macht(grondtal: number, exponent: number): number {
  if (Number.isNaN(grondtal) || (grondtal === 0 && exponent === 0)) return Number.NaN;
  const wortel = Math.round(1 / exponent);
  const oneven = grondtal < 0 && Math.abs(wortel) % 2 === 1 && exponent === 1 / wortel;
  const uitkomst = oneven ? -((-grondtal) ** exponent) : grondtal ** exponent;
  return Number.isFinite(uitkomst) ? uitkomst : Number.NaN;
}

/** Down to a whole number; what is one at fifteen significant digits stays it. */
export function geheel(waarde: number): number {
  const naast = Math.round(waarde);
  return naast > waarde && gelijk15(naast, waarde) === naast ? naast : Math.floor(waarde);
}

/** b, or a when the two are the same at fifteen significant digits. */
export function gelijk15(a: number, b: number): number {
  return Number.isFinite(a) && Number.isFinite(b) && a.toPrecision(15) === b.toPrecision(15) ? a : b;
}

export function rond(waarde: number, decimalen: number): number {
  return Number.isFinite(decimalen) ? rondAf(waarde, decimalen) : Number.NaN;
}

/** Away from zero, on the fifteen significant digits that Excel shows. */
export function rondOp(waarde: number, decimalen: number): number {
  return richting(waarde, decimalen, 1n);
}

/** Towards zero, on the fifteen significant digits that Excel shows. */
export function rondNeer(waarde: number, decimalen: number): number {
  return richting(waarde, decimalen, 0n);
}

function richting(waarde: number, decimalen: number, omhoog: bigint): number {
  if (Number.isNaN(decimalen)) return Number.NaN;
  if (!Number.isFinite(waarde) || waarde === 0) return waarde;
  const [mantisse = '', exponent = '0'] = Math.abs(waarde).toExponential(14).split('e');
  const cijfers = mantisse.replace('.', '');
  const plaats = Math.trunc(decimalen);
  const behouden = Number(exponent) + 1 + plaats;
  if (behouden >= cijfers.length) return waarde;
  const over = cijfers.slice(Math.max(0, behouden));
  const gehelen = BigInt(cijfers.slice(0, Math.max(0, behouden)) || '0') + (/[1-9]/.test(over) ? omhoog : 0n);
  return Math.sign(waarde) * Number(`${gehelen}e${-plaats}`);
}
