/** Fills the cells that are not computed, for a stretch of lanes of a RekenBron. */
import type { Vulling } from './cellen.ts';
import type { Machine } from './machine.ts';

/** Lane `eerste` of the bron is lane 0 of the machine. What has no place in the machine must be left out by the caller. */
export function vulMachine(machine: Machine, vullingen: readonly Vulling[], eerste: number, aantal: number): void {
  const even = aantal + (aantal & 1);
  for (const { cel, waarde, masker } of vullingen)
    for (let baan = 0; baan < even; baan++) {
      const getal = typeof waarde === 'number' ? waarde : waarde(eerste + Math.min(baan, aantal - 1));
      if (masker) machine.zetMasker(cel, baan, getal === 1);
      else machine.zet(cel, baan, getal);
    }
}
