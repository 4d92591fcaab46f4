/**
 * A printed figure as what it says: `2,76` is some number from 2,755 up to but not including 2,765 (away from zero the
 * half is rounded up), `7,5%` one from 7,45% to 7,55%, `€ 40.000` one from 39.999,5 to 40.000,5.
 *
 * `=2,58` is exactly that, a dash is exactly nothing, and nothing at all or `?` is an unknown.
 */
import { type Breuk, breuk, breukVanGetal, min, NUL, plus, teken } from '../../kern/breuk.ts';
import { leesGetal } from '../../kern/getal.ts';
import { goed, mis, type Result } from '../../kern/result.ts';
import { ALLES, type Interval, punt, vanTot } from './interval.ts';

export interface Gedrukt {
  /** As printed; null for an unknown. */
  readonly waarde: Breuk | null;
  /** How many decimals it was printed with, of the number itself (7,5% has three); null when it is exact or unknown. */
  readonly decimalen: number | null;
  readonly interval: Interval;
}

const STREEPJE = /^(?:€\s*)?[-–−]$/;

const ONBEKEND: Gedrukt = { waarde: null, decimalen: null, interval: ALLES };

export function leesGedrukt(invoer: string | number | null): Result<Gedrukt, string> {
  if (invoer === null) return goed(ONBEKEND);
  if (typeof invoer === 'number') return goed(exact(breukVanGetal(invoer)));
  const tekst = invoer.trim();
  if (tekst === '' || tekst === '?') return goed(ONBEKEND);
  const precies = tekst.startsWith('=');
  const cijfers = precies ? tekst.slice(1) : tekst;
  if (STREEPJE.test(cijfers)) return goed(exact(NUL));
  const gelezen = leesGetal(cijfers);
  if (!gelezen.ok) return mis(gelezen.fout.melding);
  if (/\de/i.test(cijfers)) return goed(exact(breukVanGetal(gelezen.waarde)));
  const decimalen = gedrukteDecimalen(cijfers);
  const waarde = exacteWaarde(cijfers, gelezen.waarde < 0, decimalen);
  if (precies) return goed(exact(waarde));
  return goed({ waarde, decimalen, interval: rondom(waarde, decimalen) });
}

function exact(waarde: Breuk): Gedrukt {
  return { waarde, decimalen: null, interval: punt(waarde) };
}

/** Of the number itself: two more for each percent sign. */
function gedrukteDecimalen(tekst: string): number {
  const achterKomma = /,(\d*)/.exec(tekst)?.[1]?.length ?? 0;
  return achterKomma + 2 * (tekst.match(/%/g)?.length ?? 0);
}

function exacteWaarde(tekst: string, isNegatief: boolean, decimalen: number): Breuk {
  const cijfers = BigInt(tekst.replace(/\D/g, '') || '0');
  return breuk(isNegatief ? -cijfers : cijfers, 10n ** BigInt(decimalen));
}

/** All numbers that print as this one: the half nearest to zero belongs to it, the other half does not. */
function rondom(waarde: Breuk, decimalen: number): Interval {
  const helft = breuk(1n, 2n * 10n ** BigInt(decimalen));
  return vanTot(min(waarde, helft), plus(waarde, helft), teken(waarde) <= 0, teken(waarde) >= 0);
}
