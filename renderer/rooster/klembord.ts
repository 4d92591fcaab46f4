/**
 * The clipboard's three notations: TSV with Dutch numbers (to and from Excel), HTML, and an own one that keeps formulas.
 *
 * Pure text to cells and back. What a pasted text means is the model's business; nothing is parsed as a number here.
 */
import { z } from 'zod';
import type { Notatie } from '../../shared/model/document.ts';
import { drukInvoerwaarde, MAATSOORTEN, type Maatsoort, maatsoortVan } from '../../shared/model/notatie.ts';
import type { Plek } from '../staat/plek.ts';

/** Own notation, only between windows of this program. */
export const EIGEN_TYPE = 'application/x-sluitend+json';

export interface Klembordcel {
  /** Unrounded; null when the cell is empty, text or an error. */
  readonly waarde: number | null;
  /** As the grid shows it. */
  readonly tekst: string;
  /** What typing it again would need: the formula or the number at full precision. */
  readonly invoer: string;
  /** The same without the formula: its outcome. */
  readonly uitkomst: string;
  /** null: it holds no figure. */
  readonly notatie: Notatie | null;
}

/** A text on its way to a cell. */
export interface Plakcel {
  readonly tekst: string;
  /** What it measures where it comes from; null: it does not say. */
  readonly maat: Maatsoort | null;
}

/** What was copied or cut last: outlined in the grid and, when cut, emptied once it is pasted. */
export interface Kopie {
  /** Row after row; null: nothing can stand there. */
  readonly plekken: readonly (Plek | null)[];
  readonly knippen: boolean;
  /** What stands on the clipboard as long as nobody else uses it. */
  readonly tekst: string;
}

/** waarden: what a formula gives instead of the formula itself. eenmaal: what was copied is no longer outlined. */
export type Plakwens = 'alles' | 'waarden' | 'eenmaal';

export type Blok<T> = readonly (readonly T[])[];

const blok = z.array(z.array(z.string())).min(1);
const eigenSchema = z.strictObject({
  cellen: blok,
  uitkomsten: blok,
  maten: z.array(z.array(z.enum(MAATSOORTEN).nullable())),
});

export function naarEigen(cellen: Blok<Klembordcel>): string {
  return JSON.stringify({
    cellen: cellen.map((rij) => rij.map((cel) => cel.invoer)),
    uitkomsten: cellen.map((rij) => rij.map((cel) => cel.uitkomst)),
    maten: cellen.map((rij) => rij.map(({ notatie }) => notatie && maatsoortVan(notatie))),
  });
}

/** null: not ours, or damaged; the caller falls back to the text. */
export function vanEigen(tekst: string, wat: 'cellen' | 'uitkomsten'): Blok<Plakcel> | null {
  if (!tekst) return null;
  try {
    const { maten, ...eigen } = eigenSchema.parse(JSON.parse(tekst));
    return eigen[wat].map((rij, r) => rij.map((cel, k) => ({ tekst: cel, maat: maten[r]?.[k] ?? null })));
  } catch {
    return null;
  }
}

/** Cells of another program: only a percentage says what it measures. */
export function vanBuiten(teksten: Blok<string>): Blok<Plakcel> {
  return teksten.map((rij) => rij.map((tekst) => ({ tekst, maat: /%\s*$/.test(tekst) ? 'percentage' : null })));
}

/** At full precision, with a decimal comma and no thousands points, so that Dutch Excel reads a number. */
export function naarTsv(cellen: Blok<Klembordcel>): string {
  return cellen.map((rij) => rij.map(tsvCel).join('\t')).join('\r\n');
}

function tsvCel(cel: Klembordcel): string {
  if (cel.waarde !== null) return drukInvoerwaarde(cel.waarde, cel.notatie ?? 'tekst');
  return /[\t\n\r"]/.test(cel.tekst) ? `"${cel.tekst.replaceAll('"', '""')}"` : cel.tekst;
}

/** `x:num` makes Excel take the number itself, whatever the regional settings are. */
export function naarHtml(cellen: Blok<Klembordcel>): string {
  const rijen = cellen.map((rij) => `<tr>${rij.map(htmlCel).join('')}</tr>`).join('');
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body><table>${rijen}</table></body></html>`;
}

function htmlCel(cel: Klembordcel): string {
  const tekst = cel.tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const isTekst = cel.waarde === null || cel.notatie === 'letter';
  return isTekst ? `<td>${tekst}</td>` : `<td x:num="${cel.waarde}">${tekst}</td>`;
}

/** How many rows a TSV has, without reading them; null: a quoted cell may hold line ends, so it must be read. */
export function telRijen(tekst: string): number | null {
  if (tekst.includes('"')) return null;
  let rijen = 0;
  for (let i = tekst.indexOf('\n'); i >= 0; i = tekst.indexOf('\n', i + 1)) rijen++;
  return tekst === '' || tekst.endsWith('\n') ? rijen : rijen + 1;
}

/** Excel's TSV: a quoted cell may hold tabs and line ends, "" is a quote; the last line end closes the last row. */
export function vanTsv(tekst: string): Blok<string> {
  const rijen: string[][] = [];
  let rij: string[] = [];
  let i = 0;
  while (i < tekst.length) {
    const [cel, na] = tekst[i] === '"' ? leesAangehaald(tekst, i) : leesKaal(tekst, i);
    rij.push(cel);
    i = na;
    if (tekst[i] === '\t') {
      i++;
      if (i === tekst.length) rij.push('');
      continue;
    }
    rijen.push(rij);
    rij = [];
    if (tekst[i] === '\r') i++;
    if (tekst[i] === '\n') i++;
  }
  if (rij.length > 0) rijen.push(rij);
  return rijen;
}

function leesKaal(tekst: string, van: number): [string, number] {
  let i = van;
  while (i < tekst.length && !'\t\r\n'.includes(tekst.charAt(i))) i++;
  return [tekst.slice(van, i), i];
}

function leesAangehaald(tekst: string, van: number): [string, number] {
  let cel = '';
  let i = van + 1;
  for (;;) {
    const einde = tekst.indexOf('"', i);
    if (einde < 0) return leesKaal(tekst, van); // no closing quote: then it was none
    cel += tekst.slice(i, einde);
    if (tekst[einde + 1] !== '"') {
      const [rest, na] = leesKaal(tekst, einde + 1);
      return [cel + rest, na];
    }
    cel += '"';
    i = einde + 2;
  }
}
