/**
 * The yardstick of `bench:venster`: a bare AG Grid with the same rows, and nothing around it. Its own editor, its own keys; the
 * figures follow from a few lines of arithmetic. It reads what to show from `window.kaal`.
 */
import {
  CellStyleModule,
  ClientSideRowModelModule,
  type ColDef,
  createGrid,
  ModuleRegistry,
  PinnedRowModule,
  RenderApiModule,
  TextEditorModule,
} from 'ag-grid-community';
import { drukGetal, type Getalnotatie } from '../../shared/kern/getal.ts';

export interface Kaalgegevens {
  /** Of the grid, in CSS pixels: as large as the program's, in a window as large. */
  readonly breedte: number;
  readonly hoogte: number;
  readonly rijhoogte: number;
  readonly kophoogte: number;
  readonly kolommen: readonly { readonly kop: string; readonly breedte: number; readonly notatie: Getalnotatie }[];
  /** Per row its name, the row whose sum it counts in (-1: none), and its figures. The first holds the tarief, the last the total. */
  readonly rijen: readonly Kaalrij[];
}

export interface Kaalrij {
  readonly naam: string;
  readonly groep: number;
  readonly cellen: (number | null)[];
}

declare global {
  interface Window {
    kaal: Kaalgegevens;
  }
}

const FTE = 0;
const LOONKOSTEN = 1;
const { kolommen, rijen, rijhoogte, kophoogte, breedte, hoogte } = window.kaal;
Object.assign(document.body.style, { width: `${breedte}px`, height: `${hoogte}px` });

ModuleRegistry.registerModules([
  CellStyleModule,
  ClientSideRowModelModule,
  PinnedRowModule,
  RenderApiModule,
  TextEditorModule,
]);

const waardeVan = (rij: Kaalrij | undefined, kolom: number) => rij?.cellen[kolom] ?? 0;

/** Adds to a row's loonkosten, and to the sums above it. */
function telBij(rij: Kaalrij, verschil: number): void {
  rij.cellen[LOONKOSTEN] = waardeVan(rij, LOONKOSTEN) + verschil;
  const som = rij.groep < 0 ? undefined : rijen[rij.groep];
  if (som) telBij(som, verschil);
}

function zet(rij: Kaalrij, kolom: number, waarde: number): void {
  const [tarief] = rijen;
  if (kolom === FTE) telBij(rij, (waarde - waardeVan(rij, FTE)) * waardeVan(tarief, LOONKOSTEN));
  if (rij === tarief)
    for (const ander of rijen) {
      const fte = ander.cellen[FTE];
      if (typeof fte === 'number') telBij(ander, fte * (waarde - waardeVan(tarief, LOONKOSTEN)));
    }
  rij.cellen[kolom] = waarde;
}

const api = createGrid<Kaalrij>(document.body, {
  rowData: rijen.slice(0, -1),
  pinnedBottomRowData: rijen.slice(-1),
  rowHeight: rijhoogte,
  headerHeight: kophoogte,
  animateRows: false,
  enterNavigatesVerticallyAfterEdit: true,
  columnDefs: [
    { colId: 'naam', headerName: 'Omschrijving', pinned: 'left', width: 270, valueGetter: ({ data }) => data?.naam },
    ...kolommen.map(
      ({ kop, breedte, notatie }, kolom): ColDef<Kaalrij> => ({
        colId: `k${kolom}`,
        headerName: kop,
        width: breedte,
        editable: true,
        cellDataType: false,
        cellStyle: { textAlign: 'right' },
        valueGetter: ({ data }) => data?.cellen[kolom],
        valueFormatter: ({ value }) => (typeof value === 'number' ? drukGetal(value, notatie) : ''),
        valueSetter: ({ data, newValue }) => {
          zet(data, kolom, Number(newValue));
          api.refreshCells({ columns: [`k${LOONKOSTEN}`] });
          return true;
        },
      }),
    ),
  ],
});
