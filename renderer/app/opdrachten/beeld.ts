/** Commands on how things are shown: view, year, panes, theme, zoom, protection of formulas. */
import {
  CalendarMultiple20Regular,
  LockClosed20Regular,
  LockOpen20Regular,
  NoteEdit20Regular,
  PanelLeft20Regular,
  PanelRight20Regular,
  TaskListLtr20Regular,
  ZoomIn20Regular,
  ZoomOut20Regular,
} from '@fluentui/react-icons';
import { volgendeLege } from '../../staat/in-te-vullen.ts';
import { beeldVoor, naarJaar, naarPlek } from '../../staat/naar-plek.ts';
import { plekSleutel } from '../../staat/plek.ts';
import type { Paneel } from '../../staat/schikking.ts';
import { jarenVan } from '../../staat/venster.ts';
import { type Thema, zoomstap } from '../../staat/voorkeuren.ts';
import { naarPaneel } from '../panelen.ts';
import type { Programma } from '../programma.ts';
import { metDocument, metRooster, type Opdracht } from './opdracht.ts';

function stapJaar(stap: 1 | -1) {
  return (programma: Programma): void => {
    const { venster } = programma;
    const { sessie, jaar } = venster.getState();
    if (sessie && jarenVan(sessie).includes(jaar + stap)) naarJaar(venster, programma, jaar + stap);
  };
}

function stapBlad(stap: 1 | -1) {
  return ({ venster }: Programma): void => {
    const { sessie, blad, scherm } = venster.getState();
    if (!sessie) return;
    const { bladen } = sessie.document;
    const volgend = bladen[bladen.findIndex(({ id }) => id === blad) + (scherm === 'blad' ? stap : 0)];
    if (volgend) venster.setState({ blad: volgend.id, scherm: 'blad' });
  };
}

function paneel(welk: Paneel) {
  return {
    aan: ({ schikking }: Programma) => schikking.isOpen(welk),
    voer: ({ schikking }: Programma) => schikking.wissel(welk),
  };
}

function thema(id: Thema, titel: string): Opdracht {
  return {
    id: `thema-${id}`,
    titel,
    groep: 'Beeld',
    aan: ({ voorkeuren }) => voorkeuren.getState().thema === id,
    voer: ({ voorkeuren }) => void voorkeuren.setState({ thema: id }),
  };
}

/** The pane draws itself a moment later than the command: until then there may be a tree of another cell. */
function focusBoom(naam: string, cel: string, beelden = 30): void {
  const boom = document.querySelector<HTMLElement>(`[role=tree][aria-label="${naam}"]`);
  const tak = boom?.dataset.van === cel ? boom.querySelector<HTMLElement>('[role=treeitem][tabindex="0"]') : null;
  if (tak) tak.focus();
  else if (beelden > 0) requestAnimationFrame(() => focusBoom(naam, cel, beelden - 1));
}

/** One key answers it: the tree in the inspector, with the keyboard in it. */
function toonVerband(tab: 'herkomst' | 'gevolgen', titel: string, toets: string): Opdracht {
  return {
    id: tab,
    titel,
    groep: 'Gaan naar',
    toets,
    waar: 'rooster',
    kan: metRooster,
    voer({ schikking, venster }) {
      schikking.toon('inspecteur');
      venster.setState({ inspecteurtab: tab });
      const { plek } = venster.getState();
      if (plek) focusBoom(tab === 'herkomst' ? 'Voorgangers' : 'Gevolgen', plekSleutel(plek));
    },
  };
}

const zoom = (richting: 1 | -1) => (programma: Programma) =>
  void programma.voorkeuren.setState((v) => ({ zoom: zoomstap(v.zoom, richting) }));

export const BEELDOPDRACHTEN: readonly Opdracht[] = [
  {
    id: 'meerjarig',
    elders: true,
    waar: 'overal',
    titel: 'Meerjarig',
    groep: 'Beeld',
    toets: 'Ctrl+J',
    icoon: CalendarMultiple20Regular,
    kan: metDocument,
    aan: ({ venster }) => venster.getState().weergave === 'meerjarig',
    voer: ({ venster }) =>
      venster.setState((staat) => {
        const weergave = staat.weergave === 'jaar' ? 'meerjarig' : 'jaar';
        // the active cell stays in view
        const beeld = beeldVoor({ ...staat, weergave }, staat.plek ? [staat.plek] : []);
        return { weergave, scherm: 'blad', ...beeld };
      }),
  },
  {
    id: 'volgend-jaar',
    elders: true,
    waar: 'overal',
    titel: 'Volgend jaar',
    groep: 'Gaan naar',
    toets: 'Ctrl+Alt+PageDown',
    kan: metDocument,
    voer: stapJaar(1),
  },
  {
    id: 'vorig-jaar',
    elders: true,
    waar: 'overal',
    titel: 'Vorig jaar',
    groep: 'Gaan naar',
    toets: 'Ctrl+Alt+PageUp',
    kan: metDocument,
    voer: stapJaar(-1),
  },
  {
    id: 'volgend-blad',
    elders: true,
    waar: 'overal',
    titel: 'Volgend blad',
    groep: 'Gaan naar',
    toets: 'Ctrl+PageDown',
    kan: metDocument,
    voer: stapBlad(1),
  },
  {
    id: 'vorig-blad',
    elders: true,
    waar: 'overal',
    titel: 'Vorig blad',
    groep: 'Gaan naar',
    toets: 'Ctrl+PageUp',
    kan: metDocument,
    voer: stapBlad(-1),
  },
  {
    id: 'volgend-paneel',
    titel: 'Volgend paneel',
    groep: 'Gaan naar',
    toets: 'F6',
    waar: 'overal',
    tijdensInvoer: true,
    voer: (programma) => naarPaneel(programma, 1),
  },
  {
    id: 'vorig-paneel',
    titel: 'Vorig paneel',
    groep: 'Gaan naar',
    toets: 'Shift+F6',
    waar: 'overal',
    tijdensInvoer: true,
    voer: (programma) => naarPaneel(programma, -1),
  },
  {
    id: 'bescherming',
    titel: 'Formules beschermen',
    groep: 'Formules',
    icoon: LockClosed20Regular,
    kan: metDocument,
    aan: ({ venster }) => venster.getState().beschermd,
    voer: ({ venster }) =>
      venster.setState(({ beschermd }) => ({ beschermd: !beschermd, geopend: new Set<string>(), melding: null })),
  },
  {
    id: 'formule-openen',
    titel: 'Deze formule openen',
    groep: 'Formules',
    toets: 'Ctrl+Shift+U',
    waar: 'rooster',
    icoon: LockOpen20Regular,
    kan: (programma) => metRooster(programma) && programma.venster.getState().plek !== null,
    voer: ({ venster, acties, rooster }) => {
      const { plek } = venster.getState();
      if (!plek || !rooster) return;
      acties.openFormule(plek);
      rooster.bewerken.begin(null, 'cel');
    },
  },
  {
    id: 'navigatie',
    titel: 'Navigatie',
    groep: 'Beeld',
    toets: 'Ctrl+B',
    icoon: PanelLeft20Regular,
    kan: metDocument,
    ...paneel('navigatie'),
  },
  {
    id: 'inspecteur',
    titel: 'Details',
    groep: 'Beeld',
    toets: 'Ctrl+I',
    icoon: PanelRight20Regular,
    kan: metDocument,
    ...paneel('inspecteur'),
  },
  {
    id: 'controles',
    titel: 'Controles',
    groep: 'Beeld',
    toets: 'Ctrl+Shift+K',
    waar: 'overal',
    icoon: TaskListLtr20Regular,
    kan: metDocument,
    ...paneel('controles'),
  },
  {
    id: 'volgende-lege',
    titel: 'Volgende in te vullen cel',
    groep: 'Gaan naar',
    toets: 'Ctrl+Shift+E',
    waar: 'overal',
    kan: metDocument,
    voer(programma) {
      const { venster, acties } = programma;
      const { sessie, scenario, plek } = venster.getState();
      const doel = sessie && volgendeLege(sessie, scenario, plek);
      if (doel) naarPlek(venster, programma, { soort: 'cijfer', adres: doel });
      else acties.meld({ toon: 'goed', tekst: 'Alles wat nodig is, is ingevuld.' });
    },
  },
  {
    id: 'notitie',
    titel: 'Notitie bij de cel',
    groep: 'Bewerken',
    toets: 'Shift+F2',
    waar: 'rooster',
    icoon: NoteEdit20Regular,
    kan: metRooster,
    voer({ schikking, venster }) {
      schikking.toon('inspecteur');
      venster.setState({ inspecteurtab: 'notitie' });
    },
  },
  toonVerband('herkomst', 'Herkomst tonen', 'Ctrl+['),
  toonVerband('gevolgen', 'Gevolgen tonen', 'Ctrl+]'),
  thema('systeem', 'Thema van Windows'),
  thema('licht', 'Licht thema'),
  thema('donker', 'Donker thema'),
  thema('contrast', 'Hoog contrast'),
  {
    id: 'groter',
    titel: 'Groter',
    groep: 'Beeld',
    toets: 'Ctrl+Shift+.',
    ook: ['Ctrl+Shift+>'],
    waar: 'overal',
    icoon: ZoomIn20Regular,
    voer: zoom(1),
  },
  {
    id: 'kleiner',
    titel: 'Kleiner',
    groep: 'Beeld',
    toets: 'Ctrl+Shift+,',
    ook: ['Ctrl+Shift+<'],
    waar: 'overal',
    icoon: ZoomOut20Regular,
    voer: zoom(-1),
  },
  {
    id: 'ware-grootte',
    titel: 'Ware grootte',
    groep: 'Beeld',
    waar: 'overal',
    voer: ({ voorkeuren }) => void voorkeuren.setState({ zoom: 1 }),
  },
];
