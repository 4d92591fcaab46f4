/** Commands on the file: new, open, save, print, close. */
import {
  DocumentAdd20Regular,
  DocumentPdf20Regular,
  FolderOpen20Regular,
  Save20Regular,
  SaveEdit20Regular,
  TextEditStyle20Regular,
} from '@fluentui/react-icons';
import { maakRapport } from '../../../shared/rapport/maak-rapport.ts';
import type { Programma } from '../programma.ts';
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
    id: 'gegevens',
    titel: 'Gegevens van de begroting…',
    groep: 'Bestand',
    icoon: TextEditStyle20Regular,
    kan: metDocument,
    voer: ({ dialogen }) => dialogen.toon({ soort: 'gegevens' }),
  },
];

async function exporteerPdf({ venster, brug, acties, bestanden }: Programma): Promise<void> {
  const { sessie, blad: id, jaar, scenario } = venster.getState();
  const blad = sessie?.document.bladen.find((b) => b.id === id);
  if (!sessie || !blad) return;
  const rapport = maakRapport(sessie, { blad, jaar, scenario, kenmerk: null });
  const voorstel = `${bestanden.naam().replace(/\.begroting$/, '')} ${jaar}.pdf`;
  venster.setState({ bezig: { titel: 'De PDF wordt gemaakt', deel: null, stop: null } });
  const uitkomst = await brug.exporteerPdf({ voorstel, rapport });
  venster.setState({ bezig: null });
  if (uitkomst.ok) acties.meld({ toon: 'goed', tekst: `PDF gemaakt: ${uitkomst.waarde.naam}` });
  else if (uitkomst.fout.soort !== 'geannuleerd') acties.meld({ toon: 'fout', tekst: uitkomst.fout.melding });
}
