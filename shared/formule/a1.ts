/**
 * Prints an Expressie as an Excel formula: English names, commas, cell addresses, no `=` in front.
 *
 * A kaart says where places stand in the workbook. What Excel lacks is written out: VORIG is the cell of an earlier year,
 * CUMULATIEF a sum over years, a groep its regels. A lost reference, or one outside the years, is #REF!. Long chains of
 * operators are walked, not recursed into.
 */
import type { Expressie, FunctieNaam, Plaats } from './expressie.ts';
import { argumentsoort, functieVan } from './functies.ts';
import { RANG, RANG_LOS, RANG_TEKEN, rangVan } from './rang.ts';

export interface A1Kaart {
  readonly eersteJaar: number;
  /** `B7` or `'Bijlage 2'!B7`; null: nothing stands there. */
  cel(plaats: Plaats, jaar: number): string | null;
  /** Inside a list function: the direct children of a groep, else the one cell itself. */
  lijst(plaats: Plaats, jaar: number): readonly string[] | null;
  /** The sibling regels from one to the other. */
  regelbereik(van: Plaats, tot: Plaats, jaar: number): readonly string[] | null;
}

const VERLOREN = '#REF!';

/** What Excel skips when it is empty, and here counts as 0: a number is made of it first. */
const LEEG_IS_NUL: Partial<Readonly<Record<FunctieNaam, (cel: string) => string>>> = {
  PRODUCT: (cel) => `N(${cel})`,
  NPV: (cel) => `N(${cel})`,
  AND: (cel) => `${cel}<>0`,
  OR: (cel) => `${cel}<>0`,
};

/** The formula of a cell in `jaar`. A logical value is made a number, as it is here: Excel's SUM skips WAAR in a range. */
export function printA1(expressie: Expressie, kaart: A1Kaart, jaar: number): string {
  const tekst = print(expressie, kaart, jaar);
  return isLogisch(expressie) ? `N(${tekst})` : tekst;
}

function print(expressie: Expressie, kaart: A1Kaart, jaar: number): string {
  switch (expressie.soort) {
    case 'getal':
      return String(expressie.waarde).toUpperCase();
    case 'logisch':
      return expressie.waarde ? 'TRUE' : 'FALSE';
    case 'verwijzing':
      return kaart.cel(expressie.plaats, expressie.jaar ?? jaar) ?? VERLOREN;
    case 'jaarbereik':
    case 'regelbereik':
      return voegSamen(lijstVan(expressie, kaart, jaar));
    case 'verloren':
      return VERLOREN;
    case 'haakjes':
      return `(${print(expressie.inhoud, kaart, jaar)})`;
    case 'teken':
      return `${expressie.teken}${met(expressie.inhoud, RANG_TEKEN, kaart, jaar)}`;
    case 'procent':
      return `${met(expressie.inhoud, RANG_LOS, kaart, jaar)}%`;
    case 'bewerking':
      return printKeten(expressie, kaart, jaar);
    case 'functie':
      return printFunctie(expressie.naam, expressie.argumenten, kaart, jaar);
  }
}

/** In brackets when it binds looser than `minstens`. */
function met(expressie: Expressie, minstens: number, kaart: A1Kaart, jaar: number): string {
  const tekst = print(expressie, kaart, jaar);
  return rang(expressie) < minstens ? `(${tekst})` : tekst;
}

/** VORIG prints as its argument, of an earlier year. */
function rang(expressie: Expressie): number {
  const inhoud = expressie.soort === 'functie' && expressie.naam === 'PREV' ? expressie.argumenten[0] : undefined;
  return inhoud ? rang(inhoud) : rangVan(expressie);
}

/** `a+b+c+...` leans to the left: walk down its left side, then print from there. */
function printKeten(top: Expressie & { soort: 'bewerking' }, kaart: A1Kaart, jaar: number): string {
  const delen: string[] = [];
  let links: Expressie = top;
  let laagste = RANG[top.teken];
  while (links.soort === 'bewerking' && RANG[links.teken] >= laagste) {
    laagste = RANG[links.teken];
    delen.push(met(links.rechts, laagste + 1, kaart, jaar), links.teken);
    links = links.links;
  }
  delen.push(met(links, laagste, kaart, jaar));
  return delen.reverse().join('');
}

function printFunctie(naam: FunctieNaam, argumenten: readonly Expressie[], kaart: A1Kaart, jaar: number): string {
  const [eerste, ...rest] = argumenten;
  const los = (argument: Expressie) => met(argument, RANG_LOS, kaart, jaar);
  switch (naam) {
    case 'YEAR':
      return String(jaar);
    case 'PREV':
      return eerste === undefined ? VERLOREN : printVorig(eerste, rest[0], kaart, jaar);
    case 'CUMUL':
      return eerste === undefined ? VERLOREN : `SUM(${voegSamen(overJaren(eerste, kaart, kaart.eersteJaar, jaar))})`;
    case 'INDEX_BY':
      return `(${argumenten.map((argument, i) => (i === 0 ? los(argument) : `(1+${los(argument)})`)).join('*')})`;
    case 'LINEAR':
      return printLineair(argumenten.map(los), jaar);
    case 'SUMPRODUCT':
      return printSomproduct(argumenten, kaart, jaar);
    default:
      return `${naam}(${printArgumenten(naam, argumenten, kaart, jaar).join(',')})`;
  }
}

function printArgumenten(naam: FunctieNaam, argumenten: readonly Expressie[], kaart: A1Kaart, jaar: number): string[] {
  const functie = functieVan(naam);
  const teksten = argumenten.map((argument, i) =>
    argumentsoort(functie, i) === 'lijst' ? printLijst(naam, argument, kaart, jaar) : print(argument, kaart, jaar),
  );
  return naam === 'IF' && teksten.length === 2 ? [...teksten, '0'] : teksten;
}

function printLijst(naam: FunctieNaam, argument: Expressie, kaart: A1Kaart, jaar: number): string {
  const lijst = lijstVan(argument, kaart, jaar);
  const maak = LEEG_IS_NUL[naam];
  return maak ? lijst.map((deel) => (CEL.test(deel) ? maak(deel) : deel)).join(',') : voegSamen(lijst);
}

function printVorig(inhoud: Expressie, aantal: Expressie | undefined, kaart: A1Kaart, jaar: number): string {
  const n = aantal?.soort === 'getal' ? aantal.waarde : 1;
  return jaar - n < kaart.eersteJaar ? VERLOREN : print(inhoud, kaart, jaar - n);
}

function printLineair(
  [van = VERLOREN, naar = VERLOREN, begin = VERLOREN, eind = VERLOREN]: string[],
  jaar: number,
): string {
  const op = `${van}+(${naar}-${van})*(${jaar}-${begin})/(${eind}-${begin})`;
  return `IF(${jaar}<=${begin},${van},IF(${jaar}>=${eind},${naar},${op}))`;
}

/** Written out pair by pair: the regels of a groep need not stand next to each other. */
function printSomproduct(argumenten: readonly Expressie[], kaart: A1Kaart, jaar: number): string {
  const lijsten = argumenten.map((argument) => lijstVan(argument, kaart, jaar));
  const lengte = lijsten[0]?.length ?? 0;
  if (lijsten.some((lijst) => lijst.length !== lengte)) return '#VALUE!';
  const producten = Array.from({ length: lengte }, (_, i) => lijsten.map((lijst) => lijst[i]).join('*'));
  return `SUM(${producten.join(',')})`;
}

/** The items of an argument that may be a list; anything else is one item. */
function lijstVan(expressie: Expressie, kaart: A1Kaart, jaar: number): readonly string[] {
  switch (expressie.soort) {
    case 'verwijzing':
      return kaart.lijst(expressie.plaats, expressie.jaar ?? jaar) ?? [VERLOREN];
    case 'regelbereik':
      return kaart.regelbereik(expressie.van, expressie.tot, expressie.jaar ?? jaar) ?? [VERLOREN];
    case 'jaarbereik':
      return overJaren(
        { soort: 'verwijzing', plaats: expressie.plaats, jaar: null },
        kaart,
        expressie.van,
        expressie.tot,
      );
    default:
      return [alsWaarde(print(expressie, kaart, jaar))];
  }
}

/** `(B2)` and VORIG(x) are values here; to Excel they would still be cells, which it skips when they are empty. */
function alsWaarde(tekst: string): string {
  return CEL.test(tekst.replace(/^\(+|\)+$/g, '')) ? `N(${tekst})` : tekst;
}

function overJaren(expressie: Expressie, kaart: A1Kaart, van: number, tot: number): readonly string[] {
  const jaren = Array.from({ length: Math.max(0, tot - van + 1) }, (_, i) => van + i);
  return jaren.map((jaar) => print(expressie, kaart, jaar));
}

const CEL = /^((?:.*!)?)([A-Z]+)(\d+)$/;

/** Cells under each other become one range, `B3,B4,B5` is `B3:B5`, so that lists stay short and readable. */
function voegSamen(cellen: readonly string[]): string {
  const stukken: { begin: string; eind: string }[] = [];
  for (const cel of cellen) {
    const vorige = stukken.at(-1);
    if (vorige !== undefined && staatOnder(vorige.eind, cel)) vorige.eind = cel;
    else stukken.push({ begin: cel, eind: cel });
  }
  return stukken.map(({ begin, eind }) => (begin === eind ? begin : `${begin}:${eind.replace(/^.*!/, '')}`)).join(',');
}

function staatOnder(boven: string, onder: string): boolean {
  const [, blad, kolom, rij] = CEL.exec(boven) ?? [];
  const [, blad2, kolom2, rij2] = CEL.exec(onder) ?? [];
  return rij !== undefined && blad === blad2 && kolom === kolom2 && Number(rij) + 1 === Number(rij2);
}

const LOGISCHE_FUNCTIES: ReadonlySet<FunctieNaam> = new Set(['AND', 'OR', 'NOT', 'ISERROR']);

function isLogisch(expressie: Expressie): boolean {
  switch (expressie.soort) {
    case 'logisch':
      return true;
    case 'haakjes':
      return isLogisch(expressie.inhoud);
    case 'bewerking':
      return RANG[expressie.teken] === 1;
    case 'functie':
      return LOGISCHE_FUNCTIES.has(expressie.naam) || geeftDoor(expressie.naam, expressie.argumenten).some(isLogisch);
    default:
      return false;
  }
}

/** The arguments whose value a function may hand on as it is. */
function geeftDoor(naam: FunctieNaam, argumenten: readonly Expressie[]): readonly Expressie[] {
  if (naam === 'IF' || naam === 'CHOOSE') return argumenten.slice(1);
  return naam === 'IFERROR' ? argumenten : naam === 'PREV' ? argumenten.slice(0, 1) : [];
}
