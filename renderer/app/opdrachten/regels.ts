/** Commands on regels: insert, delete, rename, move, indent, group, hide. Each is one undo. */
import {
  ArrowDown20Regular,
  ArrowUp20Regular,
  Eye20Regular,
  EyeOff20Regular,
  Group20Regular,
  TableDeleteRow20Regular,
  TableInsertRow20Regular,
  TextIndentDecrease20Regular,
  TextIndentIncrease20Regular,
} from '@fluentui/react-icons';
import { NAAMLOOS } from '../../../shared/model/bewerkingen/naamloos.ts';
import type { Blad, Regel } from '../../../shared/model/document.ts';
import { regelnaam } from '../../../shared/model/reeksnaam.ts';
import type { Programma } from '../programma.ts';
import { invoegplaats } from './invoegplaats.ts';
import { type Opdracht, regel } from './opdracht.ts';
import { verwijderMetVraag } from './verwijder-met-vraag.ts';

/** The blad on screen and the regels of the selection, in sheet order; none on an empty blad. */
export function gekozen({ rooster }: Programma): { blad: Blad; regels: readonly Regel[] } | null {
  if (!rooster) return null;
  const { vlak } = rooster.kern.selectie;
  const { blad, rijen } = rooster.kern.beeld;
  if (!vlak) return { blad, regels: [] };
  // as they are now: a row keeps the regel it was made for
  const regels = rijen.slice(vlak.boven, vlak.onder + 1).flatMap(({ nummer }) => blad.regels[nummer] ?? []);
  return { blad, regels };
}

function broersVan({ regels }: Blad, { groep }: Regel): readonly Regel[] {
  return regels.filter((regel) => regel.groep === groep);
}

/** As many new regels as are selected, as Excel inserts rows; the name of the first is asked for right away. */
function voegIn(waar: 'erboven' | 'eronder') {
  return (programma: Programma): void => {
    const keuze = gekozen(programma);
    if (!keuze) return;
    const { blad, regels } = keuze;
    const was = new Set(blad.regels.map(({ id }) => id));
    const plaats = invoegplaats(blad, regels, waar);
    const nieuwe = Array.from({ length: Math.max(1, regels.length) }, () => ({
      soort: 'regel-invoegen' as const,
      blad: blad.id,
      naam: NAAMLOOS,
      ...plaats,
    }));
    const wat = nieuwe.length === 1 ? 'Regel invoegen' : `${nieuwe.length} regels invoegen`;
    if (!programma.acties.doe(nieuwe, wat)) return;
    const eerste = bladNu(programma, blad.id)?.regels.find(({ id }) => !was.has(id));
    if (!eerste) return;
    vouwUit(programma, `${blad.id}!${plaats.groep}`);
    noem(programma, blad.id, eerste.id);
    programma.rooster?.bewerken.kiesAlles();
  };
}

/** A new regel is seen, also in a groep that was folded. */
function vouwUit({ venster }: Programma, groep: string): void {
  const { gevouwen } = venster.getState();
  if (gevouwen.has(groep)) venster.setState({ gevouwen: new Set([...gevouwen].filter((ander) => ander !== groep)) });
}

function bladNu({ venster }: Programma, id: string): Blad | undefined {
  return venster.getState().sessie?.document.bladen.find((blad) => blad.id === id);
}

/** The editor on the name of a regel. */
function noem({ rooster }: Programma, blad: string, regel: string): void {
  const punt = rooster?.kern.beeld.puntVan({ soort: 'naam', blad, regel });
  if (!rooster || !punt) return;
  rooster.kern.ga(punt);
  rooster.bewerken.begin(null, 'cel');
}

function verwijder(programma: Programma): void {
  const keuze = gekozen(programma);
  if (!keuze) return;
  const { blad } = keuze;
  const weg = new Set(keuze.regels.map(({ id }) => id));
  // a groep goes with its regels: name only the ones whose groep stays
  const boven = keuze.regels.filter(({ groep }) => groep === null || !weg.has(groep));
  const bewerkingen = (metVerlies: boolean) =>
    boven.map(({ id }) => ({ soort: 'regel-verwijderen' as const, blad: blad.id, regel: id, metVerlies }));
  const titel =
    boven.length === 1
      ? `Regel ${boven[0] && regelnaam(boven[0], null)} verwijderen`
      : `${boven.length} regels verwijderen`;
  verwijderMetVraag(programma, titel, bewerkingen);
}

function verplaats(richting: 'op' | 'neer') {
  return (programma: Programma): void => {
    const keuze = gekozen(programma);
    const [eerste] = keuze?.regels ?? [];
    const laatste = keuze?.regels.at(-1);
    if (!keuze || !eerste || !laatste || eerste.groep !== laatste.groep) return;
    const broers = broersVan(keuze.blad, eerste);
    const van = broers.indexOf(eerste);
    const tot = broers.indexOf(laatste);
    const plek = { blad: keuze.blad.id, groep: eerste.groep };
    // the neighbour jumps over the selected regels
    const buur = richting === 'op' ? broers[van - 1] : broers[tot + 1];
    if (!buur) return;
    const achter = richting === 'op' ? laatste.id : (broers[van - 1]?.id ?? null);
    programma.acties.doe(
      [{ soort: 'regel-verplaatsen', regel: buur.id, ...plek, achter }],
      richting === 'op' ? 'Regel omhoog' : 'Regel omlaag',
    );
  };
}

function springIn(richting: 'in' | 'uit') {
  return (programma: Programma): void => {
    const keuze = gekozen(programma);
    if (!keuze) return;
    const regels = richting === 'in' ? keuze.regels : [...keuze.regels].reverse();
    programma.acties.doe(
      regels.map(({ id }) => ({ soort: 'regel-inspringen' as const, blad: keuze.blad.id, regel: id, richting })),
      richting === 'in' ? 'Inspringen' : 'Uitspringen',
    );
  };
}

function groepeer(programma: Programma): void {
  const keuze = gekozen(programma);
  if (!keuze) return;
  programma.dialogen.toon({
    soort: 'vraag',
    titel: 'Regels groeperen',
    label: 'Naam van de groep',
    beginwaarde: 'Nieuwe groep',
    knop: 'Groeperen',
    antwoord: (naam) =>
      programma.acties.doe(
        [{ soort: 'regels-groeperen', blad: keuze.blad.id, regels: keuze.regels.map(({ id }) => id), naam }],
        `Groeperen in ${naam}`,
      ),
  });
}

function hefOp(programma: Programma): void {
  const keuze = gekozen(programma);
  const groep = keuze?.regels.find(({ vorm }) => vorm === 'groep')?.id ?? keuze?.regels[0]?.groep;
  if (!keuze || !groep) return;
  programma.acties.doe([{ soort: 'groep-opheffen', blad: keuze.blad.id, regel: groep }], 'Groep opheffen');
}

function verberg(programma: Programma): void {
  const keuze = gekozen(programma);
  if (!keuze) return;
  const verborgen = !keuze.regels.every((regel) => regel.verborgen);
  programma.acties.doe(
    keuze.regels.map(({ id }) => ({ soort: 'regel-verbergen' as const, blad: keuze.blad.id, regel: id, verborgen })),
    verborgen ? 'Regels verbergen' : 'Regels tonen',
  );
}

export const REGELOPDRACHTEN: readonly Opdracht[] = [
  regel({
    id: 'regel-invoegen',
    herhaalbaar: true,
    titel: 'Regel invoegen',
    toets: 'Ctrl++',
    ook: ['Ctrl+Shift++', 'Insert'],
    waar: 'rooster',
    icoon: TableInsertRow20Regular,
    voer: voegIn('erboven'),
  }),
  regel({
    id: 'regel-eronder',
    herhaalbaar: true,
    titel: 'Regel eronder invoegen',
    toets: 'Alt+Insert',
    waar: 'rooster',
    voer: voegIn('eronder'),
  }),
  regel({
    id: 'regel-verwijderen',
    herhaalbaar: true,
    titel: 'Regel verwijderen',
    toets: 'Ctrl+-',
    waar: 'rooster',
    icoon: TableDeleteRow20Regular,
    voer: verwijder,
  }),
  regel({
    id: 'regel-hernoemen',
    titel: 'Regel hernoemen',
    waar: 'rooster',
    voer: (programma) => {
      const keuze = gekozen(programma);
      if (keuze?.regels[0]) noem(programma, keuze.blad.id, keuze.regels[0].id);
    },
  }),
  regel({
    id: 'regel-omhoog',
    herhaalbaar: true,
    titel: 'Regel omhoog',
    toets: 'Alt+Shift+ArrowUp',
    waar: 'rooster',
    icoon: ArrowUp20Regular,
    voer: verplaats('op'),
  }),
  regel({
    id: 'regel-omlaag',
    herhaalbaar: true,
    titel: 'Regel omlaag',
    toets: 'Alt+Shift+ArrowDown',
    waar: 'rooster',
    icoon: ArrowDown20Regular,
    voer: verplaats('neer'),
  }),
  regel({
    id: 'inspringen',
    herhaalbaar: true,
    titel: 'Inspringen',
    toets: 'Ctrl+M',
    waar: 'rooster',
    icoon: TextIndentIncrease20Regular,
    voer: springIn('in'),
  }),
  regel({
    id: 'uitspringen',
    herhaalbaar: true,
    titel: 'Uitspringen',
    toets: 'Ctrl+Shift+M',
    waar: 'rooster',
    icoon: TextIndentDecrease20Regular,
    voer: springIn('uit'),
  }),
  regel({
    id: 'groeperen',
    titel: 'Groeperen…',
    toets: 'Alt+Shift+ArrowRight',
    waar: 'rooster',
    icoon: Group20Regular,
    voer: groepeer,
  }),
  regel({
    id: 'groep-opheffen',
    herhaalbaar: true,
    titel: 'Groep opheffen',
    toets: 'Alt+Shift+ArrowLeft',
    waar: 'rooster',
    voer: hefOp,
  }),
  regel({
    id: 'regel-verbergen',
    herhaalbaar: true,
    titel: 'Regel verbergen of tonen',
    toets: 'Ctrl+9',
    waar: 'rooster',
    icoon: EyeOff20Regular,
    voer: verberg,
  }),
  regel({
    id: 'toon-verborgen',
    titel: 'Verborgen regels en kolommen laten zien',
    icoon: Eye20Regular,
    aan: ({ venster }) => venster.getState().toonVerborgen,
    voer: ({ venster }) => venster.setState(({ toonVerborgen }) => ({ toonVerborgen: !toonVerborgen })),
  }),
];
