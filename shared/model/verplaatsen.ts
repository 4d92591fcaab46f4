/**
 * Verplaatsen: what goes along with a cell of `basis` that is typed again in another place and emptied in its own: the source of
 * its figure and its notitie, as all of a cell does in Excel. What is copied is typed, and brings nothing. In a scenario nothing
 * goes along either: what moves there is a wijziging, which is the scenario's own.
 */
import { type Celadres, volAdres } from './adres.ts';
import type { Bewerkingsinvoer } from './bewerkingen/bewerking.ts';
import { meegaandeBron } from './cijferbron.ts';
import type { Begrotingsmodel, Reeks, Regel } from './document.ts';
import { BEDRAG } from './plattegrond.ts';

export interface Verplaatsing {
  readonly van: Celadres;
  readonly naar: Celadres;
}

/** `getypt`: what typing the figure of `van` in its new place means. */
export function metBron(
  document: Begrotingsmodel,
  van: Celadres,
  getypt: readonly Bewerkingsinvoer[],
): readonly Bewerkingsinvoer[] {
  const plek = plekOp(document, van);
  const bron = plek && meegaandeBron(plek.regel, plek.reeks, van.jaar);
  if (!bron) return getypt;
  return getypt.map((bewerking) => (bewerking.soort === 'invoer-zetten' ? { ...bewerking, bron } : bewerking));
}

/** First all go from where they stood: places may overlap. One that had none takes away what stood in its new place. */
export function verplaatsNotities(
  document: Begrotingsmodel,
  verplaatsingen: readonly Verplaatsing[],
): Bewerkingsinvoer[] {
  const notitie = (adres: Celadres) => plekOp(document, adres)?.reeks.notities[adres.jaar] ?? '';
  const zet = (adres: Celadres, tekst: string): Bewerkingsinvoer => ({
    soort: 'notitie-zetten',
    adres: volAdres(adres),
    jaar: adres.jaar,
    tekst,
  });
  const bewogen = verplaatsingen.filter(({ van, naar }) => notitie(van) !== '' || notitie(naar) !== '');
  return [...bewogen.map(({ van }) => zet(van, '')), ...bewogen.map(({ van, naar }) => zet(naar, notitie(van)))];
}

function plekOp(
  { bladen }: Begrotingsmodel,
  { blad, regel: regelId, kolom }: Celadres,
): { readonly regel: Regel; readonly reeks: Reeks } | null {
  const regel = opId(bladen.find(({ id }) => id === blad)?.regels ?? []).get(regelId);
  const reeks = regel?.reeksen[kolom ?? BEDRAG];
  return regel && reeks ? { regel, reeks } : null;
}

const gelezen = new WeakMap<readonly Regel[], ReadonlyMap<string, Regel>>();

/** Looked up once for all that moves: a block of thousands of regels would look through all of them for every cell. */
function opId(regels: readonly Regel[]): ReadonlyMap<string, Regel> {
  const bekend = gelezen.get(regels);
  if (bekend) return bekend;
  const nieuw = new Map(regels.map((regel) => [regel.id, regel]));
  gelezen.set(regels, nieuw);
  return nieuw;
}
