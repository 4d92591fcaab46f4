/**
 * Labels that print figures of the model: `Vergoeding overhead ({overheadpercentage} van de loonkosten)`.
 *
 * Between braces stand `jaar`, `jaar-1`, `jaar+1`, or an address with or without a year (`loonkosten_per_fte@jaar-1`). What cannot
 * be found is left as it was written, braces included, so that it is seen.
 */

/** One piece between braces. */
export type Labelverwijzing =
  | { readonly soort: 'jaar'; readonly jaar: number }
  | { readonly soort: 'adres'; readonly adres: string; readonly jaar: number };

const ACCOLADES = /\{([^{}]+)\}/g;
const JAAR = /^jaar\s*(?:([+-])\s*(\d+))?$/i;

/** @param druk what a piece prints as; null: cannot be found */
export function vulLabel(naam: string, jaar: number, druk: (verwijzing: Labelverwijzing) => string | null): string {
  return naam.replace(ACCOLADES, (geheel, inhoud: string) => druk(leesVerwijzing(inhoud, jaar)) ?? geheel);
}

/** The addresses a label prints, as written. */
export function labeladressen(naam: string): string[] {
  return [...naam.matchAll(ACCOLADES)].flatMap(([, inhoud = '']) => {
    const verwijzing = leesVerwijzing(inhoud, 0);
    return verwijzing.soort === 'adres' ? [verwijzing.adres] : [];
  });
}

function leesVerwijzing(inhoud: string, jaar: number): Labelverwijzing {
  const tekst = inhoud.trim();
  const enkelJaar = leesJaar(tekst, jaar);
  if (enkelJaar !== null) return { soort: 'jaar', jaar: enkelJaar };
  const [adres = '', bij] = tekst.split('@');
  return { soort: 'adres', adres, jaar: bij === undefined ? jaar : (leesJaar(bij.trim(), jaar) ?? Number(bij)) };
}

function leesJaar(tekst: string, jaar: number): number | null {
  const delen = JAAR.exec(tekst);
  if (delen === null) return null;
  const [, teken, aantal = '0'] = delen;
  return teken === '-' ? jaar - Number(aantal) : jaar + Number(aantal);
}
