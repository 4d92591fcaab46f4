/**
 * Ontleden: the text of a formula becomes an Expressie, or a refusal with its position. Grammar and meaning: SPEC.md.
 *
 * mathjs parses what zinsbouw hands it; this file turns its tree into ours, with Excel's meaning where the two differ: signs
 * bind tighter than ^ (-2^2 is 4), powers run from left to right (2^3^2 is 64), comparisons too.
 */
import { create, type FactoryFunctionMap, type MathNode, parseDependencies } from 'mathjs/number';
import { drukDecimalen } from '../kern/getal.ts';
import { goed, mis, type Result } from '../kern/result.ts';
import type { Expressie, Formulefout, Plaats, Rekenteken } from './expressie.ts';
import { argumentsoort } from './functies.ts';
import type { Omgeving, Pad } from './omgeving.ts';
import { CANONIEK, knip, NEDERLANDS, type Schrijfwijze } from './tekens.ts';
import { bouwZin, type Zin } from './zinsbouw.ts';

const { parse } = create(parseDependencies as FactoryFunctionMap);

/** As long as a formula may be in Excel. */
export const MAX_LENGTE = 8192;

/** What a controller types, with or without = in front. Positions count from the start of the text as given. */
export function ontleed(tekst: string, omgeving: Omgeving): Result<Expressie, Formulefout> {
  const begin = /^[\s\u00a0]*=/.exec(tekst)?.[0].length ?? 0;
  if (tekst.length > MAX_LENGTE) {
    return mis({
      code: '#FORMULE!',
      positie: MAX_LENGTE,
      melding: `De formule is langer dan ${drukDecimalen(MAX_LENGTE, 0)} tekens. Splits haar over meer regels.`,
    });
  }
  return ontleedTekst(' '.repeat(begin) + tekst.slice(begin), NEDERLANDS, omgeving);
}

/** What a document stores; names stand for themselves. Reading, checking and computing ask for the same texts: each is read once. */
export function ontleedCanoniek(tekst: string): Result<Expressie, Formulefout> {
  const eerder = GELEZEN.get(tekst);
  if (eerder) return eerder;
  const nu = ontleedTekst(tekst, CANONIEK, CANONIEKE_OMGEVING);
  if (GELEZEN.size >= MEESTE_GELEZEN) GELEZEN.clear();
  GELEZEN.set(tekst, nu);
  return nu;
}

const GELEZEN = new Map<string, Result<Expressie, Formulefout>>();
/** More than a large document has; a bound, so that a program that stays open for weeks does not grow. */
const MEESTE_GELEZEN = 20_000;

const CANONIEKE_OMGEVING: Omgeving = {
  zoek: (pad) => ({ soort: 'gevonden', plaats: canoniekePlaats(pad) }),
  noem: () => '',
  jaren: null,
};

/** In canonical text a bare name is a kolom of the own regel; everything else carries its blad. */
function canoniekePlaats({ blad, delen: namen }: Pad): Plaats {
  const [eerste = null, tweede = null]: readonly (string | undefined | null)[] = namen;
  return blad === null && tweede === null
    ? { blad: null, regel: null, kolom: eerste }
    : { blad, regel: eerste, kolom: tweede };
}

function ontleedTekst(tekst: string, wijze: Schrijfwijze, omgeving: Omgeving): Result<Expressie, Formulefout> {
  const tekens = knip(tekst, wijze);
  if (!tekens.ok) return tekens;
  const zin = bouwZin(tekens.waarde, omgeving, tekst.length);
  if (!zin.ok) return zin;
  const vertaling = new Vertaling(zin.waarde);
  const expressie = vertaling.vertaal(parse(zin.waarde.wiskunde) as Knoop);
  return vertaling.fout ? mis(vertaling.fout) : goed(expressie);
}

/** Which cell is read may not depend on a figure. */
const GEEN_JAREN = 'Het aantal jaren in VORIG is een uitgeschreven geheel getal, zoals in VORIG(reserve.stand; 2).';

function isGeheel(x: Expressie): boolean {
  return x.soort === 'getal' && Number.isInteger(x.waarde) && x.waarde >= 0 && x.waarde < 1000;
}

/** The direct parts of an Expressie, from left to right. */
export function delen(x: Expressie): readonly Expressie[] {
  switch (x.soort) {
    case 'haakjes':
    case 'teken':
    case 'procent':
      return [x.inhoud];
    case 'bewerking':
      return [x.links, x.rechts];
    case 'functie':
      return x.argumenten;
    default:
      return [];
  }
}

/** The parts of mathjs' nodes that are read here. */
interface Knoop extends MathNode {
  readonly name: string;
  readonly fn: string | { readonly name: string };
  readonly args: readonly Knoop[];
  readonly content: Knoop;
  readonly conditionals: readonly string[];
  readonly params: readonly Knoop[];
}

const REKENTEKENS: Readonly<Record<string, Rekenteken>> = {
  add: '+',
  subtract: '-',
  multiply: '*',
  divide: '/',
  equal: '=',
  unequal: '<>',
  smaller: '<',
  smallerEq: '<=',
  larger: '>',
  largerEq: '>=',
};

function teken(naam: string): Rekenteken {
  const gevonden = REKENTEKENS[naam];
  if (!gevonden) throw new Error(`mathjs gave an operator that was not asked for: ${naam}`);
  return gevonden;
}

class Vertaling {
  fout: Formulefout | null = null;

  constructor(private readonly zin: Zin) {}

  /** Walks down the left side in a loop: thousands of additions are as many levels deep. */
  vertaal(knoop: Knoop): Expressie {
    const rechts: { readonly teken: Rekenteken; readonly knoop: Knoop }[] = [];
    let links = knoop;
    while (links.type === 'OperatorNode' && typeof links.fn === 'string' && links.fn in REKENTEKENS) {
      const [l, r] = links.args;
      if (!l || !r) break;
      rechts.push({ teken: teken(links.fn), knoop: r });
      links = l;
    }
    return rechts.reduceRight<Expressie>(
      (l, stap) => ({ soort: 'bewerking', teken: stap.teken, links: l, rechts: this.vertaal(stap.knoop) }),
      this.vertaalBlad(links),
    );
  }

  private vertaalBlad(knoop: Knoop): Expressie {
    switch (knoop.type) {
      case 'SymbolNode':
        return this.operand(knoop.name);
      case 'ParenthesisNode':
        return { soort: 'haakjes', inhoud: this.vertaal(knoop.content) };
      case 'FunctionNode':
        return this.functie(knoop);
      case 'RelationalNode':
        return this.vergelijkingen(knoop);
      default:
        return this.eenkant(knoop);
    }
  }

  private operand(naam: string): Expressie {
    const gevonden = this.zin.operanden[Number(naam.slice(1))];
    if (!gevonden) throw new Error(`mathjs gave a name that was not asked for: ${naam}`);
    return gevonden;
  }

  private functie(knoop: Knoop): Expressie {
    const naam = typeof knoop.fn === 'string' ? knoop.fn : knoop.fn.name;
    const gevonden = this.zin.functies[Number(naam.slice(1))];
    if (!gevonden) throw new Error(`mathjs gave a function that was not asked for: ${naam}`);
    const { functie, positie } = gevonden;
    const argumenten = knoop.args.map((argument) => this.vertaal(argument));
    if (argumenten.some((argument, i) => argumentsoort(functie, i) === 'geheel' && !isGeheel(argument)))
      this.fout ??= { code: '#FORMULE!', positie, melding: GEEN_JAREN };
    return { soort: 'functie', naam: functie.naam, argumenten };
  }

  /** mathjs reads a<b<c as one chain; Excel compares from left to right. */
  private vergelijkingen(knoop: Knoop): Expressie {
    const [eerste, ...rest] = knoop.params.map((deel) => this.vertaal(deel));
    if (!eerste) throw new Error('mathjs gave a comparison of nothing');
    return rest.reduce<Expressie>(
      (links, rechts, i) => ({ soort: 'bewerking', teken: teken(knoop.conditionals[i] ?? ''), links, rechts }),
      eerste,
    );
  }

  private eenkant(knoop: Knoop): Expressie {
    const [inhoud, exponent] = knoop.args;
    if (!inhoud) throw new Error(`mathjs gave a ${knoop.type} that was not asked for`);
    if (knoop.fn === 'factorial') return { soort: 'procent', inhoud: this.vertaal(inhoud) };
    if (knoop.fn === 'pow' && exponent) return this.machten(knoop);
    return this.getekend(knoop.fn === 'unaryMinus' ? '-' : '+', inhoud);
  }

  /** Excel's sign binds tighter than ^: it belongs to the first base of the powers behind it. */
  private getekend(voor: '-' | '+', knoop: Knoop): Expressie {
    const inhoud = this.vertaal(knoop);
    return this.metEersteBasis(inhoud, knoop, (basis) => ({ soort: 'teken', teken: voor, inhoud: basis }));
  }

  private metEersteBasis(x: Expressie, knoop: Knoop, doe: (basis: Expressie) => Expressie): Expressie {
    const isMacht = x.soort === 'bewerking' && x.teken === '^' && knoop.type === 'OperatorNode';
    return isMacht ? { ...x, links: this.metEersteBasis(x.links, knoop, doe) } : doe(x);
  }

  /** mathjs nests powers to the right; Excel runs them from left to right. */
  private machten(knoop: Knoop): Expressie {
    const [basis, exponent] = knoop.args;
    if (!basis || !exponent) throw new Error('mathjs gave a power without its parts');
    const rechts = this.vertaal(exponent);
    const links = this.vertaal(basis);
    return this.metEersteBasis(rechts, exponent, (eerste) => ({
      soort: 'bewerking',
      teken: '^',
      links,
      rechts: eerste,
    }));
  }
}
