/**
 * The navigation as a table: every screen beside the bladen is one entry here, one in laders.ts and one folder.
 *
 * Free of the screens themselves: the command table reads it, and screens use commands.
 */
import {
  ArrowTrendingLines20Regular,
  Calculator20Regular,
  DataBarVertical20Regular,
  DataHistogram20Regular,
  DataWaterfall20Regular,
  DocumentArrowRight20Regular,
  type FluentIcon,
  LayerDiagonal20Regular,
  ReceiptMoney20Regular,
  Ribbon20Regular,
  Target20Regular,
  TargetArrow20Regular,
} from '@fluentui/react-icons';

export type Schermid =
  | 'narekenen'
  | 'circulaires'
  | 'maatregelen'
  | 'vergelijken'
  | 'verklaren'
  | 'gevoeligheid'
  | 'zoeken'
  | 'onzekerheid'
  | 'beoordelen'
  | 'realisatie'
  | 'doelen';

export interface Scherm {
  readonly id: Schermid;
  readonly titel: string;
  readonly icoon: FluentIcon;
  /** Where it stands in the navigation. */
  readonly groep: 'Overzichten' | 'Scenariostudie' | 'Verantwoording';
}

export const SCHERMEN: readonly Scherm[] = [
  {
    id: 'circulaires',
    titel: 'Circulaires',
    icoon: DocumentArrowRight20Regular,
    groep: 'Overzichten',
  },
  {
    id: 'narekenen',
    titel: 'Narekenen',
    icoon: Calculator20Regular,
    groep: 'Overzichten',
  },
  {
    id: 'maatregelen',
    titel: 'Maatregelen',
    icoon: LayerDiagonal20Regular,
    groep: 'Scenariostudie',
  },
  {
    id: 'vergelijken',
    titel: 'Vergelijken',
    icoon: ArrowTrendingLines20Regular,
    groep: 'Scenariostudie',
  },
  {
    id: 'verklaren',
    titel: 'Verklaren',
    icoon: DataWaterfall20Regular,
    groep: 'Scenariostudie',
  },
  {
    id: 'gevoeligheid',
    titel: 'Gevoeligheid',
    icoon: DataBarVertical20Regular,
    groep: 'Scenariostudie',
  },
  {
    id: 'zoeken',
    titel: 'Sluitend zoeken',
    icoon: Target20Regular,
    groep: 'Scenariostudie',
  },
  {
    id: 'onzekerheid',
    titel: 'Onzekerheid',
    icoon: DataHistogram20Regular,
    groep: 'Scenariostudie',
  },
  {
    id: 'beoordelen',
    titel: 'Beoordelen',
    icoon: Ribbon20Regular,
    groep: 'Scenariostudie',
  },
  {
    id: 'realisatie',
    titel: 'Begroting en realisatie',
    icoon: ReceiptMoney20Regular,
    groep: 'Verantwoording',
  },
  {
    id: 'doelen',
    titel: 'Doelen',
    icoon: TargetArrow20Regular,
    groep: 'Verantwoording',
  },
];
