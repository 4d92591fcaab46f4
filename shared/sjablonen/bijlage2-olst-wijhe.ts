/**
 * The Bijlage 2 of Olst-Wijhe: what that municipality agrees with the company beside Deventer's, in the same shape and on the same
 * uitgangspunten.
 *
 * 003_376e920138498c76.txt says that both municipalities have a service agreement for parts of the Participatiewet, and that
 * Olst-Wijhe does most itself. It gives no amounts, so all of them are asked for. The regels carry the name of the municipality, so
 * that an address without blad stays clear.
 */
import type { Bladsjabloon, Regelvorm } from './sjabloon.ts';

const gevraagd = { doortrekken: true, verplicht: true };
const formatieregel = { soort: 'last', reeksen: { fte: gevraagd, clientkosten: gevraagd } } as const;
const enkel: Partial<Regelvorm> = { vorm: 'totaal', soort: 'last', enkelIn: 'loonkosten' };

export const bijlage2OlstWijhe: Bladsjabloon = {
  id: 'bijlage2_olst_wijhe',
  sjabloon: 'bijlage2',
  naam: 'Bijlage 2 Olst-Wijhe',
  toelichting: 'Wat Olst-Wijhe met KonnecteD afspreekt, naast de Bijlage 2 van Deventer en op dezelfde uitgangspunten.',
  kolommen: [
    { id: 'fte', naam: 'FTE', eenheid: 'fte', notatie: 'getal2' },
    { id: 'clientkosten', naam: 'Cliëntkosten', notatie: 'bedrag' },
    { id: 'loonkosten', naam: 'Loonkosten', notatie: 'bedrag', formule: 'fte * loonkosten_per_fte' },
  ],
  regels: [
    {
      id: 'formatie_olst_wijhe',
      naam: 'Formatie Olst-Wijhe',
      soort: 'last',
      regels: [
        { id: 'dienstverlening_olst_wijhe', naam: 'Aanvullende dienstverlening Olst-Wijhe', ...formatieregel },
        { id: 'ondersteuning_olst_wijhe', naam: 'Ondersteuning & overhead Olst-Wijhe', ...formatieregel },
      ],
    },
    {
      id: 'totaal_basis_olst_wijhe',
      naam: 'Totaal basiscontract Olst-Wijhe',
      vorm: 'totaal',
      soort: 'last',
      reeksen: {
        fte: 'SOM(formatie_olst_wijhe.fte)',
        clientkosten: 'SOM(formatie_olst_wijhe.clientkosten)',
        loonkosten: 'SOM(formatie_olst_wijhe.loonkosten)',
      },
    },
    {
      id: 'vergoeding_overhead_olst_wijhe',
      naam: 'Vergoeding overhead Olst-Wijhe ({overheadpercentage} van de loonkosten)',
      soort: 'last',
      taakveld: '0.4',
      reeksen: { loonkosten: 'overheadpercentage * totaal_basis_olst_wijhe.loonkosten' },
    },
    {
      id: 'projecten_olst_wijhe',
      naam: 'Projecten Olst-Wijhe',
      soort: 'last',
      regels: [
        {
          id: 'project_olst_wijhe',
          naam: 'Project Olst-Wijhe',
          soort: 'last',
          reeksen: { fte: { doortrekken: true } },
        },
      ],
    },
    {
      id: 'totaal_contract_olst_wijhe',
      naam: 'Totaal contract Olst-Wijhe {jaar}',
      vorm: 'totaal',
      soort: 'last',
      reeksen: {
        fte: 'totaal_basis_olst_wijhe.fte + SOM(projecten_olst_wijhe.fte)',
        clientkosten: 'totaal_basis_olst_wijhe.clientkosten',
        loonkosten:
          'totaal_basis_olst_wijhe.loonkosten + vergoeding_overhead_olst_wijhe.loonkosten + SOM(projecten_olst_wijhe.loonkosten)',
      },
    },
    {
      id: 'totaal_budget_olst_wijhe',
      naam: 'Totaal budget Olst-Wijhe {jaar}',
      ...enkel,
      bedrag: 'totaal_contract_olst_wijhe.clientkosten + totaal_contract_olst_wijhe.loonkosten',
    },
    {
      id: 'clientkosten_basis_olst_wijhe',
      naam: 'Cliëntkosten basis Olst-Wijhe {jaar-1} plus index {index_clientkosten}',
      ...enkel,
      bedrag: { formule: 'VORIG(clientkosten_basis_olst_wijhe) * (1 + index_clientkosten)', verplicht: true },
    },
    {
      id: 'totaal_budget_incl_index_olst_wijhe',
      naam: 'Totaal budget Olst-Wijhe inclusief index',
      ...enkel,
      bedrag: 'totaal_contract_olst_wijhe.loonkosten + clientkosten_basis_olst_wijhe',
    },
  ],
  controles: [
    {
      id: 'bijlage2_olst_wijhe_telt_op',
      naam: 'Onderdelen zijn samen het totale budget van Olst-Wijhe',
      links: 'totaal_budget_olst_wijhe',
      rechts:
        'formatie_olst_wijhe.clientkosten + formatie_olst_wijhe.loonkosten + vergoeding_overhead_olst_wijhe.loonkosten + projecten_olst_wijhe.loonkosten',
      melding: 'Formatie, overhead en projecten van Olst-Wijhe tellen niet op tot het totale budget.',
    },
    {
      id: 'clientkosten_binnen_basis_olst_wijhe',
      naam: 'Cliëntkosten van Olst-Wijhe binnen de geïndexeerde basis',
      links: 'totaal_contract_olst_wijhe.clientkosten',
      vergelijking: '<=',
      rechts: 'clientkosten_basis_olst_wijhe',
      ernst: 'let op',
      melding: 'De afgesproken cliëntkosten van Olst-Wijhe zijn hoger dan de geïndexeerde basis.',
    },
  ],
};
