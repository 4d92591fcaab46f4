/** Studie: what every question of a study needs besides itself. */
import type { Formulelezer } from '../../model/bron.ts';
import type { Sessie } from '../../model/sessie.ts';

export interface Studie {
  readonly sessie: Sessie;
  readonly lees: Formulelezer;
  /** Told how much of long work is done, 0 to 1. It may throw to stop; nothing needs cleaning up. */
  readonly voortgang?: (deel: number) => void;
}
