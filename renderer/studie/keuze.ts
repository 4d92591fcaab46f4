/** What a screen of a study looks at and can choose, and what it can print. */
import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { Studieblad } from '../../shared/rapport/studie/blad.ts';
import { type Keuze, maakKeuze, type Studiekeuze } from '../../shared/rapport/studie/keuze.ts';
import { useProgramma, useVenster } from '../app/programma.ts';

/** null: the document has nothing to compare. */
export function useKeuze(): Studiekeuze | null {
  const { studie } = useProgramma();
  const sessie = useVenster((staat) => staat.sessie);
  const scenario = useVenster((staat) => staat.scenario);
  const scherm = useVenster((staat) => staat.scherm);
  useVenster(({ versie }) => versie);
  const doel = useStore(studie, (staat) => staat.doel);
  const a = useStore(studie, (staat) => staat.a);
  const jaar = useStore(studie, ({ jaren }) => jaren[scherm] ?? 0);
  return sessie && maakKeuze(sessie, { doel, a, scenario, jaar });
}

/** Chooses for this screen and, but for the year, for the others. */
export function useKies(): (deel: Partial<Keuze>) => void {
  const { studie, venster } = useProgramma();
  return ({ scenario, jaar, ...deel }) => {
    if (scenario !== undefined) venster.setState({ scenario });
    const { scherm } = venster.getState();
    const { jaren } = studie.getState();
    studie.setState({ ...deel, ...(jaar !== undefined && { jaren: { ...jaren, [scherm]: jaar } }) });
  };
}

/** What the PDF command prints while a screen shows an answer. @param blad null: nothing (yet) */
export function useStudieblad(blad: Studieblad | null): void {
  const { studie } = useProgramma();
  useEffect(() => {
    studie.setState({ blad });
    return () => studie.setState({ blad: null });
  });
}
