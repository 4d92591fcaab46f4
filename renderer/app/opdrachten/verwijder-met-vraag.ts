/** Deletes as one undo; when formulas use what goes, it says which and asks first. */
import type { Bewerkingsinvoer } from '../../../shared/model/bewerkingen/bewerking.ts';
import type { Programma } from '../programma.ts';

export function verwijderMetVraag(
  programma: Programma,
  titel: string,
  bewerkingen: (metVerlies: boolean) => readonly Bewerkingsinvoer[],
): void {
  if (programma.acties.doe(bewerkingen(false), titel)) return;
  const reden = programma.venster.getState().melding?.tekst ?? '';
  programma.acties.meld(null);
  programma.dialogen.toon({
    soort: 'bevestiging',
    titel,
    tekst: `${reden} Als u toch verwijdert, tonen die formules #VERW! met de naam van wat ontbreekt. U kunt het ongedaan maken.`,
    knop: 'Toch verwijderen',
    akkoord: () => programma.acties.doe(bewerkingen(true), titel),
  });
}
