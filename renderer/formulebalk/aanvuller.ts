/**
 * Aanvuller: the open list of completions while a formula is typed, and the keys that go through it.
 *
 * Arrow keys only belong to the list when it is open; Tab takes the chosen one, Enter too once the user moved to it, so that a
 * formula that is already complete is confirmed by Enter.
 */
import { createStore } from 'zustand/vanilla';
import type { Invoerstore } from '../staat/invoer.ts';
import { bladVan } from '../staat/plek.ts';
import type { Vensterstore } from '../staat/venster.ts';
import { type Aanvulling, aanvullingen, vulAan, type Woord, woordBij } from './aanvullen.ts';

export interface Aanvulstaat {
  readonly lijst: readonly Aanvulling[];
  readonly keuze: number;
  /** The user moved through the list: Enter takes what is chosen. */
  readonly gekozen: boolean;
  readonly woord: Woord | null;
}

const DICHT: Aanvulstaat = { lijst: [], keuze: 0, gekozen: false, woord: null };

export type Aanvuller = ReturnType<typeof maakAanvuller>;

export function maakAanvuller(venster: Vensterstore, invoer: Invoerstore) {
  const store = createStore<Aanvulstaat>(() => DICHT);
  let dichtBij: string | null = null;

  invoer.subscribe(() => {
    const { nu } = invoer;
    const { sessie } = venster.getState();
    const woord = nu && !nu.aanwijzing && !nu.vraag ? woordBij(nu.tekst, nu.cursor) : null;
    if (!nu || !sessie || !woord || woord.tekst === dichtBij) return store.setState(DICHT, true);
    dichtBij = null;
    if (store.getState().woord?.tekst === woord.tekst && store.getState().woord?.van === woord.van) return;
    store.setState({
      lijst: aanvullingen(sessie.document, bladVan(nu.plek), woord.tekst),
      keuze: 0,
      gekozen: false,
      woord,
    });
  });

  function neem(keuze: number): void {
    const { lijst, woord } = store.getState();
    const gekozen = lijst[keuze];
    const { nu } = invoer;
    if (!gekozen || !woord || !nu) return;
    const nieuw = vulAan(nu.tekst, woord, gekozen.tekst);
    dichtBij = /[.!(]$/.test(gekozen.tekst) ? null : gekozen.tekst;
    invoer.typ(nieuw.tekst, nieuw.cursor);
  }

  function toets(naam: string): boolean {
    const { lijst, keuze, gekozen, woord } = store.getState();
    if (lijst.length === 0) return false;
    switch (naam) {
      case 'ArrowDown':
      case 'ArrowUp':
        store.setState({
          keuze: (keuze + (naam === 'ArrowDown' ? 1 : -1) + lijst.length) % lijst.length,
          gekozen: true,
        });
        return true;
      case 'Tab':
        neem(keuze);
        return true;
      case 'Enter':
        if (gekozen) neem(keuze);
        return gekozen;
      case 'Escape':
        dichtBij = woord?.tekst ?? null;
        store.setState(DICHT, true);
        return true;
      default:
        return false;
    }
  }

  return { subscribe: store.subscribe, getState: store.getState, getInitialState: store.getInitialState, neem, toets };
}
