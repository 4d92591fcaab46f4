/**
 * Opzet: a RekenBron compiled as far as possible without knowing where values will stand: cells, instructions, order.
 *
 * Where the union of the lanes has a circle, the cells in it are computed once for each way in which lanes differ there,
 * each time in the order of those lanes and only for them. A circle that a lane really has is an error there.
 */
import type { RekenBron } from './bron.ts';
import { Cellen } from './cellen.ts';
import { type Programma, Programmabouwer, voorGelezen } from './programma.ts';
import { Rij } from './rij.ts';
import { bewerking, cel, EERSTE, fout, gelezenCellen, type Term } from './term.ts';
import { componenten, type Graaf, leestZichzelf, schik } from './volgorde.ts';

export interface Opzet {
  readonly cellen: Cellen;
  readonly programma: Programma;
  /** The cells that are in one circle together, and in which lanes. */
  readonly kringen: readonly Kring[];
}

export interface Kring {
  readonly cellen: ReadonlySet<number>;
  readonly banen: ReadonlySet<number>;
}

/** @param doelen compile only what these cells need; left out: every cell of the bron. */
export function maakOpzet(bron: RekenBron, doelen?: readonly number[]): Opzet {
  const cellen = new Cellen(bron);
  const bouwer = new Programmabouwer();
  const voeg = (nummer: number): Term | null => {
    const { reeks, jaar } = cellen.plaats(nummer);
    const term = cellen.term(reeks, jaar);
    if (term) bouwer.voeg(nummer, term);
    return term;
  };
  const einde = EERSTE + bron.reeksen.length * bron.jaren.length;
  if (doelen !== undefined) voegStroomop(doelen, einde, voeg);
  else
    for (let nummer = EERSTE; nummer < einde; nummer++) {
      const { reeks, jaar } = cellen.plaats(nummer);
      if (cellen.isVervolg(reeks, jaar)) bouwer.herhaal(nummer);
      else voeg(nummer);
    }
  const kringen: Kring[] = [];
  const orde = maakOrde(cellen, bouwer, kringen);
  return { cellen, kringen, programma: { ...bouwer.klaar(), orde } };
}

/** The cells of the bron (numbers below `einde`) that these need, themselves included, each once. */
function voegStroomop(doelen: readonly number[], einde: number, voeg: (nummer: number) => Term | null): void {
  const gezien = new Set(doelen);
  for (const nummer of gezien) {
    const term = voeg(nummer);
    // a Set that grows is walked to its end
    if (term) for (const gelezen of gelezenCellen(term)) if (gelezen >= EERSTE && gelezen < einde) gezien.add(gelezen);
  }
}

/** Orders the instructions; those of circles are replaced by new ones, one for each way the lanes differ. */
function maakOrde(cellen: Cellen, bouwer: Programmabouwer, kringen: Kring[]): Int32Array {
  const ruw = bouwer.klaar();
  const graaf = instructiegraaf(ruw, cellen.aantal);
  const { aantal, van } = componenten(graaf);
  const leden = perComponent(van, aantal);
  const laag = new Int32Array(aantal).fill(cellen.bron.jaren.length - 1);
  const soort = new Int32Array(aantal);
  for (let k = 0; k < van.length; k++) {
    const i = van[k] ?? 0;
    laag[i] = Math.min(laag[i] ?? 0, cellen.plaats(ruw.uit[k] ?? EERSTE).jaar);
    soort[i] = ruw.vorm[k] ?? 0;
  }
  const vervangen = new Map<number, readonly number[]>();
  for (let i = 0; i < aantal; i++) {
    const knopen = ledenVan(leden, i);
    if (knopen.length === 1 && !leestZichzelf(graaf, knopen[0] ?? 0)) continue;
    soort[i] = -1 - i;
    const kring = Array.from(knopen, (k) => ruw.uit[k] ?? 0);
    vervangen.set(i, splits(cellen, kring, bouwer, kringen));
  }
  const orde = new Rij();
  for (const i of schik(samengetrokken(graaf, van, leden), laag, soort, cellen.bron.jaren.length))
    for (const k of vervangen.get(i) ?? ledenVan(leden, i)) orde.voeg(k);
  return orde.klaar();
}

/** The nodes of each component: as a Graaf, side by side. */
function perComponent(component: Int32Array, aantal: number): Graaf {
  const begin = new Int32Array(aantal + 1);
  for (const i of component) begin[i + 1] = (begin[i + 1] ?? 0) + 1;
  for (let i = 0; i < aantal; i++) begin[i + 1] = (begin[i + 1] ?? 0) + (begin[i] ?? 0);
  const plaats = begin.slice();
  const van = new Int32Array(component.length);
  for (let k = 0; k < component.length; k++) {
    const i = component[k] ?? 0;
    const hier = plaats[i] ?? 0;
    van[hier] = k;
    plaats[i] = hier + 1;
  }
  return { begin, van };
}

function ledenVan({ begin, van }: Graaf, i: number): Int32Array {
  return van.subarray(begin[i] ?? 0, begin[i + 1] ?? 0);
}

/** Instructions and the instructions whose cells they read. */
function instructiegraaf(p: Omit<Programma, 'orde'>, cellen: number): Graaf {
  const schrijver = new Int32Array(cellen).fill(-1);
  for (let k = 0; k < p.uit.length; k++) schrijver[p.uit[k] ?? 0] = k;
  const begin = new Rij();
  const van = new Rij();
  for (let k = 0; k < p.uit.length; k++) {
    begin.voeg(van.lengte);
    voorGelezen(p, k, (nummer) => {
      const wie = schrijver[nummer] ?? -1;
      if (wie >= 0) van.voeg(wie);
    });
  }
  return { begin: begin.klaar(van.lengte), van: van.klaar() };
}

/** The graaf of components: each reads those its members read, itself excluded. */
function samengetrokken(graaf: Graaf, component: Int32Array, leden: Graaf): Graaf {
  const begin = new Rij();
  const van = new Rij();
  for (let i = 0; i < leden.begin.length - 1; i++) {
    begin.voeg(van.lengte);
    for (const k of ledenVan(leden, i))
      for (const onder of ledenVan(graaf, k)) {
        const ander = component[onder] ?? 0;
        if (ander !== i) van.voeg(ander);
      }
  }
  return { begin: begin.klaar(van.lengte), van: van.klaar() };
}

/** @returns the instructions that compute `kring` for all lanes, in order. */
function splits(
  cellen: Cellen,
  kring: readonly number[],
  bouwer: Programmabouwer,
  kringen: Kring[],
): readonly number[] {
  const groepen = new Map<string, number[]>();
  for (let baan = 0; baan < cellen.bron.banen; baan++) {
    const keuze = kring.map((nummer) => cellen.keuze(nummer, baan)).join(' ');
    const groep = groepen.get(keuze);
    if (groep) groep.push(baan);
    else groepen.set(keuze, [baan]);
  }
  return [...groepen.values()].flatMap((banen) => voorGroep(cellen, kring, banen, bouwer, kringen));
}

function voorGroep(
  cellen: Cellen,
  kring: readonly number[],
  banen: readonly number[],
  bouwer: Programmabouwer,
  kringen: Kring[],
): readonly number[] {
  const termen = kring.map((nummer) => cellen.termInBaan(nummer, banen[0] ?? 0));
  const graaf = termgraaf(kring, termen);
  const { aantal, van } = componenten(graaf);
  const masker = cel(cellen.masker(banen));
  const instructies: number[] = [];
  const leden = perComponent(van, aantal);
  for (let component = 0; component < aantal; component++) {
    const knopen = ledenVan(leden, component);
    const rond = knopen.length > 1 || leestZichzelf(graaf, knopen[0] ?? 0);
    const namen = Array.from(knopen, (k) => kring[k] ?? 0);
    if (rond) kringen.push({ cellen: new Set(namen), banen: new Set(banen) });
    for (const k of knopen) {
      const nummer = kring[k] ?? 0;
      const term: Term = rond ? fout('#KRING!', 'kring') : (termen[k] ?? cel(nummer));
      instructies.push(bouwer.voeg(nummer, bewerking('masker', [masker, term, cel(nummer)])));
    }
  }
  return instructies;
}

function termgraaf(kring: readonly number[], termen: readonly Term[]): Graaf {
  const knoop = new Map(kring.map((nummer, k) => [nummer, k]));
  const begin = new Rij();
  const van = new Rij();
  for (const term of termen) {
    begin.voeg(van.lengte);
    for (const nummer of gelezenCellen(term)) {
      const k = knoop.get(nummer);
      if (k !== undefined) van.voeg(k);
    }
  }
  return { begin: begin.klaar(van.lengte), van: van.klaar() };
}
