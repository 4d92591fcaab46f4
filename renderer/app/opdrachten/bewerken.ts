/** Commands on cells: undo, clipboard, fill, clear, find, sum. */
import {
  ArrowBetweenDown20Regular,
  ArrowRedo20Regular,
  ArrowSwap20Regular,
  ArrowUndo20Regular,
  Autosum20Regular,
  ClipboardNumber12320Regular,
  ClipboardPaste20Regular,
  Copy20Regular,
  Cut20Regular,
  Edit20Regular,
  Eraser20Regular,
  Location20Regular,
  Search20Regular,
} from '@fluentui/react-icons';
import { naarPlek, naarPlekken } from '../../staat/naar-plek.ts';
import { naastgelegen, zoekPlekken } from '../../staat/zoek-plekken.ts';
import type { Programma } from '../programma.ts';
import { metDocument, metRooster, type Opdracht } from './opdracht.ts';
import { zetSom } from './som.ts';

/** The browser's own copy and cut, so that they go through the same events as the keys. */
const klembord = (opdracht: 'copy' | 'cut') => (programma: Programma) => {
  programma.rooster?.kern.focus();
  document.execCommand(opdracht);
};

/** A step through the history; on a blad, what it changed is shown and selected. */
const stap = (richting: 'ongedaan' | 'opnieuw') => (programma: Programma) => {
  const { acties, venster } = programma;
  const waar = acties[richting]();
  if (waar && venster.getState().scherm === 'blad') naarPlekken(venster, programma, waar);
};

const metZoektekst = ({ venster }: Programma) => venster.getState().zoektekst !== '';

/** What Ctrl+F looked for, seen from the active cell. */
const zoek = (richting: 1 | -1) => (programma: Programma) => {
  const { venster } = programma;
  const { sessie, zoektekst, jaar, scenario, plek } = venster.getState();
  const gevonden = sessie ? zoekPlekken(sessie, zoektekst, jaar, scenario) : [];
  const volgende = naastgelegen(gevonden, plek, richting);
  if (volgende) naarPlek(venster, programma, volgende.plek);
  else programma.acties.meld({ toon: 'let op', tekst: `‘${zoektekst}’ komt niet voor in deze begroting.` });
};

export const BEWERKOPDRACHTEN: readonly Opdracht[] = [
  {
    id: 'ongedaan',
    titel: 'Ongedaan maken',
    groep: 'Bewerken',
    toets: 'Ctrl+Z',
    ook: ['Alt+Backspace'],
    icoon: ArrowUndo20Regular,
    kan: ({ venster }) => (venster.getState().sessie?.kanOngedaan ?? null) !== null,
    voer: stap('ongedaan'),
  },
  {
    id: 'opnieuw',
    titel: 'Opnieuw',
    groep: 'Bewerken',
    toets: 'Ctrl+Y',
    ook: ['Ctrl+Shift+Z'],
    icoon: ArrowRedo20Regular,
    kan: ({ venster }) => (venster.getState().sessie?.kanOpnieuw ?? null) !== null,
    voer: stap('opnieuw'),
  },
  {
    id: 'knippen',
    titel: 'Knippen',
    groep: 'Bewerken',
    icoon: Cut20Regular,
    kan: metRooster,
    voer: klembord('cut'),
  },
  {
    id: 'kopieren',
    titel: 'Kopiëren',
    groep: 'Bewerken',
    icoon: Copy20Regular,
    kan: metRooster,
    voer: klembord('copy'),
  },
  {
    id: 'plakken',
    titel: 'Plakken',
    groep: 'Bewerken',
    icoon: ClipboardPaste20Regular,
    kan: metRooster,
    voer: ({ rooster }) => rooster?.kern.plak('alles'),
  },
  {
    id: 'waarden-plakken',
    titel: 'Waarden plakken',
    groep: 'Bewerken',
    toets: 'Ctrl+Shift+V',
    waar: 'rooster',
    icoon: ClipboardNumber12320Regular,
    kan: metRooster,
    voer: ({ rooster }) => rooster?.kern.plak('waarden'),
  },
  {
    id: 'bewerken',
    titel: 'Cel bewerken',
    groep: 'Bewerken',
    icoon: Edit20Regular,
    kan: metRooster,
    voer: ({ rooster }) => void rooster?.bewerken.begin(null, 'cel'),
  },
  {
    id: 'wissen',
    herhaalbaar: true,
    titel: 'Inhoud wissen',
    groep: 'Bewerken',
    toets: 'Delete',
    waar: 'rooster',
    icoon: Eraser20Regular,
    kan: metRooster,
    voer: ({ rooster }) => rooster?.wis(),
  },
  {
    id: 'doorvoeren-omlaag',
    herhaalbaar: true,
    titel: 'Omlaag doorvoeren',
    groep: 'Bewerken',
    toets: 'Ctrl+D',
    waar: 'rooster',
    icoon: ArrowBetweenDown20Regular,
    kan: metRooster,
    voer: ({ rooster }) => rooster?.vul('neer'),
  },
  {
    id: 'doorvoeren-rechts',
    herhaalbaar: true,
    titel: 'Naar rechts doorvoeren',
    groep: 'Bewerken',
    toets: 'Ctrl+R',
    waar: 'rooster',
    kan: metRooster,
    voer: ({ rooster }) => rooster?.vul('rechts'),
  },
  {
    id: 'herhalen',
    titel: 'Laatste opdracht herhalen',
    groep: 'Bewerken',
    toets: 'F4',
    waar: 'rooster',
    kan: (programma) => metRooster(programma) && programma.laatste !== null,
    voer: (programma) => programma.laatste !== null && programma.voerUit(programma.laatste),
  },
  {
    id: 'som',
    titel: 'Som',
    groep: 'Formules',
    toets: 'Alt+=',
    waar: 'rooster',
    icoon: Autosum20Regular,
    kan: metRooster,
    voer: zetSom,
  },
  {
    id: 'zoeken',
    titel: 'Zoeken…',
    groep: 'Bewerken',
    toets: 'Ctrl+F',
    waar: 'overal',
    icoon: Search20Regular,
    kan: metDocument,
    voer: ({ dialogen }) => dialogen.toon({ soort: 'zoeken' }),
  },
  {
    id: 'vervangen',
    titel: 'Vervangen…',
    groep: 'Bewerken',
    toets: 'Ctrl+H',
    waar: 'overal',
    icoon: ArrowSwap20Regular,
    kan: metRooster,
    voer: ({ dialogen }) => dialogen.toon({ soort: 'vervangen' }),
  },
  {
    id: 'ga-naar',
    titel: 'Ga naar…',
    groep: 'Gaan naar',
    toets: 'Ctrl+G',
    ook: ['F5'],
    waar: 'overal',
    icoon: Location20Regular,
    kan: metDocument,
    voer: ({ dialogen }) => dialogen.toon({ soort: 'ga-naar' }),
  },
  {
    id: 'volgende-zoeken',
    titel: 'Volgende zoeken',
    groep: 'Bewerken',
    toets: 'F3',
    kan: metZoektekst,
    voer: zoek(1),
  },
  {
    id: 'vorige-zoeken',
    titel: 'Vorige zoeken',
    groep: 'Bewerken',
    toets: 'Shift+F3',
    kan: metZoektekst,
    voer: zoek(-1),
  },
];
