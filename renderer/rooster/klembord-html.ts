/**
 * Cells out of HTML as Excel and LibreOffice put it on the clipboard. Their plain text holds numbers as they are shown, rounded;
 * the table holds the numbers themselves (`x:num`, `sdval`).
 */
import { drukInvoer, drukProcentInvoer } from '../../shared/kern/getal.ts';
import type { Blok } from './klembord.ts';

/** It is a table that holds its numbers unrounded. */
export function heeftGetallen(html: string): boolean {
  return /<table[\s>]/i.test(html) && /\s(?:x:num|sdval)[\s=>]/i.test(html);
}

/** null: no table with numbers; the plain text says as much then. */
export function vanHtml(html: string): Blok<string> | null {
  if (!heeftGetallen(html)) return null;
  const tabel = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  const rijen = [...(tabel?.rows ?? [])].map((rij) =>
    [...rij.cells].map((cel) => ({
      tekst: (cel.textContent ?? '').trim(),
      getal: cel.getAttribute('x:num') || cel.getAttribute('sdval') || '',
      rijen: Math.max(1, cel.rowSpan),
      kolommen: cel.colSpan,
    })),
  );
  return rijen.length > 0 ? legUit(rijen) : null;
}

/** How many rows the table has, without building it. */
export function telTabelrijen(html: string): number {
  return html.match(/<tr[\s>]/gi)?.length ?? 0;
}

/** A cell of a table, and over how many rows and columns it reaches. */
export interface Tabelcel {
  readonly tekst: string;
  /** The number itself; '': none. */
  readonly getal: string;
  readonly rijen: number;
  readonly kolommen: number;
}

/** Every cell in its own row and column: a merged one stands in its first, the others it covers are empty. */
export function legUit(rijen: Blok<Tabelcel>): Blok<string> {
  const blok: string[][] = rijen.map(() => []);
  for (const [r, rij] of rijen.entries()) {
    let k = 0;
    for (const cel of rij) {
      while (blok[r]?.[k] !== undefined) k++;
      for (const bedekt of blok.slice(r, r + cel.rijen))
        for (let i = 0; i < cel.kolommen; i++) bedekt[k + i] = bedekt === blok[r] && i === 0 ? inhoudVan(cel) : '';
    }
  }
  return blok.map((rij) => Array.from(rij, (tekst) => tekst ?? ''));
}

/** A day or a time is a number to Excel, and none to a controller. */
const DAG_OF_TIJD = /\d[-/:]\d|jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec/i;

function inhoudVan({ tekst, getal }: Tabelcel): string {
  if (getal === '' || !Number.isFinite(Number(getal)) || DAG_OF_TIJD.test(tekst)) return tekst;
  return (tekst.endsWith('%') ? drukProcentInvoer : drukInvoer)(Number(getal));
}
