/** A scenario shared as a file and taken in again: what a colleague sends, and what stands here by the same name. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { voerUit } from '../../electron/opdrachten/opdrachten.ts';
import { beantwoord, type Programma, start, wordt } from './venster.ts';

const map = mkdtempSync(join(tmpdir(), 'sluitend-delen-'));
const bestand = join(map, 'studie.begroting');
const gedeeld = join(map, 'minder.scenario');

let programma: Programma;
beforeAll(async () => {
  const wereld = { nu: () => new Date('2026-11-24T12:00:00Z'), wie: 'proef', pdfOnderdelen: async () => '' };
  expect((await voerUit(['nieuw', 'infrastructuur-2040-fictief', bestand], wereld)).fout).toBe('');
  programma = await start({ map, argumenten: [bestand] });
  await programma.pagina.getByRole('navigation').getByText('Maatregelen', { exact: true }).click();
});
afterAll(() => programma?.stop());

test('a scenario goes to a file of its own, and stands here just so when it comes back', async () => {
  const { pagina } = programma;
  await beantwoord(programma, { soort: 'opslaan', pad: gedeeld });
  const sectie = pagina.getByRole('region', { name: 'Scenario Minder werksoorten', exact: true });
  await sectie.getByRole('button', { name: 'Delen als bestand' }).click();
  await pagina.getByText('Scenario gedeeld: minder.scenario').waitFor();
  expect(JSON.parse(readFileSync(gedeeld, 'utf8')).bestand).toBe('Sluitend scenario');
  await beantwoord(programma, { soort: 'openen', pad: gedeeld });
  await pagina.getByRole('button', { name: 'Scenario uit bestand…' }).click();
  const dialoog = pagina.getByRole('dialog', { name: 'Scenario opnemen: Minder werksoorten' });
  await dialoog.getByText(/Staat hier al precies zo: .*Minder werksoorten/).waitFor();
  await pagina.keyboard.press('Escape');
});

test('another maatregel by the same name stands side by side, one chooses with the keyboard, and one undo takes all of it back', async () => {
  const { pagina } = programma;
  const inhoud = JSON.parse(readFileSync(gedeeld, 'utf8'));
  const [eerste] = inhoud.maatregelen;
  const { naam } = eerste;
  eerste.bron = 'Brief van de collega';
  eerste.wijzigingen.push({ ...eerste.wijzigingen[0], adres: 'weg!regel.bedrag', regel: 'Regel van elders' });
  writeFileSync(gedeeld, JSON.stringify(inhoud));
  await pagina.getByRole('button', { name: 'Scenario uit bestand…' }).click();
  const dialoog = pagina.getByRole('dialog', { name: 'Scenario opnemen: Minder werksoorten' });
  await dialoog.getByText(/Regel van elders: .* bestaat niet/).waitFor();
  const botsing = dialoog.getByRole('group', { name: `${naam} staat hier al, maar anders` });
  await botsing.getByText('Bron: Brief van de collega').waitFor();
  if (process.env.SCHERMAFDRUKKEN)
    await pagina.screenshot({ path: join(process.env.SCHERMAFDRUKKEN, 'samenvoegen.png') });
  expect(await dialoog.getByRole('button', { name: 'Nog 1 te kiezen' }).isDisabled()).toBe(true);
  await botsing.getByRole('radio', { name: 'Houd wat hier staat' }).focus();
  await pagina.keyboard.press('ArrowDown');
  await pagina.keyboard.press('ArrowDown');
  await pagina.keyboard.press('Enter');
  const nieuw = pagina.getByRole('heading', { name: 'Minder werksoorten (uit bestand)' });
  await nieuw.waitFor();
  await pagina.keyboard.press('Control+z');
  expect(await wordt(() => nieuw.count(), 0)).toBe(0);
});

test('a file that is no scenario changes nothing and says so', async () => {
  const { pagina } = programma;
  writeFileSync(gedeeld, '{}');
  await pagina.getByRole('button', { name: 'Scenario uit bestand…' }).click();
  await pagina.getByText(/Dit is geen scenario van Sluitend/).waitFor();
});
