/**
 * Kernel: one wasm function per vorm, that computes many cells of that vorm for many lanes.
 *
 * kernel(basis, argumenten, einde, bytes): for each instruction from `argumenten` to `einde` and each pair of lanes in
 * `bytes`, reads the places and stores the value. Every stored value is finite or NaN, and never -0: Infinity is made NaN
 * where it is stored, compared, divides or enters a function (SPEC [R3]). Lists are summed four pairs at a time, so that
 * additions do not wait for each other; every lane still adds its own numbers in order.
 */
import { Code, type Functie } from './assembler.ts';
import { lijstbegin, lijstelement } from './lijstkernel.ts';
import type { Term } from './term.ts';
import { plekkenVan, vasteDecimalen, vasteDelen } from './vorm.ts';

/** Function numbers of the imports (see invoer in machine.ts) and of the kernel type. */
export const IMPORT = { macht: 0, gelijk15: 1, rond: 2, rondOp: 3, rondNeer: 4, geheel: 5 } as const;

const BASIS = 0;
const ARGUMENTEN = 1;
const EINDE = 2;
const BYTES = 3;
const PAAR = 4;
const UIT = 5;
const LIJST = 6;
const LIJSTEIND = 7;
const EERSTE_PLEK = 8;
/** More places than this are read from the argument table each time. */
const MEESTE_LOKAAL = 24;
/** Above this size a kernel handles one pair at a time. */
const GROOT = 120;

const DEELBAAR_TOT = 1_125_900_000_000;

export function kernel(term: Term, type: number): Functie {
  return new Kernelbouwer(term).bouw(type);
}

class Kernelbouwer {
  readonly #code = new Code();
  readonly #term: Term;
  /** Where a leaf's argument stands, in bytes from the instruction. */
  readonly #plek = new Map<Term, number>();
  readonly #wijzer = new Map<Term, number>();
  readonly #vast = new Map<Term, number>();
  readonly #lijsten: (Term & { soort: 'lijst' })[] = [];
  readonly #sommen = new Map<Term, readonly number[]>();
  readonly #stap: number;
  readonly #groot: boolean;
  readonly #eersteV: number;
  #aantalV = 0;
  #vrij: number[] = [];

  constructor(term: Term) {
    this.#term = term;
    this.#stap = 4 * this.#nummer(term, 1);
    const plekken = plekkenVan(term);
    this.#groot = plekken.length > GROOT;
    let lokaal = EERSTE_PLEK;
    for (const blad of this.#plek.keys())
      if ((blad.soort === 'cel' || blad.soort === 'fout') && this.#wijzer.size < MEESTE_LOKAAL)
        this.#wijzer.set(blad, lokaal++);
    this.#eersteV = lokaal;
    for (const blad of this.#plek.keys())
      if (blad.soort === 'getal' && this.#vast.size < MEESTE_LOKAAL) this.#vast.set(blad, this.#leen());
  }

  bouw(type: number): Functie {
    const c = this.#code;
    c.loop(() => {
      c.get(BASIS).get(ARGUMENTEN).i32Load(0).i32('add').set(UIT);
      for (const [blad, lokaal] of this.#wijzer) this.#adres(blad).set(lokaal);
      for (const [blad, lokaal] of this.#vast)
        c.get(ARGUMENTEN)
          .i32Load(this.#plek.get(blad) ?? 0)
          .vLoadSplat(0)
          .set(lokaal);
      c.i32Const(0).set(PAAR);
      if (!this.#groot) this.#paren(4);
      this.#paren(1);
      c.get(ARGUMENTEN).i32Const(this.#stap).i32('add').tee(ARGUMENTEN).get(EINDE).i32('lt_u').brIf(0);
    });
    return {
      type,
      lokaal: [
        [this.#eersteV - PAAR, 'i32'],
        [this.#aantalV, 'v128'],
      ],
      code: c,
    };
  }

  /** @returns the argument after the last one. */
  #nummer(term: Term, vanaf: number): number {
    if (term.soort === 'bewerking') return vasteDelen(term).reduce((n, deel) => this.#nummer(deel, n), vanaf);
    this.#plek.set(term, 4 * vanaf);
    if (term.soort === 'lijst') this.#lijsten.push(term);
    return vanaf + (term.soort === 'lijst' ? 2 : 1);
  }

  /** While at least `breed` pairs are left, compute them. */
  #paren(breed: number): void {
    const c = this.#code;
    c.block(() => {
      c.loop(() => {
        c.get(PAAR)
          .i32Const(16 * breed)
          .i32('add')
          .get(BYTES)
          .i32('gt_u')
          .brIf(1);
        for (const lijst of this.#lijsten) this.#loopLijst(lijst, breed);
        for (let paar = 0; paar < breed; paar++) {
          c.get(UIT).get(PAAR).i32('add');
          this.#waarde(this.#term, paar);
          if (this.#term.soort !== 'cel') this.#eindig();
          c.vStore(16 * paar);
        }
        for (const lokalen of this.#sommen.values()) for (const lokaal of lokalen) this.#vrij.push(lokaal);
        c.get(PAAR)
          .i32Const(16 * breed)
          .i32('add')
          .set(PAAR)
          .br(0);
      });
    });
  }

  #loopLijst(lijst: Term & { soort: 'lijst' }, breed: number): void {
    const c = this.#code;
    const sommen = Array.from({ length: breed }, () => this.#leen());
    this.#sommen.set(lijst, sommen);
    for (const som of sommen) c.vConst(lijstbegin(lijst.naam)).set(som);
    const plek = this.#plek.get(lijst) ?? 0;
    c.get(ARGUMENTEN)
      .i32Load(plek)
      .set(LIJST)
      .get(ARGUMENTEN)
      .i32Load(plek + 4)
      .set(LIJSTEIND);
    const hulp = this.#leen();
    c.block(() => {
      c.loop(() => {
        c.get(LIJST).get(LIJSTEIND).i32('ge_u').brIf(1);
        sommen.forEach((som, paar) => {
          const laad = (j: number) =>
            c
              .get(BASIS)
              .get(LIJST)
              .i32Load(4 * j)
              .i32('add')
              .get(PAAR)
              .i32('add')
              .vLoad(16 * paar);
          lijstelement(c, lijst, som, hulp, laad);
        });
        c.get(LIJST)
          .i32Const(4 * lijst.breedte)
          .i32('add')
          .set(LIJST)
          .br(0);
      });
    });
    this.#vrij.push(hulp);
  }

  #leen(): number {
    return this.#vrij.pop() ?? this.#eersteV + this.#aantalV++;
  }

  /** Lends v128 locals for as long as `lijf` writes code. */
  #met(aantal: number, lijf: (...lokalen: number[]) => void): void {
    const lokalen = Array.from({ length: aantal }, () => this.#leen());
    lijf(...lokalen);
    this.#vrij.push(...lokalen);
  }

  #adres(blad: Term): Code {
    return this.#code
      .get(BASIS)
      .get(ARGUMENTEN)
      .i32Load(this.#plek.get(blad) ?? 0)
      .i32('add');
  }

  /** Pushes the value of a term for one pair of lanes. */
  #waarde(term: Term, paar: number): void {
    const c = this.#code;
    if (term.soort === 'bewerking') {
      this.#bewerking(term, paar);
      return;
    }
    if (term.soort === 'lijst') {
      c.get(this.#sommen.get(term)?.[paar] ?? 0);
      return;
    }
    if (term.soort === 'getal') {
      const lokaal = this.#vast.get(term);
      if (lokaal !== undefined) c.get(lokaal);
      else
        c.get(ARGUMENTEN)
          .i32Load(this.#plek.get(term) ?? 0)
          .vLoadSplat(0);
      return;
    }
    const wijzer = this.#wijzer.get(term);
    if (wijzer !== undefined) c.get(wijzer);
    else this.#adres(term);
    c.get(PAAR)
      .i32('add')
      .vLoad(16 * paar);
  }

  /** Pushes a value in which Infinity has become NaN. */
  #netjes(term: Term, paar: number): void {
    this.#waarde(term, paar);
    if (kanOneindig(term)) this.#eindig();
  }

  /** x + (x - x): NaN when x is not finite, and 0 for -0. */
  #eindig(): void {
    this.#met(1, (x) => this.#code.tee(x).get(x).get(x).v('f64x2_sub').v('f64x2_add'));
  }

  #bewerking(term: Term & { soort: 'bewerking' }, paar: number): void {
    const [a = term, b = a, d = b] = term.delen;
    switch (term.naam) {
      case 'keten':
        this.#keten(term, paar);
        break;
      case 'neg':
      case 'abs':
      case 'wortel':
        this.#waarde(a, paar);
        this.#code.v(EENDELIG[term.naam]);
        break;
      case 'geheel':
        this.#geheel(a, paar);
        break;
      case 'min':
      case 'max':
        this.#netjes(a, paar);
        this.#netjes(b, paar);
        this.#code.v(term.naam === 'min' ? 'f64x2_min' : 'f64x2_max');
        break;
      case 'waar':
      case 'niet':
        this.#metNul(a, paar, term.naam === 'waar' ? 'f64x2_ne' : 'f64x2_eq');
        break;
      case 'isfout':
      case 'telt':
        this.#isFout(a, paar, term.naam === 'telt' ? 'f64x2_eq' : 'f64x2_ne');
        break;
      case 'macht':
        this.#netjes(a, paar);
        this.#netjes(b, paar);
        this.#perBaan(IMPORT.macht);
        break;
      case 'rest':
        this.#rest(a, b, paar);
        break;
      case 'als':
        this.#als(a, b, d, paar);
        break;
      case 'alsfout':
        this.#alsfout(a, b, paar);
        break;
      case 'kies':
        this.#kies(term.delen, paar);
        break;
      case 'rond':
        this.#rond(term, paar);
        break;
      case 'nhw':
        this.#nhw(term.delen, paar);
        break;
      case 'masker':
        for (const deel of [b, d, a]) this.#waarde(deel, paar);
        this.#code.v('bitselect');
        break;
      case 'weeg':
        this.#weeg(a, b, paar);
        break;
      default:
        this.#vergelijk(term.naam, a, b, paar);
    }
  }

  /** Down, but for what lies at most at the sixteenth digit below a whole number: the import decides. */
  #geheel(a: Term, paar: number): void {
    const c = this.#code;
    this.#met(2, (x, onder) => {
      this.#netjes(a, paar);
      c.tee(x).v('f64x2_floor').set(onder);
      c.get(onder).vConst(1).v('f64x2_add').get(x).v('f64x2_sub');
      c.get(x).v('f64x2_abs').vConst(1.2e-14).v('f64x2_mul').v('f64x2_le').v('any_true');
      c.als(() => {
        c.get(x).get(x);
        this.#perBaan(IMPORT.geheel);
        c.set(onder);
      });
      c.get(onder);
    });
  }

  #isFout(a: Term, paar: number, hoe: 'f64x2_eq' | 'f64x2_ne'): void {
    this.#met(1, (x) => {
      this.#netjes(a, paar);
      this.#code.tee(x).get(x).v(hoe).vConst(1).v('and');
    });
  }

  #alsfout(a: Term, b: Term, paar: number): void {
    this.#met(1, (x) => {
      this.#netjes(a, paar);
      this.#code.tee(x);
      this.#waarde(b, paar);
      this.#code.get(x).get(x).v('f64x2_eq').v('bitselect');
    });
  }

  #weeg(gewicht: Term, waarde: Term, paar: number): void {
    this.#waarde(gewicht, paar);
    this.#waarde(waarde, paar);
    this.#code.v('f64x2_mul').vConst(0);
    this.#waarde(gewicht, paar);
    this.#code.vConst(0).v('f64x2_ne').v('bitselect');
  }

  #keten(term: Term & { soort: 'bewerking' }, paar: number): void {
    term.delen.forEach((deel, i) => {
      const teken = i === 0 ? '' : term.extra[i - 1];
      if (teken === '/') this.#netjes(deel, paar);
      else this.#waarde(deel, paar);
      if (teken) this.#code.v(REKENEN[teken as keyof typeof REKENEN]);
    });
  }

  /** 1 where the value compares so with 0, else 0; an error stays one. */
  #metNul(a: Term, paar: number, hoe: 'f64x2_eq' | 'f64x2_ne'): void {
    const c = this.#code;
    this.#met(1, (x) => {
      this.#waarde(a, paar);
      c.tee(x).vConst(0).v(hoe).vConst(1).v('and');
      c.get(x).get(x).v('f64x2_sub').v('f64x2_add');
    });
  }

  /** Replaces two pairs on the stack by what an import makes of each lane's two numbers. */
  #perBaan(functie: number): void {
    const c = this.#code;
    this.#met(2, (x, y) => {
      c.set(y).set(x);
      c.get(x);
      for (const helft of [0, 1] as const) c.get(x).uitHelft(helft).get(y).uitHelft(helft).call(functie).inHelft(helft);
    });
  }

  /** a - b x INT(a/b); Excel gives up on quotients above a limit. */
  #rest(a: Term, b: Term, paar: number): void {
    const c = this.#code;
    this.#met(3, (x, y, q) => {
      this.#netjes(a, paar);
      c.set(x);
      this.#netjes(b, paar);
      c.set(y).get(x).get(y).v('f64x2_div').set(q);
      c.get(x).get(y).get(q).v('f64x2_floor').v('f64x2_mul').v('f64x2_sub').vConst(Number.NaN);
      c.get(q).v('f64x2_abs').vConst(DEELBAAR_TOT).v('f64x2_lt').v('bitselect');
    });
  }

  /** Selects bits, so that an error in what is not taken does not show; an error in the condition does. */
  #als(voorwaarde: Term, dan: Term, anders: Term, paar: number): void {
    const c = this.#code;
    this.#met(1, (x) => {
      this.#netjes(voorwaarde, paar);
      c.set(x);
      this.#waarde(dan, paar);
      this.#waarde(anders, paar);
      c.get(x).vConst(0).v('f64x2_ne').v('bitselect');
      c.get(x).get(x).v('f64x2_sub').v('f64x2_add');
    });
  }

  #kies([nummer, ...keuzen]: readonly Term[], paar: number): void {
    const c = this.#code;
    this.#met(1, (x) => {
      if (nummer) this.#netjes(nummer, paar);
      c.v('f64x2_trunc').set(x).vConst(Number.NaN);
      this.#met(1, (gekozen) => {
        c.set(gekozen);
        keuzen.forEach((keuze, i) => {
          this.#waarde(keuze, paar);
          c.get(gekozen)
            .get(x)
            .vConst(i + 1)
            .v('f64x2_eq')
            .v('bitselect')
            .set(gekozen);
        });
        c.get(gekozen);
      });
    });
  }

  /** From the last amount back to the first: (amount + later) / (1 + rate). */
  #nhw([rente, ...bedragen]: readonly Term[], paar: number): void {
    const c = this.#code;
    this.#met(1, (factor) => {
      c.vConst(1);
      if (rente) this.#waarde(rente, paar);
      c.v('f64x2_add');
      this.#eindig();
      c.set(factor).vConst(0);
      for (const bedrag of bedragen.toReversed()) {
        this.#waarde(bedrag, paar);
        c.v('f64x2_add').get(factor).v('f64x2_div');
      }
    });
  }

  #rond(term: Term & { soort: 'bewerking' }, paar: number): void {
    const [x = term, n = x] = term.delen;
    const traag = { '': IMPORT.rond, op: IMPORT.rondOp, neer: IMPORT.rondNeer }[term.extra] ?? IMPORT.rond;
    const decimalen = vasteDecimalen(term);
    this.#netjes(x, paar);
    if (decimalen === null) {
      this.#netjes(n, paar);
      this.#perBaan(traag);
    } else this.#rondVast(term.extra, decimalen, traag);
  }

  /**
   * Rounds the pair on the stack to known decimals. Where the fifteenth significant digit may decide, and for all that is
   * not an ordinary number, the import does it.
   */
  #rondVast(soort: string, decimalen: number, traag: number): void {
    const c = this.#code;
    const tien = 10 ** Math.abs(decimalen);
    this.#met(3, (x, a, r) => {
      c.tee(x)
        .v('f64x2_abs')
        .vConst(tien)
        .v(decimalen < 0 ? 'f64x2_div' : 'f64x2_mul')
        .set(a);
      if (soort === '') c.get(a).vConst(0.5).v('f64x2_add').v('f64x2_floor').set(r);
      else
        c.get(a)
          .v(soort === 'op' ? 'f64x2_ceil' : 'f64x2_floor')
          .set(r);
      c.get(r)
        .vConst(tien)
        .v(decimalen < 0 ? 'f64x2_mul' : 'f64x2_div');
      c.get(x).vConst(-0).v('and').v('or').set(r);
      c.get(a);
      if (soort === '') c.get(a).v('f64x2_floor').v('f64x2_sub').vConst(0.5).v('f64x2_sub');
      else c.get(a).v('f64x2_nearest').v('f64x2_sub');
      c.v('f64x2_abs').get(a).vConst(1e-14).v('f64x2_mul').v('f64x2_gt').v('not');
      c.get(x).vConst(0).v('f64x2_ne').v('and').v('any_true');
      c.als(() => {
        c.get(r);
        for (const helft of [0, 1] as const)
          c.get(x)
            .uitHelft(helft)
            .raw(0x44, ...new Uint8Array(Float64Array.of(decimalen).buffer))
            .call(traag)
            .inHelft(helft);
        c.set(r);
      });
      c.get(r);
    });
  }

  /** 1 or 0, at fifteen significant digits; an error in either is one. */
  #vergelijk(teken: string, a: Term, b: Term, paar: number): void {
    const c = this.#code;
    this.#met(2, (x, y) => {
      this.#waarde(a, paar);
      c.set(x);
      this.#waarde(b, paar);
      c.set(y);
      c.get(x).get(y).v('f64x2_sub').v('f64x2_abs').get(x).v('f64x2_abs').vConst(1.2e-14).v('f64x2_mul').v('f64x2_le');
      c.get(x).get(y).v('f64x2_ne').v('and').v('any_true');
      c.als(() => {
        c.get(x).get(y);
        this.#perBaan(IMPORT.gelijk15);
        c.set(y);
      });
      c.get(x)
        .get(y)
        .v(VERGELIJKEN[teken as keyof typeof VERGELIJKEN])
        .vConst(1)
        .v('and');
      c.get(x).get(x).v('f64x2_sub').v('f64x2_add').get(y).get(y).v('f64x2_sub').v('f64x2_add');
    });
  }
}

const REKENEN = { '+': 'f64x2_add', '-': 'f64x2_sub', '*': 'f64x2_mul', '/': 'f64x2_div' } as const;

const EENDELIG = {
  neg: 'f64x2_neg',
  abs: 'f64x2_abs',
  wortel: 'f64x2_sqrt',
} as const;

const VERGELIJKEN = {
  '=': 'f64x2_eq',
  '<>': 'f64x2_ne',
  '<': 'f64x2_lt',
  '<=': 'f64x2_le',
  '>': 'f64x2_gt',
  '>=': 'f64x2_ge',
} as const;

/** Can a term's value overflow to Infinity before it is stored? (The Infinity of an empty MIN or MAX is none.) */
function kanOneindig(term: Term): boolean {
  if (term.soort === 'lijst') return term.naam === 'som' || term.naam === 'somproduct' || term.naam === 'prod';
  if (term.soort !== 'bewerking') return false;
  return !ALTIJD_EINDIG.has(term.naam);
}

const ALTIJD_EINDIG: ReadonlySet<string> = new Set([
  'macht',
  'rest',
  'min',
  'max',
  'waar',
  'niet',
  'isfout',
  'telt',
  ...Object.keys(VERGELIJKEN),
]);
