/** Random models for the property tests: small, wild, with everything a cell can have. */
import fc from 'fast-check';
import type { Expressie, FunctieNaam, Rekenteken } from '../../../shared/formule/expressie.ts';
import type { CelBron, Definitie, RekenBron } from '../../../shared/rekenen/bron.ts';
import { bereik, f, formule, g, invoer, jaren, laag, min, op, plattegrond, v } from './model.ts';

export const JAREN = 3;
export const REEKSEN = ['a', 'b', 'c', 'd', 'e', 'h', 'gr'];
const GROEPEN = { gr: ['a', 'b', 'c'] };

export const getal = fc.oneof(
  fc.constantFrom(0, 1, -1, 2, 0.1, 0.2, 0.3, 1.005, -2.5, 1e15, 1e-9, 1e308),
  fc.integer({ min: -50, max: 50 }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }).map((x) => (Math.abs(x) < 1e-300 ? 0 : x)),
);

export const waarde = fc.oneof({ weight: 4, arbitrary: getal }, { weight: 1, arbitrary: fc.constant(null) });

const naam = fc.constantFrom(...REEKSEN);
const teken = fc.constantFrom<Rekenteken>('+', '-', '*', '/', '^', '=', '<>', '<', '<=', '>', '>=');
const LIJSTFUNCTIES = ['SUM', 'AVERAGE', 'MIN', 'MAX', 'COUNT', 'PRODUCT', 'AND', 'OR'] as const;
const EEN: readonly FunctieNaam[] = ['ABS', 'INT', 'SQRT', 'NOT', 'ISERROR', 'CUMUL'];
const TWEE: readonly FunctieNaam[] = ['MOD', 'POWER', 'IFERROR', 'INDEX_BY'];

/** Formulas that read the year before, and h, which is only invoer; or this year too, circles included. */
export const expressie = (metKringen: boolean): fc.Arbitrary<Expressie> =>
  fc.letrec<{ e: Expressie; lijst: Expressie }>((tie) => {
    const verwijzing = naam.map((n) => v(n));
    const vorig = naam.map((n) => f('PREV', v(n)));
    const blad = fc.oneof(
      getal.map(g),
      fc.oneof({ weight: metKringen ? 1 : 0, arbitrary: verwijzing }, { weight: 3, arbitrary: vorig }),
      fc.constant(f('YEAR')),
    );
    const e = tie('e') as fc.Arbitrary<Expressie>;
    return {
      lijst: fc.oneof(
        { maxDepth: 3 },
        blad,
        vorig,
        fc.constantFrom(v('h'), jaren('h', 2025, 2027), jaren('h', 2026, 2026)),
        ...(metKringen ? [naam.map((n) => jaren(n, 2026, 2025))] : []),
        ...(metKringen ? [verwijzing, fc.constant(bereik('a', 'd'))] : []),
        e,
      ),
      e: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        blad,
        fc.tuple(e, teken, e).map(([a, t, b]) => op(a, t, b)),
        e.map(min),
        fc
          .tuple(
            fc.constantFrom(...LIJSTFUNCTIES),
            fc.array(tie('lijst') as fc.Arbitrary<Expressie>, { minLength: 1, maxLength: 3 }),
          )
          .map(([n, a]) => f(n, ...a)),
        fc.tuple(fc.constantFrom(...EEN), e).map(([n, a]) => f(n, a)),
        fc.tuple(fc.constantFrom(...TWEE), e, e).map(([n, a, b]) => f(n, a, b)),
        fc.tuple(fc.constantFrom<FunctieNaam>('IF', 'CHOOSE', 'NPV'), e, e, e).map(([n, a, b, c]) => f(n, a, b, c)),
        fc
          .tuple(fc.constantFrom<FunctieNaam>('ROUND', 'ROUNDUP', 'ROUNDDOWN'), e, fc.integer({ min: -3, max: 4 }))
          .map(([n, a, d]) => f(n, a, g(d))),
        fc.tuple(e, e).map(([a, b]) => f('LINEAR', a, b, g(2025), g(2027))),
      ),
    };
  }).e;

export const model = (metKringen: boolean, banen = 3): fc.Arbitrary<RekenBron> => {
  const definitie: fc.Arbitrary<Definitie> = fc.oneof(waarde.map(invoer), expressie(metKringen).map(formule));
  const gewichten = fc.array(fc.constantFrom(0, 0, 1, -1, 0.5), { minLength: banen, maxLength: banen });
  const schalen = fc.array(fc.constantFrom(0, 1, 1, 1.1), { minLength: banen, maxLength: banen });
  const cel: fc.Arbitrary<CelBron> = fc
    .record({
      basis: definitie,
      anders: fc.option(fc.array(fc.tuple(fc.nat(banen - 1), definitie), { maxLength: banen }), { freq: 2 }),
      lagen: fc.option(
        fc.array(
          fc.tuple(schalen, gewichten, expressie(metKringen), gewichten).map(([s, p, e, w]) => laag(s, p, [e, w])),
          { minLength: 1, maxLength: 2 },
        ),
        { freq: 2 },
      ),
    })
    .map(({ basis, anders, lagen }) => ({
      basis,
      ...(anders ? { perBaan: new Map(anders) } : {}),
      ...(lagen ? { lagen } : {}),
    }));
  // as in a budget: often one formula for all years
  const rij = fc.oneof(
    fc.array(cel, { minLength: JAREN, maxLength: JAREN }),
    cel.map((een) => Array.from({ length: JAREN }, () => een)),
  );
  return fc.array(rij, { minLength: REEKSEN.length, maxLength: REEKSEN.length }).map((cellen) => ({
    jaren: [2025, 2026, 2027],
    banen,
    reeksen: cellen.map((reeks, i) => ({
      adres: REEKSEN[i]!,
      cellen: REEKSEN[i] === 'h' ? reeks.map(alsInvoer) : reeks,
    })),
    plattegrond: plattegrond(REEKSEN, GROEPEN),
  }));
};

function alsInvoer({ basis, perBaan }: CelBron): CelBron {
  const kaal = (d: Definitie): Definitie => (d.soort === 'invoer' ? d : invoer(null));
  return { basis: kaal(basis), perBaan: new Map([...(perBaan ?? [])].map(([baan, d]) => [baan, kaal(d)])) };
}

/** The bron with only this lane. */
export function alleenBaan(bron: RekenBron, baan: number): RekenBron {
  const een = (rij: Float64Array) => Float64Array.of(rij[baan]!);
  return {
    ...bron,
    banen: 1,
    reeksen: bron.reeksen.map(({ adres, cellen }) => ({
      adres,
      cellen: cellen.map(({ basis, perBaan, lagen }) => ({
        basis: perBaan?.get(baan) ?? basis,
        ...(lagen && {
          lagen: lagen.map(({ schaal, plus, formules }) => ({
            schaal: een(schaal),
            plus: een(plus),
            formules: formules.map(({ formule, gewicht }) => ({ formule, gewicht: een(gewicht) })),
          })),
        }),
      })),
    })),
  };
}

/** All cells of a bron. */
export function alleCellen(bron: RekenBron): { reeks: number; jaar: number }[] {
  return bron.reeksen.flatMap((_, reeks) => bron.jaren.map((_jaar, jaar) => ({ reeks, jaar })));
}
