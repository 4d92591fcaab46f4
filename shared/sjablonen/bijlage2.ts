/**
 * Bijlage 2: formatie, cliëntkosten and loonkosten of a service agreement, with overhead, projecten and both totals.
 *
 * The shape of 000_2b48a9766e0cfb8c.txt, Bijlage 2. Every total and product is a formula; only fte and cliëntkosten are typed.
 */
import type { Bladsjabloon, Regelvorm } from './sjabloon.ts';

const gevraagd = { doortrekken: true, verplicht: true };
const formatieregel = { soort: 'last', reeksen: { fte: gevraagd, clientkosten: gevraagd } } as const;
const project = { soort: 'last', reeksen: { fte: gevraagd } } as const;
const enkel: Partial<Regelvorm> = { vorm: 'totaal', soort: 'last', enkelIn: 'loonkosten' };

export const bijlage2: Bladsjabloon = {
  id: 'bijlage2',
  naam: 'Bijlage 2',
  kolommen: [
    { id: 'fte', naam: 'FTE', eenheid: 'fte', notatie: 'getal2' },
    { id: 'clientkosten', naam: 'Cliëntkosten', notatie: 'bedrag' },
    { id: 'loonkosten', naam: 'Loonkosten', notatie: 'bedrag', formule: 'fte * loonkosten_per_fte' },
  ],
  regels: [
    {
      id: 'formatie',
      naam: 'Formatie',
      soort: 'last',
      regels: [
        { id: 'instroom', naam: 'Instroom', ...formatieregel },
        { id: 'matchen', naam: 'Matchen', ...formatieregel },
        { id: 'groeien', naam: 'Groeien', ...formatieregel },
        { id: 'ondersteuning_overhead', naam: 'Ondersteuning & overhead', ...formatieregel },
      ],
    },
    {
      id: 'totaal_basis',
      naam: 'Totaal basiscontract Inzet op Maat',
      vorm: 'totaal',
      soort: 'last',
      reeksen: {
        fte: 'SOM(formatie.fte)',
        clientkosten: 'SOM(formatie.clientkosten)',
        loonkosten: 'SOM(formatie.loonkosten)',
      },
    },
    {
      id: 'vergoeding_overhead',
      naam: 'Vergoeding overhead ({overheadpercentage} van de loonkosten)',
      soort: 'last',
      taakveld: '0.4',
      reeksen: { loonkosten: 'overheadpercentage * totaal_basis.loonkosten' },
    },
    {
      id: 'projecten',
      naam: 'Projecten',
      soort: 'last',
      regels: [
        { id: 'statushouders', naam: 'Statushouders', ...project },
        { id: 'esf', naam: 'Adm. Ondersteuning ESF', ...project },
        { id: 'zittend_bestand', naam: 'Zittend bestand Groeien', ...project },
      ],
    },
    {
      id: 'totaal_contract',
      naam: 'Totaal contract P-wet {jaar}',
      vorm: 'totaal',
      soort: 'last',
      reeksen: {
        fte: 'totaal_basis.fte + SOM(projecten.fte)',
        clientkosten: 'totaal_basis.clientkosten',
        loonkosten: 'totaal_basis.loonkosten + vergoeding_overhead.loonkosten + SOM(projecten.loonkosten)',
      },
    },
    {
      id: 'totaal_budget',
      naam: 'Totaal budget {jaar}',
      ...enkel,
      bedrag: 'totaal_contract.clientkosten + totaal_contract.loonkosten',
    },
    {
      id: 'clientkosten_basis',
      naam: 'Cliëntkosten basis {jaar-1} plus index {index_clientkosten}',
      ...enkel,
      bedrag: { formule: 'VORIG(clientkosten_basis) * (1 + index_clientkosten)', verplicht: true },
    },
    {
      id: 'totaal_budget_incl_index',
      naam: 'Totaal budget inclusief index',
      ...enkel,
      bedrag: 'totaal_contract.loonkosten + clientkosten_basis',
    },
  ],
  controles: [
    {
      id: 'bijlage2_telt_op',
      naam: 'Onderdelen zijn samen het totale budget',
      links: 'totaal_budget',
      rechts: 'formatie.clientkosten + formatie.loonkosten + vergoeding_overhead.loonkosten + projecten.loonkosten',
      melding: 'Formatie, overhead en projecten tellen niet op tot het totale budget.',
    },
    {
      id: 'fte_telt_op',
      naam: 'Onderdelen zijn samen het totaal aan fte',
      links: 'totaal_contract.fte',
      rechts: 'formatie.fte + projecten.fte',
      melding: 'De fte van formatie en projecten tellen niet op tot het totaal.',
    },
    {
      id: 'overhead_sluit_aan',
      naam: 'Vergoeding overhead sluit aan op het percentage',
      links: 'vergoeding_overhead.loonkosten',
      rechts: 'overheadpercentage * formatie.loonkosten',
      melding: 'De vergoeding voor overhead is niet het overheadpercentage van de loonkosten van het basiscontract.',
    },
    {
      id: 'clientkosten_binnen_basis',
      naam: 'Cliëntkosten binnen de geïndexeerde basis',
      links: 'totaal_contract.clientkosten',
      vergelijking: '<=',
      rechts: 'clientkosten_basis',
      ernst: 'let op',
      melding: 'De afgesproken cliëntkosten zijn hoger dan de geïndexeerde basis.',
    },
  ],
};
