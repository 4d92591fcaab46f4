/**
 * Acties: everything that changes the open document from this window, each through the Sessie, each one undo.
 *
 * What the Sessie refuses comes back to the caller or becomes a melding; nothing is half done.
 */

import { drukGetal } from '../../shared/kern/getal.ts';
import type { Result } from '../../shared/kern/result.ts';
import { goed, mis } from '../../shared/kern/result.ts';
import type { Celadres } from '../../shared/model/adres.ts';
import type { Bewerkingsinvoer } from '../../shared/model/bewerkingen/bewerking.ts';
import type { Notatie } from '../../shared/model/document.ts';
import { leesInvoer } from '../../shared/model/lees-invoer.ts';
import { type Maatsoort, maatsoortVan } from '../../shared/model/notatie.ts';
import { verwacht } from '../../shared/model/onzeker.ts';
import type { Invoerfout, Sessie, Typbereik, Verandering } from '../../shared/model/sessie.ts';
import { metBron, type Verplaatsing, verplaatsNotities } from '../../shared/model/verplaatsen.ts';
import { isBerekend, reeksSleutel } from '../rooster/beeld.ts';
import type { Plek } from './plek.ts';
import { bestaand, type Melding, opnamemaatregel, type Vensterstaat, type Vensterstore } from './venster.ts';
import { type Veranderd, waarVeranderd } from './veranderd.ts';
import { metVoortgang } from './voortgang.ts';

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

/** What became of a list of texts: how many cells took theirs, and which were skipped because they are protected. */
export interface Uitslag {
  readonly gezet: number;
  readonly beschermd: number;
}

interface Typwerk {
  readonly bewerkingen: Bewerkingsinvoer[];
  readonly verplaatst: Verplaatsing[];
  readonly fouten: Celfout[];
  beschermd: number;
}

export type Acties = ReturnType<typeof maakActies>;

export function maakActies(venster: Vensterstore) {
  const sessie = (): Sessie => {
    const { sessie: open } = venster.getState();
    if (!open) throw new Error('no document is open');
    return open;
  };

  const meld = (melding: Melding | null) => venster.setState({ melding });

  const gebeurd = (verandering: Verandering) =>
    venster.setState((staat) => ({
      ...bestaand(staat),
      versie: sessie().versie,
      verandering,
      melding: null,
    }));

  function doe(bewerkingen: readonly Bewerkingsinvoer[], omschrijving: string): boolean {
    return neemOver(sessie().doe(bewerkingen, omschrijving));
  }

  function neemOver(uitslag: ReturnType<Sessie['doe']>): boolean {
    if (uitslag.ok) gebeurd(uitslag.waarde);
    else meld({ toon: 'fout', tekst: [...new Set(uitslag.fout.map(({ melding }) => melding))].join(' ') });
    return uitslag.ok;
  }

  function open(plek: Plek): void {
    if (plek.soort !== 'cijfer') return;
    const { geopend } = venster.getState();
    const sleutel = reeksSleutel(plek.adres);
    if (!geopend.has(sleutel)) venster.setState({ geopend: new Set([...geopend, sleutel]) });
  }

  function isBeschermd(plek: Plek): boolean {
    if (plek.soort !== 'cijfer') return false;
    const { beschermd, geopend, scenario } = venster.getState();
    return beschermd && !geopend.has(reeksSleutel(plek.adres)) && isBerekend(sessie().status(plek.adres, scenario));
  }

  function typIn(adres: Celadres, tekst: string, bereik?: Typbereik) {
    const staat = venster.getState();
    return sessie().typ(adres, adres.jaar, tekst, staat.scenario, bereik, opnamemaatregel(staat)?.id ?? null);
  }

  function betekenis(invoer: Celinvoer): Result<readonly Bewerkingsinvoer[], Invoerfout> {
    const { plek, tekst, bereik, behoud } = invoer;
    if (plek.soort === 'cijfer') {
      const anders = andereMaat(invoer, sessie().notatie(plek.adres));
      if (anders !== null) return mis({ code: null, positie: 0, melding: anders });
      const getypt = typIn(plek.adres, tekst, bereik);
      return behoud && getypt.ok ? goed(getypt.waarde.map(metBehoud)) : getypt;
    }
    const { blad, regel } = plek;
    if (plek.soort === 'toelichting')
      return goed([{ soort: 'regel-eigenschappen', blad, regel, eigenschappen: { toelichting: tekst } }]);
    if (tekst.trim() === '')
      return mis({ code: null, positie: 0, melding: 'Een regel heeft een naam nodig. Typ een naam, of druk op Esc.' });
    return goed([{ soort: 'regel-hernoemen', blad, regel, naam: tekst.trim() }]);
  }

  /** What goes along with what moves is the model's business; the text itself is typed. */
  function verplaatsing({ plek, van }: Celinvoer): Verplaatsing | null {
    const inBasis = venster.getState().scenario === 'basis';
    if (!inBasis || plek.soort !== 'cijfer' || van?.soort !== 'cijfer' || isBeschermd(van)) return null;
    return { van: van.adres, naar: plek.adres };
  }

  /** Adds to `werk` what typing this text would do. */
  function leesMee(cel: Celinvoer, werk: Typwerk): void {
    if (isBeschermd(cel.plek)) {
      werk.beschermd += 1;
      return;
    }
    const uitkomst = betekenis(cel);
    if (!uitkomst.ok) {
      werk.fouten.push({ plaats: plaatsnaam(sessie(), cel.plek), melding: uitkomst.fout.melding });
      return;
    }
    const weg = verplaatsing(cel);
    werk.bewerkingen.push(...(weg ? metBron(sessie().document, weg.van, uitkomst.waarde) : uitkomst.waarde));
    if (weg) werk.verplaatst.push(weg);
  }

  /** Yields how much of it is done (0..1); nothing has changed before the end. */
  function* typStappen(invoer: readonly Celinvoer[], omschrijving: string): Generator<number, Uitslag | null> {
    const werk: Typwerk = { bewerkingen: [], verplaatst: [], fouten: [], beschermd: 0 };
    for (const [i, cel] of invoer.entries()) {
      if (i % CELLEN_PER_STAP === CELLEN_PER_STAP - 1) yield (i / invoer.length) * DEEL_LEZEN;
      leesMee(cel, werk);
    }
    const { fouten, beschermd } = werk;
    const gezet = invoer.length - beschermd;
    if (fouten.length > 0) {
      meld({ toon: 'fout', tekst: `${omschrijving} is niet gedaan. ${opsomming(fouten)}` });
      return null;
    }
    const bewerkingen = [...werk.bewerkingen, ...verplaatsNotities(sessie().document, werk.verplaatst)];
    if (bewerkingen.length > 0) {
      const gedaan = yield* schaal(sessie().doeInDelen(bewerkingen, omschrijving, BEWERKINGEN_PER_STAP), DEEL_LEZEN);
      if (!neemOver(gedaan)) return null;
    }
    if (beschermd > 0) meld(overgeslagen(omschrijving, gezet, beschermd));
    return { gezet, beschermd };
  }

  /** One step through the history. */
  function loop(wat: string, stap: string | null, zet: () => Verandering | null): Veranderd | null {
    const { blad, jaar, scenario } = venster.getState();
    const { document: voor } = sessie();
    const verandering = zet();
    if (!verandering) return null;
    gebeurd(verandering);
    meld({ toon: 'goed', tekst: `${wat}: ${stap}` });
    return waarVeranderd(voor, sessie().document, sessie().laatsteLogregels(), { blad, jaar, scenario });
  }

  return {
    meld,
    doe,
    isBeschermd,

    /** One typed text in one cell; an error leaves everything as it was and is shown where it was typed. */
    typ(invoer: Celinvoer): Result<null, Invoerfout> {
      const uitkomst = betekenis(invoer);
      if (!uitkomst.ok) return uitkomst;
      const gedaan = sessie().doe(uitkomst.waarde, `Invoer in ${plaatsnaam(sessie(), invoer.plek)}`);
      if (gedaan.ok) {
        // who types a formula may go on with it
        if (invoer.tekst.startsWith('=')) open(invoer.plek);
        gebeurd(gedaan.waarde);
        const anders = andersDanGetypt(venster.getState(), invoer);
        if (anders !== null) meld({ toon: 'let op', tekst: anders });
        return goed(null);
      }
      const [eerste] = gedaan.fout;
      return mis({ code: null, positie: eerste?.positie ?? 0, melding: eerste?.melding ?? 'Dit kan hier niet.' });
    },

    /** The ways in which a text can count in a computed cell; empty when there is nothing to ask. */
    keuzes(plek: Plek, tekst: string): readonly Typbereik[] {
      if (plek.soort !== 'cijfer' || tekst.trim() === '') return [];
      const { scenario } = venster.getState();
      const { soort } = sessie().status(plek.adres, scenario);
      if (soort !== 'formule' && soort !== 'uitzondering' && soort !== 'groep') return [];
      const bereiken: readonly Typbereik[] = ['dit_jaar', 'vanaf_dit_jaar', 'hele_reeks'];
      return bereiken.filter((bereik) => typIn(plek.adres, tekst, bereik).ok);
    },

    /** Many cells as one undo: all that are not protected, or none when a text is refused. */
    typVele(invoer: readonly Celinvoer[], omschrijving: string): Uitslag | null {
      const stappen = typStappen(invoer, omschrijving);
      for (;;) {
        const { done, value } = stappen.next();
        if (done) return value;
      }
    },

    /** The same for very many: shows how far it is, lets the window go on, and can be stopped, which changes nothing. */
    typVeleMetVoortgang(invoer: readonly Celinvoer[], omschrijving: string): Promise<Uitslag | null> {
      const open = sessie();
      const voor = open.document;
      return metVoortgang(venster, typStappen(invoer, omschrijving), {
        titel: omschrijving,
        gestopt: () => meld({ toon: 'let op', tekst: `${omschrijving} is gestopt; er is niets gewijzigd.` }),
        terug() {
          const verandering = open.document === voor ? null : open.ongedaan();
          if (verandering) gebeurd(verandering);
        },
        mag: () => venster.getState().sessie?.document === voor,
      });
    },

    /** Undo; where it happened, null when no blad shows it or there was nothing to undo. */
    ongedaan: () => loop('Ongedaan gemaakt', sessie().kanOngedaan, () => sessie().ongedaan()),

    opnieuw: () => loop('Opnieuw gedaan', sessie().kanOpnieuw, () => sessie().opnieuw()),

    /** One click past the protection, for this reeks only. */
    openFormule(plek: Plek): void {
      open(plek);
      meld(null);
    },
  };
}

function metBehoud(bewerking: Bewerkingsinvoer): Bewerkingsinvoer {
  return bewerking.soort === 'formule-zetten' ? { ...bewerking, behoud: true } : bewerking;
}

/** What is recorded in a maatregel may grow in, or be changed by what acts after it: then the cell shows another figure. */
function andersDanGetypt(staat: Vensterstaat, { plek, tekst }: Celinvoer): string | null {
  const maatregel = opnamemaatregel(staat);
  const { sessie, scenario } = staat;
  if (maatregel === null || sessie === null || plek.soort !== 'cijfer' || tekst.trim() === '') return null;
  if (sessie.status(plek.adres, scenario).wijzigingen.length === 0) return null;
  const getypt = tekst.trim().startsWith('=') ? null : leesInvoer(tekst, sessie.notatie(plek.adres));
  const waarde = sessie.waarde(plek.adres, scenario);
  if (!getypt?.ok || verwacht(getypt.waarde) === waarde) return null;
  return `Opgenomen in de maatregel ${maatregel.naam}. De cel toont ${sessie.tekst(plek.adres, scenario)}, omdat de maatregel ingroeit of een latere stap deze cel ook wijzigt.`;
}

/** Short enough to answer a click on Stoppen in between. */
const CELLEN_PER_STAP = 400;
const BEWERKINGEN_PER_STAP = 1500;
/** Of the work, reading the texts. */
const DEEL_LEZEN = 0.3;

/** The rest of the work, behind `begin`. */
function* schaal<T>(stappen: Generator<number, T>, begin: number): Generator<number, T> {
  for (;;) {
    const { done, value } = stappen.next();
    if (done) return value;
    yield begin + value * (1 - begin);
  }
}

/** A figure that was copied or carried on to where something else is measured; a formula works out what belongs there itself. */
function andereMaat({ tekst, maat }: Celinvoer, notatie: Notatie): string | null {
  const hier = maatsoortVan(notatie);
  if (!maat || hier === null || hier === maat || tekst.trim() === '' || tekst.startsWith('=')) return null;
  return `hier hoort een ${hier} en geen ${maat} (${tekst}). Typ het hier zelf, of kies met Ctrl+1 een andere notatie.`;
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
  return `${zinnen.join(' ')}${rest > 0 ? ` En nog ${rest} andere cellen.` : ''}`;
}

function overgeslagen(omschrijving: string, gezet: number, beschermd: number): Melding {
  return {
    toon: 'let op',
    tekst: `${omschrijving}: ${telCellen(gezet)} gewijzigd, ${telCellen(beschermd)} met een beschermde formule overgeslagen.`,
    opdracht: 'bescherming',
  };
}

export function telCellen(aantal: number): string {
  return `${drukGetal(aantal, 'getal0')} ${aantal === 1 ? 'cel' : 'cellen'}`;
}

/** A cell as people name it: `Instroom, FTE 2023`. */
export function plaatsnaam(sessie: Sessie, plek: Plek): string {
  const blad = sessie.document.bladen.find(({ id }) => id === (plek.soort === 'cijfer' ? plek.adres.blad : plek.blad));
  const regelId = plek.soort === 'cijfer' ? plek.adres.regel : plek.regel;
  const regel = blad?.regels.find(({ id }) => id === regelId);
  const naam = regel && blad ? sessie.label(blad.id, regel.id, jaarVan(sessie, plek), 'basis') : regelId;
  if (plek.soort === 'naam') return naam;
  if (plek.soort === 'toelichting') return `${naam}, toelichting`;
  const kolom = blad?.kolommen.find(({ id }) => id === plek.adres.kolom)?.naam;
  return kolom === undefined ? `${naam} ${plek.adres.jaar}` : `${naam}, ${kolom} ${plek.adres.jaar}`;
}

function jaarVan(sessie: Sessie, plek: Plek): number {
  return plek.soort === 'cijfer' ? plek.adres.jaar : sessie.document.gegevens.boekjaar;
}
