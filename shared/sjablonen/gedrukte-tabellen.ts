/**
 * Printed tables of the documents, with the relations that should hold in them: to check in the screen Narekenen.
 *
 * As printed, also where the source contradicts itself.
 */
export interface Gedruktetabel {
  readonly id: string;
  readonly titel: string;
  readonly bron: string;
  readonly tabel: { readonly posten: Readonly<Record<string, string>>; readonly relaties: readonly string[] };
}

const FORMATIE = {
  instroom: ['2,76', '40.000', '200.377,01'],
  matchen: ['5,04', '128.600', '365.696,75'],
  groeien: ['26,34', '687.167', '1.911.004,76'],
  overhead: ['3,39', '19.233,45', '245.957,72'],
} as const;

const PROJECTEN = {
  statushouders: ['2,58', '187.189,06'],
  esf: ['2,02', '146.558,88'],
  zittend_bestand: ['5,54', '401.948,61'],
} as const;

function som(namen: object, kolom: string): string {
  return `SOM(${Object.keys(namen)
    .map((naam) => `${naam}.${kolom}`)
    .join('; ')})`;
}

function formatieposten(): Record<string, string> {
  const posten: Record<string, string> = {};
  for (const [naam, [fte, clientkosten, loonkosten]] of Object.entries(FORMATIE)) {
    Object.assign(posten, {
      [`${naam}.fte`]: fte,
      [`${naam}.clientkosten`]: clientkosten,
      [`${naam}.loonkosten`]: loonkosten,
    });
  }
  for (const [naam, [fte, loonkosten]] of Object.entries(PROJECTEN)) {
    Object.assign(posten, { [`${naam}.fte`]: fte, [`${naam}.loonkosten`]: loonkosten });
  }
  return posten;
}

export const GEDRUKTE_TABELLEN: readonly Gedruktetabel[] = [
  {
    id: 'bijlage2-2023',
    titel: 'Bijlage 2 van 2023',
    bron: 'DVO 2023, Bijlage 2',
    tabel: {
      posten: {
        loonkosten_2022: '67.492,00',
        index_loonkosten: '7,5%',
        loonkosten_2023: '72.553,90',
        overheadpercentage: '31,25%',
        clientkosten_2022: '865.682,00',
        index_clientkosten: '7,5%',
        ...formatieposten(),
        'basis.fte': '37,53',
        'basis.clientkosten': '875.000,00',
        'basis.loonkosten': '2.723.036,23',
        vergoeding_overhead: '850.948,82',
        'totaal.fte': '47,67',
        'totaal.clientkosten': '875.000,00',
        'totaal.loonkosten': '4.309.681,60',
        totaal_budget: '5.184.681,60',
        clientkosten_plus_index: '930.608,15',
        totaal_budget_incl_index: '5.240.289,75',
      },
      relaties: [
        'loonkosten_2023 = loonkosten_2022 * (1 + index_loonkosten)',
        ...[...Object.keys(FORMATIE), ...Object.keys(PROJECTEN)].map(
          (naam) => `${naam}.loonkosten = ${naam}.fte * loonkosten_2023`,
        ),
        ...['fte', 'clientkosten', 'loonkosten'].map((kolom) => `basis.${kolom} = ${som(FORMATIE, kolom)}`),
        'vergoeding_overhead = overheadpercentage * basis.loonkosten',
        `totaal.fte = basis.fte + ${som(PROJECTEN, 'fte')}`,
        'totaal.clientkosten = basis.clientkosten',
        `totaal.loonkosten = basis.loonkosten + vergoeding_overhead + ${som(PROJECTEN, 'loonkosten')}`,
        'totaal_budget = totaal.clientkosten + totaal.loonkosten',
        'clientkosten_plus_index = clientkosten_2022 * (1 + index_clientkosten)',
        'totaal_budget_incl_index = totaal.loonkosten + clientkosten_plus_index',
      ],
    },
  },
  {
    id: 'contract-2020',
    titel: 'Budget van 2020',
    bron: 'Overeenkomst 2020, artikel 4',
    tabel: {
      posten: { maximaal_budget: '4.745.794', formatie: '4.701.389', clientgebonden_kosten: '670.000' },
      relaties: ['maximaal_budget = formatie + clientgebonden_kosten'],
    },
  },
];
