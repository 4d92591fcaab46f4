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

/**
 * Rows as pasted from a spreadsheet: a name and figures, apart by tabs, semicolons or runs of spaces. With more figures in a row
 * each is a post of its own, called after row and kolom (`Instroom.FTE`); the kolommen are named by the first row without
 * figures. Rows without figures are headings and drop out; a name that comes back gets a number.
 */
export function leesGeplakt(tekst: string): Record<string, string> {
  const rijen = tekst.split(/\r?\n/).map((regel) => regel.split(/\t|;| {2,}/).map((cel) => cel.trim()));
  const koppen = rijen.find(([, ...cellen]) => cellen.some((cel) => cel !== '') && !cellen.some(isCijfer)) ?? [];
  const posten: Record<string, string> = {};
  for (const [naam = '', ...cellen] of rijen) {
    const cijfers = cellen.flatMap((cel, i) => (isCijfer(cel) ? [{ cel, kop: koppen[i + 1] || `${i + 1}` }] : []));
    if (naam === '') continue;
    for (const { cel, kop } of cijfers) {
      posten[vrijeNaam(koppen.length === 0 && cijfers.length === 1 ? naam : `${naam}.${kop}`, posten)] = cel;
    }
  }
  return posten;
}

/** Anything with a digit and no letters, so that a figure in another notation is refused by name and not left out. */
function isCijfer(cel: string): boolean {
  return (/\d/.test(cel) && !/\p{L}/u.test(cel.replace('EUR', ''))) || /^(?:€\s*)?[-–−?]$/.test(cel);
}

function vrijeNaam(naam: string, bezet: Readonly<Record<string, string>>): string {
  if (bezet[naam] === undefined) return naam;
  for (let n = 2; ; n++) if (bezet[`${naam}_${n}`] === undefined) return `${naam}_${n}`;
}
