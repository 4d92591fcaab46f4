import { describe, expect, test } from 'vitest';
import type { CelBron } from '../../../shared/rekenen/bron.ts';
import { compileRekenmodel, rekenDoelen } from '../../../shared/rekenen/compileer.ts';
import { bron, cel, definitie, formule, type Inhoud } from './blad.ts';

/** The value of one formula beside some inputs; its error code when it is an error. */
function reken(tekst: string, invoer: Readonly<Record<string, Inhoud>> = {}, jaar = 0): number | string {
  const b = bron({ ...invoer, uitkomst: tekst });
  const model = compileRekenmodel(b);
  const waarde = model.lees(cel(b, 'uitkomst', jaar), 0);
  return Number.isNaN(waarde) ? (model.fout(cel(b, 'uitkomst', jaar), 0)?.code ?? 'NaN') : waarde;
}

describe('meaning', () => {
  test.each<[string, string, number | string]>([
    ['E1', '(1=1)+1', 2],
    ['E1', 'TRUE', 1],
    ['E2', 'ROUND(1.005,2)', 1.01],
    ['E2', 'ROUND(-2.5,0)', -3],
    ['E2', 'ROUNDUP(-1.21,1)', -1.3],
    ['E2', 'ROUNDDOWN(1.29,1)', 1.2],
    ['E2', 'ROUNDUP(1.1*1.1,2)', 1.21],
    ['E2', 'ROUND(1234.5,-2)', 1200],
    ['E3', '0.1+0.2=0.3', 1],
    ['E3', '0.1+0.2>0.3', 0],
    ['E3', '0.1+0.2<=0.3', 1],
    ['E3', '1<>2', 1],
    ['E4', '1/0', '#DEEL/0!'],
    ['E4', '0/0', '#DEEL/0!'],
    ['E4', 'SQRT(-1)', '#GETAL!'],
    ['E4', '1E+308*10', '#GETAL!'],
    ['E4', '(1E+308*10)>1', '#GETAL!'],
    ['E4', '1/(1E+308*10)', '#GETAL!'],
    ['E4', '0^0', '#GETAL!'],
    ['E4', '0^-1', '#DEEL/0!'],
    ['E4', 'IF(1=1,5,1/0)', 5],
    ['E4', 'IF(1/0,1,2)', '#DEEL/0!'],
    ['E4', 'IF(1=2,5)', 0],
    ['E4', 'IFERROR(1/0,7)', 7],
    ['E4', 'ISERROR(SQRT(-1))+ISERROR(1)', 1],
    ['E4', 'CHOOSE(2,1/0,4)', 4],
    ['E4', 'CHOOSE(3,1,2)', '#WAARDE!'],
    ['E4', 'AND(1,1/0)', '#DEEL/0!'],
    ['E5', 'MOD(-7,3)', 2],
    ['E5', 'MOD(7,-3)', -2],
    ['E5', 'MOD(1,0)', '#DEEL/0!'],
    ['E5', 'INT(-2.5)', -3],
    ['E10', 'INDEX_BY(100,0.05,0.1)', 115.50000000000001],
    ['E10', 'LINEAR(100,200,2020,2030)', 130],
    ['E10', 'LINEAR(100,200,2030,2040)', 100],
    ['E11', 'ROUND(NPV(0.1,110,121),9)', 200],
  ])('[%s] %s is %s', (_, tekst, waarde) => expect(reken(tekst)).toBe(waarde));

  test('[E6] an empty input is 0 in sums, and left out where things are counted', () => {
    const groep = { g: [0], 'g.a': [4], 'g.b': [null], 'g.c': [8] };
    expect(['SUM', 'AVERAGE', 'COUNT', 'MIN', 'MAX'].map((naam) => reken(`${naam}(t!g)`, groep))).toEqual([
      12, 6, 2, 4, 8,
    ]);
    expect(reken('t!g.b+1', groep)).toBe(1);
    expect(reken('AVERAGE(x!a)', { a: [null] })).toBe('#DEEL/0!');
    expect(reken('MIN(x!a)', { a: [null] })).toBe(0);
  });

  test('[E7] a groep is its children in a list function, its own value elsewhere', () => {
    const groep = { g: [99], 'g.a': [1], 'g.b': [2] };
    expect([reken('SUM(t!g)', groep), reken('t!g', groep)]).toEqual([3, 99]);
  });

  test('[E8] VORIG, CUMULATIEF and years', () => {
    const invoer = { a: [1, 2, 4] };
    expect(reken('PREV(x!a)', invoer, 2)).toBe(2);
    expect(reken('PREV(x!a,2)', invoer, 2)).toBe(1);
    expect(reken('PREV(x!a)', invoer, 0)).toBe('#VERW!');
    expect(reken('CUMUL(x!a)', invoer, 2)).toBe(7);
    expect(reken('x!a@2024', invoer, 0)).toBe(2);
    expect(reken('SUM(x!a@2023:x!a@2025)', invoer, 0)).toBe(7);
    expect(reken('PREV(YEAR)', invoer, 1)).toBe(2023);
  });
});

describe('lanes', () => {
  const perBaan = (...definities: (number | string | null)[]) =>
    new Map(definities.map((waarde, baan) => [baan, definitie(waarde)] as const));

  test('all lanes of a cell at once are the lanes one by one, over blocks too', () => {
    const banen = 700;
    const b = { ...bron({ a: [1], b: 'a*2' }), banen };
    const model = compileRekenmodel(b);
    model.zet([{ cel: cel(b, 'a'), baan: 650, waarde: 7 }]);
    const uit = new Float64Array(banen);
    model.leesBanen(cel(b, 'b'), uit);
    expect([...uit]).toEqual(Array.from({ length: banen }, (_, baan) => model.lees(cel(b, 'b'), baan)));
    expect([uit[0], uit[650]]).toEqual([2, 14]);
  });

  test('a circle counts only for a lane that has it: basis a=f(b), scenario b=g(a)', () => {
    const b = bron(
      { a: 'x!b*2', b: [3] },
      {
        banen: 3,
        cel: (naam, _, oud) =>
          naam === 'a'
            ? { ...oud, perBaan: perBaan('x!b*2', 5, 'x!b+1') }
            : { ...oud, perBaan: perBaan(3, 'x!a+1', 'x!a+1') },
      },
    );
    const model = compileRekenmodel(b);
    expect([0, 1].map((baan) => [model.lees(cel(b, 'a'), baan), model.lees(cel(b, 'b'), baan)])).toEqual([
      [6, 3],
      [5, 6],
    ]);
    expect(model.fout(cel(b, 'a'), 2)).toMatchObject({
      code: '#KRING!',
      melding: expect.stringMatching(/a@2023 → b@2023 → a@2023|b@2023 → a@2023 → b@2023/),
    });
  });

  test('lagen act in order; a weight of zero takes no part, errors included', () => {
    const rij = (...x: number[]) => Float64Array.from(x);
    const lagen: CelBron['lagen'] = [
      { schaal: rij(1, 1, 2), plus: rij(0, 10, 0), formules: [] },
      {
        schaal: rij(1, 0.5, 0),
        plus: rij(0, 0, 0),
        formules: [
          { formule: formule('1/0'), gewicht: rij(0, 0, 0) },
          { formule: formule('100'), gewicht: rij(0, 0.5, 1) },
        ],
      },
    ];
    const b = bron({ a: [4] }, { banen: 3, cel: (_, __, oud) => ({ ...oud, lagen }) });
    const model = compileRekenmodel(b);
    expect([0, 1, 2].map((baan) => model.lees(cel(b, 'a'), baan))).toEqual([4, 57, 100]);
    expect(rekenDoelen(b, [cel(b, 'a')])).toEqual([Float64Array.of(4, 57, 100)]);
  });
});

describe('explaining', () => {
  const b = bron({ a: [0], b: '1/x!a', c: 'x!b+1', d: 'IF(1=1,x!a,x!b)' });
  const model = compileRekenmodel(b);

  test('an error tells where it began', () => {
    expect(model.fout(cel(b, 'c'), 0)).toMatchObject({
      code: '#DEEL/0!',
      oorsprong: cel(b, 'b'),
      melding: expect.stringContaining('b@2023'),
    });
    expect(model.fout(cel(b, 'a'), 0)).toBeNull();
  });

  test('voorgangers, gevolgen and all that depends on a cell', () => {
    expect(model.voorgangers(cel(b, 'd'), 0)).toEqual([cel(b, 'a'), cel(b, 'b')]);
    expect(model.gevolgen(cel(b, 'a'), 0)).toEqual([cel(b, 'b'), cel(b, 'd')]);
    expect(new Set(model.bereik([cel(b, 'b')], 0))).toEqual(new Set([cel(b, 'b'), cel(b, 'c'), cel(b, 'd')]));
  });

  test('typing an input changes what depends on it, and says which cells', () => {
    const zelf = compileRekenmodel(b);
    expect(zelf.zet([{ cel: cel(b, 'a'), baan: 'alle', waarde: 4 }]).gewijzigd).toHaveLength(4);
    expect(zelf.lees(cel(b, 'c'), 0)).toBe(1.25);
  });

  test('trial lanes leave the model as it is', () => {
    const doelen = model.proef({
      banen: 3,
      vanuit: 0,
      doelen: [cel(b, 'c')],
      vul: (baan, zet) => zet(cel(b, 'a'), baan),
    });
    expect([...(doelen[0] ?? [])]).toEqual([Number.NaN, 2, 1.5]);
    expect(model.lees(cel(b, 'a'), 0)).toBe(0);
  });
});

test('deep chains and wide sums need no stack', () => {
  const diep = Object.fromEntries([
    ['r0', [1]],
    ...Array.from({ length: 10_000 }, (_, i) => [`r${i + 1}`, `x!r${i}+1`]),
  ]);
  expect(reken('x!r10000', diep)).toBe(10_001);
  const breed = Object.fromEntries([['g', [0]], ...Array.from({ length: 10_000 }, (_, i) => [`g.r${i}`, [i]])]);
  expect(reken('SUM(x!g)', breed)).toBe(49_995_000);
});
