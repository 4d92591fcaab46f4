/**
 * Adressen: `[blad!]regel[.kolom][@jaar]`, as people type them and as output shows them.
 *
 * A Reeksadres is the full, exact place of a reeks in a document; text may leave the blad out where only one blad has it.
 */

/** The place of a reeks; kolom null: a regel with a single amount. */
export interface Reeksadres {
  readonly blad: string;
  readonly regel: string;
  readonly kolom: string | null;
}

/** One year of a reeks: what stands in one cell of the grid. */
export interface Celadres extends Reeksadres {
  readonly jaar: number;
}

/** The full text of an address, always with its blad: what documents and bewerkingen hold. */
export function volAdres(adres: Reeksadres): string {
  return `${adres.blad}!${kortAdres(adres)}`;
}

/** The place that a full address names, with or without a year behind it; null: it is none. */
export function leesVolAdres(tekst: string): Reeksadres | null {
  const delen = splitAdres(tekst);
  return delen?.blad == null ? null : { blad: delen.blad, regel: delen.regel, kolom: delen.kolom };
}

/** Where an address names no place. */
export const NERGENS: Reeksadres = { blad: '', regel: '', kolom: null };

/** The text without blad: `instroom.fte`, `totaal_budget`. */
export function kortAdres({ regel, kolom }: Reeksadres): string {
  return kolom === null ? regel : `${regel}.${kolom}`;
}

/** The parts of a typed address; nothing is looked up. */
export interface Adrestekst {
  readonly blad: string | null;
  readonly regel: string;
  readonly kolom: string | null;
  readonly jaar: number | null;
}

const DEEL = `(?:'[^']+'|[^!.@']+)`;
const ADRES = new RegExp(`^(?:(${DEEL})!)?(${DEEL})(?:\\.(${DEEL}))?(?:@(\\d{4}))?$`);

/** null: not an address. Parts with spaces or signs may stand between single quotes. */
export function splitAdres(tekst: string): Adrestekst | null {
  const delen = ADRES.exec(tekst.trim());
  if (delen === null) return null;
  const [, blad, regel = '', kolom, jaar] = delen;
  return {
    blad: blad === undefined ? null : zonderQuotes(blad),
    regel: zonderQuotes(regel),
    kolom: kolom === undefined ? null : zonderQuotes(kolom),
    jaar: jaar === undefined ? null : Number(jaar),
  };
}

function zonderQuotes(deel: string): string {
  return deel.startsWith("'") ? deel.slice(1, -1) : deel.trim();
}
