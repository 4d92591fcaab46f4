/**
 * Bestuursvormen: what another form of governance asks to be thought through, as scenarios of maatregelen without amounts.
 *
 * The forms are those of the documents (003_376e920138498c76.txt and 004_fae2090ed1a9368b.txt: GR, BV with one owner, municipal service). What
 * btw, vpb, cao and overhead come to differs per form and is not published: every amount is for the user to fill in.
 */
import type { Bewerkingsinvoer } from '../model/bewerkingen/bewerking.ts';

export interface Bestuursvorm {
  readonly id: string;
  readonly titel: string;
}

export const BESTUURSVORMEN: readonly Bestuursvorm[] = [
  { id: 'gr', titel: 'Gemeenschappelijke regeling' },
  { id: 'bv', titel: 'BV met één eigenaar' },
  { id: 'dienst', titel: 'Dienst van de gemeente' },
];

const ONDERDELEN = [
  ['btw', 'Btw', 'Wat verandert aan btw die niet kan worden verrekend of gecompenseerd?'],
  ['vpb', 'Vpb', 'Ontstaat of vervalt vennootschapsbelasting, en over welk resultaat?'],
  ['cao', 'Cao', 'Welke cao geldt dan, en wat doet dat met de loonkosten?'],
  ['overhead', 'Overhead', 'Welke overhead vervalt, en welke komt erbij of blijft achter?'],
  ['frictie', 'Frictie', 'Tijdelijke kosten van personeel en contracten: vul ook het laatste jaar in.'],
  ['transitie', 'Transitie', 'Eenmalige kosten van de overgang: vul ook het laatste jaar in.'],
] as const;

/** A scenario on the basis with a maatregel per subject; `vanaf` is the year the form would begin. */
export function bestuursvormBewerkingen({ id, titel }: Bestuursvorm, vanaf: number): Bewerkingsinvoer[] {
  const maatregelen = ONDERDELEN.map(([soort, naam, vraag]) => ({
    id: `${id}_${soort}`,
    naam: `${titel}: ${naam.toLowerCase()}`,
    toelichting: `${vraag} Vanaf ${vanaf}.`,
  }));
  return [
    ...maatregelen.map((maatregel): Bewerkingsinvoer => ({ soort: 'maatregel-toevoegen', ...maatregel })),
    { soort: 'scenario-toevoegen', titel, naam: `vorm-${id}`, basis: 'basis' },
    {
      soort: 'scenario-maatregelen',
      scenario: `vorm-${id}`,
      maatregelen: maatregelen.map((maatregel) => ({ maatregel: maatregel.id, aan: true })),
    },
  ];
}
