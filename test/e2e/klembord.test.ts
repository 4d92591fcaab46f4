/** Copy, cut and paste as Excel does them, with the mouse, the keys and the menus. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
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
});
