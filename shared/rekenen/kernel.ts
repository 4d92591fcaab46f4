/**
 * Kernel: one wasm function per vorm, that computes many cells of that vorm for many lanes.
 *
 * kernel(basis, argumenten, einde, bytes): for each instruction from `argumenten` to `einde` and each pair of lanes in
 * `bytes`, reads the places and stores the value. Every stored value is finite or NaN, and never -0: Infinity is made NaN
 * where it is stored, compared, divides or enters a function (SPEC [R3]). Lists are summed four pairs at a time, so that
 * additions do not wait for each other; every lane still adds its own numbers in order.
 */
import { Code, type Functie } from './assembler.ts';
import { kanOneindig, schrijfBewerking } from './kernelbewerkingen.ts';
import type { Kernelschrijver } from './kernelschrijver.ts';
import { lijstbegin, lijstelement } from './lijstkernel.ts';
import type { Term } from './term.ts';
import { plekkenVan, vasteDelen } from './vorm.ts';

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

export function kernel(term: Term, type: number): Functie {
  return new Kernelbouwer(term).bouw(type);
}

class Kernelbouwer implements Kernelschrijver {
  readonly code = new Code();
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
    const c = this.code;
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
    const c = this.code;
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
          this.waarde(this.#term, paar);
          if (this.#term.soort !== 'cel') this.eindig();
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
    const c = this.code;
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

  met(aantal: number, lijf: (...lokalen: number[]) => void): void {
    const lokalen = Array.from({ length: aantal }, () => this.#leen());
    lijf(...lokalen);
    this.#vrij.push(...lokalen);
  }

  #adres(blad: Term): Code {
    return this.code
      .get(BASIS)
      .get(ARGUMENTEN)
      .i32Load(this.#plek.get(blad) ?? 0)
      .i32('add');
  }

  waarde(term: Term, paar: number): void {
    const c = this.code;
    if (term.soort === 'bewerking') {
      schrijfBewerking(this, term, paar);
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

  netjes(term: Term, paar: number): void {
    this.waarde(term, paar);
    if (kanOneindig(term)) this.eindig();
  }

  eindig(): void {
    this.met(1, (x) => this.code.tee(x).get(x).get(x).v('f64x2_sub').v('f64x2_add'));
  }
}
