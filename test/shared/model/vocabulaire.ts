/**
 * The words that tests of a Sessie are written in: open, lees, zet.
 */
import type { Bewerkingsinvoer } from '../../../shared/model/bewerkingen/bewerking.ts';
import { openSessie } from '../../../shared/model/open-sessie.ts';
import type { Celstatus, Sessie } from '../../../shared/model/sessie.ts';
import { maakDocument } from '../../../shared/sjablonen/maak-document.ts';
import { SJABLOONBRON } from '../../../shared/sjablonen/sjablonen.ts';
import type { Opzet } from '../../../shared/sjablonen/sjabloon.ts';

export function open(opzet: Opzet): Sessie {
  return openSessie(maakDocument(opzet), {
    wie: 'Tester',
    nu: () => '2026-11-24T12:00:00.000Z',
    sjablonen: SJABLOONBRON,
  });
}

/** The value at `instroom.fte@2023`; null when empty, the code when an error. */
export function lees(sessie: Sessie, tekst: string, scenario = 'basis'): number | string | null {
  const adres = sessie.zoek(tekst);
  if (!adres.ok) throw new Error(adres.fout);
  if (adres.waarde.jaar === null) throw new Error(`geen jaar in ${tekst}`);
  const waarde = sessie.waarde({ ...adres.waarde, jaar: adres.waarde.jaar }, scenario);
  return waarde === null || typeof waarde === 'number' ? waarde : waarde.code;
}

/** Types in a cell, as in the grid; the message when it is refused. */
export function zet(sessie: Sessie, tekst: string, invoer: string, scenario = 'basis'): string | null {
  const adres = sessie.zoek(tekst);
  if (!adres.ok) return adres.fout;
  const bewerkingen = sessie.typ(adres.waarde, adres.waarde.jaar, invoer, scenario);
  if (!bewerkingen.ok) return bewerkingen.fout.melding;
  const gedaan = sessie.doe(bewerkingen.waarde, 'Invoer');
  return gedaan.ok ? null : (gedaan.fout[0]?.melding ?? '');
}

export function status(sessie: Sessie, tekst: string, scenario = 'basis'): Celstatus {
  const adres = sessie.zoek(tekst);
  if (!adres.ok || adres.waarde.jaar === null) throw new Error(tekst);
  return sessie.status({ ...adres.waarde, jaar: adres.waarde.jaar }, scenario);
}

/** Does bewerkingen that must succeed. */
export function doe(sessie: Sessie, ...bewerkingen: Bewerkingsinvoer[]): void {
  const gedaan = sessie.doe(bewerkingen, 'bewerking');
  if (!gedaan.ok) throw new Error(gedaan.fout.map(({ plaats, melding }) => `${plaats}: ${melding}`).join('\n'));
}

/** The message with which bewerkingen are refused. */
export function weigering(sessie: Sessie, ...bewerkingen: Bewerkingsinvoer[]): string {
  const gedaan = sessie.doe(bewerkingen, 'bewerking');
  if (gedaan.ok) throw new Error('dit had geweigerd moeten worden');
  return gedaan.fout.map(({ melding }) => melding).join('\n');
}
