/** Opening and saving through the bridge: real files, the system's dialogs, tokens instead of paths. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { beantwoord, type Programma, start } from './venster.ts';

let programma: Programma;
beforeAll(async () => {
  programma = await start();
});
afterAll(() => programma.stop());

const slaOpAls = (voorstel: string, tekst: string) =>
  programma.pagina.evaluate((vraag) => window.sluitend.opslaanAls(vraag), { voorstel, tekst });
const slaOp = (token: string, tekst: string) =>
  programma.pagina.evaluate((vraag) => window.sluitend.opslaan(vraag), { token, tekst });
const open = (token: string | null) => programma.pagina.evaluate((vraag) => window.sluitend.openen(vraag), { token });

test('Opslaan als writes the file, adds the extension and gives a token for Opslaan', async () => {
  const pad = join(programma.map, 'begroting 2023');
  await beantwoord(programma, { soort: 'opslaan', pad });
  const bewaard = await slaOpAls('begroting 2023', 'cliëntkosten: € 1');
  expect(bewaard).toMatchObject({ ok: true, waarde: { naam: 'begroting 2023.begroting' } });
  expect(readFileSync(`${pad}.begroting`, 'utf8')).toBe('cliëntkosten: € 1');
  if (!bewaard.ok) return;
  await slaOp(bewaard.waarde.token, 'nieuw');
  expect(readFileSync(`${pad}.begroting`, 'utf8')).toBe('nieuw');
  expect(readdirSync(programma.map).filter((naam) => naam.endsWith('.tmp'))).toEqual([]);
});

test('cancelling is told as such and writes nothing', async () => {
  await beantwoord(programma, { soort: 'opslaan', pad: null });
  await beantwoord(programma, { soort: 'openen', pad: null });
  expect(await slaOpAls('x', 'x')).toEqual({ ok: false, fout: { soort: 'geannuleerd' } });
  expect(await open(null)).toEqual({ ok: false, fout: { soort: 'geannuleerd' } });
});

test('Openen reads the chosen file and remembers it; its token opens it again', async () => {
  const pad = join(programma.map, 'ander.begroting');
  writeFileSync(pad, '{"ë": 1}');
  await beantwoord(programma, { soort: 'openen', pad });
  const geopend = await open(null);
  expect(geopend).toMatchObject({ ok: true, waarde: { naam: 'ander.begroting', tekst: '{"ë": 1}' } });
  const { recent } = await programma.pagina.evaluate(() => window.sluitend.startgegevens({}));
  expect(recent.map(({ naam }) => naam)).toEqual(['ander.begroting', 'begroting 2023.begroting']);
  expect(await open(recent[0]!.token)).toEqual(geopend);
});

test('a folder that is gone, or a file that cannot be replaced, is told in Dutch and loses nothing', async () => {
  await beantwoord(programma, { soort: 'opslaan', pad: join(programma.map, 'weg', 'x.begroting') });
  expect(await slaOpAls('x', 'x')).toMatchObject({
    ok: false,
    fout: { soort: 'niet_gevonden', melding: expect.stringContaining("'x.begroting' opslaan lukt niet") },
  });
  await beantwoord(programma, { soort: 'openen', pad: join(programma.map, 'bestaat-niet.begroting') });
  expect(await open(null)).toMatchObject({ ok: false, fout: { soort: 'niet_gevonden' } });
});

test('a token that was never given out opens nothing', async () => {
  await expect(open('../../etc/passwd')).rejects.toThrow('Unknown file token');
});

test('a request of another shape is refused before a handler sees it', async () => {
  const vraag = { token: null, pad: '/etc/passwd' };
  const fout = programma.pagina.evaluate((fout) => window.sluitend.openen(fout as never), vraag);
  await expect(fout).rejects.toThrow('Unrecognized key');
});

test('a PDF is made in the background and written where the user says', async () => {
  const pad = join(programma.map, 'bijlage.pdf');
  await beantwoord(programma, { soort: 'opslaan', pad });
  const uitkomst = await programma.pagina.evaluate(() =>
    window.sluitend.exporteerPdf({
      voorstel: 'bijlage',
      rapport: {
        opschrift: 'Bijlage 2',
        titel: 'Begroting',
        ondertitel: '',
        opsteller: 'KonnecteD',
        datum: '2023-01-01',
        gegevens: [],
        fictief: false,
        stand: 'staand',
        secties: [
          {
            kop: 'Formatie',
            inleiding: '',
            tabel: {
              labelkop: 'Onderdeel',
              kolommen: [{ naam: 'FTE', soort: 'getal' }],
              regels: [
                {
                  soort: 'regel',
                  niveau: 0,
                  label: 'Instroom',
                  noten: [],
                  cellen: [{ tekst: '2,76', euro: false, waarde: 2.76, merken: [] }],
                },
              ],
            },
            noten: [],
          },
        ],
        legenda: [],
        koptekst: ['', ''],
        voettekst: '',
      },
    }),
  );
  expect(uitkomst).toEqual({ ok: true, waarde: { naam: 'bijlage.pdf' } });
  expect(readFileSync(pad).subarray(0, 5).toString()).toBe('%PDF-');
});

test('recent files survive a restart, without those that are gone', async () => {
  const { map } = programma;
  await programma.app.close();
  writeFileSync(join(map, 'ander.begroting'), 'weer');
  programma = await start({ map, argumenten: [join(map, 'ander.begroting')] });
  const gegevens = await programma.pagina.evaluate(() => window.sluitend.startgegevens({}));
  expect(gegevens.recent.map(({ naam }) => naam)).toContain('begroting 2023.begroting');
  expect(existsSync(join(map, 'gegevens', 'instellingen.json'))).toBe(true);
});

test('a workbook is written where the user says', async () => {
  const pad = join(programma.map, 'begroting.xlsx');
  await beantwoord(programma, { soort: 'opslaan', pad });
  const uitkomst = await programma.pagina.evaluate(() =>
    window.sluitend.exporteerXlsx({
      voorstel: 'begroting',
      werkboek: { titel: 'Begroting', auteur: 'KonnecteD', datum: null, bladen: [], namen: [] },
    }),
  );
  expect(uitkomst).toEqual({ ok: true, waarde: { naam: 'begroting.xlsx' } });
  expect(readFileSync(pad).subarray(0, 2).toString()).toBe('PK');
});
