/**
 * Omgeving: what the formula language asks of a document, to know what a typed name means and how a place is called.
 * `typed text -> Plaats` and back; the rules of looking up are rule F4 of SPEC.md.
 */
import type { Plaats } from './expressie.ts';

/** A reference as typed: `naam`, `regel.kolom`, `blad!naam`, `blad!regel.kolom`. */
export interface Pad {
  readonly blad: string | null;
  readonly delen: readonly string[];
}

export type Gevonden =
  | { readonly soort: 'gevonden'; readonly plaats: Plaats }
  /** More than one match: full names, one of which must be typed. */
  | { readonly soort: 'meerdere'; readonly namen: readonly string[] }
  /** lijktOp: the name that was probably meant, as it should be typed. */
  | { readonly soort: 'onbekend'; readonly lijktOp: string | null };

export interface Omgeving {
  zoek(pad: Pad): Gevonden;
  /** The shortest text that `zoek` finds back, quoted where needed. */
  noem(plaats: Plaats): string;
  /** The years a formula may name. */
  readonly jaren: { readonly eerste: number; readonly laatste: number } | null;
}

/** Without a document every name is unknown. */
export const LEGE_OMGEVING: Omgeving = {
  zoek: () => ({ soort: 'onbekend', lijktOp: null }),
  noem: ({ blad, regel, kolom }) => drukPad({ blad, delen: [regel, kolom].filter((deel) => deel !== null) }),
  jaren: null,
};

const KAAL = /^[\p{L}_][\p{L}\p{M}\p{N}_]*$/u;
/** Words of the language itself. */
const GERESERVEERD = /^(?:waar|true|onwaar|false|jaar|year)$/i;

/** A name as it must be typed: in quotes where it holds spaces or signs, or is a word of the language. */
export function drukNaam(naam: string): string {
  return KAAL.test(naam) && !GERESERVEERD.test(naam) ? naam : `'${naam.replaceAll("'", "''")}'`;
}

export function drukPad(pad: Pad): string {
  const romp = pad.delen.map(drukNaam).join('.');
  return pad.blad === null ? romp : `${drukNaam(pad.blad)}!${romp}`;
}
