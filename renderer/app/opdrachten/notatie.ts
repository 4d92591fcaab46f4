/** Ctrl+1: how the figures of regels are written. */
import type { Notatie } from '../../../shared/model/document.ts';
import { drukWaarde } from '../../../shared/model/notatie.ts';
import type { Programma } from '../programma.ts';
import { type Opdracht, regel } from './opdracht.ts';
import { gekozen } from './regels.ts';

const KEUZES: readonly (readonly [Notatie, string, number])[] = [
  ['bedrag', 'Bedrag met centen', 1234.5],
  ['bedrag0', 'Bedrag zonder centen', 1234.5],
  ['getal0', 'Heel getal', 12],
  ['getal1', 'Getal met één decimaal', 12.5],
  ['getal2', 'Getal met twee decimalen', 12.5],
  ['procent', 'Percentage, zo kort als kan', 0.025],
  ['procent1', 'Percentage met één decimaal', 0.025],
  ['procent2', 'Percentage met twee decimalen', 0.025],
  ['jaartal', 'Jaartal', 2029],
  ['letter', 'Klasse; 1 is A', 3],
];
const KOLOM = 'kolom';

function kiesNotatie(programma: Programma): void {
  const keuze = gekozen(programma);
  const regels = keuze?.regels.filter(({ vorm }) => vorm !== 'tekst') ?? [];
  const [eerste] = regels;
  if (!keuze || !eerste) return;
  const nu = (id: string) => ((eerste.notatie ?? KOLOM) === id ? ' (nu)' : '');
  programma.dialogen.toon({
    soort: 'keuze',
    titel: regels.length === 1 ? `Notatie van ${eerste.naam}` : `Notatie van ${regels.length} regels`,
    keuzes: [
      { id: KOLOM, titel: `Zoals de kolom${nu(KOLOM)}` },
      ...KEUZES.map(([id, titel, voorbeeld]) => ({ id, titel: `${titel}: ${drukWaarde(voorbeeld, id)}${nu(id)}` })),
    ],
    antwoord(id) {
      const notatie = KEUZES.find(([kandidaat]) => kandidaat === id)?.[0] ?? null;
      programma.acties.doe(
        regels.map((een) => ({
          soort: 'regel-eigenschappen' as const,
          blad: keuze.blad.id,
          regel: een.id,
          eigenschappen: { notatie },
        })),
        'Notatie',
      );
    },
  });
}

export const NOTATIE_OPDRACHTEN: readonly Opdracht[] = [
  regel({ id: 'notatie', titel: 'Notatie…', toets: 'Ctrl+1', waar: 'rooster', voer: kiesNotatie }),
];
