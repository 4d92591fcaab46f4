/**
 * Later: the panes in it follow the window's state, and the text being typed, a frame after the grid. Another document, screen,
 * blad or scenario is followed at once: they would read what is no longer there.
 */
import { type ReactNode, useEffect, useState } from 'react';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Vensterstaat, Vensterstore } from '../staat/venster.ts';
import { volgNaBeeld } from './na-beeld.ts';
import { InvoerContext, useProgramma, VensterContext } from './programma.ts';

export function Later({ children }: { readonly children: ReactNode }) {
  const { venster, invoer } = useProgramma();
  const [laterVenster] = useState(() => createStore(() => venster.getState()));
  const [laterInvoer] = useState(() => createStore(() => invoer.getState()));
  useEffect(() => volgVenster(venster, laterVenster), [venster, laterVenster]);
  useEffect(() => volg(invoer, laterInvoer), [invoer, laterInvoer]);
  return (
    <VensterContext value={laterVenster}>
      <InvoerContext value={laterInvoer}>{children}</InvoerContext>
    </VensterContext>
  );
}

type Bron<T> = Pick<StoreApi<T>, 'getState' | 'subscribe'>;

function volg<T>(bron: Bron<T>, later: StoreApi<T>): () => void {
  const bij = () => later.setState(bron.getState(), true);
  bij();
  return volgNaBeeld([bron.subscribe], bij);
}

function volgVenster(venster: Vensterstore, later: Vensterstore): () => void {
  const los = [
    volg(venster, later),
    venster.subscribe((nu, was) => {
      if (isElders(nu, was)) later.setState(nu, true);
    }),
  ];
  return () => {
    for (const weg of los) weg();
  };
}

function isElders(nu: Vensterstaat, was: Vensterstaat): boolean {
  return (['sessie', 'scherm', 'blad', 'scenario'] as const).some((deel) => nu[deel] !== was[deel]);
}
