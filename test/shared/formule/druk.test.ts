import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drukCanoniek, drukNederlands } from '../../../shared/formule/druk.ts';
import type { Expressie, Plaats, Rekenteken } from '../../../shared/formule/expressie.ts';
import { argumentsoort, FUNCTIES } from '../../../shared/formule/functies.ts';
import { ontleed, ontleedCanoniek } from '../../../shared/formule/ontleed.ts';
import { huis } from './huis.ts';

const plaatsen: Plaats[] = [
  { blad: null, regel: null, kolom: 'fte' },
  { blad: 'bijlage2', regel: 'instroom', kolom: 'loonkosten' },
  { blad: 'bijlage2', regel: 'Adm. Ondersteuning', kolom: 'fte' },
  { blad: 'uitgangspunten', regel: 'index', kolom: null },
  { blad: 'bijlage2', regel: 'van 2024', kolom: null },
];
const jaar = fc.constantFrom(2022, 2025, 2030);
const plaats = fc.constantFrom(...plaatsen);
const tekens: Rekenteken[] = ['+', '-', '*', '/', '^', '=', '<>', '<', '<=', '>', '>='];
/** In brackets, as a person would have to type it where the order matters. */
const tussenHaakjes = (x: Expressie): Expressie =>
  x.soort === 'bewerking' || x.soort === 'teken' || x.soort === 'procent' ? { soort: 'haakjes', inhoud: x } : x;

const bereik: fc.Arbitrary<Expressie> = fc.oneof(
  fc.record({ soort: fc.constant('jaarbereik' as const), plaats, van: fc.constant(2022), tot: fc.constant(2026) }),
  fc.record({
    soort: fc.constant('regelbereik' as const),
    van: fc.constant({ blad: 'bijlage2', regel: 'instroom', kolom: 'fte' }),
    tot: fc.constant({ blad: 'bijlage2', regel: 'groeien', kolom: 'fte' }),
    jaar: fc.option(jaar),
  }),
);

/** `binnen` is how an operand stands in an operation: in brackets as typed, or bare as a program may build it. */
const maakExpressie = (binnen: (x: Expressie) => Expressie) =>
  fc.letrec<{ x: Expressie }>((zelf) => ({
    x: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc
        .double({ min: 0, noNaN: true, noDefaultInfinity: true })
        .map((waarde) => ({ soort: 'getal' as const, waarde: Math.abs(waarde) })),
      fc.boolean().map((waarde) => ({ soort: 'logisch' as const, waarde })),
      fc.record({ soort: fc.constant('verwijzing' as const), plaats, jaar: fc.option(jaar) }),
      fc.string().map((naam) => ({ soort: 'verloren' as const, naam: naam.replace(/[^a-z.!' ]/g, '') || 'x' })),
      zelf('x').map((inhoud) => ({ soort: 'haakjes' as const, inhoud })),
      fc.record({
        soort: fc.constant('teken' as const),
        teken: fc.constantFrom('-' as const, '+' as const),
        inhoud: zelf('x').map(binnen),
      }),
      fc.record({ soort: fc.constant('procent' as const), inhoud: zelf('x').map(binnen) }),
      fc.record({
        soort: fc.constant('bewerking' as const),
        teken: fc.constantFrom(...tekens),
        links: zelf('x').map(binnen),
        rechts: zelf('x').map(binnen),
      }),
      aanroep(zelf('x')),
    ),
  })).x;

const expressie = maakExpressie(tussenHaakjes);

function aanroep(argument: fc.Arbitrary<Expressie>): fc.Arbitrary<Expressie> {
  return fc.constantFrom(...FUNCTIES).chain((functie) =>
    fc
      .tuple(
        ...functie.argumenten.map((_, i) => {
          const soort = argumentsoort(functie, i);
          if (soort === 'geheel') return fc.nat(9).map((waarde): Expressie => ({ soort: 'getal', waarde }));
          return soort === 'lijst' ? fc.oneof(argument, bereik) : argument;
        }),
      )
      .map((argumenten) => ({ soort: 'functie' as const, naam: functie.naam, argumenten })),
  );
}

test('[F6] property: Dutch text reads back as the same Expressie', () => {
  fc.assert(
    fc.property(expressie, (x) => {
      expect(ontleed(drukNederlands(x, huis), huis)).toEqual({ ok: true, waarde: x });
    }),
  );
});

test('[F6] property: canonical text reads back as the same Expressie', () => {
  fc.assert(
    fc.property(expressie, (x) => {
      expect(ontleedCanoniek(drukCanoniek(x))).toEqual({ ok: true, waarde: x });
    }),
  );
});

/** The tree without its brackets: what is computed. */
function kaal(x: Expressie): Expressie {
  switch (x.soort) {
    case 'haakjes':
      return kaal(x.inhoud);
    case 'teken':
    case 'procent':
      return { ...x, inhoud: kaal(x.inhoud) };
    case 'bewerking':
      return { ...x, links: kaal(x.links), rechts: kaal(x.rechts) };
    case 'functie':
      return { ...x, argumenten: x.argumenten.map(kaal) };
    default:
      return x;
  }
}

test('[F6] property: a tree that nobody typed prints with the brackets that keep its meaning', () => {
  fc.assert(
    fc.property(
      maakExpressie((x) => x),
      (x) => {
        const terug = ontleedCanoniek(drukCanoniek(x));
        expect(terug.ok && kaal(terug.waarde)).toEqual(kaal(x));
      },
    ),
  );
});
