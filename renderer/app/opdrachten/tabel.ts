/**
 * The command table: every command once, and where each shows: menu, toolbar, context menus. Start here to add one.
 */
import { Keyboard20Regular, Search20Regular } from '@fluentui/react-icons';
import { SCHERMEN } from '../../schermen/schermen.ts';
import { BEELDOPDRACHTEN } from './beeld.ts';
import { BESTANDSOPDRACHTEN } from './bestand.ts';
import { BEWERKOPDRACHTEN } from './bewerken.ts';
import { BLADOPDRACHTEN } from './bladen.ts';
import { INVULOPDRACHTEN } from './invullen.ts';
import { KOLOMOPDRACHTEN } from './kolommen.ts';
import { NOTATIE_OPDRACHTEN } from './notatie.ts';
import type { Opdracht } from './opdracht.ts';
import { metDocument } from './opdracht.ts';
import { REGELOPDRACHTEN } from './regels.ts';
import { SCENARIO_OPDRACHTEN } from './scenario.ts';
import { SELECTEEROPDRACHTEN } from './selecteren.ts';
import { VOUWOPDRACHTEN } from './vouwen.ts';

const HULP: readonly Opdracht[] = [
  {
    id: 'palet',
    titel: 'Alle opdrachten…',
    groep: 'Help',
    toets: 'Ctrl+Shift+P',
    waar: 'overal',
    icoon: Search20Regular,
    voer: ({ dialogen }) => dialogen.toon({ soort: 'palet' }),
  },
  {
    id: 'toetsen',
    titel: 'Sneltoetsen',
    groep: 'Help',
    toets: 'F1',
    waar: 'overal',
    icoon: Keyboard20Regular,
    voer: ({ dialogen }) => dialogen.toon({ soort: 'toetsen' }),
  },
];

/** Every screen of the navigation is also a command: `naar-<id>`. */
const NAAR_SCHERMEN: readonly Opdracht[] = SCHERMEN.map(({ id, titel, icoon }) => ({
  id: `naar-${id}`,
  titel: `Naar ${titel}`,
  groep: 'Gaan naar',
  icoon,
  kan: metDocument,
  voer: ({ venster }) => venster.setState({ scherm: id }),
}));

export const OPDRACHTEN: readonly Opdracht[] = [
  ...BESTANDSOPDRACHTEN,
  ...BEWERKOPDRACHTEN,
  ...INVULOPDRACHTEN,
  ...REGELOPDRACHTEN,
  ...NOTATIE_OPDRACHTEN,
  ...VOUWOPDRACHTEN,
  ...KOLOMOPDRACHTEN,
  ...BLADOPDRACHTEN,
  ...BEELDOPDRACHTEN,
  ...SELECTEEROPDRACHTEN,
  ...SCENARIO_OPDRACHTEN,
  ...NAAR_SCHERMEN,
  ...HULP,
];

const OP_ID = new Map(OPDRACHTEN.map((opdracht) => [opdracht.id, opdracht]));

export function zoekOpdracht(id: string): Opdracht | undefined {
  return OP_ID.get(id);
}

/** A line between groups of ids. */
export const STREEP = '-';

/** In the menu only: the operating system's own. */
export const AFSLUITEN = 'afsluiten';
export const VOLLEDIG_SCHERM = 'volledig-scherm';

/** Lists with lines in them need a key per place. */
export function metSleutels(ids: readonly string[]): readonly { readonly id: string; readonly sleutel: string }[] {
  return ids.map((id, i) => ({ id, sleutel: `${id}${id === STREEP ? i : ''}` }));
}

export const MENU: readonly { readonly titel: string; readonly punten: readonly string[] }[] = [
  {
    titel: 'Bestand',
    punten: [
      'nieuw',
      'openen',
      STREEP,
      'opslaan',
      'opslaan-als',
      STREEP,
      'pdf',
      'rapportage',
      'excel',
      STREEP,
      'gegevens',
      STREEP,
      'sluiten',
      AFSLUITEN,
    ],
  },
  {
    titel: 'Bewerken',
    punten: [
      'ongedaan',
      'opnieuw',
      'herhalen',
      STREEP,
      'knippen',
      'kopieren',
      'plakken',
      'waarden-plakken',
      'wissen',
      STREEP,
      'doorvoeren-omlaag',
      'doorvoeren-rechts',
      STREEP,
      'zoeken',
      'volgende-zoeken',
      'vervangen',
      'ga-naar',
      'volgende-lege',
    ],
  },
  {
    titel: 'Regels',
    punten: [
      'regel-invoegen',
      'regel-eronder',
      'regel-verwijderen',
      'regel-hernoemen',
      'notatie',
      STREEP,
      'regel-omhoog',
      'regel-omlaag',
      'inspringen',
      'uitspringen',
      STREEP,
      'groeperen',
      'groep-opheffen',
      'alles-invouwen',
      'alles-uitvouwen',
      STREEP,
      'regel-verbergen',
      'kolom-verbergen',
      'toon-verborgen',
      'kolom-toevoegen',
      'kolom-hernoemen',
      'kolom-verwijderen',
      STREEP,
      'blad-toevoegen',
      'blad-kopieren',
      'blad-hernoemen',
      'blad-verwijderen',
    ],
  },
  { titel: 'Formules', punten: ['som', 'notitie', 'herkomst', 'gevolgen', STREEP, 'bescherming', 'formule-openen'] },
  {
    titel: 'Scenario',
    punten: [
      'jaar-toevoegen',
      STREEP,
      'scenario-toevoegen',
      'scenario-kopieren',
      'scenario-hernoemen',
      'scenario-promoveren',
      'scenario-verwijderen',
      STREEP,
      'scenario-delen',
      'scenario-opnemen',
    ],
  },
  {
    titel: 'Beeld',
    punten: [
      'meerjarig',
      STREEP,
      'navigatie',
      'inspecteur',
      'controles',
      STREEP,
      'thema-systeem',
      'thema-licht',
      'thema-donker',
      'thema-contrast',
      STREEP,
      'groter',
      'kleiner',
      'ware-grootte',
      VOLLEDIG_SCHERM,
    ],
  },
  { titel: 'Help', punten: ['palet', 'toetsen'] },
];

export const WERKBALK: readonly string[] = [
  'opslaan',
  'ongedaan',
  'opnieuw',
  STREEP,
  'regel-invoegen',
  'regel-verwijderen',
  'inspringen',
  'uitspringen',
  'som',
  STREEP,
  'meerjarig',
  'bescherming',
  'pdf',
];

/** Of these, what stays in sight in a small window; the others go into a menu beside them. */
export const SMALLE_WERKBALK: readonly string[] = [
  'opslaan',
  'ongedaan',
  'opnieuw',
  'som',
  STREEP,
  'meerjarig',
  'bescherming',
];

export const CELMENU: readonly string[] = [
  'knippen',
  'kopieren',
  'plakken',
  'waarden-plakken',
  STREEP,
  'bewerken',
  'wissen',
  'doorvoeren-omlaag',
  'doorvoeren-rechts',
  'formule-openen',
  'notitie',
  'herkomst',
  'gevolgen',
  'notatie',
  STREEP,
  'regel-invoegen',
  'regel-eronder',
  'regel-verwijderen',
  'regel-omhoog',
  'regel-omlaag',
  'inspringen',
  'uitspringen',
  'groeperen',
  'groep-opheffen',
  STREEP,
  'regel-verbergen',
  'kolom-verbergen',
];

/** On the head of a column. */
export const KOPMENU: readonly string[] = [
  'kolom-toevoegen',
  'kolom-hernoemen',
  'kolom-verwijderen',
  STREEP,
  'kolom-verbergen',
  'toon-verborgen',
];

/** On a blad in the navigation. */
export const BLADMENU: readonly string[] = [
  'blad-hernoemen',
  'blad-toevoegen',
  'blad-kopieren',
  STREEP,
  'blad-verwijderen',
];

/** On a scenario in the navigation. */
export const SCENARIOMENU: readonly string[] = [
  'scenario-hernoemen',
  'scenario-toevoegen',
  'scenario-kopieren',
  'scenario-promoveren',
  'scenario-delen',
  STREEP,
  'scenario-verwijderen',
];

/** Keys the grid and its editors handle themselves; here for the overview only. */
export const VASTE_TOETSEN: readonly { readonly toets: string; readonly titel: string }[] = [
  { toets: 'Pijltjes', titel: 'Naar de cel ernaast' },
  { toets: 'Tab / Shift+Tab', titel: 'Naar rechts / links' },
  { toets: 'Enter / Shift+Enter', titel: 'Bevestigen en omlaag / omhoog' },
  { toets: 'F2', titel: 'Cel bewerken; nog eens: pijltjes voor de tekst of voor de cellen' },
  { toets: 'Esc', titel: 'Invoer annuleren' },
  { toets: 'Ctrl+Enter', titel: 'Invoer in alle geselecteerde cellen' },
  { toets: 'Ctrl+pijltje', titel: 'Naar de rand van de gevulde cellen' },
  { toets: 'Home / End', titel: 'Begin / eind van de rij' },
  { toets: 'Ctrl+Home / Ctrl+End', titel: 'Begin / eind van het blad' },
  { toets: 'PageUp / PageDown', titel: 'Een scherm omhoog / omlaag; met Alt: naar links / rechts' },
  { toets: 'Shift+pijltje', titel: 'Selectie uitbreiden' },
  { toets: 'Ctrl+A', titel: 'Alles selecteren' },
  { toets: 'Ctrl+Spatie / Shift+Spatie', titel: 'Kolom / rij selecteren' },
  { toets: 'Ctrl+X, Ctrl+C, Ctrl+V', titel: 'Knippen, kopiëren, plakken' },
  { toets: 'Pijltjes in een formule', titel: 'Cel aanwijzen' },
  { toets: 'F4 in een formule', titel: 'Verwijzing vastzetten op regel en jaar, of weer loslaten' },
  { toets: 'Ctrl+PageDown in een formule', titel: 'Op een ander blad aanwijzen; zo ook met het jaar of de kolom' },
  { toets: 'Enter na kopiëren', titel: 'Eenmaal plakken; Esc: niet meer' },
  { toets: 'Alt+Enter', titel: 'Nieuwe regel in een toelichting' },
  { toets: 'Vulgreep slepen', titel: 'Doorvoeren: getallen gaan door met hun stap; met Ctrl telt één getal door' },
  { toets: 'Vulgreep terugslepen', titel: 'Leegmaken wat buiten de selectie komt' },
  { toets: 'Vulgreep dubbelklikken', titel: 'Doorvoeren tot waar de cijfers ernaast ophouden' },
  { toets: 'Rand van de selectie slepen', titel: 'Verplaatsen; met Ctrl: kopiëren; Esc: toch niet' },
  { toets: 'Rand van de selectie dubbelklikken', titel: 'Naar de rand van de gevulde cellen aan die kant' },
  { toets: 'Ctrl+; in een tekst', titel: 'Datum van vandaag' },
  { toets: 'Shift+F10', titel: 'Snelmenu; ook op een blad of scenario in de navigatie' },
  { toets: 'Ctrl+muiswiel', titel: 'Groter / kleiner' },
];
