/**
 * What the screens of a study look at, kept while one walks from screen to screen, and what the one that is open can print.
 *
 * The scenario that is looked at is that of the window (`Vensterstaat.scenario`): there is one. The goal and the scenario it is
 * compared with go along from screen to screen; the year is each screen's own.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Studieblad } from '../../shared/rapport/studie/blad.ts';
import { BEGINKEUZE, type Keuze } from '../../shared/rapport/studie/keuze.ts';

export interface Studiestaat extends Pick<Keuze, 'doel' | 'a'> {
  /** Per screen the year that was chosen there. */
  readonly jaren: Readonly<Record<string, number>>;
  /** null: nothing to print (yet). */
  readonly blad: Studieblad | null;
}

export type Studiestore = StoreApi<Studiestaat>;

export function maakStudiestore(): Studiestore {
  const { doel, a } = BEGINKEUZE;
  return createStore<Studiestaat>(() => ({ doel, a, jaren: {}, blad: null }));
}
