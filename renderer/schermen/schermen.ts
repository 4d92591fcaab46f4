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
  readonly groep: 'Begroting' | "Scenario's" | 'Verantwoording';
}

const SCENARIOS = "Scenario's";

export const SCHERMEN: readonly Scherm[] = [
  {
    id: 'circulaires',
    titel: 'Circulaires',
    icoon: DocumentArrowRight20Regular,
    groep: 'Begroting',
  },
  {
    id: 'narekenen',
    titel: 'Narekenen',
    icoon: Calculator20Regular,
    groep: 'Begroting',
  },
  {
    id: 'maatregelen',
    titel: 'Maatregelen',
    icoon: LayerDiagonal20Regular,
    groep: SCENARIOS,
  },
  {
    id: 'vergelijken',
    titel: 'Vergelijken',
    icoon: ArrowTrendingLines20Regular,
    groep: SCENARIOS,
  },
  {
    id: 'verklaren',
    titel: 'Verklaren',
    icoon: DataWaterfall20Regular,
    groep: SCENARIOS,
  },
  {
    id: 'gevoeligheid',
    titel: 'Gevoeligheid',
    icoon: DataBarVertical20Regular,
    groep: SCENARIOS,
  },
  {
    id: 'zoeken',
    titel: 'Sluitend zoeken',
    icoon: Target20Regular,
    groep: SCENARIOS,
  },
  {
    id: 'onzekerheid',
    titel: 'Onzekerheid',
    icoon: DataHistogram20Regular,
    groep: SCENARIOS,
  },
  {
    id: 'beoordelen',
    titel: 'Beoordelen',
    icoon: Ribbon20Regular,
    groep: SCENARIOS,
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
