/**
 * Kernelschrijver: what the code of one operation is written with. Everything it writes works on the stack, for one pair of lanes.
 */
import type { Code } from './assembler.ts';
import type { Term } from './term.ts';

/** Function numbers of the imports (see invoer in machine.ts) and of the kernel type. */
export const IMPORT = { macht: 0, gelijk15: 1, rond: 2, rondOp: 3, rondNeer: 4, geheel: 5 } as const;

export interface Kernelschrijver {
  readonly code: Code;
  /** Pushes the value of a term. */
  waarde(term: Term, paar: number): void;
  /** Pushes a value in which Infinity has become NaN. */
  netjes(term: Term, paar: number): void;
  /** x + (x - x): NaN when x is not finite, and 0 for -0. */
  eindig(): void;
  /** Lends v128 locals for as long as `lijf` writes code. */
  met(aantal: number, lijf: (...lokalen: number[]) => void): void;
}

/** Replaces two pairs on the stack by what an import makes of each lane's two numbers. */
export function perBaan(s: Kernelschrijver, functie: number): void {
  const { code } = s;
  s.met(2, (x, y) => {
    code.set(y).set(x).get(x);
    for (const helft of [0, 1] as const)
      code.get(x).uitHelft(helft).get(y).uitHelft(helft).call(functie).inHelft(helft);
  });
}

/** Adds x - x to the value on the stack: an error in x is an error in it. */
export function metFout({ code }: Kernelschrijver, x: number): void {
  code.get(x).get(x).v('f64x2_sub').v('f64x2_add');
}
