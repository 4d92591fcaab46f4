/**
 * The plan of a workbook: which cell of the document stands where. One sheet per blad; regels are rows, and every jaar is a block
 * of its kolommen, so that a formula looks the same in every year.
 *
 * Hidden regels and kolommen have their place too: formulas may read them.
 */
import type { Celadres } from '../../model/adres.ts';
import type { Begrotingsmodel, Blad, Kolom } from '../../model/document.ts';

/** Rows above the first regel: title, document, years, kolommen. */
export const KOPRIJEN = 4;
/** Before the first year: the label. */
export const VOORKOLOMMEN = 1;

export interface Bladplan {
  readonly blad: Blad;
  /** Name of the sheet. */
  readonly naam: string;
  /** Kolommen that hold figures. */
  readonly kolommen: readonly Kolom[];
}

export interface Werkboekplan {
  readonly jaren: readonly number[];
  readonly bladen: readonly Bladplan[];
  /** Sheet and cell (`C7`) of a place; null when the workbook has none. */
  vind(adres: Celadres): { readonly blad: string; readonly cel: string } | null;
}

export function maakPlan(
  { bladen, jaren: { eerste, laatste } }: Begrotingsmodel,
  vooraf: readonly string[],
): Werkboekplan {
  const jaren = Array.from({ length: laatste - eerste + 1 }, (_, i) => eerste + i);
  const namen = [...vooraf];
  const plannen = bladen.map((blad) => {
    const naam = bladnaam(blad.naam, namen);
    namen.push(naam);
    return { blad, naam, kolommen: blad.kolommen.filter(({ notatie }) => notatie !== 'tekst') };
  });
  const perBlad = new Map(plannen.map((plan) => [plan.blad.id, plan]));
  const rijen = new Map(plannen.map(({ blad }) => [blad.id, new Map(blad.regels.map(({ id }, i) => [id, i]))]));
  return {
    jaren,
    bladen: plannen,
    vind(adres) {
      const plan = perBlad.get(adres.blad);
      const rij = rijen.get(adres.blad)?.get(adres.regel);
      const kolom = plan === undefined || rij === undefined ? -1 : kolomnummer(plan, rij, adres.kolom);
      const jaar = jaren.indexOf(adres.jaar);
      if (plan === undefined || rij === undefined || kolom < 0 || jaar < 0) return null;
      const plek = VOORKOLOMMEN + jaar * plan.kolommen.length + kolom;
      return { blad: plan.naam, cel: `${kolomletters(plek)}${KOPRIJEN + rij + 1}` };
    },
  };
}

/** A single amount stands under the kolom it is shown under. */
function kolomnummer({ blad, kolommen }: Bladplan, rij: number, kolom: string | null): number {
  const onder = kolom ?? blad.regels[rij]?.enkelIn;
  return kolommen.findIndex(({ id }) => id === onder);
}

/** 0 is A, 25 is Z, 26 is AA. */
export function kolomletters(nummer: number): string {
  const laatste = String.fromCharCode(65 + (nummer % 26));
  return nummer < 26 ? laatste : kolomletters(Math.floor(nummer / 26) - 1) + laatste;
}

const LANGSTE_NAAM = 31;

/** A name Excel takes for a sheet, different from those there are. */
function bladnaam(naam: string, bezet: readonly string[]): string {
  const schoon =
    naam
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim() || 'Blad';
  const kandidaten = (nummer: number): string => {
    const staart = nummer === 1 ? '' : ` (${nummer})`;
    const kandidaat = schoon.slice(0, LANGSTE_NAAM - staart.length) + staart;
    const vrij = !bezet.some((ander) => ander.toLowerCase() === kandidaat.toLowerCase());
    return vrij ? kandidaat : kandidaten(nummer + 1);
  };
  return kandidaten(1);
}

/** `'Bijlage 2'!C7`, `Uitgangspunten!C7`; within the sheet itself just `C7`. Quoted where Excel could read the name as something else. */
export function verwijsNaar({ blad, cel }: { blad: string; cel: string }, vanuit: string): string {
  if (blad === vanuit) return cel;
  const kaal = /^[A-Za-z]{4,}$/.test(blad);
  return `${kaal ? blad : `'${blad.replaceAll("'", "''")}'`}!${cel}`;
}
