/**
 * The menu of the window, made from the command table and sent to the main process whenever what it shows changed.
 */
import type { Menu, Menupunt } from '../../shared/contract.ts';
import { AFSLUITEN, MENU, STREEP, VOLLEDIG_SCHERM, zoekOpdracht } from './opdrachten/tabel.ts';
import type { Programma } from './programma.ts';

const WACHT_MS = 150;

export function koppelMenu(programma: Programma): () => void {
  const { venster, voorkeuren, brug } = programma;
  let timer = 0;
  let laatste = '';
  const stuur = () => {
    timer = 0;
    const menu = maakMenu(programma);
    const tekst = JSON.stringify(menu);
    if (tekst === laatste) return;
    laatste = tekst;
    void brug.zetMenu({ menu });
  };
  const straks = () => {
    if (timer === 0) timer = window.setTimeout(stuur, WACHT_MS);
  };
  const los = [
    venster.subscribe(straks),
    voorkeuren.subscribe(straks),
    brug.op('menuopdracht', ({ opdracht }) => {
      // a question is answered first; the menu bar does not know that the page is waiting
      if (!document.querySelector('dialog[open]')) programma.voerUit(opdracht);
    }),
  ];
  stuur();
  return () => {
    window.clearTimeout(timer);
    for (const weg of los) weg();
  };
}

function maakMenu(programma: Programma): Menu {
  return MENU.map(({ titel, punten }) => ({ titel, punten: punten.map((id) => menupunt(programma, id)) }));
}

/** What Windows does itself, in the menu beside our commands. */
const SYSTEEMPUNTEN = new Map<string, { rol: 'quit' | 'togglefullscreen'; titel: string }>([
  [AFSLUITEN, { rol: 'quit', titel: 'Afsluiten' }],
  [VOLLEDIG_SCHERM, { rol: 'togglefullscreen', titel: 'Volledig scherm' }],
]);

function menupunt(programma: Programma, id: string): Menupunt {
  if (id === STREEP) return { soort: 'streep' };
  const systeem = SYSTEEMPUNTEN.get(id);
  if (systeem) return { soort: 'systeem', ...systeem };
  const opdracht = zoekOpdracht(id);
  if (!opdracht) throw new Error(`the menu names an unknown command: ${id}`);
  const { titel, toets, kan, aan } = opdracht;
  // a key that only counts on a cell must not be caught while typing elsewhere
  const sneltoets = toets && opdracht.waar !== 'rooster' ? electronToets(toets) : undefined;
  return {
    soort: 'opdracht',
    id,
    titel,
    beschikbaar: kan?.(programma) ?? true,
    ...(sneltoets ? { sneltoets } : {}),
    ...(aan ? { gekozen: aan(programma) } : {}),
  };
}

const ELECTRON: Record<string, string> = {
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  '+': 'Plus',
};

/** `Ctrl+Shift+ArrowUp` as Electron writes it. */
export function electronToets(combinatie: string): string {
  const los = combinatie.endsWith('++') ? [...combinatie.slice(0, -2).split('+'), '+'] : combinatie.split('+');
  return los.map((deel) => ELECTRON[deel] ?? (deel === 'Ctrl' ? 'CmdOrCtrl' : deel)).join('+');
}
