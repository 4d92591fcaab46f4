/**
 * Term: a formula of one cell with every reference resolved to a cell number; what kernels are made of.
 *
 * Cells are numbered: GEEN (always an error), VOL (always 1), then reeks by reeks and year by year those of the RekenBron,
 * then hidden ones that hold what differs per lane. Terms live only while compiling and explaining: a compiled model
 * keeps shapes and arguments.
 */
import type { Foutcode } from '../formule/expressie.ts';

export const GEEN = 0;
export const VOL = 1;
export const EERSTE = 2;

export type Term =
  | { readonly soort: 'cel'; readonly cel: number }
  | { readonly soort: 'getal'; readonly waarde: number }
  | { readonly soort: 'fout'; readonly oorzaak: Oorzaak }
  /** One number made of any amount of cells; `breedte` of them belong together. */
  | { readonly soort: 'lijst'; readonly naam: Lijstnaam; readonly breedte: number; readonly cellen: readonly number[] }
  | {
      readonly soort: 'bewerking';
      readonly naam: Bewerkingnaam;
      readonly extra: string;
      readonly delen: readonly Term[];
    };

/** min, max and tel take pairs of a value and whether it counts (0: it is empty). */
export type Lijstnaam = 'som' | 'somproduct' | 'min' | 'max' | 'prod' | 'tel' | 'en' | 'of';

export type Bewerkingnaam =
  /** extra holds one of + - * / for each part after the first. */
  | 'keten'
  | 'macht'
  | 'rest'
  | '='
  | '<>'
  | '<'
  | '<='
  | '>'
  | '>='
  | 'min'
  | 'max'
  | 'neg'
  | 'abs'
  | 'geheel'
  | 'wortel'
  | 'waar'
  | 'niet'
  | 'isfout'
  /** 1 when it is no error: what COUNT counts. */
  | 'telt'
  | 'als'
  | 'alsfout'
  | 'kies'
  /** rond: extra is '' , 'op' or 'neer'; the decimals are the second part. */
  | 'rond'
  /** rate, then the amounts. */
  | 'nhw'
  /** mask cell (bits), value where it is set, value where not. */
  | 'masker'
  /** weight, value: 0 where the weight is 0, errors dropped. */
  | 'weeg';

/** Why a term is an error whatever the values are. */
export interface Oorzaak {
  readonly code: Foutcode;
  readonly soort:
    | 'verloren'
    | 'weg'
    | 'voor_eerste_jaar'
    | 'buiten_jaren'
    | 'lijst_als_getal'
    | 'lege_lijst'
    | 'ongelijke_lijsten'
    | 'kring';
  readonly naam: string;
}

export function cel(nummer: number): Term {
  return { soort: 'cel', cel: nummer };
}

export function getal(waarde: number): Term {
  return { soort: 'getal', waarde };
}

export function fout(code: Foutcode, soort: Oorzaak['soort'], naam = ''): Term {
  return { soort: 'fout', oorzaak: { code, soort, naam } };
}

export function bewerking(naam: Bewerkingnaam, delen: readonly Term[], extra = ''): Term {
  return { soort: 'bewerking', naam, extra, delen };
}

/** At least this many additions of cells in a row become one list. */
const LANGE_SOM = 6;

/** a + b - c x d ...: from left to right. A long sum of cells is a list, so that its length does not make a shape. */
export function keten(eerste: Term, tekens: string, rest: readonly Term[]): Term {
  const cellen = eerste.soort === 'cel' ? [eerste.cel] : [];
  for (let i = 0; cellen.length === i + 1 && tekens[i] === '+'; i++) {
    const deel = rest[i];
    if (deel?.soort === 'cel') cellen.push(deel.cel);
  }
  if (cellen.length < LANGE_SOM) return rest.length === 0 ? eerste : bewerking('keten', [eerste, ...rest], tekens);
  return keten(
    { soort: 'lijst', naam: 'som', breedte: 1, cellen },
    tekens.slice(cellen.length - 1),
    rest.slice(cellen.length - 1),
  );
}

/** Every cell a term reads, in order of appearance, doubles included. */
export function gelezenCellen(term: Term, uit: number[] = []): number[] {
  if (term.soort === 'cel') uit.push(term.cel);
  else if (term.soort === 'lijst') for (const nummer of term.cellen) uit.push(nummer);
  else if (term.soort === 'bewerking') for (const deel of term.delen) gelezenCellen(deel, uit);
  return uit;
}
