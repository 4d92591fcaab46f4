/**
 * The picture's columns as AG Grid column definitions: what a cell reads, its marks as classes, and how the selection is painted.
 *
 * A column reads the picture at drawing time (`beeld()`), so figures change without new definitions.
 */
import type { CellClassParams, CellClassRules, ColDef, ITooltipParams, ValueGetterParams } from 'ag-grid-community';
import { KLEUREN } from '../formulebalk/verwijzingen.ts';
import type { Celbeeld, Merk, Roosterbeeld } from './beeld.ts';
import { Celeditor } from './celeditor.ts';
import { bevat, type Punt, type Rechthoek } from './geometrie.ts';
import type { Roosterkolom } from './kolommen.ts';
import { Naamcel } from './naamcel.ts';
import type { Rij } from './rijen.ts';

export interface Kolombronnen {
  readonly beeld: () => Roosterbeeld;
  readonly vlak: () => Rechthoek | null;
  readonly vulling: () => Rechthoek | null;
  readonly wijzer: () => Punt | null;
  /** The colour in which the formula being typed names this cell; null: it does not. */
  readonly kleur: (punt: Punt) => number | null;
  readonly uitleg: (rij: Rij, kolom: Roosterkolom) => string | null;
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
    editable: true,
    cellEditor: Celeditor,
    valueGetter: ({ data }: ValueGetterParams<Rij>) => (data ? bronnen.beeld().cel(data, kolom).tekst : ''),
    cellClassRules: { ...merkregels(kolom, bronnen), ...selectieregels(index, bronnen) },
    tooltipValueGetter: ({ data }: ITooltipParams<Rij>) => (data ? bronnen.uitleg(data, kolom) : null),
    ...eigen(kolom),
  }));
}

function eigen({ soort }: Roosterkolom): ColDef<Rij> {
  if (soort === 'naam')
    return { pinned: 'left', lockPinned: true, cellRenderer: Naamcel, cellAriaRole: 'rowheader', cellClass: 'is-naam' };
  if (soort === 'toelichting') return { flex: 1, minWidth: 120, cellClass: 'is-toelichting' };
  return { cellClass: ['is-cijfer'], headerClass: 'is-cijferkop' };
}

function merkregels(kolom: Roosterkolom, { beeld }: Kolombronnen): CellClassRules<Rij> {
  const cel = ({ data }: CellClassParams<Rij>): Celbeeld | null => (data ? beeld().cel(data, kolom) : null);
  return Object.fromEntries(
    MERKEN.map((merk) => [`is-${merk}`, (p: CellClassParams<Rij>) => cel(p)?.merken.includes(merk) ?? false]),
  );
}

function selectieregels(kolom: number, { beeld, vlak, vulling, wijzer, kleur }: Kolombronnen): CellClassRules<Rij> {
  const punt = ({ rowIndex, node }: CellClassParams<Rij>): Punt => {
    const { rijen, vast } = beeld();
    return { rij: node.rowPinned ? rijen.length - vast + rowIndex : rowIndex, kolom };
  };
  const in_ = (kies: () => Rechthoek | null, test: (v: Rechthoek, p: Punt) => boolean) => (p: CellClassParams<Rij>) => {
    const v = kies();
    return v !== null && test(v, punt(p));
  };
  return {
    'in-selectie': in_(vlak, (v, p) => bevat(v, p) && (v.boven !== v.onder || v.links !== v.rechts)),
    'rand-boven': in_(vlak, (v, p) => bevat(v, p) && p.rij === v.boven),
    'rand-onder': in_(vlak, (v, p) => bevat(v, p) && p.rij === v.onder),
    'rand-links': in_(vlak, (v, p) => bevat(v, p) && p.kolom === v.links),
    'rand-rechts': in_(vlak, (v, p) => bevat(v, p) && p.kolom === v.rechts),
    'in-vulling': in_(vulling, bevat),
    ...Object.fromEntries(
      Array.from({ length: KLEUREN }, (_, i) => [`kleur-${i}`, (p: CellClassParams<Rij>) => kleur(punt(p)) === i]),
    ),
    'is-wijzer': (p) => {
      const w = wijzer();
      return w !== null && w.kolom === kolom && w.rij === punt(p).rij;
    },
  };
}
