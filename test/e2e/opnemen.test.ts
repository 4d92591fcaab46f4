/** In a scenario an edit in the grid goes where the user says; what it changes and what follows from that is marked. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Blad, openBlad } from './blad.ts';
import { wordt } from './venster.ts';

let blad: Blad;
beforeAll(async () => {
  blad = await openBlad('dvo-2023');
});
afterAll(() => blad.programma.stop());

const naar = (scherm: string) => blad.pagina.getByRole('navigation').getByRole('button', { name: scherm }).click();
const klassen = async (regel: string, kolom: string) => (await blad.cel(regel, kolom).getAttribute('class')) ?? '';

test('an edit is recorded in the maatregel of choice, and its gevolgen are marked, in words too', async () => {
  const { pagina } = blad;
  await naar('Maatregelen');
  for (const [naam, knop] of [
    ['Meer fte', 'Maatregel maken'],
    ['Meer', 'Scenario maken'],
  ] as const) {
    await pagina.getByLabel(knop === 'Maatregel maken' ? 'Nieuwe maatregel' : 'Nieuw scenario').fill(naam);
    await pagina.getByRole('button', { name: knop }).click();
  }
  const scenario = pagina.getByRole('region', { name: 'Scenario Meer', exact: true });
  await scenario.getByLabel('Maatregel erbij').selectOption('Meer fte');
  await scenario.getByRole('button', { name: 'Invullen in het rooster' }).click();
  await pagina.waitForSelector('.ag-cell');
  await pagina.getByLabel('Opnemen in').selectOption('Meer fte');
  await blad.klik('instroom', 'fte');
  await blad.typ('3');
  await blad.toets('Enter');
  expect(await blad.toont('instroom', 'loonkosten', '217.661,70')).toBe('217.661,70');
  expect(await klassen('instroom', 'fte')).toContain('is-scenario');
  expect(await klassen('instroom', 'loonkosten')).toContain('is-gevolg');
  expect(await klassen('matchen', 'loonkosten')).not.toContain('is-gevolg');
  const woorden = () => blad.cel('instroom', 'loonkosten').getAttribute('aria-description');
  expect(await wordt(woorden, 'berekend, gevolg van dit scenario')).toBe('berekend, gevolg van dit scenario');
  if (process.env.SCHERMAFDRUKKEN) await pagina.screenshot({ path: `${process.env.SCHERMAFDRUKKEN}/opnemen.png` });
  await naar('Maatregelen');
  await pagina.getByText('1 wijziging · in Meer').waitFor();
});
