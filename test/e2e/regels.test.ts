/**
 * Regels and kolommen by hand: insert, delete, move, group, hide; several at once, below, on an empty blad, and the menu on a
 * column's head.
 */
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

const rijen = () => blad.pagina.locator('.ag-cell[col-id=naam]').count();

test('insert above, named right away; delete; both undone', async () => {
  await blad.klik('matchen', 'fte');
  await blad.toets('Insert');
  expect(await blad.editor()).toBe('Nieuwe regel');
  await blad.typ('Begeleiden');
  await blad.toets('Enter');
  expect(await blad.toont('begeleiden', 'naam', 'Begeleiden')).toBe('Begeleiden');
  await blad.klik('begeleiden', 'fte');
  await blad.typ('1');
  await blad.toets('Enter');
  expect(await blad.toont('formatie', 'fte', '38,53')).toBe('38,53');
  await blad.klik('begeleiden', 'fte');
  await blad.toets('Control+-');
  expect(await blad.toont('formatie', 'fte', '37,53')).toBe('37,53');
  await blad.toets('Control+z');
  expect(await blad.toont('formatie', 'fte', '38,53')).toBe('38,53');
});

test('deleting what formulas use asks first, and leaves #VERW! that one undo mends', async () => {
  await blad.klik('totaal_basis', 'fte');
  await blad.toets('Control+-');
  await blad.pagina.getByRole('button', { name: 'Toch verwijderen' }).click();
  expect(await blad.toont('vergoeding_overhead', 'loonkosten', '#VERW!')).toBe('#VERW!');
  await blad.klik('vergoeding_overhead', 'loonkosten');
  await blad.toets('Control+z');
  expect(await blad.toont('vergoeding_overhead', 'loonkosten', '850.948,82')).toBe('850.948,82');
});

test('move down and up', async () => {
  const volgorde = () =>
    blad.pagina.$$eval('.ag-row .ag-cell[col-id=naam]', (cellen) =>
      cellen
        .map((c) => [Number(c.closest('.ag-row')?.getAttribute('row-index')), c.textContent] as const)
        .sort((a, b) => a[0] - b[0])
        .map(([, naam]) => naam)
        .slice(1, 4),
    );
  await blad.klik('instroom', 'fte');
  await blad.toets('Alt+Shift+ArrowDown');
  await expect.poll(volgorde).toEqual(['Matchen', 'Instroom', 'Groeien']);
  await blad.toets('Alt+Shift+ArrowUp');
  await expect.poll(volgorde).toEqual(['Instroom', 'Matchen', 'Groeien']);
});

test('group with an automatic subtotal, and fold it', async () => {
  await blad.klik('instroom', 'fte');
  await blad.toets('Shift+ArrowDown', 'Alt+Shift+ArrowRight');
  await blad.pagina.getByLabel('Naam van de groep').fill('Voorkant');
  await blad.toets('Enter');
  expect(await blad.toont('voorkant', 'fte', '7,80')).toBe('7,80');
  expect(await blad.tekst('formatie', 'fte')).toBe('37,53');
  const open = await rijen();
  await blad.klik('instroom', 'fte');
  await blad.toets('Alt+ArrowLeft');
  await expect.poll(rijen).toBe(open - 2);
  await blad.klik('voorkant', 'fte');
  await blad.toets('Alt+ArrowRight');
  await expect.poll(rijen).toBe(open);
});

test('a regel can be hidden and shown again', async () => {
  await blad.klik('instroom', 'fte');
  await blad.toets('Control+9');
  await expect.poll(() => blad.cel('instroom', 'fte').count()).toBe(0);
  expect(await blad.tekst('formatie', 'fte')).toBe('37,53');
  await blad.toets('Control+z');
  await expect.poll(() => blad.cel('instroom', 'fte').count()).toBe(1);
});

test('the context menu opens with the mouse and with Shift+F10', async () => {
  await blad.cel('instroom', 'fte').click({ button: 'right' });
  await blad.pagina.getByRole('menuitem', { name: /Inhoud wissen/ }).click();
  expect(await blad.toont('instroom', 'fte', '')).toBe('');
  await blad.klik('matchen', 'fte');
  await blad.toets('Shift+F10');
  await blad.pagina.getByRole('menuitem', { name: /Regel invoegen/ }).waitFor();
  await blad.toets('Escape');
});
