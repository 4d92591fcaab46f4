/** Undo and redo show and select what they changed; a year or view that is chosen shows the active cell. */
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Blad, openBlad, opnieuw } from './blad.ts';
import { beantwoord, wordt } from './venster.ts';

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

test('a begroting opens again at the cell and as far scrolled as it was left', async () => {
  const { pagina, programma } = blad;
  const pad = join(programma.map, 'terug.begroting');
  await beantwoord(programma, { soort: 'opslaan', pad });
  await beantwoord(programma, { soort: 'openen', pad });
  await blad.toets('Control+s');
  await expect.poll(() => blad.melding()).toContain('Opgeslagen');
  await blad.toets('Control+j', 'Control+End', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowLeft');
  const hier = await blad.actief();
  const onthouden = () => pagina.evaluate(() => localStorage.getItem('sluitend-kijk') ?? '');
  const regel = hier.split(' ')[0] ?? '';
  await expect.poll(onthouden).toContain(`"regel":"${regel}"`);
  await expect.poll(onthouden).toContain('"hoek":{');
  // to whole columns and regels, as Excel
  const eerste = () =>
    pagina.evaluate(() => {
      const naam = document.querySelector('.ag-header-cell[col-id=naam]')?.getBoundingClientRect().right ?? 0;
      const helft = ({ left, right }: DOMRect) => (left + right) / 2 > naam;
      const koppen = [...document.querySelectorAll('.ag-header-cell[col-id^=j_]')];
      return koppen
        .filter((kop) => helft(kop.getBoundingClientRect()))
        .map((kop) => kop.getAttribute('col-id') ?? '')
        .sort()[0];
    });
  const was = await eerste();
  expect(was).not.toBe('j_2026');
  await blad.toets('Control+w');
  await pagina.waitForSelector('[data-sjabloon]');
  await blad.toets('Control+o');
  await pagina.waitForSelector('.ag-cell');
  await expect.poll(() => blad.actief()).toBe(hier);
  await expect.poll(eerste).toBe(was);
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
