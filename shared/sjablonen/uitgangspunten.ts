/**
 * Uitgangspunten: the assumptions of a Bijlage 2, one amount each per year.
 *
 * Loonkosten per fte is typed for an opening year and indexed from then on. An index is asked for every year: last year's is
 * never repeated silently. The grondslag of a percentage is printed with it.
 */
import type { Bladsjabloon, Regelvorm } from './sjabloon.ts';

const procent: Partial<Regelvorm> = { uitgangspunt: true, enkelIn: 'waarde', eenheid: '%', notatie: 'procent' };
const index = { doortrekken: false, verplicht: true };

export const uitgangspunten: Bladsjabloon = {
  id: 'uitgangspunten',
  naam: 'Uitgangspunten',
  kolommen: [{ id: 'waarde', naam: 'Waarde', notatie: 'bedrag' }],
  regels: [
    {
      id: 'loonkosten_per_fte',
      naam: 'Loonkosten per fte',
      uitgangspunt: true,
      enkelIn: 'waarde',
      eenheid: '€ per fte',
      bedrag: { formule: 'VORIG(loonkosten_per_fte) * (1 + index_loonkosten)', verplicht: true },
    },
    {
      id: 'index_loonkosten',
      naam: 'Index loonkosten',
      ...procent,
      grondslag: 'loonkosten per fte van het jaar ervoor',
      bedrag: index,
    },
    {
      id: 'overheadpercentage',
      naam: 'Overheadpercentage',
      ...procent,
      grondslag: 'loonkosten van het basiscontract',
      bedrag: { doortrekken: true, verplicht: true },
    },
    {
      id: 'index_clientkosten',
      naam: 'Index cliëntkosten',
      ...procent,
      grondslag: 'cliëntkosten basis van het jaar ervoor',
      bedrag: index,
    },
  ],
};
