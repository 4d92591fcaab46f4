/**
 * The sheet that the oracle formulas read: a few regels over five years, with a groep, empty cells and a cell in error.
 *
 * It stands in a spreadsheet (kaart), in a RekenBron (plattegrond) and behind typed names (omgeving), from one table.
 */
import type { A1Kaart } from '../../shared/formule/a1.ts';
import type { Expressie, Plaats } from '../../shared/formule/expressie.ts';
import type { Omgeving } from '../../shared/formule/omgeving.ts';
import { vouw } from '../../shared/kern/naam.ts';
import type { CelBron, Plattegrond, RekenBron } from '../../shared/rekenen/bron.ts';

export const JAREN = [2022, 2023, 2024, 2025, 2026] as const;

/** null = empty. `groep` counts a to d; `kapot` is 1/0. */
export const INVOER: Readonly<Record<string, readonly (number | null)[]>> = {
  a: [12.5, 13, 13.75, 0, 21],
  b: [-3.7, 2.5, -2.5, 0.1, 1e6],
  c: [null, 7, null, 0.3, 4],
  d: [null, null, null, null, null],
  index: [0.03, 0.075, -0.01, 0, 0.164],
  tarief: [67492, 72553.9, 72553.9, 80123.45, 81999.999],
  nul: [0, 0, 0, 0, 0],
  keuze: [1, 2, 3, 2.9, 1],
  groot: [1e200, 1e200, -1e200, 1e300, 1e-300],
};
const KINDEREN = ['a', 'b', 'c', 'd'];
export const REGELS = [...Object.keys(INVOER), 'groep', 'kapot'];

const getal = (waarde: number): Expressie => ({ soort: 'getal', waarde });
const formules: Readonly<Record<string, Expressie>> = {
  groep: {
    soort: 'functie',
    naam: 'SUM',
    argumenten: KINDEREN.map((kind) => verwijzing(kind)),
  },
  kapot: { soort: 'bewerking', teken: '/', links: getal(1), rechts: getal(0) },
};

export function plaats(regel: string): Plaats {
  return { blad: 'm', regel, kolom: null };
}

export function verwijzing(regel: string, jaar: number | null = null): Expressie {
  return { soort: 'verwijzing', plaats: plaats(regel), jaar };
}

/** In the spreadsheet: regels in rows 1 .., years in columns B .. F of sheet m. */
function cel(regel: string | null, jaar: number): string | null {
  const [rij, kolom] = [REGELS.indexOf(regel ?? ''), JAREN.indexOf(jaar as never)];
  return rij < 0 || kolom < 0 ? null : `m!${'BCDEF'[kolom]}${rij + 1}`;
}

const tussen = (van: string | null, tot: string | null) =>
  KINDEREN.slice(KINDEREN.indexOf(van ?? ''), KINDEREN.indexOf(tot ?? '') + 1);
const leden = (regel: string | null) => (regel === 'groep' ? KINDEREN : [regel ?? '']);

export const kaart: A1Kaart = {
  eersteJaar: JAREN[0],
  cel: ({ regel }, jaar) => cel(regel, jaar),
  lijst: ({ regel }, jaar) => leden(regel).map((lid) => cel(lid, jaar) ?? '#REF!'),
  regelbereik: (van, tot, jaar) => tussen(van.regel, tot.regel).map((lid) => cel(lid, jaar) ?? '#REF!'),
};

export const omgeving: Omgeving = {
  jaren: { eerste: JAREN[0], laatste: 2026 },
  zoek: ({ blad, delen: [naam = ''] }) =>
    blad === null && REGELS.includes(vouw(naam))
      ? { soort: 'gevonden', plaats: plaats(vouw(naam)) }
      : { soort: 'onbekend', lijktOp: null },
  noem: ({ regel }) => regel ?? '',
};

const nummer = (regel: string | null) => {
  const gevonden = REGELS.indexOf(regel ?? '');
  return gevonden < 0 ? undefined : gevonden;
};
const nummers = (regels: readonly string[]) => regels.map((regel) => REGELS.indexOf(regel));

const plattegrond: Plattegrond = {
  reeks: ({ regel }) => nummer(regel),
  lijst: ({ regel }) => nummers(leden(regel)),
  regelbereik: (van, tot) => nummers(tussen(van.regel, tot.regel)),
};

/** The sheet with one more reeks for each of `expressies`, in order, behind the regels. */
export function maakBron(expressies: readonly Expressie[]): RekenBron {
  const regels = REGELS.map((regel) => ({
    adres: regel,
    cellen: JAREN.map((_, i): CelBron => {
      const formule = formules[regel];
      return {
        basis: formule ? { soort: 'formule', formule } : { soort: 'invoer', waarde: INVOER[regel]?.[i] ?? null },
      };
    }),
  }));
  const bij = expressies.map((formule, i) => ({
    adres: `f${i}`,
    cellen: JAREN.map((): CelBron => ({ basis: { soort: 'formule', formule } })),
  }));
  return { jaren: JAREN, banen: 1, reeksen: [...regels, ...bij], plattegrond };
}

/** What stands in each cell of the spreadsheet, formulas with = in front. */
export function spreadsheet(
  print: (x: Expressie, jaar: number) => string,
): readonly (readonly (number | string | null)[])[] {
  return REGELS.map((regel) => [
    null,
    ...JAREN.map((jaar, i) => (formules[regel] ? `=${print(formules[regel], jaar)}` : (INVOER[regel]?.[i] ?? null))),
  ]);
}
