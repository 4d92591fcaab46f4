/**
 * Breuk: exact fractions. Where a verdict must be proven (narekenen), doubles will not do: 2,755 is not a double.
 *
 * Always in lowest terms with a positive denominator, so equal fractions have equal parts. Denominators grow with
 * every division: whoever iterates shortens with `verkort`, in the direction that keeps his interval safe.
 */
export interface Breuk {
  readonly teller: bigint;
  readonly noemer: bigint;
}

export const NUL: Breuk = { teller: 0n, noemer: 1n };
export const EEN: Breuk = { teller: 1n, noemer: 1n };

function ggd(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** teller / noemer; a noemer of 0 is a bug. */
export function breuk(teller: bigint, noemer = 1n): Breuk {
  if (noemer === 0n) throw new Error('breuk met noemer 0');
  if (noemer === 1n) return { teller, noemer };
  const deler = ggd(teller, noemer < 0n ? -noemer : noemer) * (noemer < 0n ? -1n : 1n);
  return { teller: teller / deler, noemer: noemer / deler };
}

/** The decimal number that a double prints as: 0.075 is 75/1000, as it was typed. */
export function breukVanGetal(getal: number): Breuk {
  const [mantisse = '0', macht = '0'] = getal.toString().split('e');
  const [geheel = '0', decimalen = ''] = mantisse.split('.');
  const cijfers = BigInt(geheel + decimalen);
  const exponent = Number(macht) - decimalen.length;
  return exponent >= 0 ? breuk(cijfers * 10n ** BigInt(exponent)) : breuk(cijfers, 10n ** BigInt(-exponent));
}

export function plus(a: Breuk, b: Breuk): Breuk {
  if (a.noemer === b.noemer) return breuk(a.teller + b.teller, a.noemer);
  return breuk(a.teller * b.noemer + b.teller * a.noemer, a.noemer * b.noemer);
}

export function negatief(a: Breuk): Breuk {
  return { teller: -a.teller, noemer: a.noemer };
}

export function min(a: Breuk, b: Breuk): Breuk {
  return plus(a, negatief(b));
}

export function maal(a: Breuk, b: Breuk): Breuk {
  return breuk(a.teller * b.teller, a.noemer * b.noemer);
}

/** a / b; b = 0 is a bug. */
export function deel(a: Breuk, b: Breuk): Breuk {
  return breuk(a.teller * b.noemer, a.noemer * b.teller);
}

/** Negative, 0 or positive, as a < b, a = b or a > b. */
export function vergelijk(a: Breuk, b: Breuk): number {
  const links = a.teller * b.noemer;
  const rechts = b.teller * a.noemer;
  return links < rechts ? -1 : links > rechts ? 1 : 0;
}

export function teken(a: Breuk): number {
  return a.teller < 0n ? -1 : a.teller > 0n ? 1 : 0;
}

export type Richting = 'omlaag' | 'omhoog' | 'halfWegVanNul' | 'naarNul' | 'wegVanNul';

/** The whole number next to a in that direction; `omlaag` is towards minus infinity. */
export function geheel(a: Breuk, richting: Richting): bigint {
  const laag = a.teller >= 0n ? a.teller / a.noemer : -((-a.teller + a.noemer - 1n) / a.noemer);
  if (laag * a.noemer === a.teller) return laag;
  const positief = a.teller > 0n;
  if (richting === 'omlaag') return laag;
  if (richting === 'omhoog') return laag + 1n;
  if (richting === 'naarNul') return positief ? laag : laag + 1n;
  if (richting === 'wegVanNul') return positief ? laag + 1n : laag;
  const rest = 2n * (a.teller - laag * a.noemer);
  if (rest === a.noemer) return positief ? laag + 1n : laag;
  return rest > a.noemer ? laag + 1n : laag;
}

/** Rounded to so many decimals (negative: tens, hundreds). */
export function rondAf(a: Breuk, decimalen: number, richting: Richting): Breuk {
  const schaal = 10n ** BigInt(Math.abs(decimalen));
  return decimalen >= 0
    ? breuk(geheel(maal(a, breuk(schaal)), richting), schaal)
    : breuk(geheel(maal(a, breuk(1n, schaal)), richting) * schaal);
}

const TE_LANG = 10n ** 40n;
const CIJFERS = 30;

/** The same number while it is short; a long one rounded to some 30 digits in that direction. */
export function verkort(a: Breuk, richting: 'omlaag' | 'omhoog'): Breuk {
  return a.noemer < TE_LANG ? a : opCijfers(a, CIJFERS, richting);
}

/** Rounded to about so many digits. */
export function opCijfers(a: Breuk, cijfers: number, richting: Richting): Breuk {
  return rondAf(a, cijfers - omvang(a), richting);
}

/** About how many digits stand before the decimal point; negative for 0,000... */
function omvang(a: Breuk): number {
  const lengte = (n: bigint) => (n < 0n ? -n : n).toString().length;
  return lengte(a.teller) - lengte(a.noemer);
}

/** The nearest double (within one unit in the last place). */
export function naarGetal(a: Breuk): number {
  if (a.teller === 0n) return 0;
  const decimalen = 25 - omvang(a);
  const schaal = 10n ** BigInt(Math.abs(decimalen));
  const cijfers = decimalen >= 0 ? (a.teller * schaal) / a.noemer : a.teller / (a.noemer * schaal);
  return Number(`${cijfers}e${-decimalen}`);
}
