/** The grid under a controller's hands: what typing does, and the views of a blad, with real input events in the program's window. */
import type { CDPSession, Locator } from 'playwright-core';
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

  test('where a regel has no figure, typing says where it has', async () => {
    await blad.klik('totaal_budget', 'fte');
    await blad.typ('5');
    await expect.poll(() => blad.melding()).toContain('deze regel heeft één bedrag. Typ het in de kolom Loonkosten.');
    expect(await blad.editor()).toBeNull();
  });

  test('a toelichting on the last row opens upwards, where there is room for it', async () => {
    await blad.pagina.setViewportSize({ width: 1366, height: 560 });
    await blad.klik('instroom', 'toelichting');
    await blad.toets('Control+End');
    await blad.typ('Nota');
    const veld = await blad.pagina.locator('.celeditor.is-lang').boundingBox();
    const rooster = await blad.pagina.locator('.ag-root-wrapper').first().boundingBox();
    const onder = (vak: typeof veld) => (vak?.y ?? 0) + (vak?.height ?? 0);
    expect(onder(veld)).toBeLessThanOrEqual(onder(rooster));
    await blad.pagina.setViewportSize({ width: 1366, height: 768 });
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

  test('the formula bar shows what stands in the cell, also when typing was begun and given up at once', async () => {
    const balk = blad.pagina.getByLabel('Inhoud van Instroom, FTE 2023');
    const cdp = await blad.pagina.context().newCDPSession(blad.pagina);
    await blad.klik('instroom', 'fte');
    await expect.poll(() => balk.inputValue()).toBe('2,76176758');
    await typZonderWachten(cdp, ['7', 'Escape']);
    await expect.poll(() => blad.editor()).toBeNull();
    await expect.poll(() => balk.inputValue()).toBe('2,76176758');
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

  test('a column edge is dragged while a cell is edited: the field follows its cell, and what was typed stays', async () => {
    await blad.klik('instroom', 'clientkosten');
    await blad.typ('12');
    const rand = await blad.pagina.locator('.ag-header-cell[col-id=k_fte] .ag-header-cell-resize').boundingBox();
    const { mouse } = blad.pagina;
    await mouse.move((rand?.x ?? 0) + (rand?.width ?? 0) / 2, (rand?.y ?? 0) + 8);
    await mouse.down();
    await mouse.move((rand?.x ?? 0) + 60, (rand?.y ?? 0) + 8, { steps: 4 });
    await mouse.up();
    const links = async (wat: Locator) => Math.round((await wat.boundingBox())?.x ?? 0);
    await expect
      .poll(
        async () =>
          (await links(blad.pagina.locator('.celeditor:visible'))) -
          (await links(blad.cel('instroom', 'clientkosten'))),
      )
      .toBe(0);
    expect(await links(blad.cel('instroom', 'clientkosten'))).toBeGreaterThan((rand?.x ?? 0) + 30);
    await blad.typ('5');
    await blad.toets('Enter');
    expect(await blad.toont('instroom', 'clientkosten', '125,00')).toBe('125,00');
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

const TOETSCODES: Readonly<Record<string, number>> = { Enter: 13, Escape: 27 };

/** All keys are on their way to the window before the first has done its work. */
async function typZonderWachten(cdp: CDPSession, toetsen: readonly string[]): Promise<void> {
  const slagen = toetsen.flatMap((key) => {
    const slag = {
      key,
      ...(key === 'Escape' ? {} : { text: key === 'Enter' ? '\r' : key }),
      windowsVirtualKeyCode: TOETSCODES[key] ?? key.toUpperCase().charCodeAt(0),
    };
    return [
      { ...slag, type: 'keyDown' as const },
      { key, type: 'keyUp' as const },
    ];
  });
  await Promise.all(slagen.map((slag) => cdp.send('Input.dispatchKeyEvent', slag)));
}

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

  test('keys that follow each other at once each choose: a year in its list, a tab of the details', async () => {
    const jaar = blad.pagina.getByLabel('Jaar').locator('select');
    const jaren = await jaar.locator('option').allTextContents();
    await jaar.selectOption(jaren[0] ?? '');
    await jaar.focus();
    await blad.toets(...jaren.slice(1).map(() => 'ArrowDown'));
    await expect.poll(() => jaar.inputValue()).toBe(jaren.at(-1));
    await blad.pagina.getByRole('tab', { name: 'Herkomst' }).focus();
    await blad.toets('ArrowRight', 'ArrowRight');
    await expect
      .poll(() => blad.pagina.getByRole('tab', { name: 'Toelichting' }).getAttribute('aria-selected'))
      .toBe('true');
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
