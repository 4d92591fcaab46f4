/** Undo and redo show and select what they changed; a year or view that is chosen shows the active cell. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Blad, openBlad, opnieuw } from './blad.ts';
import { wordt } from './venster.ts';

let blad: Blad;
beforeAll(async () => {
  blad = await openBlad('infrastructuur-2040-fictief');
});
beforeEach(() => opnieuw(blad, 'infrastructuur-2040-fictief'));
afterAll(() => blad.programma.stop());

const naarBlad = (naam: string) => blad.pagina.getByRole('button', { name: naam, exact: true }).click();
const kop = () => blad.pagina.locator('h2').first().textContent();

test('after a click on a blad, year or scenario the keys are for the grid; each blad keeps its active cell', async () => {
  await blad.toets('ArrowDown', 'ArrowRight');
  const hier = await blad.actief();
  expect(hier).not.toBe('');
  await naarBlad('Uitgangspunten');
  expect(await blad.actief()).toBe('index_cao waarde');
  await blad.pagina.getByRole('button', { name: '2028', exact: true }).click();
  expect(await blad.actief()).toBe('index_cao waarde');
  await naarBlad('Doelgroepen');
  expect(await blad.actief()).toBe(hier);
});

test('undo and redo lead to the cell that changed, on its blad and in its year', async () => {
  await naarBlad('Uitgangspunten');
  await blad.pagina.getByRole('button', { name: '2026', exact: true }).click();
  const eerste = await blad.actief();
  await blad.typ('1,5');
  await blad.toets('Enter');
  await blad.pagina.getByRole('button', { name: '2030', exact: true }).click();
  await naarBlad('Meerjarenraming');
  await blad.toets('Control+z');
  expect(await wordt(() => blad.actief(), eerste)).toBe(eerste);
  expect(await blad.pagina.getByRole('combobox', { name: 'Jaar' }).inputValue()).toBe('2026');
  await naarBlad('Meerjarenraming');
  await blad.toets('Control+y');
  expect(await wordt(() => blad.actief(), eerste)).toBe(eerste);
});

test('undo of a fill selects all it changed', async () => {
  await naarBlad('Uitgangspunten');
  await blad.toets('Control+j', 'Shift+ArrowRight', 'Shift+ArrowRight');
  const gekozen = await blad.selectie();
  expect(gekozen).toHaveLength(3);
  await blad.typ('2');
  await blad.toets('Control+Enter', 'Control+Home', 'Control+z');
  expect(await blad.selectie()).toEqual(gekozen);
});

test('meerjarig, a chosen year is scrolled to, also when it was chosen before', async () => {
  await blad.toets('Control+j');
  const zichtbaar = () => blad.pagina.locator('.ag-header-cell[col-id=j_2040]').count();
  for (let keer = 0; keer < 2; keer++) {
    await blad.pagina.getByRole('button', { name: '2040', exact: true }).click();
    await expect.poll(zichtbaar).toBe(1);
    await expect.poll(async () => (await blad.selectie())[0]).toMatch(/ 2040$/);
    await blad.pagina.locator('.ag-cell[col-id^=j_]').first().click();
    await blad.toets('Control+Home');
  }
});

test('Ctrl+J shows the years of the active kolom, and back the year of the active cell', async () => {
  await naarBlad('Bijlage 2');
  await blad.pagina.locator('.ag-cell[col-id^=k_]').nth(1).click();
  const [regel, kolom] = (await blad.actief()).split(' ');
  await blad.toets('Control+j');
  expect(await blad.pagina.getByRole('combobox', { name: 'Kolom' }).inputValue()).toBe(kolom);
  await blad.toets('ArrowRight', 'ArrowRight');
  const jaar = (await blad.actief()).split(' ')[1];
  await blad.toets('Control+j');
  expect(await wordt(() => blad.actief(), `${regel} ${kolom}`)).toBe(`${regel} ${kolom}`);
  expect(await blad.pagina.getByRole('combobox', { name: 'Jaar' }).inputValue()).toBe(jaar);
});

test('undoing a scenario while it is on screen leads back to the basis', async () => {
  await blad.pagina.getByRole('button', { name: 'Scenario toevoegen' }).click();
  await blad.pagina.getByLabel('Titel van het scenario').fill('Proef');
  await blad.toets('Enter');
  await blad.pagina.locator('.ag-cell[col-id^=k_]').first().click();
  await blad.toets('Control+z');
  await expect
    .poll(() =>
      blad.pagina.getByRole('button', { name: 'Er verandert niets (scenario 0)' }).getAttribute('aria-current'),
    )
    .toBe('page');
  expect(await kop()).not.toBe('Er ging iets mis in het programma');
});
