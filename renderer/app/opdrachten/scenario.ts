/** Commands on jaren and scenario's. */
import { Branch20Regular, CalendarAdd20Regular } from '@fluentui/react-icons';
import type { Programma } from '../programma.ts';
import { metDocument, type Opdracht } from './opdracht.ts';
import { deelScenario, openScenario } from './scenario-delen.ts';

function voegScenarioToe({ dialogen, acties, venster }: Programma): void {
  const basis = venster.getState().scenario;
  dialogen.toon({
    soort: 'vraag',
    titel: 'Scenario toevoegen',
    label: 'Titel van het scenario',
    beginwaarde: '',
    knop: 'Toevoegen',
    antwoord(titel) {
      if (!acties.doe([{ soort: 'scenario-toevoegen', titel, basis }], `Scenario ${titel} toevoegen`)) return;
      const nieuw = venster.getState().sessie?.document.scenarios.at(-1);
      if (nieuw) venster.setState({ scenario: nieuw.naam });
    },
  });
}

function hernoem({ dialogen, acties, venster }: Programma): void {
  const { sessie, scenario } = venster.getState();
  const nu = sessie?.document.scenarios.find(({ naam }) => naam === scenario);
  if (!nu) return;
  dialogen.toon({
    soort: 'vraag',
    titel: 'Scenario hernoemen',
    label: 'Titel van het scenario',
    beginwaarde: nu.titel,
    knop: 'Hernoemen',
    antwoord: (titel) => acties.doe([{ soort: 'scenario-hernoemen', scenario, titel }], 'Scenario hernoemen'),
  });
}

function kopieer({ dialogen, acties, venster }: Programma): void {
  const { sessie, scenario } = venster.getState();
  const nu = sessie?.document.scenarios.find(({ naam }) => naam === scenario);
  if (!nu) return;
  dialogen.toon({
    soort: 'vraag',
    titel: 'Scenario kopiëren',
    label: 'Titel van de kopie',
    beginwaarde: `${nu.titel} (kopie)`,
    knop: 'Kopiëren',
    antwoord: (titel) => acties.doe([{ soort: 'scenario-kopieren', scenario, titel }], 'Scenario kopiëren'),
  });
}

function verwijder({ acties, venster }: Programma): void {
  const { scenario } = venster.getState();
  if (!acties.doe([{ soort: 'scenario-verwijderen', scenario }], 'Scenario verwijderen')) return;
  venster.setState({ scenario: 'basis' });
}

function promoveer({ acties, venster, dialogen }: Programma): void {
  const { scenario } = venster.getState();
  dialogen.toon({
    soort: 'bevestiging',
    titel: 'Scenario promoveren',
    tekst: 'De maatregelen en eigen wijzigingen van dit scenario worden die van de basis. U kunt het ongedaan maken.',
    knop: 'Promoveren',
    akkoord: () => {
      if (acties.doe([{ soort: 'scenario-promoveren', scenario }], 'Scenario promoveren'))
        venster.setState({ scenario: 'basis' });
    },
  });
}

/** basis itself cannot be removed or promoted. */
const eigenScenario = (programma: Programma) =>
  metDocument(programma) && programma.venster.getState().scenario !== 'basis';

export const SCENARIO_OPDRACHTEN: readonly Opdracht[] = [
  {
    id: 'jaar-toevoegen',
    titel: 'Volgend jaar toevoegen',
    groep: 'Scenario',
    icoon: CalendarAdd20Regular,
    kan: metDocument,
    voer({ acties, venster }) {
      if (!acties.doe([{ soort: 'jaar-toevoegen' }], 'Jaar toevoegen')) return;
      const laatste = venster.getState().sessie?.document.jaren.laatste;
      if (laatste !== undefined) venster.setState({ jaar: laatste });
    },
  },
  {
    id: 'scenario-toevoegen',
    titel: 'Scenario toevoegen…',
    groep: 'Scenario',
    icoon: Branch20Regular,
    kan: metDocument,
    voer: voegScenarioToe,
  },
  { id: 'scenario-kopieren', titel: 'Scenario kopiëren…', groep: 'Scenario', kan: metDocument, voer: kopieer },
  { id: 'scenario-hernoemen', titel: 'Scenario hernoemen…', groep: 'Scenario', kan: metDocument, voer: hernoem },
  {
    id: 'scenario-promoveren',
    titel: 'Scenario tot basis maken…',
    groep: 'Scenario',
    kan: eigenScenario,
    voer: promoveer,
  },
  {
    id: 'scenario-delen',
    titel: 'Scenario delen als bestand…',
    groep: 'Scenario',
    kan: eigenScenario,
    voer: (programma) => deelScenario(programma, programma.venster.getState().scenario),
  },
  { id: 'scenario-opnemen', titel: 'Scenario uit bestand…', groep: 'Scenario', kan: metDocument, voer: openScenario },
  { id: 'scenario-verwijderen', titel: 'Scenario verwijderen', groep: 'Scenario', kan: eigenScenario, voer: verwijder },
];
