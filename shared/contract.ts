/**
 * The bridge between window and main process: every call and every event, in one map.
 *
 * The preload's methods, the window's `window.sluitend` and the handlers of the main process are all derived from it: adding a
 * call = an entry here + its handler in electron/brug/handlers.ts, and a missing handler does not compile. Requests arrive as
 * `unknown` and are parsed by their schema. The window never sees a path: a file is an opaque token with a name to show.
 */
import { z } from 'zod';
import type { Result } from './kern/result.ts';
import { type Rapport, rapportSchema } from './rapport/rapportmodel.ts';
import { type Werkboek, werkboekSchema } from './rapport/werkboek/werkboek.ts';

/** A file as the window knows it. `naam` is for reading only (`dvo-2023.begroting`). */
export interface Bestand {
  readonly token: string;
  readonly naam: string;
}

export interface RecentBestand extends Bestand {
  /** The folder, shortened for reading (`Documenten › Begrotingen`). */
  readonly map: string;
}

export interface Startgegevens {
  readonly versie: string;
  /** Who is behind the keyboard, for the change log. */
  readonly gebruiker: string;
  readonly recent: readonly RecentBestand[];
  /** The file the program was started with; null: show the start screen. */
  readonly openMet: Bestand | null;
}

/** The user closed the dialog: nothing to tell. Every other failure carries a Dutch sentence that says what to do. */
export interface Geannuleerd {
  readonly soort: 'geannuleerd';
}
export interface Bestandsfout {
  readonly soort: 'niet_gevonden' | 'geen_toegang' | 'bezet' | 'vol' | 'onleesbaar' | 'te_groot';
  readonly melding: string;
}
export interface Uitvoerfout {
  readonly soort: 'niet_te_maken';
  readonly melding: string;
}

export type Openuitkomst = Result<Bestand & { readonly tekst: string }, Geannuleerd | Bestandsfout>;
export type Opslaguitkomst = Result<Bestand, Geannuleerd | Bestandsfout>;
export type Uitvoeruitkomst = Result<{ readonly naam: string }, Geannuleerd | Bestandsfout | Uitvoerfout>;

/** What to do with unsaved work. */
export type Bewaarkeuze = 'opslaan' | 'niet_opslaan' | 'annuleren';

const tokenSchema = z.string().min(1).max(100);
/** Without a folder: the dialog starts where the user last was. */
const bestandsnaamSchema = z.string().min(1).max(200);
const tekstSchema = z.string().max(256 * 1024 * 1024);

/** Commands come from the window's own command table; the menu is a view of it, as the palette is. */
const menupuntSchema = z.discriminatedUnion('soort', [
  z.strictObject({
    soort: z.literal('opdracht'),
    id: z.string(),
    titel: z.string(),
    /** As Electron writes it: `CmdOrCtrl+Shift+S`. */
    sneltoets: z.string().optional(),
    beschikbaar: z.boolean().optional(),
    /** Given: an item with a tick. */
    gekozen: z.boolean().optional(),
  }),
  /** What the operating system does itself. */
  z.strictObject({
    soort: z.literal('systeem'),
    rol: z.enum(['cut', 'copy', 'paste', 'selectAll', 'togglefullscreen', 'toggleDevTools', 'quit']),
    titel: z.string(),
  }),
  z.strictObject({ soort: z.literal('streep') }),
]);
const menuSchema = z.array(z.strictObject({ titel: z.string(), punten: z.array(menupuntSchema) }));

export type Menu = z.infer<typeof menuSchema>;
export type Menupunt = z.infer<typeof menupuntSchema>;

interface Kanaal<V extends z.ZodType, A> {
  readonly vraag: V;
  /** Only a type: what the handler answers with. */
  readonly antwoord?: A;
}

function kanaal<A>() {
  return <V extends z.ZodType>(vraag: V): Kanaal<V, A> => ({ vraag });
}

const rapportvraag: z.ZodType<Rapport> = rapportSchema;
const werkboekvraag: z.ZodType<Werkboek> = werkboekSchema;

export const CONTRACT = {
  /** Asked once, when the window starts. */
  startgegevens: kanaal<Startgegevens>()(z.strictObject({})),
  /** With a token (recent, or from an `openBestand` event) that file; with null the user chooses one. */
  openen: kanaal<Openuitkomst>()(z.strictObject({ token: tokenSchema.nullable() })),
  opslaan: kanaal<Opslaguitkomst>()(z.strictObject({ token: tokenSchema, tekst: tekstSchema })),
  opslaanAls: kanaal<Opslaguitkomst>()(z.strictObject({ voorstel: bestandsnaamSchema, tekst: tekstSchema })),
  /** A scenario that was shared as a file, chosen by the user; its token opens nothing else. */
  openenScenario: kanaal<Openuitkomst>()(z.strictObject({})),
  /** A scenario as a file to share, where the user says. */
  deelScenario: kanaal<Uitvoeruitkomst>()(z.strictObject({ voorstel: bestandsnaamSchema, tekst: tekstSchema })),
  /** A PDF of a Rapport, where the user says. */
  exporteerPdf: kanaal<Uitvoeruitkomst>()(z.strictObject({ voorstel: bestandsnaamSchema, rapport: rapportvraag })),
  /** An Excel workbook, where the user says. */
  exporteerXlsx: kanaal<Uitvoeruitkomst>()(z.strictObject({ voorstel: bestandsnaamSchema, werkboek: werkboekvraag })),
  /** Before unsaved work would be lost inside the window (nieuw, openen). Closing the window asks by itself. */
  vraagBewaren: kanaal<Bewaarkeuze>()(z.strictObject({ naam: bestandsnaamSchema })),
  /** What stands in the title bar, and whether closing must ask first. null: no document is open. */
  meldStaat: kanaal<null>()(z.strictObject({ naam: bestandsnaamSchema.nullable(), gewijzigd: z.boolean() })),
  /** After an `opslaanEnSluiten` event: the work is safe, close without asking again. */
  sluit: kanaal<null>()(z.strictObject({})),
  /** The paste of the browser itself, where the focus is: a page may not read the clipboard on its own. */
  plak: kanaal<null>()(z.strictObject({})),
  /** The export that is being made is no longer wanted: its call answers `geannuleerd`, and no file is written. */
  stopUitvoer: kanaal<null>()(z.strictObject({})),
  zetMenu: kanaal<null>()(z.strictObject({ menu: menuSchema })),
  zetThema: kanaal<null>()(z.strictObject({ thema: z.enum(['systeem', 'licht', 'donker']) })),
} as const;

export type Kanaalnaam = keyof typeof CONTRACT;
export type Vraag<K extends Kanaalnaam> = z.infer<(typeof CONTRACT)[K]['vraag']>;
export type Antwoord<K extends Kanaalnaam> = Exclude<(typeof CONTRACT)[K]['antwoord'], undefined>;

/** What the main process tells the window, with what it carries. */
export interface Gebeurtenissen {
  /** A menu item or its accelerator: the id of a command. */
  readonly menuopdracht: { readonly opdracht: string };
  /** A second start with a file: open it, after asking about unsaved work. */
  readonly openBestand: Bestand;
  /** The user chose Opslaan while closing: save, then call `sluit`; not when saving fails. */
  readonly opslaanEnSluiten: Record<string, never>;
}
export type Gebeurtenisnaam = keyof Gebeurtenissen;
export const GEBEURTENISSEN = ['menuopdracht', 'openBestand', 'opslaanEnSluiten'] as const satisfies Gebeurtenisnaam[];

/** `window.sluitend`. Calls never reject for an expected failure; a rejection is a bug. */
export type Brug = { readonly [K in Kanaalnaam]: (vraag: Vraag<K>) => Promise<Antwoord<K>> } & {
  /** Returns how to stop listening. */
  readonly op: <N extends Gebeurtenisnaam>(naam: N, doe: (gegevens: Gebeurtenissen[N]) => void) => () => void;
};
