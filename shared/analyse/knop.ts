/**
 * Knop: an input that an analysis turns, as the cells it sets.
 *
 * `overheadpercentage` is every year in which it is invoer; `overheadpercentage@2026` that year and the years that carry it
 * on, just as typing there does. An empty year of a reeks with a formula is no input: nothing is asked there. An analysis sets all cells to one value, or each to a share of its own.
 */
import { goed, mis, type Result } from '../kern/result.ts';
import { type Reeksadres, volAdres } from '../model/adres.ts';
import type { Sessie } from '../model/sessie.ts';
import type { Cel } from '../rekenen/bron.ts';
import type { Rekenmodel } from '../rekenen/rekenmodel.ts';

export interface Knop {
  /** The address as people read it, with @jaar where one year was asked. */
  readonly adres: string;
  readonly cellen: readonly Cel[];
  /** The invoer of each of those cells, before maatregelen that act on it; null = empty. */
  readonly waarden: readonly (number | null)[];
}

/** The value a search starts from: that of the first cell that has one, else 0. */
export function huidigeWaarde({ waarden }: Knop): number {
  return waarden.find((waarde) => waarde !== null) ?? 0;
}

/** @returns in a mis: a Dutch sentence, for the address holds no invoer. */
export function maakKnop(
  sessie: Sessie,
  adres: Reeksadres,
  jaar: number | null,
  scenario: string,
): Result<Knop, string> {
  const { eerste, laatste } = sessie.document.jaren;
  const naam = `${sessie.toonAdres(adres)}${jaar === null ? '' : `@${jaar}`}`;
  const jaren = jaar === null ? reeks(eerste, laatste) : jarenVanaf(sessie, adres, jaar, laatste, scenario);
  const soorten = new Set(jaren.map((j) => sessie.status({ ...adres, jaar: j }, scenario).soort));
  const berekend = soorten.has('formule') || soorten.has('groep');
  const gevonden = jaren
    .flatMap((j) => invoerIn(sessie, adres, j, scenario))
    .filter(({ waarde }) => waarde !== null || !berekend);
  if (gevonden.length === 0)
    return mis(
      `'${naam}' is geen invoer: de waarde wordt berekend. Kies een cel die u zelf invult; de herkomst van ${volAdres(adres)} wijst ze aan.`,
    );
  const cellen = gevonden.map(({ cel }) => cel);
  const uitkomst = gevonden.map(({ waarde }) => waarde);
  const bewerkt = gevonden.some(({ bewerkt }) => bewerkt);
  const waarden = bewerkt ? invoerOnder(sessie.rekenmodel, sessie.baan(scenario), cellen, uitkomst) : uitkomst;
  return goed({ adres: naam, cellen, waarden });
}

/** Maatregelen lay a straight line over invoer: with the outcome at 0 and at 1 it can be read backwards. */
function invoerOnder(
  rekenmodel: Pick<Rekenmodel, 'proef'>,
  baan: number,
  cellen: readonly Cel[],
  uitkomst: readonly (number | null)[],
): (number | null)[] {
  const lijnen = rekenmodel.proef({
    banen: 2,
    vanuit: baan,
    doelen: cellen,
    vul: (proefbaan, zet) => {
      for (const cel of cellen) zet(cel, proefbaan);
    },
  });
  return uitkomst.map((waarde, i) => {
    const bij0 = lijnen[i]?.[0] ?? 0;
    const helling = (lijnen[i]?.[1] ?? 0) - bij0;
    return waarde === null || helling === 0 ? waarde : (waarde - bij0) / helling;
  });
}

/** A year and, while they show its value, the years after it. */
function jarenVanaf(sessie: Sessie, adres: Reeksadres, jaar: number, laatste: number, scenario: string): number[] {
  const jaren = [jaar];
  for (let volgend = jaar + 1; volgend <= laatste; volgend++) {
    if (sessie.status({ ...adres, jaar: volgend }, scenario).soort !== 'doortrokken') break;
    jaren.push(volgend);
  }
  return jaren;
}

function invoerIn(sessie: Sessie, adres: Reeksadres, jaar: number, scenario: string) {
  const celadres = { ...adres, jaar };
  const cel = sessie.cel(celadres);
  const { soort, wijzigingen } = sessie.status(celadres, scenario);
  if (!cel || !INVOER.has(soort) || sessie.formule(celadres, scenario) !== null) return [];
  const waarde = sessie.waarde(celadres, scenario);
  return [{ cel, waarde: typeof waarde === 'number' ? waarde : null, bewerkt: wijzigingen.length > 0 }];
}

const INVOER: ReadonlySet<string> = new Set(['invoer', 'doortrokken', 'leeg', 'uitzondering']);

function reeks(van: number, tot: number): number[] {
  return Array.from({ length: tot - van + 1 }, (_, i) => van + i);
}

/** How a lane turns its knoppen: the value of each cell of a knop in that lane. */
export type Stand = (cel: number) => number;

/** The goals in a number of trial lanes that start as lane `vanuit`; `standen(lane)` lists the knoppen turned in it. */
export function proefMet(
  rekenmodel: Pick<Rekenmodel, 'proef'>,
  vanuit: number,
  doelen: readonly Cel[],
  banen: number,
  standen: (baan: number) => readonly { readonly knop: Knop; readonly stand: Stand }[],
): readonly Float64Array[] {
  return rekenmodel.proef({
    banen,
    vanuit,
    doelen,
    vul: (baan, zet) => {
      for (const { knop, stand } of standen(baan))
        knop.cellen.forEach((cel, i) => {
          zet(cel, stand(i));
        });
    },
  });
}

/** All cells of a knop at one value. */
export function op(knop: Knop, waarde: number): { knop: Knop; stand: Stand } {
  return { knop, stand: () => waarde };
}

/** Each cell at its own value times a factor. */
export function maal(knop: Knop, factor: number): { knop: Knop; stand: Stand } {
  return { knop, stand: (i) => (knop.waarden[i] ?? 0) * factor };
}
