/** What the opdrachten of a study share: the document as a Studie, numbers and options as typed. */

import type { Studie } from '../../shared/analyse/beantwoorden.ts';
import { drukDecimalen, leesGetal } from '../../shared/kern/getal.ts';
import { goed, mis, type Result } from '../../shared/kern/result.ts';
import { maakFormulelezer } from '../../shared/model/rekenstand.ts';
import { openBegroting } from './begroting.ts';
import type { Wereld } from './opdracht.ts';

export async function openStudie(pad: string, wereld: Wereld): Promise<Result<Studie, string>> {
  const sessie = await openBegroting(pad, wereld);
  return sessie.ok ? goed({ sessie: sessie.waarde, lees: maakFormulelezer() }) : sessie;
}

/** `2500000.5` as programs write it, or `2.500.000,50`, `7,5%` as people do; `1.000` is a thousand, as everywhere. */
export function leesWaarde(tekst: string, optie: string): Result<number, string> {
  const alsProgramma = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(tekst) && !/^-?[1-9]\d{0,2}\.\d{3}$/.test(tekst);
  if (alsProgramma) return goed(Number(tekst));
  const gelezen = leesGetal(tekst);
  return gelezen.ok ? gelezen : mis(`--${optie}: ${gelezen.fout.melding}`);
}

/** null: not given. */
export function leesGetaloptie(opties: Readonly<Record<string, string>>, optie: string): Result<number | null, string> {
  const tekst = opties[optie];
  return tekst === undefined ? goed(null) : leesWaarde(tekst, optie);
}

/** A number in a list that a person reads. */
export function druk(waarde: number): string {
  if (Number.isNaN(waarde)) return 'fout';
  return drukDecimalen(waarde, Math.abs(waarde) < 10 ? 4 : 2);
}

/** Columns under each other: the first left, the others right. */
export function lijst(rijen: readonly (readonly string[])[]): string {
  const breedte = (rijen[0] ?? []).map((_, kolom) => Math.max(...rijen.map((rij) => rij[kolom]?.length ?? 0)));
  const regel = (rij: readonly string[]) =>
    rij.map((cel, i) => (i === 0 ? cel.padEnd(breedte[i] ?? 0) : cel.padStart(breedte[i] ?? 0))).join('  ');
  return rijen.map((rij) => `${regel(rij).trimEnd()}\n`).join('');
}
