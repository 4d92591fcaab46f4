import { expect, test } from 'vitest';
import { leesGeplakt, leesTabel } from '../../../../shared/analyse/narekenen/lees-tabel.ts';

test('rows of a name and a figure', () => {
  expect(leesGeplakt('Formatie\t4.701.389\nToelichting\nCliëntkosten\t€ 670.000\nrest\t?\n')).toEqual({
    Formatie: '4.701.389',
    Cliëntkosten: '€ 670.000',
    rest: '?',
  });
});

test('several kolommen are posts of their own, called after row and kolom', () => {
  const tekst = 'Formatie\tFTE\tcliëntkosten\nInstroom\t2,76\t€ 40.000\nMatchen\t5,04\t\n';
  expect(leesGeplakt(tekst)).toEqual({
    'Instroom.FTE': '2,76',
    'Instroom.cliëntkosten': '€ 40.000',
    'Matchen.FTE': '5,04',
  });
});

test('a name that comes back keeps both figures; another notation is not left out, so that it can be refused', () => {
  expect(leesGeplakt('index\t7,5%\nindex\t7,4%\nfout\t1,234.56')).toEqual({
    index: '7,5%',
    index_2: '7,4%',
    fout: '1,234.56',
  });
});

test('a table from a file is checked for its shape', () => {
  expect(leesTabel('{"posten":{"a":"1"},"relaties":[]}')).toMatchObject({ ok: true });
  expect(leesTabel('{"posten":{"a":[1]},"relaties":[]}')).toMatchObject({ ok: false });
});
