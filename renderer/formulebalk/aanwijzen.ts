/**
 * Point mode as text: where in a formula a pointed cell may come, what is written for it, and how pointing again replaces it.
 */
import { type Celadres, volAdres } from '../../shared/model/adres.ts';
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

/**
 * Two corners of a pointed range: years of one reeks, or sibling regels of one kolom in any one year; null: no range of that
 * shape.
 */
export function bereiktekst(sessie: Sessie, vanuit: Celadres, van: Celadres, tot: Celadres): string | null {
  if (volAdres(van) === volAdres(tot)) {
    if (van.jaar === tot.jaar) return null;
    const naam = naamVan(sessie, vanuit, van);
    const [eerste, laatste] = van.jaar < tot.jaar ? [van.jaar, tot.jaar] : [tot.jaar, van.jaar];
    return `${naam}@${eerste}:${naam}@${laatste}`;
  }
  if (!zijnBroers(sessie, van, tot)) return null;
  const jaar = van.jaar === vanuit.jaar ? '' : `@${van.jaar}`;
  // a range over regels names them, its own regel too
  const [a, b] = [van, tot].map(({ blad, regel, kolom }) => sessie.namenVanuit(vanuit).noem({ blad, regel, kolom }));
  return `${a}${jaar}:${b}${jaar}`;
}

function zijnBroers(sessie: Sessie, a: Celadres, b: Celadres): boolean {
  const opEenLijn = a.jaar === b.jaar && a.blad === b.blad && a.kolom !== null && a.kolom === b.kolom;
  return opEenLijn && groepVan(sessie, a) === groepVan(sessie, b);
}

/**
 * A pointed rectangle, row after row, at a caret that may stand in a function: one range where it has that shape; in a function
 * that takes lists also several ranges, one after another: per kolom (meerjarig: per regel), and per groep. null: no such text.
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
  const inEenJaar = langsRegels
    ? cellen.flatMap((lijn) => perGroep(sessie, lijn))
    : cellen.flat().map((adres) => [adres]);
  const delen = jaren.size === 1 ? inEenJaar : cellen;
  if (delen.length > (magLijst ? MEESTE_DELEN : 1)) return null;
  const teksten = delen.map((deel) => lijntekst(sessie, vanuit, deel));
  return teksten.every((tekst) => tekst !== null) ? teksten.join(';') || null : null;
}

const MEESTE_DELEN = 40;

/** Regels from one sibling to another make one range, whatever is shown between them; others are cut where the groep changes. */
function perGroep(sessie: Sessie, lijn: readonly Celadres[]): readonly (readonly Celadres[])[] {
  const [eerste, laatste] = [lijn[0], lijn.at(-1)];
  if (!eerste || !laatste || lijn.length === 1 || zijnBroers(sessie, eerste, laatste)) return [lijn];
  const breuk = lijn.findIndex((adres) => !zijnBroers(sessie, eerste, adres));
  return [lijn.slice(0, breuk), ...perGroep(sessie, lijn.slice(breuk))];
}

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
