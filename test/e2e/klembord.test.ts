/** Copy, cut, paste, clear and fill as Excel does them, with the keys and the menus. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Blad, openBlad, opnieuw } from './blad.ts';

let blad: Blad;
beforeAll(async () => {
  blad = await openBlad('dvo-2023');
});
beforeEach(() => opnieuw(blad, 'dvo-2023'));
afterAll(() => blad.programma.stop());

const omlijnd = () => blad.pagina.locator('.kopie-boven').count();
const kosten = (regel: string, verwacht: string) => blad.toont(regel, 'clientkosten', verwacht);

test('cut leaves what it took until it is pasted; then it moves, as one undo', async () => {
  await blad.klik('instroom', 'clientkosten');
  await blad.toets('Shift+ArrowDown', 'Control+x');
  expect(await blad.tekst('instroom', 'clientkosten')).toBe('40.000,00');
  await expect.poll(omlijnd).toBe(1);
  await blad.klik('groeien', 'clientkosten');
  await blad.toets('Control+v');
  expect(await kosten('groeien', '40.000,00')).toBe('40.000,00');
  expect(await kosten('ondersteuning_overhead', '128.600,00')).toBe('128.600,00');
  expect(await kosten('instroom', '')).toBe('');
  expect(await kosten('matchen', '')).toBe('');
  expect(await omlijnd()).toBe(0);
  await blad.toets('Control+z');
  expect(await kosten('instroom', '40.000,00')).toBe('40.000,00');
  expect(await kosten('groeien', '687.166,55')).toBe('687.166,55');
});

test('a move over its own old place keeps what was moved', async () => {
  await blad.klik('instroom', 'clientkosten');
  await blad.toets('Shift+ArrowDown', 'Control+x', 'ArrowDown', 'Control+v');
  expect(await kosten('matchen', '40.000,00')).toBe('40.000,00');
  expect(await kosten('groeien', '128.600,00')).toBe('128.600,00');
  expect(await kosten('instroom', '')).toBe('');
});

test('Esc gives the cut up; so does an edit', async () => {
  await blad.klik('instroom', 'fte');
  await blad.toets('Control+x', 'Escape');
  await expect.poll(omlijnd).toBe(0);
  await blad.toets('ArrowDown', 'Control+v');
  expect(await blad.toont('matchen', 'fte', '2,76')).toBe('2,76');
  expect(await blad.tekst('instroom', 'fte')).toBe('2,76');
});

test('Enter pastes what is outlined, once; Ctrl+V keeps it for the next', async () => {
  await blad.klik('instroom', 'fte');
  await blad.toets('Control+c', 'ArrowDown', 'Control+v', 'ArrowDown');
  expect(await blad.toont('matchen', 'fte', '2,76')).toBe('2,76');
  await expect.poll(omlijnd).toBe(1);
  await blad.toets('Enter');
  expect(await blad.toont('groeien', 'fte', '2,76')).toBe('2,76');
  await expect.poll(omlijnd).toBe(0);
});

test('values only: the outcome of a formula, by key and by menu', async () => {
  await blad.klik('instroom', 'loonkosten');
  await blad.toets('Control+c', 'ArrowLeft', 'Control+Shift+V');
  expect(await kosten('instroom', '200.377,01')).toBe('200.377,01');
  await expect.poll(() => blad.pagina.locator('[data-formulebalk] input').inputValue()).toBe('200377,00882256197');
  await blad.cel('matchen', 'clientkosten').click({ button: 'right' });
  await blad.pagina.getByRole('menuitem', { name: /^Plakken/ }).click();
  expect(await kosten('matchen', '365.696,75')).toBe('365.696,75');
});

test('Excel and LibreOffice give numbers rounded as text and exact in HTML: the exact ones count', async () => {
  const tabel = '<table><tr><td x:num="1234.56789">1.234,57</td><td sdval="0.25">0,25</td></tr></table>';
  await blad.zetKlembord('1.234,57\t0,25', tabel);
  await blad.klik('instroom', 'fte');
  await blad.toets('Control+v');
  await expect.poll(() => blad.pagina.locator('[data-formulebalk] input').inputValue()).toBe('1234,56789');
  expect(await kosten('instroom', '0,25')).toBe('0,25');
});

test('a text with a table in HTML but without numbers comes in as its text', async () => {
  await blad.zetKlembord('7', '<table><tr><td>anders</td></tr></table>');
  await blad.klik('instroom', 'fte');
  await blad.toets('Control+v');
  expect(await blad.toont('instroom', 'fte', '7,00')).toBe('7,00');
});

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
  await expect.poll(() => blad.melding()).toContain('1 cel met een beschermde formule overgeslagen');
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
