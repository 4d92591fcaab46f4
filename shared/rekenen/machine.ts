/**
 * Machine: instructions laid out in WebAssembly memory with room for lanes, ready to run.
 *
 * Lanes stand in blocks; in a block every cell has its lanes side by side, so that a kernel reads pairs of them and a block
 * stays in the processor's cache. A machine may hold all cells of a model or only those that some instructions touch.
 * Memory is sized once; dropping the machine frees it.
 */
import { maakModule } from './assembler.ts';
import { kernel } from './kernel.ts';
import { IMPORT } from './kernelschrijver.ts';
import { geheel, gelijk15, macht, rond, rondNeer, rondOp } from './langzaam.ts';
import { draai, golf, KOP } from './lussen.ts';
import type { Lezers, Programma } from './programma.ts';
import type { Vorm } from './vorm.ts';
import { compileModule, maakGeheugen, maakInstantie, type WasmModule } from './webassembly.ts';

const TYPEN = [
  { in: ['i32', 'i32', 'i32', 'i32'], uit: [] },
  { in: ['f64', 'f64'], uit: ['f64'] },
  { in: ['i32', 'i32', 'i32', 'i32'], uit: ['i32'] },
] as const;

/** Kernels for all vormen and the two loops, compiled once and used by every machine of a model. */
export function compileKernels(vormen: readonly Vorm[]): WasmModule {
  const importen = Object.keys(IMPORT).map((naam) => ({ naam, type: 1 }));
  const eerste = importen.length;
  const kernels = vormen.map(({ voorbeeld }) => kernel(voorbeeld, 0));
  return compileModule(
    maakModule({
      typen: TYPEN,
      importen,
      functies: [...kernels, draai(0, 0), golf(2, 0)],
      exporten: [
        { naam: 'draai', functie: eerste + kernels.length },
        { naam: 'golf', functie: eerste + kernels.length + 1 },
      ],
      tabel: kernels.map((_, i) => eerste + i),
    }),
  );
}

interface Ingangen {
  draai(basis: number, bytes: number, van: number, tot: number): void;
  golf(basis: number, bytes: number, van: number, tot: number): number;
}

export interface Machineplan {
  readonly module: WasmModule;
  readonly programma: Programma;
  /** Ranks of the programma to lay out, ascending. */
  readonly rangen: ArrayLike<number>;
  /** Where each cell of the model stands in a block; null: at its own number. */
  readonly plaats: Int32Array | null;
  readonly cellen: number;
  readonly banen: number;
  readonly breedte: number;
  /** Only for machines that run waves. */
  readonly lezers: Lezers | null;
}

export class Machine {
  readonly breedte: number;
  readonly banen: number;
  readonly #ingangen: Ingangen;
  readonly #f64: Float64Array;
  readonly #i32: Int32Array;
  readonly #u8: Uint8Array;
  readonly #plaats: Int32Array | null;
  readonly #blokken: number;
  readonly #blok: number;
  readonly #vuil: number;
  readonly #veranderd: number;
  readonly rangen: number;

  constructor(plan: Machineplan) {
    const { programma, rangen, banen, breedte, cellen } = plan;
    this.breedte = breedte;
    this.banen = banen;
    this.#plaats = plan.plaats;
    this.#blok = cellen * breedte * 8;
    this.rangen = rangen.length;
    const bouw = new Indeling(plan);
    this.#blokken = bouw.blokken;
    const geheugen = maakGeheugen(bouw.blokken + Math.ceil(banen / breedte) * this.#blok);
    this.#f64 = new Float64Array(geheugen.buffer);
    this.#i32 = new Int32Array(geheugen.buffer);
    this.#u8 = new Uint8Array(geheugen.buffer);
    bouw.schrijf(this.#i32, this.#f64, programma);
    this.#vuil = bouw.vuil;
    this.#veranderd = bouw.veranderd / 4;
    const invoer = { macht, gelijk15, rond, rondOp, rondNeer, geheel } satisfies Record<keyof typeof IMPORT, unknown>;
    this.#ingangen = maakInstantie(plan.module, { ...invoer, geheugen }) as unknown as Ingangen;
  }

  lees(cel: number, baan: number): number {
    return this.#f64[this.#index(cel, baan)] ?? Number.NaN;
  }

  /** The lanes of a block lie side by side. */
  leesBanen(cel: number, uit: Float64Array): void {
    const { banen, breedte } = this;
    const f64 = this.#f64;
    const stap = this.#blok / 8;
    let plek = this.#index(cel, 0);
    for (let eerste = 0; eerste < banen; eerste += breedte, plek += stap) {
      const tot = Math.min(eerste + breedte, banen);
      for (let baan = eerste; baan < tot; baan++) uit[baan] = f64[plek + baan - eerste] ?? Number.NaN;
    }
  }

  zet(cel: number, baan: number, waarde: number): void {
    this.#f64[this.#index(cel, baan)] = waarde + 0;
  }

  /** All bits of the lane's number set or cleared. */
  zetMasker(cel: number, baan: number, aan: boolean): void {
    const index = 2 * this.#index(cel, baan);
    this.#i32.fill(aan ? -1 : 0, index, index + 2);
  }

  /** Bit for bit the value that stands in another machine, in all lanes from `van` to `tot`. */
  neemOver(cel: number, van: number, tot: number, ander: Machine, baan: number): void {
    const bron = 2 * ander.#index(cel, baan);
    for (let b = van; b < tot; b++) {
      const doel = 2 * this.#index(cel, b);
      this.#i32[doel] = ander.#i32[bron] ?? 0;
      this.#i32[doel + 1] = ander.#i32[bron + 1] ?? 0;
    }
  }

  /** Ranks from `van` on, for the lanes that share a block with `baan`. */
  draaiBlok(baan: number, van: number): void {
    const blok = Math.floor(baan / this.breedte);
    this.#ingangen.draai(this.#blokken + blok * this.#blok, this.#bytes(blok), van, this.rangen);
  }

  /** All ranks, all lanes. */
  draai(): void {
    for (let baan = 0; baan < this.banen; baan += this.breedte) this.draaiBlok(baan, 0);
  }

  markeer(rang: number): void {
    this.#u8[this.#vuil + rang] = 1;
  }

  /**
   * What was marked and all that it changes, for one pair of lanes or for the whole block of `baan`.
   * @returns how many values it computed; `melden` gets the ranks whose value changed.
   */
  golf(baan: number, alleenPaar: boolean, van: number, melden: (rang: number) => void): number {
    const blok = Math.floor(baan / this.breedte);
    const paar = alleenPaar ? (baan % this.breedte) & ~1 : 0;
    const bytes = alleenPaar ? 16 : this.#bytes(blok);
    const basis = this.#blokken + blok * this.#blok + paar * 8;
    const gerekend = this.#ingangen.golf(basis, bytes, van, this.rangen);
    const aantal = this.#i32[KOP.aantalVeranderd / 4] ?? 0;
    for (let i = 0; i < aantal; i++) melden(this.#i32[this.#veranderd + i] ?? 0);
    return gerekend;
  }

  /** Lanes of a block that are in use, as bytes; pairs are whole. */
  #bytes(blok: number): number {
    const over = Math.min(this.breedte, this.banen - blok * this.breedte);
    return 8 * (over + (over & 1));
  }

  #index(cel: number, baan: number): number {
    const plaats = this.#plaats ? (this.#plaats[cel] ?? 0) : cel;
    const blok = Math.floor(baan / this.breedte);
    return (this.#blokken + blok * this.#blok) / 8 + plaats * this.breedte + (baan - blok * this.breedte);
  }
}

/** Where everything stands: header, numbers, tables, arguments, lists, then the blocks. */
class Indeling {
  readonly #plan: Machineplan;
  readonly #getallen = KOP.einde;
  readonly #kernel: number;
  readonly #argument: number;
  readonly #runEind: number;
  readonly #uit: number;
  readonly vuil: number;
  readonly veranderd: number;
  readonly #klad: number;
  readonly #lezersBegin: number;
  readonly #lezers: number;
  readonly #argumenten: number;
  readonly #lijsten: number;
  readonly blokken: number;

  constructor(plan: Machineplan) {
    this.#plan = plan;
    const { programma, rangen, lezers } = plan;
    const n = rangen.length;
    let eind = this.#getallen + 8 * programma.getallen.length;
    const ruimte = (bytes: number): number => {
      const begin = eind;
      eind = (eind + bytes + 15) & ~15;
      return begin;
    };
    const golven = lezers ? 1 : 0;
    ruimte(0);
    this.#klad = ruimte(golven * plan.breedte * 8);
    this.#kernel = ruimte(4 * n);
    this.#argument = ruimte(4 * (n + 1));
    this.#runEind = ruimte(4 * n);
    this.#uit = ruimte(golven * 4 * n);
    this.vuil = ruimte(golven * (n + 16));
    this.veranderd = ruimte(golven * 4 * n);
    this.#lezersBegin = ruimte(golven * 4 * (lezers?.begin.length ?? 0));
    this.#lezers = ruimte(4 * (lezers?.lezers.length ?? 0));
    let argumenten = 0;
    let elementen = 0;
    for (let i = 0; i < n; i++) {
      const instructie = programma.orde[rangen[i] ?? 0] ?? 0;
      const plekken = programma.vormen[programma.vorm[instructie] ?? 0]?.plekken ?? [];
      const begin = programma.argumentBegin[instructie] ?? 0;
      argumenten += 1 + plekken.length;
      plekken.forEach((plek, j) => {
        if (plek !== 'l') return;
        argumenten++;
        const lijst = programma.argumenten[begin + j] ?? 0;
        elementen += (programma.lijstBegin[lijst + 1] ?? 0) - (programma.lijstBegin[lijst] ?? 0);
      });
    }
    this.#argumenten = ruimte(4 * argumenten);
    this.#lijsten = ruimte(4 * elementen);
    this.blokken = (eind + 63) & ~63;
  }

  schrijf(i32: Int32Array, f64: Float64Array, p: Programma): void {
    const { rangen, lezers } = this.#plan;
    f64.set(p.getallen, this.#getallen / 8);
    this.#schrijfKop(i32);
    if (lezers) {
      i32.set(lezers.begin, this.#lezersBegin / 4);
      i32.set(lezers.lezers, this.#lezers / 4);
    }
    const schrijver = { argument: this.#argumenten / 4, lijst: this.#lijsten / 4 };
    for (let i = 0; i < rangen.length; i++) {
      const instructie = p.orde[rangen[i] ?? 0] ?? 0;
      i32[this.#kernel / 4 + i] = p.vorm[instructie] ?? 0;
      i32[this.#argument / 4 + i] = 4 * schrijver.argument;
      if (lezers) i32[this.#uit / 4 + i] = p.uit[instructie] ?? 0;
      this.#schrijfArgumenten(i32, p, instructie, schrijver);
    }
    i32[this.#argument / 4 + rangen.length] = 4 * schrijver.argument;
    for (let i = rangen.length - 1, eind = i + 1; i >= 0; i--) {
      i32[this.#runEind / 4 + i] = eind;
      if (i32[this.#kernel / 4 + i] !== i32[this.#kernel / 4 + i - 1]) eind = i;
    }
  }

  #schrijfArgumenten(
    i32: Int32Array,
    p: Programma,
    instructie: number,
    naar: { argument: number; lijst: number },
  ): void {
    const plekken = p.vormen[p.vorm[instructie] ?? 0]?.plekken ?? [];
    const begin = p.argumentBegin[instructie] ?? 0;
    i32[naar.argument++] = this.#adres(p.uit[instructie] ?? 0);
    plekken.forEach((plek, j) => {
      const argument = p.argumenten[begin + j] ?? 0;
      if (plek === 'c') i32[naar.argument++] = this.#adres(argument);
      else if (plek === 'k') i32[naar.argument++] = this.#getallen + 8 * argument;
      else {
        i32[naar.argument++] = 4 * naar.lijst;
        for (let k = p.lijstBegin[argument] ?? 0; k < (p.lijstBegin[argument + 1] ?? 0); k++)
          i32[naar.lijst++] = this.#adres(p.lijstCellen[k] ?? 0);
        i32[naar.argument++] = 4 * naar.lijst;
      }
    });
  }

  #adres(cel: number): number {
    const { plaats, breedte } = this.#plan;
    return (plaats ? (plaats[cel] ?? 0) : cel) * breedte * 8;
  }

  #schrijfKop(i32: Int32Array): void {
    i32[KOP.vuil / 4] = this.vuil;
    i32[KOP.kernel / 4] = this.#kernel;
    i32[KOP.argument / 4] = this.#argument;
    i32[KOP.runEind / 4] = this.#runEind;
    i32[KOP.klad / 4] = this.#klad;
    i32[KOP.lezersBegin / 4] = this.#lezersBegin;
    i32[KOP.lezers / 4] = this.#lezers;
    i32[KOP.uit / 4] = this.#uit;
    i32[KOP.veranderd / 4] = this.veranderd;
  }
}
