/** Commands on kolommen: add, rename, delete, hide. Each is one undo. */
import type { Blad, Kolom } from '../../../shared/model/document.ts';
import type { Programma } from '../programma.ts';
import { metRooster, type Opdracht, regel } from './opdracht.ts';
import { verwijderMetVraag } from './verwijder-met-vraag.ts';

/** The kolommen of the selection; meerjarig the one whose jaren are shown. */
function gekozenKolommen({ rooster }: Programma): { blad: Blad; kolommen: readonly Kolom[] } | null {
  const vlak = rooster?.kern.selectie.vlak;
  if (!rooster || !vlak) return null;
  const { blad, kolommen } = rooster.kern.beeld;
  const ids = new Set(kolommen.slice(vlak.links, vlak.rechts + 1).map(({ kolom }) => kolom));
  return { blad, kolommen: blad.kolommen.filter(({ id }) => ids.has(id)) };
}

const metKolom = (programma: Programma) =>
  metRooster(programma) && (gekozenKolommen(programma)?.kolommen.length ?? 0) > 0;

function verbergKolom(programma: Programma): void {
  const keuze = gekozenKolommen(programma);
  if (!keuze || keuze.kolommen.length === 0) return;
  const verborgen = !keuze.kolommen.every((kolom) => kolom.verborgen);
  programma.acties.doe(
    keuze.kolommen.map(({ id }) => ({ soort: 'kolom-verbergen' as const, blad: keuze.blad.id, kolom: id, verborgen })),
    verborgen ? 'Kolommen verbergen' : 'Kolommen tonen',
  );
}

/** Behind the selected one, or last. */
function voegKolomToe(programma: Programma): void {
  const keuze = gekozenKolommen(programma);
  const blad = programma.rooster?.kern.beeld.blad.id;
  if (blad === undefined) return;
  const achter = keuze?.kolommen.at(-1)?.id ?? null;
  programma.dialogen.toon({
    soort: 'vraag',
    titel: 'Kolom toevoegen',
    label: 'Naam van de kolom',
    beginwaarde: '',
    knop: 'Toevoegen',
    antwoord: (naam) =>
      programma.acties.doe([{ soort: 'kolom-toevoegen', blad, naam, achter }], `Kolom ${naam} toevoegen`),
  });
}

function hernoemKolom(programma: Programma): void {
  const keuze = gekozenKolommen(programma);
  const kolom = keuze?.kolommen[0];
  if (!keuze || !kolom) return;
  programma.dialogen.toon({
    soort: 'vraag',
    titel: 'Kolom hernoemen',
    label: 'Naam van de kolom',
    beginwaarde: kolom.naam,
    knop: 'Hernoemen',
    antwoord: (naam) =>
      programma.acties.doe(
        [{ soort: 'kolom-hernoemen', blad: keuze.blad.id, kolom: kolom.id, naam }],
        `Kolom ${kolom.naam} hernoemen`,
      ),
  });
}

function verwijderKolommen(programma: Programma): void {
  const keuze = gekozenKolommen(programma);
  const eerste = keuze?.kolommen[0];
  if (!keuze || !eerste) return;
  const { blad, kolommen } = keuze;
  const titel = kolommen.length === 1 ? `Kolom ${eerste.naam} verwijderen` : `${kolommen.length} kolommen verwijderen`;
  verwijderMetVraag(programma, titel, (metVerlies) =>
    kolommen.map(({ id }) => ({ soort: 'kolom-verwijderen' as const, blad: blad.id, kolom: id, metVerlies })),
  );
}

export const KOLOMOPDRACHTEN: readonly Opdracht[] = [
  regel({
    id: 'kolom-verbergen',
    herhaalbaar: true,
    titel: 'Kolom verbergen of tonen',
    toets: 'Ctrl+0',
    waar: 'rooster',
    voer: verbergKolom,
  }),
  regel({ id: 'kolom-toevoegen', titel: 'Kolom toevoegen…', voer: voegKolomToe }),
  regel({ id: 'kolom-hernoemen', titel: 'Kolom hernoemen…', kan: metKolom, voer: hernoemKolom }),
  regel({ id: 'kolom-verwijderen', titel: 'Kolom verwijderen', kan: metKolom, voer: verwijderKolommen }),
];
