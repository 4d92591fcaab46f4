/** The clipboard's notations. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  naarEigen,
  naarHtml,
  naarTsv,
  telRijen,
  vanBuiten,
  vanEigen,
  vanTsv,
} from '../../../renderer/rooster/klembord.ts';
import { heeftGetallen, legUit, type Tabelcel, telTabelrijen } from '../../../renderer/rooster/klembord-html.ts';
import type { Notatie } from '../../../shared/model/document.ts';

const cel = (waarde: number | null, tekst = '', invoer = tekst, notatie: Notatie | null = null) => ({
  waarde,
  tekst,
  invoer,
  uitkomst: tekst,
  notatie,
});

test('numbers go to Excel at full precision, with a decimal comma and no points', () => {
  expect(naarTsv([[cel(72553.9, '72.553,90'), cel(null, 'a\tb')]])).toBe('72553,9\t"a\tb"');
});

test('a weerstandsklasse goes out as the letter that the screen shows, a percentage as a percentage', () => {
  const rij = [cel(3, 'C', '=kans+2', 'letter'), cel(0.0125, '1,25%', '1,25%', 'procent1')];
  expect(naarTsv([rij])).toBe('C\t1,25%');
  expect(naarHtml([rij])).toContain('<td>C</td><td x:num="0.0125">1,25%</td>');
});

test('HTML carries the number itself', () => {
  expect(naarHtml([[cel(0.075, '7,5%')]])).toContain('<td x:num="0.075">7,5%</td>');
  expect(naarHtml([[cel(null, 'a<b')]])).toContain('<td>a&lt;b</td>');
});

test('a text copied in Excel comes in as cells; the last line end closes the last row', () => {
  expect(vanTsv('1,5\t2\r\n"x ""y""\nz"\t\r\n')).toEqual([
    ['1,5', '2'],
    ['x "y"\nz', ''],
  ]);
  expect(vanTsv('')).toEqual([]);
  expect(vanTsv('a')).toEqual([['a']]);
  expect(vanTsv('\t')).toEqual([['', '']]);
  expect(vanTsv('"geen einde')).toEqual([['"geen einde']]);
});

test('what goes out as text comes back as the same cells', () => {
  const blok = fc.integer({ min: 1, max: 4 }).chain((breedte) =>
    fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: breedte, maxLength: breedte }), {
      minLength: 1,
      maxLength: 4,
    }),
  );
  fc.assert(
    fc.property(blok, (teksten) => {
      fc.pre(!(teksten.at(-1)?.length === 1 && teksten.at(-1)?.[0] === ''));
      expect(vanTsv(naarTsv(teksten.map((rij) => rij.map((t) => cel(null, t)))))).toEqual(teksten);
    }),
  );
});

test('our own notation keeps formulas, what they give and what they measure, and refuses what is not ours', () => {
  const eigen = naarEigen([[cel(0.01, '1%', '=index*2', 'procent')]]);
  expect(vanEigen(eigen, 'cellen')).toEqual([[{ tekst: '=index*2', maat: 'percentage' }]]);
  expect(vanEigen(eigen, 'uitkomsten')).toEqual([[{ tekst: '1%', maat: 'percentage' }]]);
  for (const anders of ['', '{"cellen":[]}', '{kapot']) expect(vanEigen(anders, 'cellen')).toBeNull();
});

test('of another program only a percentage says what it measures', () => {
  expect(vanBuiten([['5%', '5', 'vijf']])).toEqual([
    [
      { tekst: '5%', maat: 'percentage' },
      { tekst: '5', maat: null },
      { tekst: 'vijf', maat: null },
    ],
  ]);
});

const tabelcel = (tekst: string, getal = '', rijen = 1, kolommen = 1): Tabelcel => ({ tekst, getal, rijen, kolommen });

test('a merged cell out of Excel leaves every other cell in its own row and column', () => {
  const tabel = [
    [tabelcel('Samen', '', 2), tabelcel('1,50', '1.504'), tabelcel('breed', '', 1, 2)],
    [tabelcel('2,25', '2.2475')],
    [tabelcel('a'), tabelcel('b', '', 2, 2), tabelcel('c')],
    [tabelcel('d'), tabelcel('e')],
  ];
  expect(legUit(tabel)).toEqual([
    ['Samen', '1,504', 'breed', ''],
    ['', '2,2475'],
    ['a', 'b', '', 'c'],
    ['d', '', '', 'e'],
  ]);
});

test('numbers out of Excel come at full precision; a day or a time stays what it says', () => {
  const cellen = [tabelcel('31,3%', '0.3125'), tabelcel('€ 1.234', '1234.4'), tabelcel('1-3-2026', '46082')];
  const dagen = [tabelcel('mrt-26', '46082'), tabelcel('12:30', '0.52083'), tabelcel('(1.234)', '-1234')];
  expect(legUit([cellen, dagen])).toEqual([
    ['31,25%', '1234,4', '1-3-2026'],
    ['mrt-26', '12:30', '-1234'],
  ]);
});

test('rows are counted without reading them, as many as there are', () => {
  const teksten = fc.string({ unit: fc.constantFrom('a', '\t', '\r\n', '\n', ' ') });
  fc.assert(
    fc.property(teksten, (tekst) => {
      expect(telRijen(tekst)).toBe(vanTsv(tekst).length);
    }),
  );
  expect(telRijen('"a\nb"\tc')).toBeNull();
  const tabel = '<table><tr><td x:num="1">1</td></tr><tr class="x"><td>2</td></tr></table>';
  expect([heeftGetallen(tabel), telTabelrijen(tabel)]).toEqual([true, 2]);
});
