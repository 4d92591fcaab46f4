import { describe, expect, test } from 'vitest';
import type { Expressie } from '../../../shared/formule/expressie.ts';
import { compileRekenmodel, rekenDoelen } from '../../../shared/rekenen/compileer.ts';
import {
  bereik,
  bron,
  f,
  formule,
  g,
  invoer,
  jaren,
  type Kort,
  laag,
  min,
  type Opzetje,
  op,
  v,
  verloren,
} from './model.ts';

/** The value of a formula in the last year, beside these reeksen; an error as its code. */
function reken(formule: Expressie, bij: Readonly<Record<string, Kort>> = {}, opzet: Opzetje = {}): number | string {
  const m = compileRekenmodel(bron({ ...bij, uitkomst: formule }, opzet));
  const cel = { reeks: Object.keys(bij).length, jaar: (opzet.jaren ?? 1) - 1 };
  return m.fout(cel, 0)?.code ?? m.lees(cel, 0);
}

const deel = (a: number, b: number) => op(g(a), '/', g(b));
const cel = (reeks: number, jaar = 0) => ({ reeks, jaar });

describe('[R2] [R3] arithmetic', () => {
  test.each<[string, Expressie, number | string]>([
    ['1 + 2 x 4', op(g(1), '+', op(g(2), '*', g(4))), 9],
    ['10 - 2 - 3', op(op(g(10), '-', g(2)), '-', g(3)), 5],
    ['2^3^2', op(op(g(2), '^', g(3)), '^', g(2)), 64],
    ['100 + 3%', op(g(100), '+', { soort: 'procent', inhoud: g(3) }), 100.03],
    ['1 / 0', deel(1, 0), '#DEEL/0!'],
    ['1 / (1/0)', op(g(1), '/', deel(1, 0)), '#DEEL/0!'],
    ['1E308 x 10', op(g(1e308), '*', g(10)), '#GETAL!'],
    ['0 x -1', op(g(0), '*', min(g(1))), 0],
    ['WORTEL(-1)', f('SQRT', g(-1)), '#GETAL!'],
    ['0^0', op(g(0), '^', g(0)), '#GETAL!'],
    ['0^-1', op(g(0), '^', g(-1)), '#DEEL/0!'],
    ['(-8)^(1/3)', op(g(-8), '^', deel(1, 3)), -2],
    ['(-8)^(1/2)', op(g(-8), '^', deel(1, 2)), '#GETAL!'],
    ['INTEGER(-2,5)', f('INT', g(-2.5)), -3],
    ['INTEGER(4,1 x 100)', f('INT', op(g(4.1), '*', g(100))), 410],
    ['INTEGER(409,999999999)', f('INT', g(409.999999999)), 409],
  ])('%s', (_, formule, verwacht) => {
    expect(reken(formule)).toBe(verwacht);
  });
});

describe('[R4] comparing', () => {
  const som = op(g(0.1), '+', g(0.2));
  test.each([
    ['=', 1],
    ['<>', 0],
    ['<', 0],
    ['<=', 1],
    ['>', 0],
    ['>=', 1],
  ] as const)('0,1+0,2 %s 0,3', (teken, verwacht) => {
    expect(reken(op(som, teken, g(0.3)))).toBe(verwacht);
  });

  test('the sixteenth digit does not count, the fifteenth does', () => {
    expect(reken(op(g(1), '=', g(1.0000000000000002)))).toBe(1);
    expect(reken(op(g(1), '<', g(1.00000000000001)))).toBe(1);
  });

  test('an error on either side is one', () => {
    expect(reken(op(deel(1, 0), '=', g(1)))).toBe('#DEEL/0!');
    expect(reken(op(g(1), '<', deel(1, 0)))).toBe('#DEEL/0!');
  });
});

describe('[R5] what is not taken', () => {
  test.each<[string, Expressie, number | string]>([
    ['ALS, taken', f('IF', op(g(1), '<', g(2)), g(5), deel(1, 0)), 5],
    ['ALS, condition', f('IF', deel(1, 0), g(5), g(6)), '#DEEL/0!'],
    ['ALS without otherwise', f('IF', g(0), g(5)), 0],
    ['ALS.FOUT', f('IFERROR', deel(1, 0), g(7)), 7],
    ['ALS.FOUT of no error', f('IFERROR', g(3), deel(1, 0)), 3],
    ['ISFOUT', f('ISERROR', deel(1, 0)), 1],
    ['KIEZEN', f('CHOOSE', g(2.9), deel(1, 0), g(6), g(7)), 6],
    ['KIEZEN past the end', f('CHOOSE', g(3), g(5), g(6)), '#WAARDE!'],
  ])('%s', (_, formule, verwacht) => {
    expect(reken(formule)).toBe(verwacht);
  });
});

describe('[R6] rounding', () => {
  test.each<[number, number, number, number, number]>([
    // x, decimals, AFRONDEN, NAAR.BOVEN, NAAR.BENEDEN
    [1.005, 2, 1.01, 1.01, 1],
    [-1.005, 2, -1.01, -1.01, -1],
    [-2.5, 0, -3, -3, -2],
    [2.5, 0, 3, 3, 2],
    [1250, -2, 1300, 1300, 1200],
    [0.285, 2, 0.29, 0.29, 0.28],
    [1e300, 10, 1e300, 1e300, 1e300],
    [1e-20, 0, 0, 1, 0],
    [4.1 * 100, 0, 410, 410, 410],
    [123456789.125, 2, 123456789.13, 123456789.13, 123456789.12],
    [0, 2, 0, 0, 0],
  ])('%d to %d decimals', (x, n, rond, boven, beneden) => {
    const een = op(g(n), '*', v('een'));
    for (const decimalen of [g(n), een]) {
      expect(reken(f('ROUND', g(x), decimalen), { een: 1 })).toBe(rond);
      expect(reken(f('ROUNDUP', g(x), decimalen), { een: 1 })).toBe(boven);
      expect(reken(f('ROUNDDOWN', g(x), decimalen), { een: 1 })).toBe(beneden);
    }
  });
});

describe('[R7] remainder', () => {
  test.each([
    [-3, 2, 1],
    [3, -2, -1],
    [-3, -2, -1],
    [7.5, 2, 1.5],
    [5, 0, '#DEEL/0!'],
    [1e20, 3, '#GETAL!'],
  ])('REST(%d; %d)', (a, b, verwacht) => {
    expect(reken(f('MOD', g(a), g(b)))).toBe(verwacht);
  });
});

describe('[R8] [R9] [R10] lists, groepen and empty cells', () => {
  const regels = { a: 1, b: null, c: 4, d: 2, groep: 99 };
  const groepen = { groepen: { groep: ['a', 'b', 'c', 'd'] } };
  test.each([
    ['SUM', 7],
    ['AVERAGE', 7 / 3],
    ['MIN', 1],
    ['MAX', 4],
    ['COUNT', 3],
    ['PRODUCT', 0],
    ['AND', 0],
    ['OR', 1],
    ['SUMPRODUCT', 7],
  ] as const)('%s over a groep', (naam, verwacht) => {
    expect(reken(f(naam, v('groep')), regels, groepen)).toBe(verwacht);
  });

  test('elsewhere a groep is its own value', () => {
    expect(reken(op(v('groep'), '+', g(1)), regels, groepen)).toBe(100);
    expect(reken(f('CUMUL', v('groep')), regels, groepen)).toBe(99);
  });

  test('of nothing', () => {
    expect(reken(f('AVERAGE', v('b')), regels)).toBe('#DEEL/0!');
    expect(reken(f('MIN', v('b')), regels)).toBe(0);
    expect(reken(f('MAX', v('b'), g(-3)), regels)).toBe(-3);
    expect(reken(f('SUM', v('b')), regels)).toBe(0);
  });

  test('AANTAL skips errors', () => {
    expect(reken(f('COUNT', v('a'), v('x'), deel(1, 0)), { a: 1, x: deel(1, 0) })).toBe(1);
  });

  test('filling and emptying a cell', () => {
    const m = compileRekenmodel(bron({ a: 1, b: null, x: f('AVERAGE', v('a'), v('b')) }));
    m.zet([{ cel: cel(1), baan: 0, waarde: 0 }]);
    expect(m.lees(cel(2), 0)).toBe(0.5);
    expect(m.isLeeg(cel(1), 0)).toBe(false);
    m.zet([{ cel: cel(1), baan: 0, waarde: null }]);
    expect(m.lees(cel(2), 0)).toBe(1);
    expect(m.isLeeg(cel(1), 0)).toBe(true);
  });

  test('a laag that adds fills, one that scales does not', () => {
    const leeg = { basis: invoer(null), lagen: [laag([1, 2, 1], [0, 0, 5])] };
    const m = compileRekenmodel(bron({ a: leeg, n: f('COUNT', v('a')) }, { banen: 3 }));
    expect([0, 1, 2].map((baan) => m.lees(cel(1), baan))).toEqual([0, 0, 1]);
    expect([0, 1, 2].map((baan) => m.isLeeg(cel(0), baan))).toEqual([true, true, false]);
  });
});

describe('[R11] [R12] [R13] years', () => {
  const drie = { jaren: 3 };
  test.each<[string, Expressie, number | string]>([
    ['VORIG', f('PREV', v('a')), 2],
    ['VORIG two back', f('PREV', v('a'), g(2)), 1],
    ['VORIG too far back', f('PREV', v('a'), g(3)), '#VERW!'],
    ['VORIG of a formula', f('PREV', op(v('a'), '*', f('YEAR'))), 2 * 2026],
    ['another year', v('a', 2025), 1],
    ['a year the model does not have', v('a', 2030), '#VERW!'],
    ['a range of years', f('SUM', jaren('a', 2025, 2026)), 3],
    ['CUMULATIEF', f('CUMUL', v('a')), 6],
    ['JAAR', f('YEAR'), 2027],
    ['LINEAIR on the way', f('LINEAR', g(0), g(10), g(2026), g(2028)), 5],
    ['LINEAIR before', f('LINEAR', g(1), g(10), g(2030), g(2040)), 1],
    ['LINEAIR after', f('LINEAR', g(1), g(10), g(2020), g(2024)), 10],
    ['INDEXEER', f('INDEX_BY', g(100), g(0.5), g(1)), 300],
    ['NHW', f('NPV', g(1), jaren('a', 2025, 2027)), 1 / 2 + 2 / 4 + 3 / 8],
    ['NHW at -100%', f('NPV', g(-1), g(1)), '#DEEL/0!'],
    ['a range as one value', op(jaren('a', 2025, 2026), '+', g(1)), '#WAARDE!'],
    ['SOMPRODUCT of unequal lengths', f('SUMPRODUCT', jaren('a', 2025, 2026), v('a')), '#WAARDE!'],
    ['SOMPRODUCT', f('SUMPRODUCT', jaren('a', 2025, 2027), jaren('a', 2025, 2027)), 14],
    ['regels from one to the other', f('SUM', bereik('b', 'a')), 13],
    ['a lost reference', verloren('oude_regel.fte'), '#VERW!'],
    ['a regel that is gone', v('weg'), '#VERW!'],
  ])('%s', (_, formule, verwacht) => {
    expect(reken(formule, { a: [1, 2, 3], b: 10 }, drie)).toBe(verwacht);
  });
});

describe('[R15] [R16] lanes that differ', () => {
  test('schaal, plus and gewicht, per lane', () => {
    const a = { basis: formule(deel(1, 0)), lagen: [laag([1, 0, 0], [0, 5, 0], [op(v('z'), '*', g(2)), [0, 0, 1]])] };
    const m = compileRekenmodel(bron({ a, z: 4 }, { banen: 3 }));
    expect([0, 1, 2].map((baan) => m.lees(cel(0), baan))).toEqual([Number.NaN, 5, 8]);
  });

  test('a weight of 0 keeps an error out', () => {
    const a = { basis: invoer(3), lagen: [laag([1, 1], [0, 0], [deel(1, 0), [0, 1]])] };
    const m = compileRekenmodel(bron({ a }, { banen: 2 }));
    expect(m.lees(cel(0), 0)).toBe(3);
    expect(m.lees(cel(0), 1)).toBeNaN();
  });

  test('a circle of the union only is none; one lane has a true one', () => {
    const m = compileRekenmodel(
      bron(
        {
          a: { basis: formule(op(v('b'), '+', g(1))), perBaan: new Map([[1, invoer(5)]]) },
          b: { basis: invoer(10), perBaan: new Map([1, 2].map((baan) => [baan, formule(op(v('a'), '*', g(2)))])) },
          c: op(v('a'), '+', v('b')),
        },
        { banen: 3 },
      ),
    );
    expect([0, 1].map((baan) => m.lees(cel(2), baan))).toEqual([21, 15]);
    const fout = m.fout(cel(2), 2);
    expect(fout?.code).toBe('#KRING!');
    expect(fout?.kring).toEqual([cel(0), cel(1)]);
    expect(fout?.melding).toContain('a@2025 → b@2025 → a@2025');
    m.zet([{ cel: cel(0), baan: 1, waarde: 6 }]);
    expect([0, 1, 2].map((baan) => m.lees(cel(2), baan))).toEqual([21, 18, Number.NaN]);
  });

  test('a cell that reads itself', () => {
    expect(reken(v('uitkomst'))).toBe('#KRING!');
    expect(reken(f('IFERROR', v('a'), g(1)), { a: v('a') })).toBe(1);
  });

  test('last year’s own value is no circle', () => {
    expect(
      reken(op(f('PREV', v('stand')), '+', g(0)), { stand: [5, op(f('PREV', v('stand')), '+', g(1))] }, { jaren: 2 }),
    ).toBe(5);
  });
});

describe('[R17] [R18] changes', () => {
  test('the wave stops where nothing changed', () => {
    const m = compileRekenmodel(
      bron({ a: 1, teken: op(v('a'), '>', g(0)), x: op(v('teken'), '*', g(2)), y: op(v('x'), '+', g(1)) }),
    );
    const { herrekend, gewijzigd } = m.zet([{ cel: cel(0), baan: 0, waarde: 2 }]);
    expect(herrekend).toBe(1);
    expect(gewijzigd).toEqual([cel(0)]);
  });

  test('setting the same value computes nothing', () => {
    const m = compileRekenmodel(bron({ a: 1, b: op(v('a'), '+', g(1)) }));
    expect(m.zet([{ cel: cel(0), baan: 'alle', waarde: 1 }])).toEqual({ herrekend: 0, gewijzigd: [] });
  });

  test('alle: every lane in which the cell is invoer', () => {
    const m = compileRekenmodel(
      bron({ a: { basis: invoer(1), perBaan: new Map([[1, formule(g(7))]]) } }, { banen: 3 }),
    );
    m.zet([{ cel: cel(0), baan: 'alle', waarde: 2 }]);
    expect([0, 1, 2].map((baan) => m.lees(cel(0), baan))).toEqual([2, 7, 2]);
    expect(() => m.zet([{ cel: cel(0), baan: 1, waarde: 2 }])).toThrow();
  });
});

describe('[R19] size', () => {
  const N = 10_000;

  test('a chain, a list and a formula of ten thousand', () => {
    const reeksen: Record<string, Kort> = { k0: 1 };
    for (let i = 1; i < N; i++) reeksen[`k${i}`] = op(v(`k${i - 1}`), '+', g(1));
    let lang: Expressie = v('k0');
    for (let i = 1; i < N; i++) lang = op(lang, '+', op(v(`k${i}`), '*', g(2)));
    reeksen.som = f('SUM', bereik('k0', `k${N - 1}`));
    reeksen.lang = lang;
    const m = compileRekenmodel(bron(reeksen));
    const som = (N * (N + 1)) / 2;
    expect([N - 1, N, N + 1].map((reeks) => m.lees(cel(reeks), 0))).toEqual([N, som, 2 * som - 1]);
    m.zet([{ cel: cel(0), baan: 0, waarde: 2 }]);
    expect([N - 1, N, N + 1].map((reeks) => m.lees(cel(reeks), 0))).toEqual([N + 1, som + N, 2 * (som + N) - 2]);
    expect(m.bereik([cel(0)], 0)).toHaveLength(N + 2);
  });

  test('a circle of ten thousand is named, and an error at its start of a chain found', () => {
    const reeksen: Record<string, Kort> = { k0: deel(1, 0) };
    for (let i = 1; i < N; i++) reeksen[`k${i}`] = op(v(`k${i - 1}`), '+', g(1));
    expect(compileRekenmodel(bron(reeksen)).fout(cel(N - 1), 0)?.oorsprong).toEqual(cel(0));
    const rond = { ...reeksen, k0: v(`k${N - 1}`) };
    expect(compileRekenmodel(bron(rond)).fout(cel(0), 0)?.kring).toHaveLength(N);
  });
});

describe('[R20] many lanes', () => {
  const model = bron(
    { a: null, b: 2, n: f('COUNT', v('a')), x: op(op(v('a'), '*', v('b')), '+', v('n')) },
    { banen: 2 },
  );

  test('trial lanes start as a lane and set invoer', () => {
    const m = compileRekenmodel(model);
    m.zet([{ cel: cel(1), baan: 1, waarde: 3 }]);
    const [x] = m.proef({
      banen: 1000,
      vanuit: 1,
      doelen: [cel(3)],
      vul: (baan, zet) => {
        if (baan % 2 === 1) zet(cel(0), baan);
      },
    });
    expect([x![0], x![1], x![2], x![999]]).toEqual([0, 4, 0, 2998]);
    expect(m.lees(cel(3), 1)).toBe(0);
  });

  test('streamed lanes report progress and can be stopped', () => {
    const gedaan: number[] = [];
    const veel = { ...model, banen: 1000 };
    rekenDoelen(veel, [cel(3)], (n) => gedaan.push(n));
    expect(gedaan.at(-1)).toBe(1000);
    expect(() =>
      rekenDoelen(veel, [cel(3)], () => {
        throw new Error('stop');
      }),
    ).toThrow('stop');
  });
});

describe('[R21] [R22] explaining', () => {
  const model = bron(
    {
      fte: [0, 2],
      kosten: 100,
      tarief: op(v('kosten'), '/', v('fte')),
      keuze: f('IF', op(v('fte'), '>', g(1)), v('tarief'), op(v('tarief'), '*', v('kosten'))),
    },
    { jaren: 2 },
  );

  test('voorgangers and gevolgen', () => {
    const m = compileRekenmodel(model);
    expect(m.voorgangers(cel(3), 0)).toEqual([cel(0), cel(2), cel(1)]);
    expect(m.gevolgen(cel(0), 0)).toEqual([cel(2), cel(3)]);
    expect(m.bereik([cel(1, 1)], 0)).toEqual([cel(1, 1), cel(2, 1), cel(3, 1)]);
  });

  test('an error leads to where it began', () => {
    const m = compileRekenmodel(model);
    const fout = m.fout(cel(3), 0);
    expect(fout?.oorsprong).toEqual(cel(2));
    expect(fout?.melding).toBe(
      'In tarief@2025: er wordt gedeeld door fte@2025, en dat is 0 of leeg. Vul daar een getal in, of vang het op met ALS.FOUT.',
    );
    expect(m.fout(cel(3, 1), 0)).toBeNull();
  });

  test('VORIG before the first year has its own sentence', () => {
    const m = compileRekenmodel(bron({ a: 1, b: f('PREV', v('a')) }, { jaren: 2 }));
    expect(m.fout(cel(1), 0)?.melding).toContain('voor het eerste van dit model');
    expect(m.lees(cel(1, 1), 0)).toBe(1);
  });

  test('a lost reference is named', () => {
    expect(compileRekenmodel(bron({ a: verloren('oude.fte') })).fout(cel(0), 0)?.melding).toContain("'oude.fte'");
  });
});
