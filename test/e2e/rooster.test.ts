/** The grid under a controller's hands: every key and gesture of Excel, with real input events in the program's window. */

import type { CDPSession } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Blad, openBlad, opnieuw } from './blad.ts';

let blad: Blad;
beforeAll(async () => {
  blad = await openBlad('dvo-2023');
});
beforeEach(() => opnieuw(blad, 'dvo-2023'));
afterAll(() => blad.programma.stop());

describe('typing', () => {
  test('typing replaces, Enter confirms and goes down; all that depends on it follows', async () => {
    await blad.klik('instroom', 'fte');
    await blad.typ('3,5');
    await blad.toets('Enter');
    expect(await blad.toont('instroom', 'loonkosten', '253.938,65')).toBe('253.938,65');
    expect(await blad.actief()).toBe('matchen fte');
  });

  test.each([
    ['72.553,90', '72.553,90'],
    ['€ 1.250', '1.250,00'],
    ['(1.234,56)', '-1.234,56'],
    ['1\u00a0250,5', '1.250,50'],
    ['-', '0,00'],
    ['=2*instroom.clientkosten', '80.000,00'],
  ])('Dutch notation: %s', async (invoer, toont) => {
    await blad.klik('matchen', 'clientkosten');
    await blad.typ(invoer);
    await blad.toets('Enter');
    expect(await blad.toont('matchen', 'clientkosten', toont)).toBe(toont);
  });

  test('Tab goes right, and Enter then returns to where the run began', async () => {
    await blad.klik('instroom', 'fte');
    await blad.typ('1');
    await blad.toets('Tab');
    await blad.typ('2');
    await blad.toets('Enter');
    expect(await blad.actief()).toBe('matchen fte');
    expect(await blad.tekst('instroom', 'clientkosten')).toBe('2,00');
    await blad.toets('Shift+Enter');
    expect(await blad.actief()).toBe('instroom fte');
  });

  test('a click beside the cells leaves the keyboard with what is being typed', async () => {
    await blad.klik('zittend_bestand', 'fte');
    await blad.typ('=instroom.fte');
    const rooster = await blad.pagina.locator('.ag-root-wrapper').first().boundingBox();
    await blad.pagina.mouse.click((rooster?.x ?? 0) + 200, (rooster?.y ?? 0) + (rooster?.height ?? 0) - 20);
    await blad.typ('+1');
    expect(await blad.editor()).toBe('=instroom.fte+1');
  });

  test('F2 edits what stands there, arrows then move the caret; Esc brings it back', async () => {
    await blad.klik('instroom', 'clientkosten');
    await blad.toets('F2');
    expect(await blad.editor()).toBe('40000');
    await blad.toets('ArrowLeft', 'Backspace');
    expect(await blad.editor()).toBe('4000');
    await blad.toets('Escape');
    expect(await blad.editor()).toBeNull();
    expect(await blad.tekst('instroom', 'clientkosten')).toBe('40.000,00');
    expect(await blad.actief()).toBe('instroom clientkosten');
  });

  test('an arrow confirms what was typed and moves on', async () => {
    await blad.klik('instroom', 'fte');
    await blad.typ('3');
    await blad.toets('ArrowRight');
    expect(await blad.actief()).toBe('instroom clientkosten');
    expect(await blad.tekst('instroom', 'fte')).toBe('3,00');
  });

  test('a click on another cell confirms', async () => {
    await blad.klik('instroom', 'fte');
    await blad.typ('3');
    await blad.klik('groeien', 'clientkosten');
    expect(await blad.tekst('instroom', 'fte')).toBe('3,00');
    expect(await blad.actief()).toBe('groeien clientkosten');
  });

  test('nothing is lost under fast typing: a whole column without waiting, on a slow machine, past the edge of the screen', async () => {
    const { pagina } = blad;
    await pagina.setViewportSize({ width: 1366, height: 480 });
    await blad.klik('instroom', 'toelichting');
    await blad.toets('Control+ArrowUp');
    const aantal = Number(await pagina.locator('[role=treegrid]').getAttribute('aria-rowcount')) - 1;
    const teksten = Array.from({ length: aantal }, (_, i) => `a${i}`);
    const traag = await pagina.context().newCDPSession(pagina);
    await traag.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await typZonderWachten(
      traag,
      teksten.flatMap((tekst) => [...tekst, 'Enter']),
    );
    await traag.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await traag.detach();
    await blad.toets('Control+Space', 'Control+c');
    expect((await blad.klembord()).split(/\r?\n/)).toEqual(teksten);
    await pagina.setViewportSize({ width: 1366, height: 768 });
  });

  test('a click beside the regels takes nothing from what is being typed, and no key goes to the cells behind it', async () => {
    await blad.klik('instroom', 'fte');
    await blad.typ('3');
    await blad.pagina.evaluate(() => (document.activeElement as HTMLElement).blur());
    await blad.typ(',5');
    await blad.toets('Enter');
    expect(await blad.toont('instroom', 'fte', '3,50')).toBe('3,50');
  });

  test('what is refused stays in view: another scenario or screen waits until it is right', async () => {
    const naar = (titel: string) => blad.pagina.getByRole('navigation').getByText(titel, { exact: true }).click();
    await blad.klik('instroom', 'fte');
    await blad.typ('abc');
    await naar('Vergelijken');
    expect(await blad.editor()).toBe('abc');
    await blad.toets('Escape');
    await naar('Vergelijken');
    await blad.pagina.getByRole('heading', { level: 2, name: 'Vergelijken' }).waitFor();
  });

  test('the point of the keypad is a comma', async () => {
    await blad.klik('instroom', 'fte');
    await blad.typ('3');
    await blad.toets('Shift+NumpadDecimal');
    await blad.typ('5');
    await blad.toets('Enter');
    expect(await blad.toont('instroom', 'fte', '3,50')).toBe('3,50');
  });

  test('Ctrl+Enter fills the selection; one undo takes it all back', async () => {
    await blad.klik('instroom', 'clientkosten');
    await blad.toets('Shift+ArrowDown', 'Shift+ArrowDown');
    await blad.typ('100');
    await blad.toets('Control+Enter');
    expect(await blad.toont('groeien', 'clientkosten', '100,00')).toBe('100,00');
    expect(await blad.tekst('instroom', 'clientkosten')).toBe('100,00');
    await blad.toets('Control+z');
    expect(await blad.toont('groeien', 'clientkosten', '687.166,55')).toBe('687.166,55');
    expect(await blad.tekst('instroom', 'clientkosten')).toBe('40.000,00');
    await blad.toets('Control+y');
    expect(await blad.toont('groeien', 'clientkosten', '100,00')).toBe('100,00');
  });

  test('a wrong formula tells why at its place and changes nothing; what was typed stays', async () => {
    await blad.klik('instroom', 'fte');
    await blad.typ('=ft*2');
    await blad.toets('Enter');
    expect(await blad.pagina.locator('[data-invoerhulp] [role=alert]').textContent()).toContain('Bedoelde u fte?');
    expect(await blad.editor()).toBe('=ft*2');
    await blad.toets('Escape');
    expect(await blad.tekst('instroom', 'fte')).toBe('2,76');
  });

  test('a name is typed in its own cell', async () => {
    await blad.klik('instroom', 'naam');
    await blad.typ('Instroom nieuw');
    await blad.toets('Enter');
    expect(await blad.toont('instroom', 'naam', 'Instroom nieuw')).toBe('Instroom nieuw');
  });
});

/** All keys are on their way to the window before the first has done its work. */
async function typZonderWachten(cdp: CDPSession, toetsen: readonly string[]): Promise<void> {
  const slagen = toetsen.flatMap((key) => {
    const slag = {
      key,
      text: key === 'Enter' ? '\r' : key,
      windowsVirtualKeyCode: key === 'Enter' ? 13 : key.toUpperCase().charCodeAt(0),
    };
    return [
      { ...slag, type: 'keyDown' as const },
      { key, type: 'keyUp' as const },
    ];
  });
  await Promise.all(slagen.map((slag) => cdp.send('Input.dispatchKeyEvent', slag)));
}

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
    const telling = await blad.pagina.locator('[data-paneel=status] dl').textContent();
    expect(telling).toBe('Gemiddelde218.750,00Aantal4Min19.233,45Max687.166,55Som875.000,00');
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
});

describe('clipboard and filling', () => {
  test('copy gives Excel numbers with a decimal comma; paste keeps formulas within the program', async () => {
    await blad.klik('instroom', 'fte');
    await blad.toets('Shift+ArrowRight', 'Control+c');
    expect(await blad.klembord()).toBe('2,76176758\t40000');
    await blad.klik('matchen', 'fte');
    await blad.toets('Control+v');
    expect(await blad.toont('matchen', 'clientkosten', '40.000,00')).toBe('40.000,00');
    expect(await blad.tekst('matchen', 'fte')).toBe('2,76');
  });

  test('a block from Excel comes in, tiled over a larger selection, as one undo', async () => {
    await blad.zetKlembord('1,5\t€ 2.000,00\r\n');
    await blad.klik('instroom', 'fte');
    await blad.cel('groeien', 'clientkosten').click({ modifiers: ['Shift'] });
    await blad.toets('Control+v');
    expect(await blad.toont('groeien', 'clientkosten', '2.000,00')).toBe('2.000,00');
    expect(await blad.tekst('instroom', 'fte')).toBe('1,50');
    await blad.toets('Control+z');
    expect(await blad.toont('groeien', 'clientkosten', '687.166,55')).toBe('687.166,55');
    expect(await blad.tekst('instroom', 'fte')).toBe('2,76');
  });

  test('protected formulas are skipped, with a message', async () => {
    await blad.zetKlembord('1\t2\t3');
    await blad.klik('instroom', 'fte');
    await blad.toets('Control+v');
    expect(await blad.toont('instroom', 'clientkosten', '2,00')).toBe('2,00');
    expect(await blad.melding()).toContain('1 cel met een beschermde formule overgeslagen');
  });

  test.each([
    ['tekst', 'Instroom, FTE 2023'],
    ['1.5', 'Instroom, FTE 2023'],
    ['1,234.56', 'Instroom, FTE 2023'],
    ['1\t2\t3\t4\t5\t6', 'kolommen'],
    [Array.from({ length: 100_000 }, (_, i) => i).join('\n'), '100.000 rijen'],
  ])('bad paste %#: a message that says where, and nothing half done', async (tekst, noemt) => {
    await blad.zetKlembord(tekst);
    await blad.klik('instroom', 'fte');
    await blad.toets('Control+v');
    await blad.pagina.waitForSelector('[data-paneel=status] [aria-label=Fout]');
    expect(await blad.melding()).toContain(noemt);
    expect(await blad.tekst('instroom', 'fte')).toBe('2,76');
  });

  test('Delete clears, Ctrl+D and Ctrl+R fill', async () => {
    await blad.klik('matchen', 'clientkosten');
    await blad.toets('Delete');
    expect(await blad.toont('matchen', 'clientkosten', '')).toBe('');
    await blad.toets('Control+d');
    expect(await blad.toont('matchen', 'clientkosten', '40.000,00')).toBe('40.000,00');
    await blad.klik('instroom', 'fte');
    await blad.toets('Shift+ArrowRight', 'Control+r');
    expect(await blad.toont('instroom', 'clientkosten', '2,76')).toBe('2,76');
  });

  test('the fill handle carries a value on', async () => {
    await blad.klik('instroom', 'clientkosten');
    const greep = await blad.pagina.locator('.vulgreep').boundingBox();
    const tot = await blad.cel('groeien', 'clientkosten').boundingBox();
    const { mouse } = blad.pagina;
    await mouse.move(greep!.x + 3, greep!.y + 3);
    await mouse.down();
    await mouse.move(tot!.x + 20, tot!.y + 12, { steps: 5 });
    await mouse.up();
    expect(await blad.toont('groeien', 'clientkosten', '40.000,00')).toBe('40.000,00');
    expect(await blad.selectie()).toHaveLength(3);
  });
});

describe('formulas', () => {
  test('a computed cell is protected; one click opens it', async () => {
    await blad.klik('instroom', 'loonkosten');
    await blad.typ('5');
    expect(await blad.editor()).toBeNull();
    expect(await blad.melding()).toContain('beschermd');
    await blad.pagina.getByRole('button', { name: 'Deze formule openen' }).last().click();
    expect(await blad.editor()).toBe('=fte*loonkosten_per_fte');
  });

  test('typing over a formula asks where it counts: this year is an exception, marked', async () => {
    await blad.klik('instroom', 'loonkosten');
    await blad.toets('Control+Shift+U', 'Control+a');
    await blad.typ('250000');
    await blad.toets('Enter');
    await blad.pagina.getByRole('button', { name: /Alleen dit jaar/ }).click();
    expect(await blad.toont('instroom', 'loonkosten', '250.000,00')).toBe('250.000,00');
    expect(await blad.cel('instroom', 'loonkosten').getAttribute('class')).toContain('is-uitzondering');
    expect(await blad.actief()).toBe('matchen loonkosten');
  });

  test('the words of a cell under the mouse are a small box beside it, not a column over the blad', async () => {
    await blad.klik('instroom', 'loonkosten');
    await blad.toets('Control+Shift+U', 'Control+a');
    await blad.typ('250000');
    await blad.toets('Enter');
    await blad.pagina.getByRole('button', { name: /Alleen dit jaar/ }).click();
    expect(await blad.toont('instroom', 'loonkosten', '250.000,00')).toBe('250.000,00');
    await blad.cel('matchen', 'fte').hover();
    await blad.cel('instroom', 'loonkosten').hover();
    const uitleg = blad.pagina.locator('.celuitleg');
    await uitleg.waitFor();
    expect(await uitleg.textContent()).toContain('Uitzondering op de formule');
    const [vak, cel] = [await uitleg.boundingBox(), await blad.cel('instroom', 'loonkosten').boundingBox()];
    expect(vak?.height).toBeLessThan(80);
    expect(vak?.y).toBeGreaterThanOrEqual((cel?.y ?? 0) + (cel?.height ?? 0));
    await blad.toets('ArrowDown');
    expect(await uitleg.count()).toBe(0);
    // enlarged it stands beside its cell too
    await blad.toets('Control+Shift+.', 'Control+Shift+.');
    await blad.cel('matchen', 'fte').hover();
    await blad.cel('instroom', 'loonkosten').hover();
    await uitleg.waitFor();
    const [groot, bij] = [await uitleg.boundingBox(), await blad.cel('instroom', 'loonkosten').boundingBox()];
    expect(Math.abs((groot?.x ?? 0) - (bij?.x ?? 99))).toBeLessThan(3);
  });

  test('a new formula for all years, by keyboard', async () => {
    await blad.klik('instroom', 'loonkosten');
    await blad.toets('Control+Shift+U', 'Control+a');
    await blad.typ('=fte*1000');
    await blad.toets('Enter');
    await blad.pagina.getByRole('button', { name: /Alle jaren/ }).waitFor();
    await blad.toets('3');
    expect(await blad.toont('instroom', 'loonkosten', '2.761,77')).toBe('2.761,77');
    await blad.toets('Control+Alt+PageDown');
    expect(await blad.toont('instroom', 'loonkosten', '2.761,77')).toBe('2.761,77');
  });

  test('Esc on the question leads back to the text', async () => {
    await blad.klik('instroom', 'loonkosten');
    await blad.toets('Control+Shift+U', 'End');
    await blad.typ('*2');
    await blad.toets('Enter');
    await blad.pagina.getByRole('button', { name: /Alle jaren/ }).waitFor();
    await blad.toets('Escape');
    expect(await blad.editor()).toBe('=fte*loonkosten_per_fte*2');
    await blad.toets('Escape');
    expect(await blad.tekst('instroom', 'loonkosten')).toBe('200.377,01');
  });

  test('point mode: clicking and arrowing to a cell writes its name, and outlines it', async () => {
    await blad.klik('matchen', 'clientkosten');
    await blad.typ('=2*');
    await blad.klik('instroom', 'clientkosten');
    expect(await blad.editor()).toBe('=2*instroom.clientkosten');
    expect(await blad.cel('instroom', 'clientkosten').getAttribute('class')).toContain('kleur-0');
    await blad.typ('+');
    await blad.toets('ArrowLeft');
    expect(await blad.editor()).toBe('=2*instroom.clientkosten+fte');
    await blad.toets('Enter');
    expect(await blad.toont('matchen', 'clientkosten', '80.005,04')).toBe('80.005,04');
  });

  test('completion: names and functions, taken with Tab', async () => {
    await blad.klik('matchen', 'clientkosten');
    await blad.typ('=so');
    await blad.pagina.getByRole('option', { name: /SOM\(/ }).waitFor();
    await blad.toets('ArrowDown', 'ArrowUp', 'Tab');
    expect(await blad.editor()).toBe('=SOM(');
    expect(await blad.pagina.locator('[data-invoerhulp]').textContent()).toContain('Telt op');
    await blad.typ('instroom.cl');
    await blad.toets('Tab');
    await blad.typ(')');
    await blad.toets('Enter');
    expect(await blad.toont('matchen', 'clientkosten', '40.000,00')).toBe('40.000,00');
  });

  test('Alt+= proposes the sum', async () => {
    await blad.klik('totaal_basis', 'fte');
    await blad.toets('Control+Shift+U', 'Escape', 'Alt+=');
    expect(await blad.editor()).toBe('=SOM(formatie.fte)');
  });

  test('the formula bar edits the same text', async () => {
    await blad.klik('instroom', 'fte');
    const balk = blad.pagina.locator('[data-formulebalk] input');
    await balk.click();
    await blad.toets('Control+a');
    await blad.typ('4');
    await blad.toets('Enter');
    expect(await blad.toont('instroom', 'fte', '4,00')).toBe('4,00');
    expect(await blad.actief()).toBe('matchen fte');
  });
});

describe('regels', () => {
  const rijen = () => blad.pagina.locator('.ag-cell[col-id=naam]').count();

  test('insert above, named right away; delete; both undone', async () => {
    await blad.klik('matchen', 'fte');
    await blad.toets('Insert');
    expect(await blad.editor()).toBe('Nieuwe regel');
    await blad.typ('Begeleiden');
    await blad.toets('Enter');
    expect(await blad.toont('begeleiden', 'naam', 'Begeleiden')).toBe('Begeleiden');
    await blad.klik('begeleiden', 'fte');
    await blad.typ('1');
    await blad.toets('Enter');
    expect(await blad.toont('formatie', 'fte', '38,53')).toBe('38,53');
    await blad.klik('begeleiden', 'fte');
    await blad.toets('Control+-');
    expect(await blad.toont('formatie', 'fte', '37,53')).toBe('37,53');
    await blad.toets('Control+z');
    expect(await blad.toont('formatie', 'fte', '38,53')).toBe('38,53');
  });

  test('deleting what formulas use asks first, and leaves #VERW! that one undo mends', async () => {
    await blad.klik('totaal_basis', 'fte');
    await blad.toets('Control+-');
    await blad.pagina.getByRole('button', { name: 'Toch verwijderen' }).click();
    expect(await blad.toont('vergoeding_overhead', 'loonkosten', '#VERW!')).toBe('#VERW!');
    await blad.klik('vergoeding_overhead', 'loonkosten');
    await blad.toets('Control+z');
    expect(await blad.toont('vergoeding_overhead', 'loonkosten', '850.948,82')).toBe('850.948,82');
  });

  test('move down and up', async () => {
    const volgorde = () =>
      blad.pagina.$$eval('.ag-row .ag-cell[col-id=naam]', (cellen) =>
        cellen
          .map((c) => [Number(c.closest('.ag-row')?.getAttribute('row-index')), c.textContent] as const)
          .sort((a, b) => a[0] - b[0])
          .map(([, naam]) => naam)
          .slice(1, 4),
      );
    await blad.klik('instroom', 'fte');
    await blad.toets('Alt+Shift+ArrowDown');
    await expect.poll(volgorde).toEqual(['Matchen', 'Instroom', 'Groeien']);
    await blad.toets('Alt+Shift+ArrowUp');
    await expect.poll(volgorde).toEqual(['Instroom', 'Matchen', 'Groeien']);
  });

  test('group with an automatic subtotal, and fold it', async () => {
    await blad.klik('instroom', 'fte');
    await blad.toets('Shift+ArrowDown', 'Alt+Shift+ArrowRight');
    await blad.pagina.getByLabel('Naam van de groep').fill('Voorkant');
    await blad.toets('Enter');
    expect(await blad.toont('voorkant', 'fte', '7,80')).toBe('7,80');
    expect(await blad.tekst('formatie', 'fte')).toBe('37,53');
    const open = await rijen();
    await blad.klik('instroom', 'fte');
    await blad.toets('Alt+ArrowLeft');
    await expect.poll(rijen).toBe(open - 2);
    await blad.klik('voorkant', 'fte');
    await blad.toets('Alt+ArrowRight');
    await expect.poll(rijen).toBe(open);
  });

  test('a regel can be hidden and shown again', async () => {
    await blad.klik('instroom', 'fte');
    await blad.toets('Control+9');
    await expect.poll(() => blad.cel('instroom', 'fte').count()).toBe(0);
    expect(await blad.tekst('formatie', 'fte')).toBe('37,53');
    await blad.toets('Control+z');
    await expect.poll(() => blad.cel('instroom', 'fte').count()).toBe(1);
  });

  test('the context menu opens with the mouse and with Shift+F10', async () => {
    await blad.cel('instroom', 'fte').click({ button: 'right' });
    await blad.pagina.getByRole('menuitem', { name: /Inhoud wissen/ }).click();
    expect(await blad.toont('instroom', 'fte', '')).toBe('');
    await blad.klik('matchen', 'fte');
    await blad.toets('Shift+F10');
    await blad.pagina.getByRole('menuitem', { name: /Regel invoegen/ }).waitFor();
    await blad.toets('Escape');
  });
});

describe('views', () => {
  test('meerjarig shows the jaren of one kolom, editable; 2024 carries on from 2023', async () => {
    await blad.toets('Control+j');
    await blad.pagina.getByLabel('Kolom').selectOption('fte');
    expect(await blad.toont('instroom', '2024', '2,76')).toBe('2,76');
    expect(await blad.cel('instroom', '2024').getAttribute('class')).toContain('is-doortrokken');
    await blad.klik('instroom', '2024');
    await blad.typ('3');
    await blad.toets('Enter');
    expect(await blad.toont('instroom', '2024', '3,00')).toBe('3,00');
    expect(await blad.tekst('instroom', '2023')).toBe('2,76');
  });

  test('the year switch and the bladen, by mouse and by key', async () => {
    await blad.pagina.getByRole('button', { name: '2024', exact: true }).click();
    expect(await blad.toont('totaal_contract', 'naam', 'Totaal contract P-wet 2024')).toBe(
      'Totaal contract P-wet 2024',
    );
    await blad.toets('Control+Alt+PageUp');
    expect(await blad.toont('totaal_contract', 'naam', 'Totaal contract P-wet 2023')).toBe(
      'Totaal contract P-wet 2023',
    );
    await blad.klik('instroom', 'fte');
    await blad.toets('Control+PageUp');
    await expect.poll(() => blad.cel('loonkosten_per_fte', 'naam').count()).toBe(1);
  });

  test('a blad is renamed by a double click, has a menu, and Ctrl with the wheel enlarges', async () => {
    const { pagina } = blad;
    await pagina.getByRole('button', { name: 'Uitgangspunten', exact: true }).dblclick();
    await pagina.getByLabel('Naam van het blad').fill('Aannames');
    await blad.toets('Enter');
    const aannames = pagina.getByRole('button', { name: 'Aannames', exact: true });
    await pagina.getByRole('button', { name: 'Bijlage 2', exact: true }).click();
    await aannames.click({ button: 'right' });
    await pagina.getByRole('menuitem', { name: /Blad verwijderen/ }).waitFor();
    await expect.poll(() => aannames.getAttribute('aria-current')).toBe('page');
    await blad.toets('Escape');
    const zoom = () => pagina.evaluate(() => document.documentElement.style.getPropertyValue('--zoom'));
    await pagina.keyboard.down('Control');
    await pagina.mouse.wheel(0, -120);
    await pagina.keyboard.up('Control');
    await expect.poll(zoom).toBe('1.1');
  });

  test('an edit in a scenario stays in it, and is marked', async () => {
    await blad.pagina.getByRole('button', { name: 'Scenario toevoegen' }).click();
    await blad.pagina.getByLabel('Titel van het scenario').fill('Minder instroom');
    await blad.toets('Enter');
    await blad.klik('instroom', 'fte');
    await blad.typ('1');
    await blad.toets('Enter');
    expect(await blad.toont('instroom', 'fte', '1,00')).toBe('1,00');
    expect(await blad.cel('instroom', 'fte').getAttribute('class')).toContain('is-scenario');
    await blad.pagina.getByRole('button', { name: 'Basis' }).click();
    expect(await blad.toont('instroom', 'fte', '2,76')).toBe('2,76');
  });
});
