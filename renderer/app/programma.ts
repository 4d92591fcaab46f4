/**
 * Programma: everything the window is made of, wired in one place. Components reach it through `useProgramma`.
 */
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { StateStorage } from 'zustand/middleware';
import type { Brug } from '../../shared/contract.ts';
import { maakAanvuller } from '../formulebalk/aanvuller.ts';
import type { Roosterbediening } from '../rooster/rooster.ts';
import { maakSelectie } from '../rooster/selectie.ts';
import { type Acties, maakActies } from '../staat/acties.ts';
import { type Bestanden, maakBestanden } from '../staat/bestanden.ts';
import { type Invoer, maakInvoer } from '../staat/invoer.ts';
import { maakVenster, type Vensterstaat, type Vensterstore } from '../staat/venster.ts';
import { maakVoorkeuren, type Voorkeuren, type Voorkeurenstore } from '../staat/voorkeuren.ts';
import { type Dialogen, maakDialogen } from './dialogen.ts';
import { zoekOpdracht } from './opdrachten/tabel.ts';

export interface Programma {
  readonly brug: Brug;
  readonly venster: Vensterstore;
  readonly voorkeuren: Voorkeurenstore;
  readonly invoer: ReturnType<typeof maakInvoer>;
  readonly selectie: ReturnType<typeof maakSelectie>;
  readonly aanvuller: ReturnType<typeof maakAanvuller>;
  readonly acties: Acties;
  readonly bestanden: Bestanden;
  readonly dialogen: Dialogen;
  /** The grid that is on screen, if any. */
  rooster: Roosterbediening | null;
  /** Runs a command of the table, when it is available. */
  voerUit(opdracht: string): void;
}

export function maakProgramma(brug: Brug, opslag: StateStorage): Programma {
  const venster = maakVenster();
  const invoer = maakInvoer();
  const acties = maakActies(venster);
  const programma: Programma = {
    brug,
    venster,
    invoer,
    acties,
    voorkeuren: maakVoorkeuren(opslag),
    selectie: maakSelectie(),
    aanvuller: maakAanvuller(venster, invoer),
    bestanden: maakBestanden(brug, venster, acties),
    dialogen: maakDialogen(),
    rooster: null,
    voerUit(id) {
      const opdracht = zoekOpdracht(id);
      if (!opdracht) throw new Error(`unknown command ${id}`);
      // what is being typed belongs to the document before a command looks at it
      if (opdracht.tijdensInvoer || !programma.rooster || programma.rooster.bewerken.sluit()) {
        if (opdracht.kan?.(programma) ?? true) void opdracht.voer(programma);
      }
    },
  };
  return programma;
}

export const ProgrammaContext = createContext<Programma | null>(null);

export function useProgramma(): Programma {
  const programma = useContext(ProgrammaContext);
  if (!programma) throw new Error('no Programma around this component');
  return programma;
}

export function useVenster<T>(kies: (staat: Vensterstaat) => T): T {
  return useStore(useProgramma().venster, kies);
}

export function useVoorkeuren<T>(kies: (voorkeuren: Voorkeuren) => T): T {
  return useStore(useProgramma().voorkeuren, kies);
}

export function useInvoer<T>(kies: (invoer: Invoer | null) => T): T {
  return useStore(useProgramma().invoer, (staat) => kies(staat.invoer));
}
