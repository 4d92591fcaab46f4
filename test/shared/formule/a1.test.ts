import { HyperFormula } from 'hyperformula';
import { describe, expect, it } from 'vitest';
import { type A1Kaart, printA1 } from '../../../shared/formule/a1.ts';
import type { Expressie, FunctieNaam, Plaats, Rekenteken } from '../../../shared/formule/expressie.ts';

/** Regels a, b, c (children of groep g) in rows 2..4, years 2022..2024 in kolommen B..D. */
const RIJ: Record<string, number> = { a: 2, b: 3, c: 4 };
const adres = (regel: string | null, jaar: number) => {
  const rij = RIJ[regel ?? ''];
  return rij === undefined || jaar < 2022 || jaar > 2024 ? null : `${'BCD'[jaar - 2022]}${rij}`;
};
const kaart: A1Kaart = {
  eersteJaar: 2022,
  cel: ({ regel }, jaar) => adres(regel, jaar),
  lijst: ({ regel }, jaar) =>
    regel === 'g'
      ? ['a', 'b', 'c'].map((kind) => adres(kind, jaar) ?? '')
      : adres(regel, jaar) === null
        ? null
        : [adres(regel, jaar)!],
  regelbereik: (van, tot, jaar) =>
    ['a', 'b', 'c'].filter((id) => id >= van.regel! && id <= tot.regel!).map((id) => adres(id, jaar) ?? ''),
};

const plaats = (regel: string): Plaats => ({ blad: 'x', regel, kolom: null });
const ref = (regel: string, jaar: number | null = null): Expressie => ({
  soort: 'verwijzing',
  plaats: plaats(regel),
  jaar,
});
const n = (waarde: number): Expressie => ({ soort: 'getal', waarde });
const op = (links: Expressie, teken: Rekenteken, rechts: Expressie): Expressie => ({
  soort: 'bewerking',
  teken,
  links,
  rechts,
});
const min = (inhoud: Expressie): Expressie => ({ soort: 'teken', teken: '-', inhoud });
const f = (naam: FunctieNaam, ...argumenten: Expressie[]): Expressie => ({ soort: 'functie', naam, argumenten });
const print = (expressie: Expressie, jaar = 2023) => printA1(expressie, kaart, jaar);

describe('an Expressie as an Excel formula', () => {
  it('keeps the order of operators, with brackets only where Excel needs them', () => {
    expect(print(op(op(ref('a'), '+', ref('b')), '*', n(2)))).toBe('(C2+C3)*2');
    expect(print(op(ref('a'), '-', op(ref('b'), '-', n(2))))).toBe('C2-(C3-2)');
    expect(print(op(op(n(2), '^', n(3)), '^', n(2)))).toBe('2^3^2');
    expect(print(op(min(n(2)), '^', n(2)))).toBe('-2^2');
    expect(print(min(op(n(2), '^', n(2))))).toBe('-(2^2)');
    expect(print({ soort: 'procent', inhoud: op(n(1), '+', n(2)) })).toBe('(1+2)%');
  });

  it('computes in a spreadsheet what the tree says', () => {
    const gevallen: [Expressie, number][] = [
      [op(op(n(7), '-', n(3)), '-', n(2)), 2],
      [op(n(7), '-', op(n(3), '-', n(2))), 6],
      [op(n(12), '/', op(n(3), '*', n(2))), 2],
      [op(n(2), '^', op(n(3), '^', n(2))), 512],
      [f('INDEX_BY', n(100), n(0.1), n(0.2)), 132],
      [f('LINEAR', n(300), n(400), n(2022), n(2026)), 325],
      [op(op(n(1), '<', n(2)), '+', n(1)), 2],
      [f('IF', op(n(1), '>', n(2)), n(5), f('NOT', n(1))), 0],
    ];
    for (const [expressie, verwacht] of gevallen) {
      const blad = HyperFormula.buildFromArray([[`=${print(expressie)}`]], { licenseKey: 'gpl-v3' });
      expect(blad.getCellValue({ sheet: 0, row: 0, col: 0 }), print(expressie)).toBe(verwacht);
      blad.destroy();
    }
  });

  it('finds another year, in one cell or in a whole expression', () => {
    expect(print(ref('a', 2022))).toBe('B2');
    expect(print(op(f('PREV', ref('a')), '+', ref('b')))).toBe('B2+C3');
    expect(print(op(f('PREV', op(ref('a'), '+', ref('b'))), '*', n(2)))).toBe('(B2+B3)*2');
    expect(print(f('PREV', ref('a'), n(2)))).toBe('#REF!');
    expect(print(f('CUMUL', ref('a')), 2024)).toBe('SUM(B2,C2,D2)');
    expect(print(f('YEAR'))).toBe('2023');
  });

  it('a groep is its regels, joined to a range where they stand under each other', () => {
    expect(print(f('SUM', ref('g')))).toBe('SUM(C2:C4)');
    expect(print(f('MAX', { soort: 'regelbereik', van: plaats('a'), tot: plaats('b'), jaar: null }, n(0)))).toBe(
      'MAX(C2:C3,0)',
    );
    expect(print(f('AVERAGE', { soort: 'jaarbereik', plaats: plaats('b'), van: 2022, tot: 2024 }))).toBe(
      'AVERAGE(B3,C3,D3)',
    );
    expect(print(f('SUMPRODUCT', ref('g'), ref('g', 2022)))).toBe('SUM(C2*B2,C3*B3,C4*B4)');
  });

  it('what is empty counts as 0 where it does here, and Excel would skip it', () => {
    expect(print(f('PRODUCT', ref('g')))).toBe('PRODUCT(N(C2),N(C3),N(C4))');
    expect(print(f('NPV', n(0.1), ref('a'), n(5)))).toBe('NPV(0.1,N(C2),5)');
    expect(print(f('AND', ref('g'), op(n(1), '<', n(2))))).toBe('N(AND(C2<>0,C3<>0,C4<>0,1<2))');
    expect(print(f('AVERAGE', f('PREV', ref('a')), ref('a')))).toBe('AVERAGE(N(B2),C2)');
    expect(print(f('IF', ref('a'), n(3)))).toBe('IF(C2,3,0)');
  });

  it('a logical value becomes a number, as it is here', () => {
    expect(print(op(ref('a'), '>=', n(0)))).toBe('N(C2>=0)');
    expect(print(f('IF', op(ref('a'), '>', n(0)), { soort: 'logisch', waarde: true }, n(0)))).toBe(
      'N(IF(C2>0,TRUE,0))',
    );
    expect(print(f('IF', op(ref('a'), '>', n(0)), n(1), n(0)))).toBe('IF(C2>0,1,0)');
  });

  it('what is lost is #REF!', () => {
    expect(print({ soort: 'verloren', naam: 'x' })).toBe('#REF!');
    expect(print(f('SUM', ref('weg')))).toBe('SUM(#REF!)');
  });

  it('a chain of 4.000 additions prints without running out of stack', () => {
    let som: Expressie = n(0);
    for (let i = 0; i < 4000; i++) som = op(som, '+', n(1));
    expect(print(som)).toHaveLength(8001);
  });
});
