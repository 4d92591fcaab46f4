/**
 * Drukken: an Expressie back as text, in Dutch for people or canonical for a document.
 *
 * Guarantees: the text parses to the same Expressie (property-tested). Long sums are walked in a loop, not by recursion.
 */
import { drukInvoer } from '../kern/getal.ts';
import type { Expressie, FunctieNaam, Plaats } from './expressie.ts';
import { functieVan } from './functies.ts';
import { drukPad, type Omgeving } from './omgeving.ts';

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

function druk(x: Expressie, spelling: Spelling): string {
  const achter: string[] = [];
  let links = x;
  for (; links.soort === 'bewerking'; links = links.links) achter.push(`${links.teken}${druk(links.rechts, spelling)}`);
  return drukBlad(links, spelling) + achter.reverse().join('');
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
      return x.teken + druk(x.inhoud, spelling);
    case 'procent':
      return `${druk(x.inhoud, spelling)}%`;
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
