/**
 * Cellen: what every cell of a RekenBron is in every lane, as one Term per cell, with hidden cells for what differs.
 *
 * A cell whose definition differs per lane selects between the alternatives by masks; lagen weigh with one number per
 * lane. What is the same in all lanes is written into the Term itself. Hidden cells are filled from a Vulling.
 */
import type { Expressie } from '../formule/expressie.ts';
import { bind } from './binden.ts';
import type { CelBron, Definitie, Laag, RekenBron } from './bron.ts';
import { bewerking, cel, EERSTE, GEEN, getal, keten, type Term, VOL } from './term.ts';
import { terugblik } from './terugblik.ts';
import { type Binding, celnummer } from './verwijzing.ts';

/** What stands in a cell that is not computed. */
export interface Vulling {
  readonly cel: number;
  /** The value of all lanes, or of each; for a mask 1 = all bits set. */
  readonly waarde: number | ((baan: number) => number);
  readonly masker: boolean;
}

type Alternatief = { readonly definitie: Definitie; readonly banen: readonly number[] };

export class Cellen {
  readonly bron: RekenBron;
  readonly vullingen: Vulling[] = [];
  /** Per cell that may be empty and is read as such: the hidden cell that is 0 where it is empty. */
  readonly teltcel = new Map<number, number>();
  #aantal: number;
  readonly #invoercellen = new Map<number, number>();
  readonly #reeksen = new Map<Float64Array, number>();
  readonly #maskers = new Map<string, number>();
  readonly #formules = new Map<Expressie, number>();
  readonly #gelijk = new Map<Float64Array, number | null>();

  constructor(bron: RekenBron) {
    this.bron = bron;
    this.#aantal = EERSTE + bron.reeksen.length * bron.jaren.length;
    this.#vul(GEEN, Number.NaN);
    this.#vul(VOL, 1);
  }

  /** How many cells there are, hidden ones included; grows while terms are made. */
  get aantal(): number {
    return this.#aantal;
  }

  plaats(nummer: number): { readonly reeks: number; readonly jaar: number } {
    const jaren = this.bron.jaren.length;
    return { reeks: Math.floor((nummer - EERSTE) / jaren), jaar: (nummer - EERSTE) % jaren };
  }

  celbron(nummer: number): CelBron {
    const { reeks, jaar } = this.plaats(nummer);
    const gevonden = this.bron.reeksen[reeks]?.cellen[jaar];
    if (!gevonden) throw new Error(`no cell ${reeks}, ${jaar} in this model`);
    return gevonden;
  }

  /** The term that computes a cell in all lanes at once; null when it is only invoer. */
  term(reeks: number, jaar: number): Term | null {
    const nummer = celnummer(this.bron, reeks, jaar);
    const bron = this.celbron(nummer);
    const kaal = kaleInvoer(bron);
    if (kaal !== null) {
      this.#vul(nummer, kaal);
      return null;
    }
    const alternatieven = this.#alternatieven(bron);
    const lagen = bron.lagen?.filter((laag) => this.#werkt(laag)) ?? [];
    const alleenInvoer = alternatieven.every(({ definitie }) => definitie.soort === 'invoer');
    if (alternatieven.some(({ definitie }) => definitie.soort === 'invoer'))
      this.#maakInvoer(nummer, bron, alleenInvoer && lagen.length === 0 ? nummer : null);
    if (alleenInvoer && lagen.length === 0) return null;
    const b = this.binding(reeks, jaar);
    const [eerste, ...rest] = alternatieven.map((a) => ({ ...a, term: this.#definitieTerm(a.definitie, nummer, b) }));
    let term = eerste?.term ?? getal(0);
    for (const ander of rest) term = bewerking('masker', [cel(this.#masker(ander.banen)), ander.term, term]);
    for (const laag of lagen) term = this.#laagTerm(term, laag, b, null);
    return term;
  }

  /** Is its term that of the year before, with everything it reads one year on? */
  isVervolg(reeks: number, jaar: number): boolean {
    const cellen = this.bron.reeksen[reeks]?.cellen;
    const formule = this.#kaleFormule(cellen?.[jaar]);
    if (formule === null || formule !== this.#kaleFormule(cellen?.[jaar - 1])) return false;
    const terug = terugblik(formule);
    return terug !== null && terug < jaar;
  }

  /** The formula that is all there is to a cell, in every lane. */
  #kaleFormule(bron: CelBron | undefined): Expressie | null {
    if (bron?.basis.soort !== 'formule' || (bron.perBaan?.size ?? 0) > 0) return null;
    return bron.lagen?.some((laag) => this.#werkt(laag)) ? null : bron.basis.formule;
  }

  /** The term of a cell in one lane and those like it: only what takes part there. */
  termInBaan(nummer: number, baan: number): Term {
    const { reeks, jaar } = this.plaats(nummer);
    const bron = this.celbron(nummer);
    const b = this.binding(reeks, jaar);
    let term = this.#definitieTerm(definitieVan(bron, baan), nummer, b);
    for (const laag of bron.lagen ?? []) if (this.#werkt(laag)) term = this.#laagTerm(term, laag, b, baan);
    return term;
  }

  /** What takes part in the value of a cell in this lane: lanes with the same answer share their order of computing. */
  keuze(nummer: number, baan: number): string {
    const bron = this.celbron(nummer);
    const lagen = bron.lagen?.map(({ schaal, formules }) =>
      [schaal, ...formules.map(({ gewicht }) => gewicht)].map((rij) => (rij[baan] === 0 ? 0 : 1)).join(''),
    );
    return `${this.#formulenummer(definitieVan(bron, baan))}/${lagen?.join('/') ?? ''}`;
  }

  /** 0 for invoer, else one number per formula. */
  #formulenummer(definitie: Definitie): number {
    if (definitie.soort === 'invoer') return 0;
    const bekend = this.#formules.get(definitie.formule);
    if (bekend !== undefined) return bekend;
    this.#formules.set(definitie.formule, this.#formules.size + 1);
    return this.#formules.size;
  }

  /** Empty in this lane, given whether its invoer is: a laag that adds or replaces fills it, one that only scales does not. */
  kanLeeg(nummer: number, baan: number): boolean {
    const bron = this.celbron(nummer);
    if (definitieVan(bron, baan).soort !== 'invoer') return false;
    return !bron.lagen?.some(
      ({ schaal, plus, formules }) =>
        schaal[baan] === 0 || plus[baan] !== 0 || formules.some(({ gewicht }) => gewicht[baan] !== 0),
    );
  }

  masker(banen: readonly number[]): number {
    return this.#masker(banen);
  }

  binding(reeks: number, jaar: number): Binding {
    return { bron: this.bron, reeks, jaar, telt: (nummer) => this.#telt(nummer) };
  }

  #alternatieven(bron: CelBron): readonly Alternatief[] {
    const alternatieven: { definitie: Definitie; banen: number[] }[] = [];
    const alles = bron.perBaan?.size === this.bron.banen;
    if (!alles) alternatieven.push({ definitie: bron.basis, banen: [] });
    for (const [baan, definitie] of bron.perBaan ?? []) {
      const bekend = alternatieven.find((a) => gelijkeDefinitie(a.definitie, definitie));
      if (bekend) bekend.banen.push(baan);
      else alternatieven.push({ definitie, banen: [baan] });
    }
    return alternatieven;
  }

  #definitieTerm(definitie: Definitie, nummer: number, b: Binding): Term {
    if (definitie.soort === 'formule') return bind(definitie.formule, b);
    return cel(this.invoercel(nummer) ?? GEEN);
  }

  /** The cell that holds the invoer of a cell; undefined where it has none in any lane. */
  invoercel(nummer: number): number | undefined {
    return kaleInvoer(this.celbron(nummer)) === null ? this.#invoercellen.get(nummer) : nummer;
  }

  #vul(houder: number, waarde: Vulling['waarde'], masker = false): void {
    this.vullingen.push({ cel: houder, waarde, masker });
  }

  #maakInvoer(nummer: number, bron: CelBron, eigen: number | null): void {
    const houder = eigen ?? this.#aantal++;
    this.#invoercellen.set(nummer, houder);
    const invoer = (baan: number) => {
      const definitie = definitieVan(bron, baan);
      return definitie.soort === 'invoer' ? (definitie.waarde ?? 0) : 0;
    };
    this.#vul(houder, bron.perBaan === undefined ? invoer(0) : invoer);
  }

  #telt(nummer: number): number {
    if (nummer < EERSTE) return VOL;
    const bron = this.celbron(nummer);
    const definities = [bron.basis, ...(bron.perBaan?.values() ?? [])];
    if (!definities.some(({ soort }) => soort === 'invoer')) return VOL;
    const bekend = this.teltcel.get(nummer);
    if (bekend !== undefined) return bekend;
    const houder = this.#aantal++;
    this.teltcel.set(nummer, houder);
    const telt = (baan: number) => (isLeeg(definitieVan(bron, baan)) && this.kanLeeg(nummer, baan) ? 0 : 1);
    this.#vul(houder, bron.perBaan === undefined && bron.lagen === undefined ? telt(0) : telt);
    return houder;
  }

  #masker(banen: readonly number[]): number {
    const sleutel = banen.join();
    const bekend = this.#maskers.get(sleutel);
    if (bekend !== undefined) return bekend;
    const houder = this.#aantal++;
    const erin = new Uint8Array(this.bron.banen);
    for (const baan of banen) erin[baan] = 1;
    this.#maskers.set(sleutel, houder);
    this.#vul(houder, (baan) => erin[baan] ?? 0, true);
    return houder;
  }

  /** Does a laag change anything in any lane? */
  #werkt({ schaal, plus, formules }: Laag): boolean {
    return (
      this.#eenWaarde(schaal) !== 1 ||
      this.#eenWaarde(plus) !== 0 ||
      formules.some((f) => this.#eenWaarde(f.gewicht) !== 0)
    );
  }

  #laagTerm(onder: Term, { schaal, plus, formules }: Laag, b: Binding, baan: number | null): Term {
    const weg = (rij: Float64Array) => baan !== null && rij[baan] === 0;
    let term = weg(schaal) ? getal(0) : this.#weeg(schaal, onder);
    if (this.#eenWaarde(plus) !== 0) term = keten(term, '+', [this.#perBaan(plus)]);
    for (const { formule, gewicht } of formules)
      if (!weg(gewicht) && this.#eenWaarde(gewicht) !== 0)
        term = keten(term, '+', [this.#weeg(gewicht, bind(formule, b))]);
    return term;
  }

  #weeg(gewicht: Float64Array, term: Term): Term {
    const overal = this.#eenWaarde(gewicht);
    if (overal === 1) return term;
    if (overal === 0) return getal(0);
    return overal === null ? bewerking('weeg', [this.#perBaan(gewicht), term]) : keten(getal(overal), '*', [term]);
  }

  #perBaan(rij: Float64Array): Term {
    const overal = this.#eenWaarde(rij);
    if (overal !== null) return getal(overal);
    const bekend = this.#reeksen.get(rij);
    if (bekend !== undefined) return cel(bekend);
    const houder = this.#aantal++;
    this.#reeksen.set(rij, houder);
    this.#vul(houder, (baan) => rij[baan] ?? 0);
    return cel(houder);
  }

  /** The number that stands in every lane; null when they differ. */
  #eenWaarde(rij: Float64Array): number | null {
    const bekend = this.#gelijk.get(rij);
    if (bekend !== undefined) return bekend;
    const eerste = rij[0] ?? 0;
    const overal = rij.every((waarde) => waarde === eerste) ? eerste : null;
    this.#gelijk.set(rij, overal);
    return overal;
  }
}

/** The number of a cell that is invoer and nothing else, in every lane (empty: 0); null: it is more than that. */
function kaleInvoer({ basis, perBaan, lagen }: CelBron): number | null {
  return basis.soort === 'invoer' && perBaan === undefined && lagen === undefined ? (basis.waarde ?? 0) : null;
}

export function definitieVan(bron: CelBron, baan: number): Definitie {
  return bron.perBaan?.get(baan) ?? bron.basis;
}

export function isLeeg(definitie: Definitie): boolean {
  return definitie.soort === 'invoer' && definitie.waarde === null;
}

function gelijkeDefinitie(een: Definitie, ander: Definitie): boolean {
  if (een.soort === 'invoer') return ander.soort === 'invoer';
  return ander.soort === 'formule' && een.formule === ander.formule;
}
