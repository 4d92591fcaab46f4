/** Regels and kolommen by hand: several at once, below, on an empty blad, and the menu on a column's head. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Blad, openBlad, opnieuw } from './blad.ts';

let blad: Blad;
beforeAll(async () => {
  blad = await openBlad('dvo-2023');
});
beforeEach(() => opnieuw(blad, 'dvo-2023'));
afterAll(() => blad.programma.stop());

const EERSTE = 6;
const namen = async () =>
  (
    await blad.pagina.$$eval('.ag-row .ag-cell[col-id=naam]', (cellen) =>
      cellen
        .map((c) => [Number(c.closest('.ag-row')?.getAttribute('row-index')), c.textContent] as const)
        .sort((a, b) => a[0] - b[0])
        .map(([, naam]) => naam),
    )
  ).slice(0, EERSTE);
/** From left to right. */
const koppen = () =>
  blad.pagina.$$eval('.ag-header-cell-text', (cellen) =>
    cellen
      .map((c) => [c.getBoundingClientRect().x, c.textContent] as const)
      .sort((a, b) => a[0] - b[0])
      .map(([, naam]) => naam),
  );

test('as many regels as are selected are inserted, as one undo', async () => {
  await blad.klik('matchen', 'fte');
  await blad.toets('Shift+ArrowDown', 'Control++', 'Escape');
  expect((await namen()).slice(1, 5)).toEqual(['Instroom', 'Nieuwe regel', 'Nieuwe regel', 'Matchen']);
  await blad.toets('Control+z');
  await expect.poll(namen).not.toContain('Nieuwe regel');
});

test('a regel can come below: also behind the last of a groep', async () => {
  await blad.klik('ondersteuning_overhead', 'fte');
  await blad.toets('Alt+Insert', 'Escape');
  expect((await namen())[5]).toBe('Nieuwe regel');
  await blad.klik('nieuwe_regel', 'fte');
  await blad.typ('1');
  await blad.toets('Enter');
  expect(await blad.toont('formatie', 'fte', '38,53')).toBe('38,53');
});

test('an empty blad offers its first regel', async () => {
  await blad.pagina.getByRole('button', { name: 'Blad toevoegen' }).click();
  await blad.pagina.getByRole('button', { name: 'Leeg blad' }).click();
  await blad.pagina.getByRole('main').getByRole('button', { name: 'Regel invoegen' }).click();
  expect(await blad.editor()).toBe('Nieuwe regel');
  await blad.toets('Enter');
  await blad.klik('nieuwe_regel', 'waarde');
  await blad.typ('5');
  await blad.toets('Enter');
  expect(await blad.toont('nieuwe_regel', 'waarde', '5,00')).toBe('5,00');
});

test('the menu on a head adds, renames and deletes a kolom; what formulas use asks first', async () => {
  const kies = async (punt: RegExp) => {
    await blad.pagina.locator('.ag-header-cell[col-id=k_clientkosten]').click({ button: 'right' });
    await blad.pagina.getByRole('menuitem', { name: punt }).click();
  };
  await kies(/Kolom hernoemen/);
  await blad.pagina.getByLabel('Naam van de kolom').fill('Kosten cliënten');
  await blad.toets('Enter');
  await expect.poll(koppen).toContain('Kosten cliënten');
  await kies(/Kolom toevoegen/);
  await blad.pagina.getByLabel('Naam van de kolom').fill('Opmerking');
  await blad.toets('Enter');
  await expect
    .poll(koppen)
    .toEqual(['Omschrijving', 'FTE', 'Kosten cliënten', 'Opmerking', 'Loonkosten', 'Toelichting']);
  await kies(/Kolom verwijderen/);
  await blad.pagina.getByRole('button', { name: 'Toch verwijderen' }).click();
  await expect.poll(koppen).not.toContain('Kosten cliënten');
  await blad.klik('instroom', 'fte');
  await blad.toets('Control+z', 'Control+z', 'Control+z');
  await expect.poll(koppen).toEqual(['Omschrijving', 'FTE', 'Cliëntkosten', 'Loonkosten', 'Toelichting']);
});
