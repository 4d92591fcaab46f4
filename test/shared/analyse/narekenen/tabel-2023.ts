/** Bijlage 2 of the DVO 2023 as printed (000_2b48a9766e0cfb8c.txt, Bijlage 2), with the relations that should hold. */
import type { Tabel } from '../../../../shared/analyse/narekenen/narekenen.ts';

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

/** exact: rates and the fte of the projects are known exactly, as in the computation behind the table. */
export function tabel2023({ exact = false } = {}): Tabel {
  const zeker = exact ? '=' : '';
  const posten: Record<string, string> = {
    loonkosten_2022: '67.492,00',
    index_loonkosten: `${zeker}7,5%`,
    loonkosten_2023: `${zeker}72.553,90`,
    overheadpercentage: `${zeker}31,25%`,
    clientkosten_2022: `${zeker}865.682,00`,
    index_clientkosten: `${zeker}7,5%`,
    basis_fte: '37,53',
    basis_clientkosten: '875.000,00',
    basis_loonkosten: '2.723.036,23',
    vergoeding_overhead: '850.948,82',
    totaal_fte: '47,67',
    totaal_clientkosten: '875.000,00',
    totaal_loonkosten: '4.309.681,60',
    totaal_budget: '5.184.681,60',
    clientkosten_plus_index: '930.608,15',
    totaal_budget_incl_index: '5.240.289,75',
  };
  const relaties = ['loonkosten_2023 = loonkosten_2022 * (1 + index_loonkosten)'];
  for (const [naam, [fte, clientkosten, loonkosten]] of Object.entries(FORMATIE)) {
    Object.assign(posten, {
      [`${naam}_fte`]: fte,
      [`${naam}_clientkosten`]: clientkosten,
      [`${naam}_loonkosten`]: loonkosten,
    });
    relaties.push(`${naam}_loonkosten = ${naam}_fte * loonkosten_2023`);
  }
  for (const [naam, [fte, loonkosten]] of Object.entries(PROJECTEN)) {
    Object.assign(posten, { [`${naam}_fte`]: `${zeker}${fte}`, [`${naam}_loonkosten`]: loonkosten });
    relaties.push(`${naam}_loonkosten = ${naam}_fte * loonkosten_2023`);
  }
  const som = (namen: object, kolom: string) =>
    Object.keys(namen)
      .map((naam) => `${naam}_${kolom}`)
      .join('; ');
  for (const kolom of ['fte', 'clientkosten', 'loonkosten'])
    relaties.push(`basis_${kolom} = SOM(${som(FORMATIE, kolom)})`);
  relaties.push(
    'vergoeding_overhead = overheadpercentage * basis_loonkosten',
    `totaal_fte = basis_fte + SOM(${som(PROJECTEN, 'fte')})`,
    'totaal_clientkosten = basis_clientkosten',
    `totaal_loonkosten = basis_loonkosten + vergoeding_overhead + SOM(${som(PROJECTEN, 'loonkosten')})`,
    'totaal_budget = totaal_clientkosten + totaal_loonkosten',
    'clientkosten_plus_index = clientkosten_2022 * (1 + index_clientkosten)',
    'totaal_budget_incl_index = totaal_loonkosten + clientkosten_plus_index',
  );
  return { posten, relaties };
}
