/** What formulas mean, rule by rule of shared/formule/SPEC.md, on the little sheet of the oracle (a to d in a groep, d empty). */
import { expect, test } from 'vitest';
import { ontleed } from '../../../shared/formule/ontleed.ts';
import { compileRekenmodel } from '../../../shared/rekenen/compileer.ts';
import { JAREN, maakBron, omgeving, REGELS } from '../../oracle/blad.ts';

function reken(formule: string, jaar = 2023): number | string {
  const gelezen = ontleed(formule, omgeving);
  if (!gelezen.ok) throw new Error(gelezen.fout.melding);
  const model = compileRekenmodel(maakBron([gelezen.waarde]));
  const cel = { reeks: REGELS.length, jaar: JAREN.indexOf(jaar as never) };
  return model.fout(cel, 0)?.code ?? model.lees(cel, 0);
}

const regels: readonly (readonly [regel: string, formule: string, uitkomst: number | string, jaar?: number])[] = [
  ['[E1] WAAR and ONWAAR are 1 and 0', 'WAAR+WAAR+(1>2)', 2],
  ['[E1] nothing rounds by itself', '1/3*3-1', 0],
  ['[E2] AFRONDEN looks at fifteen digits', 'AFRONDEN(1,005;2)', 1.01],
  ['[E2] a half goes away from zero', 'AFRONDEN(-2,5;0)', -3],
  ['[E2] also before the comma', 'AFRONDEN.NAAR.BOVEN(1201;-2)', 1300],
  ['[E3] equal at fifteen digits', '0,1+0,2=0,3', 1],
  ['[E3] and then not smaller', '0,3<0,1+0,2', 0],
  ['[E3] what differs in them is not equal', '1,0000000000001=1', 0],
  ['[E4] an error travels', 'SOM(kapot;1)', '#DEEL/0!'],
  ['[E4] not out of what ALS does not take', 'ALS(WAAR;1;kapot)', 1],
  ['[E4] nor KIEZEN', 'KIEZEN(2;kapot;6)', 6],
  ['[E4] ALS.FOUT stops it', 'ALS.FOUT(kapot;5)', 5],
  ['[E4] ISFOUT sees it', 'ISFOUT(kapot)', 1],
  ['[E4] too large', '1e308*10', '#GETAL!'],
  ['[E4] no answer', 'WORTEL(-1)', '#GETAL!'],
  ['[E4] 0^0', '0^0', '#GETAL!'],
  ['[E4] an odd root', '(-8)^(1/3)', -2],
  ['[E5] REST follows its divisor', 'REST(-7;3)', 2],
  ['[E5] whatever its sign', 'REST(7;-3)', -2],
  ['[E5] INTEGER goes down', 'INTEGER(-2,5)', -3],
  ['[E6] empty counts as 0', 'd+5', 5],
  ['[E6] GEMIDDELDE leaves it out', 'GEMIDDELDE(5;d)', 5],
  ['[E6] MIN and MAX leave it out', 'MIN(5;d)', 5],
  ['[E6] AANTAL leaves it out', 'AANTAL(groep)', 3],
  ['[E6] GEMIDDELDE of nothing', 'GEMIDDELDE(d)', '#DEEL/0!'],
  ['[E6] MAX of nothing', 'MAX(d)', 0],
  ['[E6] PRODUCT counts it as 0', 'PRODUCT(5;d)', 0],
  ['[E7] a groep in a list is its regels', 'MAX(groep)', 13],
  ['[E7] elsewhere its own value', 'groep+0', 22.5],
  ['[E8] VORIG is a year earlier', 'VORIG(a)', 12.5],
  ['[E8] or as many as it says', 'VORIG(a;2)', 12.5, 2024],
  ['[E8] not before the first year', 'VORIG(a;2)', '#VERW!'],
  ['[E8] CUMULATIEF adds up from the first year', 'CUMULATIEF(a)', 39.25, 2024],
  ['[E9] JAAR is the year computed', 'JAAR', 2023],
  ['[E9] inside VORIG that earlier year', 'VORIG(JAAR)', 2022],
  ['[E10] INDEXEER', 'INDEXEER(100;10%;20%)', 132],
  ['[E10] LINEAIR in between', 'LINEAIR(104;300;2022;2024)', 202],
  ['[E10] LINEAIR is level after', 'LINEAIR(104;300;2020;2022)', 300],
  ['[E11] NHW discounts the first amount too', 'NHW(100%;10;20)', 10],
];

test.each(regels.map(([regel, formule, uitkomst, jaar = 2023]) => [regel, formule, uitkomst, jaar] as const))(
  '%s: %s',
  (_, formule, uitkomst, jaar) => {
    const gerekend = reken(formule, jaar);
    if (typeof uitkomst === 'string') expect(gerekend).toBe(uitkomst);
    else expect(gerekend).toBeCloseTo(uitkomst, 12);
  },
);
