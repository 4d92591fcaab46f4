/**
 * AG Grid as this program uses it: its modules, the options that never change, and one theme of Fluent's tokens, so that light,
 * dark and high contrast follow the FluentProvider without making a grid anew.
 */
import { AG_GRID_LOCALE_NL } from '@ag-grid-community/locale';
import {
  CellApiModule,
  CellStyleModule,
  ClientSideRowModelApiModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  EventApiModule,
  type GridOptions,
  LocaleModule,
  ModuleRegistry,
  PinnedRowModule,
  RenderApiModule,
  RowApiModule,
  RowStyleModule,
  ScrollApiModule,
  themeQuartz,
} from 'ag-grid-community';
import { LETTERBREEDTE, type Roosterkolom } from './kolommen.ts';
import type { Rij } from './rijen.ts';

ModuleRegistry.registerModules([
  CellApiModule,
  CellStyleModule,
  ClientSideRowModelApiModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  EventApiModule,
  LocaleModule,
  PinnedRowModule,
  RenderApiModule,
  RowApiModule,
  RowStyleModule,
  ScrollApiModule,
]);

/** At zoom 1, in CSS pixels. */
export const RIJHOOGTE = 27;
export const KOPHOOGTE = 30;

/** Long heads take two lines. */
export function kophoogte(kolommen: readonly Roosterkolom[]): number {
  const lang = kolommen.some(({ kop, breedte }) => kop.length * LETTERBREEDTE > breedte - 16);
  return lang ? KOPHOOGTE * 1.5 : KOPHOOGTE;
}

const roosterthema = themeQuartz.withParams({
  backgroundColor: 'var(--colorNeutralBackground1)',
  foregroundColor: 'var(--colorNeutralForeground1)',
  accentColor: 'var(--colorBrandStroke1)',
  borderColor: 'var(--colorNeutralStroke2)',
  chromeBackgroundColor: 'var(--colorNeutralBackground2)',
  headerBackgroundColor: 'var(--colorNeutralBackground2)',
  headerTextColor: 'var(--colorNeutralForeground2)',
  headerFontWeight: 600,
  fontFamily: 'var(--fontFamilyBase)',
  fontSize: 13,
  headerFontSize: 12,
  wrapperBorder: false,
  wrapperBorderRadius: 0,
  columnBorder: { color: 'var(--colorNeutralStroke3)' },
  rowBorder: { color: 'var(--colorNeutralStroke3)' },
  headerColumnBorder: { color: 'var(--colorNeutralStroke2)' },
  headerColumnResizeHandleColor: 'transparent',
  spacing: 6,
  cellHorizontalPadding: 8,
  browserColorScheme: 'inherit',
  cellEditingBorder: { color: 'var(--colorCompoundBrandStroke)', width: 2 },
  cellEditingShadow: 'none',
  pinnedRowBorder: { color: 'var(--colorNeutralStroke1)' },
  pinnedRowBackgroundColor: 'var(--colorNeutralBackground2)',
});

export const VASTE_OPTIES: GridOptions<Rij> = {
  theme: roosterthema,
  localeText: AG_GRID_LOCALE_NL,
  getRowId: ({ data }) => data.id,
  getRowClass: ({ data }) =>
    data
      ? `vorm-${data.regel.vorm} niveau-${Math.min(data.niveau, 3)}${data.regel.verborgen ? ' is-verborgen' : ''}`
      : '',
  defaultColDef: {
    sortable: false,
    resizable: true,
    suppressMovable: true,
    suppressHeaderMenuButton: true,
    wrapHeaderText: true,
    cellDataType: false,
    // the program's own keys: the grid only draws
    suppressKeyboardEvent: () => true,
  },
  animateRows: false,
  // all cells in one layer (rooster.css)
  suppressRowTransform: true,
  suppressColumnMoveAnimation: true,
  suppressScrollOnNewData: true,
  suppressRowHoverHighlight: true,
  suppressNoRowsOverlay: true,
  preventDefaultOnContextMenu: true,
};
