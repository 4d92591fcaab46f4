import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leesArgumenten } from '../../../electron/opdrachten/argumenten.ts';
import { exporteer } from '../../../electron/opdrachten/exporteer.ts';
import type { Uitkomst, Wereld } from '../../../electron/opdrachten/opdracht.ts';
import { schrijfDocument } from '../../../shared/model/schrijven.ts';
import { dvo2023 } from '../../../shared/sjablonen/dvo-2023.ts';
import { maakDocument } from '../../../shared/sjablonen/maak-document.ts';
import { PDF_MAP, verzamel } from '../pdf/onderdelen.ts';

let map = '';
let bestand = '';
const wereld: Wereld = {
  nu: () => new Date('2026-11-24T09:00:00Z'),
  wie: 'Tester',
  async pdfOnderdelen() {
    await verzamel();
    return PDF_MAP;
  },
};

beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'sluitend-exporteer-'));
  bestand = join(map, 'dvo.begroting');
  await writeFile(bestand, schrijfDocument(maakDocument(dvo2023)));
});
afterAll(() => rm(map, { recursive: true, force: true, maxRetries: 5 }));

async function voer(...woorden: string[]): Promise<Uitkomst> {
  const gelezen = leesArgumenten(exporteer, [bestand, ...woorden]);
  if (!gelezen.ok) throw new Error(gelezen.fout);
  return exporteer.voer(gelezen.waarde, wereld);
}
const begin = async (naam: string, lengte: number) => (await readFile(join(map, naam))).subarray(0, lengte).toString();

describe('exporteer', () => {
  it('writes a PDF of the boekjaar, and says so', async () => {
    const uit = join(map, 'bijlage.pdf');
    expect(await voer('--pdf', uit)).toEqual({ code: 0, uit: `'${uit}' is gemaakt.\n`, fout: '' });
    expect(await begin('bijlage.pdf', 8)).toBe('%PDF-1.7');
  }, 60_000);

  it('writes a workbook of the whole begroting', async () => {
    expect((await voer('--xlsx', join(map, 'begroting.xlsx'))).code).toBe(0);
    expect(await begin('begroting.xlsx', 2)).toBe('PK');
  });

  it('asks for one of both', async () => {
    expect(await voer()).toMatchObject({ code: 2, fout: expect.stringContaining('--pdf of --xlsx') });
    expect(await voer('--pdf', 'a', '--xlsx', 'b')).toMatchObject({ code: 2 });
  });

  it('an unknown scenario, blad or year is told, and nothing is written', async () => {
    const uit = join(map, 'niets');
    expect(await voer('--xlsx', uit, '--scenario', 'anders')).toMatchObject({
      code: 1,
      fout: expect.stringContaining('anders'),
    });
    expect(await voer('--pdf', uit, '--blad', 'bijlage3')).toMatchObject({
      code: 1,
      fout: expect.stringContaining('bijlage2'),
    });
    expect(await voer('--pdf', uit, '--jaar', '2050')).toMatchObject({
      code: 1,
      fout: expect.stringContaining('2050'),
    });
    await expect(readFile(uit)).rejects.toThrow('ENOENT');
  });
});
