/**
 * Financiering en reserve: where the money of the company comes from, what the work costs, and what that does to the reserve.
 *
 * The six sources of 002_0e74a19a3285ef07.txt, Deel 2 paragraaf 8, each with its own time lag: `bedrag` is the aanspraak of so
 * many years before. Each has its split over the municipalities. Amounts of Bijlage 2 come from there, people from
 * Doelgroepen. `reserve.stand` goes on below zero: what is below is what the municipalities must add (`bijdrage_nodig`).
 */
import type { Bladsjabloon, Regelvorm } from './sjabloon.ts';

const euro = { eenheid: '€', notatie: 'bedrag0' } as const;
const GEMEENTEN = ['deventer', 'olst_wijhe'] as const;

type Aandelen = Record<(typeof GEMEENTEN)[number], string>;

const NAAR_WSW: Aandelen = {
  deventer: 'ALS(wsw.stand = 0; 0; bedrag * wsw_deventer.stand / wsw.stand)',
  olst_wijhe: 'ALS(wsw.stand = 0; 0; bedrag * wsw_olst_wijhe.stand / wsw.stand)',
};
const NAAR_NBW: Aandelen = {
  deventer: 'ALS(nbw.stand = 0; 0; bedrag * nbw_deventer.stand / nbw.stand)',
  olst_wijhe: 'ALS(nbw.stand = 0; 0; bedrag * nbw_olst_wijhe.stand / nbw.stand)',
};
const NAAR_SLEUTEL: Aandelen = { deventer: 'bedrag * sleutel_deventer', olst_wijhe: 'bedrag * sleutel_olst_wijhe' };
const ALLEEN_DEVENTER: Partial<Aandelen> = { deventer: 'bedrag' };

/** A source of funds: the aanspraak of this year comes in `vertraging` years later. */
function bron(
  id: string,
  naam: string,
  aanspraak: string,
  delen: Partial<Aandelen>,
  meer: Partial<Regelvorm>,
): Regelvorm {
  return {
    id,
    naam,
    soort: 'baat',
    van: 'gemeenten',
    naar: 'konnected',
    reeksen: {
      aanspraak: aanspraak === '' ? { verplicht: true } : { formule: aanspraak, vanaf: 'opening' },
      vertraging: { doortrekken: true },
      bedrag: 'KIEZEN(1 + vertraging; aanspraak; VORIG(aanspraak); VORIG(aanspraak; 2); VORIG(aanspraak; 3))',
      ...delen,
    },
    ...meer,
  };
}

function regel(
  id: string,
  naam: string,
  soort: 'baat' | 'last',
  formule: string,
  meer: Partial<Regelvorm> = {},
): Regelvorm {
  const partijen = soort === 'baat' ? { van: 'derden', naar: 'konnected' } : { van: 'konnected', naar: 'derden' };
  const bedrag = formule === '' ? { verplicht: true } : formule;
  return { id, naam, soort, ...partijen, reeksen: { bedrag }, ...meer };
}

function resultaat(id: string, naam: string, regeling: string): Regelvorm {
  return {
    id,
    naam,
    vorm: 'totaal',
    saldo: true,
    reeksen: { bedrag: `baten_${regeling}.bedrag - lasten_${regeling}.bedrag`, sluitend: 'bedrag >= 0' },
  };
}

/** Paid from the municipality's own funds: between the two of them, so on no taakveld of both together. */
const EIGEN_MIDDELEN = { taakveld: null } as const;

/** The agreement of a municipality (its Bijlage 2): what it pays the company, and what the company does for it. */
interface Contract {
  readonly gemeente: 'deventer' | 'olst_wijhe';
  /** Its total regel. */
  readonly totaal: string;
}

const CONTRACT_DEVENTER: Contract = { gemeente: 'deventer', totaal: 'totaal_contract' };
const CONTRACT_OLST_WIJHE: Contract = { gemeente: 'olst_wijhe', totaal: 'totaal_contract_olst_wijhe' };

/** Deventer's move with its number of kandidaten, as far as volumedeel_pwet says. */
const VOLUMEFACTOR = '(1 + ALS(pwet.stand@{begin} = 0; 0; volumedeel_pwet * (pwet.stand / pwet.stand@{begin} - 1)))';

function vergoedingen({ gemeente, totaal }: Contract): Regelvorm[] {
  const [bij, toevoeging, factor] =
    gemeente === 'deventer' ? ['', '', ` * ${VOLUMEFACTOR}`] : ['_olst_wijhe', ', Olst-Wijhe', ''];
  const delen = { [gemeente]: 'bedrag' };
  return [
    bron(
      `uitvoeringskosten_pwet${bij}`,
      `Uitvoeringskosten Participatiewet (lumpsum)${toevoeging}`,
      `${totaal}.loonkosten${factor}`,
      delen,
      EIGEN_MIDDELEN,
    ),
    bron(
      `clientgebonden_budget${bij}`,
      `Cliëntgebonden budget${toevoeging}`,
      `${totaal}.clientkosten`,
      delen,
      EIGEN_MIDDELEN,
    ),
  ];
}

const samen = (contracten: readonly Contract[], kolom: string) =>
  contracten.map(({ totaal }) => `${totaal}.${kolom}`).join(' + ');

const batenVan = (contracten: readonly Contract[]): Regelvorm => ({
  id: 'baten',
  naam: 'Baten',
  soort: 'baat',
  regels: [
    {
      id: 'baten_wsw',
      naam: 'Baten Wsw',
      regels: [
        bron('wsw_subsidie', 'Wsw-subsidie (per SE)', 'wsw.se * bedrag_per_se', NAAR_WSW, { taakveld: '0.7' }),
        regel('opbrengst_wsw', 'Opbrengst werk Wsw', 'baat', 'wsw.fte * opbrengst_per_fte_wsw', { taakveld: '6.4' }),
      ],
    },
    {
      id: 'baten_beschut',
      naam: 'Baten beschut werk',
      regels: [
        bron('begeleiding_nbw', 'Subsidie begeleiding NBW', 'nbw.stand * bedrag_per_beschutte_plek', NAAR_NBW, {
          taakveld: '0.7',
        }),
        bron('lks_nbw', 'Loonkostensubsidie NBW', 'nbw.fte * lks_per_fte', NAAR_NBW, { taakveld: '6.3' }),
        regel('opbrengst_nbw', 'Opbrengst werk NBW', 'baat', 'nbw.fte * opbrengst_per_fte_lks', { taakveld: '6.4' }),
      ],
    },
    {
      id: 'baten_pwet',
      naam: 'Baten Participatiewet',
      regels: [
        ...contracten.flatMap(vergoedingen),
        bron('lks_bij_subsidie', 'Loonkostensubsidie LKS-bij', 'lks_bij.fte * lks_per_fte', ALLEEN_DEVENTER, {
          taakveld: '6.3',
        }),
        regel('opbrengst_lks_bij', 'Opbrengst werk LKS-bij', 'baat', 'lks_bij.fte * opbrengst_per_fte_lks', {
          taakveld: '6.5',
        }),
      ],
    },
    {
      id: 'baten_inburgering',
      naam: 'Baten Inburgering',
      regels: [
        bron(
          'budget_inburgering',
          'Budget Inburgering',
          'inburgering.stand * bedrag_per_inburgeraar',
          ALLEEN_DEVENTER,
          EIGEN_MIDDELEN,
        ),
      ],
    },
    {
      id: 'baten_incidenteel',
      naam: 'Baten incidenteel',
      incidenteel: true,
      regels: [
        bron('overige_middelen', 'Overige en eenmalige middelen (impulsbudget)', '', NAAR_SLEUTEL, {
          taakveld: '0.7',
          incidenteel: true,
        }),
      ],
    },
  ],
});

const lastenVan = (contracten: readonly Contract[]): Regelvorm => ({
  id: 'lasten',
  naam: 'Lasten',
  soort: 'last',
  regels: [
    {
      id: 'lasten_wsw',
      naam: 'Lasten Wsw',
      taakveld: '6.4',
      regels: [
        regel('loonkosten_wsw', 'Loonkosten Wsw', 'last', 'wsw.fte * loonkosten_per_fte_wsw', { taakveld: '6.4' }),
        regel('begeleiding_wsw', 'Begeleiding Wsw', 'last', 'wsw.fte * begeleiding_per_fte_wsw', { taakveld: '6.4' }),
        regel('overhead_wsw', 'Overhead Wsw', 'last', 'bedrijfsoverhead * toedeling_wsw', { taakveld: '0.4' }),
      ],
    },
    {
      id: 'lasten_beschut',
      naam: 'Lasten beschut werk',
      taakveld: '6.4',
      regels: [
        regel('loonkosten_nbw', 'Loonkosten NBW', 'last', 'nbw.fte * loonkosten_per_fte_lks', { taakveld: '6.4' }),
        regel('begeleiding_nbw_kosten', 'Begeleiding NBW', 'last', 'nbw.fte * begeleiding_per_fte_lks', {
          taakveld: '6.4',
        }),
        regel('overhead_beschut', 'Overhead beschut werk', 'last', 'bedrijfsoverhead * toedeling_beschut', {
          taakveld: '0.4',
        }),
      ],
    },
    {
      id: 'lasten_pwet',
      naam: 'Lasten Participatiewet',
      taakveld: '6.5',
      regels: [
        regel('formatie_pwet', 'Formatie en overhead volgens Bijlage 2', 'last', samen(contracten, 'loonkosten'), {
          taakveld: '6.5',
        }),
        regel(
          'clientkosten_pwet',
          'Inzet cliëntgebonden budget',
          'last',
          `(${samen(contracten, 'clientkosten')}) * inzet_clientkosten`,
          {
            taakveld: '6.5',
          },
        ),
        regel('trajecten_pwet', 'Trajecten P-wet buiten Bijlage 2', 'last', 'pwet.stand * traject_per_kandidaat', {
          taakveld: '6.5',
        }),
        regel('jobcoaching_lks_via', 'Jobcoaching LKS-via', 'last', 'lks_via.stand * jobcoach_per_persoon', {
          taakveld: '6.5',
        }),
        regel(
          'kosten_lks_bij',
          'Loonkosten en begeleiding LKS-bij',
          'last',
          'lks_bij.fte * (loonkosten_per_fte_lks + begeleiding_per_fte_lks)',
          { taakveld: '6.5' },
        ),
        regel('overhead_pwet', 'Overhead P-wet buiten Bijlage 2', 'last', 'bedrijfsoverhead * toedeling_pwet', {
          taakveld: '0.4',
        }),
      ],
    },
    {
      id: 'lasten_inburgering',
      naam: 'Lasten Inburgering',
      taakveld: '6.5',
      regels: [
        regel('trajecten_inburgering', 'Trajecten Inburgering', 'last', 'inburgering.stand * traject_per_inburgeraar', {
          taakveld: '6.5',
        }),
        regel('overhead_inburgering', 'Overhead Inburgering', 'last', 'bedrijfsoverhead * toedeling_inburgering', {
          taakveld: '0.4',
        }),
      ],
    },
    {
      id: 'lasten_incidenteel',
      naam: 'Lasten incidenteel',
      taakveld: '6.5',
      incidenteel: true,
      regels: [
        regel('transformatiekosten', 'Kosten van de transformatie', 'last', '', { taakveld: '6.5', incidenteel: true }),
      ],
    },
  ],
});

/** What the Rijk pays the municipalities and they pass on. */
function vanRijk(id: string, naam: string, bron: string, gemeenten: readonly string[] = GEMEENTEN): Regelvorm {
  const delen = Object.fromEntries(gemeenten.map((gemeente) => [gemeente, `${bron}.${gemeente}`]));
  return { id, naam, van: 'rijk', naar: 'gemeenten', reeksen: { bedrag: `${bron}.bedrag`, ...delen } };
}

const RIJKSMIDDELEN: Regelvorm = {
  id: 'rijksmiddelen',
  naam: 'Rijksmiddelen die de gemeenten doorgeven',
  regels: [
    vanRijk('rijk_wsw', 'Rijk: Wsw', 'wsw_subsidie'),
    vanRijk('rijk_beschut', 'Rijk: begeleiding beschut werk', 'begeleiding_nbw'),
    vanRijk('rijk_lks_nbw', 'Rijk: loonkostensubsidie NBW', 'lks_nbw'),
    vanRijk('rijk_lks_bij', 'Rijk: loonkostensubsidie LKS-bij', 'lks_bij_subsidie', ['deventer']),
    vanRijk('rijk_incidenteel', 'Rijk: overige en eenmalige middelen', 'overige_middelen'),
  ],
};

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
