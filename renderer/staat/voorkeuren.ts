/**
 * Voorkeuren: what the user chose once and finds again: theme, zoom, widths and open panes. Kept in the window's local storage.
 */
import { createJSONStorage, persist, type StateStorage } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';

export type Thema = 'systeem' | 'licht' | 'donker' | 'contrast';

export interface Voorkeuren {
  readonly thema: Thema;
  /** 0.8 .. 2 */
  readonly zoom: number;
  readonly navigatieOpen: boolean;
  readonly navigatieBreedte: number;
  readonly inspecteurOpen: boolean;
  readonly inspecteurBreedte: number;
  readonly controlesHoogte: number;
  /** Widths of grid columns the user dragged, per kind of column. */
  readonly kolombreedten: Readonly<Record<string, number>>;
}

export const STANDAARD: Voorkeuren = {
  thema: 'systeem',
  zoom: 1,
  navigatieOpen: true,
  navigatieBreedte: 220,
  inspecteurOpen: true,
  inspecteurBreedte: 316,
  controlesHoogte: 180,
  kolombreedten: {},
};

export const ZOOMSTAPPEN = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const;

export type Voorkeurenstore = ReturnType<typeof maakVoorkeuren>;

/** `opslag` null: nothing is remembered. */
export function maakVoorkeuren(opslag: StateStorage) {
  return createStore<Voorkeuren>()(
    persist(() => STANDAARD, { name: 'sluitend-voorkeuren', version: 1, storage: createJSONStorage(() => opslag) }),
  );
}

/** The next step up or down from `zoom`. */
export function zoomstap(zoom: number, richting: 1 | -1): number {
  const stappen = richting === 1 ? ZOOMSTAPPEN : [...ZOOMSTAPPEN].reverse();
  return stappen.find((stap) => (stap - zoom) * richting > 0.001) ?? zoom;
}
