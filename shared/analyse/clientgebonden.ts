/**
 * The cliëntgebonden budget against the share that was agreed to be used (90% in every contract since 2023).
 */
import type { Sessie } from '../model/sessie.ts';
import { benutting, clientgebonden, type Overzichtregel } from './realisatieoverzicht.ts';

/** DVO 2023, hoofdstuk 3; DVO 2026, deel 2 paragraaf 8. For a document without an uitgangspunt of its own. */
const NORM = 0.9;

export interface Clientgebonden {
  readonly posten: readonly Overzichtregel[];
  /** Shares of the budget of the whole year. */
  readonly ingezet: number;
  readonly norm: number;
  readonly gehaald: boolean;
}

/** null while there is no such budget. */
export function vatClientgebonden(
  bron: Pick<Sessie, 'zoek' | 'waarde'>,
  regels: readonly Overzichtregel[],
  jaar: number,
): Clientgebonden | null {
  const posten = clientgebonden(regels);
  const ingezet = benutting(posten);
  if (ingezet === null) return null;
  const adres = bron.zoek('norm_inzet_clientkosten');
  const waarde = adres.ok ? bron.waarde({ ...adres.waarde, jaar }, 'basis') : null;
  const norm = typeof waarde === 'number' ? waarde : NORM;
  return { posten, ingezet, norm, gehaald: ingezet >= norm };
}
