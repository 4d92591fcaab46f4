/**
 * Studiekeuze: what a study looks at: goal, year and scenarios, checked against the open document. What it does not have falls back
 * to what it has.
 */
import { type Vergelijkregel, vergelijkregels } from '../../analyse/vergelijken.ts';
import type { Sessie } from '../../model/sessie.ts';

export interface Keuze {
  /** As output shows a reeks. */
  readonly doel: string;
  readonly jaar: number;
  /** The scenario that is looked at. */
  readonly scenario: string;
  /** The one it is compared with. */
  readonly a: string;
}

export interface Studiekeuze extends Keuze {
  readonly sessie: Sessie;
  /** Where two are compared: `scenario`, or, when that is `a` itself, the first other one. */
  readonly b: string;
  readonly regels: readonly Vergelijkregel[];
  /** The reeks of the goal. */
  readonly regel: Vergelijkregel;
}

/** Nothing was chosen yet. */
export const BEGINKEUZE: Keuze = { doel: 'reserve.stand', jaar: 0, scenario: 'basis', a: 'basis' };

/** null: the document has nothing to compare. */
export function maakKeuze(sessie: Sessie, gekozen: Keuze): Studiekeuze | null {
  const regels = vergelijkregels(sessie);
  const regel = regels.find(({ tekst }) => tekst === gekozen.doel) ?? eersteDoel(regels);
  if (!regel) return null;
  const { eerste, laatste } = sessie.document.jaren;
  const namen = sessie.document.scenarios.map(({ naam }) => naam);
  const a = namen.includes(gekozen.a) ? gekozen.a : 'basis';
  const scenario = namen.includes(gekozen.scenario) ? gekozen.scenario : 'basis';
  const b = scenario === a ? (namen.find((naam) => naam !== a) ?? a) : scenario;
  const jaar = gekozen.jaar >= eerste && gekozen.jaar <= laatste ? gekozen.jaar : laatste;
  return { sessie, regels, regel, doel: regel.tekst, jaar, scenario, a, b };
}

/** A total says more than a part, an amount more than a share. */
function eersteDoel(regels: readonly Vergelijkregel[]): Vergelijkregel | undefined {
  const zichtbaar = regels.filter(({ regel }) => !regel.verborgen);
  return (
    zichtbaar.findLast(({ regel, adres }) => regel.vorm !== 'tekst' && adres.kolom === null && !regel.uitgangspunt) ??
    zichtbaar.findLast(({ regel }) => regel.vorm === 'totaal') ??
    zichtbaar[0]
  );
}
