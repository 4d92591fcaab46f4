/**
 * Where an inserted regel comes to stand, beside the selected regels: where it is counted.
 *
 * Above a totaal or a heading that follows a groep it joins that groep, for there the hand that knows Excel adds a line to a list;
 * right under the heading of a groep it is its first. Elsewhere it is a sibling. Uitspringen takes it out again.
 */
import type { Blad, Regel } from '../../../shared/model/document.ts';

export interface Invoegplaats {
  readonly groep: string | null;
  /** The regel it comes behind; null: first. */
  readonly achter: string | null;
}

export function invoegplaats(blad: Blad, regels: readonly Regel[], waar: 'erboven' | 'eronder'): Invoegplaats {
  const [eerste] = regels;
  if (!eerste) return { groep: null, achter: null };
  return waar === 'erboven' ? erboven(blad, eerste) : eronder(regels, eerste);
}

function erboven(blad: Blad, eerste: Regel): Invoegplaats {
  const broers = broersVan(blad, eerste.groep);
  const vorige = broers[broers.indexOf(eerste) - 1];
  const laatste = vorige?.vorm === 'groep' ? broersVan(blad, vorige.id).at(-1) : undefined;
  if (vorige && laatste && eerste.vorm !== 'regel') return { groep: vorige.id, achter: laatste.id };
  return { groep: eerste.groep, achter: vorige?.id ?? null };
}

function eronder(regels: readonly Regel[], eerste: Regel): Invoegplaats {
  if (regels.length === 1 && eerste.vorm === 'groep') return { groep: eerste.id, achter: null };
  return { groep: eerste.groep, achter: regels.findLast(({ groep }) => groep === eerste.groep)?.id ?? eerste.id };
}

/** In sheet order. */
function broersVan({ regels }: Blad, groep: string | null): readonly Regel[] {
  return regels.filter((regel) => regel.groep === groep);
}
