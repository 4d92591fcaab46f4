/** The benchmark model in HyperFormula: one sheet per scenario, every cell a formula as in a spreadsheet. */
import { HyperFormula } from 'hyperformula';
import { JAREN } from './benchmodel.ts';

const GROEP = 10;

export interface Spreadsheet {
  zetIndex(waarde: number): void;
  uitkomst(scenario: number): { readonly reserve: number; readonly lasten: number };
  weg(): void;
}

export function maakSpreadsheet(scenarios: number, regels: number): Spreadsheet {
  const bladen = Object.fromEntries(
    Array.from({ length: scenarios }, (_, s) => [s === 0 ? 'Basis' : `S${s}`, maakBlad(s, regels)]),
  );
  const rijen = bladen.Basis?.length ?? 0;
  const hf = HyperFormula.buildFromSheets(bladen, { licenseKey: 'gpl-v3', maxRows: 10_000 });
  const basis = hf.getSheetId('Basis') ?? 0;
  return {
    zetIndex: (waarde) => {
      hf.setCellContents({ sheet: basis, row: 0, col: 1 }, [[waarde]]);
    },
    uitkomst: (scenario) => {
      const sheet = hf.getSheetId(scenario === 0 ? 'Basis' : `S${scenario}`) ?? 0;
      const lees = (row: number) => Number(hf.getCellValue({ sheet, row, col: JAREN - 1 }));
      return { reserve: lees(rijen - 1), lasten: lees(rijen - 2) };
    },
    weg: () => hf.destroy(),
  };
}

/** Years in columns A to P. Rows: index, loonkosten, overheadpercentage, fonds; per regel fte, loon, client; then the sums. */
function maakBlad(scenario: number, regels: number): (number | string)[][] {
  const rijen: (number | string)[][] = [];
  const voeg = (maak: (jaar: number) => number | string): number =>
    rijen.push(Array.from({ length: JAREN }, (_, jaar) => maak(jaar))) - 1;
  const invoer = (waarde: number) => {
    const rij = rijen.length;
    return voeg((jaar) => (scenario === 0 ? waarde : `=Basis!${cel(rij, jaar)}`));
  };
  const index = invoer(0.03);
  const groei = (rij: number, begin: number) => (jaar: number) =>
    jaar === 0 ? begin : `=${cel(rij, jaar - 1)}*(1+${cel(index, jaar)})`;
  const loonPerFte = voeg(groei(1, 67_492));
  const overheadpercentage = voeg(() => (scenario === 0 ? 0.3125 : 0.3125 - 0.001 * scenario));
  const fonds = invoer(5_000_000);
  const [lonen, clienten]: [number[], number[]] = [[], []];
  for (let regel = 0; regel < regels; regel++) {
    const fte = invoer(2.5 + regel * 0.01);
    lonen.push(voeg((jaar) => `=${cel(fte, jaar)}*${cel(loonPerFte, jaar)}`));
    clienten.push(voeg(groei(rijen.length, 1000 + regel)));
  }
  const som = (van: readonly number[]) => voeg((jaar) => `=SUM(${van.map((rij) => cel(rij, jaar)).join(',')})`);
  const groepen = Array.from({ length: regels / GROEP }, (_, g) => som(lonen.slice(g * GROEP, (g + 1) * GROEP)));
  const totaal = som(groepen);
  const clienttotaal = som(clienten);
  const overhead = voeg((jaar) => `=${cel(totaal, jaar)}*${cel(overheadpercentage, jaar)}`);
  const lasten = voeg((jaar) => `=ROUND(${cel(totaal, jaar)}+${cel(overhead, jaar)}+${cel(clienttotaal, jaar)},2)`);
  const reserve = lasten + 1;
  voeg((jaar) => `=${jaar === 0 ? '1000000' : cel(reserve, jaar - 1)}+${cel(fonds, jaar)}-${cel(lasten, jaar)}`);
  return rijen;
}

function cel(rij: number, jaar: number): string {
  return `${String.fromCharCode(65 + jaar)}${rij + 1}`;
}
