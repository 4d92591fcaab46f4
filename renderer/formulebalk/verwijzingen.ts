/**
 * Which parts of a formula being typed are references, and to which cells: for the colours of names and cells.
 *
 * Works on text that is not a right formula yet: every name that is found counts, what is not found has no colour.
 */
import { knip, NEDERLANDS, type Teken } from '../../shared/formule/tekens.ts';
import { type Celadres, volAdres } from '../../shared/model/adres.ts';
import { volledig } from '../../shared/model/formules.ts';
import type { Sessie } from '../../shared/model/sessie.ts';

/** There are so many colours; the same cell has the same colour. */
export const KLEUREN = 6;

export interface Getoondeverwijzing {
  /** Part of the text. */
  readonly van: number;
  readonly tot: number;
  readonly adres: Celadres;
  /** A bare kolom of the own regel. */
  readonly eigen: boolean;
  /** With `@jaar` behind it. */
  readonly jaarGenoemd: boolean;
  /** 0 .. KLEUREN - 1 */
  readonly kleur: number;
}

export function verwijzingenIn(sessie: Sessie, tekst: string, vanuit: Celadres): readonly Getoondeverwijzing[] {
  if (!tekst.startsWith('=')) return [];
  const tekens = knipZover(tekst);
  const omgeving = sessie.namenVanuit(vanuit);
  const gezien: string[] = [];
  return tekens.flatMap((teken, i): Getoondeverwijzing[] => {
    if (teken.soort !== 'pad') return [];
    const gevonden = omgeving.zoek(teken.pad);
    if (gevonden.soort !== 'gevonden') return [];
    const reeks = volledig(gevonden.plaats, vanuit);
    if (!reeks) return [];
    const jaar = jaarAchter(tekens, i);
    const adres = { ...reeks, jaar: jaar?.jaar ?? vanuit.jaar };
    const sleutel = `${volAdres(adres)}@${adres.jaar}`;
    if (!gezien.includes(sleutel)) gezien.push(sleutel);
    const tot = jaar?.tot ?? teken.positie + teken.tekst.length;
    return [
      {
        van: teken.positie,
        tot,
        adres,
        eigen: gevonden.plaats.regel === null,
        jaarGenoemd: jaar !== null,
        kleur: gezien.indexOf(sleutel) % KLEUREN,
      },
    ];
  });
}

/** The tokens of the text up to what cannot be read. */
function knipZover(tekst: string): readonly Teken[] {
  const alles = knip(tekst.slice(1), NEDERLANDS);
  const goede = alles.ok ? alles : knip(tekst.slice(1, alles.fout.positie + 1), NEDERLANDS);
  return goede.ok ? goede.waarde.map((teken) => ({ ...teken, positie: teken.positie + 1 })) : [];
}

function jaarAchter(tekens: readonly Teken[], i: number): { readonly jaar: number; readonly tot: number } | null {
  const [apenstaart, getal] = [tekens[i + 1], tekens[i + 2]];
  if (apenstaart?.soort !== 'symbool' || apenstaart.symbool !== '@' || getal?.soort !== 'getal') return null;
  return { jaar: getal.waarde, tot: getal.positie + String(getal.waarde).length };
}
