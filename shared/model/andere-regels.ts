/**
 * Which regels of a blad are other objects than before: found once per edit, for all who ask.
 *
 * An edit shares what it does not touch, so whoever follows it (figures, names, logboek, grid) looks at these instead of at
 * every regel again.
 */
import type { Blad, Regel } from './document.ts';

export interface Regelpaar {
  /** Its place in both. */
  readonly nummer: number;
  /** undefined: that blad has fewer regels. */
  readonly oud: Regel | undefined;
  readonly nieuw: Regel | undefined;
}

const bekend = new WeakMap<Blad, { readonly voor: Blad; readonly paren: readonly Regelpaar[] }>();

export function andereRegels(voor: Blad, na: Blad): readonly Regelpaar[] {
  const eerder = bekend.get(na);
  if (eerder?.voor === voor) return eerder.paren;
  const paren: Regelpaar[] = [];
  const aantal = Math.max(voor.regels.length, na.regels.length);
  for (let nummer = 0; nummer < aantal; nummer++) {
    const [oud, nieuw] = [voor.regels[nummer], na.regels[nummer]];
    if (oud !== nieuw) paren.push({ nummer, oud, nieuw });
  }
  bekend.set(na, { voor, paren });
  return paren;
}
