/**
 * Vragen: the questions of a study as one table, for who passes them on: plain data in and out. Start reading the analyses here.
 *
 * The command line asks them directly; the window asks them of a worker with a Sessie of its own, so that it never waits.
 * A mis is a Dutch sentence for whoever asked. Nothing here changes the document.
 */
import { omslag } from './omslagvraag.ts';
import { simuleer } from './simulatievraag.ts';
import { tabel } from './tabelvraag.ts';
import { tornado } from './tornadovraag.ts';
import { verklaar } from './verklaarvraag.ts';
import { zoek } from './zoekvraag.ts';

export const VRAGEN = { verklaar, zoek, omslag, tornado, tabel, simuleer };

export type Vraagsoort = keyof typeof VRAGEN;
export type Vraag<S extends Vraagsoort> = Parameters<(typeof VRAGEN)[S]>[1];
export type Antwoord<S extends Vraagsoort> = ReturnType<(typeof VRAGEN)[S]>;
