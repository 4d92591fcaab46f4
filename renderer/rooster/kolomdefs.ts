/**
 * The picture's columns as AG Grid column definitions: what a cell reads, and as classes its marks, the selection and what a
 * formula being typed names.
 *
 * A column reads the picture at drawing time, so neither figures nor another year or scenario need new definitions.
 */
import type { CellClassParams, CellClassRules, ColDef, ValueGetterParams } from 'ag-grid-community';
import { KLEUREN } from '../formulebalk/verwijzingen.ts';
import type { Celbeeld, Merk, Roosterbeeld } from './beeld.ts';
import { bevat, isMeer, type Punt, type Rechthoek } from './geometrie.ts';
import type { Roosterkolom } from './kolommen.ts';
import { Naamcel } from './naamcel.ts';
import type { Rij } from './rijen.ts';

export interface Kolombronnen {
  readonly beeld: () => Roosterbeeld;
  /** What a cell shows, at the moment it is drawn. */
  readonly teken: (rij: Rij, kolom: Roosterkolom) => Celbeeld;
  readonly vlak: () => Rechthoek | null;
  readonly vulling: () => Rechthoek | null;
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
    cellClassRules: klasseregels(index, bronnen),
    ...eigen(kolom),
  }));
}

function eigen({ soort }: Roosterkolom): ColDef<Rij> {
  if (soort === 'naam')
    return { pinned: 'left', lockPinned: true, cellRenderer: Naamcel, cellAriaRole: 'rowheader', cellClass: 'is-naam' };
  if (soort === 'toelichting') return { flex: 1, minWidth: 120, cellClass: 'is-toelichting' };
  return { cellClass: ['is-cijfer'], headerClass: 'is-cijferkop' };
}

/** AG Grid asks the rules of one cell one after another, in order: the first looks at the cell, the others remember. */
function klasseregels(kolom: number, bronnen: Kolombronnen): CellClassRules<Rij> {
  let bits = 0;
  return Object.fromEntries(
    KLASSEN.map((klasse, i) => [
      klasse,
      (p: CellClassParams<Rij>) => {
        if (i === 0) bits = klassenVan(p, kolom, bronnen);
        return (bits & (1 << i)) !== 0;
      },
    ]),
  );
}

const BIT = new Map(KLASSEN.map((klasse, i) => [klasse, 1 << i]));
const bit = (klasse: string) => BIT.get(klasse) ?? 0;
const MERKBIT = new Map(MERKEN.map((merk) => [merk, bit(`is-${merk}`)]));

function klassenVan({ data, rowIndex, node }: CellClassParams<Rij>, index: number, bronnen: Kolombronnen): number {
  const beeld = bronnen.beeld();
  const kolom = beeld.kolommen[index];
  if (!data || !kolom) return 0;
  let bits = 0;
  for (const merk of beeld.cel(data, kolom).merken) bits |= MERKBIT.get(merk) ?? 0;
  const punt = { rij: node.rowPinned ? beeld.rijen.length - beeld.vast + rowIndex : rowIndex, kolom: index };
  bits |= randbits('rand', bronnen.vlak(), punt) | randbits('kopie', bronnen.kopie(), punt);
  const vlak = bronnen.vlak();
  if (isMeer(vlak) && bevat(vlak, punt)) bits |= bit('in-selectie');
  const vulling = bronnen.vulling();
  if (vulling && bevat(vulling, punt)) bits |= bit('in-vulling');
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
