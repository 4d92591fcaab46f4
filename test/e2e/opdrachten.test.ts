/**
 * The command line, each opdracht through the real command: `node build/sluitend.mjs <opdracht> ...`, straight on the sources.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VOORBEELDEN } from '../../electron/opdrachten/bewerkhulp.ts';

const WORTEL = join(import.meta.dirname, '../..');
const map = mkdtempSync(join(tmpdir(), 'sluitend-opdrachten-'));
const pad = (naam: string) => join(map, naam);

interface Afloop {
  readonly code: number | null;
  readonly uit: string;
  readonly fout: string;
}

function sluitend(...argumenten: string[]): Promise<Afloop> {
  return new Promise((klaar) => {
    const proces = spawn(process.execPath, [join(WORTEL, 'build/sluitend.mjs'), ...argumenten], { cwd: map });
    let uit = '';
    let fout = '';
    proces.stdout.on('data', (deel) => {
      uit += deel;
    });
    proces.stderr.on('data', (deel) => {
      fout += deel;
    });
    proces.on('close', (code) => klaar({ code, uit, fout }));
  });
}

type Cijfers = Record<string, Record<string, number | null | { fout: string }>>;
async function reken(bestand: string): Promise<{ jaren: number[]; scenarios: Record<string, Cijfers> }> {
  const { uit } = await sluitend('reken', bestand, '--json');
  return JSON.parse(uit);
}
async function vers(naam: string): Promise<string> {
  expect((await sluitend('nieuw', 'dvo-2023', pad(naam))).code).toBe(0);
  return pad(naam);
}

beforeAll(async () => {
  await vers('basis.begroting');
}, 60_000);
afterAll(() => rmSync(map, { recursive: true, force: true }));

describe('the command line', { timeout: 60_000 }, () => {
  test('sjablonen --json: id, titel and soort of each', async () => {
    const lijst = JSON.parse((await sluitend('sjablonen', '--json')).uit);
    expect(lijst).toContainEqual({ id: 'dvo-2023', titel: expect.any(String), soort: 'voorbeeld' });
    expect(lijst).toContainEqual({ id: 'bijlage2', titel: 'Bijlage 2', soort: 'sjabloon' });
  });

  test('nieuw refuses to overwrite, and leaves the file as it was', async () => {
    const voor = readFileSync(pad('basis.begroting'), 'utf8');
    const afloop = await sluitend('nieuw', 'bijlage2', pad('basis.begroting'));
    expect(afloop).toMatchObject({ code: 1, uit: '', fout: expect.stringContaining('Er is al een bestand') });
    expect(readFileSync(pad('basis.begroting'), 'utf8')).toBe(voor);
    expect(await sluitend('nieuw', 'dvo2023', pad('x.begroting'))).toMatchObject({
      code: 1,
      fout: expect.stringContaining('Bedoelde u dvo-2023?'),
    });
  });

  test('nieuw of an empty sjabloon, for a boekjaar', async () => {
    expect((await sluitend('nieuw', 'bijlage2', pad('leeg.begroting'), '--boekjaar', '2030')).code).toBe(0);
    const { jaren, scenarios } = await reken(pad('leeg.begroting'));
    expect(jaren).toEqual([2029, 2030, 2031]);
    expect(scenarios.basis?.['instroom.fte']?.['2030']).toBeNull();
  });

  test('reken --json: unrounded numbers, null for empty, errors by code', async () => {
    const bestand = await vers('reken.begroting');
    expect((await sluitend('zet', bestand, 'statushouders.loonkosten@2024', '=1/0')).code).toBe(0);
    const { jaren, scenarios } = await reken(bestand);
    expect(jaren).toEqual([2022, 2023, 2024]);
    expect(scenarios.basis?.['instroom.loonkosten']?.['2023']).toBeCloseTo(200377.01, 2);
    expect(scenarios.basis?.index_loonkosten?.['2024']).toBeNull();
    expect(scenarios.basis?.['statushouders.loonkosten']?.['2024']).toEqual({ fout: '#DEEL/0!' });
  });

  test('toon: the table of the boekjaar as a person reads it; another jaar when asked', async () => {
    const { uit } = await sluitend('toon', pad('basis.begroting'));
    expect(uit).toContain('2.723.036,23');
    expect(uit).toContain('5.240.289,75');
    expect((await sluitend('toon', pad('basis.begroting'), '--jaar', '2024')).uit).toContain('Totaal budget 2024');
    expect(await sluitend('toon', pad('basis.begroting'), '--blad', 'bijlage3')).toMatchObject({
      code: 1,
      fout: expect.stringContaining('Bedoelde u bijlage2?'),
    });
    expect((await sluitend('toon', pad('basis.begroting'), '--jaar', '2050')).code).toBe(1);
    expect((await sluitend('toon', pad('basis.begroting'), '--scenario', 'x')).code).toBe(1);
  });

  test('zet: a number, a formula from a year on, an exception, a formula without a year; saved', async () => {
    const bestand = await vers('zet.begroting');
    for (const [adres, invoer] of [
      ['index_loonkosten@2024', '4%'],
      ['esf.fte@2024', '=statushouders.fte*2'],
      ['instroom.loonkosten@2024', '€ 1.250'],
      ['matchen.loonkosten', '=fte*loonkosten_per_fte*2'],
      ['groeien.cliëntkosten@2024', '-'],
    ] as const) {
      expect(await sluitend('zet', bestand, adres, invoer)).toMatchObject({ code: 0, fout: '' });
    }
    const { basis } = (await reken(bestand)).scenarios;
    expect(basis?.loonkosten_per_fte?.['2024']).toBeCloseTo(72553.9 * 1.04, 6);
    expect(basis?.['esf.fte']).toMatchObject({ '2023': 2.02, '2024': 5.16 });
    expect(basis?.['instroom.loonkosten']?.['2024']).toBe(1250);
    expect(basis?.['matchen.loonkosten']?.['2023']).toBeCloseTo(2 * 365696.75, 1);
    expect(basis?.['groeien.clientkosten']?.['2024']).toBe(0);
  });

  test('bewerk: a list, all or none; zet --scenario writes in that scenario', async () => {
    const bestand = await vers('bewerk.begroting');
    const lijst = pad('lijst.json');
    writeFileSync(
      lijst,
      JSON.stringify([{ soort: 'scenario-toevoegen', titel: 'Zuinig' }, { soort: 'jaar-toevoegen' }]),
    );
    expect(await sluitend('bewerk', bestand, lijst)).toMatchObject({ code: 0, fout: '' });
    expect((await sluitend('zet', bestand, 'instroom.fte@2024', '2', '--scenario', 'zuinig')).code).toBe(0);
    const { jaren, scenarios } = await reken(bestand);
    expect(jaren).toEqual([2022, 2023, 2024, 2025]);
    expect(scenarios.zuinig?.['instroom.fte']).toMatchObject({ '2023': 2.76176758, '2024': 2, '2025': 2 });
    expect(scenarios.basis?.['instroom.fte']?.['2025']).toBe(2.76176758);

    const voor = readFileSync(bestand, 'utf8');
    writeFileSync(
      lijst,
      JSON.stringify([
        { soort: 'jaar-toevoegen' },
        { soort: 'regel-verwijderen', blad: 'bijlage2', regel: 'formatie' },
      ]),
    );
    const afloop = await sluitend('bewerk', bestand, lijst);
    expect(afloop).toMatchObject({ code: 1, fout: expect.stringContaining('Bewerking 2 (regel-verwijderen)') });
    expect(readFileSync(bestand, 'utf8')).toBe(voor);
    writeFileSync(lijst, '{}');
    expect(await sluitend('bewerk', bestand, lijst)).toMatchObject({
      code: 1,
      fout: expect.stringContaining('lijst bewerkingen'),
    });
  });

  test('bewerk --help prints every bewerking, and its examples work', async () => {
    const { uit, code } = await sluitend('bewerk', '--help');
    expect(code).toBe(0);
    for (const soort of [
      'invoer-zetten',
      'regel-invoegen',
      'jaar-toevoegen',
      'scenario-toevoegen',
      'maatregel-toevoegen',
    ])
      expect(uit).toContain(soort);
    const bestand = await vers('voorbeelden.begroting');
    for (const voorbeeld of VOORBEELDEN) {
      expect(uit).toContain(JSON.stringify(voorbeeld));
      writeFileSync(pad('voorbeeld.json'), JSON.stringify(voorbeeld));
      expect(await sluitend('bewerk', bestand, pad('voorbeeld.json'))).toMatchObject({ code: 0, fout: '' });
    }
  });

  test('formule: a value, or an error with code, position and sentence on stdout', async () => {
    expect(await sluitend('formule', '-2^2', '--json')).toEqual({ code: 0, uit: '{"waarde":4}\n', fout: '' });
    const afloop = await sluitend('formule', '1+loonkosten', '--json');
    expect(afloop).toMatchObject({ code: 1, fout: expect.stringContaining('loonkosten') });
    expect(JSON.parse(afloop.uit)).toEqual({ fout: { code: '#NAAM?', positie: 2, melding: expect.any(String) } });
    expect((await sluitend('formule', '1,5*2')).uit).toBe('3\n');
  });

  test('exporteer --pdf: a PDF, the same bytes twice', async () => {
    expect(await sluitend('exporteer', pad('basis.begroting'), '--pdf', pad('een.pdf'))).toMatchObject({
      code: 0,
      fout: '',
    });
    await sluitend('exporteer', pad('basis.begroting'), '--pdf', pad('twee.pdf'), '--jaar', '2023');
    const een = readFileSync(pad('een.pdf'));
    expect(een.subarray(0, 5).toString()).toBe('%PDF-');
    expect(een.equals(readFileSync(pad('twee.pdf')))).toBe(true);
    expect((await sluitend('exporteer', pad('basis.begroting'))).code).toBe(2);
  });

  test.each([
    [1, 'an unknown address', ['zet', 'basis.begroting', 'onzin.fte@2023', '3'], 'bestaat niet'],
    [
      1,
      'an unknown kolom',
      ['zet', 'basis.begroting', 'instroom.uren@2023', '3'],
      'Kies uit fte, clientkosten, loonkosten',
    ],
    [1, 'a year outside the model', ['zet', 'basis.begroting', 'instroom.fte@2050', '3'], '2022 tot en met 2024'],
    [1, 'a number in the wrong notation', ['zet', 'basis.begroting', 'instroom.fte@2023', '1.5'], 'komma'],
    [
      1,
      'a wrong formula',
      ['zet', 'basis.begroting', 'instroom.loonkosten', '=fte*loonkosten_per_ft'],
      'Bedoelde u loonkosten_per_fte?',
    ],
    [1, 'a formula that refers to itself', ['zet', 'basis.begroting', 'instroom.fte', '=instroom.fte+1'], 'kring'],
    [
      1,
      'an unknown scenario',
      ['zet', 'basis.begroting', 'instroom.fte@2023', '3', '--scenario', 'x'],
      'Kies uit basis',
    ],
    [1, 'no such file', ['reken', 'weg.begroting'], 'weg.begroting'],
    [2, 'too few arguments', ['zet', 'basis.begroting'], 'Gebruik:'],
    [2, 'an unknown option', ['reken', 'basis.begroting', '--xml'], '--xml'],
    [2, 'an unknown opdracht', ['rekenn', 'basis.begroting'], 'Bedoelde u reken?'],
    [2, 'no opdracht', [], 'Welke opdracht?'],
  ])('exit %i for %s: a Dutch sentence, no stack, nothing changed', async (code, _, argumenten, deel) => {
    const voor = readFileSync(pad('basis.begroting'), 'utf8');
    const afloop = await sluitend(...argumenten);
    expect(afloop).toMatchObject({ code, uit: '', fout: expect.stringContaining(deel) });
    expect(afloop.fout).not.toMatch(/\n\s+at /);
    expect(readFileSync(pad('basis.begroting'), 'utf8')).toBe(voor);
  });

  test('a file that is not ours, cut off, newer or tampered with: told, and left as it was', async () => {
    const goed = readFileSync(pad('basis.begroting'), 'utf8');
    for (const [inhoud, deel] of [
      ['hallo', 'geen begroting van Sluitend'],
      [goed.slice(0, 500), 'het einde ontbreekt'],
      [goed.replace('"schemaVersie": 1', '"schemaVersie": 99'), 'nieuwere versie'],
      [goed.replace('2.76176758', '2.8'), 'buiten Sluitend gewijzigd'],
    ] as const) {
      writeFileSync(pad('slecht.begroting'), inhoud);
      const afloop = await sluitend('zet', pad('slecht.begroting'), 'instroom.fte@2023', '3');
      expect(afloop).toMatchObject({ code: 1, uit: '', fout: expect.stringContaining(deel) });
      expect(readFileSync(pad('slecht.begroting'), 'utf8')).toBe(inhoud);
    }
  });

  test('several commands at once, and no temporary file left behind', async () => {
    const aflopen = await Promise.all(
      ['1', '2', '3', '4'].map((n) => sluitend('nieuw', 'dvo-2023', pad(`tegelijk-${n}.begroting`))),
    );
    expect(aflopen.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    expect(readdirSync(map).filter((naam) => naam.endsWith('.tmp'))).toEqual([]);
  });
});
