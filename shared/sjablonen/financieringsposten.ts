/**
 * The baten and lasten of Financiering en reserve: each source of funds with its time lag, what the work costs per regeling, and what
 * the Rijk pays the municipalities. Each has its split over the municipalities.
 */
import type { Regelvorm } from './sjabloon.ts';

export const euro = { eenheid: '€', notatie: 'bedrag0' } as const;
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
export const NAAR_SLEUTEL: Aandelen = {
  deventer: 'bedrag * sleutel_deventer',
  olst_wijhe: 'bedrag * sleutel_olst_wijhe',
};
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

export function resultaat(id: string, naam: string, regeling: string): Regelvorm {
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

export const CONTRACT_DEVENTER: Contract = { gemeente: 'deventer', totaal: 'totaal_contract' };
export const CONTRACT_OLST_WIJHE: Contract = { gemeente: 'olst_wijhe', totaal: 'totaal_contract_olst_wijhe' };

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

export const samen = (contracten: readonly Contract[], kolom: string) =>
  contracten.map(({ totaal }) => `${totaal}.${kolom}`).join(' + ');

export const batenVan = (contracten: readonly Contract[]): Regelvorm => ({
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

export const lastenVan = (contracten: readonly Contract[]): Regelvorm => ({
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

export const RIJKSMIDDELEN: Regelvorm = {
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
