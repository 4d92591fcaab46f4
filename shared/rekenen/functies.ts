/**
 * Functies: how each function of the formula language becomes Terms. What it means is in SPEC.md, how it is computed in
 * kernel.ts; here its arguments are read: as one value each, or as a list in which a groep stands for its children.
 */
import type { Expressie, FunctieNaam } from '../formule/expressie.ts';
import { type Bewerkingnaam, bewerking, fout, getal, keten, type Lijstnaam, type Term, VOL } from './term.ts';
import { bindVerwijzing, celTerm, type Functiebinding, noem } from './verwijzing.ts';

const NUL = getal(0);
const EEN = getal(1);

export function bindFunctie(naam: FunctieNaam, argumenten: readonly Expressie[], b: Functiebinding): Term {
  const waarden = () => argumenten.map((argument) => b.bind(argument, b));
  const leden = () => argumenten.flatMap((argument) => lijstVan(argument, b));
  switch (naam) {
    case 'SUM':
      return som(leden());
    case 'AVERAGE':
      return gemiddelde(leden(), b);
    case 'COUNT':
      return aantal(leden(), b);
    case 'MIN':
    case 'MAX':
      return uiterste(naam === 'MIN' ? 'min' : 'max', leden(), b);
    case 'PRODUCT':
      return product(leden());
    case 'AND':
      return logisch('en', 'min', leden());
    case 'OR':
      return logisch('of', 'max', leden());
    case 'SUMPRODUCT':
      return somproduct(argumenten.map((argument) => lijstVan(argument, b)));
    case 'NPV':
      return bewerking('nhw', [
        b.bind(argumenten[0] ?? NIETS, b),
        ...argumenten.slice(1).flatMap((a) => lijstVan(a, b)),
      ]);
    case 'PREV':
      return bindVorig(argumenten, b);
    case 'CUMUL':
      return som(Array.from({ length: b.jaar + 1 }, (_, jaar) => b.bind(argumenten[0] ?? NIETS, { ...b, jaar })));
    case 'YEAR':
      return getal((b.bron.jaren[0] ?? 0) + b.jaar);
    case 'INDEX_BY':
      return indexeer(argumenten, b);
    case 'LINEAR':
      return lineair(waarden(), getal((b.bron.jaren[0] ?? 0) + b.jaar));
    case 'ROUND':
    case 'ROUNDUP':
    case 'ROUNDDOWN':
      return bewerking('rond', aangevuld(waarden(), 2), { ROUND: '', ROUNDUP: 'op', ROUNDDOWN: 'neer' }[naam]);
    case 'IF':
      return bewerking('als', aangevuld(waarden(), 3));
    default:
      return bewerking(DIRECT[naam], waarden());
  }
}

/** An argument the parser would have refused to leave out. */
const NIETS: Expressie = { soort: 'getal', waarde: 0 };

const DIRECT: Readonly<
  Record<'ABS' | 'INT' | 'MOD' | 'POWER' | 'SQRT' | 'NOT' | 'IFERROR' | 'ISERROR' | 'CHOOSE', Bewerkingnaam>
> = {
  ABS: 'abs',
  INT: 'geheel',
  MOD: 'rest',
  POWER: 'macht',
  SQRT: 'wortel',
  NOT: 'niet',
  IFERROR: 'alsfout',
  ISERROR: 'isfout',
  CHOOSE: 'kies',
};

function aangevuld(termen: readonly Term[], aantalDelen: number): readonly Term[] {
  return Array.from({ length: aantalDelen }, (_, i) => termen[i] ?? NUL);
}

/** The members of an argument of a list function: cells where it is a reference, else its one value. */
function lijstVan(argument: Expressie, b: Functiebinding): readonly Term[] {
  const { plattegrond } = b.bron;
  switch (argument.soort) {
    case 'haakjes':
      return lijstVan(argument.inhoud, b);
    case 'verwijzing': {
      const reeksen = plattegrond.lijst(argument.plaats, b.reeks);
      return reeksen
        ? reeksen.map((r) => celTerm(r, argument.jaar, b))
        : [fout('#VERW!', 'weg', noem(argument.plaats))];
    }
    case 'regelbereik': {
      const reeksen = plattegrond.regelbereik(argument.van, argument.tot, b.reeks);
      return reeksen
        ? reeksen.map((r) => celTerm(r, argument.jaar, b))
        : [fout('#VERW!', 'weg', `${noem(argument.van)}:${noem(argument.tot)}`)];
    }
    case 'jaarbereik':
      return jaren(argument.van, argument.tot).map((jaar) => bindVerwijzing(argument.plaats, jaar, b));
    default:
      return [b.bind(argument, b)];
  }
}

function jaren(a: number, z: number): readonly number[] {
  const van = Math.min(a, z);
  return Array.from({ length: Math.abs(z - a) + 1 }, (_, i) => van + i);
}

/** Runs of cells become lists, other members stay what they are; the pieces in order. */
function stukken(leden: readonly Term[], maak: (cellen: readonly number[]) => Term, los: (term: Term) => Term): Term[] {
  const uit: Term[] = [];
  let cellen: number[] = [];
  const sluit = () => {
    if (cellen.length > 0) uit.push(maak(cellen));
    cellen = [];
  };
  for (const lid of leden) {
    if (lid.soort === 'cel') cellen.push(lid.cel);
    else {
      sluit();
      uit.push(los(lid));
    }
  }
  sluit();
  return uit;
}

function optel(termen: readonly Term[]): Term {
  const [eerste = NUL, ...rest] = termen;
  return keten(eerste, '+'.repeat(rest.length), rest);
}

const zelf = (term: Term): Term => term;

function som(leden: readonly Term[]): Term {
  return optel(vooraanAlsLijst('som', leden));
}

/** The cells at the head as one list. Those behind another term stay apart: from the first to the last member [R2]. */
function vooraanAlsLijst(naam: 'som' | 'prod', leden: readonly Term[]): readonly Term[] {
  const eerste = leden.findIndex(({ soort }) => soort !== 'cel');
  const vooraan = eerste < 0 ? leden : leden.slice(0, eerste);
  const cellen = vooraan.flatMap((lid) => (lid.soort === 'cel' ? [lid.cel] : []));
  if (cellen.length === 0) return leden;
  return [{ soort: 'lijst', naam, breedte: 1, cellen }, ...leden.slice(cellen.length)];
}

const metTelt =
  (naam: Lijstnaam, b: Functiebinding) =>
  (cellen: readonly number[]): Term => ({
    soort: 'lijst',
    naam,
    breedte: 2,
    cellen: cellen.flatMap((nummer) => [nummer, b.telt(nummer)]),
  });

/** How many members are not empty, errors included. */
function gevuld(leden: readonly Term[], b: Functiebinding): Term {
  const cellen = leden.flatMap((lid) => (lid.soort === 'cel' ? [b.telt(lid.cel)] : []));
  const altijd = getal(leden.length - cellen.filter((nummer) => nummer !== VOL).length);
  const soms = cellen.filter((nummer) => nummer !== VOL);
  return soms.length === 0 ? altijd : optel([{ soort: 'lijst', naam: 'som', breedte: 1, cellen: soms }, altijd]);
}

function gemiddelde(leden: readonly Term[], b: Functiebinding): Term {
  return keten(som(leden), '/', [gevuld(leden, b)]);
}

function aantal(leden: readonly Term[], b: Functiebinding): Term {
  return optel(stukken(leden, metTelt('tel', b), (term) => bewerking('telt', [term])));
}

function uiterste(naam: 'min' | 'max', leden: readonly Term[], b: Functiebinding): Term {
  const delen = stukken(leden, metTelt(naam, b), zelf);
  return nulAlsLeeg(samen(naam, delen), leden, b);
}

function product(leden: readonly Term[]): Term {
  const [eerste = NUL, ...rest] = vooraanAlsLijst('prod', leden);
  return keten(eerste, '*'.repeat(rest.length), rest);
}

function nulAlsLeeg(uitkomst: Term, leden: readonly Term[], b: Functiebinding): Term {
  const telling = gevuld(leden, b);
  return telling.soort === 'getal' && telling.waarde > 0 ? uitkomst : bewerking('als', [telling, uitkomst, NUL]);
}

function logisch(lijst: Lijstnaam, los: 'min' | 'max', leden: readonly Term[]): Term {
  const delen = stukken(
    leden,
    (cellen) => ({ soort: 'lijst', naam: lijst, breedte: 1, cellen }),
    (term) => bewerking('waar', [term]),
  );
  return delen.length === 0 ? fout('#WAARDE!', 'lege_lijst') : samen(los, delen);
}

function samen(naam: 'min' | 'max', [eerste = NUL, ...rest]: readonly Term[]): Term {
  return rest.reduce((een, ander) => bewerking(naam, [een, ander]), eerste);
}

function somproduct(lijsten: readonly (readonly Term[])[]): Term {
  const lengte = lijsten[0]?.length ?? 0;
  if (lijsten.some((lijst) => lijst.length !== lengte)) return fout('#WAARDE!', 'ongelijke_lijsten');
  const rijen = Array.from({ length: lengte }, (_, i) => lijsten.map((lijst) => lijst[i] ?? NUL));
  const cellen = rijen.flatMap((rij) => rij.flatMap((term) => (term.soort === 'cel' ? [term.cel] : [])));
  if (cellen.length === lengte * lijsten.length)
    return { soort: 'lijst', naam: 'somproduct', breedte: lijsten.length, cellen };
  return optel(rijen.map(([eerste = NUL, ...rest]) => keten(eerste, '*'.repeat(rest.length), rest)));
}

function bindVorig([inhoud = NIETS, jaarTerug]: readonly Expressie[], b: Functiebinding): Term {
  const jaar = b.jaar - vorigJaren(jaarTerug);
  if (inhoud.soort === 'verwijzing') return b.bind(inhoud, { ...b, jaar });
  return jaar < 0 ? fout('#VERW!', 'voor_eerste_jaar', '') : b.bind(inhoud, { ...b, jaar });
}

/** How many years VORIG goes back: one, unless told. */
export function vorigJaren(jaarTerug: Expressie | undefined): number {
  return jaarTerug === undefined ? 1 : heel(jaarTerug);
}

/** VORIG's number of years is a whole number written out; the parser has seen to it. */
function heel(expressie: Expressie): number {
  if (expressie.soort === 'getal') return Math.trunc(expressie.waarde);
  if (expressie.soort === 'haakjes') return heel(expressie.inhoud);
  if (expressie.soort === 'teken') return (expressie.teken === '-' ? -1 : 1) * heel(expressie.inhoud);
  throw new Error('PREV needs its number of years written out');
}

function indexeer([basis = NIETS, ...indexen]: readonly Expressie[], b: Functiebinding): Term {
  const factoren = indexen.map((index) => keten(EEN, '+', [b.bind(index, b)]));
  return keten(b.bind(basis, b), '*'.repeat(factoren.length), factoren);
}

function lineair([van = NUL, naar = NUL, begin = NUL, eind = NUL]: readonly Term[], jaar: Term): Term {
  const deel = keten(keten(naar, '-', [van]), '*/', [keten(jaar, '-', [begin]), keten(eind, '-', [begin])]);
  const onderweg = keten(van, '+', [deel]);
  const later = bewerking('als', [bewerking('>=', [jaar, eind]), naar, onderweg]);
  return bewerking('als', [bewerking('<=', [jaar, begin]), van, later]);
}
