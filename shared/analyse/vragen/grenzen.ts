/** Between which values an invoer is looked for. */
import type { Sessie } from '../../model/sessie.ts';
import { huidigeWaarde, type Knop } from '../knop.ts';
import type { Grenzen } from '../zoeken.ts';

/** A percentage is looked for from 0% to 100%, as long as it lies there now. */
export function gewoneGrenzen(sessie: Sessie, knop: Knop): Grenzen | null {
  const adres = sessie.zoek(knop.adres);
  const nu = huidigeWaarde(knop);
  const isProcent = adres.ok && sessie.notatie(adres.waarde).startsWith('procent');
  return isProcent && nu >= 0 && nu <= 1 ? { van: 0, tot: 1 } : null;
}

/** What is wrong with them, as a Dutch sentence; null: nothing. */
export function grensbezwaar(adres: string, grenzen: Grenzen | null): string | null {
  if (grenzen === null || grenzen.van < grenzen.tot) return null;
  return `De ondergrens van '${adres}' moet lager zijn dan de bovengrens.`;
}
