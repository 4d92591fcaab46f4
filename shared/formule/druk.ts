/**
 * Drukken: an Expressie back as text, in Dutch for people or canonical for a document.
 *
 * Guarantees: the text parses to the same Expressie (property-tested), with brackets added where a tree that was not typed needs them. Long sums are walked in a loop, not by recursion.
 */
import { drukInvoer } from '../kern/getal.ts';
import type { Expressie, FunctieNaam, Plaats } from './expressie.ts';
import { functieVan } from './functies.ts';
import { drukPad, type Omgeving } from './omgeving.ts';
import { RANG, RANG_LOS, RANG_TEKEN, rangVan } from './rang.ts';

interface Spelling {
  readonly scheiding: string;
  readonly waar: string;
  readonly onwaar: string;
  getal(waarde: number): string;
  functie(naam: FunctieNaam): string;
  plaats(plaats: Plaats): string;
}

/** As a controller reads it, without = in front. */
export function drukNederlands(x: Expressie, omgeving: Omgeving): string {
  return druk(x, {
    scheiding: '; ',
    waar: 'WAAR',
    onwaar: 'ONWAAR',
    getal: drukInvoer,
    functie: (naam) => functieVan(naam).nederlands,
    plaats: (plaats) => omgeving.noem(plaats),
  });
}

/** As a document stores it. */
export function drukCanoniek(x: Expressie): string {
  return druk(x, {
    scheiding: ',',
    waar: 'TRUE',
    onwaar: 'FALSE',
    getal: (waarde) => String(waarde).toUpperCase(),
    functie: (naam) => naam,
    plaats: ({ blad, regel, kolom }) => drukPad({ blad, delen: [regel, kolom].filter((deel) => deel !== null) }),
  });
}

/** `a+b+c+...` leans to the left: walk down its left side, then print from there. */
function druk(x: Expressie, spelling: Spelling): string {
  const achter: string[] = [];
  let links = x;
  let rang = 0;
  while (links.soort === 'bewerking' && RANG[links.teken] >= rang) {
    rang = RANG[links.teken];
    achter.push(links.teken + drukMet(links.rechts, rang + 1, spelling));
    links = links.links;
  }
  const voor = links.soort === 'bewerking' ? `(${druk(links, spelling)})` : drukMet(links, rang, spelling);
  return voor + achter.reverse().join('');
}

/** In brackets when it would otherwise be read as less than the whole; what was typed has its own brackets already. */
function drukMet(x: Expressie, rang: number, spelling: Spelling): string {
  if (rangVan(x) < rang) return `(${druk(x, spelling)})`;
  return x.soort === 'bewerking' ? druk(x, spelling) : drukBlad(x, spelling);
}

function drukBlad(x: Exclude<Expressie, { soort: 'bewerking' }>, spelling: Spelling): string {
  switch (x.soort) {
    case 'getal':
      return spelling.getal(x.waarde);
    case 'logisch':
      return x.waarde ? spelling.waar : spelling.onwaar;
    case 'verwijzing':
      return spelling.plaats(x.plaats) + drukJaar(x.jaar);
    case 'jaarbereik':
      return `${spelling.plaats(x.plaats)}@${x.van}:${spelling.plaats(x.plaats)}@${x.tot}`;
    case 'regelbereik':
      return `${spelling.plaats(x.van)}${drukJaar(x.jaar)}:${spelling.plaats(x.tot)}${drukJaar(x.jaar)}`;
    case 'verloren':
      return `#VERW!'${x.naam.replaceAll("'", "''")}'`;
    case 'haakjes':
      return `(${druk(x.inhoud, spelling)})`;
    case 'teken':
      return x.teken + drukMet(x.inhoud, RANG_TEKEN, spelling);
    case 'procent':
      return `${drukMet(x.inhoud, RANG_LOS, spelling)}%`;
    case 'functie':
      return drukFunctie(x, spelling);
  }
}

function drukFunctie(x: Extract<Expressie, { soort: 'functie' }>, spelling: Spelling): string {
  const naam = spelling.functie(x.naam);
  return x.naam === 'YEAR'
    ? naam
    : `${naam}(${x.argumenten.map((argument) => druk(argument, spelling)).join(spelling.scheiding)})`;
}

function drukJaar(jaar: number | null): string {
  return jaar === null ? '' : `@${jaar}`;
}
