/**
 * Lezers: which cells a formula reads, seen from the cell that holds it. Knows the structure of formulas, not their values.
 *
 * A groep in a list function stands for its children (the Plattegrond says which); VORIG and CUMULATIEF shift the year.
 * A reference that leads nowhere (a lost regel, a year before the first) is undefined.
 */
import type { Expressie, Plaats } from '../../../../shared/formule/expressie.ts';
import { argumentsoort, functieVan } from '../../../../shared/formule/functies.ts';
import { delen } from '../../../../shared/formule/ontleed.ts';
import type { Cel, RekenBron } from '../../../../shared/rekenen/bron.ts';

/** Where a formula stands: its reeks, and the jaar (index) it is computed for. */
export type Standplaats = Cel;

export class Lezers {
  constructor(private readonly bron: RekenBron) {}

  enkel(plaats: Plaats, jaar: number | null, hier: Standplaats): Cel | undefined {
    const reeks = this.bron.plattegrond.reeks(plaats, hier.reeks);
    const index = this.jaarindex(jaar, hier);
    return reeks === undefined || index === undefined ? undefined : { reeks, jaar: index };
  }

  jaarindex(jaar: number | null, hier: Standplaats): number | undefined {
    const index = jaar === null ? hier.jaar : this.bron.jaren.indexOf(jaar);
    return index >= 0 && index < this.bron.jaren.length ? index : undefined;
  }

  /** The members of what stands in a list argument; undefined when it is one value to be computed. */
  lijst(x: Expressie, hier: Standplaats): readonly (Cel | undefined)[] | undefined {
    switch (x.soort) {
      case 'verwijzing':
        return this.opJaar(this.bron.plattegrond.lijst(x.plaats, hier.reeks), this.jaarindex(x.jaar, hier));
      case 'regelbereik':
        return this.opJaar(this.bron.plattegrond.regelbereik(x.van, x.tot, hier.reeks), this.jaarindex(x.jaar, hier));
      case 'jaarbereik':
        return Array.from({ length: x.tot - x.van + 1 }, (_, i) => this.enkel(x.plaats, x.van + i, hier));
      case 'functie': {
        const [gelezen] = x.naam === 'PREV' ? x.argumenten : [];
        const jaar = this.jaarindex(null, { reeks: hier.reeks, jaar: hier.jaar - terug(x) });
        return gelezen?.soort === 'verwijzing' && jaar !== undefined
          ? [this.enkel(gelezen.plaats, gelezen.jaar, { reeks: hier.reeks, jaar })]
          : undefined;
      }
      default:
        return undefined;
    }
  }

  private opJaar(reeksen: readonly number[] | undefined, jaar: number | undefined): readonly (Cel | undefined)[] {
    if (reeksen === undefined || jaar === undefined) return [undefined];
    return reeksen.map((reeks) => ({ reeks, jaar }));
  }

  /** Every cell a formula reads, in order of appearance, choices not taken included. */
  cellen(x: Expressie, hier: Standplaats): Cel[] {
    const gevonden: Cel[] = [];
    this.verzamel(x, hier, false, gevonden);
    return gevonden;
  }

  private verzamel(begin: Expressie, hier: Standplaats, inLijst: boolean, gevonden: Cel[]): void {
    let x = begin;
    const rechts: Expressie[] = [];
    for (; x.soort === 'bewerking'; x = x.links) rechts.push(x.rechts);
    if (x.soort === 'functie') this.verzamelFunctie(x, hier, gevonden);
    else if (x.soort === 'verwijzing' || x.soort === 'jaarbereik' || x.soort === 'regelbereik')
      gevonden.push(...this.gelezen(x, hier, inLijst));
    else for (const deel of delen(x)) this.verzamel(deel, hier, false, gevonden);
    for (const deel of rechts.reverse()) this.verzamel(deel, hier, false, gevonden);
  }

  private gelezen(x: Expressie, hier: Standplaats, inLijst: boolean): Cel[] {
    const cellen =
      x.soort === 'verwijzing' && !inLijst ? [this.enkel(x.plaats, x.jaar, hier)] : (this.lijst(x, hier) ?? []);
    return cellen.filter((cel) => cel !== undefined);
  }

  private verzamelFunctie(x: Extract<Expressie, { soort: 'functie' }>, hier: Standplaats, gevonden: Cel[]): void {
    const functie = functieVan(x.naam);
    x.argumenten.forEach((argument, i) => {
      for (const jaar of this.jarenVan(x, hier))
        this.verzamel(argument, { reeks: hier.reeks, jaar }, argumentsoort(functie, i) === 'lijst', gevonden);
    });
  }

  /** The years in which the arguments of a function are computed. */
  jarenVan(x: Extract<Expressie, { soort: 'functie' }>, hier: Standplaats): readonly number[] {
    if (x.naam === 'PREV') return [hier.jaar - terug(x)];
    if (x.naam === 'CUMUL') return Array.from({ length: hier.jaar + 1 }, (_, jaar) => jaar);
    return [hier.jaar];
  }
}

/** The n of VORIG(x; n). */
export function terug(x: Extract<Expressie, { soort: 'functie' }>): number {
  const aantal = x.argumenten[1];
  return aantal?.soort === 'getal' ? aantal.waarde : 1;
}
