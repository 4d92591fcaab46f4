/**
 * Which dialog is open. A dialog is asked for by a command and drawn by `Dialoogvenster.tsx`; only one at a time.
 */
import { createStore } from 'zustand/vanilla';
import type { Samenvoegplan } from '../../shared/model/samenvoegen.ts';

export type Dialoog =
  | { readonly soort: 'palet' }
  | { readonly soort: 'toetsen' }
  | { readonly soort: 'zoeken' }
  | { readonly soort: 'ga-naar' }
  | { readonly soort: 'vervangen' }
  | { readonly soort: 'gegevens' }
  | { readonly soort: 'samenvoegen'; readonly plan: Samenvoegplan }
  | { readonly soort: 'menu'; readonly x: number; readonly y: number; readonly opdrachten: readonly string[] }
  /** One line of text: a name, a title. */
  | {
      readonly soort: 'vraag';
      readonly titel: string;
      readonly label: string;
      readonly beginwaarde: string;
      readonly knop: string;
      readonly antwoord: (tekst: string) => void;
    }
  /** One of a few. */
  | {
      readonly soort: 'keuze';
      readonly titel: string;
      readonly keuzes: readonly { readonly id: string; readonly titel: string }[];
      readonly antwoord: (id: string) => void;
    }
  /** Yes or no, when something would be lost. */
  | {
      readonly soort: 'bevestiging';
      readonly titel: string;
      readonly tekst: string;
      readonly knop: string;
      readonly akkoord: () => void;
    };

export type Dialogen = ReturnType<typeof maakDialogen>;

export function maakDialogen() {
  const store = createStore<{ readonly open: Dialoog | null }>(() => ({ open: null }));
  return {
    subscribe: store.subscribe,
    getState: store.getState,
    getInitialState: store.getInitialState,
    toon: (dialoog: Dialoog) => store.setState({ open: dialoog }),
    sluit: () => store.setState({ open: null }),
  };
}
