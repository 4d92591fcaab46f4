/**
 * LevendModel: keeps every value of every lane right after each change. A change runs as a wave through what depends on
 * it, or, where it reaches much of the model, as one run of all that follows.
 */
import type { Cel, RekenBron } from './bron.ts';
import { type Cellen, definitieVan, isLeeg } from './cellen.ts';
import { compileKernels, Machine } from './machine.ts';
import { maakOpzet, type Opzet } from './opzet.ts';
import { proef } from './proef.ts';
import { type Lezers, maakLezers } from './programma.ts';
import type { Celfout, Herrekening, Invoerwijziging, Proefopdracht, Rekenmodel } from './rekenmodel.ts';
import { Verklaring } from './verklaring.ts';
import { celnummer } from './verwijzing.ts';
import { vulMachine } from './vul-machine.ts';
import type { WasmModule } from './webassembly.ts';

/** Lanes of a block: more in one call, but a block must stay in the cache. */
const MEESTE_BANEN_IN_BLOK = 32;
/** An edit that reaches more of the model than this share is computed as one run, without comparing. */
const DICHT = 0.25;
/** More changed cells than this are not listed. */
const VEEL = 2000;

export class LevendModel implements Rekenmodel {
  readonly banen: number;
  readonly #bron: RekenBron;
  readonly #opzet: Opzet;
  readonly #cellen: Cellen;
  readonly #module: WasmModule;
  readonly #lezers: Lezers;
  readonly #machine: Machine;
  /** Per lane that has any: the cells whose invoer is empty. */
  readonly #leeg: readonly Set<number>[];
  readonly #dicht = new Map<number, boolean>();
  readonly #verklaring: Verklaring;

  constructor(bron: RekenBron) {
    this.#bron = bron;
    this.banen = bron.banen;
    this.#opzet = maakOpzet(bron);
    this.#cellen = this.#opzet.cellen;
    const { programma } = this.#opzet;
    this.#module = compileKernels(programma.vormen);
    this.#lezers = maakLezers(programma, this.#cellen.aantal);
    const blokken = Math.max(1, Math.ceil(bron.banen / MEESTE_BANEN_IN_BLOK));
    const breedte = Math.max(2, 2 * Math.ceil(bron.banen / blokken / 2));
    this.#machine = new Machine({
      module: this.#module,
      programma,
      rangen: programma.orde.map((_, rang) => rang),
      plaats: null,
      cellen: this.#cellen.aantal,
      banen: bron.banen,
      breedte,
      lezers: this.#lezers,
    });
    vulMachine(this.#machine, this.#cellen.vullingen, 0, bron.banen);
    this.#leeg = Array.from({ length: bron.banen }, () => new Set());
    this.#vulLeeg();
    this.#machine.draai();
    this.#verklaring = new Verklaring(this.#opzet, this.#lezers, (cel, baan) => this.#machine.lees(cel, baan));
  }

  lees(cel: Cel, baan: number): number {
    return this.#machine.lees(this.#nummer(cel), baan);
  }

  leesBanen(cel: Cel, uit: Float64Array): void {
    this.#machine.leesBanen(this.#nummer(cel), uit);
  }

  isLeeg(cel: Cel, baan: number): boolean {
    const nummer = this.#nummer(cel);
    return this.#leeg[baan]?.has(nummer) === true && this.#cellen.kanLeeg(nummer, baan);
  }

  zet(wijzigingen: readonly Invoerwijziging[]): Herrekening {
    const veranderd = new Map<number, Set<number>>();
    const cellen = new Set<number>();
    for (const { cel, baan, waarde } of wijzigingen) {
      const nummer = this.#nummer(cel);
      const houder = this.#invoercel(nummer);
      let raak = false;
      for (const b of this.#invoerbanen(nummer, baan)) {
        for (const geraakt of this.#schrijf(nummer, houder, b, waarde)) {
          const banen = veranderd.get(geraakt);
          if (banen) banen.add(b);
          else veranderd.set(geraakt, new Set([b]));
          raak = true;
        }
      }
      if (raak && houder === nummer) cellen.add(nummer);
    }
    return this.#herreken(veranderd, cellen);
  }

  fout(cel: Cel, baan: number): Celfout | null {
    return this.#verklaring.fout(this.#nummer(cel), baan);
  }

  voorgangers(cel: Cel, baan: number): readonly Cel[] {
    return this.#verklaring.voorgangers(this.#nummer(cel), baan).map((nummer) => this.#cellen.plaats(nummer));
  }

  gevolgen(cel: Cel, baan: number): readonly Cel[] {
    return this.#verklaring.gevolgen(this.#nummer(cel), baan).map((nummer) => this.#cellen.plaats(nummer));
  }

  bereik(cellen: readonly Cel[], baan: number): readonly Cel[] {
    const bereikt = new Set(cellen.map((cel) => this.#nummer(cel)));
    for (const nummer of bereikt) for (const lezer of this.#verklaring.gevolgen(nummer, baan)) bereikt.add(lezer);
    return Array.from(bereikt, (nummer) => this.#cellen.plaats(nummer));
  }

  proef(opdracht: Proefopdracht): readonly Float64Array[] {
    const nummer = (cel: Cel) => this.#nummer(cel);
    const invoer = (cel: Cel) => {
      const n = this.#nummer(cel);
      this.#eisInvoer(n, opdracht.vanuit);
      return this.#invoercel(n);
    };
    return proef(opdracht, { opzet: this.#opzet, module: this.#module, machine: this.#machine, nummer, invoer });
  }

  #nummer({ reeks, jaar }: Cel): number {
    const { reeksen, jaren } = this.#bron;
    if (!(reeks >= 0 && reeks < reeksen.length && jaar >= 0 && jaar < jaren.length))
      throw new Error(`no cell ${reeks}, ${jaar} in this model`);
    return celnummer(this.#bron, reeks, jaar);
  }

  #invoercel(nummer: number): number {
    const houder = this.#cellen.invoercel(nummer);
    if (houder === undefined) throw new Error(`cell ${nummer} is no invoer in any lane`);
    return houder;
  }

  #eisInvoer(nummer: number, baan: number): void {
    if (definitieVan(this.#cellen.celbron(nummer), baan).soort !== 'invoer')
      throw new Error(`cell ${nummer} is no invoer in lane ${baan}`);
  }

  #invoerbanen(nummer: number, baan: number | 'alle'): readonly number[] {
    if (baan !== 'alle') {
      this.#eisInvoer(nummer, baan);
      return [baan];
    }
    const bron = this.#cellen.celbron(nummer);
    return this.#leeg.flatMap((_, b) => (definitieVan(bron, b).soort === 'invoer' ? [b] : []));
  }

  /** @returns the cells whose value is now another. */
  #schrijf(nummer: number, houder: number, baan: number, waarde: number | null): readonly number[] {
    const uit: number[] = [];
    const zet = (cel: number, nieuw: number) => {
      if (Object.is(this.#machine.lees(cel, baan), nieuw + 0)) return;
      this.#machine.zet(cel, baan, nieuw);
      uit.push(cel);
    };
    const leeg = this.#leeg[baan];
    if (waarde === null) leeg?.add(nummer);
    else leeg?.delete(nummer);
    zet(houder, Number.isFinite(waarde) ? (waarde ?? 0) : waarde === null ? 0 : Number.NaN);
    const telt = this.#cellen.teltcel.get(nummer);
    if (telt !== undefined) zet(telt, waarde === null && this.#cellen.kanLeeg(nummer, baan) ? 0 : 1);
    return uit;
  }

  #herreken(veranderd: ReadonlyMap<number, ReadonlySet<number>>, cellen: Set<number>): Herrekening {
    const blokken = new Map<number, number[]>();
    const breedte = this.#machine.breedte;
    for (const banen of veranderd.values())
      for (const baan of banen) {
        const blok = Math.floor(baan / breedte);
        const rij = blokken.get(blok);
        if (rij) rij.push(baan);
        else blokken.set(blok, [baan]);
      }
    if (this.#isDicht(veranderd.keys())) return this.#draaiDicht(veranderd.keys(), blokken);
    let herrekend = 0;
    for (const banen of blokken.values()) {
      const een = banen[0] ?? 0;
      const paar = banen.every((baan) => baan >> 1 === een >> 1);
      let van = Number.POSITIVE_INFINITY;
      for (const [cel, waar] of veranderd)
        if (banen.some((baan) => waar.has(baan)))
          this.#lezersVan(cel, (rang) => {
            this.#machine.markeer(rang);
            van = Math.min(van, rang);
          });
      if (van === Number.POSITIVE_INFINITY) continue;
      const { programma } = this.#opzet;
      herrekend += this.#machine.golf(een, paar, van, (rang) =>
        cellen.add(programma.uit[programma.orde[rang] ?? 0] ?? 0),
      );
    }
    return { herrekend, gewijzigd: this.#lijst(cellen) };
  }

  #draaiDicht(veranderd: Iterable<number>, blokken: ReadonlyMap<number, readonly number[]>): Herrekening {
    let van = this.#machine.rangen;
    for (const cel of veranderd)
      this.#lezersVan(cel, (rang) => {
        van = Math.min(van, rang);
      });
    for (const [een = 0] of blokken.values()) this.#machine.draaiBlok(een, van);
    return { herrekend: blokken.size * (this.#machine.rangen - van), gewijzigd: 'veel' };
  }

  #lijst(cellen: ReadonlySet<number>): readonly Cel[] | 'veel' {
    return cellen.size > VEEL ? 'veel' : Array.from(cellen, (nummer) => this.#cellen.plaats(nummer));
  }

  #lezersVan(cel: number, doe: (rang: number) => void): void {
    const { begin, lezers } = this.#lezers;
    for (let i = begin[cel] ?? 0; i < (begin[cel + 1] ?? 0); i++) doe(lezers[i] ?? 0);
  }

  /** Does a change of these cells reach so much of the model that one run is cheaper than a wave? */
  #isDicht(cellen: Iterable<number>): boolean {
    const begin = [...cellen];
    const [een] = begin;
    const bekend = begin.length === 1 && een !== undefined ? this.#dicht.get(een) : undefined;
    if (bekend !== undefined) return bekend;
    const grens = Math.max(64, this.#machine.rangen * DICHT);
    const geraakt = new Uint8Array(this.#machine.rangen);
    const { programma } = this.#opzet;
    let aantal = 0;
    for (const cel of begin) {
      if (aantal > grens) break;
      this.#lezersVan(cel, (rang) => {
        if (geraakt[rang]) return;
        geraakt[rang] = 1;
        aantal++;
        begin.push(programma.uit[programma.orde[rang] ?? 0] ?? 0);
      });
    }
    if (een !== undefined) this.#dicht.set(een, aantal > grens);
    return aantal > grens;
  }

  #vulLeeg(): void {
    this.#bron.reeksen.forEach(({ cellen }, reeks) => {
      cellen.forEach((bron, jaar) => {
        const anders = bron.perBaan !== undefined;
        if (!anders && !isLeeg(bron.basis)) return;
        const nummer = celnummer(this.#bron, reeks, jaar);
        this.#leeg.forEach((leeg, baan) => {
          if (isLeeg(definitieVan(bron, baan))) leeg.add(nummer);
        });
      });
    });
  }
}
