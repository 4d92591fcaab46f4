/**
 * Stappen: which maatregelen act in a scenario, in which order. A lane of the rekenkern is one such list.
 *
 * A scenario acts after the scenario it builds on: first what it inherits, then its own maatregelen in visible order, then its
 * eigen wijzigingen. Naming an inherited maatregel only switches it on or off; its place stays. Analyses make lanes of their
 * own from other lists (a subset of switched maatregelen, A's list with B's eigen wijzigingen ...).
 */
import type { Begrotingsmodel, Maatregel, Scenario } from './document.ts';

/** Who changes cells: a maatregel, or the eigen wijzigingen of a scenario. */
export type Stap =
  | { readonly soort: 'maatregel'; readonly maatregel: string }
  | { readonly soort: 'eigen'; readonly scenario: string };

/** The stappen that act in this scenario, in the order in which they act; what is switched off is left out. */
export function stappenVan(document: Begrotingsmodel, scenario: string): readonly Stap[] {
  const stappen: (Stap & { aan: boolean })[] = [];
  for (const { naam, maatregelen } of keten(document, scenario)) {
    for (const { maatregel, aan } of maatregelen) {
      const eerder = stappen.find((stap) => stap.soort === 'maatregel' && stap.maatregel === maatregel);
      if (eerder) eerder.aan = aan;
      else stappen.push({ soort: 'maatregel', maatregel, aan });
    }
    stappen.push({ soort: 'eigen', scenario: naam, aan: true });
  }
  return stappen.filter(({ aan }) => aan).map(({ aan: _, ...stap }) => stap);
}

/** The scenario with all it builds on, `basis` first. Stops at a circle: a document that was read has none. */
export function keten(document: Begrotingsmodel, scenario: string): readonly Scenario[] {
  const gevonden: Scenario[] = [];
  let naam: string | null = scenario;
  while (naam !== null) {
    const stap: Scenario | undefined = document.scenarios.find((kandidaat) => kandidaat.naam === naam);
    if (stap === undefined || gevonden.includes(stap)) break;
    gevonden.unshift(stap);
    naam = stap.basis;
  }
  return gevonden;
}

/** The maatregelen that act in a scenario, inherited ones included: what an edit there can be recorded in. */
export function maatregelenIn(document: Begrotingsmodel, scenario: string): readonly Maatregel[] {
  if (scenario === 'basis') return [];
  return stappenVan(document, scenario).flatMap((stap) =>
    stap.soort === 'maatregel' ? document.maatregelen.filter(({ id }) => id === stap.maatregel) : [],
  );
}
