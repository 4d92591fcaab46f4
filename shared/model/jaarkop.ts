/**
 * Jaarkop: what a year of a begroting is called above its column, seen from the boekjaar T: Rekening T-2, Begroting T-1 and T, and
 * from T+1 on Raming. Only where baten and lasten stand together; elsewhere a year is just a year.
 */
import type { Begrotingsmodel, Blad } from './document.ts';
import { heeftBatenEnLasten } from './tekens.ts';

export function jaarkop({ gegevens }: Pick<Begrotingsmodel, 'gegevens'>, blad: Blad, jaar: number): string {
  if (!heeftBatenEnLasten(blad)) return String(jaar);
  if (jaar > gegevens.boekjaar) return `Raming ${jaar}`;
  return `${jaar < gegevens.boekjaar - 1 ? 'Rekening' : 'Begroting'} ${jaar}`;
}
