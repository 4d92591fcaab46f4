/**
 * Boeking: a pasted or imported table of realisatie becomes records, or a list of everything that is wrong with it.
 *
 * All or nothing: every problem of every line is named at once, with its line, before anything is booked. A post may be written as
 * an adres or as its name (`Matchen, cliëntkosten`), as a ledger prints it. The bewerking refuses the same, but stops at the first.
 */
import { vouw } from '../kern/naam.ts';
import { goed, mis, type Result } from '../kern/result.ts';
import { type Reeksadres, volAdres } from '../model/adres.ts';
import type { Begrotingsmodel } from '../model/document.ts';
import type { Realisatierecord } from '../model/realisatie.ts';
import { type Boekingsregel, leesBoekingsregels } from './realisatie-lezen.ts';
import { vindPosten } from './realisatieposten.ts';

export type Adreszoeker = (tekst: string) => Result<Reeksadres, string>;

/** The records of a table with full addresses; or Dutch sentences, each with its line. `vervang`: a booked month may be replaced. */
export function leesBoeking(
  tekst: string,
  document: Begrotingsmodel,
  zoek: Adreszoeker,
  vervang: boolean,
): Result<Realisatierecord[], readonly string[]> {
  const regels = leesBoekingsregels(tekst);
  if (regels.length === 0) return mis(['Er staat niets om te boeken. Plak regels met post, maand, bedrag en bron.']);
  const records: Realisatierecord[] = [];
  const toets = maakToets(document, vervang);
  const zoekPost = maakPostzoeker(document, zoek);
  const problemen = regels.flatMap((regel) => {
    const gelezen = herleid(regel, zoekPost);
    const fout = gelezen.ok ? toets(gelezen.waarde) : gelezen.fout;
    if (gelezen.ok) records.push(gelezen.waarde);
    return fout === null ? [] : [`Regel ${regel.nummer}${noem(regel)}: ${fout}`];
  });
  return problemen.length > 0 ? mis(problemen) : goed(records);
}

function noem({ record }: Boekingsregel): string {
  return record.ok ? ` (${record.waarde.adres}, ${record.waarde.maand})` : '';
}

function herleid({ record }: Boekingsregel, zoekPost: Adreszoeker): Result<Realisatierecord, string> {
  if (!record.ok) return record;
  const plaats = zoekPost(record.waarde.adres);
  return plaats.ok ? goed({ ...record.waarde, adres: volAdres(plaats.waarde) }) : plaats;
}

/** What is wrong with the next record of a list, besides what it says; null: nothing. */
function maakToets({ jaren, realisatie }: Begrotingsmodel, vervang: boolean) {
  const geboekt = new Set(realisatie.records.map(({ adres, maand }) => `${adres}@${maand}`));
  const gezien = new Set<string>();
  return ({ adres, maand }: Realisatierecord): string | null => {
    const jaar = Number(maand.slice(0, 4));
    if (jaar < jaren.eerste || jaar > jaren.laatste)
      return `deze begroting loopt van ${jaren.eerste} tot en met ${jaren.laatste}.`;
    const sleutel = `${adres}@${maand}`;
    const dubbel = gezien.has(sleutel);
    gezien.add(sleutel);
    if (dubbel) return 'staat twee keer in de lijst. Laat per maand één bedrag staan.';
    return geboekt.has(sleutel) && !vervang
      ? 'is al geboekt. Kies vervangen als het nieuwe bedrag daarvoor in de plaats komt.'
      : null;
  };
}

/** By adres; else by the name of a post, with or without its kolom where the regel has only one. */
function maakPostzoeker(document: Begrotingsmodel, zoek: Adreszoeker): Adreszoeker {
  const posten = vindPosten(document);
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
    const keuzes = gevonden.map((post) => volAdres(post.adres));
    return mis(`'${tekst}' kan ${keuzes.slice(0, 4).join(' of ')} zijn. Schrijf het adres.`);
  };
}
