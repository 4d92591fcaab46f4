/**
 * The verdict on the table as it is typed now: a moment after the last key, in a worker that is stopped when more is typed.
 */
import { useEffect, useState } from 'react';
import type { rekenNa, Tabel } from '../../../shared/analyse/narekenen/narekenen.ts';

type Uitkomst = ReturnType<typeof rekenNa>;

const RUST_MS = 200;

/** null: nothing to check, or still at work. */
export function useNarekening(tabel: Tabel): { readonly uitkomst: Uitkomst | null; readonly bezig: boolean } {
  const [stand, zet] = useState<{ uitkomst: Uitkomst | null; bezig: boolean }>({ uitkomst: null, bezig: false });
  const tekst = JSON.stringify(tabel);
  useEffect(() => {
    const werker = new Worker(new URL('./narekenen-worker.ts', import.meta.url), { type: 'module' });
    werker.onmessage = ({ data }: MessageEvent<Uitkomst>) => zet({ uitkomst: data, bezig: false });
    const wacht = setTimeout(() => {
      zet((oud) => ({ ...oud, bezig: true }));
      werker.postMessage(JSON.parse(tekst));
    }, RUST_MS);
    return () => {
      clearTimeout(wacht);
      werker.terminate();
    };
  }, [tekst]);
  return stand;
}
