/**
 * The written workbook in a real spreadsheet program: LibreOffice Calc opens it without any of our figures in it, computes
 * everything itself, and must come to the same. Only where LibreOffice is installed; HyperFormula proves the same everywhere.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Excel, { type Cell } from '@mui/x-internal-exceljs-fork';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { schrijfXlsx } from '../../electron/xlsx/schrijf-xlsx.ts';
import { maakWerkboek } from '../../shared/rapport/werkboek/maak-werkboek.ts';
import type { Werkboek, Werkinhoud } from '../../shared/rapport/werkboek/werkboek.ts';
import { SJABLONEN } from '../../shared/sjablonen/sjablonen.ts';
import { open } from '../shared/model/vocabulaire.ts';
import { scheelt } from '../shared/rapport/werkboek/herreken.ts';

const heeftLibreOffice = spawnSync('soffice', ['--version']).status === 0;

async function herreken(werkboek: Werkboek): Promise<Excel.Workbook> {
  const map = await mkdtemp(join(tmpdir(), 'sluitend-calc-'));
  const bestand = join(map, 'werkboek.xlsx');
  await writeFile(bestand, await zonderUitkomsten(await schrijfXlsx(werkboek)));
  const profiel = `-env:UserInstallation=file://${join(map, 'profiel')}`;
  spawnSync('soffice', [
    profiel,
    '--headless',
    '--convert-to',
    'xlsx:Calc MS Excel 2007 XML',
    '--outdir',
    join(map, 'uit'),
    bestand,
  ]);
  const boek = new Excel.Workbook();
  const bytes = await readFile(join(map, 'uit', 'werkboek.xlsx'));
  await boek.xlsx.load(bytes.buffer as ArrayBuffer);
  await rm(map, { recursive: true, force: true, maxRetries: 5 });
  return boek;
}

/** Takes the computed values out of the file: only formulas and typed figures are left. */
async function zonderUitkomsten(xlsx: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(xlsx);
  for (const naam of Object.keys(zip.files).filter((pad) => /^xl\/worksheets\/sheet\d+\.xml$/.test(pad))) {
    const xml = await zip.file(naam)!.async('string');
    zip.file(naam, xml.replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1'));
  }
  return zip.generateAsync({ type: 'uint8array' });
}

function uitkomstVan(cel: Cell): unknown {
  const { result } = cel;
  return typeof result === 'object' && result !== null && 'error' in result ? result.error : (result ?? cel.value);
}

function verschilt(inhoud: Werkinhoud & { soort: 'formule' }, gevonden: unknown): boolean {
  if (typeof inhoud.waarde !== 'number') return inhoud.waarde.startsWith('#') && gevonden !== inhoud.waarde;
  return typeof gevonden !== 'number' || scheelt(inhoud.waarde, gevonden);
}

describe.runIf(heeftLibreOffice)('LibreOffice Calc computes the same', () => {
  it.each(SJABLONEN)(
    '$id',
    async ({ opzet }) => {
      const werkboek = maakWerkboek(open(opzet(2023)), 'basis');
      const boek = await herreken(werkboek);
      const verschillen = werkboek.bladen.flatMap(({ naam, rijen }) =>
        rijen.flatMap(({ cellen }, r) =>
          cellen.flatMap((cel, k) => {
            if (cel?.inhoud.soort !== 'formule') return [];
            const gevonden = uitkomstVan(boek.getWorksheet(naam)!.getCell(r + 1, k + 1));
            return verschilt(cel.inhoud, gevonden)
              ? [{ naam, r, k, formule: cel.inhoud.formule, verwacht: cel.inhoud.waarde, gevonden }]
              : [];
          }),
        ),
      );
      expect(verschillen).toEqual([]);
      expect(werkboek.bladen.flatMap(({ rijen }) => rijen.flatMap(({ cellen }) => cellen)).length).toBeGreaterThan(100);
    },
    120_000,
  );
});
