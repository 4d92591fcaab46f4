/**
 * Boeking: a pasted or imported table of realisatie becomes records, or a list of everything that is wrong with it.
 *
 * All or nothing: every problem of every line is named at once, with its line, before anything is booked. A post may be written as
 * an adres or as its name (`Matchen, cliëntkosten`), as a ledger prints it. The bewerking refuses the same, but stops at the first.
 */
import { drukGetal } from '../kern/getal.ts';
import { vouw } from '../kern/naam.ts';
import { goed, mis, type Result } from '../kern/result.ts';
import { type Reeksadres, volAdres } from '../model/adres.ts';
import type { Begrotingsmodel } from '../model/document.ts';
import { type Realisatierecord, telErbij } from '../model/realisatie.ts';
import { type Boekingsregel, leesBoekingsregels } from './realisatie-lezen.ts';
import { type Gevondenpost, type Regelnoemer, vindPosten } from './realisatieposten.ts';

export type Adreszoeker = (tekst: string) => Result<Reeksadres, string>;

/** What happens to a month that has an amount already: refused, replaced, or added to. */
export type Boekwijze = 'nieuw' | 'vervang' | 'optellen';

export interface Boekprobleem {
  /** A Dutch sentence with its line. */
  readonly melding: string;
  /** The ways of booking in which this would be no problem. */
  readonly kan: readonly Boekwijze[];
}

export interface Boekplaats {
  readonly document: Begrotingsmodel;
  readonly zoek: Adreszoeker;
  /** Of months that are written without a year, and of the figures in names. */
  readonly jaar: number;
  /** What posts are called on screen and paper; without it labels stand without their figures. */
  readonly noem?: Regelnoemer;
}

/** The records of a table with full addresses, one per post and month; or everything that is wrong with it. */
export function leesBoeking(
  tekst: string,
  { document, zoek, jaar, noem }: Boekplaats,
  wijze: Boekwijze = 'nieuw',
): Result<Realisatierecord[], readonly Boekprobleem[]> {
  const regels = leesBoekingsregels(tekst, jaar);
  if (regels.length === 0)
    return mis([{ melding: 'Er staat niets om te boeken. Plak regels met post, maand, bedrag en bron.', kan: [] }]);
  const records: Realisatierecord[] = [];
  const toets = maakToets(document);
  const zoekPost = maakPostzoeker(vindPosten(document, noem), zoek);
  const problemen = regels.flatMap((regel) => {
    const gelezen = herleid(regel, zoekPost);
    const probleem = gelezen.ok ? toets(gelezen.waarde) : { melding: gelezen.fout, kan: [] };
    if (gelezen.ok) records.push(gelezen.waarde);
    if (probleem === null || probleem.kan.includes(wijze)) return [];
    return [{ ...probleem, melding: `Regel ${regel.nummer}${noemRecord(regel)}: ${probleem.melding}` }];
  });
  return problemen.length > 0 ? mis(problemen) : goed(telSamen(records));
}

/** A ledger has more than one line for a post and month. */
function telSamen(records: readonly Realisatierecord[]): Realisatierecord[] {
  const perMaand = new Map<string, Realisatierecord>();
  for (const record of records) {
    const sleutel = `${record.adres}@${record.maand}`;
    const bekend = perMaand.get(sleutel);
    perMaand.set(sleutel, bekend ? telErbij(bekend, record) : record);
  }
  return [...perMaand.values()];
}

function noemRecord({ record }: Boekingsregel): string {
  return record.ok ? ` (${record.waarde.adres}, ${record.waarde.maand})` : '';
}

function herleid({ record }: Boekingsregel, zoekPost: Adreszoeker): Result<Realisatierecord, string> {
  if (!record.ok) return record;
  const plaats = zoekPost(record.waarde.adres);
  return plaats.ok ? goed({ ...record.waarde, adres: volAdres(plaats.waarde) }) : plaats;
}

/** What is wrong with the next record of a list, besides what it says; null: nothing. */
function maakToets({ jaren, realisatie }: Begrotingsmodel) {
  const geboekt = new Map(realisatie.records.map(({ adres, maand, bedrag }) => [`${adres}@${maand}`, bedrag]));
  const gezien = new Set<string>();
  return ({ adres, maand }: Realisatierecord): Boekprobleem | null => {
    const jaar = Number(maand.slice(0, 4));
    if (jaar < jaren.eerste || jaar > jaren.laatste)
      return { melding: `deze begroting loopt van ${jaren.eerste} tot en met ${jaren.laatste}.`, kan: [] };
    const sleutel = `${adres}@${maand}`;
    const dubbel = gezien.has(sleutel);
    gezien.add(sleutel);
    if (dubbel)
      return { melding: 'staat twee keer in de lijst. Laat één bedrag staan, of kies optellen.', kan: ['optellen'] };
    const bestaand = geboekt.get(sleutel);
    if (bestaand === undefined) return null;
    const melding = `is al geboekt, met ${drukGetal(bestaand, 'bedrag')}. Kies of het nieuwe bedrag daarvoor in de plaats komt (vervangen) of erbij (optellen).`;
    return { melding, kan: ['vervang', 'optellen'] };
  };
}

/** By adres; else by the name of a post, with or without its kolom where the regel has only one. */
function maakPostzoeker(posten: readonly Gevondenpost[], zoek: Adreszoeker): Adreszoeker {
  return (tekst) => {
    const adres = zoek(tekst);
    if (adres.ok) return adres;
    const gezocht = vouw(tekst);
    const zo = posten.filter(({ naam, regelnaam }) => vouw(naam) === gezocht || vouw(regelnaam) === gezocht);
    const precies = zo.filter(({ naam }) => vouw(naam) === gezocht);
    const gevonden = precies.length > 0 ? precies : zo;
    const [eerste, ...meer] = gevonden;
    if (eerste === undefined) return adres;
    if (meer.length === 0) return goed(eerste.adres);
    return mis(`'${tekst}' kan ${keuzes(gevonden)} zijn. Typ een van die namen.`);
  };
}

/** As they can be typed: by name, or by adres where more than one post has that name. */
function keuzes(posten: readonly Gevondenpost[]): string {
  const namen = posten.map(({ naam }) => vouw(naam));
  const zo = posten.map(({ naam, adres }, i) =>
    namen.indexOf(vouw(naam)) === i && namen.lastIndexOf(vouw(naam)) === i ? naam : volAdres(adres),
  );
  const rest = zo.length > GETOOND ? ` (en nog ${zo.length - GETOOND})` : '';
  return `${zo
    .slice(0, GETOOND)
    .map((naam) => `'${naam}'`)
    .join(' of ')}${rest}`;
}

const GETOOND = 4;
