/** Every screen beside the bladen without axe violations, in every theme, on an example in which each has something to show. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCHERMEN } from '../../renderer/schermen/schermen.ts';
import { bezwaren } from './axe.ts';
import { type Blad, openBlad } from './blad.ts';

let blad: Blad;
beforeAll(async () => {
  blad = await openBlad('infrastructuur-2040-fictief');
});
afterAll(() => blad.programma.stop());

describe.each(['Licht thema', 'Donker thema', 'Hoog contrast'])('%s', (thema) => {
  test.each(SCHERMEN.map(({ titel }) => titel))('%s', async (titel) => {
    const { pagina } = blad;
    await blad.toets('Control+Shift+p');
    await blad.typ(thema);
    await blad.toets('Enter');
    await pagina.getByRole('navigation').getByRole('button', { name: titel, exact: true }).click();
    await pagina.locator('[data-paneel=scherm] h2').first().waitFor();
    // what a worker computes is part of it
    await pagina.getByText('Rekenen…').waitFor({ state: 'detached' });
    expect(await bezwaren(pagina)).toEqual([]);
  });
});
