/**
 * Acties: everything that changes the open document from this window, each through the Sessie, each one undo.
 *
 * What the Sessie refuses comes back to the caller or becomes a melding; nothing is half done.
 */

import { goed, mis, type Result } from '../../shared/kern/result.ts';
import type { Bewerkingsinvoer } from '../../shared/model/bewerkingen/bewerking.ts';
import { leesInvoer } from '../../shared/model/lees-invoer.ts';
import { verwacht } from '../../shared/model/onzeker.ts';
import type { Invoerfout, Sessie, Verandering } from '../../shared/model/sessie.ts';
import { reeksSleutel } from '../rooster/beeld.ts';
import { betekenis, type Celinvoer, isBeschermd, isOpen, keuzes, type Openstaat, Typwerk } from './celinvoer.ts';
import { plaatsnaam, telCellen } from './plaatsnaam.ts';
import type { Plek } from './plek.ts';
import { bestaand, type Melding, opnamemaatregel, type Vensterstore } from './venster.ts';
import { type Veranderd, waarVeranderd } from './veranderd.ts';
import { metVoortgang } from './voortgang.ts';

/** What became of a list of texts: how many cells took theirs, and which were skipped because they are protected. */
export interface Uitslag {
  readonly gezet: number;
  readonly beschermd: number;
}

export type Acties = ReturnType<typeof maakActies>;

export function maakActies(venster: Vensterstore) {
  const staat = (): Openstaat => {
    const nu = venster.getState();
    if (!isOpen(nu)) throw new Error('no document is open');
    return nu;
  };
  const sessie = () => staat().sessie;

  const meld = (melding: Melding | null) => venster.setState({ melding });

  const gebeurd = (verandering: Verandering) =>
    venster.setState((nu) => ({
      ...bestaand(nu),
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

  /**
   * Yields how much of it is done (0..1); nothing has changed before the end. `begin`: the window as it was asked, for who looks at
   * another scenario meanwhile does not take it there.
   */
  function* typStappen(
    invoer: readonly Celinvoer[],
    omschrijving: string,
    begin: Openstaat,
  ): Generator<number, Uitslag | null> {
    const werk = new Typwerk();
    for (const [i, cel] of invoer.entries()) {
      if (i % CELLEN_PER_STAP === CELLEN_PER_STAP - 1) yield (i / invoer.length) * DEEL_LEZEN;
      werk.leesMee(begin, cel);
    }
    const { beschermd, bezwaar } = werk;
    const gezet = invoer.length - beschermd;
    if (bezwaar !== null) {
      meld({ toon: 'fout', tekst: `${omschrijving} is niet gedaan. ${bezwaar}` });
      return null;
    }
    const bewerkingen = werk.bewerkingen(begin);
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
    return waarVeranderd(voor, sessie().document, { blad, jaar, scenario });
  }

  return {
    meld,
    doe,
    isBeschermd: (plek: Plek) => isBeschermd(staat(), plek),
    /** The ways in which a text can count in a computed cell; empty when there is nothing to ask. */
    keuzes: (plek: Plek, tekst: string) => keuzes(staat(), plek, tekst),

    /** One typed text in one cell; an error leaves everything as it was and is shown where it was typed. */
    typ(invoer: Celinvoer): Result<null, Invoerfout> {
      const uitkomst = betekenis(staat(), invoer);
      if (!uitkomst.ok) return uitkomst;
      const gedaan = sessie().doe(uitkomst.waarde, `Invoer in ${plaatsnaam(sessie(), invoer.plek)}`);
      if (gedaan.ok) {
        // who types a formula may go on with it
        if (invoer.tekst.startsWith('=')) open(invoer.plek);
        gebeurd(gedaan.waarde);
        const anders = andersDanGetypt(staat(), invoer);
        if (anders !== null) meld({ toon: 'let op', tekst: anders });
        return goed(null);
      }
      const [eerste] = gedaan.fout;
      return mis({ code: null, positie: eerste?.positie ?? 0, melding: eerste?.melding ?? 'Dit kan hier niet.' });
    },

    /** Many cells as one undo: all that are not protected, or none when a text is refused. */
    typVele(invoer: readonly Celinvoer[], omschrijving: string): Uitslag | null {
      const stappen = typStappen(invoer, omschrijving, staat());
      for (;;) {
        const { done, value } = stappen.next();
        if (done) return value;
      }
    },

    /** The same for very many: shows how far it is, lets the window go on, and can be stopped, which changes nothing. */
    typVeleMetVoortgang(invoer: readonly Celinvoer[], omschrijving: string): Promise<Uitslag | null> {
      const open = sessie();
      const voor = open.document;
      return metVoortgang(venster, typStappen(invoer, omschrijving, staat()), {
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

/** What is recorded in a maatregel may grow in, or be changed by what acts after it: then the cell shows another figure. */
function andersDanGetypt(staat: Openstaat, { plek, tekst }: Celinvoer): string | null {
  const maatregel = opnamemaatregel(staat);
  const { sessie, scenario } = staat;
  if (maatregel === null || plek.soort !== 'cijfer' || tekst.trim() === '') return null;
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

function overgeslagen(omschrijving: string, gezet: number, beschermd: number): Melding {
  return {
    toon: 'let op',
    tekst: `${omschrijving}: ${telCellen(gezet)} gewijzigd, ${telCellen(beschermd)} met een beschermde formule overgeslagen.`,
    opdracht: 'bescherming',
  };
}
