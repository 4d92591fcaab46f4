/**
 * Simplex: do values exist that satisfy a set of linear conditions, exactly? Bounds may be strict.
 *
 * The "general simplex" of satisfiability solvers (Dutertre and de Moura, 2006): every condition is a row with bounds;
 * basic variables that break a bound are repaired by pivoting, smallest index first (Bland), so it always ends. A strict
 * bound is a bound plus or minus an infinitely small delta, which gets a real size only when a point is asked for.
 */
import { type Breuk, breuk, deel, EEN, maal, min, NUL, negatief, plus, teken, vergelijk } from '../../kern/breuk.ts';
import type { Grens, Interval } from './interval.ts';
import type { Vorm } from './stelsel.ts';

/** r + d x delta, with delta positive and as small as needed. */
interface Fijn {
  readonly r: Breuk;
  readonly d: Breuk;
}

export interface Rij {
  readonly vorm: Vorm;
  readonly bereik: Interval;
}

const FIJN_NUL: Fijn = { r: NUL, d: NUL };

function fijnPlus(a: Fijn, b: Fijn, factor: Breuk): Fijn {
  return { r: plus(a.r, maal(b.r, factor)), d: plus(a.d, maal(b.d, factor)) };
}

function fijnVergelijk(a: Fijn, b: Fijn): number {
  return vergelijk(a.r, b.r) || vergelijk(a.d, b.d);
}

function fijneGrens({ waarde, open }: Grens, kant: 1 | -1, verschuiving: Breuk): Fijn | null {
  if (waarde === null) return null;
  return { r: min(waarde, verschuiving), d: open ? breuk(BigInt(-kant)) : NUL };
}

/** A tableau over the variables and one more per row; `vak` bounds the variables. */
export class Simplex {
  private readonly onder: (Fijn | null)[] = [];
  private readonly boven: (Fijn | null)[] = [];
  private readonly waarde: Fijn[] = [];
  private readonly rijen = new Map<number, Map<number, Breuk>>();
  private readonly variabelen: number;

  constructor(vak: readonly Interval[], rijen: readonly Rij[]) {
    this.variabelen = vak.length;
    for (const { laag, hoog } of vak) this.voegToe(fijneGrens(laag, -1, NUL), fijneGrens(hoog, 1, NUL));
    for (const { vorm, bereik } of rijen) {
      const nummer = this.onder.length;
      this.voegToe(fijneGrens(bereik.laag, -1, vorm.constante), fijneGrens(bereik.hoog, 1, vorm.constante));
      this.rijen.set(nummer, new Map(vorm.termen));
    }
    for (const [basis, rij] of this.rijen) {
      let som = FIJN_NUL;
      for (const [v, factor] of rij) som = fijnPlus(som, this.van(v), factor);
      this.waarde[basis] = som;
    }
  }

  /** Starts every variable at a bound, so only rows can be out of bounds. */
  private voegToe(onder: Fijn | null, boven: Fijn | null): void {
    this.onder.push(onder);
    this.boven.push(boven);
    this.waarde.push(onder ?? boven ?? FIJN_NUL);
  }

  private van(v: number): Fijn {
    return this.waarde[v] ?? FIJN_NUL;
  }

  private teLaag(v: number): boolean {
    const grens = this.onder[v];
    return grens != null && fijnVergelijk(this.van(v), grens) < 0;
  }

  private teHoog(v: number): boolean {
    const grens = this.boven[v];
    return grens != null && fijnVergelijk(this.van(v), grens) > 0;
  }

  private kanOmhoog(v: number): boolean {
    const grens = this.boven[v];
    return grens == null || fijnVergelijk(this.van(v), grens) < 0;
  }

  private kanOmlaag(v: number): boolean {
    const grens = this.onder[v];
    return grens == null || fijnVergelijk(this.van(v), grens) > 0;
  }

  /** False when no values exist. */
  isHaalbaar(): boolean {
    for (;;) {
      const fout = this.eersteFout();
      if (fout === null) return true;
      const omhoog = this.teLaag(fout);
      const doel = (omhoog ? this.onder[fout] : this.boven[fout]) ?? FIJN_NUL;
      const wissel = this.wisselaar(fout, omhoog);
      if (wissel === null) return false;
      this.zetBasis(fout, wissel, doel);
    }
  }

  private eersteFout(): number | null {
    let eerste: number | null = null;
    for (const v of this.rijen.keys()) {
      if ((eerste === null || v < eerste) && (this.teLaag(v) || this.teHoog(v))) eerste = v;
    }
    return eerste;
  }

  /** The smallest variable outside the basis that can move this row in the wanted direction. */
  private wisselaar(basis: number, omhoog: boolean): number | null {
    let eerste: number | null = null;
    for (const [v, factor] of this.rijen.get(basis) ?? []) {
      const kan = teken(factor) > 0 === omhoog ? this.kanOmhoog(v) : this.kanOmlaag(v);
      if (kan && (eerste === null || v < eerste)) eerste = v;
    }
    return eerste;
  }

  /** Gives a basic variable a value by moving one outside the basis, which takes its place. */
  private zetBasis(basis: number, wissel: number, doel: Fijn): void {
    const factor = this.rijen.get(basis)?.get(wissel) ?? EEN;
    const stap = { r: deel(min(doel.r, this.van(basis).r), factor), d: deel(min(doel.d, this.van(basis).d), factor) };
    this.verschuif(wissel, stap);
    this.draai(basis, wissel);
  }

  private verschuif(v: number, stap: Fijn): void {
    this.waarde[v] = fijnPlus(this.van(v), stap, EEN);
    for (const [basis, rij] of this.rijen) {
      const factor = rij.get(v);
      if (factor !== undefined) this.waarde[basis] = fijnPlus(this.van(basis), stap, factor);
    }
  }

  private draai(uit: number, erin: number): void {
    const rij = this.rijen.get(uit) ?? new Map<number, Breuk>();
    const omgekeerd = deel(EEN, rij.get(erin) ?? EEN);
    const nieuw = new Map<number, Breuk>([[uit, omgekeerd]]);
    for (const [v, factor] of rij) if (v !== erin) nieuw.set(v, maal(negatief(factor), omgekeerd));
    this.rijen.delete(uit);
    for (const ander of this.rijen.values()) {
      const factor = ander.get(erin);
      if (factor !== undefined) vervang(ander, erin, factor, nieuw);
    }
    this.rijen.set(erin, nieuw);
  }

  /**
   * The lowest (-1) or highest (1) value a variable can have, null when there is no limit. Only after isHaalbaar.
   */
  uiterste(doel: number, kant: 1 | -1): Grens {
    for (;;) {
      const beweging = this.verbetering(doel, kant);
      if (beweging === null) return { waarde: this.van(doel).r, open: teken(this.van(doel).d) !== 0 };
      if (!this.schuifOp(beweging.v, beweging.kant)) return { waarde: null, open: true };
    }
  }

  private verbetering(doel: number, kant: 1 | -1): { v: number; kant: 1 | -1 } | null {
    const rij = this.rijen.get(doel) ?? new Map([[doel, EEN]]);
    for (const v of [...rij.keys()].sort((a, b) => a - b)) {
      const richting = (teken(rij.get(v) ?? EEN) * kant) as 1 | -1;
      if (richting > 0 ? this.kanOmhoog(v) : this.kanOmlaag(v)) return { v, kant: richting };
    }
    return null;
  }

  /** Moves a variable outside the basis as far as bounds allow; false when nothing stops it. */
  private schuifOp(v: number, kant: 1 | -1): boolean {
    let rem: { basis: number | null; stap: Fijn } | null = null;
    const eigen = kant > 0 ? this.boven[v] : this.onder[v];
    if (eigen != null) rem = { basis: null, stap: fijnPlus(eigen, this.van(v), breuk(-1n)) };
    for (const [basis, rij] of [...this.rijen].sort(([a], [b]) => a - b)) {
      const factor = rij.get(v);
      if (factor === undefined) continue;
      const grens = teken(factor) * kant > 0 ? this.boven[basis] : this.onder[basis];
      if (grens == null) continue;
      const ruimte = fijnPlus(grens, this.van(basis), breuk(-1n));
      const stap = { r: deel(ruimte.r, factor), d: deel(ruimte.d, factor) };
      if (rem === null || fijnVergelijk(stap, rem.stap) * kant < 0) rem = { basis, stap };
    }
    if (rem === null) return false;
    this.verschuif(v, rem.stap);
    if (rem.basis !== null) this.draai(rem.basis, v);
    return true;
  }

  /** Values that satisfy everything; only after isHaalbaar. */
  punt(): Breuk[] {
    let delta = EEN;
    for (let v = 0; v < this.waarde.length; v++) {
      delta = kleinsteDelta(delta, this.onder[v] ?? null, this.van(v));
      delta = kleinsteDelta(delta, this.van(v), this.boven[v] ?? null);
    }
    return this.waarde.slice(0, this.variabelen).map(({ r, d }) => plus(r, maal(d, delta)));
  }
}

/** The delta for which `laag` still lies below `hoog`. */
function kleinsteDelta(delta: Breuk, laag: Fijn | null, hoog: Fijn | null): Breuk {
  if (laag === null || hoog === null || vergelijk(laag.d, hoog.d) <= 0) return delta;
  const ruimte = deel(min(hoog.r, laag.r), min(laag.d, hoog.d));
  return vergelijk(ruimte, delta) < 0 ? ruimte : delta;
}

function vervang(rij: Map<number, Breuk>, v: number, factor: Breuk, door: ReadonlyMap<number, Breuk>): void {
  rij.delete(v);
  for (const [w, f] of door) {
    const som = plus(rij.get(w) ?? NUL, maal(f, factor));
    if (teken(som) === 0) rij.delete(w);
    else rij.set(w, som);
  }
}
