/**
 * What stands in the way of booking a list of records: every problem, each with its record, before anything is booked.
 *
 * The bewerking refuses the same, but stops at the first.
 */
import { mis, type Result } from '../kern/result.ts';
import { type Reeksadres, volAdres } from '../model/adres.ts';
import type { Begrotingsmodel } from '../model/document.ts';
import type { Realisatierecord } from '../model/realisatie.ts';

type Zoeker = (tekst: string) => Result<Reeksadres, string>;

export function toetsBoeking(
  { jaren, realisatie }: Pick<Begrotingsmodel, 'jaren' | 'realisatie'>,
  records: readonly Realisatierecord[],
  zoek: Zoeker,
  vervang: boolean,
): readonly string[] {
  const geboekt = new Set(realisatie.records.map(({ adres, maand }) => `${adres}@${maand}`));
  const gezien = new Set<string>();
  return records.flatMap(({ adres, maand }) => {
    const plaats = gevonden(zoek(adres));
    if (!plaats.ok) return [`${adres}, ${maand}: ${plaats.fout}`];
    const jaar = Number(maand.slice(0, 4));
    if (jaar < jaren.eerste || jaar > jaren.laatste)
      return [`${adres}, ${maand}: deze begroting loopt van ${jaren.eerste} tot en met ${jaren.laatste}.`];
    const sleutel = `${plaats.waarde}@${maand}`;
    const dubbel = gezien.has(sleutel);
    gezien.add(sleutel);
    if (dubbel) return [`${adres}, ${maand}: staat twee keer in de lijst. Laat per maand één bedrag staan.`];
    if (geboekt.has(sleutel) && !vervang)
      return [`${adres}, ${maand}: is al geboekt. Kies vervangen als het nieuwe bedrag daarvoor in de plaats komt.`];
    return [];
  });
}

function gevonden(plaats: Result<Reeksadres, string>): Result<string, string> {
  return plaats.ok ? { ok: true, waarde: volAdres(plaats.waarde) } : mis(plaats.fout);
}
