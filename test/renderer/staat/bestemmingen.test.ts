/** Where Ctrl+G leads for what is typed. */
import { expect, test } from 'vitest';
import { bestemmingen } from '../../../renderer/staat/bestemmingen.ts';
import { openVoorbeeld } from '../voorbeeld.ts';

const sessie = openVoorbeeld('dvo-2023');
const hier = { blad: 'bijlage2', jaar: 2023, vorige: null };
const titels = (tekst: string) => bestemmingen(sessie, tekst, hier).map(({ titel }) => titel);

test.each([
  ['instroom.fte@2024', 'Instroom, FTE 2024'],
  ['bijlage2!Instroom.FTE', 'Instroom, FTE 2023'],
  ['=instroom.fte', 'Instroom, FTE 2023'],
  ['matchen', 'Matchen, FTE 2023'],
  ['MATCH', 'Matchen, FTE 2023'],
  ['2024', '2024'],
  ['uitgangsp', 'Uitgangspunten'],
])('%s: first %s', (tekst, eerste) => {
  expect(titels(tekst)[0]).toBe(eerste);
});

test('a point asks for a kolom', () => {
  const kolommen = titels('instroom.');
  expect(kolommen.slice(0, 3).every((titel) => titel.startsWith('Instroom, '))).toBe(true);
  expect(new Set(kolommen.slice(0, 3)).size).toBe(3);
});

test('nothing typed: back to where one came from, then the bladen', () => {
  const vorige = { soort: 'cijfer', adres: { blad: 'bijlage2', regel: 'groeien', kolom: 'fte', jaar: 2023 } } as const;
  const lijst = bestemmingen(sessie, '', { ...hier, vorige });
  expect(lijst[0]?.titel).toBe('Groeien, FTE 2023');
  expect(lijst.slice(1).map(({ soort }) => soort)).toEqual(sessie.document.bladen.map(() => 'blad'));
});

test.each([
  { blad: 'weg', regel: 'groeien', kolom: 'fte', jaar: 2023 },
  { blad: 'bijlage2', regel: 'weg', kolom: 'fte', jaar: 2023 },
  { blad: 'bijlage2', regel: 'groeien', kolom: 'fte', jaar: 1999 },
])('not back to what is gone: %j', (adres) => {
  const lijst = bestemmingen(sessie, '', { ...hier, vorige: { soort: 'cijfer', adres } });
  expect(lijst.map(({ soort }) => soort)).toEqual(sessie.document.bladen.map(() => 'blad'));
});

test('what is nowhere gives nothing', () => {
  expect(titels('qqq')).toEqual([]);
  expect(titels('1900')).toEqual([]);
});
