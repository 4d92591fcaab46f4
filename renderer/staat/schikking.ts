/**
 * Schikking: which panes beside the grid stand open, which are folded to a strip because there is too little room, which are closed.
 *
 * What the user wants is in Voorkeuren (and, of the controles, in the venster); what fits is decided here. A strip (of the controles
 * their count in the status bar) takes one click, or the key of its pane, to open: then another pane gives way. When the room
 * becomes smaller, what was opened so folds again.
 */
import { createStore } from 'zustand/vanilla';
import type { Vensterstore } from './venster.ts';
import type { Voorkeurenstore } from './voorkeuren.ts';

export type Paneel = 'navigatie' | 'inspecteur' | 'controles';
export type Paneelstand = 'open' | 'strook' | 'dicht';
export type Schikking = Readonly<Record<Paneel, Paneelstand>>;

/** Of the whole window, in CSS pixels: half as many at 200%. */
export interface Ruimte {
  readonly breedte: number;
  readonly hoogte: number;
}

/** For every pane how large it wants to be; null: closed. */
export type Paneelwensen = Readonly<Record<Paneel, number | null>>;

/** At least this much for the blad between the panes, so that names and three kolommen fit. */
const KERN_BREEDTE = 540;
const STROOK_BREEDTE = 32;
/** A pane at the side takes at most so much of the window, but can always be read. */
const ZIJDEEL = 0.24;
const ZIJBREEDTE = 210;
/** At least this much besides the controles: toolbar, heads, formula bar, status bar and seven regels. */
const KERN_HOOGTE = 400;
const CONTROLES_HOOGTE = 180;

/** `gehaald`: opened although there was too little room, the last one first. */
export function schik({ breedte, hoogte }: Ruimte, wensen: Paneelwensen, gehaald: readonly Paneel[]): Schikking {
  const standen: Record<Paneel, Paneelstand> = { navigatie: 'dicht', inspecteur: 'dicht', controles: 'dicht' };
  const opzij = (['navigatie', 'inspecteur'] as const).filter((paneel) => wensen[paneel] !== null);
  // the one that was asked for last goes first, the navigation before the details
  const volgorde = opzij.sort((a, b) => rang(gehaald, a) - rang(gehaald, b));
  let over = breedte - volgorde.length * STROOK_BREEDTE - KERN_BREEDTE;
  for (const paneel of volgorde) {
    const maat = Math.min(wensen[paneel] ?? 0, Math.max(ZIJBREEDTE, breedte * ZIJDEEL)) - STROOK_BREEDTE;
    const open = maat <= over || gehaald.includes(paneel);
    standen[paneel] = open ? 'open' : 'strook';
    if (open) over -= maat;
  }
  if (wensen.controles !== null) {
    const past = hoogte - Math.min(wensen.controles, CONTROLES_HOOGTE) >= KERN_HOOGTE;
    standen.controles = past || gehaald.includes('controles') ? 'open' : 'strook';
  }
  return standen;
}

function rang(gehaald: readonly Paneel[], paneel: Paneel): number {
  const plaats = gehaald.indexOf(paneel);
  return plaats < 0 ? gehaald.length : plaats;
}

export type Schikkingstore = ReturnType<typeof maakSchikking>;

export function maakSchikking(venster: Vensterstore, voorkeuren: Voorkeurenstore) {
  const ruim: Ruimte = { breedte: Number.POSITIVE_INFINITY, hoogte: Number.POSITIVE_INFINITY };
  const store = createStore<{ readonly ruimte: Ruimte; readonly gehaald: readonly Paneel[] }>(() => ({
    ruimte: ruim,
    gehaald: [],
  }));

  const wensen = (): Paneelwensen => {
    const v = voorkeuren.getState();
    const { controlesOpen, scherm } = venster.getState();
    return {
      navigatie: v.navigatieOpen ? v.navigatieBreedte : null,
      inspecteur: v.inspecteurOpen && scherm === 'blad' ? v.inspecteurBreedte : null,
      controles: controlesOpen ? v.controlesHoogte : null,
    };
  };
  const standen = () => schik(store.getState().ruimte, wensen(), store.getState().gehaald);

  const zet = (paneel: Paneel, open: boolean) => {
    if (paneel === 'controles') venster.setState({ controlesOpen: open });
    else if (paneel === 'navigatie') voorkeuren.setState({ navigatieOpen: open });
    else voorkeuren.setState({ inspecteurOpen: open });
  };

  /** At the side only the last one that was asked for is kept open against the room. */
  const haal = (paneel: Paneel) => {
    const { gehaald } = store.getState();
    const blijft = gehaald.filter((ander) => ander === 'controles' && paneel !== 'controles');
    const opzij = paneel === 'controles' ? gehaald.filter((ander) => ander !== 'controles') : [];
    store.setState({ gehaald: [paneel, ...blijft, ...opzij] });
  };

  const toon = (paneel: Paneel) => {
    zet(paneel, true);
    if (standen()[paneel] === 'strook') haal(paneel);
  };

  return {
    subscribe: store.subscribe,
    getState: store.getState,
    getInitialState: store.getInitialState,
    standen,
    toon,
    isOpen: (paneel: Paneel) => standen()[paneel] === 'open',
    wissel(paneel: Paneel): void {
      if (standen()[paneel] !== 'open') {
        toon(paneel);
        return;
      }
      const { gehaald } = store.getState();
      store.setState({ gehaald: gehaald.filter((ander) => ander !== paneel) });
      if (standen()[paneel] === 'open') zet(paneel, false);
    },
    meet(ruimte: Ruimte): void {
      const was = store.getState().ruimte;
      if (was.breedte === ruimte.breedte && was.hoogte === ruimte.hoogte) return;
      const kleiner = ruimte.breedte < was.breedte || ruimte.hoogte < was.hoogte;
      store.setState({ ruimte, ...(kleiner ? { gehaald: [] } : {}) });
    },
  };
}
