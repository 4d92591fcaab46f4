/**
 * The register of controles in the window: computed a moment after the last change, so that typing never waits for it.
 */
import { useEffect, useState } from 'react';
import type { Bevinding, Oordeel } from '../../shared/model/controles/bevinding.ts';
import { useVenster } from '../app/programma.ts';

const RUST_MS = 120;

export function useControles(): readonly Bevinding[] {
  const sessie = useVenster((staat) => staat.sessie);
  const versie = useVenster((staat) => staat.versie);
  const [bevindingen, zet] = useState<readonly Bevinding[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the Sessie stays, its versie tells that the document changed
  useEffect(() => {
    const wacht = setTimeout(() => zet(sessie?.controles() ?? []), RUST_MS);
    return () => clearTimeout(wacht);
  }, [sessie, versie]);
  return bevindingen;
}

export function tel(bevindingen: readonly Bevinding[]): Readonly<Record<Oordeel, number>> {
  const telling = { fout: 0, onvolledig: 0, 'let op': 0, goed: 0 };
  for (const { oordeel } of bevindingen) telling[oordeel] += 1;
  return telling;
}
