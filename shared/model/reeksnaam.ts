/**
 * What a regel or reeks is called in a sentence, where its figures do not matter: `Cliëntkosten basis 2022 plus index …`,
 * `Instroom, fte`. A label with its figures filled in is the Sessie's (`sessie.label`).
 */
import type { Blad, Regel } from './document.ts';
import { vulLabel } from './label.ts';

/** @param jaar null: the sentence is about no year */
export function regelnaam({ naam }: Pick<Regel, 'naam'>, jaar: number | null): string {
  return vulLabel(naam, jaar ?? 0, (stuk) => (stuk.soort === 'jaar' && jaar !== null ? String(stuk.jaar) : '…'));
}

/** @param kolom null: a single amount */
export function reeksnaam({ kolommen }: Blad, regel: Regel, kolom: string | null, jaar: number | null): string {
  const gevonden = regel.enkelIn === null ? kolommen.find(({ id }) => id === kolom) : undefined;
  const naam = regelnaam(regel, jaar);
  return gevonden === undefined ? naam : `${naam}, ${gevonden.naam.toLowerCase()}`;
}
