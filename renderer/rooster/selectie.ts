/**
 * Selectie: the selected rectangle and the active cell of a grid, as a small store of its own.
 *
 * Own rather than the grid's, because the grid's events arrive a task late and know no ranges. The active cell may lie
 * anywhere in the rectangle (Tab and Enter walk through it); `kop` is the corner that Shift+arrow moves.
 */
import { createStore } from 'zustand/vanilla';
import { type Punt, type Rechthoek, rechthoek } from './geometrie.ts';

export interface Selectie {
  readonly anker: Punt;
  readonly kop: Punt;
  readonly actief: Punt;
}

export interface Selectiestaat {
  readonly selectie: Selectie | null;
  /** F8: moving extends, as if Shift were held. */
  readonly breidtUit: boolean;
}

export type Selectiestore = ReturnType<typeof maakSelectie>;

export function maakSelectie() {
  const store = createStore<Selectiestaat>(() => ({ selectie: null, breidtUit: false }));
  const zet = (selectie: Selectie | null) => store.setState({ selectie });
  return {
    subscribe: store.subscribe,
    getState: store.getState,
    getInitialState: store.getInitialState,
    get vlak(): Rechthoek | null {
      const s = store.getState().selectie;
      return s && rechthoek(s.anker, s.kop);
    },
    get actief(): Punt | null {
      return store.getState().selectie?.actief ?? null;
    },
    get kop(): Punt | null {
      return store.getState().selectie?.kop ?? null;
    },
    get breidtUit(): boolean {
      return store.getState().breidtUit;
    },
    zetUitbreiden(breidtUit: boolean): void {
      // every edit ends it: who follows the selection is not told of what was not on
      if (store.getState().breidtUit !== breidtUit) store.setState({ breidtUit });
    },
    /** One cell. */
    kies: (p: Punt) => store.setState({ selectie: { anker: p, kop: p, actief: p }, breidtUit: false }),
    /** Shift: from the anchor to `p`. */
    breidUit(p: Punt): void {
      const s = store.getState().selectie;
      zet(s ? { ...s, kop: p } : { anker: p, kop: p, actief: p });
    },
    kiesVlak: (anker: Punt, kop: Punt, actief: Punt = anker) => zet({ anker, kop, actief }),
    /** The active cell moves inside the range. */
    wandel(actief: Punt): void {
      const s = store.getState().selectie;
      if (s) zet({ ...s, actief });
    },
    wis: () => zet(null),
  };
}
