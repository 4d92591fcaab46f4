/** Booking a ledger's table and reporting on it, on the command line. */
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
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

async function begroting(): Promise<{
  bestand: string;
  boek: (tabel: string, ...meer: string[]) => ReturnType<typeof voerUit>;
}> {
  const map = await mkdtemp(join(tmpdir(), 'sluitend-'));
  const bestand = join(map, 'plan.begroting');
  expect((await voerUit(['nieuw', 'infrastructuur-2040-fictief', bestand], wereld)).code).toBe(0);
  const boek = async (tabel: string, ...meer: string[]) => {
    const csv = join(map, 'grootboek.csv');
    await writeFile(csv, tabel);
    return voerUit(['boek', bestand, csv, ...meer], wereld);
  };
  return { bestand, boek };
}

test('a table is booked, and the report up to that month counts it', async () => {
  const { bestand, boek } = await begroting();
  const kop = '\uFEFFPost;Periode;Saldo;Bron\r\n';
  const geboekt = await boek(
    `${kop}Matchen, cliëntkosten;2026-10;11.000,50;grootboek\r\nInstroom, loonkosten;okt-26;21.100;`,
  );
  expect(geboekt).toEqual({ code: 0, uit: '2 bedragen zijn geboekt en opgeslagen (2026-10).\n', fout: '' });
  const { uit } = await voerUit(['rapportage', bestand], wereld);
  expect(uit).toContain('tot en met oktober - Rapportage 2026');
  // 107.100 + 11.000,50
  expect(uit).toMatch(/Matchen, cliëntkosten .*€ 118\.101/);
  expect((await voerUit(['rapportage', bestand, '--maand', '13'], wereld)).fout).toMatch(/'13' is geen maand/);
});

test('a table with a mistake books nothing: exit 1, every mistake with its line', async () => {
  const { bestand, boek } = await begroting();
  const voor = await readFile(bestand, 'utf8');
  const { code, fout } = await boek(
    'Instroom, loonkosten;2026-10;1\nlonkosten;2026-10;1\nInstroom, loonkosten;2026-09;1\n',
  );
  expect(code).toBe(1);
  expect(fout).toMatch(/^Er is niets geboekt:\nRegel 2 .*\nRegel 3 .*al geboekt/);
  expect(await readFile(bestand, 'utf8')).toBe(voor);
});

test('a month that was booked is replaced or added to as asked, and the months of a year need no year', async () => {
  const { boek } = await begroting();
  const weer = 'Instroom, loonkosten;9;1';
  expect((await boek(weer)).fout).toMatch(/Boek opnieuw met --vervang of --optellen\.\n$/);
  expect((await boek(weer, '--vervang')).uit).toBe('1 bedrag is geboekt en opgeslagen (2026-09).\n');
  expect((await boek(weer, '--optellen')).code).toBe(0);
  expect((await boek(weer)).fout).toContain('is al geboekt, met 2,00.');
  expect((await boek('Instroom, loonkosten;jan;1', '--jaar', '2027')).uit).toContain('(2027-01)');
  expect((await boek(weer, '--vervang', '--optellen')).code).toBe(2);
  expect((await boek(weer, '--jaar', 'x')).code).toBe(1);
});
