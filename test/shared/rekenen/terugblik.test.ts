/** One formula for all years is bound once and repeated: whatever it says, each year must be what that year alone would be. */
import { describe, expect, test } from 'vitest';
import { compileRekenmodel } from '../../../shared/rekenen/compileer.ts';
import { terugblik } from '../../../shared/rekenen/terugblik.ts';
import { bron, formule } from './blad.ts';

const H = [null, 4, 0, null, 7];
const G = [1, 2, 3, 4, 5];

/** The last reeks in every year, an error as its code; `gedeeld`: one formula object for all years, as a document has it. */
function jaren(tekst: string, gedeeld: boolean): (number | string)[] {
  const losse = bron({ h: H, g: G, 'k.a': G, 'k.b': H, uit: tekst });
  const laatste = losse.reeksen.length - 1;
  const een = formule(tekst);
  const reeksen = losse.reeksen.map((reeks, i) => {
    if (i < laatste) return reeks;
    const cel = () => ({ basis: { soort: 'formule' as const, formule: gedeeld ? een : structuredClone(een) } });
    return { ...reeks, cellen: reeks.cellen.map(cel) };
  });
  const model = compileRekenmodel({ ...losse, reeksen });
  return H.map((_, jaar) => {
    const cel = { reeks: laatste, jaar };
    return model.fout(cel, 0)?.code ?? model.lees(cel, 0);
  });
}

describe('[R1] a year of a repeated formula is that year by itself', () => {
  test.each([
    'x!g*2+x!h',
    'x!g@2025+x!h',
    'SUM(x!g@2023,x!g@2025)+x!h',
    'SUM(k)',
    'COUNT(x!h)',
    'MIN(x!h,x!g)',
    'MAX(k)',
    'AVERAGE(x!h,x!g)',
    'COUNT(PREV(x!h))',
    'PREV(x!g)+x!h',
    'PREV(x!g,2)+PREV(PREV(x!h))',
    'PREV(SUM(k))',
    'IF(YEAR()>2025,x!g,x!h)',
    'CUMUL(x!g)',
    'LINEAR(x!g,x!h,2024,2026)',
    'INDEX_BY(x!g,x!h)',
    'ROUND(x!g/3,1)',
    'SUMPRODUCT(k,k)',
    '1/x!h',
    'IFERROR(1/x!h,-1)',
    'x!weg+1',
  ])('%s', (tekst) => {
    expect(jaren(tekst, true)).toEqual(jaren(tekst, false));
  });
});

test.each<[string, number | null]>([
  ['x!g*2', 0],
  ['PREV(x!g)', 1],
  ['PREV(PREV(x!g,2)+PREV(x!h))', 3],
  ['x!g@2025', null],
  ['YEAR()', null],
  ['1+SUM(x!g,MIN(x!h))', null],
])('%s looks %s years back', (tekst, verwacht) => {
  expect(terugblik(formule(tekst))).toBe(verwacht);
});
