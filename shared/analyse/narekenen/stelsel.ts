/**
 * Stelsel: relations between printed figures, taken apart into conditions that can be reasoned about exactly.
 *
 * Every relation becomes one linear condition over posten and helper variables; every product of two unknowns and every
 * call of a function becomes a condition of its own that defines a helper. Nothing is solved here. What cannot be
 * expressed (VORIG, other years ...) is collected as a Dutch sentence.
 */
import type { Expressie, Plaats } from '../../formule/expressie.ts';
import { type Breuk, breuk, breukVanGetal, deel, EEN, maal, NUL, plus, teken } from '../../kern/breuk.ts';
import { ALLES, type Interval, punt, vanTot } from './interval.ts';

/** constante + sum of factor x variable. */
export interface Vorm {
  readonly termen: ReadonlyMap<number, Breuk>;
  readonly constante: Breuk;
}

/** KIES(d; x; y) is x where d <= 0 and y elsewhere: what every ALS comes down to. */
export type Stapfunctie = 'MIN' | 'MAX' | 'ABS' | 'ROUND' | 'ROUNDUP' | 'ROUNDDOWN' | 'INT' | 'KIES';

export type Voorwaarde =
  /** vorm lies in bereik: {0} for an equation. */
  | { readonly soort: 'lineair'; readonly vorm: Vorm; readonly bereik: Interval }
  | { readonly soort: 'product'; readonly uit: number; readonly a: number; readonly b: number }
  | {
      readonly soort: 'functie';
      readonly uit: number;
      readonly naam: Stapfunctie;
      readonly in: readonly number[];
      readonly decimalen: number;
    };

export interface Stelsel {
  /** How many variables there are, helpers included; the posten come first. */
  readonly aantal: number;
  readonly voorwaarden: readonly Voorwaarde[];
}

export interface Vertaling {
  readonly voorwaarden: readonly Voorwaarde[];
  /** Dutch sentences; empty when the whole relation could be expressed. */
  readonly bezwaren: readonly string[];
  /** The posten it speaks of. */
  readonly posten: readonly number[];
  readonly links: Vorm;
  readonly rechts: Vorm;
}

export interface Postzoeker {
  post(plaats: Plaats): number | undefined;
  /** The posten from one to the other, in the order of the table. */
  bereik(van: Plaats, tot: Plaats): readonly number[];
}

const VERGELIJKINGEN: Readonly<Record<string, Interval>> = {
  '=': punt(NUL),
  '<=': vanTot(null, NUL),
  '>=': vanTot(NUL, null),
};

function constant(waarde: Breuk): Vorm {
  return { termen: new Map(), constante: waarde };
}

function variabele(nummer: number): Vorm {
  return { termen: new Map([[nummer, EEN]]), constante: NUL };
}

/** a + factor x b */
function telOp(a: Vorm, b: Vorm, factor: Breuk = EEN): Vorm {
  const termen = new Map(a.termen);
  for (const [v, f] of b.termen) {
    const som = plus(termen.get(v) ?? NUL, maal(f, factor));
    if (teken(som) === 0) termen.delete(v);
    else termen.set(v, som);
  }
  return { termen, constante: plus(a.constante, maal(b.constante, factor)) };
}

function keer(a: Vorm, factor: Breuk): Vorm {
  return telOp(constant(NUL), a, factor);
}

function isConstant(a: Vorm): boolean {
  return a.termen.size === 0;
}

/** Collects the conditions of any number of relations over one set of variables. */
export class Stelselbouwer {
  private aantal: number;
  private readonly zoeker: Postzoeker;
  private hulp = new Map<string, number>();
  private definities: Voorwaarde[] = [];
  private bezwaren: string[] = [];
  private gelezen = new Set<number>();

  constructor(posten: number, zoeker: Postzoeker) {
    this.aantal = posten;
    this.zoeker = zoeker;
  }

  get stelselgrootte(): number {
    return this.aantal;
  }

  /** One relation: `links = rechts`, `<=` or `>=`. */
  vertaal(relatie: Expressie): Vertaling {
    this.bezwaren = [];
    this.gelezen = new Set();
    this.hulp = new Map();
    this.definities = [];
    const bereik = relatie.soort === 'bewerking' ? VERGELIJKINGEN[relatie.teken] : undefined;
    if (relatie.soort !== 'bewerking' || bereik === undefined) {
      const bezwaar = 'Een relatie vergelijkt twee kanten, bijvoorbeeld: totaal = SOM(a; b).';
      return { voorwaarden: [], bezwaren: [bezwaar], posten: [], links: constant(NUL), rechts: constant(NUL) };
    }
    const links = this.vorm(relatie.links);
    const rechts = this.vorm(relatie.rechts);
    const vorm = telOp(links, rechts, breuk(-1n));
    return {
      voorwaarden: [...this.definities, { soort: 'lineair', vorm, bereik }],
      bezwaren: this.bezwaren,
      posten: [...this.gelezen],
      links,
      rechts,
    };
  }

  private vorm(e: Expressie): Vorm {
    switch (e.soort) {
      case 'getal':
        return constant(breukVanGetal(e.waarde));
      case 'haakjes':
        return this.vorm(e.inhoud);
      case 'teken':
        return e.teken === '-' ? keer(this.vorm(e.inhoud), breuk(-1n)) : this.vorm(e.inhoud);
      case 'procent':
        return keer(this.vorm(e.inhoud), breuk(1n, 100n));
      case 'verwijzing':
        return e.jaar === null ? this.post(e.plaats) : this.bezwaar('een verwijzing naar een ander jaar');
      case 'bewerking':
        return this.bewerking(e);
      case 'functie':
        return this.functie(e);
      default:
        return this.bezwaar('deze schrijfwijze');
    }
  }

  private bezwaar(wat: string): Vorm {
    this.bezwaren.push(
      `Met ${wat} kan niet worden nagerekend. Gebruik + - * /, SOM, GEMIDDELDE, PRODUCT, MIN, MAX, ABS, INTEGER, INDEXEER, AFRONDEN of ALS.`,
    );
    return constant(NUL);
  }

  private post(plaats: Plaats): Vorm {
    const nummer = this.zoeker.post(plaats);
    if (nummer === undefined) return this.bezwaar('een post die niet in de tabel staat');
    this.gelezen.add(nummer);
    return variabele(nummer);
  }

  private bewerking(e: Extract<Expressie, { soort: 'bewerking' }>): Vorm {
    const links = this.vorm(e.links);
    const rechts = this.vorm(e.rechts);
    if (e.teken === '+') return telOp(links, rechts);
    if (e.teken === '-') return telOp(links, rechts, breuk(-1n));
    if (e.teken === '*') return this.product(links, rechts);
    if (e.teken === '/') return this.quotient(links, rechts);
    if (e.teken === '^') return this.macht(links, rechts);
    return this.bezwaar('een vergelijking binnen een relatie');
  }

  private functie(e: Extract<Expressie, { soort: 'functie' }>): Vorm {
    if (e.naam === 'IF') return this.als(e.argumenten);
    const leden = e.argumenten.flatMap((a) => this.leden(a));
    const eerste = leden[0] ?? constant(NUL);
    switch (e.naam) {
      case 'SUM':
        return leden.reduce((som, lid) => telOp(som, lid), constant(NUL));
      case 'AVERAGE':
        return keer(
          leden.reduce((som, lid) => telOp(som, lid), constant(NUL)),
          breuk(1n, BigInt(leden.length)),
        );
      case 'PRODUCT':
        return leden.reduce((product, lid) => this.product(product, lid));
      case 'INDEX_BY':
        return leden.slice(1).reduce((p, lid) => this.product(p, telOp(constant(EEN), lid)), eerste);
      case 'MIN':
      case 'MAX':
      case 'ABS':
      case 'INT':
        return this.stap(e.naam, leden, 0);
      case 'ROUND':
      case 'ROUNDUP':
      case 'ROUNDDOWN':
        return this.afronding(e.naam, eerste, leden[1] ?? constant(NUL));
      default:
        return this.bezwaar('deze functie');
    }
  }

  private als([voorwaarde, dan, anders]: readonly Expressie[]): Vorm {
    if (voorwaarde === undefined || dan === undefined) return this.bezwaar('een ALS zonder uitkomst');
    return this.kies(voorwaarde, this.vorm(dan), anders === undefined ? constant(NUL) : this.vorm(anders));
  }

  private kies(voorwaarde: Expressie, dan: Vorm, anders: Vorm): Vorm {
    if (voorwaarde.soort === 'haakjes') return this.kies(voorwaarde.inhoud, dan, anders);
    if (voorwaarde.soort === 'functie') return this.kiesSamen(voorwaarde, dan, anders);
    if (voorwaarde.soort !== 'bewerking') return this.bezwaar('een voorwaarde zonder vergelijking');
    const [links, rechts] = [this.vorm(voorwaarde.links), this.vorm(voorwaarde.rechts)];
    const hoogstens = (a: Vorm, b: Vorm, x: Vorm, y: Vorm) => this.stap('KIES', [telOp(a, b, breuk(-1n)), x, y], 0);
    const gelijk = (x: Vorm, y: Vorm) => hoogstens(links, rechts, hoogstens(rechts, links, x, y), y);
    switch (voorwaarde.teken) {
      case '<=':
        return hoogstens(links, rechts, dan, anders);
      case '>':
        return hoogstens(links, rechts, anders, dan);
      case '>=':
        return hoogstens(rechts, links, dan, anders);
      case '<':
        return hoogstens(rechts, links, anders, dan);
      case '=':
        return gelijk(dan, anders);
      case '<>':
        return gelijk(anders, dan);
      default:
        return this.bezwaar('een voorwaarde zonder vergelijking');
    }
  }

  /** EN, OF and NIET as one choice after another. */
  private kiesSamen({ naam, argumenten }: Extract<Expressie, { soort: 'functie' }>, dan: Vorm, anders: Vorm): Vorm {
    const [eerste] = argumenten;
    if (naam === 'NOT' && eerste) return this.kies(eerste, anders, dan);
    if (naam === 'AND') return argumenten.reduceRight((uit, deel) => this.kies(deel, uit, anders), dan);
    if (naam === 'OR') return argumenten.reduceRight((uit, deel) => this.kies(deel, dan, uit), anders);
    return this.bezwaar('een voorwaarde zonder vergelijking');
  }

  /** The values an argument stands for: a range of posten is several. */
  private leden(e: Expressie): Vorm[] {
    if (e.soort !== 'regelbereik') return [this.vorm(e)];
    const posten = this.zoeker.bereik(e.van, e.tot);
    for (const post of posten) this.gelezen.add(post);
    return posten.map(variabele);
  }

  private afronding(naam: Stapfunctie, waarde: Vorm, decimalen: Vorm): Vorm {
    if (!isConstant(decimalen) || decimalen.constante.noemer !== 1n)
      return this.bezwaar('een wisselend aantal decimalen');
    return this.stap(naam, [waarde], Number(decimalen.constante.teller));
  }

  private product(a: Vorm, b: Vorm): Vorm {
    if (isConstant(a)) return keer(b, a.constante);
    if (isConstant(b)) return keer(a, b.constante);
    const [x, y] = [this.nummer(a), this.nummer(b)].sort((p, q) => p - q) as [number, number];
    return variabele(this.hulpvariabele(`${x}*${y}`, (uit) => ({ soort: 'product', uit, a: x, b: y })));
  }

  /** a / b is the q for which q x b = a. */
  private quotient(a: Vorm, b: Vorm): Vorm {
    if (isConstant(b)) return teken(b.constante) === 0 ? this.bezwaar('delen door 0') : keer(a, deel(EEN, b.constante));
    const [x, y] = [this.nummer(a), this.nummer(b)];
    return variabele(this.hulpvariabele(`${x}/${y}`, (q) => ({ soort: 'product', uit: x, a: q, b: y })));
  }

  private macht(a: Vorm, n: Vorm): Vorm {
    const exponent = isConstant(n) && n.constante.noemer === 1n ? Number(n.constante.teller) : Number.NaN;
    if (!(Math.abs(exponent) <= 50)) return this.bezwaar('een macht die geen geheel getal tot 50 is');
    let uit = constant(EEN);
    for (let i = 0; i < Math.abs(exponent); i++) uit = this.product(uit, a);
    return exponent < 0 ? this.quotient(constant(EEN), uit) : uit;
  }

  private stap(naam: Stapfunctie, leden: readonly Vorm[], decimalen: number): Vorm {
    const nummers = leden.map((lid) => this.nummer(lid));
    const sleutel = `${naam}(${nummers.join()};${decimalen})`;
    return variabele(this.hulpvariabele(sleutel, (uit) => ({ soort: 'functie', uit, naam, in: nummers, decimalen })));
  }

  /** The variable that is this form: itself when it is one, else a helper. */
  private nummer(vorm: Vorm): number {
    const [enige] = vorm.termen;
    if (vorm.termen.size === 1 && enige?.[1].teller === 1n && enige[1].noemer === 1n && teken(vorm.constante) === 0) {
      return enige[0];
    }
    const sleutel = `${[...vorm.termen].map(([v, f]) => `${v}x${f.teller}/${f.noemer}`).sort()}+${vorm.constante.teller}/${vorm.constante.noemer}`;
    return this.hulpvariabele(sleutel, (uit) => ({
      soort: 'lineair',
      vorm: telOp(vorm, variabele(uit), breuk(-1n)),
      bereik: punt(NUL),
    }));
  }

  /** The same product twice in one relation is one helper; every relation stands by itself. */
  private hulpvariabele(sleutel: string, definitie: (uit: number) => Voorwaarde): number {
    const bekend = this.hulp.get(sleutel);
    if (bekend !== undefined) return bekend;
    const nummer = this.aantal++;
    this.hulp.set(sleutel, nummer);
    this.definities.push(definitie(nummer));
    return nummer;
  }
}

/** Everything may be anything: where contraction starts for helpers and unknowns. */
export function vrij(aantal: number): Interval[] {
  return Array.from({ length: aantal }, () => ALLES);
}
