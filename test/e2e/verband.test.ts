/** Finding: where a figure comes from and goes to, on one key; searching on with F3. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Blad, openBlad, opnieuw } from './blad.ts';

let blad: Blad;
beforeAll(async () => {
  blad = await openBlad('dvo-2023');
});
beforeEach(() => opnieuw(blad, 'dvo-2023'));
afterAll(() => blad.programma.stop());

const focus = () => blad.pagina.evaluate(() => document.activeElement?.textContent ?? '');

test('Ctrl+[ leads to where a figure comes from: down the tree to the input and its source, Enter goes there', async () => {
  await blad.klik('totaal_basis', 'loonkosten');
  await blad.toets('Control+[');
  await expect.poll(focus).toContain('Instroom');
  await blad.toets('ArrowRight', 'ArrowRight');
  await expect.poll(focus).toContain('Bron: DVO 2023');
  await blad.toets('Enter');
  await expect.poll(() => blad.actief()).toBe('instroom fte');
});

test('Ctrl+] leads to where it goes', async () => {
  await blad.klik('instroom', 'fte');
  await blad.toets('Control+]');
  await expect.poll(focus).toContain('Formatie');
  expect(await blad.pagina.getByRole('tab', { name: 'Gevolgen' }).getAttribute('aria-selected')).toBe('true');
});

test('F3 and Shift+F3 go on with what Ctrl+F looked for, over all bladen', async () => {
  await blad.klik('instroom', 'fte');
  await blad.toets('Control+f');
  await blad.typ('overhead');
  await blad.toets('Enter');
  await expect
    .poll(() => blad.pagina.locator('.ag-cell[col-id=naam].rand-boven').textContent())
    .toBe('Overheadpercentage');
  await blad.toets('Escape');
  await expect.poll(() => blad.actief()).toBe('overheadpercentage naam');
  await blad.toets('F3');
  await expect.poll(() => blad.actief()).toBe('ondersteuning_overhead naam');
  await blad.toets('Shift+F3');
  await expect.poll(() => blad.actief()).toBe('overheadpercentage naam');
});
