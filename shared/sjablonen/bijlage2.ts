/**
 * Bijlage 2: formatie, cliëntkosten and loonkosten of a service agreement, with overhead, projecten and both totals.
 *
 * The shape of 000_2b48a9766e0cfb8c.txt, Bijlage 2. Every total and product is a formula; only fte and cliëntkosten are typed.
 * Each municipality has one of its own on the same uitgangspunten; the regels of Olst-Wijhe carry its name, so that an address
 * without blad stays clear. 003_376e920138498c76.txt says that Olst-Wijhe has an agreement for parts of the Participatiewet and does
 * most itself. It gives no amounts, so all of them are asked for.
 */
import type { Bladsjabloon, Regelvorm } from './sjabloon.ts';

const gevraagd = { doortrekken: true, verplicht: true } as const;
const formatieregel = { soort: 'last', reeksen: { fte: gevraagd, clientkosten: gevraagd } } as const;
const enkel: Partial<Regelvorm> = { vorm: 'totaal', soort: 'last', enkelIn: 'loonkosten' };

/** id (without that of the municipality) and name of the regels that are typed, and what the contract is called. */
interface Inhoud {
  readonly formatie: readonly (readonly [id: string, naam: string])[];
  readonly projecten: readonly (readonly [id: string, naam: string, fte: { doortrekken: true; verplicht?: true }])[];
  readonly basiscontract: string;
  readonly contract: string;
}

/** @param gemeente part of every name; null: the only or main one, whose names stand as printed */
function maakBijlage2(gemeente: { readonly id: string; readonly naam: string } | null, inhoud: Inhoud) {
  const id = (naam: string) => (gemeente === null ? naam : `${naam}_${gemeente.id}`);
  const bij = gemeente === null ? '' : ` ${gemeente.naam}`;
  const van = gemeente === null ? '' : ` van ${gemeente.naam}`;
  const [formatie, basis, projecten] = [id('formatie'), id('totaal_basis'), id('projecten')];
  const [overhead, contract, clientkosten] = [
    id('vergoeding_overhead'),
    id('totaal_contract'),
    id('clientkosten_basis'),
  ];
  return {
    id: id('bijlage2'),
    sjabloon: 'bijlage2',
    naam: `Bijlage 2${bij}`,
    kolommen: [
      { id: 'fte', naam: 'FTE', eenheid: 'fte', notatie: 'getal2' },
      { id: 'clientkosten', naam: 'Cliëntkosten', notatie: 'bedrag' },
      { id: 'loonkosten', naam: 'Loonkosten', notatie: 'bedrag', formule: 'fte * loonkosten_per_fte' },
    ],
    regels: [
      {
        id: formatie,
        naam: `Formatie${bij}`,
        soort: 'last',
        regels: inhoud.formatie.map(([regel, naam]) => ({ id: id(regel), naam: `${naam}${bij}`, ...formatieregel })),
      },
      {
        id: basis,
        naam: `Totaal basiscontract ${inhoud.basiscontract}`,
        vorm: 'totaal',
        soort: 'last',
        reeksen: {
          fte: `SOM(${formatie}.fte)`,
          clientkosten: `SOM(${formatie}.clientkosten)`,
          loonkosten: `SOM(${formatie}.loonkosten)`,
        },
      },
      {
        id: overhead,
        naam: `Vergoeding overhead${bij} ({overheadpercentage} van de loonkosten)`,
        soort: 'last',
        taakveld: '0.4',
        reeksen: { loonkosten: `overheadpercentage * ${basis}.loonkosten` },
      },
      {
        id: projecten,
        naam: `Projecten${bij}`,
        soort: 'last',
        regels: inhoud.projecten.map(([regel, naam, fte]) => ({
          id: id(regel),
          naam: `${naam}${bij}`,
          soort: 'last' as const,
          reeksen: { fte },
        })),
      },
      {
        id: contract,
        naam: `Totaal contract ${inhoud.contract} {jaar}`,
        vorm: 'totaal',
        soort: 'last',
        reeksen: {
          fte: `${basis}.fte + SOM(${projecten}.fte)`,
          clientkosten: `${basis}.clientkosten`,
          loonkosten: `${basis}.loonkosten + ${overhead}.loonkosten + SOM(${projecten}.loonkosten)`,
        },
      },
      {
        id: id('totaal_budget'),
        naam: `Totaal budget${bij} {jaar}`,
        ...enkel,
        bedrag: `${contract}.clientkosten + ${contract}.loonkosten`,
      },
      {
        id: clientkosten,
        naam: `Cliëntkosten basis${bij} {jaar-1} plus index {index_clientkosten}`,
        ...enkel,
        bedrag: { formule: `VORIG(${clientkosten}) * (1 + index_clientkosten)`, verplicht: true },
      },
      {
        id: id('totaal_budget_incl_index'),
        naam: `Totaal budget${bij} inclusief index`,
        ...enkel,
        bedrag: `${contract}.loonkosten + ${clientkosten}`,
      },
    ],
    controles: [
      {
        id: `${id('bijlage2')}_telt_op`,
        naam: `Onderdelen zijn samen het totale budget${van}`,
        links: id('totaal_budget'),
        rechts: `${formatie}.clientkosten + ${formatie}.loonkosten + ${overhead}.loonkosten + ${projecten}.loonkosten`,
        melding: `Formatie, overhead en projecten${van} tellen niet op tot het totale budget.`,
      },
      {
        id: id('fte_telt_op'),
        naam: `Onderdelen zijn samen het totaal aan fte${van}`,
        links: `${contract}.fte`,
        rechts: `${formatie}.fte + ${projecten}.fte`,
        melding: `De fte van formatie en projecten${van} tellen niet op tot het totaal.`,
      },
      {
        id: id('overhead_sluit_aan'),
        naam: `Vergoeding overhead${van} sluit aan op het percentage`,
        links: `${overhead}.loonkosten`,
        rechts: `overheadpercentage * ${formatie}.loonkosten`,
        melding: `De vergoeding voor overhead${van} is niet het overheadpercentage van de loonkosten van het basiscontract.`,
      },
      {
        id: id('clientkosten_binnen_basis'),
        naam: `Cliëntkosten${van} binnen de geïndexeerde basis`,
        links: `${contract}.clientkosten`,
        vergelijking: '<=',
        rechts: clientkosten,
        ernst: 'let op',
        melding: `De afgesproken cliëntkosten${van} zijn hoger dan de geïndexeerde basis.`,
      },
    ],
  } satisfies Bladsjabloon;
}

export const bijlage2: Bladsjabloon = maakBijlage2(null, {
  formatie: [
    ['instroom', 'Instroom'],
    ['matchen', 'Matchen'],
    ['groeien', 'Groeien'],
    ['ondersteuning_overhead', 'Ondersteuning & overhead'],
  ],
  projecten: [
    ['statushouders', 'Statushouders', gevraagd],
    ['esf', 'Adm. Ondersteuning ESF', gevraagd],
    ['zittend_bestand', 'Zittend bestand Groeien', gevraagd],
  ],
  basiscontract: 'Inzet op Maat',
  contract: 'P-wet',
});

export const bijlage2OlstWijhe: Bladsjabloon = {
  ...maakBijlage2(
    { id: 'olst_wijhe', naam: 'Olst-Wijhe' },
    {
      formatie: [
        ['dienstverlening', 'Aanvullende dienstverlening'],
        ['ondersteuning', 'Ondersteuning & overhead'],
      ],
      projecten: [['project', 'Project', { doortrekken: true }]],
      basiscontract: 'Olst-Wijhe',
      contract: 'Olst-Wijhe',
    },
  ),
  toelichting: 'Wat Olst-Wijhe met KonnecteD afspreekt, naast de Bijlage 2 van Deventer en op dezelfde uitgangspunten.',
};
