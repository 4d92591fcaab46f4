/**
 * Point mode as text: where in a formula a pointed cell may come, what is written for it, and how pointing again replaces it.
 */
import type { Celadres } from '../../shared/model/adres.ts';
import type { Sessie } from '../../shared/model/sessie.ts';

export interface Aanwijzing {
  readonly van: number;
  readonly tot: number;
}

const VERWACHT_NAAM = /[=+\-*/^(;<>:]\s*$/;

/** A reference may come here: the text is a formula and ends, before the caret, in something that asks for a value. */
export function kanAanwijzen(tekst: string, cursor: number): boolean {
  return tekst.startsWith('=') && VERWACHT_NAAM.test(tekst.slice(0, cursor));
}

/** The text with `naam` at the caret, or in the place of what was pointed at before. */
export function metAanwijzing(
  tekst: string,
  cursor: number,
  eerder: Aanwijzing | null,
  naam: string,
): { readonly tekst: string; readonly cursor: number; readonly aanwijzing: Aanwijzing } {
  const { van, tot } = eerder ?? { van: cursor, tot: cursor };
  const einde = van + naam.length;
  return {
    tekst: tekst.slice(0, van) + naam + tekst.slice(tot),
    cursor: einde,
    aanwijzing: { van, tot: einde },
  };
}

/**
 * How a formula at `vanuit` names `doel`: as short as still means the same. The year before is VORIG, so that one formula
 * serves all years; another year is named.
 */
export function verwijstekst(sessie: Sessie, vanuit: Celadres, doel: Celadres): string {
  const naam = naamVan(sessie, vanuit, doel);
  if (doel.jaar === vanuit.jaar) return naam;
  return doel.jaar === vanuit.jaar - 1 ? `VORIG(${naam})` : `${naam}@${doel.jaar}`;
}

/** Two corners of a pointed range: years of one reeks, or sibling regels of one kolom; null: no range of that shape. */
export function bereiktekst(sessie: Sessie, vanuit: Celadres, van: Celadres, tot: Celadres): string | null {
  const a = naamVan(sessie, vanuit, van);
  const b = naamVan(sessie, vanuit, tot);
  if (a === b && van.jaar !== tot.jaar) {
    const [eerste, laatste] = van.jaar < tot.jaar ? [van.jaar, tot.jaar] : [tot.jaar, van.jaar];
    return `${a}@${eerste}:${a}@${laatste}`;
  }
  if (a === b) return null;
  const broers = van.jaar === tot.jaar && van.jaar === vanuit.jaar && van.kolom !== null && van.kolom === tot.kolom;
  return broers && groepVan(sessie, van) === groepVan(sessie, tot) ? `${a}:${b}` : null;
}

/**
 * A pointed rectangle, row after row, at a caret that may stand in a function: one range where it has that shape; in a function
 * that takes lists also one range per kolom (meerjarig: per regel), one after another. null: no such text.
 */
export function vlaktekst(
  sessie: Sessie,
  vanuit: Celadres,
  rijen: readonly (readonly (Celadres | null)[])[],
  magLijst: boolean,
): string | null {
  const jaren = new Set(rijen.flatMap((rij) => rij.flatMap((adres) => adres?.jaar ?? [])));
  const langsRegels = jaren.size === 1 && rijen.length > 1;
  const lijnen = langsRegels ? (rijen[0] ?? []).map((_, k) => rijen.map((rij) => rij[k] ?? null)) : rijen;
  const cellen = lijnen.map((lijn) => lijn.filter((adres) => adres !== null)).filter((lijn) => lijn.length > 0);
  const delen = jaren.size === 1 && !langsRegels ? cellen.flat().map((adres) => [adres]) : cellen;
  if (delen.length > (magLijst ? MEESTE_DELEN : 1)) return null;
  const teksten = delen.map((deel) => lijntekst(sessie, vanuit, deel));
  return teksten.every((tekst) => tekst !== null) ? teksten.join(';') || null : null;
}

const MEESTE_DELEN = 40;

function lijntekst(sessie: Sessie, vanuit: Celadres, lijn: readonly Celadres[]): string | null {
  const [eerste, laatste] = [lijn[0], lijn.at(-1)];
  if (!eerste || !laatste) return null;
  return lijn.length === 1 ? verwijstekst(sessie, vanuit, eerste) : bereiktekst(sessie, vanuit, eerste, laatste);
}

function naamVan(sessie: Sessie, vanuit: Celadres, { blad, regel, kolom }: Celadres): string {
  const eigen = blad === vanuit.blad && regel === vanuit.regel && kolom !== null;
  return sessie.namenVanuit(vanuit).noem(eigen ? { blad: null, regel: null, kolom } : { blad, regel, kolom });
}

function groepVan(sessie: Sessie, { blad, regel }: Celadres): string | null | undefined {
  return sessie.document.bladen.find(({ id }) => id === blad)?.regels.find(({ id }) => id === regel)?.groep;
}
