/**
 * Voorbeeld contract-2020: the budget of the agreement of 2020, which contradicts itself by 625.595 and is shown to.
 *
 * Source: 001_2669dfddbd737fcd.txt, artikel 4 (amounts and advance) and artikel 5 (invoice, twelve terms, ceiling).
 */
import { betaling } from './betaling.ts';
import { doelenVan } from './doelen.ts';
import type { Bladsjabloon, Opzet } from './sjabloon.ts';

const ARTIKEL_4 = { bron: 'Overeenkomst 2020, artikel 4', brondatum: '2020-06-30' };
const ARTIKEL_5 = { bron: 'Overeenkomst 2020, artikel 5', brondatum: '2020-06-30' };

const contract: Bladsjabloon = {
  id: 'bijlage2',
  naam: 'Budget 2020',
  toelichting: 'Bedragen exclusief btw, zoals gedrukt in artikel 4.',
  kolommen: [{ id: 'bedrag', naam: 'Bedrag', notatie: 'bedrag0' }],
  regels: [
    { id: 'formatie', naam: 'Formatie', soort: 'last', enkelIn: 'bedrag', bedrag: { verplicht: true } },
    {
      id: 'clientgebonden_kosten',
      naam: 'Cliëntgebonden kosten',
      soort: 'last',
      enkelIn: 'bedrag',
      bedrag: { verplicht: true },
    },
    {
      id: 'totaal_budget',
      naam: 'Totaal budget {jaar}',
      vorm: 'totaal',
      soort: 'last',
      enkelIn: 'bedrag',
      bedrag: 'formatie + clientgebonden_kosten',
    },
  ],
};

export const contract2020: Opzet = {
  gegevens: {
    boekjaar: 2020,
    titel: 'Overeenkomst gemeente Deventer - KonnecteD 2020, Deventer Werktalent',
    opdrachtgever: 'Gemeente Deventer',
    opdrachtnemer: 'KonnecteD',
    nummer: '2020-001216',
    datum: '2020-06-30',
    status: 'Voorbeeld',
    toelichting:
      'Formatie en cliëntgebonden kosten zijn samen meer dan het maximaal beschikbare budget. De bron verklaart het verschil niet; de controle laat het staan.',
  },
  jaren: { eerste: 2020, begin: 2020, laatste: 2020 },
  bladen: [contract, betaling({ formatie: 'formatie', clientkosten: 'clientgebonden_kosten' })],
  invoer: {
    formatie: { 2020: 4_701_389 },
    clientgebonden_kosten: { 2020: 670_000 },
    maximaal_budget: { 2020: 4_745_794 },
    voorschotpercentage: { 2020: 0.5 },
    aantal_termijnen: { 2020: 12 },
  },
  bronnen: {
    formatie: ARTIKEL_4,
    clientgebonden_kosten: ARTIKEL_4,
    maximaal_budget: ARTIKEL_4,
    voorschotpercentage: ARTIKEL_4,
    aantal_termijnen: ARTIKEL_5,
  },
  doelen: doelenVan(2020),
};
