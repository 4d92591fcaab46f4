/** Commands on bladen: add from a sjabloon, rename, delete. Each is one undo. */
import { DocumentAdd20Regular } from '@fluentui/react-icons';
import type { Blad } from '../../../shared/model/document.ts';
import { BLADSJABLONEN } from '../../../shared/sjablonen/sjablonen.ts';
import type { Programma } from '../programma.ts';
import { metDocument, type Opdracht } from './opdracht.ts';

function voegToe({ dialogen, acties, venster }: Programma): void {
  dialogen.toon({
    soort: 'keuze',
    titel: 'Blad toevoegen',
    keuzes: [...BLADSJABLONEN.map(({ id, naam }) => ({ id, titel: naam })), { id: 'leeg', titel: 'Leeg blad' }],
    antwoord(sjabloon) {
      const naam = vrijeNaam(sjabloon, venster.getState().sessie?.document.bladen ?? []);
      if (!acties.doe([{ soort: 'blad-toevoegen', sjabloon, ...naam }], 'Blad toevoegen')) return;
      const nieuw = venster.getState().sessie?.document.bladen.at(-1);
      if (nieuw) venster.setState({ blad: nieuw.id, scherm: 'blad' });
    },
  });
}

/** A second blad from one sjabloon gets a number, so that the two can be told apart until one is renamed. */
function vrijeNaam(sjabloon: string, bladen: readonly Blad[]): { naam?: string } {
  const eigen = BLADSJABLONEN.find(({ id }) => id === sjabloon)?.naam;
  const namen = new Set(bladen.map(({ naam }) => naam));
  if (eigen === undefined || !namen.has(eigen)) return {};
  for (let nummer = 2; ; nummer++) if (!namen.has(`${eigen} (${nummer})`)) return { naam: `${eigen} (${nummer})` };
}

/** Asks for a name: the same blad for another municipality is called after it. */
function kopieer({ dialogen, acties, venster }: Programma): void {
  const { sessie, blad } = venster.getState();
  const nu = sessie?.document.bladen.find(({ id }) => id === blad);
  if (!sessie || !nu) return;
  dialogen.toon({
    soort: 'vraag',
    titel: `Blad ${nu.naam} nog eens gebruiken`,
    label: 'Naam van het nieuwe blad, zonder de ingevulde cijfers',
    beginwaarde: `${nu.naam} (2)`,
    knop: 'Toevoegen',
    antwoord(naam) {
      const voor = new Set(sessie.document.bladen.map(({ id }) => id));
      if (!acties.doe([{ soort: 'blad-kopieren', blad, naam }], `Blad ${nu.naam} nog eens gebruiken`)) return;
      const nieuw = venster.getState().sessie?.document.bladen.find(({ id }) => !voor.has(id));
      if (nieuw) venster.setState({ blad: nieuw.id, scherm: 'blad' });
    },
  });
}

function hernoem({ dialogen, acties, venster }: Programma): void {
  const { sessie, blad } = venster.getState();
  const nu = sessie?.document.bladen.find(({ id }) => id === blad);
  if (!nu) return;
  dialogen.toon({
    soort: 'vraag',
    titel: 'Blad hernoemen',
    label: 'Naam van het blad',
    beginwaarde: nu.naam,
    knop: 'Hernoemen',
    antwoord: (naam) => acties.doe([{ soort: 'blad-hernoemen', blad, naam }], 'Blad hernoemen'),
  });
}

function verwijder({ dialogen, acties, venster }: Programma): void {
  const { sessie, blad } = venster.getState();
  const nu = sessie?.document.bladen.find(({ id }) => id === blad);
  if (!sessie || !nu) return;
  const ander = sessie.document.bladen.find(({ id }) => id !== blad);
  if (!ander) {
    acties.meld({ toon: 'let op', tekst: 'Een begroting heeft minstens één blad. Voeg eerst een ander blad toe.' });
    return;
  }
  dialogen.toon({
    soort: 'bevestiging',
    titel: `Blad ${nu.naam} verwijderen`,
    tekst:
      'Formules op andere bladen die dit blad gebruiken, tonen daarna #VERW! met de naam van wat ontbreekt. U kunt het ongedaan maken.',
    knop: 'Verwijderen',
    akkoord() {
      venster.setState({ blad: ander.id });
      const gedaan = acties.doe([{ soort: 'blad-verwijderen', blad, metVerlies: true }], `Blad ${nu.naam} verwijderen`);
      if (!gedaan) venster.setState({ blad });
    },
  });
}

export const BLADOPDRACHTEN: readonly Opdracht[] = [
  {
    id: 'blad-toevoegen',
    titel: 'Blad toevoegen…',
    groep: 'Regels',
    toets: 'Shift+F11',
    icoon: DocumentAdd20Regular,
    kan: metDocument,
    voer: voegToe,
  },
  { id: 'blad-kopieren', titel: 'Blad nog eens gebruiken…', groep: 'Regels', kan: metDocument, voer: kopieer },
  { id: 'blad-hernoemen', titel: 'Blad hernoemen…', groep: 'Regels', kan: metDocument, voer: hernoem },
  { id: 'blad-verwijderen', titel: 'Blad verwijderen…', groep: 'Regels', kan: metDocument, voer: verwijder },
];
