/**
 * The rekenkern against LibreOffice Calc: every formula of test/oracle, within 1e-12 of its largest intermediate value, errors of
 * the same kind. Where LibreOffice differs from Excel, Excel's answer stands: AFWIJKINGEN says which and why.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Expressie } from '../../../shared/formule/expressie.ts';
import { delen, ontleed } from '../../../shared/formule/ontleed.ts';
import { compileRekenmodel } from '../../../shared/rekenen/compileer.ts';
import { JAREN, maakBron, omgeving, REGELS } from '../../oracle/blad.ts';
import { gevallen } from '../../oracle/formules.ts';

type Antwoord = [formule: string, jaar: number, a1: string, calc: number | string];
const { formules } = JSON.parse(
  readFileSync(new URL('../../fixtures/oracle/libreoffice.json', import.meta.url), 'utf8'),
) as { formules: readonly Antwoord[] };

/** LibreOffice's name of an error, and ours. Err:502 (invalid argument) is #NUM! or #VALUE! in Excel. */
const SOORT: Readonly<Record<string, readonly string[]>> = {
  '#DIV/0!': ['#DEEL/0!'],
  '#NUM!': ['#GETAL!'],
  '#VALUE!': ['#WAARDE!'],
  '#REF!': ['#VERW!'],
  'Err:502': ['#GETAL!', '#WAARDE!'],
};

interface Afwijking {
  readonly excel: number | string;
  /** Where Excel's answer is written down. */
  readonly bron: string;
}

const EXCEL_NUL_TOT_DE_NULDE: Afwijking = {
  excel: '#GETAL!',
  bron: 'Excel answers 0^0 with #NUM!, LibreOffice with 1: bugs.documentfoundation.org 136387; superuser.com 177474',
};
const EXCEL_NUL_TOT_EEN_NEGATIEVE_MACHT: Afwijking = {
  excel: '#DEEL/0!',
  bron: 'Excel: 0^-1 is 1/0, #DIV/0!; so does Gnumeric, which follows Excel (its manual, POWER)',
};

/** Formulas for which Excel's answer is another than LibreOffice's. */
const AFWIJKINGEN: Readonly<Record<string, Afwijking>> = {
  '(0,1+0,2)-0,3=0': {
    excel: 0,
    bron: 'Microsoft Support 78113: subtraction is IEEE 754. LibreOffice makes a difference of almost nothing 0 everywhere (rtl approxSub), Excel only as the last step of a cell',
  },
  'REST(0,3;0,1)': {
    excel: 0.1,
    bron: 'Microsoft Support, MOD: n - d*INT(n/d) in IEEE 754; Excel 2010 and later answer MOD(281,44;0,02) with 0,02 likewise',
  },
  '0^-1': EXCEL_NUL_TOT_EEN_NEGATIEVE_MACHT,
  'MACHT(0;-1)': EXCEL_NUL_TOT_EEN_NEGATIEVE_MACHT,
  'MIN(groep@2023; MACHT(d; index); groep@2023)*(-(d^0,5))': EXCEL_NUL_TOT_EEN_NEGATIEVE_MACHT,
  'MACHT((33,333*3)>SOM(groep; a:c); VORIG(index))': EXCEL_NUL_TOT_DE_NULDE,
  '(-index)<>MACHT(EN(b:d; groep@2023); d)': EXCEL_NUL_TOT_DE_NULDE,
  'NHW(-1;10)': {
    excel: '#DEEL/0!',
    bron: 'Microsoft Support, NPV: the sum of values/(1+rate)^i, here a division by 0',
  },
  'NHW(index; groep/nul; groep@2023)-(PRODUCT(b:d; c; a:c)<(-a))': {
    excel: '#DEEL/0!',
    bron: 'Microsoft Support, NPV: an error among the values is the result; LibreOffice gives Err:504',
  },
};

/** Itself and everything in it. */
function alle(x: Expressie): Expressie[] {
  return [x, ...delen(x).flatMap(alle)];
}

const gelezen = formules.map(([formule]) => {
  const uitkomst = ontleed(formule, omgeving);
  if (!uitkomst.ok) throw new Error(`${formule}: ${uitkomst.fout.melding}`);
  return alle(uitkomst.waarde).filter(({ soort }) => soort !== 'jaarbereik' && soort !== 'regelbereik');
});
const model = compileRekenmodel(maakBron(gelezen.flat()));
let volgende = REGELS.length;
const rijen = gelezen.map((delenVan) => {
  const reeks = volgende;
  volgende += delenVan.length;
  return { reeks, aantal: delenVan.length };
});

function onze(i: number, jaar: number): number | string {
  const cel = { reeks: rijen[i]?.reeks ?? 0, jaar: JAREN.indexOf(jaar as never) };
  return model.fout(cel, 0)?.code ?? model.lees(cel, 0);
}

function grootste(i: number): number {
  const { reeks = 0, aantal = 0 } = rijen[i] ?? {};
  const waarden = Array.from({ length: aantal }, (_, j) =>
    JAREN.map((_, jaar) => Math.abs(model.lees({ reeks: reeks + j, jaar }, 0))),
  ).flat();
  return Math.max(0, ...waarden.filter(Number.isFinite));
}

test('the oracle is the one that formules.ts asks for, at least 1.000 formulas', () => {
  expect(formules.map(([formule, jaar]) => ({ formule, jaar }))).toEqual(gevallen());
  expect(new Set(formules.map(([formule]) => formule)).size).toBeGreaterThan(1000);
});

test('every difference between Excel and LibreOffice that is listed is one', () => {
  const anders = formules
    .filter(([formule, , , calc]) => calc !== AFWIJKINGEN[formule]?.excel)
    .map(([formule]) => formule);
  expect(anders).toEqual(expect.arrayContaining(Object.keys(AFWIJKINGEN)));
});

describe('[E1]-[E11] formulas mean what they mean in a spreadsheet', () => {
  test.each(formules.map((antwoord, i) => [...antwoord, i] as const))('%s in %i', (formule, jaar, _, calc, i) => {
    const verwacht = AFWIJKINGEN[formule]?.excel ?? calc;
    const uitkomst = onze(i, jaar);
    if (typeof verwacht === 'string') expect(SOORT[verwacht] ?? [verwacht]).toContain(uitkomst);
    else
      expect(Math.abs(Number(uitkomst) - verwacht), `${uitkomst} and ${verwacht}`).toBeLessThanOrEqual(
        1e-12 * Math.max(grootste(i), Math.abs(verwacht)),
      );
  });
});
