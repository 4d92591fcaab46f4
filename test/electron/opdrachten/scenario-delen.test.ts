/** Sharing a scenario on the command line, and recording an edit in a maatregel. */
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { Wereld } from '../../../electron/opdrachten/opdracht.ts';
import { voerUit } from '../../../electron/opdrachten/opdrachten.ts';

const wereld: Wereld = {
  nu: () => new Date('2026-11-24T12:00:00Z'),
  wie: 'Tester',
  pdfOnderdelen: () => Promise.reject(new Error('geen pdf')),
};
const doe = (...argumenten: string[]) => voerUit(argumenten, wereld);

let map: string;
let bron: string;
let doel: string;
let gedeeld: string;
beforeEach(async () => {
  map = await mkdtemp(join(tmpdir(), 'sluitend-'));
  [bron, doel, gedeeld] = ['bron.begroting', 'doel.begroting', 'minder.scenario'].map((naam) => join(map, naam)) as [
    string,
    string,
    string,
  ];
  for (const bestand of [bron, doel]) await doe('nieuw', 'infrastructuur-2040-fictief', bestand);
});

const verschillen = async (bestand: string, scenario: string): Promise<unknown[]> =>
  JSON.parse((await doe('vergelijk', bestand, 'basis', scenario, '--json')).uit);

test('deel and voeg-samen: the figures come along; a difference is shown and must be chosen', async () => {
  expect(await doe('deel', bron, 'minder-werksoorten', gedeeld)).toMatchObject({ code: 0, fout: '' });
  expect(await doe('voeg-samen', doel, gedeeld)).toMatchObject({ code: 0, fout: '' });
  const inhoud = JSON.parse(await readFile(gedeeld, 'utf8'));
  inhoud.maatregelen[0].bron = 'Van een collega';
  await writeFile(gedeeld, JSON.stringify(inhoud));
  const { code, fout } = await doe('voeg-samen', doel, gedeeld);
  expect(code).toBe(1);
  expect(fout).toContain('--bij-verschil');
  expect(fout).toContain('Van een collega');
  const { uit } = await doe('voeg-samen', doel, gedeeld, '--bij-verschil', 'beide', '--json');
  expect(JSON.parse(uit)).toMatchObject({ scenario: 'minder-werksoorten-2', nietOvergenomen: [] });
  const hier = await verschillen(doel, 'minder-werksoorten-2');
  expect(hier.length).toBeGreaterThan(100);
  expect(hier).toEqual(await verschillen(bron, 'minder-werksoorten'));
});

test('basis is no scenario to share', async () => {
  expect((await doe('deel', bron, 'basis', gedeeld)).fout).toContain('begroting zelf');
});

test('zet --maatregel records in a maatregel that acts in the scenario, and names those when it does not', async () => {
  const { code, fout } = await doe(
    'zet',
    bron,
    'reserve.stand@2027',
    '1',
    '--scenario',
    'minder-werksoorten',
    '--maatregel',
    'x',
  );
  expect(code).toBe(1);
  expect(fout).toMatch(/Kies uit [a-z_]+/);
  const maatregel = /Kies uit ([a-z_0-9]+)/.exec(fout)?.[1] ?? '';
  const uit = await doe(
    'zet',
    bron,
    'overheadpercentage@2027',
    '21%',
    '--scenario',
    'minder-werksoorten',
    '--maatregel',
    maatregel,
  );
  expect(uit).toMatchObject({ code: 0, fout: '' });
  const document = JSON.parse(await readFile(bron, 'utf8'));
  const gevonden = document.maatregelen.find(({ id }: { id: string }) => id === maatregel);
  expect(gevonden.wijzigingen.at(-1)).toMatchObject({ actie: 'zet', waarde: 0.21, van: 2027 });
});
