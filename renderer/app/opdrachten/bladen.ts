/** Commands on bladen: add from a sjabloon, rename, delete. Each is one undo. */
import { DocumentAdd20Regular } from '@fluentui/react-icons';
import { BLADSJABLONEN } from '../../../shared/sjablonen/sjablonen.ts';
import type { Programma } from '../programma.ts';
import { metDocument, type Opdracht } from './opdracht.ts';

function voegToe({ dialogen, acties, venster }: Programma): void {
  dialogen.toon({
    soort: 'keuze',
    titel: 'Blad toevoegen',
    keuzes: [...BLADSJABLONEN.map(({ id, naam }) => ({ id, titel: naam })), { id: 'leeg', titel: 'Leeg blad' }],
    antwoord(sjabloon) {
      if (!acties.doe([{ soort: 'blad-toevoegen', sjabloon }], 'Blad toevoegen')) return;
      const nieuw = venster.getState().sessie?.document.bladen.at(-1);
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
  { id: 'blad-hernoemen', titel: 'Blad hernoemen…', groep: 'Regels', kan: metDocument, voer: hernoem },
  { id: 'blad-verwijderen', titel: 'Blad verwijderen…', groep: 'Regels', kan: metDocument, voer: verwijder },
];
