/**
 * The branches of a Boom, without drawing: which of them are in view, and how very many are shown in two goes.
 */
import type { ReactNode } from 'react';

export interface Boomtak {
  readonly sleutel: string;
  readonly heeftTakken: boolean;
  readonly takken: () => readonly Boomtak[];
  /** null: choosing it opens or closes it. */
  readonly kies: (() => void) | null;
  readonly inhoud: ReactNode;
}

export interface Zichtbaar {
  readonly tak: Boomtak;
  readonly diepte: number;
  /** Its index in the list; -1 at the top. */
  readonly ouder: number;
}

export function zichtbaar(takken: readonly Boomtak[], open: ReadonlySet<string>): readonly Zichtbaar[] {
  const rijen: Zichtbaar[] = [];
  const loop = (lijst: readonly Boomtak[], diepte: number, ouder: number) => {
    for (const tak of lijst) {
      const hier = rijen.push({ tak, diepte, ouder }) - 1;
      if (open.has(tak.sleutel)) loop(tak.takken(), diepte + 1, hier);
    }
  };
  loop(takken, 0, -1);
  return rijen;
}

/** A total may add up thousands of cells. */
export const MEESTE_GETOOND = 100;

/** One branch for each of `delen`; of very many the first, and one more that holds the others and is opened when asked for. */
export function gekort<T>(
  delen: readonly T[],
  tak: (deel: T) => Boomtak,
  meer: (aantal: number) => Pick<Boomtak, 'sleutel' | 'inhoud'>,
): readonly Boomtak[] {
  const eerste = delen.slice(0, MEESTE_GETOOND).map(tak);
  const rest = delen.slice(MEESTE_GETOOND);
  if (rest.length === 0) return eerste;
  return [...eerste, { ...meer(rest.length), heeftTakken: true, takken: () => rest.map(tak), kies: null }];
}
