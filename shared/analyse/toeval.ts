/**
 * Toeval: seeded random numbers that are the same on every machine.
 *
 * xoshiro128** (Blackman and Vigna, 2018; period 2^128 - 1, passes BigCrush) on 32-bit integers, so JavaScript computes it
 * exactly. Every stream has a name besides its seed: a new input draws its own numbers and changes nobody else's. Not for
 * secrets.
 */

/** The next number in [0, 1), a multiple of 2^-53. */
export type Toeval = () => number;

export function maakToeval(zaad: number, naam: string): Toeval {
  const volgende = xoshiro128ss(toestand(`${zaad}/${naam}`));
  return () => ((volgende() >>> 5) * 2 ** 26 + (volgende() >>> 6)) / 2 ** 53;
}

/** The generator itself, from a state of four 32-bit numbers that are not all 0. */
export function xoshiro128ss(begin: readonly [number, number, number, number]): () => number {
  let [a, b, c, d] = begin;
  return () => {
    const uit = Math.imul(draai(Math.imul(b, 5), 7), 9) >>> 0;
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = draai(d, 11);
    return uit;
  };
}

function draai(x: number, bits: number): number {
  return (x << bits) | (x >>> (32 - bits));
}

/** Four words from a text: FNV-1a over its characters, each word finished by murmur3's mixer. */
function toestand(tekst: string): [number, number, number, number] {
  let h = 0x811c9dc5;
  for (let i = 0; i < tekst.length; i++) h = Math.imul(h ^ tekst.charCodeAt(i), 0x01000193);
  const woord = () => {
    h = (h + 0x9e3779b9) | 0;
    let x = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
    return x ^ (x >>> 16);
  };
  return [woord(), woord(), woord(), woord() | 1];
}

/**
 * A Latin hypercube column: `n` numbers in (0, 1), exactly one in each of n equal slices, in random order. The mean of a
 * simulation made of such columns is never less sure than that of n / (n - 1) plain draws (Owen 1997), mostly far surer.
 */
export function gelaagdeTrekking(n: number, toeval: Toeval): Float64Array {
  const trekking = Float64Array.from({ length: n }, (_, i) => (i + toeval()) / n);
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor(toeval() * (i + 1));
    const tijdelijk = trekking[i] ?? 0;
    trekking[i] = trekking[j] ?? 0;
    trekking[j] = tijdelijk;
  }
  return trekking;
}
