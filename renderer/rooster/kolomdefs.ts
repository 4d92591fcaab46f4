/**
 * The picture's columns as AG Grid column definitions: what a cell reads, and as classes its marks, the selection and what a
 * formula being typed names.
 *
 * A column reads the picture at drawing time, so neither figures nor another year or scenario need new definitions.
 */
import type { CellClassParams, ColDef, ValueGetterParams } from 'ag-grid-community';
import { KLEUREN } from '../formulebalk/verwijzingen.ts';
import type { Celbeeld, Merk, Roosterbeeld } from './beeld.ts';
import type { Sleepdoel } from './gebaren.ts';
import { bevat, isMeer, type Punt, type Rechthoek } from './geometrie.ts';
import type { Roosterkolom } from './kolommen.ts';
import { Naamcel } from './naamcel.ts';
import type { Rij } from './rijen.ts';

export interface Kolombronnen {
  readonly beeld: () => Roosterbeeld;
  /** What a cell shows, at the moment it is drawn. */
  readonly teken: (rij: Rij, kolom: Roosterkolom) => Celbeeld;
  readonly vlak: () => Rechthoek | null;
  readonly sleepdoel: () => Sleepdoel | null;
  /** What was copied or cut. */
  readonly kopie: () => Rechthoek | null;
  readonly wijzer: () => Punt | null;
  /** The colour in which the formula being typed names this cell; null: it does not. */
  readonly kleur: (punt: Punt) => number | null;
}

const MERKEN: readonly Merk[] = [
  'invoer',
  'doortrokken',
  'formule',
  'uitzondering',
  'scenario',
  'gevolg',
  'notitie',
  'onzeker',
  'onvolledig',
  'fout',
  'slot',
];
const RANDEN = [
  'in-selectie',
  'rand-boven',
  'rand-onder',
  'rand-links',
  'rand-rechts',
  'in-vulling',
  'gaat-leeg',
  'is-wijzer',
  'kopie-boven',
  'kopie-onder',
  'kopie-links',
  'kopie-rechts',
] as const;
const KLASSEN: readonly string[] = [
  ...MERKEN.map((merk) => `is-${merk}`),
  ...RANDEN,
  ...Array.from({ length: KLEUREN }, (_, i) => `kleur-${i}`),
];

export function maakKolomdefs(
  kolommen: readonly Roosterkolom[],
  bronnen: Kolombronnen,
  breedten: Readonly<Record<string, number>>,
): ColDef<Rij>[] {
  return kolommen.map((kolom, index) => ({
    colId: kolom.id,
    headerName: kolom.kop,
    width: breedten[kolom.maat] ?? kolom.breedte,
    minWidth: 48,
    valueGetter: ({ data }: ValueGetterParams<Rij>) => {
      const nu = bronnen.beeld().kolommen[index];
      return data && nu ? bronnen.teken(data, nu).tekst : '';
    },
    cellClass: (p) => [`is-${kolom.soort}`, ...klassenVan(puntVan(p, index, bronnen), bronnen)],
    ...eigen(kolom),
  }));
}

function eigen({ soort }: Roosterkolom): ColDef<Rij> {
  if (soort === 'naam') return { pinned: 'left', lockPinned: true, cellRenderer: Naamcel, cellAriaRole: 'rowheader' };
  if (soort === 'toelichting') return { flex: 1, minWidth: 120 };
  return { headerClass: 'is-cijferkop' };
}

function puntVan({ rowIndex, node }: CellClassParams<Rij>, kolom: number, bronnen: Kolombronnen): Punt {
  const { rijen, vast } = bronnen.beeld();
  return { rij: node.rowPinned ? rijen.length - vast + rowIndex : rowIndex, kolom };
}

const BIT = new Map(KLASSEN.map((klasse, i) => [klasse, 1 << i]));
const bit = (klasse: string) => BIT.get(klasse) ?? 0;
const MERKBIT = new Map(MERKEN.map((merk) => [merk, bit(`is-${merk}`)]));

/**
 * Makes the classes of a drawn cell those of `punt`. AG Grid gives a cell its classes when it makes it; its rules for later changes
 * would ask every class of every cell anew, also while scrolling.
 */
export function kleedCel(cel: Element, punt: Punt, bronnen: Kolombronnen): void {
  const anderen = cel.className.split(' ').filter((klasse) => !BIT.has(klasse));
  const klassen = [...anderen, ...klassenVan(punt, bronnen)].join(' ');
  if (cel.className !== klassen) cel.className = klassen;
}

function klassenVan(punt: Punt, bronnen: Kolombronnen): string[] {
  const bits = bitsVan(punt, bronnen);
  return KLASSEN.filter((_, i) => (bits & (1 << i)) !== 0);
}

function bitsVan(punt: Punt, bronnen: Kolombronnen): number {
  const beeld = bronnen.beeld();
  const rij = beeld.rijen[punt.rij];
  const kolom = beeld.kolommen[punt.kolom];
  if (!rij || !kolom) return 0;
  let bits = 0;
  for (const merk of beeld.cel(rij, kolom).merken) bits |= MERKBIT.get(merk) ?? 0;
  bits |= randbits('rand', bronnen.vlak(), punt) | randbits('kopie', bronnen.kopie(), punt);
  const vlak = bronnen.vlak();
  if (isMeer(vlak) && bevat(vlak, punt)) bits |= bit('in-selectie');
  const doel = bronnen.sleepdoel();
  if (doel && bevat(doel.vlak, punt)) bits |= bit(doel.hoe === 'vullen' ? 'in-vulling' : 'gaat-leeg');
  const wijzer = bronnen.wijzer();
  if (wijzer && wijzer.rij === punt.rij && wijzer.kolom === punt.kolom) bits |= bit('is-wijzer');
  const kleur = bronnen.kleur(punt);
  return kleur === null ? bits : bits | bit(`kleur-${kleur}`);
}

/** On which edges of a rectangle the cell lies. */
function randbits(soort: 'rand' | 'kopie', vlak: Rechthoek | null, punt: Punt): number {
  if (!vlak || !bevat(vlak, punt)) return 0;
  const { boven, onder, links, rechts } = vlak;
  return (
    (punt.rij === boven ? bit(`${soort}-boven`) : 0) |
    (punt.rij === onder ? bit(`${soort}-onder`) : 0) |
    (punt.kolom === links ? bit(`${soort}-links`) : 0) |
    (punt.kolom === rechts ? bit(`${soort}-rechts`) : 0)
  );
}
