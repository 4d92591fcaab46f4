/** Begroting en realisatie in the window: figures, an explanation, a forecast, and a pasted table that is refused whole. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Programma, start, wordt } from './venster.ts';

let programma: Programma;
beforeAll(async () => {
  programma = await start();
  const { pagina } = programma;
  await pagina.setViewportSize({ width: 1366, height: 768 });
  await pagina.click('[data-sjabloon="infrastructuur-2040-fictief"]');
  await pagina.getByRole('navigation').getByText('Begroting en realisatie', { exact: true }).click();
  await pagina.getByRole('heading', { level: 2, name: 'Begroting en realisatie' }).waitFor();
});
afterAll(() => programma?.stop());

const beeld = async (naam: string) => {
  if (!process.env.SCHERMAFDRUKKEN) return;
  for (const kleur of ['light', 'dark'] as const) {
    await programma.pagina.emulateMedia({ colorScheme: kleur });
    await programma.pagina.screenshot({ path: join(process.env.SCHERMAFDRUKKEN, `${naam}-${kleur}.png`) });
  }
  await programma.pagina.emulateMedia({ colorScheme: null });
};

const rij = (naam: string | RegExp) => programma.pagina.getByRole('row').filter({ hasText: naam });
const inhoud = async (naam: string) => (await rij(naam).first().getByRole('cell').allTextContents()).slice(0, 6);

test('nine months are booked: primitief, na wijziging, to date, difference with V or N', async () => {
  await programma.pagina.getByRole('table').waitFor();
  expect(await inhoud('Matchen, cliëntkosten')).toEqual([
    '140.000',
    '164.000',
    '123.000',
    '107.100',
    '-15.900 V',
    '-12,9%',
  ]);
  await beeld('realisatie-posten');
});

test('a way of forecasting is chosen, and undone', async () => {
  const { pagina } = programma;
  const wijze = pagina.getByLabel('Prognosewijze van Matchen, cliëntkosten');
  const prognose = () => rij('Matchen, cliëntkosten').getByRole('cell').nth(7).textContent();
  // 107.100 + 3/12 of 164.000
  expect(await wordt(prognose, '148.100')).toBe('148.100');
  await wijze.selectOption('tempo');
  expect(await wordt(prognose, '142.800')).toBe('142.800');
  await pagina.keyboard.press('Escape');
  await pagina.getByRole('heading', { level: 2, name: 'Begroting en realisatie' }).click();
  await pagina.keyboard.press('Control+z');
  expect(await wordt(prognose, '148.100')).toBe('148.100');
});

test('an explanation is asked for and stays', async () => {
  const { pagina } = programma;
  const veld = pagina.getByRole('textbox', { name: 'Verklaring bij Matchen, cliëntkosten' });
  expect(await veld.getAttribute('placeholder')).toBe('verklaring gevraagd');
  await veld.fill('Trajecten starten in het najaar');
  await veld.press('Enter');
  expect(await wordt(() => veld.inputValue(), 'Trajecten starten in het najaar')).toBe(
    'Trajecten starten in het najaar',
  );
});

test('per quarter', async () => {
  const { pagina } = programma;
  await pagina.getByRole('tab', { name: 'Per kwartaal' }).click();
  // 9.800 + 10.900 + 12.100 against a quarter of 164.000
  expect((await inhoud('Matchen, cliëntkosten')).slice(0, 3)).toEqual(['41.000', '32.800', '-8.200 V']);
  await beeld('realisatie-kwartalen');
});

test('a pasted table with mistakes names every one and books nothing; without mistakes it is booked whole', async () => {
  const { pagina } = programma;
  await pagina.getByRole('tab', { name: 'Boeken' }).click();
  const geboekt = () => pagina.getByRole('table').getByRole('row').count();
  const voor = await geboekt();
  const veld = pagina.getByLabel(/Plakken uit Excel/);
  await veld.fill('instrom.loonkosten;2026-10;100\ninstroom.loonkosten;2026-09;100\nmatchen.fte;2060-01;1');
  await pagina.getByRole('button', { name: 'Alles boeken' }).click();
  expect(await wordt(() => pagina.getByRole('alert').getByRole('listitem').count(), 3)).toBe(3);
  await beeld('realisatie-boeken');
  expect(await geboekt()).toBe(voor);
  const vervangen = pagina.getByRole('button', { name: 'Vervangen' });
  await veld.fill('instroom.loonkosten;2026-09;100');
  await pagina.getByRole('button', { name: 'Alles boeken' }).click();
  await vervangen.waitFor();
  // what was asked about is not what stands there now: the old text would be booked
  await veld.fill('instroom.loonkosten;2026-09;1000');
  await vervangen.waitFor({ state: 'detached' });
  await veld.fill('instroom.loonkosten;okt 2026;21.300,50;grootboek\nmatchen.loonkosten;okt 2026;38.100;grootboek');
  await pagina.getByRole('button', { name: 'Alles boeken' }).click();
  expect(await wordt(geboekt, voor + 2)).toBe(voor + 2);
});

test('begrotingswijzigingen and the calendar of reports, ten working days after a quarter', async () => {
  const { pagina } = programma;
  await pagina.getByRole('tab', { name: 'Wijzigingen en kalender' }).click();
  expect(await rij('Extra cliëntkosten Matchen').textContent()).toContain('10 juni 2026');
  // Good Friday 3 April and Easter Monday 6 April are no working days
  expect(await rij('1e kwartaal 2026').textContent()).toContain('16 april 2026');
  await beeld('realisatie-kalender');
});

test('a maatregel becomes the next begrotingswijziging, with a date, and is taken back', async () => {
  const { pagina } = programma;
  await pagina.getByLabel('Maatregel').selectOption('beschut_laag');
  await pagina.getByLabel('Vastgesteld op').fill('31-9-2026');
  await pagina.getByRole('button', { name: 'Wordt begrotingswijziging 2' }).click();
  await pagina.getByText('is geen datum').waitFor();
  await pagina.getByLabel('Vastgesteld op').fill('15-9-2026');
  await pagina.getByRole('button', { name: 'Wordt begrotingswijziging 2' }).click();
  const wijziging = pagina.getByRole('row').filter({ hasText: 'Beschut werk naar 300' });
  expect(await wordt(() => wijziging.textContent(), '215 september 2026Beschut werk naar 300Terugnemen')).toContain(
    '15 september 2026',
  );
  await pagina.getByRole('button', { name: 'Terugnemen: Beschut werk naar 300' }).click();
  expect(await wordt(() => wijziging.count(), 0)).toBe(0);
});
