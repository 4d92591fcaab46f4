import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Wereld } from '../../../electron/opdrachten/opdracht.ts';
import { voerUit } from '../../../electron/opdrachten/opdrachten.ts';

const wereld: Wereld = {
  nu: () => new Date('2026-11-24T12:00:00Z'),
  wie: 'Tester',
  pdfOnderdelen: () => Promise.reject(new Error('geen pdf')),
};

async function map(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'sluitend-'));
}

async function voorbeeld(id: string): Promise<string> {
  const bestand = join(await map(), `${id}.begroting`);
  expect((await voerUit(['nieuw', id, bestand], wereld)).code).toBe(0);
  return bestand;
}

async function tabel(inhoud: unknown): Promise<string> {
  const bestand = join(await map(), 'tabel.json');
  await writeFile(bestand, typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud));
  return bestand;
}

test('controleer contract-2020: exit 1, the amount in JSON', async () => {
  const { code, uit, fout } = await voerUit(['controleer', await voorbeeld('contract-2020'), '--json'], wereld);
  expect([code, fout]).toEqual([1, 'Eén controle is fout.\n']);
  const [bevinding] = (JSON.parse(uit) as { oordeel: string }[]).filter(({ oordeel }) => oordeel === 'fout');
  expect(bevinding).toEqual({
    id: 'binnen_plafond',
    blad: 'betaling',
    jaar: 2020,
    scenario: 'basis',
    oordeel: 'fout',
    bedrag: 625595,
    melding: expect.stringContaining('maximaal beschikbare budget'),
  });
});

test('controleer dvo-2023: exit 0, what is open stands before what is good', async () => {
  const { code, uit } = await voerUit(['controleer', await voorbeeld('dvo-2023')], wereld);
  expect(code).toBe(0);
  expect(uit.split('\n')[0]).toBe('onvolledig (5)');
  expect(uit).toContain('index_loonkosten@2024  Index loonkosten is niet ingevuld in 2024');
});

test('narekenen: verdict and difference per relation, and together', async () => {
  const posten = { budget: '4.745.794', formatie: '4.701.389', cliëntkosten: '670.000' };
  const bestand = await tabel({ posten, relaties: ['budget = formatie + clientkosten'] });
  const { code, uit } = await voerUit(['narekenen', bestand, '--json'], wereld);
  expect(code).toBe(0);
  expect(JSON.parse(uit)).toEqual({
    relaties: [{ relatie: 'budget = formatie + clientkosten', oordeel: 'strijdig', verschil: -625595 }],
    samen: 'strijdig',
    tegenspraak: ['budget = formatie + clientkosten'],
  });
});

test('narekenen: what the figures leave for an unknown', async () => {
  const bestand = await tabel({ posten: { totaal: '10', deel: '4', rest: '?' }, relaties: ['totaal = deel + rest'] });
  const { uit } = await voerUit(['narekenen', bestand, '--json'], wereld);
  expect(JSON.parse(uit)).toMatchObject({ samen: 'sluit', onbekenden: { rest: { van: 5, tot: 7 } } });
  expect((await voerUit(['narekenen', bestand], wereld)).uit).toContain('rest ligt tussen 5 en 7');
});

test.each([
  ['geen json', 'Dit is geen JSON.'],
  [{ posten: { a: true }, relaties: [] }, 'Bij posten > a staat iets anders dan verwacht.'],
  [{ posten: { a: '1.5' }, relaties: [] }, 'Post a:'],
  [{ posten: { totaal: '1' }, relaties: ['totaal = totall'] }, "Relatie 'totaal = totall': "],
])('narekenen %j: exit 1 with a sentence at its place', async (inhoud, melding) => {
  const { code, fout } = await voerUit(['narekenen', await tabel(inhoud)], wereld);
  expect([code, fout]).toEqual([1, expect.stringContaining(melding)]);
});
