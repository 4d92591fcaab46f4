/**
 * What the pane of controles lists: most urgent first, what must be filled in before what waits for it, and what reads the same once.
 */
import type { Bevinding, Oordeel } from '../../shared/model/controles/bevinding.ts';

/** Most urgent first. */
export const OORDELEN: readonly Oordeel[] = ['fout', 'onvolledig', 'let op', 'goed'];

export interface Controlerij {
  /** The first of them: one click goes there. */
  readonly bevinding: Bevinding;
  readonly aantal: number;
}

/** @param gekozen only this oordeel; null: all but what is goed */
export function controlerijen(bevindingen: readonly Bevinding[], gekozen: Oordeel | null): Controlerij[] {
  const getoond = OORDELEN.filter((oordeel) => (gekozen === null ? oordeel !== 'goed' : oordeel === gekozen));
  const geordend = getoond.flatMap((oordeel) => {
    const van = bevindingen.filter((bevinding) => bevinding.oordeel === oordeel);
    return [...van.filter(isInTeVullen), ...van.filter((bevinding) => !isInTeVullen(bevinding))];
  });
  const rijen = new Map<string, Controlerij>();
  for (const bevinding of geordend) {
    const { oordeel, blad, jaar, scenario, bedrag, melding } = bevinding;
    const kenmerk = JSON.stringify([oordeel, blad, jaar, scenario, bedrag, melding]);
    const bekend = rijen.get(kenmerk);
    rijen.set(kenmerk, { bevinding: bekend?.bevinding ?? bevinding, aantal: (bekend?.aantal ?? 0) + 1 });
  }
  return [...rijen.values()];
}

function isInTeVullen({ id }: Bevinding): boolean {
  return id === 'lege_invoer';
}
