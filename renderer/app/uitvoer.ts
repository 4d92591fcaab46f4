/**
 * Writing a file for others: what is told while it is made and when it is there, and the Rapportage that several places ask for.
 */
import { laatstGeboekt, type Peiling } from '../../shared/analyse/realisatieoverzicht.ts';
import type { Uitvoeruitkomst } from '../../shared/contract.ts';
import type { Programma } from './programma.ts';

/** The name of the document without its extension: how a file made from it begins. */
export function stam({ bestanden }: Programma): string {
  return bestanden.naam().replace(/\.begroting$/, '');
}

export async function exporteer(
  { venster, acties, brug }: Programma,
  wat: string,
  schrijf: () => Promise<Uitvoeruitkomst>,
): Promise<void> {
  // Begun before the button is there: a stop never overtakes what it stops.
  const werk = schrijf();
  venster.setState({ bezig: { titel: `De ${wat} wordt gemaakt`, deel: null, stop: () => void brug.stopUitvoer({}) } });
  let uitkomst: Uitvoeruitkomst;
  try {
    uitkomst = await werk;
  } finally {
    venster.setState({ bezig: null });
  }
  if (uitkomst.ok) acties.meld({ toon: 'goed', tekst: `${wat} gemaakt: ${uitkomst.waarde.naam}` });
  else if (uitkomst.fout.soort !== 'geannuleerd') acties.meld({ toon: 'fout', tekst: uitkomst.fout.melding });
}

/** Without a peiling: the boekjaar, up to the last month that was booked. */
export async function exporteerRapportage(programma: Programma, peiling?: Peiling): Promise<void> {
  const { sessie } = programma.venster.getState();
  if (!sessie) return;
  const { boekjaar } = sessie.document.gegevens;
  const { jaar, maand } = peiling ?? { jaar: boekjaar, maand: laatstGeboekt(sessie.document, boekjaar) };
  const { maakRapportage } = await import('../../shared/rapport/rapportage/maak-rapportage.ts');
  const rapport = maakRapportage(sessie, { jaar, maand });
  const voorstel = `${stam(programma)} rapportage ${jaar}${maand === 0 ? '' : `-${String(maand).padStart(2, '0')}`}.pdf`;
  await exporteer(programma, 'PDF', () => programma.brug.exporteerPdf({ voorstel, rapport }));
}
