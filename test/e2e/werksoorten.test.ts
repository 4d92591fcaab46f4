/** Werksoorten in the window: a line is inserted, filled in and counted everywhere; another one ends. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Blad, openBlad, opnieuw } from './blad.ts';
import { wordt } from './venster.ts';

let blad: Blad;
beforeAll(async () => {
  blad = await openBlad('infrastructuur-2040-fictief');
});
afterAll(() => blad?.programma.stop());

const naar = (naam: string) => blad.pagina.getByRole('navigation').getByText(naam, { exact: true }).first().click();
/** The grid draws only the kolommen in sight. */
const totBeeld = async (regel: string, kolom: string) => {
  await blad.toets('Home');
  for (let i = 0; i < 30 && (await blad.cel(regel, kolom).count()) === 0; i++) await blad.toets('ArrowRight');
  return blad.tekst(regel, kolom);
};

test('textiel is inserted with the keyboard, takes 2% of the Wsw from zorgondersteuning, and counts in overhead and bezetting', async () => {
  await naar('Werksoorten');
  await blad.klik('zorgondersteuning', 'plaatsen');
  await blad.toets('Control+Shift+Equal');
  await blad.typ('Textiel');
  await blad.toets('Enter');
  await blad.klik('textiel', 'plaatsen');
  for (const invoer of ['10', '2%', '0%', '0%']) {
    await blad.typ(invoer);
    await blad.toets('Tab');
  }
  await blad.klik('zorgondersteuning', 'deel_wsw');
  await blad.typ('0%');
  await blad.toets('Enter');
  // 2% of the 226,83 Wsw who are placed intern
  expect(await blad.toont('textiel', 'personen_wsw', '4,5')).toBe('4,5');
  expect(await blad.tekst('werk_intern', 'deel_wsw')).toBe('100,0%');
  await blad.klik('textiel', 'deel_nbw');
  expect(await totBeeld('textiel', 'overhead')).toMatch(/^\d{1,2}\.\d{3}$/);
  expect(await totBeeld('werksoorten_totaal', 'overhead')).toBe('2.020.000');
  await naar('Bezetting');
  // 385 places and 10 more
  expect(await blad.toont('alle_plaatsen', 'intern', '395,0')).toBe('395,0');
});

test('more people than places: the controle names the line and goes there', async () => {
  await opnieuw(blad, 'infrastructuur-2040-fictief');
  await naar('Werksoorten');
  await blad.klik('groen', 'plaatsen');
  await blad.typ('60');
  await blad.toets('Enter');
  const telling = blad.pagina.getByRole('button', { name: /^Controles: \d+ fout/ });
  await telling.waitFor();
  await telling.click();
  const rij = blad.pagina.locator('[data-paneel="controles"]').getByRole('row').filter({ hasText: 'Fout' }).first();
  expect(await rij.innerText()).toMatch(
    /Groen, [vV]rij is minder dan nul: er zijn meer mensen geplaatst dan er plaatsen zijn/,
  );
  await rij.getByRole('button').first().click();
  expect(await wordt(() => blad.actief(), 'groen vrij')).toBe('groen vrij');
});

test('metaal ends in the scenario Minder werksoorten: vaste overhead stays behind and the kostprijs of verpakken rises', async () => {
  await opnieuw(blad, 'infrastructuur-2040-fictief');
  await naar('Overhead');
  await blad.pagina.getByRole('combobox', { name: 'Jaar' }).selectOption('2030');
  await blad.klik('directie_staf', 'gedrag');
  const achterblijvend = async () => Number((await totBeeld('overheadlijnen', 'achterblijvend')).replaceAll('.', ''));
  expect(await achterblijvend()).toBeGreaterThan(0);
  await naar('Werksoorten');
  await naar('Minder werksoorten');
  expect(await blad.toont('metaal', 'plaatsen', '0')).toBe('0');
});
