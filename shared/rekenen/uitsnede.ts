/**
 * Uitsnede: a machine that holds only the cells some instructions touch, so that many lanes of few cells stay in the cache.
 */
import { Machine } from './machine.ts';
import { type Programma, voorGelezen } from './programma.ts';
import { GEEN } from './term.ts';
import type { WasmModule } from './webassembly.ts';

/** What the values of a block may take: about a core's share of the cache. */
const BLOK_BYTES = 768 * 1024;
const MEESTE_BANEN = 256;
const MINSTE_BANEN = 16;

export interface Uitsnede {
  readonly machine: Machine;
  /** The cells it holds, by their number in the model. */
  readonly cellen: ReadonlySet<number>;
}

/** @param ook cells to hold besides those the instructions read and write. */
export function maakUitsnede(
  module: WasmModule,
  programma: Programma,
  rangen: readonly number[],
  ook: Iterable<number>,
  breedte: number,
): Uitsnede {
  const cellen = new Set<number>([GEEN, ...ook]);
  for (const rang of rangen) {
    const instructie = programma.orde[rang] ?? 0;
    voorGelezen(programma, instructie, (cel) => cellen.add(cel));
    cellen.add(programma.uit[instructie] ?? 0);
  }
  let hoogste = 0;
  for (const cel of cellen) if (cel > hoogste) hoogste = cel;
  const plaats = new Int32Array(hoogste + 1);
  let volgende = 0;
  for (const cel of cellen) plaats[cel] = volgende++;
  const plan = { module, programma, rangen, plaats, cellen: cellen.size, banen: breedte, breedte, lezers: null };
  return { machine: new Machine(plan), cellen };
}

/** How many lanes of so many cells stay in the cache; even. */
export function breedteVoor(cellen: number, banen: number): number {
  const past = Math.floor(BLOK_BYTES / 8 / Math.max(1, cellen));
  const breedte = Math.min(MEESTE_BANEN, Math.max(MINSTE_BANEN, past), banen);
  return Math.max(2, breedte + (breedte & 1));
}
