/**
 * What a study looks at: goal, year and scenarios, kept while one walks from screen to screen.
 *
 * Choices are checked against the open document each time: what it does not have falls back to what it has.
 */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { type Vergelijkregel, vergelijkregels } from '../../shared/analyse/vergelijken.ts';
import type { Sessie } from '../../shared/model/sessie.ts';
import { useVenster } from '../app/programma.ts';

interface Keuze {
  /** As output shows a reeks. */
  readonly doel: string;
  readonly jaar: number;
  readonly a: string;
  readonly b: string;
}

const keuzestore = createStore<Keuze>(() => ({ doel: 'reserve.stand', jaar: 0, a: 'basis', b: '' }));

export const kies = (deel: Partial<Keuze>): void => keuzestore.setState(deel);

export interface Studiekeuze extends Keuze {
  readonly sessie: Sessie;
  readonly regels: readonly Vergelijkregel[];
  /** The reeks of the goal. */
  readonly regel: Vergelijkregel;
}

/** null: the document has nothing to compare. */
export function useKeuze(): Studiekeuze | null {
  const sessie = useVenster((staat) => staat.sessie);
  useVenster(({ versie }) => versie);
  const keuze = useStore(keuzestore);
  if (!sessie) return null;
  const regels = vergelijkregels(sessie);
  const regel = regels.find(({ tekst }) => tekst === keuze.doel) ?? eersteDoel(regels);
  if (!regel) return null;
  const { eerste, laatste } = sessie.document.jaren;
  const namen = sessie.document.scenarios.map(({ naam }) => naam);
  const a = namen.includes(keuze.a) ? keuze.a : 'basis';
  const b = namen.includes(keuze.b) ? keuze.b : (namen.find((naam) => naam !== a) ?? a);
  const jaar = keuze.jaar >= eerste && keuze.jaar <= laatste ? keuze.jaar : laatste;
  return { sessie, regels, regel, doel: regel.tekst, jaar, a, b };
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
