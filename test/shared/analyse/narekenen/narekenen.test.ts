import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Narekening, rekenNa, type Tabel } from '../../../../shared/analyse/narekenen/narekenen.ts';
import { GEDRUKTE_TABELLEN } from '../../../../shared/sjablonen/gedrukte-tabellen.ts';

function reken(posten: Tabel['posten'], ...relaties: string[]): Narekening {
  const uit = rekenNa({ posten, relaties });
  if (!uit.ok) throw new Error(JSON.stringify(uit.fout));
  return uit.waarde;
}

function oordeel(posten: Tabel['posten'], ...relaties: string[]): string {
  const uit = reken(posten, ...relaties);
  expect(uit.bewezen).toBe(true);
  return `${uit.relaties.map((r) => r.oordeel).join(' ')} / ${uit.samen}`;
}

function ruimte(uit: Narekening, post: string): string {
  const r = uit.ruimte.find((deel) => deel.post === post);
  return `${r?.vanMee ? '[' : '<'}${r?.van}; ${r?.tot}${r?.totMee ? ']' : '>'}`;
}

describe('what a printed figure says', () => {
  test.each([
    ['2,76', '[2.755; 2.765>'],
    ['-2,76', '<-2.765; -2.755]'],
    ['(2,76)', '<-2.765; -2.755]'],
    ['€ 40.000', '[39999.5; 40000.5>'],
    ['7,5%', '[0.0745; 0.0755>'],
    ['0,00', '<-0.005; 0.005>'],
    ['=2,58', '[2.58; 2.58]'],
    ['-', '[0; 0]'],
    ['?', '<null; null>'],
  ])('%s', (tekst, verwacht) => {
    expect(ruimte(reken({ a: tekst }), 'a')).toBe(verwacht);
  });

  test('a figure in another notation is refused with a sentence, each post by name', () => {
    const uit = rekenNa({ posten: { a: '1.5', b: '1,234.56', c: '1' }, relaties: [] });
    expect(uit.ok).toBe(false);
    if (!uit.ok)
      expect(uit.fout.map((f) => f.plaats)).toEqual([
        { soort: 'post', naam: 'a' },
        { soort: 'post', naam: 'b' },
      ]);
  });
});

describe('per relation', () => {
  test('sluit: the right side, rounded to the decimals of the left, is the left', () => {
    expect(oordeel({ a: '8,28', b: '2,76', c: '3' }, 'a = b * c')).toBe('sluit / sluit');
    expect(oordeel({ b: '31,25%', a: '850.948,82', c: '2.723.036,23' }, 'a = b * c')).toBe('sluit / sluit');
  });

  test('afronding: the intervals overlap, ends counted exactly', () => {
    expect(oordeel({ a: '1', b: '2' }, 'a = b')).toBe('strijdig / strijdig');
    expect(oordeel({ a: '1', b: '1,5' }, 'a = b')).toBe('afronding / afronding');
    expect(oordeel({ a: '1', b: '1,50' }, 'a = b')).toBe('afronding / afronding');
    expect(oordeel({ a: '=1', b: '=1,50' }, 'a = b')).toBe('strijdig / strijdig');
    expect(oordeel({ a: '33,3%', b: '33,3%', c: '33,3%' }, '1 = a + b + c')).toBe('afronding / afronding');
    expect(oordeel({ a: '33,2%', b: '33,2%', c: '33,2%' }, '1 = a + b + c')).toBe('strijdig / strijdig');
  });

  test('a name that stands twice in a relation is one number', () => {
    expect(oordeel({ a: '10', nul: '1' }, 'nul = a - a')).toBe('strijdig / strijdig');
    expect(oordeel({ a: '10', b: '10,6', c: '100' }, 'c = a * a')).toBe('sluit / sluit');
    expect(oordeel({ a: '10', c: '111' }, 'c = a * a')).toBe('strijdig / strijdig');
  });

  test('rounding, smallest, largest and at most are understood', () => {
    expect(oordeel({ a: '100', b: '3', c: '33,33' }, 'c = AFRONDEN(a / b; 2)', 'a <= 100', 'c >= a / 4')).toBe(
      'sluit sluit sluit / sluit',
    );
    expect(oordeel({ a: '10', b: '-4', c: '10', d: '4' }, 'c = MAX(a; b)', 'd = ABS(b)', 'c = a - b + MIN(a; b)')).toBe(
      'sluit sluit sluit / sluit',
    );
    expect(oordeel({ deel: '11', geheel: '10' }, 'deel <= geheel')).toBe('strijdig / strijdig');
  });

  test('ALS chooses by the printed figures, and both outcomes count where rounding leaves the choice open', () => {
    const staffel = 'korting = ALS(omzet > 100; omzet * 10%; 0)';
    expect(oordeel({ omzet: '250', korting: '25' }, staffel)).toBe('sluit / sluit');
    expect(oordeel({ omzet: '80', korting: '0' }, staffel)).toBe('sluit / sluit');
    expect(oordeel({ omzet: '80', korting: '8' }, staffel)).toBe('strijdig / strijdig');
    // 100 may be 100,2: then 10,0 is due; it may also be 99,8: then nothing
    expect(oordeel({ omzet: '100', korting: '10' }, staffel)).toBe('afronding / afronding');
    expect(oordeel({ omzet: '100', korting: '0' }, staffel)).toBe('sluit / sluit');
    expect(oordeel({ omzet: '100', korting: '5' }, staffel)).toBe('strijdig / strijdig');
  });

  test('EN, OF, NIET and every comparison work in a condition', () => {
    const kies = (voorwaarde: string) => reken({ a: '=3', b: '=5', uit: '?' }, `uit = ALS(${voorwaarde}; 1; 2)`);
    const uit = (voorwaarde: string) => ruimte(kies(voorwaarde), 'uit');
    const waar = ['a < b', 'a <= 3', 'b > a', 'b >= 5', 'a = 3', 'a <> b', 'EN(a > 1; b < 9)', 'OF(a > 9; b = 5)'];
    const onwaar = [
      'a > b',
      'a >= 4',
      'b < 5',
      'a = b',
      'b <> 5',
      'EN(a > 1; b > 9)',
      'OF(a > 9; b > 9)',
      'NIET(a = 3)',
    ];
    expect(waar.map(uit)).toEqual(waar.map(() => '[1; 1]'));
    expect(onwaar.map(uit)).toEqual(onwaar.map(() => '[2; 2]'));
  });

  test('dividing by a printed 0 leaves room only where the 0 may be a little', () => {
    expect(oordeel({ a: '10', b: '0', c: '1' }, 'c = a / b')).toBe('strijdig / strijdig');
    expect(oordeel({ a: '10', b: '0', c: '25' }, 'c = a / b')).toBe('afronding / afronding');
  });

  test('what cannot be checked is refused with a sentence', () => {
    const uit = rekenNa({ posten: { a: '1' }, relaties: ['a = ALS(a; 1; 2)', 'a'] });
    expect(uit.ok ? [] : uit.fout.map((f) => f.plaats)).toEqual([
      { soort: 'relatie', nummer: 0 },
      { soort: 'relatie', nummer: 1 },
    ]);
  });
});

describe('all relations together', () => {
  test('each relation alone may be rounding while together they contradict, and the smallest such set is named', () => {
    const uit = reken(
      { a: '10', b: '10', c: '10', d: '10', rij1: '21', rij2: '21', kolom1: '19', kolom2: '20' },
      'rij1 = a + b',
      'rij2 = c + d',
      'kolom1 = a + c',
      'kolom2 = b + d',
    );
    expect(uit.relaties.map((r) => r.oordeel)).toEqual(['afronding', 'afronding', 'afronding', 'sluit']);
    expect([uit.samen, uit.bewezen, uit.tegenspraak]).toEqual(['strijdig', true, [1, 2]]);
  });

  test('rows and columns that differ by more than rounding contradict, which no single relation shows', () => {
    const uit = reken(
      { a: '10', b: '10', c: '10', d: '10', rij1: '21', rij2: '21', kolom1: '20', kolom2: '19' },
      'rij1 = a + b',
      'rij2 = c + d',
      'kolom1 = a + c',
      'kolom2 = b + d',
    );
    expect([uit.samen, uit.bewezen]).toEqual(['strijdig', true]);
  });

  test('an unknown keeps the interval that the printed figures leave', () => {
    const uit = reken({ a: '10', b: '5', x: '?', y: '?' }, 'a = x + y', 'b = x - y');
    expect([ruimte(uit, 'x'), ruimte(uit, 'y')]).toEqual(['[7; 8>', '<2; 3>']);
  });

  test('rounding a true table never makes it contradictory, and what is left always holds the truth', () => {
    const bedrag = fc.integer({ min: 1, max: 9_999_999 }).map((n) => n / 1000);
    fc.assert(
      fc.property(bedrag, bedrag, bedrag, fc.integer({ min: 1, max: 999 }), (a, b, c, deel) => {
        const druk = (x: number, decimalen: number) => x.toFixed(decimalen).replace('.', ',');
        const waar = { p: a * c, q: b * c, s: a * c + b * c, o: ((a * c + b * c) * deel) / 1000, r: a / b };
        const uit = reken(
          {
            a: druk(a, 2),
            b: druk(b, 2),
            c: druk(c, 1),
            deel: druk(deel / 1000, 3),
            p: druk(waar.p, 0),
            q: druk(waar.q, 1),
            s: druk(waar.s, 0),
            o: druk(waar.o, 0),
            r: druk(waar.r, 3),
          },
          'p = a * c',
          'q = b * c',
          's = p + q',
          'o = deel * s',
          'r = a / b',
        );
        expect(uit.samen).not.toBe('strijdig');
        for (const [post, waarde] of Object.entries({ ...waar, a, b, c })) {
          const r = uit.ruimte.find((x) => x.post === post);
          expect(r?.van ?? -Infinity).toBeLessThanOrEqual(waarde + 1e-9 * Math.abs(waarde));
          expect(r?.tot ?? Infinity).toBeGreaterThanOrEqual(waarde - 1e-9 * Math.abs(waarde));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the documents', () => {
  const gedrukt = (id: string) => GEDRUKTE_TABELLEN.find((tabel) => tabel.id === id)!.tabel;
  /** What the computation behind the table of 2023 knew exactly: rates, and the fte of the projecten. */
  const EXACT =
    /^(index_|loonkosten_2023|overheadpercentage|clientkosten_2022|(statushouders|esf|zittend_bestand)\.fte)/;

  test('Bijlage 2 of the DVO 2023: consistent, but its fte do not give its amounts', () => {
    const { posten, relaties } = gedrukt('bijlage2-2023');
    const uit = reken(posten, ...relaties);
    const van = (relatie: string) => uit.relaties.find((r) => r.relatie.startsWith(`${relatie} =`));
    expect([uit.samen, uit.bewezen]).toEqual(['afronding', true]);
    expect(van('instroom.loonkosten')).toMatchObject({ oordeel: 'afronding', verschil: 128.246 });
    expect(van('basis.loonkosten')).toMatchObject({ oordeel: 'afronding', verschil: -0.01 });
    expect(van('basis.clientkosten')).toMatchObject({ oordeel: 'afronding', verschil: -0.45 });
    expect(van('loonkosten_2023')?.oordeel).toBe('sluit');
    expect(van('totaal_budget_incl_index')?.oordeel).toBe('sluit');
  });

  test('Bijlage 2 of the DVO 2023 with its rates and project fte taken as exact leaves [2.723.036,22781; 2.723.036,235)', () => {
    const { posten, relaties } = gedrukt('bijlage2-2023');
    const exact = Object.entries(posten).map(([naam, cijfer]) => [naam, EXACT.test(naam) ? `=${cijfer}` : cijfer]);
    expect(ruimte(reken(Object.fromEntries(exact), ...relaties), 'basis.loonkosten')).toBe(
      '[2723036.2278095237; 2723036.235>',
    );
  });

  test('article 4 of the contract 2020: formatie plus cliëntkosten is 625.595 more than the budget', () => {
    const { posten, relaties } = gedrukt('contract-2020');
    const uit = reken(posten, ...relaties);
    expect(uit).toMatchObject({ samen: 'strijdig', bewezen: true, tegenspraak: [0] });
    expect(uit.relaties[0]).toMatchObject({ oordeel: 'strijdig', verschil: -625595 });
  });
});
