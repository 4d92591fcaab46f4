/**
 * Circulaires: dated sets of uitgangspunten, of which one is in use, and what changing from one to another does.
 *
 * A set is a maatregel with a date. Two sets are two lanes of one model, so before and after differ in nothing else.
 */
import type { Reeksadres } from '../model/adres.ts';
import { bouwBron, type Modelbron } from '../model/bron.ts';
import type { Begrotingsmodel, Maatregel, Scenario } from '../model/document.ts';
import { reeksnaam } from '../model/reeksnaam.ts';
import { maakFormulelezer } from '../model/rekenstand.ts';
import { stappenVan } from '../model/stappen.ts';
import { compileRekenmodel } from '../rekenen/compileer.ts';

/** The circulaire sets, oldest first. */
export function circulaires({ maatregelen }: Begrotingsmodel): Maatregel[] {
  return maatregelen
    .filter(({ circulaire }) => circulaire !== null)
    .sort((a, b) => (a.circulaire ?? '').localeCompare(b.circulaire ?? ''));
}

/** The maatregelen of a scenario with this set in use and every other set switched off; null: none. */
export function metCirculaire(
  document: Begrotingsmodel,
  scenario: Scenario,
  set: string | null,
): Scenario['maatregelen'] {
  const sets = new Set(circulaires(document).map(({ id }) => id));
  const bekend = scenario.maatregelen.map((keuze) =>
    sets.has(keuze.maatregel) ? { ...keuze, aan: keuze.maatregel === set } : keuze,
  );
  const genoemd = new Set(bekend.map(({ maatregel }) => maatregel));
  const nieuw = [...sets].filter((id) => !genoemd.has(id)).map((id) => ({ maatregel: id, aan: id === set }));
  return [...bekend, ...nieuw];
}

/** The set that counts in a scenario now: the last one that is on; null: none. */
export function circulaireInGebruik(document: Begrotingsmodel, scenario: string): string | null {
  const sets = new Set(circulaires(document).map(({ id }) => id));
  const aan = stappenVan(document, scenario).flatMap((stap) => (stap.soort === 'maatregel' ? [stap.maatregel] : []));
  return aan.findLast((id) => sets.has(id)) ?? null;
}

export interface Setverschil {
  readonly adres: Reeksadres;
  readonly naam: string;
  readonly uitgangspunt: boolean;
  /** Per year of the model. */
  readonly voor: readonly number[];
  readonly na: readonly number[];
}

/** What differs between two sets: uitgangspunten, and of the outcome the totals and single amounts. */
export function vergelijkSets(
  document: Begrotingsmodel,
  scenario: string,
  voor: string | null,
  na: string | null,
): { readonly jaren: readonly number[]; readonly verschillen: readonly Setverschil[] } {
  const stappen = (set: string | null) => {
    const scenarios = document.scenarios.map((s) =>
      s.naam === scenario ? { ...s, maatregelen: metCirculaire(document, s, set) } : s,
    );
    return stappenVan({ ...document, scenarios }, scenario);
  };
  const bron = bouwBron(document, [stappen(voor), stappen(na)], maakFormulelezer());
  return { jaren: bron.jaren, verschillen: verschillenIn(bron) };
}

function verschillenIn(bron: Modelbron): Setverschil[] {
  const model = compileRekenmodel(bron);
  return bron.plattegrond.plekken.flatMap((plek, reeks): Setverschil[] => {
    const blad = bron.document.bladen[plek.blad];
    const regel = blad?.regels[plek.regel];
    if (blad === undefined || regel === undefined || !(regel.vorm === 'totaal' || regel.enkelIn !== null)) return [];
    const lees = (baan: number) => bron.jaren.map((_, jaar) => model.lees({ reeks, jaar }, baan));
    const [voor, na] = [lees(0), lees(1)];
    if (voor.every((waarde, i) => Object.is(waarde, na[i]))) return [];
    const naam = reeksnaam(blad, regel, plek.adres.kolom, null);
    return [{ adres: plek.adres, naam, uitgangspunt: regel.uitgangspunt, voor, na }];
  });
}
