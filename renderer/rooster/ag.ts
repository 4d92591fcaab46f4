/**
 * AG Grid as this program uses it: which modules are registered, and one theme made of Fluent's tokens, so that light, dark and
 * high contrast follow the FluentProvider without making a grid anew.
 */
import {
  CellApiModule,
  CellStyleModule,
  ClientSideRowModelApiModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  EventApiModule,
  LocaleModule,
  ModuleRegistry,
  PinnedRowModule,
  RenderApiModule,
  RowApiModule,
  RowStyleModule,
  ScrollApiModule,
  themeQuartz,
} from 'ag-grid-community';

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

export const roosterthema = themeQuartz.withParams({
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
