/**
 * Recalculates a Werkboek with a spreadsheet engine that is not ours (HyperFormula) and lists where it finds other figures than
 * the workbook says. LibreOffice does the same in test/e2e, on the written file.
 */
import { DetailedCellError, HyperFormula } from 'hyperformula';
import { kolomletters } from '../../../../shared/rapport/werkboek/plan.ts';
import type { Werkboek, Werkcel } from '../../../../shared/rapport/werkboek/werkboek.ts';

export interface Afwijking {
  readonly plek: string;
  readonly formule: string;
  readonly verwacht: number | string;
  readonly gevonden: unknown;
}

/** Equal but for the last bits: another order of adding up. */
export function scheelt(verwacht: number, gevonden: number): boolean {
  return Math.abs(verwacht - gevonden) > 1e-9 * Math.max(100, Math.abs(verwacht));
}

export function alsInvoer(cel: Werkcel | null): string | number | null {
  if (cel === null || cel.inhoud.soort === 'leeg') return null;
  if (cel.inhoud.soort === 'tekst') return `'${cel.inhoud.tekst}`;
  return cel.inhoud.soort === 'getal' ? cel.inhoud.waarde : `=${cel.inhoud.formule}`;
}

/** Labels and verdicts: their notation is the reader's own. */
const isTekst = (waarde: number | string) => typeof waarde === 'string' && !waarde.startsWith('#');

export function herreken(werkboek: Werkboek): Afwijking[] {
  const bladen = Object.fromEntries(
    werkboek.bladen.map(({ naam, rijen }) => [naam, rijen.map((rij) => rij.cellen.map(alsInvoer))]),
  );
  const rekenaar = HyperFormula.buildFromSheets(bladen, { licenseKey: 'gpl-v3', useArrayArithmetic: false });
  const afwijkingen = werkboek.bladen.flatMap(({ naam, rijen }) => {
    const sheet = rekenaar.getSheetId(naam)!;
    return rijen.flatMap(({ cellen }, row) =>
      cellen.flatMap((cel, col) => {
        if (cel?.inhoud.soort !== 'formule' || isTekst(cel.inhoud.waarde)) return [];
        const { formule, waarde: verwacht } = cel.inhoud;
        const ruw = rekenaar.getCellValue({ sheet, row, col });
        // A reference to an empty cell is 0 in Excel, as here; HyperFormula leaves it empty.
        const gevonden = ruw instanceof DetailedCellError ? ruw.value : (ruw ?? 0);
        const gelijk =
          typeof verwacht === 'number' && typeof gevonden === 'number'
            ? !scheelt(verwacht, gevonden)
            : gevonden === verwacht;
        return gelijk ? [] : [{ plek: `${naam}!${kolomletters(col)}${row + 1}`, formule, verwacht, gevonden }];
      }),
    );
  });
  rekenaar.destroy();
  return afwijkingen;
}
