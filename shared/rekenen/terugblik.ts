/**
 * Terugblik: how far back a formula looks, if that is all that ties it to the year in which it stands.
 *
 * Such a formula reads, one year on, the same cells one year on. So it is bound once per reeks, and its instruction is repeated for
 * the years after: most of what compiling a budget of sixteen years costs.
 */
import type { Expressie, FunctieNaam } from '../formule/expressie.ts';
import { delen } from '../formule/ontleed.ts';
import { vorigJaren } from './functies.ts';

/** They read the year itself, every year up to now, or whether a cell is empty. */
const AAN_HET_JAAR: ReadonlySet<FunctieNaam> = new Set(['YEAR', 'LINEAR', 'CUMUL', 'AVERAGE', 'COUNT', 'MIN', 'MAX']);

const BEKEND = new WeakMap<Expressie, number | null>();

/** In years, 0 when it looks at its own year only; null when another year makes another formula of it. */
export function terugblik(formule: Expressie): number | null {
  const bekend = BEKEND.get(formule);
  if (bekend !== undefined) return bekend;
  const gevonden = zoekTerugblik(formule);
  BEKEND.set(formule, gevonden);
  return gevonden;
}

/** A stack of its own: chains are thousands of terms deep. */
function zoekTerugblik(formule: Expressie): number | null {
  let diepst = 0;
  const stapel: { readonly x: Expressie; readonly terug: number }[] = [{ x: formule, terug: 0 }];
  for (let boven = stapel.pop(); boven !== undefined; boven = stapel.pop()) {
    const { x, terug } = boven;
    if (isAanHetJaar(x)) return null;
    diepst = Math.max(diepst, terug);
    if (x.soort === 'functie' && x.naam === 'PREV') {
      const [inhoud, jaren] = x.argumenten;
      if (inhoud) stapel.push({ x: inhoud, terug: terug + vorigJaren(jaren) });
    } else for (const deel of delen(x)) stapel.push({ x: deel, terug });
  }
  return diepst;
}

function isAanHetJaar(x: Expressie): boolean {
  switch (x.soort) {
    case 'jaarbereik':
      return true;
    case 'verwijzing':
    case 'regelbereik':
      return x.jaar !== null;
    case 'functie':
      return AAN_HET_JAAR.has(x.naam);
    default:
      return false;
  }
}
