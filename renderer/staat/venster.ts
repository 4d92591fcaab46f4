/**
 * The state of the window: the open Sessie and how it is looked at. Start reading `staat/` here.
 *
 * Rules live in shared/; this store only holds which document is open, what of it is shown, and what changed last, so that
 * every pane redraws just what it shows. What the user chose for good (theme, zoom, panes) is in `voorkeuren.ts`.
 */
import { createStore } from 'zustand/vanilla';
import type { Celadres } from '../../shared/model/adres.ts';
import type { Begrotingsmodel, Maatregel } from '../../shared/model/document.ts';
import type { Sessie, Verandering } from '../../shared/model/sessie.ts';
import { maatregelenIn } from '../../shared/model/stappen.ts';
import type { Plek } from './plek.ts';

/** per jaar: regels x kolommen; meerjarig: regels x jaren of one kolom. */
export type Weergave = 'jaar' | 'meerjarig';

/** What the user is told; it stays until the next one or until it is closed. */
export interface Melding {
  readonly toon: 'let op' | 'fout' | 'goed';
  readonly tekst: string;
  /** A command that helps, as a button. */
  readonly opdracht?: string;
}

export interface Vensterstaat {
  readonly sessie: Sessie | null;
  /** What the title shows; the path stays with the main process. */
  readonly bestandsnaam: string | null;
  /** The bridge's token of the file; null: never saved. */
  readonly bestand: string | null;
  /** The document as it is on disk, or as it began: undoing back to it leaves nothing to save. */
  readonly opgeslagen: Begrotingsmodel | null;
  /** Goes up with every change of the document; what is drawn depends on it. */
  readonly versie: number;
  readonly verandering: Verandering | null;

  /** A screen of schermen/schermen.ts. */
  readonly scherm: string;
  readonly blad: string;
  readonly jaar: number;
  readonly scenario: string;
  /** The maatregel that takes edits in this scenario; null, or one that does not act in it: its eigen wijzigingen. */
  readonly opnemenIn: string | null;
  readonly weergave: Weergave;
  /** The kolom that the meerjarig view shows, per blad. */
  readonly kolom: Readonly<Record<string, string>>;
  /** Folded groepen, as `blad!regel`. */
  readonly gevouwen: ReadonlySet<string>;
  readonly toonVerborgen: boolean;
  /** The active cell. */
  readonly plek: Plek | null;
  /** How far the grid is scrolled; null: not yet. */
  readonly hoek: Beeldhoek | null;
  /** The one before the last Ctrl+G: it leads back there. */
  readonly vandaan: Plek | null;
  readonly beschermd: boolean;
  /** Formula reeksen opened one by one while `beschermd` is on, as full address. */
  readonly geopend: ReadonlySet<string>;
  /** The pane of controles below is open: a question about this document, so another begins without. */
  readonly controlesOpen: boolean;
  /** The tab of the inspector; `notitie`: toelichting, with the focus on the note. */
  readonly inspecteurtab: Inspecteurtab;
  readonly melding: Melding | null;
  /** What was searched for last. */
  readonly zoektekst: string;
  /** What is typed in Narekenen: a table and its relations. */
  readonly narekening: { readonly posten: string; readonly relaties: string };
  /** Long work that can be cancelled. */
  readonly bezig: Bezig | null;
}

/** The first regel and column of the grid that are in view: ids, for on another screen there is another room. */
export interface Beeldhoek {
  readonly regel: string;
  readonly kolom: string;
}

export type Inspecteurtab = 'herkomst' | 'gevolgen' | 'toelichting' | 'notitie' | 'geschiedenis';

export interface Bezig {
  readonly titel: string;
  /** 0..1, or null when it cannot be told. */
  readonly deel: number | null;
  /** null: it cannot be cancelled. */
  readonly stop: (() => void) | null;
}

const LEEG: Vensterstaat = {
  sessie: null,
  bestandsnaam: null,
  bestand: null,
  opgeslagen: null,
  versie: 0,
  verandering: null,
  scherm: 'start',
  blad: '',
  jaar: 0,
  scenario: 'basis',
  opnemenIn: null,
  weergave: 'jaar',
  kolom: {},
  gevouwen: new Set(),
  toonVerborgen: false,
  plek: null,
  hoek: null,
  vandaan: null,
  beschermd: true,
  geopend: new Set(),
  controlesOpen: false,
  inspecteurtab: 'herkomst',
  melding: null,
  zoektekst: '',
  narekening: { posten: '', relaties: '' },
  bezig: null,
};

export type Vensterstore = ReturnType<typeof maakVenster>;

export function maakVenster() {
  return createStore<Vensterstaat>(() => LEEG);
}

/** The state just after opening `sessie`: at `begin`, else the first blad with regels in the boekjaar; per jaar. */
export function geopendeStaat(
  sessie: Sessie,
  bestand: { readonly token: string; readonly naam: string } | null,
  begin: Celadres | null = null,
): Vensterstaat {
  const { bladen, gegevens } = sessie.document;
  const blad = bladen.find(({ sjabloon }) => sjabloon !== null && sjabloon !== 'uitgangspunten') ?? bladen[0];
  return {
    ...LEEG,
    sessie,
    bestand: bestand?.token ?? null,
    bestandsnaam: bestand?.naam ?? null,
    opgeslagen: sessie.document,
    versie: sessie.versie,
    scherm: 'blad',
    blad: begin?.blad ?? blad?.id ?? '',
    jaar: begin?.jaar ?? gegevens.boekjaar,
    plek: begin && { soort: 'cijfer', adres: begin },
  };
}

/** The maatregel in which an edit lands; null: the eigen wijzigingen of the scenario, or the cell itself in basis. */
export function opnamemaatregel({ sessie, scenario, opnemenIn }: Vensterstaat): Maatregel | null {
  if (!sessie || opnemenIn === null) return null;
  return maatregelenIn(sessie.document, scenario).find(({ id }) => id === opnemenIn) ?? null;
}

/** There is work that a file does not hold. */
export function isGewijzigd({ sessie, opgeslagen }: Vensterstaat): boolean {
  return sessie !== null && sessie.document !== opgeslagen;
}

/** What is looked at and is no longer there after a change (a scenario, blad or year that an undo took away), put right. */
export function bestaand({ sessie, scenario, blad, jaar }: Vensterstaat): Partial<Vensterstaat> {
  if (!sessie) return {};
  const { scenarios, bladen, jaren } = sessie.document;
  return {
    ...(scenarios.some(({ naam }) => naam === scenario) ? {} : { scenario: 'basis' }),
    ...(bladen.some(({ id }) => id === blad) ? {} : { blad: bladen[0]?.id ?? '' }),
    ...(jaar >= jaren.eerste && jaar <= jaren.laatste ? {} : { jaar: jaren.laatste }),
  };
}

/** Every year of the document, opening years included. */
export function jarenVan(sessie: Sessie): readonly number[] {
  const { eerste, laatste } = sessie.document.jaren;
  return Array.from({ length: laatste - eerste + 1 }, (_, i) => eerste + i);
}
