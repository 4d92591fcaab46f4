/**
 * How a number takes its place in a kolom: what stands left of the decimal comma and what stands right of it.
 *
 * Text and PDF both put these halves under each other, so digits of one kolom align whatever their notation.
 */
import type { Merk, Tabelcel } from './rapportmodel.ts';

export const MERKTEKENS: Readonly<Record<Merk, string>> = {
  uitzondering: '*',
  onvolledig: '†',
  scenario: '‡',
  bandbreedte: '≈',
};

export interface Celhelften {
  readonly links: string;
  /** The comma and what follows it, marks included. */
  readonly rechts: string;
}

/** `200.377,01` is `200.377` and `,01`; `7,5%` is `7` and `,5%`; `–` stands left as a whole. */
export function deelCel(cel: Tabelcel): Celhelften {
  const komma = cel.waarde === null ? cel.tekst.length : (/[,%)]|$/.exec(cel.tekst)?.index ?? cel.tekst.length);
  const merken = cel.merken.map((merk) => MERKTEKENS[merk]).join('');
  return { links: cel.tekst.slice(0, komma), rechts: cel.tekst.slice(komma) + merken };
}
