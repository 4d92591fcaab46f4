/**
 * What the screen of a study that is open can print: the PDF command asks here. A screen registers while it shows an answer.
 */
import { useEffect } from 'react';
import { createStore } from 'zustand/vanilla';
import type { Grafiek } from '../../shared/rapport/grafiek.ts';
import type { Studie, Studiesectie } from '../../shared/rapport/studierapport.ts';

/** As a Studie, with charts that still have to be drawn. */
export type Studieblad = Omit<Studie, 'secties'> & {
  readonly secties: readonly (Omit<Studiesectie, 'prent'> & { readonly grafiek?: Grafiek })[];
};

export const studiebladstore = createStore<{ readonly blad: Studieblad | null }>(() => ({ blad: null }));

/** @param blad null: nothing to print (yet). */
export function useStudieblad(blad: Studieblad | null): void {
  useEffect(() => {
    studiebladstore.setState({ blad });
    return () => studiebladstore.setState({ blad: null });
  });
}
