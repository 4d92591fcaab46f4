/**
 * Doelen: whether an agreed result is reached, on its way, or not, by its last measurement.
 *
 * A doel that counts people over the year is, before the year is over, compared with the part of the norm that fits the
 * part of the year that has passed; every other doel (a share, a mark) is compared with the norm as it stands.
 */
import { rondAf } from '../kern/getal.ts';
import { dagenTussen, datum, laatsteDag } from '../kern/kalender.ts';
import type { Doel, Meting } from '../model/doel.ts';
import type { Realisatierecord } from '../model/realisatie.ts';
import type { Sessie } from '../model/sessie.ts';

export type Doelstatus = 'gehaald' | 'op koers' | 'achter' | 'niet gehaald' | 'geen gegevens';

export interface Doeloordeel {
  readonly status: Doelstatus;
  readonly meting: Meting | null;
  /** What the measurement was compared with. */
  readonly maatstaf: number | null;
}

/** Shown beside the status, so that it never hangs on colour alone. */
export const STATUSTEKEN: Readonly<Record<Doelstatus, string>> = {
  gehaald: '✓',
  'op koers': '→',
  achter: '!',
  'niet gehaald': '✗',
  'geen gegevens': '–',
};

export function laatsteMeting(doel: Doel): Meting | null {
  return doel.metingen.reduce<Meting | null>(
    (laatste, meting) => (laatste && laatste.datum > meting.datum ? laatste : meting),
    null,
  );
}

function voldoet(richting: Doel['richting'], waarde: number, norm: number): boolean {
  switch (richting) {
    case 'minimaal':
    case 'streven':
      return waarde >= norm;
    case 'boven':
      return waarde > norm;
    case 'maximaal':
      return waarde <= norm;
    case 'onder':
      return waarde < norm;
  }
}

/** The share of the year that has passed at the end of a day; 1 from 31 December on. */
export function jaardeel(jaar: number, dag: string): number {
  const dagen = dagenTussen(datum(jaar - 1, 12, 31), dag);
  return Math.min(1, Math.max(0, dagen / dagenTussen(datum(jaar - 1, 12, 31), laatsteDag(jaar, 12))));
}

/** The part of the norm that fits a part of the year; people come whole, so half a person is one more. */
function naarTijd({ norm, eenheid }: Doel, deel: number): number {
  const nodig = norm * deel;
  return eenheid === 'personen' || eenheid === 'partijen' ? Math.ceil(rondAf(nodig, 6)) : nodig;
}

/** A limit (maximaal, onder) is broken as soon as it is passed; a target is only missed when the year is over. */
export function beoordeelDoel(doel: Doel): Doeloordeel {
  const meting = laatsteMeting(doel);
  if (meting === null) return { status: 'geen gegevens', meting, maatstaf: null };
  const deel = jaardeel(doel.jaar, meting.datum);
  const voorbij = deel === 1;
  const grens = doel.richting === 'maximaal' || doel.richting === 'onder';
  const maatstaf = doel.telling && !grens ? naarTijd(doel, deel) : doel.norm;
  const klaar = voldoet(doel.richting, meting.waarde, doel.norm);
  if (klaar && (voorbij || (doel.telling && !grens))) return { status: 'gehaald', meting, maatstaf };
  if (voldoet(doel.richting, meting.waarde, maatstaf))
    return { status: voorbij ? 'gehaald' : 'op koers', meting, maatstaf };
  return { status: voorbij || grens ? 'niet gehaald' : 'achter', meting, maatstaf };
}

/** € per result; null while nothing was reached. */
export function kostenPerResultaat(kosten: number, resultaat: number): number | null {
  return resultaat > 0 ? kosten / resultaat : null;
}

/** For what a result was paid: what was booked up to its measurement, or without bookings the budget for that part of the year. */
export interface Doelkosten {
  /** € per result. */
  readonly bedrag: number;
  readonly grond: 'realisatie' | 'begroting naar tijd';
}

/** null without a link, without a measurement, and for what cannot be counted in results. */
export function rekenDoelkosten(
  doel: Doel,
  records: readonly Realisatierecord[],
  begroot: number | null,
): Doelkosten | null {
  const meting = laatsteMeting(doel);
  if (meting === null || !doel.telling || doel.eenheid === 'euro') return null;
  const maanden = records.filter(
    ({ adres, maand }) =>
      adres === doel.kosten && maand.startsWith(String(doel.jaar)) && maand <= meting.datum.slice(0, 7),
  );
  const betaald = maanden.reduce((som, { bedrag }) => som + bedrag, 0);
  const naarTijd = begroot === null ? null : begroot * jaardeel(doel.jaar, meting.datum);
  const kosten = maanden.length > 0 ? betaald : naarTijd;
  const bedrag = kosten === null ? null : kostenPerResultaat(kosten, meting.waarde);
  return bedrag === null ? null : { bedrag, grond: maanden.length > 0 ? 'realisatie' : 'begroting naar tijd' };
}

/** The budget of the year of the reeks that pays for a goal, in the basis. */
export function begrootVoorDoel(bron: Pick<Sessie, 'zoek' | 'waarde'>, { kosten, jaar }: Doel): number | null {
  const adres = kosten === null ? null : bron.zoek(kosten);
  const waarde = adres?.ok ? bron.waarde({ ...adres.waarde, jaar }, 'basis') : null;
  return typeof waarde === 'number' ? waarde : null;
}
