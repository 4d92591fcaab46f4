/** Every screen in every theme without axe violations, reachable by keyboard, readable at every zoom. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bezwaren, bezwarenLichtEnDonker } from './axe.ts';
import { type Blad, openBlad, opnieuw } from './blad.ts';

let blad: Blad;
beforeAll(async () => {
  blad = await openBlad('dvo-2023');
});
beforeEach(() => opnieuw(blad, 'dvo-2023'));
afterAll(() => blad.programma.stop());

async function kiesHoogContrast(): Promise<void> {
  await blad.toets('Control+Shift+p');
  await blad.typ('Hoog contrast');
  await blad.toets('Enter');
  await blad.pagina.locator('html[data-thema="contrast"]').waitFor();
}

const SCHERMEN: Record<string, () => Promise<void>> = {
  blad: async () => {
    await blad.klik('instroom', 'loonkosten');
  },
  'edit with completions': async () => {
    await blad.klik('matchen', 'clientkosten');
    await blad.typ('=so');
    await blad.pagina.getByRole('listbox', { name: 'Aanvullen' }).waitFor();
  },
  'refused text': async () => {
    await blad.klik('matchen', 'clientkosten');
    await blad.typ('1.5');
    await blad.toets('Enter');
  },
  'meerjarig with controles': async () => {
    await blad.toets('Control+j', 'Control+Shift+k');
    await blad.pagina.locator('.ag-header-cell[col-id^="j_"]').first().waitFor();
    await blad.pagina.locator('[data-paneel=controles] table').waitFor();
  },
  'toelichting in the inspector': async () => {
    await blad.klik('instroom', 'fte');
    await blad.toets('Shift+F2');
    await blad.pagina.getByLabel(/Notitie bij deze cel/).waitFor();
  },
  palette: async () => {
    await blad.toets('Control+Shift+p');
    await blad.pagina.getByRole('dialog').waitFor();
  },
  'keyboard overview': async () => {
    await blad.toets('F1');
    await blad.pagina.getByRole('dialog').waitFor();
  },
  replace: async () => {
    await blad.klik('instroom', 'clientkosten');
    await blad.toets('Control+h');
    await blad.pagina.getByLabel('Zoek naar').fill('0');
    await blad.pagina.getByText(/keer, in/).waitFor();
  },
  gegevens: async () => {
    await blad.toets('Control+Shift+p');
    await blad.typ('gegevens');
    await blad.toets('Enter');
    await blad.pagina.getByRole('button', { name: 'Bewaren' }).waitFor();
  },
};

describe.each(Object.entries(SCHERMEN))('no axe violations: %s', (_naam, open) => {
  test('light and dark', async () => {
    await open();
    expect(await bezwarenLichtEnDonker(blad.pagina)).toEqual([]);
  });
  test('high contrast', async () => {
    await kiesHoogContrast();
    await open();
    expect(await bezwaren(blad.pagina, { regels: 'kleur' })).toEqual([]);
  });
});

test('no axe violations under the high contrast of Windows itself, and inputs stand apart without colour', async () => {
  await blad.pagina.emulateMedia({ forcedColors: 'active' });
  await blad.klik('instroom', 'loonkosten');
  expect(await bezwaren(blad.pagina)).toEqual([]);
  const rand = (kolom: string) => blad.cel('matchen', kolom).evaluate((cel) => getComputedStyle(cel).borderTopStyle);
  expect(await rand('fte')).toBe('dotted');
  expect(await rand('loonkosten')).not.toBe('dotted');
  await blad.pagina.emulateMedia({ forcedColors: 'none' });
});

test('at 200% on a small screen the figures stay in view, and nothing of the toolbar overlaps', async () => {
  await blad.pagina.evaluate(() => {
    localStorage.setItem('sluitend-voorkeuren', JSON.stringify({ state: { zoom: 2 }, version: 1 }));
  });
  await blad.pagina.reload();
  await blad.pagina.click('[data-sjabloon="dvo-2023"]');
  await blad.pagina.waitForSelector('.ag-cell');
  const cel = await blad.cel('instroom', 'fte').boundingBox();
  const inspecteur = await blad.pagina.locator('[data-paneel=inspecteur]').boundingBox();
  expect(cel!.x + cel!.width).toBeLessThan(inspecteur!.x);
  const delen = await blad.pagina.$$eval('[data-paneel=opdrachten] :is(h1, button)', (elementen) =>
    elementen.map((e) => e.getBoundingClientRect()).map(({ left, right }) => ({ left, right })),
  );
  for (const [i, deel] of delen.entries()) expect(deel.left).toBeGreaterThanOrEqual((delen[i - 1]?.right ?? 0) - 1);
});

test('at 200% panes fold to strips: regels stay in sight, and one click brings a pane back', async () => {
  const { pagina } = blad;
  const paneel = (naam: string) => pagina.locator(`[data-paneel=${naam}]`);
  await blad.toets('Control+Shift+k');
  await paneel('controles').waitFor();
  for (let i = 0; i < 5; i++) await blad.toets('Control+Shift+.');
  await paneel('controles').waitFor({ state: 'detached' });
  const inZicht = () =>
    pagina.evaluate(() => {
      const onder = document.querySelector('[data-paneel=status]')?.getBoundingClientRect().top ?? 0;
      const rijen = [...document.querySelectorAll('.ag-row .ag-cell[col-id=naam]')];
      return rijen.filter((rij) => rij.getBoundingClientRect().bottom <= onder).length;
    });
  await expect.poll(inZicht).toBeGreaterThanOrEqual(6);
  expect(await bezwaren(pagina)).toEqual([]);
  await paneel('inspecteur').getByRole('button').click();
  await paneel('inspecteur').getByRole('tab', { name: 'Herkomst' }).waitFor();
  await blad.toets('Control+b');
  await paneel('navigatie').getByText('Uitgangspunten').waitFor();
  await expect.poll(() => paneel('inspecteur').getByRole('tab').count()).toBe(0);
  await pagina.getByRole('button', { name: 'Meer opdrachten' }).click();
  await pagina.getByRole('menuitem', { name: /Regel invoegen/ }).waitFor();
  await blad.toets('Escape');
});

test('no axe violations: start screen', async () => {
  await blad.pagina.reload();
  await blad.pagina.waitForSelector('[data-sjabloon]');
  expect(await bezwaren(blad.pagina)).toEqual([]);
});

test('the grid tells what it is: tree grid, row and column headers, level, selection, protection', async () => {
  await blad.klik('instroom', 'loonkosten');
  expect(await blad.pagina.locator('[role=treegrid]').getAttribute('aria-label')).toBe('Begroting');
  expect(await blad.cel('instroom', 'naam').getAttribute('role')).toBe('rowheader');
  expect(await blad.pagina.locator('[role=columnheader][col-id=k_fte]').count()).toBe(1);
  const cel = blad.cel('instroom', 'loonkosten');
  await expect.poll(() => cel.getAttribute('aria-selected')).toBe('true');
  expect(await cel.getAttribute('aria-readonly')).toBe('true');
  expect(await blad.pagina.locator('.ag-row[row-id=instroom]').first().getAttribute('aria-level')).toBe('2');
  expect(await blad.pagina.locator('.ag-row[row-id=formatie]').first().getAttribute('aria-expanded')).toBe('true');
});

test('F6 goes round all panes and back to the cell', async () => {
  await blad.klik('instroom', 'fte');
  const panelen: string[] = [];
  for (let i = 0; i < 6; i++) {
    await blad.toets('F6');
    panelen.push(
      await blad.pagina.evaluate(
        () => document.activeElement?.closest<HTMLElement>('[data-paneel]')?.dataset.paneel ?? '',
      ),
    );
  }
  expect(panelen).toEqual(['inspecteur', 'status', 'opdrachten', 'navigatie', 'formulebalk', 'rooster']);
});

test.each([0.8, 1.25, 1.5, 2])('at %d times nothing falls off the window, and the grid still works', async (zoom) => {
  await blad.pagina.evaluate((z) => {
    localStorage.setItem('sluitend-voorkeuren', JSON.stringify({ state: { zoom: z }, version: 1 }));
  }, zoom);
  await blad.pagina.reload();
  await blad.pagina.click('[data-sjabloon="dvo-2023"]');
  await blad.pagina.waitForSelector('.ag-cell');
  const maten = await blad.pagina.evaluate(() => {
    const voet = document.querySelector('[data-paneel=status]')?.getBoundingClientRect();
    return {
      onder: Math.round(voet?.bottom ?? 0),
      rechts: Math.round(voet?.right ?? 0),
      hoog: innerHeight,
      breed: innerWidth,
    };
  });
  expect(maten.onder).toBe(maten.hoog);
  expect(maten.rechts).toBe(maten.breed);
  await blad.klik('instroom', 'fte');
  await blad.typ('3');
  await blad.toets('Enter');
  expect(await blad.toont('instroom', 'fte', '3,00')).toBe('3,00');
});
