/**
 * Later: the panes in it follow the window's state a frame after the grid and the formula bar. Another document, screen, blad or
 * scenario is followed at once: they would read what is no longer there.
 */
import { type ReactNode, useEffect, useState } from 'react';
import { createStore } from 'zustand/vanilla';
import type { Vensterstaat, Vensterstore } from '../staat/venster.ts';
import { volgNaBeeld } from './na-beeld.ts';
import { useProgramma, VensterContext } from './programma.ts';

export function Later({ children }: { readonly children: ReactNode }) {
  const { venster } = useProgramma();
  const [later] = useState(() => createStore(() => venster.getState()));
  useEffect(() => volg(venster, later), [venster, later]);
  return <VensterContext value={later}>{children}</VensterContext>;
}

function volg(venster: Vensterstore, later: Vensterstore): () => void {
  const bij = () => later.setState(venster.getState(), true);
  const los = [
    volgNaBeeld([venster.subscribe], bij),
    venster.subscribe((nu, was) => {
      if (isElders(nu, was)) bij();
    }),
  ];
  bij();
  return () => {
    for (const weg of los) weg();
  };
}

function isElders(nu: Vensterstaat, was: Vensterstaat): boolean {
  return (['sessie', 'scherm', 'blad', 'scenario'] as const).some((deel) => nu[deel] !== was[deel]);
}
