/**
 * Where each screen is loaded from, when it is first opened: what is heavy (charts) costs nothing before.
 */
import type { ComponentType } from 'react';
import type { Schermid } from './schermen.ts';

type Lader = () => Promise<{ readonly default: ComponentType }>;

export const LADERS: Readonly<Record<Schermid, Lader>> = {
  circulaires: () => import('./circulaires/Circulaires.tsx'),
  narekenen: () => import('./narekenen/Narekenen.tsx'),
  maatregelen: () => import('./maatregelen/Maatregelen.tsx'),
  vergelijken: () => import('./vergelijken/Vergelijken.tsx'),
  verklaren: () => import('./verklaren/Verklaren.tsx'),
  gevoeligheid: () => import('./gevoeligheid/Gevoeligheid.tsx'),
  zoeken: () => import('./zoeken/Zoeken.tsx'),
  onzekerheid: () => import('./onzekerheid/Onzekerheid.tsx'),
  beoordelen: () => import('./beoordelen/Beoordelen.tsx'),
  realisatie: () => import('./realisatie/Realisatie.tsx'),
  doelen: () => import('./doelen/Doelen.tsx'),
};
