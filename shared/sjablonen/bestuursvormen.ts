/**
 * Bestuursvormen: what another form of governance asks to be thought through, as scenarios of maatregelen without amounts.
 *
 * The forms are those of the documents (003_376e920138498c76.txt and 004_fae2090ed1a9368b.txt: GR, BV with one owner, municipal service). What
 * btw, vpb, cao and overhead come to differs per form and is not published: every amount is for the user to fill in.
 */
import { volAdres } from '../model/adres.ts';
import type { Bewerkingsinvoer } from '../model/bewerkingen/bewerking.ts';
import type { Begrotingsmodel } from '../model/document.ts';

export interface Bestuursvorm {
  readonly id: string;
  readonly titel: string;
}

export const BESTUURSVORMEN: readonly Bestuursvorm[] = [
  { id: 'gr', titel: 'Gemeenschappelijke regeling' },
  { id: 'bv', titel: 'BV met één eigenaar' },
  { id: 'dienst', titel: 'Dienst van de gemeente' },
];

/** How many years frictie and transitie take until the user says otherwise. */
const TIJDELIJK = 2;

const ONDERDELEN = [
  ['btw', 'Btw', 'Wat verandert aan btw die niet kan worden verrekend of gecompenseerd?'],
  ['vpb', 'Vpb', 'Ontstaat of vervalt vennootschapsbelasting, en over welk resultaat?'],
  ['cao', 'Cao', 'Welke cao geldt dan, en wat doet dat met de loonkosten?'],
  ['overhead', 'Overhead', 'Welke overhead vervalt, en welke komt erbij of blijft achter?'],
  ['frictie', 'Frictie', 'Tijdelijke kosten van personeel en contracten.'],
  ['transitie', 'Transitie', 'Eenmalige kosten van de overgang.'],
] as const;

/**
 * A scenario on the basis with a maatregel per subject, from the first budget year on. Each has an empty amount on the regel for
 * incidental costs, where the document has one: the user fills it in, or chooses another regel.
 */
export function bestuursvormBewerkingen(
  { id, titel }: Bestuursvorm,
  { bladen, jaren: { begin, laatste } }: Pick<Begrotingsmodel, 'bladen' | 'jaren'>,
): Bewerkingsinvoer[] {
  const adres = kostenregel(bladen);
  const maatregelen = ONDERDELEN.map(([soort, naam, vraag]) => {
    const tijdelijk = soort === 'frictie' || soort === 'transitie';
    const tot = tijdelijk ? Math.min(begin + TIJDELIJK - 1, laatste) : null;
    return {
      id: `${id}_${soort}`,
      naam: `${titel}: ${naam.toLowerCase()}`,
      toelichting: `${vraag} ${adres === null ? 'Kies de regel waarop het bedrag komt.' : 'Een last is positief, een besparing negatief.'}`,
      wijzigingen: adres === null ? [] : [{ adres, actie: 'plus' as const, waarde: null, van: begin, tot }],
    };
  });
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

/** The first regel of incidental costs that someone fills in. */
function kostenregel(bladen: Begrotingsmodel['bladen']): string | null {
  for (const blad of bladen)
    for (const regel of blad.regels) {
      const [sleutel, reeks] = Object.entries(regel.reeksen)[0] ?? [];
      if (regel.soort !== 'last' || !regel.incidenteel || regel.vorm !== 'regel' || reeks?.formule !== null) continue;
      return volAdres({ blad: blad.id, regel: regel.id, kolom: regel.enkelIn === null ? (sleutel ?? null) : null });
    }
  return null;
}
