/** From the window to a file: the PDF of the page that is shown, and the workbook of the whole begroting. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Excel from '@mui/x-internal-exceljs-fork';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { schrijfDocument } from '../../shared/model/schrijven.ts';
import { dvo2023 } from '../../shared/sjablonen/dvo-2023.ts';
import { maakDocument } from '../../shared/sjablonen/maak-document.ts';
import { controleer } from '../electron/pdf/structuur.ts';
import { beantwoord, kiesMenu, type Programma, start, wordt } from './venster.ts';

let programma: Programma;
beforeAll(async () => {
  const map = await mkdtemp(join(tmpdir(), 'sluitend-uitvoer-'));
  const bestand = join(map, 'dvo.begroting');
  writeFileSync(bestand, schrijfDocument(maakDocument(dvo2023)));
  programma = await start({ map, argumenten: [bestand] });
  await programma.pagina.getByText('Totaal budget 2023').waitFor();
});
afterAll(() => programma.stop());

async function kies(opdracht: string, naam: string): Promise<Buffer> {
  const pad = join(programma.map, naam);
  await beantwoord(programma, { soort: 'opslaan', pad });
  await kiesMenu(programma, opdracht);
  expect(await wordt(() => existsSync(pad), true, 30_000)).toBe(true);
  return readFileSync(pad);
}

test('Exporteren als PDF writes the page that is shown, complete in structure', async () => {
  expect(await controleer(await kies('pdf', 'bijlage.pdf'))).toEqual([]);
});

test('Rapportage als PDF writes realisatie and doelen, complete in structure', async () => {
  expect(await controleer(await kies('rapportage', 'rapportage.pdf'))).toEqual([]);
});

test('Exporteren naar Excel writes every blad, formulas live', async () => {
  const boek = new Excel.Workbook();
  const inhoud = await kies('excel', 'begroting.xlsx');
  await boek.xlsx.load(new Uint8Array(inhoud).buffer);
  expect(boek.worksheets.map(({ name }) => name)).toEqual([
    'Gegevens',
    'Uitgangspunten',
    'Bijlage 2',
    'Doelen',
    'Controles',
  ]);
  expect(boek.getWorksheet('Bijlage 2')!.getCell('G10').value).toMatchObject({ formula: 'SUM(G6:G9)' });
});
