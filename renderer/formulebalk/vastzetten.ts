/**
 * F4 in a formula, as in Excel: fixes the reference at the caret, step by step, and lets it go again.
 *
 * What Excel's $ does for row and column, a fixed regel and a fixed jaar do here. A kolom of the own regel goes round
 * `fte` -> `instroom.fte@2026` -> `fte@2026` -> `instroom.fte` -> `fte`; a reference to another regel between `matchen.fte` and
 * `matchen.fte@2026`.
 */
import type { Plaats } from '../../shared/formule/expressie.ts';
import type { Celadres } from '../../shared/model/adres.ts';
import type { Sessie } from '../../shared/model/sessie.ts';
import { type Getoondeverwijzing, verwijzingenIn } from './verwijzingen.ts';

interface Vast {
  readonly regel: boolean;
  readonly jaar: boolean;
}

/** The text with the caret behind the reference it changed; null: the caret stands at none. */
export function zetVast(
  sessie: Sessie,
  tekst: string,
  cursor: number,
  vanuit: Celadres,
): { readonly tekst: string; readonly cursor: number } | null {
  const hier = verwijzingenIn(sessie, tekst, vanuit).find(({ van, tot }) => cursor >= van && cursor <= tot);
  if (!hier) return null;
  const nieuw = schrijf(sessie, vanuit, hier, volgende(hier, vanuit));
  return { tekst: tekst.slice(0, hier.van) + nieuw + tekst.slice(hier.tot), cursor: hier.van + nieuw.length };
}

function volgende({ eigen, adres, jaarGenoemd }: Getoondeverwijzing, vanuit: Celadres): Vast {
  const opEigenRegel = adres.blad === vanuit.blad && adres.regel === vanuit.regel && adres.kolom !== null;
  if (!opEigenRegel) return { regel: true, jaar: !jaarGenoemd };
  if (eigen) return jaarGenoemd ? { regel: true, jaar: false } : { regel: true, jaar: true };
  return { regel: false, jaar: jaarGenoemd };
}

function schrijf(sessie: Sessie, vanuit: Celadres, { adres }: Getoondeverwijzing, vast: Vast): string {
  const { blad, regel, kolom } = adres;
  const plaats: Plaats = vast.regel ? { blad, regel, kolom } : { blad: null, regel: null, kolom };
  const naam = sessie.namenVanuit(vanuit).noem(plaats);
  return vast.jaar ? `${naam}@${adres.jaar}` : naam;
}
