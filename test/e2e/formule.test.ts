/**
 * A formula under the hands: opening and typing it, completion, pointing at other bladen and years, fixing a reference, ranges, where
 * the caret falls, arrows.
 */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Blad, openBlad, opnieuw } from './blad.ts';

let blad: Blad;
beforeAll(async () => {
  blad = await openBlad('dvo-2023');
});
beforeEach(() => opnieuw(blad, 'dvo-2023'));
afterAll(() => blad.programma.stop());

const knop = (naam: string) => blad.pagina.getByRole('button', { name: naam, exact: true });
const balk = () => blad.pagina.locator('[data-formulebalk] input').inputValue();

test('pointing goes on at another blad, by mouse and by key, and comes back to the cell', async () => {
  await blad.klik('matchen', 'clientkosten');
  await blad.typ('=2*');
  await knop('Uitgangspunten').click();
  await blad.klik('loonkosten_per_fte', 'waarde');
  expect(await balk()).toBe('=2*loonkosten_per_fte');
  await blad.typ('+');
  await blad.toets('Control+PageDown');
  await blad.klik('instroom', 'fte');
  expect(await balk()).toBe('=2*loonkosten_per_fte+instroom.fte');
  await blad.toets('Enter');
  expect(await blad.toont('matchen', 'clientkosten', '145.110,56')).toBe('145.110,56');
  expect(await blad.actief()).toBe('groeien clientkosten');
});

test('Esc on another blad leads back, and nothing has changed', async () => {
  await blad.klik('matchen', 'clientkosten');
  await blad.typ('=');
  await blad.toets('Control+PageUp', 'Escape');
  await expect.poll(() => blad.actief()).toBe('matchen clientkosten');
  expect(await blad.tekst('matchen', 'clientkosten')).toBe('128.600,00');
});

test('another year is pointed at with its year; the year before as VORIG', async () => {
  await blad.klik('matchen', 'clientkosten');
  await blad.typ('=');
  await knop('2024').click();
  await blad.klik('instroom', 'clientkosten');
  expect(await balk()).toBe('=instroom.clientkosten@2024');
  await knop('2022').click();
  await blad.klik('instroom', 'clientkosten');
  expect(await balk()).toBe('=VORIG(instroom.clientkosten)');
  await blad.pagina.locator('select[aria-label=Jaar]').click();
  await blad.toets('ArrowDown', 'ArrowDown', 'Enter');
  await blad.klik('groeien', 'clientkosten');
  await expect.poll(balk).toBe('=groeien.clientkosten@2024');
  await blad.toets('Escape');
  await expect.poll(() => blad.actief()).toBe('matchen clientkosten');
});

test('several regels of another year are pointed at as one range; where no list can stand a message says so', async () => {
  await blad.klik('statushouders', 'clientkosten');
  await blad.typ('=SOM(');
  await knop('2024').click();
  await blad.klik('instroom', 'fte');
  await blad.toets('Shift+ArrowDown', 'Shift+ArrowDown');
  expect(await balk()).toBe('=SOM(instroom.fte@2024:groeien.fte@2024');
  await blad.toets('Escape');
  await blad.klik('statushouders', 'clientkosten');
  await blad.typ('=');
  await blad.klik('instroom', 'fte');
  await blad.toets('Shift+ArrowRight');
  expect(await blad.editor()).toBe('=instroom.fte');
  await expect.poll(() => blad.melding()).toContain('alleen in een functie als SOM');
  await blad.toets('Escape');
  await expect.poll(() => blad.melding()).toBe('');
});

test('a text that is no formula is confirmed before another blad is shown', async () => {
  await blad.klik('matchen', 'clientkosten');
  await blad.typ('12');
  await knop('Uitgangspunten').click();
  await knop('Bijlage 2').click();
  expect(await blad.toont('matchen', 'clientkosten', '12,00')).toBe('12,00');
});

test('F4 fixes the reference at the caret', async () => {
  await blad.klik('matchen', 'clientkosten');
  await blad.typ('=instroom.fte');
  await blad.toets('F4');
  expect(await blad.editor()).toBe('=instroom.fte@2023');
  await blad.typ('*2');
  await blad.toets('Enter');
  expect(await blad.toont('matchen', 'clientkosten', '5,52')).toBe('5,52');
});

test('F4 on a cell repeats the last command for what is selected now', async () => {
  await blad.klik('instroom', 'fte');
  await blad.toets('Delete');
  await blad.klik('groeien', 'clientkosten');
  await blad.toets('F4');
  expect(await blad.toont('groeien', 'clientkosten', '')).toBe('');
});

test('Shift+arrow extends what is pointed at to a range', async () => {
  await blad.klik('statushouders', 'fte');
  await blad.typ('=SOM(');
  await blad.klik('instroom', 'fte');
  await blad.toets('Shift+ArrowDown', 'Shift+ArrowDown');
  expect(await blad.editor()).toBe('=SOM(instroom.fte:groeien.fte');
  await blad.toets('Escape');
});

test('a double click puts the caret at the letter under the mouse', async () => {
  await blad.klik('instroom', 'clientkosten');
  await blad.typ('=1000+2000+3000');
  await blad.toets('Enter');
  const vak = await blad.cel('instroom', 'clientkosten').boundingBox();
  await blad.pagina.mouse.dblclick(vak!.x + 40, vak!.y + 12);
  const cursor = await blad.pagina.$eval('.celeditor', (veld) => (veld as HTMLInputElement).selectionStart);
  expect(cursor).toBeGreaterThan(2);
  expect(cursor).toBeLessThan(12);
});

test('who typed a formula may go on with it, though formulas are protected', async () => {
  await blad.klik('instroom', 'clientkosten');
  await blad.typ('=1000');
  await blad.toets('Enter', 'Shift+Enter', 'F2');
  expect(await blad.editor()).toBe('=1000');
});

test('an arrow that confirms is no Tab: Enter then stays in its own column', async () => {
  await blad.klik('instroom', 'fte');
  await blad.typ('1');
  await blad.toets('ArrowRight');
  await blad.typ('2');
  await blad.toets('Enter');
  expect(await blad.actief()).toBe('matchen clientkosten');
});

test('in a selected range an arrow that confirms leaves the range', async () => {
  await blad.klik('instroom', 'fte');
  await blad.toets('Shift+ArrowDown');
  await blad.typ('1');
  await blad.toets('ArrowRight');
  expect(await blad.selectie()).toEqual(['instroom clientkosten']);
});

test('a range over kolommen is pointed at in a function, one kolom after another', async () => {
  await blad.klik('groeien', 'clientkosten');
  await blad.typ('=SOM(');
  await blad.klik('instroom', 'fte');
  await blad.toets('Shift+ArrowRight', 'Shift+ArrowDown');
  expect(await blad.editor()).toBe('=SOM(instroom.fte:matchen.fte;instroom.clientkosten:matchen.clientkosten');
  await blad.toets('Escape', 'Escape');
});

test('Ctrl+G goes to what is named, and back; F5 too', async () => {
  await blad.klik('instroom', 'fte');
  await blad.toets('Control+g');
  await blad.typ('groeien.cl');
  await blad.toets('Enter');
  await expect.poll(() => blad.actief()).toBe('groeien clientkosten');
  await blad.toets('F5');
  await blad.typ('loonkosten_per_fte');
  await blad.toets('Enter');
  await expect.poll(() => blad.actief()).toBe('loonkosten_per_fte waarde');
  await blad.toets('F5', 'Enter');
  await expect.poll(() => blad.actief()).toBe('groeien clientkosten');
});

test('Ctrl+H replaces in the selection, shows what, and one undo takes it back', async () => {
  await blad.klik('instroom', 'clientkosten');
  await blad.toets('Shift+ArrowDown', 'Control+h');
  const dialoog = blad.pagina.getByRole('dialog', { name: 'Vervangen' });
  await dialoog.getByLabel('Zoek naar').fill('0');
  await blad.toets('Tab');
  await blad.typ('1');
  await expect.poll(() => dialoog.getByRole('status').textContent()).toContain('6 keer, in 2 cellen.');
  // a long line of what would change pushed the dialog sideways
  await dialoog.getByLabel('Vervang door').fill('1'.repeat(80));
  await expect.poll(() => dialoog.getByRole('status').textContent()).toContain('1'.repeat(80));
  expect(await dialoog.evaluate((d) => d.scrollWidth - d.clientWidth)).toBe(0);
  await dialoog.getByLabel('Vervang door').fill('1');
  await expect.poll(() => dialoog.getByRole('status').textContent()).not.toContain('11111');
  await blad.toets('Enter');
  expect(await blad.toont('instroom', 'clientkosten', '41.111,00')).toBe('41.111,00');
  expect(await blad.tekst('matchen', 'clientkosten')).toBe('128.611,00');
  expect(await blad.tekst('groeien', 'clientkosten')).toBe('687.166,55');
  await blad.toets('Control+z');
  expect(await blad.toont('instroom', 'clientkosten', '40.000,00')).toBe('40.000,00');
  expect(await blad.tekst('matchen', 'clientkosten')).toBe('128.600,00');
});

test("Ctrl+' takes the cell above, Ctrl+; dates a text, Ctrl+1 chooses the notatie", async () => {
  await blad.klik('matchen', 'clientkosten');
  await blad.toets("Control+'", 'Enter');
  expect(await blad.toont('matchen', 'clientkosten', '40.000,00')).toBe('40.000,00');
  await blad.klik('matchen', 'toelichting');
  await blad.toets('Control+;');
  expect(await blad.editor()).toMatch(/\d\d-\d\d-\d{4}$/);
  await blad.toets('Escape', 'Control+1');
  await blad.pagina.getByRole('button', { name: /^Heel getal/ }).click();
  expect(await blad.toont('matchen', 'clientkosten', '40.000')).toBe('40.000');
});

test('a computed cell is protected; one click opens it', async () => {
  await blad.klik('instroom', 'loonkosten');
  await blad.typ('5');
  expect(await blad.editor()).toBeNull();
  await expect.poll(() => blad.melding()).toContain('beschermd');
  await blad.pagina.getByRole('button', { name: 'Deze formule openen' }).last().click();
  expect(await blad.editor()).toBe('=fte*loonkosten_per_fte');
});

/** An amount over the formula of Instroom, for this year alone. */
async function maakUitzondering(): Promise<void> {
  await blad.klik('instroom', 'loonkosten');
  await blad.toets('Control+Shift+U', 'Control+a');
  await blad.typ('250000');
  await blad.toets('Enter');
  await blad.pagina.getByRole('button', { name: /Alleen dit jaar/ }).click();
  expect(await blad.toont('instroom', 'loonkosten', '250.000,00')).toBe('250.000,00');
}

test('typing over a formula asks where it counts: this year is an exception, marked', async () => {
  await maakUitzondering();
  expect(await blad.cel('instroom', 'loonkosten').getAttribute('class')).toContain('is-uitzondering');
  expect(await blad.actief()).toBe('matchen loonkosten');
});

test('the words of a cell under the mouse are a small box beside it, not a column over the blad', async () => {
  await maakUitzondering();
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
