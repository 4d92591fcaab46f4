/**
 * Cijferbron: where one filled-in figure comes from.
 *
 * A figure has its own source when one was named for it, and says who typed it and when where it was typed over the source of
 * its regel: that document would else be credited for another's number. Every other figure has the source of its regel, so that
 * nothing is stored for what a sjabloon brought, nor where a regel names no source. What a maatregel or scenario puts in its
 * place is theirs; what they add to or scale rests on both. A figure carried on has the source of the year it was filled in for,
 * and one that moves to another cell takes its source along.
 */
import { printDatum } from '../kern/datum.ts';
import { invoerjaar } from './bron.ts';
import { heeftFormule } from './celstatus.ts';
import type { Begrotingsmodel, Invoerbron, Invoerwaarde, Reeks, Regel } from './document.ts';
import type { Celstatus } from './sessie.ts';
import type { Stap } from './stappen.ts';

export type Cijferbron = Basisbron | Gewijzigd;

/** Of a figure in `basis`. */
export type Basisbron =
  /** `eigen`: named for this figure, not for its regel. */
  | { readonly soort: 'bron'; readonly bron: string; readonly datum: string | null; readonly eigen: boolean }
  | { readonly soort: 'getypt'; readonly door: string; readonly op: string }
  | { readonly soort: 'geen' };

export interface Gewijzigd {
  readonly soort: 'gewijzigd';
  /** In the order in which they act. */
  readonly door: readonly { readonly naam: string; readonly bron: string }[];
  /** Nothing is left of what stood there; else they add to it or scale it. */
  readonly vervangt: boolean;
  /** Of the figure that they leave something of; null: there is none, or a formula computes it. */
  readonly van: Basisbron | null;
}

/** Who types, and on which day: what becomes of the source of a figure without another one named. */
export type Invuller = Extract<Invoerbron, { door: string }>;

/** The year whose invoer stands in this one; null where a formula computes it or nothing was filled in. */
export function cijferjaar(reeks: Reeks, jaar: number): number | null {
  if (!heeftFormule(reeks, jaar)) return reeks.uitzonderingen[jaar] === undefined ? invoerjaar(reeks, jaar) : null;
  return reeks.invoer[jaar] === undefined ? null : jaar;
}

/** Of a figure in `basis`; null where none was filled in. */
export function bronInBasis(regel: Regel, reeks: Reeks, jaar: number): Basisbron | null {
  const bronjaar = cijferjaar(reeks, jaar);
  if (bronjaar === null) return null;
  const eigen = reeks.bronnen?.[bronjaar];
  if (eigen !== undefined)
    return 'op' in eigen ? { soort: 'getypt', ...eigen } : { soort: 'bron', ...eigen, eigen: true };
  if (regel.bron.trim() === '') return { soort: 'geen' };
  return { soort: 'bron', bron: regel.bron, datum: regel.brondatum, eigen: false };
}

/** The same in the scenario that `status` tells of. */
export function cijferbron(
  document: Begrotingsmodel,
  regel: Regel,
  reeks: Reeks,
  jaar: number,
  { wijzigingen, vervanger }: Pick<Celstatus, 'wijzigingen' | 'vervanger'>,
): Cijferbron | null {
  const inBasis = bronInBasis(regel, reeks, jaar);
  if (wijzigingen.length === 0) return inBasis;
  const door = wijzigingen.slice(vervanger ?? 0).map((stap) => wijziger(document, stap));
  const vervangt = vervanger !== null;
  return { soort: 'gewijzigd', door, vervangt, van: vervangt ? null : inBasis };
}

function wijziger({ maatregelen, scenarios }: Begrotingsmodel, stap: Stap): { naam: string; bron: string } {
  if (stap.soort === 'eigen') {
    const titel = scenarios.find(({ naam }) => naam === stap.scenario)?.titel;
    return { naam: `scenario ${titel ?? stap.scenario}`, bron: '' };
  }
  const maatregel = maatregelen.find(({ id }) => id === stap.maatregel);
  return { naam: `maatregel ${maatregel?.naam ?? stap.maatregel}`, bron: maatregel?.bron ?? '' };
}

/** On paper, which may be public, nobody is named. */
export function cijferbronzin(bron: Cijferbron, metNaam: boolean): string {
  switch (bron.soort) {
    case 'geen':
      return '';
    case 'bron':
      return `Bron: ${bron.bron}${bron.datum === null ? '' : `, ${printDatum(bron.datum)}`}.`;
    case 'getypt': {
      const wie = metNaam && bron.door !== '' ? ` door ${bron.door}` : '';
      return `Ingevuld${wie} op ${printDatum(bron.op)}, zonder bron.`;
    }
    case 'gewijzigd': {
      const door = [...new Set(bron.door.map(({ naam, bron: van }) => (van === '' ? naam : `${naam} (bron: ${van})`)))];
      const zin = `Gewijzigd door ${door.join(', ').replace(/, (?=[^,]*$)/, ' en ')}.`;
      return bron.van === null ? zin : `${cijferbronzin(bron.van, metNaam)} ${zin}`.trim();
    }
  }
}

/**
 * Puts a figure in its year, or takes it away (null). The same figure once more keeps its source; `bron` is the one it brings
 * along from where it stood before.
 */
export function zetCijfer(
  regel: Regel,
  reeks: Reeks,
  jaar: number,
  waarde: Invoerwaarde | null,
  invuller: Invuller,
  bron?: Invoerbron,
): void {
  delete reeks.uitzonderingen[jaar];
  const zelfde = JSON.stringify(reeks.invoer[jaar]) === JSON.stringify(waarde);
  if (waarde === null) delete reeks.invoer[jaar];
  else reeks.invoer[jaar] = waarde;
  const van = bron ?? invuller;
  if (bron || !zelfde) zetBron(reeks, jaar, waarde === null || spreektVanzelf(regel, van) ? null : van);
}

/** The regel says it already, or names no document that could be credited wrongly. */
function spreektVanzelf(regel: Regel, bron: Invoerbron): boolean {
  return 'op' in bron ? regel.bron.trim() === '' : bron.bron === regel.bron && bron.datum === regel.brondatum;
}

/** What a figure filled in for this year brings along to another place; null: no source was ever named for it. */
export function meegaandeBron(regel: Regel, reeks: Reeks, jaar: number): Invoerbron | null {
  if (reeks.invoer[jaar] === undefined) return null;
  const eigen = reeks.bronnen?.[jaar];
  return eigen ?? (regel.bron.trim() === '' ? null : { bron: regel.bron, datum: regel.brondatum });
}

/** null: that of the regel. */
export function zetBron(reeks: Reeks, jaar: number, bron: Invoerbron | null): void {
  const { [jaar]: _, ...andere } = reeks.bronnen ?? {};
  const bronnen = bron === null ? andere : { ...andere, [jaar]: bron };
  if (Object.keys(bronnen).length > 0) reeks.bronnen = bronnen;
  else delete reeks.bronnen;
}

/** A source goes with its figure. */
export function ruimBronnenOp(reeks: Reeks): void {
  for (const jaar of Object.keys(reeks.bronnen ?? {}).map(Number))
    if (reeks.invoer[jaar] === undefined) zetBron(reeks, jaar, null);
}
