/**
 * Naamloos: what the window inserts before anyone named it, and the id it gets with its first real name.
 *
 * Ids never change, but one made of no name was no name's: it gives way, as long as nothing names it, and at the end of the list
 * of bewerkingen, whose addresses mean one regel from first to last (a paste names a regel and fills it).
 */
import { maakId, vouw } from '../../kern/naam.ts';
import type { Begrotingsmodel, Blad } from '../document.ts';
import { isGenoemd } from '../gebruik.ts';
import { labeladressen } from '../label.ts';
import { maakNamen } from '../namen.ts';
import { maakPlattegrond } from '../plattegrond.ts';
import type { Bewerkingsinvoer } from './bewerking.ts';

/** What an inserted regel is called until someone names it. */
export const NAAMLOOS = 'Nieuwe regel';
const NAAMLOOS_ID = new RegExp(`^${maakId(NAAMLOOS, new Set())}(_\\d+)?$`);

/** `na`: what all of `bewerkingen` made of `voor`. */
export function metEigenIds(
  voor: Begrotingsmodel,
  na: Begrotingsmodel,
  bewerkingen: readonly Bewerkingsinvoer[],
): Begrotingsmodel {
  const genoemd = bewerkingen.flatMap((een) => (een.soort === 'regel-hernoemen' ? [een] : []));
  return genoemd.reduce((document, { blad, regel }) => metEigenId(voor, document, blad, regel), na);
}

function metEigenId(voor: Begrotingsmodel, na: Begrotingsmodel, bladId: string, id: string): Begrotingsmodel {
  const naam = NAAMLOOS_ID.test(id) ? naamVan(na, bladId, id) : undefined;
  const hadNaam = (naamVan(voor, bladId, id) ?? NAAMLOOS) !== NAAMLOOS;
  if (naam === undefined || naam === NAAMLOOS || hadNaam) return na;
  if (isGenoemd(na, maakNamen(na, maakPlattegrond(na.bladen)), bladId, id)) return na;
  const bladen = na.bladen.map((blad) => (blad.id === bladId ? metId(blad, id, idVoor(na, blad, naam)) : blad));
  return { ...na, bladen };
}

function naamVan({ bladen }: Begrotingsmodel, blad: string, id: string): string | undefined {
  return bladen.find((een) => een.id === blad)?.regels.find((regel) => regel.id === id)?.naam;
}

function metId(blad: Blad, oud: string, nieuw: string): Blad {
  return { ...blad, regels: blad.regels.map((regel) => (regel.id === oud ? { ...regel, id: nieuw } : regel)) };
}

/** Free on its blad, and meant by no label: those look names up wherever they stand. */
function idVoor({ bladen }: Begrotingsmodel, { regels, kolommen }: Blad, naam: string): string {
  const inLabels = bladen.flatMap((blad) => blad.regels.flatMap((regel) => labeladressen(regel.naam)));
  const bezet = [...regels, ...kolommen].map(({ id }) => id);
  return maakId(naam, new Set([...bezet, ...inLabels.flatMap((adres) => vouw(adres).split(/[!.]/))]));
}
