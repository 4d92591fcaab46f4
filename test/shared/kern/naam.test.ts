import { expect, test } from 'vitest';
import { afstand, lijktOp, maakId, vouw } from '../../../shared/kern/naam.ts';

test('case and diacritics do not make another name', () => {
  expect(vouw('Cliëntkosten')).toBe('clientkosten');
});

test('an id is readable, starts with a letter and is never taken twice', () => {
  expect(maakId('Adm. Ondersteuning ESF', new Set())).toBe('adm_ondersteuning_esf');
  expect(maakId('Cliëntkosten (50%)', new Set())).toBe('clientkosten_50');
  expect(maakId('2023', new Set())).toBe('r_2023');
  expect(maakId('…', new Set())).toBe('r');
  expect(maakId('Groen', new Set(['groen', 'groen_2']))).toBe('groen_3');
});

test('a mistyped name finds the one that was meant, and nothing where nothing is like it', () => {
  expect(afstand('fte', 'tfe')).toBe(1);
  expect(lijktOp('loonkosten_per_ft', ['fte', 'loonkosten', 'loonkosten_per_fte'])).toBe('loonkosten_per_fte');
  expect(lijktOp('xyz', ['loonkosten', 'overhead'])).toBeNull();
});
