/**
 * Reading realisatie from a pasted or imported table: adres, maand, bedrag and bron on each line, tabs or semicolons between.
 *
 * All or nothing: every problem is named with its line, and records come back only when there is none. Whether an adres
 * exists and a month was booked before is for the bewerking that takes them.
 */
import { leesGetal } from '../kern/getal.ts';
import { goed, mis, type Result } from '../kern/result.ts';
import type { Realisatierecord } from '../model/realisatie.ts';

export interface Leesprobleem {
  /** 1-based. */
  readonly regel: number;
  readonly melding: string;
}

const MAANDEN = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** `2026-03`, `03-2026`, `maart 2026`, `1-3-2026`, `31-03-2026`. */
export function leesMaand(tekst: string): string | null {
  const kaal = tekst.trim().toLowerCase();
  const vorm = (jaar: string | undefined, maand: number) =>
    maand >= 1 && maand <= 12 ? `${jaar}-${String(maand).padStart(2, '0')}` : null;
  const iso = /^(\d{4})-(\d{1,2})(?:-\d{1,2})?$/.exec(kaal);
  if (iso) return vorm(iso[1], Number(iso[2]));
  const dag = /^(?:\d{1,2}[-/])?(\d{1,2})[-/](\d{4})$/.exec(kaal);
  if (dag) return vorm(dag[2], Number(dag[1]));
  const woord = /^([a-z]{3,})\.?\s+(\d{4})$/.exec(kaal.replace('maart', 'mrt'));
  return woord ? vorm(woord[2], MAANDEN.indexOf((woord[1] ?? '').slice(0, 3)) + 1) : null;
}

export function leesRealisatie(tekst: string): Result<Realisatierecord[], readonly Leesprobleem[]> {
  const records: Realisatierecord[] = [];
  const problemen: Leesprobleem[] = [];
  tekst.split(/\r?\n/).forEach((lijn, i) => {
    if (lijn.trim() === '' || (i === 0 && /^adres[\t;]/i.test(lijn.trim()))) return;
    const gelezen = leesLijn(lijn);
    if (gelezen.ok) records.push(gelezen.waarde);
    else problemen.push({ regel: i + 1, melding: gelezen.fout });
  });
  if (problemen.length > 0) return mis(problemen);
  return records.length > 0
    ? goed(records)
    : mis([{ regel: 1, melding: 'Er staat niets om te boeken. Plak regels met adres, maand, bedrag en bron.' }]);
}

function leesLijn(lijn: string): Result<Realisatierecord, string> {
  const [adres = '', maandtekst = '', bedragtekst = '', bron = '', ...teveel] = lijn
    .split(lijn.includes('\t') ? '\t' : ';')
    .map((deel) => deel.trim());
  if (adres === '' || bedragtekst === '' || teveel.length > 0) {
    return mis('Een regel heeft vier delen: adres, maand, bedrag en bron (de bron mag leeg zijn).');
  }
  const maand = leesMaand(maandtekst);
  if (maand === null) return mis(`'${maandtekst}' is geen maand. Schrijf bijvoorbeeld 2026-03 of maart 2026.`);
  const bedrag = leesGetal(bedragtekst);
  return bedrag.ok ? goed({ adres, maand, bedrag: bedrag.waarde, bron }) : mis(bedrag.fout.melding);
}
