/**
 * Cells out of HTML as Excel and LibreOffice put it on the clipboard. Their plain text holds numbers as they are shown, rounded;
 * the table holds the numbers themselves (`x:num`, `sdval`).
 */
import { drukInvoer, drukProcentInvoer } from '../../shared/kern/getal.ts';
import type { Blok } from './klembord.ts';

/** null: no table with numbers; the plain text says as much then. */
export function vanHtml(html: string): Blok<string> | null {
  if (!/<table[\s>]/i.test(html) || !/\s(?:x:num|sdval)[\s=>]/i.test(html)) return null;
  const tabel = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  const rijen = [...(tabel?.rows ?? [])].map((rij) => [...rij.cells].flatMap(celteksten));
  return rijen.length > 0 ? rijen : null;
}

/** A merged cell stands in its first column; the others are empty. */
function celteksten(cel: HTMLTableCellElement): string[] {
  const tekst = (cel.textContent ?? '').trim();
  const getal = Number(cel.getAttribute('x:num') || cel.getAttribute('sdval') || Number.NaN);
  const druk = tekst.endsWith('%') ? drukProcentInvoer : drukInvoer;
  const inhoud = Number.isFinite(getal) ? druk(getal) : tekst;
  return [inhoud, ...Array.from({ length: cel.colSpan - 1 }, () => '')];
}
