/**
 * Tekens: with which sign baten, lasten and saldi are shown. They are stored positive (saldo = baten - lasten); this is presentation
 * alone, in grid, reports and workbooks alike, and printed in the legenda.
 *
 * Signs only tell something where baten and lasten stand together, so a blad with one of them (a Bijlage 2) keeps its amounts positive.
 */
import type { Blad, Gegevens, Kolom, Regel } from './document.ts';
import { notatieIn } from './notatie.ts';

export type Tekens = NonNullable<Gegevens['tekens']>;

/** The choices, in the order in which they are offered. */
export const TEKENKEUZES: readonly { readonly id: Tekens; readonly naam: string; readonly uitleg: string }[] = [
  {
    id: 'positief',
    naam: 'Baten en lasten positief',
    uitleg: 'Baten en lasten staan allebei als positief bedrag; saldo = baten − lasten.',
  },
  {
    id: 'baten_negatief',
    naam: 'Baten met minteken',
    uitleg: 'Baten staan met een minteken, lasten zonder; saldo = baten plus lasten, een minteken is voordelig.',
  },
  {
    id: 'lasten_negatief',
    naam: 'Lasten met minteken',
    uitleg: 'Lasten staan met een minteken, baten zonder; saldo = baten plus lasten, een minteken is nadelig.',
  },
];

export function tekenkeuze({ tekens = 'positief' }: Gegevens): (typeof TEKENKEUZES)[number] {
  const keuze = TEKENKEUZES.find(({ id }) => id === tekens);
  if (keuze === undefined) throw new Error(`no such tekens: ${tekens}`);
  return keuze;
}

/** -1: shown with its sign turned. `kolomId` null: the single amount of the regel. */
export function tekenVan({ tekens = 'positief' }: Gegevens, blad: Blad, regel: Regel, kolomId: string | null): 1 | -1 {
  if (tekens === 'positief' || !heeftBatenEnLasten(blad)) return 1;
  const kolom = blad.kolommen.find(({ id }) => id === (kolomId ?? regel.enkelIn));
  const aard = aardVan(blad, regel, kolom);
  const draait = tekens === 'baten_negatief' ? aard === 'baat' || aard === 'saldo' : aard === 'last';
  return draait ? -1 : 1;
}

const BEKEND = new WeakMap<Blad, boolean>();

/** Both stand on this blad: its amounts have a sign, and its years are Rekening, Begroting and Raming. */
export function heeftBatenEnLasten(blad: Blad): boolean {
  const bekend = BEKEND.get(blad);
  if (bekend !== undefined) return bekend;
  const soorten = new Set([...blad.regels, ...blad.kolommen].map(({ soort }) => soort));
  const uitkomst = soorten.has('baat') && soorten.has('last');
  BEKEND.set(blad, uitkomst);
  return uitkomst;
}

/** The regel decides, else the groep it is in, else its kolom; only amounts in euros have a sign. */
function aardVan(blad: Blad, regel: Regel, kolom: Kolom | undefined): 'baat' | 'last' | 'saldo' | null {
  if (!notatieIn(regel, kolom).startsWith('bedrag') || kolom?.tarief) return null;
  if (regel.saldo || kolom?.saldo) return 'saldo';
  return soortVan(blad, regel) ?? kolom?.soort ?? null;
}

function soortVan(blad: Blad, { soort, groep }: Regel): 'baat' | 'last' | null {
  if (soort !== 'geen') return soort;
  const boven = groep === null ? undefined : blad.regels.find(({ id }) => id === groep);
  return boven === undefined ? null : soortVan(blad, boven);
}
