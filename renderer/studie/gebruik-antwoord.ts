/**
 * The answer to a question about the open document, asked again whenever the document or the question changes.
 *
 * While a new answer to the same question is on its way the last one stays, told as such; asking can be stopped. The answer to
 * another question is never given: it would stand under the names of this one.
 */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Antwoord, Vraag, Vraagsoort } from '../../shared/analyse/vragen/vragen.ts';
import { useVenster } from '../app/programma.ts';
import { Ingetrokken, Vrager } from './vrager.ts';

export interface Stand<S extends Vraagsoort> {
  readonly antwoord: Antwoord<S> | null;
  readonly bezig: boolean;
  /** How much is done, 0 to 1; null: not told yet. */
  readonly deel: number | null;
  readonly stop: () => void;
}

/** @param vraag null: nothing is asked (yet). */
export function useAntwoord<S extends Vraagsoort>(soort: S, vraag: Vraag<S> | null): Stand<S> {
  const document = useVenster(({ sessie, versie }) => (versie >= 0 ? (sessie?.document ?? null) : null));
  const vrager = useRef<Vrager | null>(null);
  const [laatste, zetLaatste] = useState<{ readonly sleutel: string; readonly antwoord: Antwoord<S> } | null>(null);
  const [bezig, zetBezig] = useState(false);
  const [deel, zetDeel] = useState<number | null>(null);
  const sleutel = JSON.stringify(vraag);
  const antwoord = laatste?.sleutel === sleutel ? laatste.antwoord : null;

  useEffect(() => {
    vrager.current = new Vrager();
    return () => vrager.current?.einde();
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: sleutel is vraag by value
  useEffect(() => {
    const huidige = vrager.current;
    if (!document || !vraag || !huidige) return;
    let weg = false;
    zetBezig(true);
    zetDeel(null);
    huidige
      .vraag(document, soort, vraag, (nu) => {
        if (!weg) zetDeel(nu);
      })
      .then((nieuw) => {
        if (weg) return;
        zetLaatste({ sleutel, antwoord: nieuw });
        zetBezig(false);
      })
      .catch((fout: unknown) => {
        if (weg) return;
        zetBezig(false);
        if (!(fout instanceof Ingetrokken)) throw fout;
      });
    return () => {
      weg = true;
    };
  }, [document, soort, sleutel]);

  return useMemo(() => ({ antwoord, bezig, deel, stop: () => vrager.current?.stop() }), [antwoord, bezig, deel]);
}
