/** F4 in a formula, as Excel's $: the regel and the jaar of the reference at the caret. */
import { expect, test } from 'vitest';
import { zetVast } from '../../../renderer/formulebalk/vastzetten.ts';
import { openVoorbeeld } from '../voorbeeld.ts';

const sessie = openVoorbeeld('dvo-2023');
const vanuit = { blad: 'bijlage2', regel: 'instroom', kolom: 'loonkosten', jaar: 2023 };
const f4 = (tekst: string, cursor = tekst.length) => zetVast(sessie, tekst, cursor, vanuit);

/** Every text that pressing F4 on and on gives, until the first comes back. */
function ronde(begin: string): string[] {
  const gezien = [begin];
  for (let nu = f4(begin); nu && nu.tekst !== begin; nu = f4(nu.tekst, nu.cursor)) gezien.push(nu.tekst);
  return gezien;
}

test('a kolom of the own regel goes round as Excel does: both fixed, the year, the regel, none', () => {
  expect(ronde('=2*fte')).toEqual(['=2*fte', '=2*instroom.fte@2023', '=2*fte@2023', '=2*instroom.fte']);
});

test('a reference to another regel, or to an uitgangspunt, has only its year to fix', () => {
  expect(ronde('=matchen.fte')).toEqual(['=matchen.fte', '=matchen.fte@2023']);
  expect(ronde('=loonkosten_per_fte')).toEqual(['=loonkosten_per_fte', '=loonkosten_per_fte@2023']);
});

test('only the reference at the caret changes, and the caret stays behind it', () => {
  expect(f4('=fte*matchen.fte', 2)).toEqual({ tekst: '=instroom.fte@2023*matchen.fte', cursor: 18 });
  expect(f4('=fte*2', 6)).toBeNull();
  expect(f4('3')).toBeNull();
});

test('a year that is already named is let go', () => {
  expect(f4('=matchen.fte@2022')?.tekst).toBe('=matchen.fte');
});
