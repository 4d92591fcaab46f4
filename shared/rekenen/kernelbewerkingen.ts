/**
 * The code of each operation of a Term: its parts on the stack, then what makes one value of them, for one pair of lanes.
 *
 * Nothing jumps: what is not taken is computed all the same and masked away, and an error (NaN) passes wherever the SPEC lets it.
 */
import { schrijfAfronding } from './kernelafronding.ts';
import { IMPORT, type Kernelschrijver, metFout, perBaan } from './kernelschrijver.ts';
import type { Bewerkingnaam, Term } from './term.ts';

type Bewerking = Term & { readonly soort: 'bewerking' };
/** `a`, `b` and `d` are the first parts of the term. */
type Schrijf = (s: Kernelschrijver, paar: number, a: Term, b: Term, d: Term, term: Bewerking) => void;

export function schrijfBewerking(s: Kernelschrijver, term: Bewerking, paar: number): void {
  const [a = term, b = a, d = b] = term.delen;
  BEWERKINGEN[term.naam](s, paar, a, b, d, term);
}

const BEWERKINGEN: Readonly<Record<Bewerkingnaam, Schrijf>> = {
  keten,
  neg: eendelig('f64x2_neg'),
  abs: eendelig('f64x2_abs'),
  wortel: eendelig('f64x2_sqrt'),
  geheel,
  min: uiterste('f64x2_min'),
  max: uiterste('f64x2_max'),
  waar: metNul('f64x2_ne'),
  niet: metNul('f64x2_eq'),
  isfout: isFout('f64x2_ne'),
  telt: isFout('f64x2_eq'),
  macht(s, paar, a, b) {
    s.netjes(a, paar);
    s.netjes(b, paar);
    perBaan(s, IMPORT.macht);
  },
  rest,
  als,
  alsfout(s, paar, a, b) {
    s.met(1, (x) => {
      s.netjes(a, paar);
      s.code.tee(x);
      s.waarde(b, paar);
      s.code.get(x).get(x).v('f64x2_eq').v('bitselect');
    });
  },
  kies: (s, paar, _a, _b, _d, { delen }) => kies(s, paar, delen),
  rond: (s, paar, _a, _b, _d, term) => schrijfAfronding(s, term, paar),
  nhw: (s, paar, _a, _b, _d, { delen }) => nhw(s, paar, delen),
  masker(s, paar, a, b, d) {
    for (const deel of [b, d, a]) s.waarde(deel, paar);
    s.code.v('bitselect');
  },
  weeg(s, paar, gewicht, waarde) {
    s.waarde(gewicht, paar);
    s.waarde(waarde, paar);
    s.code.v('f64x2_mul').vConst(0);
    s.waarde(gewicht, paar);
    s.code.vConst(0).v('f64x2_ne').v('bitselect');
  },
  '=': vergelijk('f64x2_eq'),
  '<>': vergelijk('f64x2_ne'),
  '<': vergelijk('f64x2_lt'),
  '<=': vergelijk('f64x2_le'),
  '>': vergelijk('f64x2_gt'),
  '>=': vergelijk('f64x2_ge'),
};

const TEKENS = { '+': 'f64x2_add', '-': 'f64x2_sub', '*': 'f64x2_mul', '/': 'f64x2_div' } as const;

function keten(s: Kernelschrijver, paar: number, _a: Term, _b: Term, _d: Term, { delen, extra }: Bewerking): void {
  delen.forEach((deel, i) => {
    const teken = i === 0 ? '' : extra[i - 1];
    if (teken === '/') s.netjes(deel, paar);
    else s.waarde(deel, paar);
    if (teken) s.code.v(TEKENS[teken as keyof typeof TEKENS]);
  });
}

function eendelig(instructie: 'f64x2_neg' | 'f64x2_abs' | 'f64x2_sqrt'): Schrijf {
  return (s, paar, a) => {
    s.waarde(a, paar);
    s.code.v(instructie);
  };
}

function uiterste(instructie: 'f64x2_min' | 'f64x2_max'): Schrijf {
  return (s, paar, a, b) => {
    s.netjes(a, paar);
    s.netjes(b, paar);
    s.code.v(instructie);
  };
}

/** Down, but for what lies at most at the sixteenth digit below a whole number: the import decides. */
function geheel(s: Kernelschrijver, paar: number, a: Term): void {
  const { code } = s;
  s.met(2, (x, onder) => {
    s.netjes(a, paar);
    code.tee(x).v('f64x2_floor').set(onder);
    code.get(onder).vConst(1).v('f64x2_add').get(x).v('f64x2_sub');
    code.get(x).v('f64x2_abs').vConst(1.2e-14).v('f64x2_mul').v('f64x2_le').v('any_true');
    code.als(() => {
      code.get(x).get(x);
      perBaan(s, IMPORT.geheel);
      code.set(onder);
    });
    code.get(onder);
  });
}

/** 1 where the value compares so with 0, else 0; an error stays one. */
function metNul(hoe: 'f64x2_eq' | 'f64x2_ne'): Schrijf {
  return (s, paar, a) =>
    s.met(1, (x) => {
      s.waarde(a, paar);
      s.code.tee(x).vConst(0).v(hoe).vConst(1).v('and');
      metFout(s, x);
    });
}

/** NaN is the only value that is not itself. */
function isFout(hoe: 'f64x2_eq' | 'f64x2_ne'): Schrijf {
  return (s, paar, a) =>
    s.met(1, (x) => {
      s.netjes(a, paar);
      s.code.tee(x).get(x).v(hoe).vConst(1).v('and');
    });
}

const DEELBAAR_TOT = 1_125_900_000_000;

/** a - b x INT(a/b); Excel gives up on quotients above a limit. */
function rest(s: Kernelschrijver, paar: number, a: Term, b: Term): void {
  const { code } = s;
  s.met(3, (x, y, q) => {
    s.netjes(a, paar);
    code.set(x);
    s.netjes(b, paar);
    code.set(y).get(x).get(y).v('f64x2_div').set(q);
    code.get(x).get(y).get(q).v('f64x2_floor').v('f64x2_mul').v('f64x2_sub').vConst(Number.NaN);
    code.get(q).v('f64x2_abs').vConst(DEELBAAR_TOT).v('f64x2_lt').v('bitselect');
  });
}

/** Selects bits, so that an error in what is not taken does not show; an error in the condition does. */
function als(s: Kernelschrijver, paar: number, voorwaarde: Term, dan: Term, anders: Term): void {
  s.met(1, (x) => {
    s.netjes(voorwaarde, paar);
    s.code.set(x);
    s.waarde(dan, paar);
    s.waarde(anders, paar);
    s.code.get(x).vConst(0).v('f64x2_ne').v('bitselect');
    metFout(s, x);
  });
}

function kies(s: Kernelschrijver, paar: number, [nummer, ...keuzen]: readonly Term[]): void {
  const { code } = s;
  s.met(2, (x, gekozen) => {
    if (nummer) s.netjes(nummer, paar);
    code.v('f64x2_trunc').set(x).vConst(Number.NaN).set(gekozen);
    keuzen.forEach((keuze, i) => {
      s.waarde(keuze, paar);
      code.get(gekozen).get(x);
      code
        .vConst(i + 1)
        .v('f64x2_eq')
        .v('bitselect')
        .set(gekozen);
    });
    code.get(gekozen);
  });
}

/** From the last amount back to the first: (amount + later) / (1 + rate). */
function nhw(s: Kernelschrijver, paar: number, [rente, ...bedragen]: readonly Term[]): void {
  const { code } = s;
  s.met(1, (factor) => {
    code.vConst(1);
    if (rente) s.waarde(rente, paar);
    code.v('f64x2_add');
    s.eindig();
    code.set(factor).vConst(0);
    for (const bedrag of bedragen.toReversed()) {
      s.waarde(bedrag, paar);
      code.v('f64x2_add').get(factor).v('f64x2_div');
    }
  });
}

type Vergelijking = 'f64x2_eq' | 'f64x2_ne' | 'f64x2_lt' | 'f64x2_le' | 'f64x2_gt' | 'f64x2_ge';

/** 1 or 0, at fifteen significant digits; an error in either is one. */
function vergelijk(hoe: Vergelijking): Schrijf {
  return (s, paar, a, b) => {
    const { code } = s;
    s.met(2, (x, y) => {
      s.waarde(a, paar);
      code.set(x);
      s.waarde(b, paar);
      code.set(y).get(x).get(y).v('f64x2_sub').v('f64x2_abs');
      code.get(x).v('f64x2_abs').vConst(1.2e-14).v('f64x2_mul').v('f64x2_le');
      code.get(x).get(y).v('f64x2_ne').v('and').v('any_true');
      code.als(() => {
        code.get(x).get(y);
        perBaan(s, IMPORT.gelijk15);
        code.set(y);
      });
      code.get(x).get(y).v(hoe).vConst(1).v('and');
      metFout(s, x);
      metFout(s, y);
    });
  };
}

/** Can a term's value overflow to Infinity before it is stored? (The Infinity of an empty MIN or MAX is none.) */
export function kanOneindig(term: Term): boolean {
  if (term.soort === 'lijst') return term.naam === 'som' || term.naam === 'somproduct' || term.naam === 'prod';
  return term.soort === 'bewerking' && !ALTIJD_EINDIG.has(term.naam);
}

const ALTIJD_EINDIG: ReadonlySet<Bewerkingnaam> = new Set([
  'macht',
  'rest',
  'min',
  'max',
  'waar',
  'niet',
  'isfout',
  'telt',
  '=',
  '<>',
  '<',
  '<=',
  '>',
  '>=',
]);
