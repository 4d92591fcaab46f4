/** Dates as people type and read them, day first. */

/** As people write it, where they are. */
export function datumVanVandaag(): string {
  return new Date().toLocaleDateString('nl-NL', { day: '2-digit', month: '2-digit', year: 'numeric' });
}

/** ISO date as people write it. */
export function drukDatum(datum: string): string {
  return datum.split('-').reverse().join('-');
}

/** `30-9-2026` as ISO date; null when there is no such day. */
export function leesDatum(tekst: string): string | null {
  const [, dag = '', maand = '', jaar = ''] = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(tekst.trim()) ?? [];
  const iso = `${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`;
  const moment = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== iso ? null : iso;
}
