/**
 * What the nota's about the future of KonnecteD say in figures, to compare a plan with. Nothing computes with them.
 *
 * Sources: 004_fae2090ed1a9368b.txt (2023) and 003_376e920138498c76.txt (2024), at the places named per regel.
 */
import type { Bladsjabloon, Regelvorm } from './sjabloon.ts';

const NOTA_2023 = 'Collegenota Toekomst KonnecteD 2023 (Olst-Wijhe), Argumenten';
const RAAD_2024 = 'Raadsmededeling en opdracht kwartiermaker 2024 (Deventer)';

function feit(
  id: string,
  naam: string,
  bron: string,
  brondatum: string | null,
  meer: Partial<Regelvorm> = {},
): Regelvorm {
  return { id, naam, bron, brondatum, enkelIn: 'waarde', bedrag: { doortrekken: true }, ...meer };
}

const personen = { eenheid: 'personen', notatie: 'getal0' } as const;

export const notas: Bladsjabloon = {
  id: 'notas',
  naam: 'Cijfers uit de nota’s',
  toelichting: 'Ter vergelijking. Waar bronnen verschillen staan beide cijfers er.',
  kolommen: [{ id: 'waarde', naam: 'Waarde', notatie: 'bedrag0' }],
  regels: [
    feit('nota_structureel_tekort', 'Structureel tekort per jaar, oplopend zonder maatregelen', NOTA_2023, null),
    feit('nota_reserve_leeg_vroegst', 'Jaar waarin de reserve leeg is, vroegst', NOTA_2023, null, {
      eenheid: 'jaar',
      notatie: 'jaartal',
    }),
    feit('nota_reserve_leeg_laatst', 'Jaar waarin de reserve leeg is, laatst', NOTA_2023, null, {
      eenheid: 'jaar',
      notatie: 'jaartal',
    }),
    feit('nota_beschut_laag', 'Beroep op beschut werk rond 2040, nota 2023', NOTA_2023, null, personen),
    feit(
      'nota_beschut_hoog',
      'Beroep op beschut werk rond 2040, nota 2024',
      `${RAAD_2024}, Aanleiding`,
      null,
      personen,
    ),
    feit(
      'nota_rijk_landelijk',
      'Rijksbijdrage sociale ontwikkelbedrijven 2024, landelijk',
      `${RAAD_2024}, Financiële consequenties (meicirculaire 2024)`,
      null,
    ),
    feit(
      'nota_rijk_deventer',
      'Rijksbijdrage sociale ontwikkelbedrijven 2024, Deventer (ruim)',
      `${RAAD_2024}, Financiële consequenties (meicirculaire 2024)`,
      null,
    ),
    feit('nota_bijdrage_wsw', 'Gemeentelijke bijdrage voorzien voor de Wsw', `${RAAD_2024}, Fase 2`, null),
    feit(
      'nota_adviesbureau',
      'Kosten extern adviesbureau, deels 2023, deels 2024 (schatting)',
      'Collegenota Toekomst KonnecteD 2023 (Olst-Wijhe), Financiële consequenties',
      null,
    ),
  ],
};
