/**
 * Long work in the window: done in steps, with how far it is and a way to stop, while the window keeps drawing and listening.
 */
import type { Vensterstore } from './venster.ts';

/** At most this long between two chances to draw, in milliseconds. */
const RUIMTE_MS = 120;

export interface Voortgangswensen {
  readonly titel: string;
  /** The user stopped it. */
  readonly gestopt: () => void;
  /** Stopped during the last step, which cannot be left halfway: takes back what it did. */
  readonly terug: () => void;
  /** False: what it works on is no longer there; it stops by itself. */
  readonly mag: () => boolean;
}

/** What the steps (each gives a share of 0..1) lead to; null when they were stopped. */
export async function metVoortgang<T>(
  venster: Vensterstore,
  stappen: Generator<number, T>,
  { titel, gestopt, terug, mag }: Voortgangswensen,
): Promise<T | null> {
  let door = true;
  const stop = () => {
    door = false;
  };
  let deel = 0;
  const toon = () => venster.setState({ bezig: { titel, deel, stop } });
  const ademUit = () => new Promise((verder) => setTimeout(verder));
  toon();
  try {
    let adem = 0;
    for (;;) {
      if (performance.now() > adem || deel >= 1) {
        toon();
        await ademUit();
        adem = performance.now() + RUIMTE_MS;
      }
      if (!door || !mag()) {
        gestopt();
        return null;
      }
      const { done, value } = stappen.next();
      if (!done) {
        deel = value;
        continue;
      }
      // a click on Stoppen during the last step is heard now
      await ademUit();
      if (door) return value;
      terug();
      gestopt();
      return null;
    }
  } finally {
    venster.setState({ bezig: null });
  }
}
