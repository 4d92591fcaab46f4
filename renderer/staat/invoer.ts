/**
 * Invoer: the text being typed right now, shared by the cell editor and the formula bar, so that both show the same.
 *
 * Nothing of it reaches the model before it is confirmed (`acties.ts`), so a refused text is never lost.
 */
import { createStore } from 'zustand/vanilla';
import type { Invoerfout, Typbereik } from '../../shared/model/sessie.ts';
import type { Plek } from './plek.ts';

export interface Invoer {
  readonly plek: Plek;
  readonly tekst: string;
  /** Where the caret stands. */
  readonly cursor: number;
  readonly waar: 'cel' | 'balk';
  /** invoeren: arrows confirm and move on (typing started it); bewerken: arrows move the caret (F2, a click in the text). */
  readonly wijze: 'invoeren' | 'bewerken';
  /** Point mode: the part of the text that pointing replaces. */
  readonly aanwijzing: { readonly van: number; readonly tot: number } | null;
  readonly fout: Invoerfout | null;
  /** The text is right, but where does it count? */
  readonly vraag: Vraag | null;
}

export interface Vraag {
  readonly keuzes: readonly Typbereik[];
  readonly antwoord: (keuze: Typbereik) => void;
}

export type Invoerstore = ReturnType<typeof maakInvoer>;

export function maakInvoer() {
  const store = createStore<{ readonly invoer: Invoer | null }>(() => ({ invoer: null }));
  return {
    subscribe: store.subscribe,
    getState: store.getState,
    getInitialState: store.getInitialState,
    get nu(): Invoer | null {
      return store.getState().invoer;
    },
    begin(plek: Plek, tekst: string, waar: Invoer['waar'], wijze: Invoer['wijze']): void {
      store.setState({
        invoer: { plek, tekst, cursor: tekst.length, waar, wijze, aanwijzing: null, fout: null, vraag: null },
      });
    },
    /** Another text or caret: what was wrong with the old one no longer counts. */
    typ(tekst: string, cursor: number, aanwijzing: Invoer['aanwijzing'] = null): void {
      const { invoer } = store.getState();
      if (!invoer || (invoer.tekst === tekst && invoer.cursor === cursor && !aanwijzing)) return;
      const fout = invoer.tekst === tekst ? invoer.fout : null;
      store.setState({ invoer: { ...invoer, tekst, cursor, aanwijzing, fout, vraag: null } });
    },
    pas(deel: Partial<Pick<Invoer, 'wijze' | 'waar' | 'fout' | 'vraag'>>): void {
      const { invoer } = store.getState();
      if (invoer) store.setState({ invoer: { ...invoer, ...deel } });
    },
    stop: () => store.setState({ invoer: null }),
  };
}
