import Excel from '@mui/x-internal-exceljs-fork';
import { describe, expect, it } from 'vitest';
import { schrijfXlsx } from '../../../electron/xlsx/schrijf-xlsx.ts';
import type { Werkboek, Werkcel, Werkinhoud } from '../../../shared/rapport/werkboek/werkboek.ts';

const cel = (inhoud: Werkinhoud, meer: Partial<Werkcel> = {}): Werkcel => ({
  inhoud,
  stijl: inhoud.soort === 'formule' ? 'berekend' : 'invoer',
  notatie: 'bedrag',
  gedraaid: false,
  vet: false,
  streep: false,
  notitie: '',
  ...meer,
});
const getal = (waarde: number, meer: Partial<Werkcel> = {}) => cel({ soort: 'getal', waarde }, meer);
const formule = (tekst: string, waarde: number | string, meer: Partial<Werkcel> = {}) =>
  cel({ soort: 'formule', formule: tekst, waarde }, meer);
const tekst = (inhoud: string) => cel({ soort: 'tekst', tekst: inhoud }, { stijl: 'label' });

const WERKBOEK: Werkboek = {
  titel: 'Begroting 2023',
  auteur: 'Gemeente Deventer',
  datum: '2022-12-01',
  namen: [{ naam: 'loonkosten_per_fte_2023', blad: 'Uitgangspunten', cel: '$B$1' }],
  bladen: [
    {
      naam: 'Uitgangspunten',
      kolommen: [
        { breedte: 40, verborgen: false },
        { breedte: 16, verborgen: false },
      ],
      vast: { rijen: 0, kolommen: 1 },
      rijen: [
        {
          niveau: 0,
          verborgen: false,
          cellen: [tekst('Loonkosten per fte'), getal(72_553.9, { notitie: 'Inclusief index' })],
        },
      ],
    },
    {
      naam: 'Bijlage 2',
      kolommen: [
        { breedte: 40, verborgen: false },
        { breedte: 12, verborgen: false },
        { breedte: 16, verborgen: false },
      ],
      vast: { rijen: 0, kolommen: 1 },
      rijen: [
        {
          niveau: 1,
          verborgen: false,
          cellen: [
            tekst('Statushouders'),
            getal(2.58, { notatie: 'getal2' }),
            formule('B1*loonkosten_per_fte_2023', 187_189.062),
          ],
        },
        {
          niveau: 0,
          verborgen: false,
          cellen: [tekst('Totaal'), null, formule('SUM(C1:C1)', 187_189.062, { vet: true, streep: true })],
        },
        { niveau: 0, verborgen: false, cellen: [tekst('Deling'), null, formule('1/0', '#DIV/0!')] },
      ],
    },
  ],
};

async function leesTerug() {
  const boek = new Excel.Workbook();
  await boek.xlsx.load((await schrijfXlsx(WERKBOEK)).buffer as ArrayBuffer);
  return boek;
}

describe('a workbook as written', () => {
  it('holds live formulas, each with the value it had', async () => {
    const blad = (await leesTerug()).getWorksheet('Bijlage 2')!;
    expect(blad.getCell('C1').value).toMatchObject({ formula: 'B1*loonkosten_per_fte_2023', result: 187_189.062 });
    expect(blad.getCell('C3').value).toMatchObject({ formula: '1/0', result: { error: '#DIV/0!' } });
    expect(blad.getCell('B1').value).toBe(2.58);
  });

  it('shows euros as Dutch does, tells input from computed without colour alone, keeps labels in sight', async () => {
    const boek = await leesTerug();
    const blad = boek.getWorksheet('Bijlage 2')!;
    expect(blad.getCell('C1').numFmt).toBe('[$€-413] #,##0.00;[$€-413] -#,##0.00');
    expect(blad.getCell('B1').border.top).toMatchObject({ style: 'hair' });
    expect(blad.getCell('C1').border.top).toBeUndefined();
    expect(blad.getCell('C2').font).toMatchObject({ name: 'Calibri', size: 11, bold: true });
    expect(blad.views[0]).toMatchObject({ state: 'frozen', xSplit: 1 });
    expect(blad.getRow(1).outlineLevel).toBe(1);
  });

  it('has names, notes, and the properties of the document', async () => {
    const boek = await leesTerug();
    expect(boek.definedNames.getRanges('loonkosten_per_fte_2023').ranges).toEqual(['Uitgangspunten!$B$1']);
    expect(JSON.stringify(boek.getWorksheet('Uitgangspunten')!.getCell('B1').note)).toContain('Inclusief index');
    expect([boek.title, boek.creator, boek.created.toISOString()]).toEqual([
      'Begroting 2023',
      'Gemeente Deventer',
      '2022-12-01T00:00:00.000Z',
    ]);
  });

  it('same Werkboek, same bytes', async () => {
    const [een, twee] = [await schrijfXlsx(WERKBOEK), await schrijfXlsx(WERKBOEK)];
    expect(Buffer.from(een).equals(twee)).toBe(true);
  });
});
