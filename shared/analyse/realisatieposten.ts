/**
 * Posten: the reeksen on which realisatie stands beside the budget, each with the name a ledger would give it.
 *
 * Amounts in euros of every baat and last that is no sum of others and no part that stands beside its amount, and whatever else
 * was booked on.
 */
import { type Reeksadres, volAdres } from '../model/adres.ts';
import type { Begrotingsmodel, Blad, Kolom, Regel } from '../model/document.ts';
import { regelnaam as noemRegel } from '../model/reeksnaam.ts';

export interface Gevondenpost {
  readonly adres: Reeksadres;
  /** `Matchen, cliëntkosten`. */
  readonly naam: string;
  /** `Matchen`. */
  readonly regelnaam: string;
  readonly soort: Regel['soort'];
  /** An amount that adds up with others; false for sums, rates and numbers of people that were booked on. */
  readonly telt: boolean;
}

/** The label of a regel; the Sessie's fills in its figures. */
export type Regelnoemer = (blad: string, regel: Regel) => string;

const ZONDER_CIJFERS: Regelnoemer = (_, regel) => noemRegel(regel, null);

export function vindPosten(document: Begrotingsmodel, noem: Regelnoemer = ZONDER_CIJFERS): Gevondenpost[] {
  const geboekt = new Set(document.realisatie.records.map(({ adres }) => adres));
  return document.bladen.flatMap((blad) =>
    blad.regels.flatMap((regel) =>
      opKolom(blad, Object.keys(regel.reeksen))
        .map((sleutel) => maakPost(blad, regel, sleutel, noem))
        .filter(({ adres, telt }) => telt || geboekt.has(volAdres(adres))),
    ),
  );
}

/** In the order in which the blad shows its kolommen. */
function opKolom({ kolommen }: Blad, sleutels: readonly string[]): string[] {
  const plaats = (sleutel: string) => kolommen.findIndex(({ id }) => id === sleutel);
  return [...sleutels].sort((a, b) => plaats(a) - plaats(b));
}

function maakPost(blad: Blad, regel: Regel, sleutel: string, noem: Regelnoemer): Gevondenpost {
  const kolom = blad.kolommen.find(({ id }) => id === (regel.enkelIn ?? sleutel));
  const adres = { blad: blad.id, regel: regel.id, kolom: regel.enkelIn === null ? sleutel : null };
  const bedragen = bedragkolommen(blad, regel);
  const telt = regel.vorm === 'regel' && regel.soort !== 'geen' && kolom !== undefined && bedragen.includes(kolom);
  const regelnaam = noem(blad.id, regel);
  const alleen = telt && bedragen.length === 1;
  const naam =
    regel.enkelIn !== null || kolom === undefined || alleen ? regelnaam : `${regelnaam}, ${kolom.naam.toLowerCase()}`;
  return { adres, naam, regelnaam, soort: regel.soort, telt };
}

function bedragkolommen(blad: Blad, regel: Regel): Kolom[] {
  return blad.kolommen
    .filter(({ id }) => id === regel.enkelIn || id in regel.reeksen)
    .filter((kolom) => isBedrag(regel, kolom));
}

function isBedrag(regel: Regel, kolom: Kolom): boolean {
  return !kolom.tarief && kolom.naast !== true && (regel.eenheid ?? kolom.eenheid) === '€';
}
