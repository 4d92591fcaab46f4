/**
 * The navigation as a table: every screen beside the bladen is one entry here and one folder beside this file.
 *
 * A screen is loaded when it is first opened, so what is heavy (charts) costs nothing before.
 */
import type { FluentIcon } from '@fluentui/react-icons';
import type { ComponentType } from 'react';

export interface Scherm {
  readonly id: string;
  readonly titel: string;
  readonly icoon: FluentIcon;
  /** Where it stands in the navigation. */
  readonly groep: 'Begroting' | "Scenario's" | 'Verantwoording';
  readonly laad: () => Promise<{ readonly default: ComponentType }>;
}

export const SCHERMEN: readonly Scherm[] = [];
