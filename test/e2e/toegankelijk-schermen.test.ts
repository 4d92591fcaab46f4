/** Every screen beside the bladen without axe violations, in every theme, on an example in which each has something to show. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCHERMEN } from '../../renderer/schermen/schermen.ts';
import { bezwaren, bezwarenLichtEnDonker } from './axe.ts';
import { type Blad, openBlad } from './blad.ts';

let blad: Blad;
beforeAll(async () => {
  blad = await openBlad('infrastructuur-2040-fictief');
});
afterAll(() => blad.programma.stop());

async function open(titel: string): Promise<void> {
  const { pagina } = blad;
  await pagina.getByRole('navigation').getByRole('button', { name: titel, exact: true }).click();
  await pagina.locator('[data-paneel=scherm] h2').first().waitFor();
  // what a worker computes is part of it
  await pagina.getByText('Rekenen…').waitFor({ state: 'detached' });
}

const TITELS = SCHERMEN.map(({ titel }) => titel);

test.each(TITELS)('light and dark: %s', async (titel) => {
  await open(titel);
  expect(await bezwarenLichtEnDonker(blad.pagina)).toEqual([]);
});

describe('high contrast', () => {
  beforeAll(async () => {
    await blad.toets('Control+Shift+p');
    await blad.typ('Hoog contrast');
    await blad.toets('Enter');
    await blad.pagina.locator('html[data-thema="contrast"]').waitFor();
  });
  test.each(TITELS)('%s', async (titel) => {
    await open(titel);
    expect(await bezwaren(blad.pagina, { regels: 'kleur' })).toEqual([]);
  });
});
