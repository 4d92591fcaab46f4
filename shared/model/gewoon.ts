/** Gewoon: a reeks and a regel of which nothing is told. Fresh at every call: who makes one fills it in. */
import type { Reeks, Regel } from './document.ts';

export function gewoneReeks(anders: Partial<Reeks> = {}): Reeks {
  return {
    formule: null,
    vanaf: null,
    invoer: {},
    uitzonderingen: {},
    doortrekken: false,
    verplicht: false,
    notities: {},
    ...anders,
  };
}

export function gewoneRegel(eigen: Pick<Regel, 'id' | 'naam'> & Partial<Regel>): Regel {
  return {
    vorm: 'regel',
    groep: null,
    soort: 'geen',
    van: null,
    naar: null,
    taakveld: null,
    incidenteel: false,
    uitgangspunt: false,
    grondslag: '',
    eenheid: null,
    notatie: null,
    toelichting: '',
    bron: '',
    brondatum: null,
    enkelIn: null,
    verborgen: false,
    reeksen: {},
    ...eigen,
  };
}
