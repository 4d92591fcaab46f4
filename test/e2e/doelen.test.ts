/** Doelen in the window: what was agreed and measured, status in words, a measurement, a new goal, cost per result. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Programma, start, wordt } from './venster.ts';

let programma: Programma;
beforeAll(async () => {
  programma = await start();
  const { pagina } = programma;
  await pagina.setViewportSize({ width: 1366, height: 768 });
  await pagina.click('[data-sjabloon="infrastructuur-2040-fictief"]');
  await pagina.getByRole('navigation').getByText('Doelen', { exact: true }).click();
  await pagina.getByRole('heading', { level: 2, name: 'Doelen' }).waitFor();
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

const rij = (naam: string) => programma.pagina.getByRole('row').filter({ hasText: naam });
const inhoud = (naam: string) => rij(naam).first().getByRole('cell').allTextContents();

test('the 21 goals of 2026 with norm, measurement and a status that is a word', async () => {
  const { pagina } = programma;
  expect(await pagina.getByRole('table').getByRole('row').count()).toBe(22);
  const uitstroom = await inhoud('Uitstroom naar werk, scholing en zelfstandigheid');
  // 273 of 365 days: 300 x 273 / 365 = 224,4, so 225 people are asked by now
  expect(uitstroom.slice(0, 5)).toEqual(['minimaal 300', '209', '30-09-2026', '225', '!achter']);
  expect(uitstroom[5]).toMatch(/^€ /);
  expect((await inhoud('Verzuim NBW')).slice(0, 2)).toEqual(['minder dan 14,4%', '14,1%']);
  await beeld('doelen');
});

test('measuring changes the status; a wrong notation is told where it was typed', async () => {
  const { pagina } = programma;
  await pagina.getByRole('button', { name: /^Meten: Uitstroom naar werk/ }).click();
  await pagina.getByLabel(/^Resultaat/).fill('1.5');
  await pagina.getByLabel('Bron').fill('Kwartaalrapportage');
  await pagina.getByRole('button', { name: 'Vastleggen' }).click();
  await pagina.getByText('1.5', { exact: false }).first().waitFor();
  await beeld('doelen-meten');
  await pagina.getByLabel(/^Resultaat/).fill('301');
  await pagina.getByLabel('Gemeten op').fill('31-2-2026');
  await pagina.getByRole('button', { name: 'Vastleggen' }).click();
  await pagina.getByText('is geen datum').waitFor();
  await pagina.getByLabel('Gemeten op').fill('30-9-2026');
  await pagina.getByRole('button', { name: 'Vastleggen' }).click();
  const status = async () => (await inhoud('Uitstroom naar werk, scholing en zelfstandigheid'))[4];
  expect(await wordt(status, '✓gehaald')).toBe('✓gehaald');
});

test('a goal is added, changed and removed', async () => {
  const { pagina } = programma;
  await pagina.getByRole('button', { name: 'Doel toevoegen…' }).click();
  await pagina.getByLabel('Doel', { exact: true }).fill('Plaatsingen social return');
  await pagina.getByLabel('Norm', { exact: true }).fill('20');
  await pagina.getByLabel(/^Betaald uit/).fill('onbekend.adres');
  await pagina.getByRole('button', { name: 'Vastleggen' }).click();
  await pagina
    .getByText(/onbekend/)
    .first()
    .waitFor();
  await pagina.getByLabel(/^Betaald uit/).fill('groeien.clientkosten');
  await pagina.getByRole('button', { name: 'Vastleggen' }).click();
  expect(await wordt(async () => (await inhoud('Plaatsingen social return')).at(0), 'minimaal 20')).toBe('minimaal 20');
  await pagina.getByRole('button', { name: 'Wijzigen: Plaatsingen social return' }).click();
  await pagina.getByLabel('Norm', { exact: true }).fill('25');
  await beeld('doelen-wijzigen');
  await pagina.getByRole('button', { name: 'Vastleggen' }).click();
  expect(await wordt(async () => (await inhoud('Plaatsingen social return')).at(0), 'minimaal 25')).toBe('minimaal 25');
  await pagina.getByRole('button', { name: 'Wijzigen: Plaatsingen social return' }).click();
  await pagina.getByRole('button', { name: 'Doel verwijderen' }).click();
  expect(await wordt(() => rij('Plaatsingen social return').count(), 0)).toBe(0);
});

test('a year without goals takes over those of another year, in one step', async () => {
  const { pagina } = programma;
  await pagina.locator('header', { hasText: 'Doel toevoegen' }).getByRole('combobox').selectOption('2027');
  await pagina.getByRole('button', { name: /^Doelen van 2026/ }).click();
  expect(await wordt(() => pagina.getByRole('table').getByRole('row').count(), 22)).toBe(22);
  expect((await inhoud('Verzuim NBW')).slice(0, 2)).toEqual(['minder dan 14,4%', '']);
  await pagina.getByRole('heading', { level: 2, name: 'Doelen' }).click();
  await pagina.keyboard.press('Control+z');
  await pagina.getByRole('button', { name: /^Doelen van het contract van 2023/ }).waitFor();
});
