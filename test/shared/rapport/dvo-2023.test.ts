/** The printed page of Bijlage 2 of 2023: every figure as 000_2b48a9766e0cfb8c.txt, Bijlage 2, prints it. */
import { describe, expect, it } from 'vitest';
import { schrijfDocument } from '../../../shared/model/schrijven.ts';
import { maakRapport } from '../../../shared/rapport/maak-rapport.ts';
import type { Tabelregel } from '../../../shared/rapport/rapportmodel.ts';
import { dvo2023 } from '../../../shared/sjablonen/dvo-2023.ts';
import { open, zet } from '../model/vocabulaire.ts';

const rapportVan = (jaar: number, sessie = open(dvo2023)) =>
  maakRapport(sessie, { blad: sessie.document.bladen[1]!, jaar, scenario: 'basis' });

const alsRegel = ({ soort, label, cellen }: Tabelregel) => [soort, label, ...cellen.map(({ tekst }) => tekst)];

describe('the page of Bijlage 2, 2023', () => {
  it('prints every figure of the source', () => {
    expect(rapportVan(2023).secties[1]!.tabel.regels.map(alsRegel)).toEqual([
      ['kop', 'Formatie'],
      ['regel', 'Instroom', '2,76', '40.000,00', '200.377,01'],
      ['regel', 'Matchen', '5,04', '128.600,00', '365.696,75'],
      ['regel', 'Groeien', '26,34', '687.166,55', '1.911.004,76'],
      ['regel', 'Ondersteuning & overhead', '3,39', '19.233,45', '245.957,72'],
      ['totaal', 'Totaal basiscontract Inzet op Maat', '37,53', '875.000,00', '2.723.036,23'],
      ['regel', 'Vergoeding overhead (31,25% van de loonkosten)', '', '', '850.948,82'],
      ['groep', 'Projecten', '10,14', '', '735.696,55'],
      ['regel', 'Statushouders', '2,58', '', '187.189,06'],
      ['regel', 'Adm. Ondersteuning ESF', '2,02', '', '146.558,88'],
      ['regel', 'Zittend bestand Groeien', '5,54', '', '401.948,61'],
      ['totaal', 'Totaal contract P-wet 2023', '47,67', '875.000,00', '4.309.681,60'],
      ['eindtotaal', 'Totaal budget 2023', '', '', '5.184.681,60'],
      ['totaal', 'Cliëntkosten basis 2022 plus index 7,5%', '', '', '930.608,15'],
      ['eindtotaal', 'Totaal budget inclusief index', '', '', '5.240.289,75'],
    ]);
  });

  it('shows the uitgangspunten it rests on, beside last year', () => {
    const { tabel } = rapportVan(2023).secties[0]!;
    expect(tabel.regels.map(alsRegel)).toEqual([
      ['regel', 'Loonkosten per fte', '67.492,00', '72.553,90'],
      ['regel', 'Index loonkosten', '–', '7,5%'],
      ['regel', 'Overheadpercentage', '–', '31,25%'],
      ['regel', 'Index cliëntkosten', '–', '7,5%'],
    ]);
  });

  it('says once what it is, and which model it came from', () => {
    const rapport = rapportVan(2024);
    expect([rapport.opschrift, rapport.titel, rapport.ondertitel]).toEqual([
      'Bijlage 2',
      'Begroting 2024',
      'DVO - Inzet op Maat P-wet contract KonnecteD',
    ]);
    const { controlesom } = JSON.parse(schrijfDocument(open(dvo2023).document));
    expect(rapport.legenda.at(-1)).toBe(`Kenmerk van het model: ${controlesom.slice('sha256:'.length).slice(0, 16)}.`);
  });

  it('labels follow the model', () => {
    const sessie = open(dvo2023);
    zet(sessie, 'overheadpercentage@2023', '30%');
    expect(rapportVan(2023, sessie).secties[1]!.tabel.regels[6]!.label).toBe(
      'Vergoeding overhead (30% van de loonkosten)',
    );
  });

  it('2024 without its indices is marked onvolledig, and says so', () => {
    const rapport = rapportVan(2024);
    const budget = rapport.secties[1]!.tabel.regels.find(({ label }) => label === 'Totaal budget 2024')!;
    expect(budget.cellen.at(-1)!.merken).toEqual(['onvolledig']);
    expect(rapport.legenda.join('\n')).toContain('† onvolledig');
  });
});
