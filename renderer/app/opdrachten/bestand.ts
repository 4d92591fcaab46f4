/** Commands on the file: new, open, save, print, close. */
import {
  DocumentAdd20Regular,
  DocumentPdf20Regular,
  DocumentTable20Regular,
  FolderOpen20Regular,
  Save20Regular,
  SaveEdit20Regular,
  TextEditStyle20Regular,
} from '@fluentui/react-icons';
import { maakRapport } from '../../../shared/rapport/maak-rapport.ts';
import type { Studieblad } from '../../../shared/rapport/studie/blad.ts';
import { maakWerkboek } from '../../../shared/rapport/werkboek/maak-werkboek.ts';
import { jarenVan } from '../../staat/venster.ts';
import type { Programma } from '../programma.ts';
import { exporteer, exporteerRapportage, stam } from '../uitvoer.ts';
import { metDocument, type Opdracht } from './opdracht.ts';

export const BESTANDSOPDRACHTEN: readonly Opdracht[] = [
  {
    id: 'nieuw',
    titel: 'Nieuw…',
    groep: 'Bestand',
    toets: 'Ctrl+N',
    waar: 'overal',
    icoon: DocumentAdd20Regular,
    voer: ({ bestanden }) => bestanden.sluit(),
  },
  {
    id: 'openen',
    titel: 'Openen…',
    groep: 'Bestand',
    toets: 'Ctrl+O',
    waar: 'overal',
    icoon: FolderOpen20Regular,
    voer: ({ bestanden }) => bestanden.openen(null),
  },
  {
    id: 'sluiten',
    titel: 'Begroting sluiten',
    groep: 'Bestand',
    toets: 'Ctrl+W',
    ook: ['Ctrl+F4'],
    waar: 'overal',
    kan: metDocument,
    voer: ({ bestanden }) => bestanden.sluit(),
  },
  {
    id: 'opslaan',
    titel: 'Opslaan',
    groep: 'Bestand',
    toets: 'Ctrl+S',
    waar: 'overal',
    icoon: Save20Regular,
    kan: metDocument,
    voer: ({ bestanden }) => bestanden.opslaan(),
  },
  {
    id: 'opslaan-als',
    titel: 'Opslaan als…',
    groep: 'Bestand',
    toets: 'Ctrl+Shift+S',
    ook: ['F12'],
    waar: 'overal',
    icoon: SaveEdit20Regular,
    kan: metDocument,
    voer: ({ bestanden }) => bestanden.opslaanAls(),
  },
  {
    id: 'pdf',
    titel: 'Exporteren als PDF…',
    groep: 'Bestand',
    toets: 'Ctrl+P',
    waar: 'overal',
    icoon: DocumentPdf20Regular,
    kan: metDocument,
    voer: exporteerPdf,
  },
  {
    id: 'rapportage',
    titel: 'Rapportage als PDF…',
    groep: 'Bestand',
    waar: 'overal',
    icoon: DocumentPdf20Regular,
    kan: metDocument,
    voer: (programma) => exporteerRapportage(programma),
  },
  {
    id: 'excel',
    titel: 'Exporteren naar Excel…',
    groep: 'Bestand',
    icoon: DocumentTable20Regular,
    kan: metDocument,
    voer: exporteerExcel,
  },
  {
    id: 'gegevens',
    titel: 'Gegevens van de begroting…',
    groep: 'Bestand',
    icoon: TextEditStyle20Regular,
    kan: metDocument,
    voer: ({ dialogen }) => dialogen.toon({ soort: 'gegevens' }),
  },
];

/** Screens that print as the Rapportage. */
const VERANTWOORDING = new Set(['realisatie', 'doelen']);

/** What the screen shows: the blad, the study or the Rapportage; never something else than is seen. */
async function exporteerPdf(programma: Programma): Promise<void> {
  const { scherm } = programma.venster.getState();
  if (scherm === 'blad') return exporteerBlad(programma);
  if (VERANTWOORDING.has(scherm)) return exporteerRapportage(programma);
  const { blad } = programma.studie.getState();
  return blad === null ? programma.acties.meld(NIETS_TE_DRUKKEN) : exporteerStudie(programma, blad);
}

const NIETS_TE_DRUKKEN = {
  toon: 'let op',
  tekst:
    'Hier is nu niets af te drukken. Wacht tot er een uitkomst staat, of open het blad of de studie die u als PDF wilt.',
} as const;

async function exporteerStudie(programma: Programma, blad: Studieblad): Promise<void> {
  const { venster, brug } = programma;
  const document = venster.getState().sessie?.document;
  if (!document) return;
  const { drukStudie } = await import('../../../shared/rapport/prent/druk-studie.ts');
  const voorstel = `${stam(programma)} ${blad.opschrift}.pdf`;
  await exporteer(programma, 'PDF', () => brug.exporteerPdf({ voorstel, rapport: drukStudie(document, blad) }));
}

async function exporteerBlad(programma: Programma): Promise<void> {
  const { venster, brug } = programma;
  const { sessie, blad: id, jaar, scenario, weergave } = venster.getState();
  const blad = sessie?.document.bladen.find((b) => b.id === id);
  if (!sessie || !blad) return;
  const jaren = weergave === 'meerjarig' ? jarenVan(sessie) : [jaar];
  const rapport = maakRapport(sessie, { blad, jaar, scenario, jaren });
  const periode = jaren.length === 1 ? jaar : `${jaren[0]}-${jaren.at(-1)}`;
  const voorstel = `${stam(programma)} ${periode}.pdf`;
  await exporteer(programma, 'PDF', () => brug.exporteerPdf({ voorstel, rapport }));
}

/** The whole begroting in the scenario that is shown, with live formulas. */
async function exporteerExcel(programma: Programma): Promise<void> {
  const { venster, brug } = programma;
  const { sessie, scenario } = venster.getState();
  if (!sessie) return;
  const werkboek = maakWerkboek(sessie, scenario);
  const voorstel = `${stam(programma)}.xlsx`;
  await exporteer(programma, 'Excel-werkmap', () => brug.exporteerXlsx({ voorstel, werkboek }));
}
