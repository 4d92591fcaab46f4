/**
 * Financiering en reserve: where the money of the company comes from, what the work costs, and what that does to the reserve.
 *
 * The six sources of 002_0e74a19a3285ef07.txt, Deel 2 paragraaf 8, each with its own time lag: `bedrag` is the aanspraak of so
 * many years before. Each has its split over the municipalities. Amounts of Bijlage 2 come from there, people from
 * Doelgroepen. `reserve.stand` goes on below zero: what is below is what the municipalities must add (`bijdrage_nodig`).
 */
import {
  batenVan,
  CONTRACT_DEVENTER,
  CONTRACT_OLST_WIJHE,
  euro,
  lastenVan,
  NAAR_SLEUTEL,
  RIJKSMIDDELEN,
  resultaat,
  samen,
} from './financieringsposten.ts';
import type { Bladsjabloon, Regelvorm } from './sjabloon.ts';

function toedeling(regeling: string, naam: string): Regelvorm {
  return { id: `toedeling_${regeling}`, naam, enkelIn: 'sleutel', bedrag: { doortrekken: true, verplicht: true } };
}

function verdeelsleutel(gemeente: string, naam: string): Regelvorm {
  return {
    id: `sleutel_${gemeente}`,
    naam,
    enkelIn: 'sleutel',
    toelichting: 'Naar rato van de werknemers Wsw en NBW. Overtypen mag; samen moeten de sleutels 100% zijn.',
    bedrag: `ALS(wsw.stand + nbw.stand = 0; 0; (wsw_${gemeente}.stand + nbw_${gemeente}.stand) / (wsw.stand + nbw.stand))`,
  };
}

/** `olstWijhe`: that municipality has a Bijlage 2 of its own beside Deventer's. */
export function financiering({ olstWijhe }: { readonly olstWijhe: boolean }): Bladsjabloon {
  const contracten = olstWijhe ? [CONTRACT_DEVENTER, CONTRACT_OLST_WIJHE] : [CONTRACT_DEVENTER];
  return {
    id: 'financiering',
    naam: 'Financiering en reserve',
    toelichting:
      'Vertraging is het aantal jaren tussen aanspraak en ontvangst, per bron. De reserve loopt door onder nul: dat deel moeten de gemeenten aanvullen.',
    kolommen: [
      { id: 'aanspraak', naam: 'Aanspraak', ...euro, naast: true },
      { id: 'vertraging', naam: 'Vertraging', eenheid: 'jaren', notatie: 'getal0', tarief: true },
      { id: 'bedrag', naam: 'Bedrag', ...euro },
      { id: 'deventer', naam: 'waarvan Deventer', ...euro, naast: true, partij: 'deventer' },
      { id: 'olst_wijhe', naam: 'waarvan Olst-Wijhe', ...euro, naast: true, partij: 'olst_wijhe' },
      { id: 'sluitend', naam: 'Sluitend (1 = ja)', eenheid: '', notatie: 'getal0', tarief: true },
      { id: 'sleutel', naam: 'Sleutel', eenheid: '%', notatie: 'procent1', tarief: true },
      { id: 'stand', naam: 'Stand ultimo', ...euro },
    ],
    regels: [
      batenVan(contracten),
      lastenVan(contracten),
      RIJKSMIDDELEN,
      { id: 'kop_overhead', naam: 'Overhead van het bedrijf', vorm: 'tekst' },
      {
        id: 'bedrijfsoverhead',
        naam: 'Overhead en huisvesting, te verdelen',
        enkelIn: 'bedrag',
        bedrag: { formule: 'INDEXEER(VORIG(bedrijfsoverhead); index_loonkosten)', verplicht: true },
      },
      toedeling('wsw', 'Deel Wsw'),
      toedeling('beschut', 'Deel beschut werk'),
      toedeling('pwet', 'Deel P-wet'),
      toedeling('inburgering', 'Deel Inburgering'),
      { id: 'kop_resultaat', naam: 'Resultaat per regeling', vorm: 'tekst' },
      resultaat('resultaat_wsw', 'Resultaat Wsw', 'wsw'),
      resultaat('resultaat_beschut', 'Resultaat beschut werk', 'beschut'),
      resultaat('resultaat_pwet', 'Resultaat Participatiewet', 'pwet'),
      resultaat('resultaat_inburgering', 'Resultaat Inburgering', 'inburgering'),
      {
        id: 'resultaat_structureel',
        saldo: true,
        naam: 'Structureel resultaat',
        vorm: 'totaal',
        reeksen: {
          bedrag:
            'resultaat_wsw.bedrag + resultaat_beschut.bedrag + resultaat_pwet.bedrag + resultaat_inburgering.bedrag',
          sluitend: 'bedrag >= 0',
        },
      },
      resultaat('resultaat_incidenteel', 'Incidenteel resultaat', 'incidenteel'),
      {
        id: 'resultaat',
        saldo: true,
        naam: 'Resultaat',
        vorm: 'totaal',
        reeksen: { bedrag: 'resultaat_structureel.bedrag + resultaat_incidenteel.bedrag', sluitend: 'bedrag >= 0' },
      },
      { id: 'kop_reserve', naam: 'Verloop van de reserve', vorm: 'tekst' },
      {
        id: 'reserve',
        naam: 'Reserve, zonder aanvulling door de gemeenten',
        taakveld: '0.10',
        reeksen: { stand: { formule: 'VORIG(reserve.stand) + resultaat.bedrag', verplicht: true } },
      },
      {
        id: 'reserve_minimum',
        naam: 'Laagste reserve die partijen aanhouden',
        enkelIn: 'stand',
        bedrag: { doortrekken: true },
      },
      {
        id: 'aanvulling',
        naam: 'Aanvulling door de gemeenten tot en met dit jaar',
        vorm: 'totaal',
        reeksen: {
          stand: { formule: 'MAX(VORIG(aanvulling.stand); reserve_minimum - reserve.stand; 0)', opening: 0 },
        },
      },
      {
        id: 'reserve_na_aanvulling',
        naam: 'Reserve na aanvulling',
        vorm: 'totaal',
        reeksen: { stand: { formule: 'reserve.stand + aanvulling.stand', vanaf: 'opening' } },
      },
      {
        id: 'jaar_reserve_leeg',
        naam: 'Eerste jaar waarin de reserve leeg is (0 = nog niet)',
        enkelIn: 'stand',
        notatie: 'jaartal',
        eenheid: 'jaar',
        bedrag: {
          formule:
            'ALS(VORIG(jaar_reserve_leeg) > 0; VORIG(jaar_reserve_leeg); ALS(reserve.stand <= reserve_minimum; JAAR; 0))',
          opening: 0,
        },
      },
      { id: 'kop_bijdrage', naam: 'Bijdrage van de gemeenten', vorm: 'tekst' },
      verdeelsleutel('deventer', 'Sleutel Deventer'),
      verdeelsleutel('olst_wijhe', 'Sleutel Olst-Wijhe'),
      {
        id: 'bijdrage_nodig',
        naam: 'Aanvullende bijdrage die dit jaar nodig is',
        van: 'gemeenten',
        naar: 'konnected',
        reeksen: { bedrag: 'aanvulling.stand - VORIG(aanvulling.stand)', ...NAAR_SLEUTEL },
      },
    ],
    controles: [
      {
        id: 'wsw_sluit',
        naam: 'Wsw sluit zonder gemeentelijke bijdrage',
        links: 'resultaat_wsw.bedrag',
        vergelijking: '>=',
        rechts: '0',
        ernst: 'let op',
        melding: 'De Wsw heeft een tekort; voor de Wsw is geen gemeentelijke bijdrage voorzien.',
      },
      {
        id: 'sleutels_honderd',
        naam: 'Verdeelsleutel over de gemeenten',
        links: 'sleutel_deventer + sleutel_olst_wijhe',
        rechts: '100%',
        tolerantie: 0.0000005,
        melding: 'De verdeelsleutels van de gemeenten zijn samen niet 100%.',
      },
      {
        id: 'toedeling_honderd',
        naam: 'Toedeling van de overhead',
        links: 'toedeling_wsw + toedeling_beschut + toedeling_pwet + toedeling_inburgering',
        rechts: '100%',
        tolerantie: 0.0000005,
        melding: 'De overhead is niet voor 100% toegedeeld aan de regelingen.',
      },
      {
        id: 'gemeentedelen_bronnen',
        naam: 'Delen per gemeente zijn samen de financiering',
        links:
          'wsw_subsidie.deventer + wsw_subsidie.olst_wijhe + begeleiding_nbw.deventer + begeleiding_nbw.olst_wijhe + lks_nbw.deventer + lks_nbw.olst_wijhe',
        rechts: 'wsw_subsidie.bedrag + begeleiding_nbw.bedrag + lks_nbw.bedrag',
        melding: 'De delen van Deventer en Olst-Wijhe zijn samen niet het hele bedrag.',
      },
      {
        id: 'regelingen_zijn_geheel',
        naam: 'Resultaten per regeling zijn samen het resultaat',
        links: 'resultaat.bedrag',
        rechts: 'baten.bedrag - lasten.bedrag',
        melding: 'De resultaten per regeling tellen niet op tot baten min lasten.',
      },
      {
        id: 'reserve_toereikend',
        naam: 'Reserve',
        links: 'reserve.stand',
        vergelijking: '>=',
        rechts: 'reserve_minimum',
        ernst: 'let op',
        melding: 'De reserve is leeg (of onder het minimum): de gemeenten moeten aanvullen.',
      },
      {
        id: 'norm_clientgebonden',
        naam: 'Inzet cliëntgebonden budget',
        links: 'inzet_clientkosten',
        vergelijking: '>=',
        rechts: 'norm_inzet_clientkosten',
        ernst: 'let op',
        melding: 'Van het cliëntgebonden budget is minder voor kandidaten begroot dan afgesproken.',
      },
      {
        id: 'inzet_hoogstens_budget',
        naam: 'Cliëntgebonden budget als plafond',
        links: 'clientkosten_pwet.bedrag',
        vergelijking: '<=',
        rechts: samen(contracten, 'clientkosten'),
        melding: 'De begrote cliëntkosten gaan over het cliëntgebonden budget heen.',
      },
    ],
  };
}
