/** Dates as people type and read them, day first, whatever the language of the system: a date field of the browser follows that. */
import { maandnummer } from '../../shared/kern/datum.ts';

/** As people write it, where they are. */
export function datumVanVandaag(): string {
  return new Date().toLocaleDateString('nl-NL', { day: '2-digit', month: '2-digit', year: 'numeric' });
}

/** ISO date as people write it. */
export function drukDatum(datum: string): string {
  return datum.split('-').reverse().join('-');
}

/** `30-9-2026`, `30/9/26`, `30 september 2026` or `2026-09-30` as ISO date; null when there is no such day. */
export function leesDatum(tekst: string): string | null {
  const kaal = tekst.trim().toLowerCase();
  const [, jaar, maand, dag] =
    /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(kaal) ??
    omgekeerd(/^(\d{1,2})[-/. ](\d{1,2}|[a-z]+)\.?[-/. ](\d{4}|\d{2})$/.exec(kaal));
  if (jaar === undefined || maand === undefined || dag === undefined) return null;
  const nummer = /^\d/.test(maand) ? maand : String(maandnummer(maand));
  const iso = `${jaar.padStart(4, '20')}-${nummer.padStart(2, '0')}-${dag.padStart(2, '0')}`;
  const moment = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== iso ? null : iso;
}

/** Day first becomes year first. */
function omgekeerd(delen: RegExpExecArray | null): readonly (string | undefined)[] {
  return delen === null ? [] : [delen[0], ...delen.slice(1).reverse()];
}

/** What is told of a text that is no date. */
export function geenDatum(tekst: string): string {
  return `‘${tekst.trim()}’ is geen datum. Typ dag, maand en jaar, zoals 31-12-2026.`;
}
