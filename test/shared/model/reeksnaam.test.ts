/** What a regel or reeks is called in a sentence. */
import { expect, test } from 'vitest';
import type { Blad, Regel } from '../../../shared/model/document.ts';
import { reeksnaam, regelnaam } from '../../../shared/model/reeksnaam.ts';

const blad = { kolommen: [{ id: 'clientkosten', naam: 'Cliëntkosten' }] } as unknown as Blad;
const regel = (naam: string, enkelIn: string | null = null) => ({ naam, enkelIn }) as Regel;

test('a sentence names a regel without the braces of its label', () => {
  const label = regel('Cliëntkosten basis {jaar-1} plus index {index_clientkosten}');
  expect(regelnaam(label, 2023)).toBe('Cliëntkosten basis 2022 plus index …');
  expect(regelnaam(label, null)).toBe('Cliëntkosten basis … plus index …');
});

test('a reeks is named by its regel and kolom, a single amount by its regel alone', () => {
  expect(reeksnaam(blad, regel('Instroom'), 'clientkosten', 2023)).toBe('Instroom, Cliëntkosten');
  expect(reeksnaam(blad, regel('Totaal budget {jaar}', 'clientkosten'), null, 2023)).toBe('Totaal budget 2023');
});
