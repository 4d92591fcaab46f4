/**
 * Programma: everything the window is made of, as one interface. Components reach it through `useProgramma`; it is wired in
 * `maak-programma.ts`.
 */
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Brug } from '../../shared/contract.ts';
import type { Aanvuller } from '../formulebalk/aanvuller.ts';
import type { Roosterbediening } from '../rooster/rooster.ts';
import type { Selectiestore } from '../rooster/selectie.ts';
import type { Acties } from '../staat/acties.ts';
import type { Bestanden } from '../staat/bestanden.ts';
import type { Invoer, Invoerstore } from '../staat/invoer.ts';
import type { Schikking, Schikkingstore } from '../staat/schikking.ts';
import type { Vensterstaat, Vensterstore } from '../staat/venster.ts';
import type { Voorkeuren, Voorkeurenstore } from '../staat/voorkeuren.ts';
import type { Studiestore } from '../studie/studiestore.ts';
import type { Dialogen } from './dialogen.ts';

export interface Programma {
  readonly brug: Brug;
  readonly venster: Vensterstore;
  readonly voorkeuren: Voorkeurenstore;
  readonly schikking: Schikkingstore;
  readonly invoer: Invoerstore;
  readonly selectie: Selectiestore;
  readonly aanvuller: Aanvuller;
  readonly acties: Acties;
  readonly bestanden: Bestanden;
  readonly dialogen: Dialogen;
  readonly studie: Studiestore;
  /** The grid that is on screen, if any. */
  rooster: Roosterbediening | null;
  /** The last command that F4 can repeat, by its id. */
  laatste: string | null;
  /** Runs a command of the table, when it is available. */
  voerUit(opdracht: string): void;
}

/** Before anything else is looked at or done; false: what is being typed was refused and stays, with the keyboard. */
export function sluitInvoer({ rooster }: Pick<Programma, 'rooster'>): boolean {
  if (rooster === null || rooster.bewerken.sluit()) return true;
  // a question about it has the keyboard itself
  if (!rooster.bewerken.invoer.nu?.vraag) rooster.bewerken.focus();
  return false;
}

/** Before another blad, year or view is shown; false: what is being typed was refused and stays. */
export function kijkElders({ rooster }: Programma): boolean {
  return rooster === null || rooster.bewerken.kijkElders();
}

export const ProgrammaContext = createContext<Programma | null>(null);

export function useProgramma(): Programma {
  const programma = useContext(ProgrammaContext);
  if (!programma) throw new Error('no Programma around this component');
  return programma;
}

/** For panes that follow the window's state a little later (`Later.tsx`). */
export const VensterContext = createContext<Vensterstore | null>(null);

/** The same for the text being typed. */
export const InvoerContext = createContext<Pick<Invoerstore, 'subscribe' | 'getState' | 'getInitialState'> | null>(
  null,
);

export function useVenster<T>(kies: (staat: Vensterstaat) => T): T {
  const { venster } = useProgramma();
  return useStore(useContext(VensterContext) ?? venster, kies);
}

/** At once, in such a pane too: what a key chooses from there, which else chose twice from where it was. */
export function useVensterNu<T>(kies: (staat: Vensterstaat) => T): T {
  return useStore(useProgramma().venster, kies);
}

export function useVoorkeuren<T>(kies: (voorkeuren: Voorkeuren) => T): T {
  return useStore(useProgramma().voorkeuren, kies);
}

/** Which panes are open; and it draws again when that changes. */
export function useSchikking(): Schikking {
  const { schikking } = useProgramma();
  useStore(schikking);
  useVoorkeuren((v) => v);
  useVenster(({ controlesOpen, scherm }) => `${controlesOpen} ${scherm}`);
  return schikking.standen();
}

export function useInvoer<T>(kies: (invoer: Invoer | null) => T): T {
  const { invoer } = useProgramma();
  return useStore(useContext(InvoerContext) ?? invoer, (staat) => kies(staat.invoer));
}
