/**
 * A table to check from what people have: JSON, or rows pasted from a spreadsheet (naam, tab, getal).
 */
import { z } from 'zod';
import { goed, mis, type Result } from '../../kern/result.ts';
import type { Tabel } from './narekenen.ts';

const tabelSchema = z.object({
  posten: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  relaties: z.array(z.string()),
});

const VORM = 'De tabel heeft de vorm {"posten":{"naam":"2,76"},"relaties":["a = b * c"]}.';

/** The error is a Dutch sentence. */
export function leesTabel(tekst: string): Result<Tabel, string> {
  let inhoud: unknown;
  try {
    inhoud = JSON.parse(tekst.replace(/^\uFEFF/, ''));
  } catch {
    return mis(`Dit is geen JSON. ${VORM}`);
  }
  const gelezen = tabelSchema.safeParse(inhoud);
  if (gelezen.success) return goed(gelezen.data);
  const plaats = gelezen.error.issues[0]?.path.join(' > ');
  return mis(`${plaats ? `Bij ${plaats} staat iets anders dan verwacht. ` : ''}${VORM}`);
}

/** Each row a name and a figure, apart by a tab or the last run of two spaces; rows without a figure are headings and drop out. */
export function leesGeplakt(tekst: string): Record<string, string> {
  const posten: Record<string, string> = {};
  for (const regel of tekst.split(/\r?\n/)) {
    const [naam = '', ...cellen] = regel.split(/\t| {2,}/).map((cel) => cel.trim());
    const cijfer = cellen.findLast((cel) => /\d|^[-–?]$/.test(cel));
    if (naam !== '' && cijfer !== undefined) posten[naam] = cijfer;
  }
  return posten;
}
