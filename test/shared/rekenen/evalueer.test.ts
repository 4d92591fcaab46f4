import { expect, test } from 'vitest';
import { evalueer } from '../../../shared/rekenen/evalueer.ts';

test.each([
  ['=-2^2', 4],
  ['=2^3^2', 64],
  ['=100+3%', 100.03],
  ['=AFRONDEN(1,005;2)', 1.01],
  ['AFRONDEN(-2,5;0)', -3],
  ['=0,1+0,2=0,3', 1],
  ['=REST(-7;3)', 2],
  ['=ALS(WAAR;1;1/0)', 1],
  ['=JAAR-2000', 26],
  ['=1.000+1', 1001],
])('%s is %d', (tekst, waarde) => {
  expect(evalueer(tekst, 2026)).toEqual({ ok: true, waarde });
});

test.each([
  ['= 1/0', '#DEEL/0!', 2],
  ['=WORTEL(-1)', '#GETAL!', 1],
  ['=1e308*10', '#GETAL!', 1],
  ['=2*loonkosten', '#NAAM?', 3],
  ['=B3+1', '#NAAM?', 1],
  ['=KIEZEN(9;1)', '#WAARDE!', 1],
  ['=VORIG(1;1)', '#VERW!', 1],
  ['="a"', '#WAARDE!', 1],
  ['=1.5', '#FORMULE!', 1],
])('%s is %s at %d', (tekst, code, positie) => {
  expect(evalueer(tekst, 2026)).toEqual({
    ok: false,
    fout: { code, positie, melding: expect.stringMatching(/^.{15,}[.?]$/) },
  });
});

test('what is wrong with the only formula there is needs no place', () => {
  const uitkomst = evalueer('=1/0', 2026);
  expect(!uitkomst.ok && uitkomst.fout.melding).toMatch(/^[A-Z][^@]*gedeeld door nul/);
});

test('a sum of four thousand terms is computed', () => {
  expect(evalueer(`=1${'+1'.repeat(3999)}`, 2026)).toEqual({ ok: true, waarde: 4000 });
});
