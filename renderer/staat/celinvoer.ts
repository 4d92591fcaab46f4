/**
 * Celinvoer: what texts typed in cells mean, as bewerkingen: of a figure what the Sessie makes of it, of a name or toelichting the
 * text itself. Nothing changes here; what protected formulas keep and what cannot be is told to the caller, cell by cell.
 */
import { goed, mis, type Result } from '../../shared/kern/result.ts';
import type { Bewerkingsinvoer } from '../../shared/model/bewerkingen/bewerking.ts';
import type { Notatie } from '../../shared/model/document.ts';
import { type Maatsoort, maatsoortVan } from '../../shared/model/notatie.ts';
import type { Invoerfout, Sessie, Typbereik } from '../../shared/model/sessie.ts';
import { metBron, type Verplaatsing, verplaatsNotities } from '../../shared/model/verplaatsen.ts';
import { isBerekend, reeksSleutel } from '../rooster/beeld.ts';
import { plaatsnaam, telCellen } from './plaatsnaam.ts';
import type { Plek } from './plek.ts';
import { opnamemaatregel, type Vensterstaat } from './venster.ts';

export interface Celinvoer {
  readonly plek: Plek;
  readonly tekst: string;
  readonly bereik?: Typbereik;
  /** What the figure measures where it comes from: it may not come to stand where something else is measured. */
  readonly maat?: Maatsoort | null;
  /** What deviates in a year from the formula that is typed for all years stays, with its source. */
  readonly behoud?: true;
  /** It moves from here, where it goes empty in the same list. */
  readonly van?: Plek;
}

/** What an editor of this cell opens with; '' where no cell is. */
export function celtekst({ sessie, scenario }: Vensterstaat, plek: Plek | null): string {
  if (!sessie || !plek) return '';
  if (plek.soort === 'cijfer') return sessie.invoertekst(plek.adres, scenario);
  const regel = sessie.document.bladen.find(({ id }) => id === plek.blad)?.regels.find(({ id }) => id === plek.regel);
  return (plek.soort === 'naam' ? regel?.naam : regel?.toelichting) ?? '';
}

/** The window with a document in it. */
export type Openstaat = Vensterstaat & { readonly sessie: Sessie };

export function isOpen(staat: Vensterstaat): staat is Openstaat {
  return staat.sessie !== null;
}

export function isBeschermd({ sessie, beschermd, geopend, scenario }: Openstaat, plek: Plek): boolean {
  if (plek.soort !== 'cijfer') return false;
  return beschermd && !geopend.has(reeksSleutel(plek.adres)) && isBerekend(sessie.status(plek.adres, scenario));
}

export function betekenis(staat: Openstaat, invoer: Celinvoer): Result<readonly Bewerkingsinvoer[], Invoerfout> {
  const { plek, tekst, behoud } = invoer;
  if (plek.soort === 'cijfer') {
    const anders = andereMaat(invoer, staat.sessie.notatie(plek.adres));
    if (anders !== null) return mis({ code: null, positie: 0, melding: anders });
    const getypt = typIn(staat, { ...invoer, plek });
    return behoud && getypt.ok ? goed(getypt.waarde.map(metBehoud)) : getypt;
  }
  const { blad, regel } = plek;
  if (plek.soort === 'toelichting')
    return goed([{ soort: 'regel-eigenschappen', blad, regel, eigenschappen: { toelichting: tekst } }]);
  if (tekst.trim() === '')
    return mis({ code: null, positie: 0, melding: 'Een regel heeft een naam nodig. Typ een naam, of druk op Esc.' });
  return goed([{ soort: 'regel-hernoemen', blad, regel, naam: tekst.trim() }]);
}

/** The ways in which a text can count in a computed cell; empty when there is nothing to ask. */
export function keuzes(staat: Openstaat, plek: Plek, tekst: string): readonly Typbereik[] {
  if (plek.soort !== 'cijfer' || tekst.trim() === '') return [];
  const { soort } = staat.sessie.status(plek.adres, staat.scenario);
  if (soort !== 'formule' && soort !== 'uitzondering' && soort !== 'groep') return [];
  const bereiken: readonly Typbereik[] = ['dit_jaar', 'vanaf_dit_jaar', 'hele_reeks'];
  return bereiken.filter((bereik) => typIn(staat, { plek, tekst, bereik }).ok);
}

type Cijferinvoer = Celinvoer & { readonly plek: Extract<Plek, { soort: 'cijfer' }> };

function typIn(staat: Openstaat, { plek: { adres }, tekst, bereik }: Cijferinvoer) {
  return staat.sessie.typ(adres, adres.jaar, tekst, staat.scenario, bereik, opnamemaatregel(staat)?.id ?? null);
}

function metBehoud(bewerking: Bewerkingsinvoer): Bewerkingsinvoer {
  return bewerking.soort === 'formule-zetten' ? { ...bewerking, behoud: true } : bewerking;
}

/** A figure that was copied or carried on to where something else is measured; a formula works out what belongs there itself. */
function andereMaat({ tekst, maat }: Celinvoer, notatie: Notatie): string | null {
  const hier = maatsoortVan(notatie);
  if (!maat || hier === null || hier === maat || tekst.trim() === '' || tekst.startsWith('=')) return null;
  return `hier hoort een ${hier} en geen ${maat} (${tekst}). Typ het hier zelf, of kies met Ctrl+1 een andere notatie.`;
}

/** What a list of texts comes to. */
export class Typwerk {
  readonly #bewerkingen: Bewerkingsinvoer[] = [];
  readonly #verplaatst: Verplaatsing[] = [];
  readonly #fouten: Celfout[] = [];
  #beschermd = 0;

  /** So many were skipped. */
  get beschermd(): number {
    return this.#beschermd;
  }

  /** What cannot be, as a Dutch sentence; null: nothing. */
  get bezwaar(): string | null {
    return this.#fouten.length > 0 ? opsomming(this.#fouten) : null;
  }

  leesMee(staat: Openstaat, cel: Celinvoer): void {
    if (isBeschermd(staat, cel.plek)) {
      this.#beschermd += 1;
      return;
    }
    const uitkomst = betekenis(staat, cel);
    if (!uitkomst.ok) {
      this.#fouten.push({ plaats: plaatsnaam(staat.sessie, cel.plek), melding: uitkomst.fout.melding });
      return;
    }
    const weg = verplaatsing(staat, cel);
    this.#bewerkingen.push(...(weg ? metBron(staat.sessie.document, weg.van, uitkomst.waarde) : uitkomst.waarde));
    if (weg) this.#verplaatst.push(weg);
  }

  bewerkingen({ sessie }: Openstaat): readonly Bewerkingsinvoer[] {
    return [...this.#bewerkingen, ...verplaatsNotities(sessie.document, this.#verplaatst)];
  }
}

/** What goes along with what moves is the model's business; the text itself is typed. */
function verplaatsing(staat: Openstaat, { plek, van }: Celinvoer): Verplaatsing | null {
  const inBasis = staat.scenario === 'basis';
  if (!inBasis || plek.soort !== 'cijfer' || van?.soort !== 'cijfer' || isBeschermd(staat, van)) return null;
  return { van: van.adres, naar: plek.adres };
}

interface Celfout {
  readonly plaats: string;
  readonly melding: string;
}

const MEESTE_FOUTEN = 4;

/** The same problem of several cells is told once. */
function opsomming(fouten: readonly Celfout[]): string {
  const eerste = fouten.slice(0, MEESTE_FOUTEN);
  const zinnen = [...new Set(eerste.map(({ melding }) => melding))].map((melding) => {
    const plaatsen = eerste.filter((fout) => fout.melding === melding).map(({ plaats }) => plaats);
    return `${plaatsen.join('; ')}: ${melding}`;
  });
  const rest = fouten.length - MEESTE_FOUTEN;
  return `${zinnen.join(' ')}${rest > 0 ? ` En nog ${telCellen(rest)}.` : ''}`;
}
