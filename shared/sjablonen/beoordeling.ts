/**
 * Beoordeling of the Sociale Infrastructuur 2040: the criteria and functions the documents name, as data.
 *
 * The four criteria: 003_376e920138498c76.txt, beoordelingscriteria; the eight functions are the SER's, quoted there. The
 * documents give no weights, so all weigh the same until the user says otherwise. No score is filled in.
 */
import type { Beoordeling } from '../model/beoordeling.ts';

/** @param saldo full address of the reeks by which the financial criterium is measured; null: judged by hand. */
export function beoordeling2040(saldo: string | null): Beoordeling {
  const meting = saldo && { adres: saldo, van: 2025, tot: 2029, bij1: null, bij10: null, hogerIsBeter: true };
  return {
    criteria: [
      { id: 'arbeidsmarkt', naam: 'Impact arbeidsmarkt', gewicht: 1, toelichting: '', meting: null },
      { id: 'welbevinden', naam: 'Welbevinden en welzijn doelgroep', gewicht: 1, toelichting: '', meting: null },
      {
        id: 'financien',
        naam: 'Impact financiën (2025-2029)',
        gewicht: 1,
        toelichting: 'Inclusief bedrijfsvoering en continuïteit.',
        meting: meting || null,
      },
      { id: 'governance', naam: 'Impact governance', gewicht: 1, toelichting: '', meting: null },
    ],
    oordelen: [],
    functies: FUNCTIES.map(([id, naam]) => ({ id, naam })),
    dekking: [],
  };
}

const FUNCTIES = [
  ['detachering', 'Detacheringsfaciliteit voor reguliere werkgevers'],
  ['vangnet', 'Vangnet beschut werk'],
  ['matching', 'Matching en begeleiding'],
  ['netwerken', 'Werkgeversnetwerken'],
  ['vaardigheden', 'Werknemersvaardigheden ontwikkelen'],
  ['advies', 'Werkgevers adviseren over werkprocessen'],
  ['diagnose', 'Kandidaten vinden en diagnosticeren'],
  ['overige_diensten', 'Diensten voor wie (nog) niet regulier kan werken en geen indicatie beschut heeft'],
] as const;
