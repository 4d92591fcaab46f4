/** No window closes over unsaved work: Opslaan, Niet opslaan, Annuleren. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { leesDocument } from '../../shared/model/lezen.ts';
import { beantwoord, isBeantwoord, type Programma, sluitVenster, start, titel, wordt } from './venster.ts';

const OPSLAAN = 0;
const NIET_OPSLAAN = 1;
const ANNULEREN = 2;

let programma: Programma;
beforeEach(async () => {
  programma = await start();
});
afterEach(() => programma.stop());

const meld = (naam: string | null, gewijzigd: boolean) =>
  programma.pagina.evaluate((staat) => window.sluitend.meldStaat(staat), { naam, gewijzigd });
const isDicht = () => programma.pagina.isClosed();
/** Opens the example and changes a figure as a user does. */
async function wijzigVoorbeeld(): Promise<void> {
  const { pagina } = programma;
  await pagina.click('[data-sjabloon="dvo-2023"]');
  await pagina.click('.ag-row[row-id="instroom"] .ag-cell[col-id="k_fte"]');
  await pagina.keyboard.type('3,5');
  await pagina.keyboard.press('Enter');
  expect(await wordt(async () => (await titel(programma)).includes('*'), true)).toBe(true);
}

test('the title says which document is open, and marks unsaved work with *', async () => {
  await meld('dvo-2023.begroting', true);
  expect(await titel(programma)).toBe('dvo-2023.begroting* - Sluitend');
  await meld('dvo-2023.begroting', false);
  expect(await titel(programma)).toBe('dvo-2023.begroting - Sluitend');
  await meld(null, false);
  expect(await titel(programma)).toBe('Sluitend');
});

test('nothing unsaved: it closes without asking', async () => {
  await meld('a.begroting', false);
  await sluitVenster(programma);
  expect(await wordt(isDicht, true)).toBe(true);
});

test('Annuleren keeps the window, also when the whole program is told to quit', async () => {
  await meld('a.begroting', true);
  await beantwoord(programma, { soort: 'vraag', keuze: ANNULEREN });
  await sluitVenster(programma);
  expect(await isBeantwoord(programma, 'vraag')).toBe(true);
  await beantwoord(programma, { soort: 'vraag', keuze: ANNULEREN });
  await programma.app.evaluate(({ app }) => app.quit());
  expect(await isBeantwoord(programma, 'vraag')).toBe(true);
  expect(isDicht()).toBe(false);
  expect(await titel(programma)).toBe('a.begroting* - Sluitend');
});

test('Niet opslaan closes', async () => {
  await meld('a.begroting', true);
  await beantwoord(programma, { soort: 'vraag', keuze: NIET_OPSLAAN });
  await sluitVenster(programma);
  expect(await wordt(isDicht, true)).toBe(true);
});

test('Opslaan asks the window to save, and waits for it', async () => {
  await meld('a.begroting', true);
  await beantwoord(programma, { soort: 'vraag', keuze: OPSLAAN });
  await programma.pagina.evaluate(() => {
    window.sluitend.op('opslaanEnSluiten', () => document.body.setAttribute('data-gevraagd', ''));
  });
  await sluitVenster(programma);
  await programma.pagina.waitForSelector('[data-gevraagd]', { state: 'attached' });
  expect(isDicht()).toBe(false);
  await programma.pagina.evaluate(() => void window.sluitend.sluit({}));
  expect(await wordt(isDicht, true)).toBe(true);
});

test('a changed begroting, closed with Opslaan, is on disk and then gone from the screen', async () => {
  const pad = join(programma.map, 'mijn.begroting');
  await wijzigVoorbeeld();
  await beantwoord(programma, { soort: 'vraag', keuze: OPSLAAN });
  await beantwoord(programma, { soort: 'opslaan', pad });
  await sluitVenster(programma);
  expect(await wordt(isDicht, true)).toBe(true);
  const document = leesDocument(readFileSync(pad, 'utf8'));
  expect(document.ok && JSON.stringify(document.waarde)).toContain('3.5');
});

test('closing with Opslaan stays open when the place to save is cancelled', async () => {
  await wijzigVoorbeeld();
  await beantwoord(programma, { soort: 'vraag', keuze: OPSLAAN });
  await beantwoord(programma, { soort: 'opslaan', pad: null });
  await sluitVenster(programma);
  expect(await isBeantwoord(programma, 'opslaan')).toBe(true);
  expect(isDicht()).toBe(false);
  expect(await titel(programma)).toContain('*');
});

test('a figure still being typed is asked about, and Opslaan puts it on disk', async () => {
  const { pagina } = programma;
  const pad = join(programma.map, 'mijn.begroting');
  await wijzigVoorbeeld();
  await beantwoord(programma, { soort: 'opslaan', pad });
  await pagina.keyboard.press('Control+s');
  expect(await wordt(async () => (await titel(programma)).includes('*'), false)).toBe(false);
  await pagina.click('.ag-row[row-id="matchen"] .ag-cell[col-id="k_fte"]');
  await pagina.keyboard.type('7,25');
  expect(await wordt(async () => (await titel(programma)).includes('*'), true)).toBe(true);
  await beantwoord(programma, { soort: 'vraag', keuze: OPSLAAN });
  await sluitVenster(programma);
  expect(await wordt(isDicht, true)).toBe(true);
  const document = leesDocument(readFileSync(pad, 'utf8'));
  expect(document.ok && JSON.stringify(document.waarde)).toContain('7.25');
});
