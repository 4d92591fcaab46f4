/**
 * Opdracht: one thing a user can ask of the program. Menu, palette, keyboard overview, context menus and toolbar are all made
 * from the table of these (tabel.ts); nothing can be done that is not in it.
 */
import type { FluentIcon } from '@fluentui/react-icons';
import type { Programma } from '../programma.ts';

export type Opdrachtgroep =
  | 'Bestand'
  | 'Bewerken'
  | 'Regels'
  | 'Formules'
  | 'Beeld'
  | 'Gaan naar'
  | 'Selecteren'
  | 'Scenario'
  | 'Help';

export interface Opdracht {
  readonly id: string;
  /** As a menu shows it; `…` when it asks something first. */
  readonly titel: string;
  readonly groep: Opdrachtgroep;
  readonly toets?: string;
  /** Other keys that do the same. */
  readonly ook?: readonly string[];
  readonly icoon?: FluentIcon;
  /**
   * Where its key works: `rooster` only on a cell, `overal` also while typing in a field; without it everywhere but in fields.
   */
  readonly waar?: 'rooster' | 'overal';
  /** F4 does it again, for what is selected then. */
  readonly herhaalbaar?: true;
  /** It only shows another blad, year or view: a formula being typed can go on there. */
  readonly elders?: true;
  /** It takes care of what is being typed itself. */
  readonly tijdensInvoer?: true;
  /** Absent: always. */
  readonly kan?: (programma: Programma) => boolean;
  /** A switch: whether it is on. */
  readonly aan?: (programma: Programma) => boolean;
  readonly voer: (programma: Programma) => unknown;
}

export const metDocument = ({ venster }: Programma): boolean => venster.getState().sessie !== null;
export const metRooster = (programma: Programma): boolean => programma.rooster !== null && metDocument(programma);

/** A command of the group Regels: only where a grid is on screen. */
export const regel = (o: Omit<Opdracht, 'groep'>): Opdracht => ({ groep: 'Regels', kan: metRooster, ...o });
