/**
 * Programma: all instructions of a model, apart from where values stand.
 *
 * An instruction computes one cell: a vorm and its arguments. Arguments are cell numbers, indices in `getallen` or indices
 * in the lists; a machine turns them into addresses. `orde` is an order in which every instruction comes after those whose
 * cells it reads (per lane, where only the union of the lanes has a circle); a rank is an index in it.
 */
import { Rij } from './rij.ts';
import { EERSTE, type Term } from './term.ts';
import { ontleed, type Plek, plekkenVan, type Vorm } from './vorm.ts';

export interface Programma {
  readonly vormen: readonly Vorm[];
  readonly getallen: Float64Array;
  readonly lijstBegin: Int32Array;
  readonly lijstCellen: Int32Array;
  /** Per instruction: its vorm, the cell it writes, where its arguments begin. */
  readonly vorm: Int32Array;
  readonly uit: Int32Array;
  readonly argumentBegin: Int32Array;
  readonly argumenten: Int32Array;
  readonly orde: Int32Array;
}

export class Programmabouwer {
  readonly #vormen = new Map<string, number>();
  readonly #voorbeelden: Vorm[] = [];
  readonly #getallen = new Map<number, number>();
  readonly #lijstBegin = new Rij();
  readonly #lijstCellen = new Rij();
  readonly #vorm = new Rij();
  readonly #uit = new Rij();
  readonly #argumentBegin = new Rij();
  readonly #argumenten = new Rij();

  get aantal(): number {
    return this.#uit.lengte;
  }

  /** @returns the number of the instruction. */
  voeg(uit: number, term: Term): number {
    this.#uit.voeg(uit);
    this.#argumentBegin.voeg(this.#argumenten.lengte);
    const sleutel = ontleed(term, {
      cel: (nummer) => this.#argumenten.voeg(nummer),
      getal: (waarde) => this.#argumenten.voeg(this.#getal(waarde)),
      lijst: (cellen) => this.#argumenten.voeg(this.#lijst(cellen)),
    });
    this.#vorm.voeg(this.#vormVan(sleutel, term));
    return this.#uit.lengte - 1;
  }

  /** The instruction added last once more, for the cell one year on: what it reads is one year on too. */
  herhaal(uit: number): void {
    const vorig = this.#uit.lengte - 1;
    const vorm = this.#vorm.op(vorig);
    const plekken = this.#voorbeelden[vorm]?.plekken ?? [];
    const begin = this.#argumentBegin.op(vorig);
    this.#uit.voeg(uit);
    this.#vorm.voeg(vorm);
    this.#argumentBegin.voeg(this.#argumenten.lengte);
    for (let i = 0; i < plekken.length; i++) {
      const argument = this.#argumenten.op(begin + i);
      this.#argumenten.voeg(
        plekken[i] === 'c' ? jaarVerder(argument) : plekken[i] === 'l' ? this.#lijstVerder(argument) : argument,
      );
    }
  }

  klaar(): Omit<Programma, 'orde'> {
    return {
      vormen: this.#voorbeelden,
      getallen: Float64Array.from(this.#getallen.keys()),
      lijstBegin: this.#lijstBegin.klaar(this.#lijstCellen.lengte),
      lijstCellen: this.#lijstCellen.klaar(),
      vorm: this.#vorm.klaar(),
      uit: this.#uit.klaar(),
      argumentBegin: this.#argumentBegin.klaar(this.#argumenten.lengte),
      argumenten: this.#argumenten.klaar(),
    };
  }

  #vormVan(sleutel: string, voorbeeld: Term): number {
    const bekend = this.#vormen.get(sleutel);
    if (bekend !== undefined) return bekend;
    this.#vormen.set(sleutel, this.#voorbeelden.length);
    return this.#voorbeelden.push({ sleutel, plekken: plekkenVan(voorbeeld), voorbeeld }) - 1;
  }

  #getal(waarde: number): number {
    const bekend = this.#getallen.get(waarde);
    if (bekend !== undefined) return bekend;
    this.#getallen.set(waarde, this.#getallen.size);
    return this.#getallen.size - 1;
  }

  #lijstVerder(lijst: number): number {
    const begin = this.#lijstBegin.op(lijst);
    const einde = lijst + 1 < this.#lijstBegin.lengte ? this.#lijstBegin.op(lijst + 1) : this.#lijstCellen.lengte;
    this.#lijstBegin.voeg(this.#lijstCellen.lengte);
    for (let i = begin; i < einde; i++) this.#lijstCellen.voeg(jaarVerder(this.#lijstCellen.op(i)));
    return this.#lijstBegin.lengte - 1;
  }

  #lijst(cellen: readonly number[]): number {
    this.#lijstBegin.voeg(this.#lijstCellen.lengte);
    for (const nummer of cellen) this.#lijstCellen.voeg(nummer);
    return this.#lijstBegin.lengte - 1;
  }
}

/** GEEN and VOL are of no year. */
function jaarVerder(cel: number): number {
  return cel < EERSTE ? cel : cel + 1;
}

/** Calls `lees` with every cell the instruction reads; doubles included. */
export function voorGelezen(p: Omit<Programma, 'orde'>, instructie: number, lees: (cel: number) => void): void {
  const plekken: readonly Plek[] = p.vormen[p.vorm[instructie] ?? 0]?.plekken ?? [];
  const begin = p.argumentBegin[instructie] ?? 0;
  for (let i = 0; i < plekken.length; i++) {
    const argument = p.argumenten[begin + i] ?? 0;
    if (plekken[i] === 'c') lees(argument);
    else if (plekken[i] === 'l')
      for (let j = p.lijstBegin[argument] ?? 0; j < (p.lijstBegin[argument + 1] ?? 0); j++) lees(p.lijstCellen[j] ?? 0);
  }
}

/** Who reads each cell: for cell c the ranks `lezers[begin[c]] ... lezers[begin[c + 1] - 1]`, ascending, each once. */
export interface Lezers {
  readonly begin: Int32Array;
  readonly lezers: Int32Array;
}

export function maakLezers(p: Programma, cellen: number): Lezers {
  const begin = new Int32Array(cellen + 2);
  const laatste = new Int32Array(cellen).fill(-1);
  const eenmaal = (doe: (cel: number, rang: number) => void) => {
    laatste.fill(-1);
    for (let rang = 0; rang < p.orde.length; rang++)
      voorGelezen(p, p.orde[rang] ?? 0, (cel) => {
        if (laatste[cel] === rang) return;
        laatste[cel] = rang;
        doe(cel, rang);
      });
  };
  eenmaal((cel) => {
    begin[cel + 2] = (begin[cel + 2] ?? 0) + 1;
  });
  for (let cel = 0; cel < cellen; cel++) begin[cel + 2] = (begin[cel + 2] ?? 0) + (begin[cel + 1] ?? 0);
  const lezers = new Int32Array(begin[cellen + 1] ?? 0);
  eenmaal((cel, rang) => {
    const plaats = begin[cel + 1] ?? 0;
    lezers[plaats] = rang;
    begin[cel + 1] = plaats + 1;
  });
  return { begin: begin.subarray(0, cellen + 1), lezers };
}

/** The ranks that `doelen` depend on, ascending. */
export function stroomop(p: Programma, cellen: number, doelen: Iterable<number>): readonly number[] {
  const nodig = new Uint8Array(cellen);
  for (const cel of doelen) nodig[cel] = 1;
  const rangen: number[] = [];
  for (let rang = p.orde.length - 1; rang >= 0; rang--) {
    const instructie = p.orde[rang] ?? 0;
    if (!nodig[p.uit[instructie] ?? 0]) continue;
    rangen.push(rang);
    voorGelezen(p, instructie, (cel) => {
      nodig[cel] = 1;
    });
  }
  return rangen.reverse();
}

/** Those of `rangen` that depend on any of `cellen`. */
export function stroomaf(
  p: Programma,
  aantal: number,
  cellen: Iterable<number>,
  rangen: readonly number[],
): readonly number[] {
  const geraakt = new Uint8Array(aantal);
  for (const cel of cellen) geraakt[cel] = 1;
  return rangen.filter((rang) => {
    const instructie = p.orde[rang] ?? 0;
    let raak = false;
    voorGelezen(p, instructie, (cel) => {
      if (geraakt[cel]) raak = true;
    });
    if (raak) geraakt[p.uit[instructie] ?? 0] = 1;
    return raak;
  });
}
