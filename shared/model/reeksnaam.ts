/**
 * What a regel or reeks is called in a sentence, where its figures do not matter: `Cliëntkosten basis 2022 plus index …`,
 * `Instroom, FTE`. A label with its figures filled in is the Sessie's (`sessie.label`).
 */
import { leesVolAdres } from './adres.ts';
import type { Begrotingsmodel, Blad, Regel } from './document.ts';
import { vulLabel } from './label.ts';
import { BEDRAG } from './plattegrond.ts';

/** @param jaar null: the sentence is about no year */
export function regelnaam({ naam }: Pick<Regel, 'naam'>, jaar: number | null): string {
  return vulLabel(naam, jaar ?? 0, (stuk) => (stuk.soort === 'jaar' && jaar !== null ? String(stuk.jaar) : '…'));
}

/** @param kolom null: a single amount */
export function reeksnaam({ kolommen }: Blad, regel: Regel, kolom: string | null, jaar: number | null): string {
  const gevonden = regel.enkelIn === null ? kolommen.find(({ id }) => id === kolom) : undefined;
  const naam = regelnaam(regel, jaar);
  return gevonden === undefined ? naam : `${naam}, ${gevonden.naam}`;
}

/**
 * A cell that must be filled in: `Instroom, FTE in 2026`; of a formula what it begins with, called as the year that reads it:
 * `de beginstand 2022 van Cliëntkosten basis 2022 plus index …`.
 */
export function invoernaam(blad: Blad, regel: Regel, kolom: string | null, jaar: number): string {
  const isBegin = regel.reeksen[kolom ?? BEDRAG]?.formule != null;
  return isBegin
    ? `de beginstand ${jaar} van ${reeksnaam(blad, regel, kolom, jaar + 1)}`
    : `${reeksnaam(blad, regel, kolom, jaar)} in ${jaar}`;
}

/** By full address; the address itself where nothing stands any more. */
export function reeksnaamOp({ bladen }: Begrotingsmodel, adres: string): string {
  const plaats = leesVolAdres(adres);
  const blad = bladen.find(({ id }) => id === plaats?.blad);
  const regel = blad?.regels.find(({ id }) => id === plaats?.regel);
  return blad && regel ? reeksnaam(blad, regel, plaats?.kolom ?? null, null) : adres;
}
