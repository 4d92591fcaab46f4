/** Controles, narekenen and circulaires in the program's own window, as a controller uses them. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bezwaren } from './axe.ts';
import { type Blad, openBlad, opnieuw } from './blad.ts';
import { kiesMenu, wordt } from './venster.ts';

let blad: Blad;
beforeAll(async () => {
  blad = await openBlad('contract-2020');
});
afterAll(() => blad.programma.stop());

const controles = () => blad.pagina.locator('[data-paneel="controles"]');
const naar = (scherm: string) =>
  blad.pagina.getByRole('navigation').getByRole('button', { name: scherm, exact: true }).click();

test('what is fout is counted in the status bar; the pane says what, how much and where; one click goes there', async () => {
  await opnieuw(blad, 'contract-2020');
  const { pagina } = blad;
  const telling = pagina.getByRole('button', { name: /^Controles: 1 fout/ });
  await telling.waitFor();
  await telling.click();
  const rij = controles().getByRole('row').filter({ hasText: 'Fout' });
  expect(await rij.innerText()).toContain('625.595');
  expect(await bezwaren(blad.pagina, { deel: '[data-paneel="controles"]' })).toEqual([]);
  await rij.getByRole('button').click();
  await wordt(() => pagina.locator('h2').first().innerText(), 'Betaling en plafond');
  await pagina.keyboard.press('Control+Shift+K');
  await wordt(() => controles().count(), 0);
});

test('the pane follows an edit and an undo', async () => {
  await opnieuw(blad, 'dvo-2023');
  const { pagina } = blad;
  await pagina.getByRole('button', { name: /^Controles: / }).click();
  await wordt(
    async () => (await controles().getByRole('button', { name: 'In te vullen' }).innerText()).trim(),
    'In te vullen 5',
  );
  await naar('Uitgangspunten');
  await pagina.keyboard.press('Control+Alt+PageDown');
  await blad.klik('index_loonkosten', 'waarde');
  await blad.typ('4%');
  await blad.toets('Enter');
  await wordt(
    async () => (await controles().getByRole('button', { name: 'In te vullen' }).innerText()).trim(),
    'In te vullen 2',
  );
  await blad.toets('Control+z');
  await wordt(
    async () => (await controles().getByRole('button', { name: 'In te vullen' }).innerText()).trim(),
    'In te vullen 5',
  );
  await pagina.keyboard.press('Control+Shift+K');
});

test('narekenen: 2023 is rounding and consistent, 2020 contradicts itself, a typed table has its own verdict', async () => {
  const { pagina } = blad;
  await naar('Narekenen');
  const uitslag = pagina.getByRole('region', { name: 'Uitslag' });
  await pagina.getByRole('button', { name: 'Bijlage 2 van 2023' }).click();
  await uitslag.getByText('Samen: afronding.').waitFor({ timeout: 20_000 });
  expect(await uitslag.getByRole('row').filter({ hasText: 'instroom.loonkosten = ' }).innerText()).toContain('128,246');
  await pagina.getByRole('button', { name: 'Budget van 2020' }).click();
  await uitslag.getByText('Samen: strijdig.').waitFor();
  expect(await uitslag.innerText()).toContain('-625.595');
  expect(await bezwaren(blad.pagina, { deel: '[data-paneel="scherm"]' })).toEqual([]);
  await pagina.getByLabel('Tabel', { exact: true }).fill('totaal\t10\ndeel\t4\nrest\t?');
  await pagina.getByLabel('Relaties', { exact: true }).fill('totaal = deel + rest');
  await uitslag.getByText('Samen: sluit.').waitFor();
  expect(await uitslag.getByRole('row').filter({ hasText: 'rest' }).last().innerText()).toMatch(/5\s+7/);
  await pagina.getByLabel('Relaties', { exact: true }).fill('totaal = deel + rst');
  await uitslag.getByText('Bedoelde u rest?').waitFor();
});

test('circulaires: before and after, and one click puts the other set in use', async () => {
  await opnieuw(blad, 'infrastructuur-2040-fictief');
  const { pagina } = blad;
  await naar('Circulaires');
  const uitgangspunten = pagina.getByRole('region', { name: 'Uitgangspunten, voor en na' });
  expect(await uitgangspunten.getByRole('row').filter({ hasText: 'Index rijksbijdragen' }).innerText()).toContain(
    '2,50% → 2,10%',
  );
  expect(await bezwaren(blad.pagina, { deel: '[data-paneel="scherm"]' })).toEqual([]);
  await pagina.getByRole('button', { name: 'Septembercirculaire 2026 gebruiken' }).click();
  await pagina.getByText('Septembercirculaire 2026', { exact: true }).waitFor();
  await uitgangspunten.getByText('2,10% → 2,50%').first().waitFor();
  await pagina.keyboard.press('Control+z');
  await uitgangspunten.getByText('2,50% → 2,10%').first().waitFor();
});

test('an inflow of 2028 typed in the grid is seen in the Meerjarenraming, and undone', async () => {
  await opnieuw(blad, 'infrastructuur-2040-fictief');
  const { pagina } = blad;
  await naar('Meerjarenraming');
  await pagina.keyboard.press('Control+j');
  await pagina.getByLabel('Kolom').selectOption('lasten');
  await pagina.getByRole('columnheader', { name: 'Begroting 2025' }).waitFor();
  await pagina.getByRole('columnheader', { name: 'Raming 2027' }).waitFor();
  const voor = await blad.tekst('konnected', '2028');
  await naar('Doelgroepen');
  await pagina.getByLabel('Kolom').selectOption('instroom');
  await blad.klik('inburgering', '2028');
  await blad.typ('160');
  await blad.toets('Enter');
  expect(await blad.toont('inburgering', '2028', '160')).toBe('160');
  await naar('Meerjarenraming');
  expect(await blad.tekst('konnected', '2028')).not.toBe(voor);
  await pagina.keyboard.press('Control+z');
  // undo shows what it changed
  expect(await blad.toont('inburgering', '2028', '60')).toBe('60');
  await naar('Meerjarenraming');
  expect(await blad.toont('konnected', '2028', voor)).toBe(voor);
});

test('the signs of baten and lasten are chosen once, seen in every cell, told above the grid, and typed positive still', async () => {
  await opnieuw(blad, 'infrastructuur-2040-fictief');
  const { pagina } = blad;
  await naar('Financiering en reserve');
  const voor = await blad.tekst('overige_middelen', 'bedrag');
  await kiesMenu(blad.programma, 'gegevens');
  await pagina.getByLabel('Tekens van baten en lasten').selectOption('Baten met minteken');
  await pagina.getByRole('button', { name: 'Bewaren' }).click();
  expect(await blad.toont('overige_middelen', 'bedrag', `-${voor}`)).toBe(`-${voor}`);
  await pagina.getByText('Baten met minteken').waitFor();
  await blad.klik('overige_middelen', 'aanspraak');
  await blad.typ('650000');
  await blad.toets('Enter');
  expect(await blad.toont('overige_middelen', 'aanspraak', '-650.000')).toBe('-650.000');
  await naar('Bijlage 2');
  expect(await blad.tekst('totaal_contract', 'loonkosten')).not.toContain('-');
});

test('the Bijlage 2 once more for another municipality: one command, a name, and its figures are asked for', async () => {
  await opnieuw(blad, 'dvo-2023');
  const { pagina } = blad;
  await kiesMenu(blad.programma, 'blad-kopieren');
  await pagina.getByLabel('Naam van het nieuwe blad, zonder de ingevulde cijfers').fill('Bijlage 2 Olst-Wijhe');
  await pagina.getByRole('button', { name: 'Toevoegen', exact: true }).click();
  await pagina.getByRole('heading', { name: 'Bijlage 2 Olst-Wijhe' }).waitFor();
  await blad.klik('instroom', 'fte');
  await blad.typ('2');
  await blad.toets('Enter');
  expect(await blad.toont('instroom', 'loonkosten', '145.107,80')).toBe('145.107,80');
  await naar('Bijlage 2');
  expect(await blad.tekst('instroom', 'loonkosten')).toBe('200.377,01');
});
