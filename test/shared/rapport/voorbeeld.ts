/**
 * A Rapport written out by hand, in the shape of Bijlage 2 of 2023 (feiten: 000_2b48a9766e0cfb8c.txt, Bijlage 2): for tests of
 * what prints a Rapport. That the model gives these figures is tested where a Rapport is made.
 */
import type { Rapport, Tabelcel, Tabelregel } from '../../../shared/rapport/rapportmodel.ts';

const LEEG: Tabelcel = { tekst: '–', euro: false, waarde: null, merken: [] };

function getal(tekst: string, euro: boolean): Tabelcel {
  const waarde = Number(tekst.replace('%', '').replaceAll('.', '').replace(',', '.')) / (tekst.endsWith('%') ? 100 : 1);
  return { tekst, euro, waarde, merken: [] };
}

export const euro = (tekst: string): Tabelcel => (tekst === '' ? LEEG : getal(tekst, true));
export const kaal = (tekst: string): Tabelcel => (tekst === '' ? LEEG : getal(tekst, false));

export function regel(label: string, cellen: readonly Tabelcel[], meer: Partial<Tabelregel> = {}): Tabelregel {
  return { soort: 'regel', niveau: 0, label, noten: [], cellen, ...meer };
}

const drie = (label: string, fte: string, client: string, loon: string, meer: Partial<Tabelregel> = {}) =>
  regel(label, [kaal(fte), euro(client), euro(loon)], meer);
const kind = { niveau: 1 };
const getallen = (...namen: string[]) => namen.map((naam) => ({ naam, soort: 'getal' as const }));

export const BIJLAGE_2: Rapport = {
  opschrift: 'Bijlage 2',
  titel: 'Begroting 2023',
  ondertitel: 'Dienstverleningsovereenkomst Inzet op Maat, P-wet contract KonnecteD',
  opsteller: 'Gemeente Deventer',
  datum: '2022-12-01',
  gegevens: [
    { naam: 'Opdrachtgever', waarde: 'Gemeente Deventer' },
    { naam: 'Opdrachtnemer', waarde: 'KonnecteD' },
    { naam: 'Nummer', waarde: 'DVO 2023' },
    { naam: 'Datum', waarde: '1 december 2022' },
    { naam: 'Status', waarde: 'Concept' },
    { naam: 'Scenario', waarde: 'Basis' },
  ],
  fictief: false,
  stand: 'staand',
  koptekst: ['Gemeente Deventer', 'Begroting 2023 – Bijlage 2'],
  voettekst: 'Dienstverleningsovereenkomst Inzet op Maat, P-wet contract KonnecteD',
  secties: [
    {
      kop: 'Uitgangspunten',
      inleiding: '',
      noten: [],
      tabel: {
        labelkop: 'Uitgangspunt',
        kolommen: getallen('2022', '2023'),
        regels: [
          regel('Loonkosten per fte', [euro('67.492,00'), euro('72.553,90')]),
          regel('Index loonkosten', [kaal(''), kaal('7,5%')]),
          regel('Overheadpercentage', [kaal(''), kaal('31,25%')], { noten: [1] }),
          regel('Cliëntkosten basis', [euro('865.682,00'), euro('930.608,15')]),
          regel('Index cliëntkosten', [kaal(''), kaal('7,5%')]),
        ],
      },
    },
    {
      kop: 'Begroting 2023',
      inleiding: '',
      noten: ['Over de loonkosten van het basiscontract.'],
      tabel: {
        labelkop: 'Onderdeel',
        kolommen: getallen('Fte', 'Cliëntkosten', 'Loonkosten'),
        regels: [
          { soort: 'kop', niveau: 0, label: 'Formatie', noten: [], cellen: [] },
          drie('Instroom', '2,76', '40.000,00', '200.377,01', kind),
          drie('Matchen', '5,04', '128.600,00', '365.696,75', kind),
          drie('Groeien', '26,34', '687.166,55', '1.911.004,76', kind),
          drie('Ondersteuning & overhead', '3,39', '19.233,45', '245.957,72', kind),
          drie('Totaal basiscontract Inzet op Maat', '37,53', '875.000,00', '2.723.036,23', { soort: 'totaal' }),
          drie('Vergoeding overhead (31,25% van de loonkosten)', '', '', '850.948,82', { noten: [1] }),
          drie('Projecten', '10,14', '', '735.696,55', { soort: 'groep' }),
          drie('Statushouders', '2,58', '', '187.189,06', kind),
          drie('Adm. ondersteuning ESF', '2,02', '', '146.558,88', kind),
          drie('Zittend bestand Groeien', '5,54', '', '401.948,61', kind),
          drie('Totaal contract P-wet', '47,67', '875.000,00', '4.309.681,60', { soort: 'totaal' }),
          drie('Totaal budget 2023', '', '', '5.184.681,60', { soort: 'eindtotaal' }),
          drie('Totaal budget inclusief index', '', '', '5.240.289,75', { soort: 'eindtotaal' }),
        ],
      },
    },
  ],
  legenda: [
    'Bedragen in euro’s. Baten en lasten staan beide positief; saldo = baten − lasten.',
    'Berekend met onafgeronde bedragen: een totaal kan door afronding afwijken van de som van de gedrukte onderdelen.',
    'Model 3f9a1c20d4e7, gegevens van 1 december 2022.',
  ],
};
