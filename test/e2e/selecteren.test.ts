/** Moving, selecting and dragging as in Excel, by key and by mouse. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Blad, openBlad, opnieuw } from './blad.ts';

let blad: Blad;
beforeAll(async () => {
  blad = await openBlad('dvo-2023');
});
beforeEach(() => opnieuw(blad, 'dvo-2023'));
afterAll(() => blad.programma.stop());

describe('moving and selecting', () => {
  test('arrows, Home, End, Ctrl+Home and Ctrl+End', async () => {
    await blad.klik('instroom', 'fte');
    await blad.toets('ArrowDown', 'ArrowRight');
    expect(await blad.actief()).toBe('matchen clientkosten');
    await blad.toets('Home');
    expect(await blad.actief()).toBe('matchen naam');
    await blad.toets('End');
    expect(await blad.actief()).toBe('matchen toelichting');
    await blad.toets('Control+Home');
    expect(await blad.actief()).toBe('formatie naam');
    await blad.toets('Control+End');
    expect(await blad.actief()).toBe('totaal_budget_incl_index toelichting');
  });

  test('Ctrl+arrow goes to the edge of the filled cells', async () => {
    await blad.klik('instroom', 'clientkosten');
    await blad.toets('Control+ArrowDown');
    expect(await blad.actief()).toBe('totaal_basis clientkosten');
  });

  test('Page Down and Page Up', async () => {
    await blad.klik('instroom', 'fte');
    await blad.toets('PageDown');
    expect(await blad.actief()).toBe('totaal_budget_incl_index fte');
    await blad.toets('PageUp');
    expect(await blad.actief()).toBe('formatie fte');
  });

  test('Shift extends, by key and by click; the active cell stays', async () => {
    await blad.klik('instroom', 'fte');
    await blad.toets('Shift+ArrowDown', 'Shift+ArrowRight');
    expect(await blad.selectie()).toEqual(expect.arrayContaining(['instroom fte', 'matchen clientkosten']));
    expect(await blad.actief()).toBe('instroom fte');
    await blad.cel('groeien', 'loonkosten').click({ modifiers: ['Shift'] });
    expect(await blad.selectie()).toHaveLength(9);
  });

  test('dragging selects, and the status bar tells Som, Gemiddelde, Aantal, Min and Max', async () => {
    const van = await blad.cel('instroom', 'clientkosten').boundingBox();
    const tot = await blad.cel('ondersteuning_overhead', 'clientkosten').boundingBox();
    const { mouse } = blad.pagina;
    await mouse.move(van!.x + 20, van!.y + 10);
    await mouse.down();
    await mouse.move(tot!.x + 20, tot!.y + 10, { steps: 5 });
    await mouse.up();
    expect(await blad.selectie()).toHaveLength(4);
    const telling = blad.pagina.locator('[data-paneel=status] dl');
    await expect
      .poll(() => telling.textContent())
      .toBe('Gemiddelde218.750,00Aantal4Min19.233,45Max687.166,55Som875.000,00');
  });

  test('Ctrl+A, Ctrl+Space and Shift+Space', async () => {
    await blad.klik('instroom', 'fte');
    await blad.toets('Control+ ');
    expect(await blad.selectie()).toHaveLength(15);
    await blad.klik('instroom', 'fte');
    await blad.toets('Shift+ ');
    expect(await blad.selectie()).toHaveLength(5);
    await blad.toets('Control+a');
    expect(await blad.selectie()).toHaveLength(75);
  });

  test('Tab and Enter walk through a selected range', async () => {
    await blad.klik('instroom', 'fte');
    await blad.toets('Shift+ArrowDown', 'Shift+ArrowRight', 'Tab');
    expect(await blad.actief()).toBe('instroom clientkosten');
    await blad.toets('Tab');
    expect(await blad.actief()).toBe('matchen fte');
    await blad.toets('Enter');
    expect(await blad.actief()).toBe('instroom clientkosten');
    expect(await blad.selectie()).toHaveLength(4);
  });

  test('F8 lets arrows and clicks extend, until Esc; the status bar says so', async () => {
    const wijze = () => blad.pagina.locator('[data-paneel=status] > span').first().textContent();
    await blad.klik('instroom', 'fte');
    await blad.toets('F8', 'ArrowDown', 'ArrowRight');
    await expect.poll(wijze).toBe('Selectie uitbreiden');
    expect(await blad.actief()).toBe('instroom fte');
    expect(await blad.selectie()).toHaveLength(4);
    await blad.klik('groeien', 'clientkosten');
    expect(await blad.selectie()).toHaveLength(6);
    await blad.toets('Escape');
    await expect.poll(wijze).toBe('Gereed');
    await blad.toets('ArrowDown');
    expect(await blad.selectie()).toEqual(['matchen fte']);
  });

  test('Ctrl+Shift+8 selects the groep with its regels; on no groep the whole blad', async () => {
    await blad.klik('matchen', 'fte');
    await blad.toets('Control+Shift+8');
    expect(await blad.selectie()).toHaveLength(25);
    expect(await blad.actief()).toBe('matchen fte');
    await blad.klik('totaal_basis', 'fte');
    await blad.toets('Control+Shift+8');
    expect(await blad.selectie()).toHaveLength(75);
  });

  test('Ctrl+. goes round the corners, and Shift extends from there; Shift+Backspace keeps the active cell', async () => {
    await blad.klik('instroom', 'fte');
    await blad.toets('Shift+ArrowDown', 'Shift+ArrowRight', 'Control+.');
    expect(await blad.actief()).toBe('instroom clientkosten');
    await blad.toets('Control+.');
    expect(await blad.actief()).toBe('matchen clientkosten');
    await blad.toets('Shift+ArrowUp');
    expect(await blad.selectie()).toHaveLength(6);
    await blad.toets('Shift+Backspace');
    expect(await blad.selectie()).toEqual(['matchen clientkosten']);
    expect(await blad.editor()).toBeNull();
  });

  test('Alt+PageDown goes a screen to the right and Alt+PageUp back; Ctrl+Backspace shows the active cell again', async () => {
    const { pagina } = blad;
    await opnieuw(blad, 'infrastructuur-2040-fictief');
    await blad.toets('Control+j', 'Control+Home', 'ArrowDown', 'ArrowRight');
    const begin = await blad.actief();
    const jaar = async () => Number((await blad.actief()).split(' ')[1]);
    const eerste = await jaar();
    await blad.toets('Alt+PageDown');
    expect(await jaar()).toBeGreaterThan(eerste + 2);
    await blad.toets('Alt+Shift+PageUp');
    expect((await blad.selectie()).length).toBeGreaterThan(2);
    await blad.toets('Alt+PageUp');
    expect(await blad.actief()).toBe(begin);
    const vak = await pagina.locator('.ag-cell:focus').boundingBox();
    await pagina.mouse.move((vak?.x ?? 0) + 10, (vak?.y ?? 0) + 60);
    await pagina.mouse.wheel(2000, 2000);
    const inBeeld = () =>
      pagina.evaluate(() => {
        const vak = document.activeElement?.getBoundingClientRect();
        const rooster = document.querySelector('[data-paneel=rooster]')?.getBoundingClientRect();
        return Boolean(vak && rooster && vak.left >= rooster.left && vak.right <= rooster.right && vak.width > 0);
      });
    await expect.poll(inBeeld).toBe(false);
    await blad.toets('Control+Backspace');
    await expect.poll(inBeeld).toBe(true);
    expect(await blad.actief()).toBe(begin);
  });
});

describe('dragging', () => {
  const midden = async (regel: string, kolom: string) => {
    const vak = await blad.cel(regel, kolom).boundingBox();
    return { x: (vak?.x ?? 0) + (vak?.width ?? 0) / 2, y: (vak?.y ?? 0) + (vak?.height ?? 0) / 2, vak };
  };
  const greep = async () => {
    const vak = await blad.pagina.locator('.vulgreep').boundingBox();
    return { x: (vak?.x ?? 0) + 3, y: (vak?.y ?? 0) + 3 };
  };
  /** The upper edge of a cell, clear of its corners. */
  const rand = async (regel: string, kolom: string) => {
    const { x, vak } = await midden(regel, kolom);
    return { x, y: (vak?.y ?? 0) + 2 };
  };
  const sleep = async (van: { x: number; y: number }, regel: string, kolom: string) => {
    const naar = await midden(regel, kolom);
    await blad.pagina.mouse.move(van.x, van.y);
    await blad.pagina.mouse.down();
    await blad.pagina.mouse.move(naar.x, naar.y, { steps: 4 });
  };
  const los = () => blad.pagina.mouse.up();
  const kies = async (regel: string, tot: string) => {
    await blad.klik(regel, 'clientkosten');
    await blad.cel(tot, 'clientkosten').click({ modifiers: ['Shift'] });
  };
  const typ = async (...waarden: readonly string[]) => {
    await blad.klik('instroom', 'clientkosten');
    for (const waarde of waarden) {
      await blad.typ(waarde);
      await blad.toets('Enter');
    }
  };

  const kosten = (regel: string, verwacht: string) => blad.toont(regel, 'clientkosten', verwacht);

  test('the fill handle carries a value on', async () => {
    await blad.klik('instroom', 'clientkosten');
    await sleep(await greep(), 'groeien', 'clientkosten');
    await los();
    expect(await kosten('groeien', '40.000,00')).toBe('40.000,00');
    expect(await blad.selectie()).toHaveLength(3);
  });

  test('the fill handle goes on with the step of two numbers; Esc while dragging gives it up', async () => {
    await typ('100', '150');
    await kies('instroom', 'matchen');
    await sleep(await greep(), 'ondersteuning_overhead', 'clientkosten');
    await blad.toets('Escape');
    await los();
    expect(await kosten('groeien', '687.166,55')).toBe('687.166,55');
    expect(await blad.actief()).toBe('instroom clientkosten');
    await sleep(await greep(), 'ondersteuning_overhead', 'clientkosten');
    await los();
    expect(await kosten('ondersteuning_overhead', '250,00')).toBe('250,00');
    expect(await blad.tekst('groeien', 'clientkosten')).toBe('200,00');
    await blad.toets('Control+z');
    expect(await kosten('groeien', '687.166,55')).toBe('687.166,55');
  });

  test('a double click on the handle fills down to the end of the figures beside it; with Ctrl it counts on', async () => {
    await typ('100');
    await blad.klik('instroom', 'clientkosten');
    await blad.pagina.keyboard.down('Control');
    const { x, y } = await greep();
    await blad.pagina.mouse.dblclick(x, y);
    await blad.pagina.keyboard.up('Control');
    expect(await kosten('ondersteuning_overhead', '103,00')).toBe('103,00');
    expect(await blad.selectie()).toHaveLength(4);
  });

  test('the edge of the selection moves it, after asking for what is there; with Ctrl it copies', async () => {
    await typ('100');
    await blad.klik('matchen', 'clientkosten');
    await blad.toets('Delete');
    await blad.klik('instroom', 'clientkosten');
    await sleep(await rand('instroom', 'clientkosten'), 'matchen', 'clientkosten');
    await los();
    expect(await kosten('matchen', '100,00')).toBe('100,00');
    expect(await kosten('instroom', '')).toBe('');
    await blad.pagina.keyboard.down('Control');
    await sleep(await rand('matchen', 'clientkosten'), 'instroom', 'clientkosten');
    await los();
    await blad.pagina.keyboard.up('Control');
    expect(await kosten('instroom', '100,00')).toBe('100,00');
    expect(await blad.tekst('matchen', 'clientkosten')).toBe('100,00');
    await sleep(await rand('instroom', 'clientkosten'), 'groeien', 'clientkosten');
    await los();
    await blad.pagina.getByRole('button', { name: 'Annuleren', exact: true }).click();
    expect(await blad.tekst('groeien', 'clientkosten')).toBe('687.166,55');
    await sleep(await rand('instroom', 'clientkosten'), 'groeien', 'clientkosten');
    await los();
    // the question holds the keyboard: nothing is undone behind it, and Enter is its answer
    await blad.pagina.getByRole('button', { name: 'Vervangen' }).waitFor();
    await blad.toets('Control+z', 'Enter');
    expect(await kosten('groeien', '100,00')).toBe('100,00');
    await blad.toets('Control+z');
    expect(await kosten('groeien', '687.166,55')).toBe('687.166,55');
    expect(await kosten('instroom', '100,00')).toBe('100,00');
  });

  test('while the handle is dragged a tip tells what the last cell will get; Ctrl turns copy and series round', async () => {
    const tip = blad.pagina.locator('.sleeptip');
    await typ('100', '150');
    await kies('instroom', 'matchen');
    await sleep(await greep(), 'ondersteuning_overhead', 'clientkosten');
    expect(await tip.textContent()).toBe('250,00');
    await blad.pagina.keyboard.down('Control');
    expect(await tip.textContent()).toBe('150,00');
    await blad.pagina.keyboard.up('Control');
    expect(await tip.textContent()).toBe('250,00');
    await blad.toets('Escape');
    await los();
    expect(await tip.count()).toBe(0);
  });

  test('dragged back into the selection it empties what is left out, grey meanwhile; one undo brings it back', async () => {
    await kies('instroom', 'groeien');
    await sleep(await greep(), 'instroom', 'clientkosten');
    await expect.poll(() => blad.pagina.locator('.gaat-leeg').count()).toBe(2);
    await los();
    expect(await kosten('matchen', '')).toBe('');
    expect(await kosten('groeien', '')).toBe('');
    expect(await blad.tekst('instroom', 'clientkosten')).toBe('40.000,00');
    expect(await blad.selectie()).toEqual(['instroom clientkosten']);
    await blad.toets('Control+z');
    expect(await kosten('groeien', '687.166,55')).toBe('687.166,55');
    expect(await blad.tekst('matchen', 'clientkosten')).toBe('128.600,00');
  });

  test('a double click on the edge goes to the end of the figures on that side; in a cell that was not selected it edits', async () => {
    await blad.klik('instroom', 'clientkosten');
    const vak = await blad.cel('instroom', 'clientkosten').boundingBox();
    const onder = (dit: typeof vak) => [(dit?.x ?? 0) + 40, (dit?.y ?? 0) + (dit?.height ?? 0) - 2] as const;
    await blad.pagina.mouse.dblclick(...onder(vak));
    expect(await blad.actief()).toBe('totaal_basis clientkosten');
    const ander = await blad.cel('matchen', 'clientkosten').boundingBox();
    await blad.pagina.mouse.dblclick(...onder(ander));
    expect(await blad.editor()).toBe('128600');
    await blad.toets('Escape');
  });
});
