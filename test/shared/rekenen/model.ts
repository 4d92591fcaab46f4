/** The vocabulary of these tests: `bron` makes a RekenBron from short notation, formulas are built by hand. */
import type { Expressie, FunctieNaam, Plaats, Rekenteken } from '../../../shared/formule/expressie.ts';
import type { CelBron, Definitie, Laag, Plattegrond, RekenBron } from '../../../shared/rekenen/bron.ts';

export const plaats = (regel: string): Plaats => ({ blad: null, regel, kolom: null });
export const g = (waarde: number): Expressie => ({ soort: 'getal', waarde });
export const v = (regel: string, jaar: number | null = null): Expressie => ({
  soort: 'verwijzing',
  plaats: plaats(regel),
  jaar,
});
export const op = (links: Expressie, teken: Rekenteken, rechts: Expressie): Expressie => ({
  soort: 'bewerking',
  teken,
  links,
  rechts,
});
export const f = (naam: FunctieNaam, ...argumenten: Expressie[]): Expressie => ({ soort: 'functie', naam, argumenten });
export const jaren = (regel: string, van: number, tot: number): Expressie => ({
  soort: 'jaarbereik',
  plaats: plaats(regel),
  van,
  tot,
});
export const bereik = (van: string, tot: string): Expressie => ({
  soort: 'regelbereik',
  van: plaats(van),
  tot: plaats(tot),
  jaar: null,
});
export const min = (inhoud: Expressie): Expressie => ({ soort: 'teken', teken: '-', inhoud });
export const verloren = (naam: string): Expressie => ({ soort: 'verloren', naam });

export const invoer = (waarde: number | null): Definitie => ({ soort: 'invoer', waarde });
export const formule = (expressie: Expressie): Definitie => ({ soort: 'formule', formule: expressie });

/** One reeks: a number or null (invoer), a formula, one cell for every year, or a list of cells. */
export type Kort = number | null | Expressie | CelBron | readonly (number | null | Expressie | CelBron)[];

export function cel(kort: number | null | Expressie | CelBron): CelBron {
  if (kort === null || typeof kort === 'number') return { basis: invoer(kort) };
  return 'basis' in kort ? kort : { basis: formule(kort) };
}

export interface Opzetje {
  readonly jaren?: number;
  readonly banen?: number;
  /** Groepen: name of a reeks -> names of its children. */
  readonly groepen?: Readonly<Record<string, readonly string[]>>;
}

export function bron(reeksen: Readonly<Record<string, Kort>>, opzet: Opzetje = {}): RekenBron {
  const { jaren: aantal = 1, banen = 1, groepen = {} } = opzet;
  const namen = Object.keys(reeksen);
  return {
    jaren: Array.from({ length: aantal }, (_, i) => 2025 + i),
    banen,
    reeksen: namen.map((adres) => {
      const kort = reeksen[adres] as Kort;
      const lijst = Array.isArray(kort) ? kort : Array.from({ length: aantal }, () => kort);
      return { adres, cellen: lijst.map(cel) };
    }),
    plattegrond: plattegrond(namen, groepen),
  };
}

export function plattegrond(
  namen: readonly string[],
  groepen: Readonly<Record<string, readonly string[]>> = {},
): Plattegrond {
  const nummers = new Map(namen.map((naam, i) => [naam, i]));
  const reeks = ({ regel }: Plaats) => nummers.get(regel ?? '');
  return {
    reeks,
    lijst: (p) => {
      const kinderen = groepen[p.regel ?? ''];
      if (kinderen) return kinderen.flatMap((kind) => nummers.get(kind) ?? []);
      const een = reeks(p);
      return een === undefined ? undefined : [een];
    },
    regelbereik: (van, tot) => {
      const [a, z] = [reeks(van), reeks(tot)];
      if (a === undefined || z === undefined) return undefined;
      return Array.from({ length: Math.abs(z - a) + 1 }, (_, i) => Math.min(a, z) + i);
    },
  };
}

export const laag = (schaal: number[], plus: number[], ...formules: [Expressie, number[]][]): Laag => ({
  schaal: Float64Array.from(schaal),
  plus: Float64Array.from(plus),
  formules: formules.map(([formule, gewicht]) => ({ formule, gewicht: Float64Array.from(gewicht) })),
});
