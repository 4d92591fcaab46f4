/** What the opdrachten of a study share: the document as a Studie, numbers and options as typed. */
import { toonIn } from '../../shared/analyse/toon.ts';
import { vindDoel } from '../../shared/analyse/vraag.ts';
import type { Studie } from '../../shared/analyse/vragen/studie.ts';
import type { Toon } from '../../shared/analyse/zinnen.ts';
import { drukDecimalen, leesGetal } from '../../shared/kern/getal.ts';
import { goed, mis, type Result } from '../../shared/kern/result.ts';
import { maakFormulelezer } from '../../shared/model/rekenstand.ts';
import type { Studieblad } from '../../shared/rapport/studie/blad.ts';
import { BEGINKEUZE, maakKeuze, type Studiekeuze } from '../../shared/rapport/studie/keuze.ts';
import { slaOp } from '../bestanden/opslaan.ts';
import { maakPdf } from '../pdf/maak-pdf.ts';
import { openBegroting } from './begroting.ts';
import { gelukt, mislukt, type Uitkomst, type Wereld } from './opdracht.ts';

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

/** What was asked, ready to be given. */
interface Studiedruk {
  /** The file; undefined: nothing was asked on paper. */
  readonly pdf: string | undefined;
  readonly blad: () => Studieblad;
  /** For stdout. */
  readonly uit: string;
  readonly json: boolean;
}

/** The answer on stdout, or as a PDF with the charts that the window shows; with --json both. */
export async function geefAntwoord({ sessie }: Studie, druk: Studiedruk, wereld: Wereld): Promise<Uitkomst> {
  if (druk.pdf === undefined) return gelukt(druk.uit);
  const { drukStudie } = await import('../../shared/rapport/prent/druk-studie.ts');
  const gemaakt = await maakPdf(drukStudie(sessie.document, druk.blad()), await wereld.pdfOnderdelen());
  if (!gemaakt.ok) return mislukt(gemaakt.fout.melding);
  const bewaard = await slaOp(druk.pdf, gemaakt.waarde);
  if (!bewaard.ok) return mislukt(bewaard.fout.melding);
  return gelukt(druk.json ? druk.uit : `'${druk.pdf}' is gemaakt.\n`);
}

/** What a screen would look at for this question. @param doel with its year, found already */
export function keuzeVoor(
  { sessie }: Studie,
  { doel, ...keuze }: { readonly doel: string | undefined; readonly scenario: string; readonly a?: string },
): Result<Studiekeuze, string> {
  const gevonden = doel === undefined ? null : vindDoel(sessie, doel);
  if (gevonden?.ok === false) return gevonden;
  const adres = gevonden?.waarde.adres;
  const gemaakt = maakKeuze(sessie, {
    ...BEGINKEUZE,
    ...keuze,
    ...(adres && { doel: sessie.toonAdres(adres), jaar: adres.jaar }),
  });
  return gemaakt === null ? mis('Dit document heeft nog geen regels om te bekijken.') : goed(gemaakt);
}

/** Prints a goal as the grid prints it; amounts with their euro sign. */
export function toonDoel({ sessie }: Studie, doel: string): Toon {
  const gevonden = sessie.zoek(doel);
  return gevonden.ok ? toonIn(sessie.notatie(gevonden.waarde)) : druk;
}
