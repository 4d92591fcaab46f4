/**
 * Caseload: formatie that follows the number of kandidaten, or stays as typed, per dienst.
 *
 * The link between money and volumes that the contract for 2027 wants (002_0e74a19a3285ef07.txt, Deel 2 paragraaf 9).
 */
import type { Bladsjabloon, Regelvorm } from './sjabloon.ts';

const CASELOADS = [
  ['instroom', 'Instroom'],
  ['matchen', 'Matchen'],
  ['groeien', 'Groeien'],
  ['ondersteuning_overhead', 'Ondersteuning & overhead'],
] as const;

export const caseload: Bladsjabloon = {
  id: 'caseload',
  naam: 'Caseload',
  toelichting: 'Volgt: 1 = de formatie volgt het aantal kandidaten, 0 = de formatie is ingetypt.',
  kolommen: [
    { id: 'volgt', naam: 'Volgt', eenheid: '1 ja, 0 nee', notatie: 'getal0', tarief: true },
    { id: 'deel', naam: 'Deel van de kandidaten', eenheid: '%', notatie: 'procent1', tarief: true },
    {
      id: 'kandidaten',
      naam: 'Kandidaten',
      eenheid: 'personen',
      notatie: 'getal1',
      tarief: true,
      formule: 'deel * (pwet.stand + inburgering.stand)',
    },
    {
      id: 'kandidaten_per_fte',
      naam: 'Kandidaten per fte',
      eenheid: 'personen per fte',
      notatie: 'getal1',
      tarief: true,
    },
    { id: 'ingetypt', naam: 'Ingetypte fte', eenheid: 'fte', notatie: 'getal2' },
    {
      id: 'fte',
      naam: 'Fte',
      eenheid: 'fte',
      notatie: 'getal2',
      formule: 'ALS(volgt = 1; ALS(kandidaten_per_fte > 0; kandidaten / kandidaten_per_fte; 0); ingetypt)',
    },
    {
      id: 'onvoltooid',
      naam: 'Onvoltooid',
      eenheid: 'aantal',
      notatie: 'getal0',
      formule: 'ALS(volgt = 1; ALS(EN(deel > 0; kandidaten_per_fte > 0); 0; 1); ALS(volgt = 0; 0; 1))',
    },
  ],
  regels: [
    {
      id: 'caseloads',
      naam: 'Formatie naar caseload',
      regels: CASELOADS.map(([id, naam]) => ({
        id: `caseload_${id}`,
        naam: `Caseload ${naam}`,
        reeksen: {
          volgt: { doortrekken: true, verplicht: true },
          deel: { doortrekken: true },
          kandidaten_per_fte: { doortrekken: true },
          ingetypt: { doortrekken: true },
        },
      })),
    },
  ],
  controles: [
    {
      id: 'caseload_volledig',
      naam: 'Formatie naar caseload',
      links: 'caseloads.onvoltooid',
      vergelijking: '<=',
      rechts: '0',
      melding:
        'Een dienst volgt de kandidaten zonder deel of kandidaten per fte, of heeft bij Volgt iets anders dan 0 of 1. Kijk op welke regel Onvoltooid 1 is.',
    },
  ],
};

/** Bijlage 2 with the formatie of the blad Caseload. */
export function metCaseload(blad: Bladsjabloon): Bladsjabloon {
  const volg = (regel: Regelvorm): Regelvorm => ({
    ...regel,
    ...(regel.regels ? { regels: regel.regels.map(volg) } : {}),
    ...(CASELOADS.some(([id]) => id === regel.id)
      ? { reeksen: { ...regel.reeksen, fte: `caseload_${regel.id}.fte` } }
      : {}),
  });
  return { ...blad, regels: blad.regels.map(volg) };
}
