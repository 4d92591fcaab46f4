/** What a PDF of ours holds. A structure check and a strict compile of our own output; no validator is consulted here. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { maakPdf } from '../../../electron/pdf/maak-pdf.ts';
import { maakZetter } from '../../../electron/pdf/typst.ts';
import { zetPdf } from '../../../electron/pdf/zet-pdf.ts';
import { maakZetsel } from '../../../electron/pdf/zetsel.ts';
import { tekenSvg } from '../../../shared/rapport/prent/teken-svg.ts';
import { DRUK } from '../../../shared/rapport/prent/thema.ts';
import type { Rapport } from '../../../shared/rapport/rapportmodel.ts';
import { VOORBEELDEN } from '../../shared/rapport/prentvoorbeelden.ts';
import { BIJLAGE_2, euro, kaal, regel } from '../../shared/rapport/voorbeeld.ts';
import { PDF_MAP, verzamel } from './onderdelen.ts';
import { controleer, lees } from './structuur.ts';

const onderdelen = await verzamel();

/** The native compiler, of which the standard can be set; it exists for this platform or it does not. */
interface StrengeZetter {
  create(opties: { fontArgs: readonly { fontBlobs: Buffer[] }[]; workspace: string }): {
    pdf(tekst: { mainFileContent: string; inputs: Record<string, string> }, opties: { pdfStandard: string }): Buffer;
  };
}

const strengeZetter = laadStrengeZetter();

function laadStrengeZetter(): StrengeZetter | null {
  try {
    return createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu').NodeCompiler;
  } catch {
    return null;
  }
}

async function zet(rapport: Rapport): Promise<Uint8Array> {
  const uitkomst = await zetPdf(rapport, onderdelen);
  if (!uitkomst.ok) throw new Error(uitkomst.fout.melding);
  return uitkomst.waarde;
}

const LANG_LABEL =
  'Vergoeding voor de uitvoering van alle taken die in deze overeenkomst zijn beschreven, bijlagen inbegrepen';

function langeTabel(regels: number): Rapport {
  const sectie = BIJLAGE_2.secties[1]!;
  const rijen = Array.from({ length: regels }, (_, i) =>
    regel(i % 25 === 7 ? LANG_LABEL : `Regel ${i + 1}`, [kaal(`${i},50`), euro('1.234,56'), euro('12.345.678,90')]),
  );
  return { ...BIJLAGE_2, fictief: true, secties: [{ ...sectie, tabel: { ...sectie.tabel, regels: rijen } }] };
}

describe('the PDF of Bijlage 2', () => {
  it('is tagged, identified as PDF/UA-1 and PDF/A-2a, and complete in structure', async () => {
    expect(await controleer(await zet(BIJLAGE_2))).toEqual([]);
  });

  it('stays so with a chart, which is a figure with its words', async () => {
    const grafiek = VOORBEELDEN.find(({ soort }) => soort === 'staven')!;
    const prent = { svg: tekenSvg(grafiek, DRUK, { breedte: 720, hoogte: 300 }), tekst: 'Wat de staven zeggen.' };
    const [eerste, ...rest] = BIJLAGE_2.secties;
    const pdf = await zet({ ...BIJLAGE_2, secties: [{ ...eerste!, prent }, ...rest] });
    expect(await controleer(pdf)).toEqual([]);
    expect(Buffer.from(pdf).toString('latin1')).toContain('/Figure');
  });

  it('stays so over many pages, lying down, with long labels, marks and FICTIEF', async () => {
    expect(await controleer(await zet(langeTabel(300)))).toEqual([]);
    expect(
      await controleer(await zet({ ...langeTabel(60), stand: 'liggend', datum: null, legenda: [], gegevens: [] })),
    ).toEqual([]);
  });

  it('takes title, author and date from the document, never from the clock', async () => {
    const { document, xmp } = await lees(await zet(BIJLAGE_2));
    expect(document.getTitle()).toBe('Begroting 2023 – Bijlage 2');
    expect(document.getAuthor()).toBe('Gemeente Deventer');
    expect(document.getCreationDate()?.toISOString()).toBe('2022-12-01T00:00:00.000Z');
    expect(xmp).toContain('<xmp:CreateDate>2022-12-01T00:00:00Z<');
    const zonder = await lees(await zet({ ...BIJLAGE_2, datum: null }));
    expect(zonder.document.getCreationDate()).toBeUndefined();
  });

  it('reads as heading, table, heading, table, with the table of 2023 row by row', async () => {
    const { wortel } = await lees(await zet(BIJLAGE_2));
    const hoofdlijn = wortel.kinderen.map(({ soort }) => soort).filter((soort) => soort === 'H1' || soort === 'Table');
    expect(hoofdlijn).toEqual(['H1', 'Table', 'H1', 'Table']);
    const tabel = wortel.kinderen.filter(({ soort }) => soort === 'Table')[1]!;
    expect(tabel.kinderen.map(({ soort, kinderen }) => [soort, kinderen.length])).toEqual([
      ['THead', 1],
      ['TBody', BIJLAGE_2.secties[1]!.tabel.regels.length],
    ]);
  });

  it('repeats the head of a long table on every page, and tags it once', async () => {
    const { alle, document } = await lees(await zet(langeTabel(120)));
    expect(document.getPageCount()).toBeGreaterThan(2);
    expect(alle.filter(({ soort }) => soort === 'THead')).toHaveLength(1);
  });
});

describe('the structure check', () => {
  it('sees what Typst leaves out and the finishing adds', async () => {
    const zetter = await maakZetter(onderdelen);
    const gemist = await controleer(zetter.zet(maakZetsel(BIJLAGE_2).json));
    const rijen = BIJLAGE_2.secties.flatMap(({ tabel }) => tabel.regels);
    expect(gemist.filter((melding) => /no row header$/.test(melding))).toHaveLength(rijen.length);
    expect(gemist).toEqual(
      expect.arrayContaining(['the window shows the file name instead of the title', 'there is no output intent']),
    );
    expect(gemist.filter((melding) => /^XMP lacks/.test(melding))).toHaveLength(4);
  });
});

describe('same Rapport, same bytes', () => {
  it('also in another worker', async () => {
    const [een, twee] = [await maakPdf(BIJLAGE_2, PDF_MAP), await maakPdf(BIJLAGE_2, PDF_MAP)];
    const hier = await zet(BIJLAGE_2);
    if (!een.ok || !twee.ok) throw new Error('no PDF');
    expect(Buffer.from(een.waarde).equals(twee.waarde)).toBe(true);
    expect(Buffer.from(een.waarde).equals(hier)).toBe(true);
  }, 60_000);

  it('and another figure, other bytes', async () => {
    const anders = { ...BIJLAGE_2, titel: 'Begroting 2024' };
    expect(Buffer.from(await zet(anders)).equals(await zet(BIJLAGE_2))).toBe(false);
  });
});

describe('what cannot be printed', () => {
  it('is refused with the character and its place', async () => {
    const sectie = BIJLAGE_2.secties[0]!;
    const rijen = [regel('Index 漢', [kaal('1,00'), kaal('2,00')])];
    const uitkomst = await zetPdf(
      { ...BIJLAGE_2, secties: [{ ...sectie, tabel: { ...sectie.tabel, regels: rijen } }] },
      onderdelen,
    );
    expect(uitkomst).toMatchObject({ ok: false, fout: { soort: 'teken', teken: '漢' } });
    expect(uitkomst.ok ? '' : uitkomst.fout.melding).toContain('een regel van Uitgangspunten: "Index 漢"');
  });

  it('is not a letter with a loose trema: that is put together first', async () => {
    const los = { ...BIJLAGE_2, titel: 'Begroting cliëntkosten'.normalize('NFD') };
    expect((await lees(await zet(los))).document.getTitle()).toBe(
      'Begroting cliëntkosten – Bijlage 2'.normalize('NFC'),
    );
  });

  it('missing parts are told in Dutch', async () => {
    const leeg = mkdtempSync(join(tmpdir(), 'sluitend-pdf-'));
    const uitkomst = await maakPdf(BIJLAGE_2, leeg);
    rmSync(leeg, { recursive: true });
    expect(uitkomst).toMatchObject({ ok: false, fout: { soort: 'onderdelen' } });
  });
});

describe.runIf(strengeZetter)('the template', () => {
  it('compiles under the strict rules of PDF/UA-1', () => {
    const fontArgs = onderdelen.lettertypen.map((font) => ({ fontBlobs: [Buffer.from(font)] }));
    const compiler = (strengeZetter as StrengeZetter).create({ fontArgs, workspace: tmpdir() });
    const inputs = { rapport: maakZetsel(langeTabel(60)).json };
    const pdf = compiler.pdf({ mainFileContent: onderdelen.sjabloon, inputs }, { pdfStandard: 'ua-1' });
    expect(pdf.subarray(0, 8).toString()).toBe('%PDF-1.7');
  });
});

/** Poppler reads the file independently of the library that finished it. It is not everywhere, so it adds and never replaces. */
describe.runIf(spawnSync('pdfinfo', ['-v']).status === 0)('as Poppler reads it', () => {
  it('shows the tags and the text in reading order', async () => {
    const map = mkdtempSync(join(tmpdir(), 'sluitend-pdf-'));
    const bestand = join(map, 'bijlage.pdf');
    const sectie = BIJLAGE_2.secties[1]!;
    const regels = [...sectie.tabel.regels, regel('Saldo', [kaal('-1,50'), euro(''), euro('-1.234,50')])];
    const metSaldo = { ...sectie, tabel: { ...sectie.tabel, regels } };
    writeFileSync(bestand, await zet({ ...BIJLAGE_2, secties: [metSaldo] }));
    const boom = spawnSync('pdfinfo', ['-struct-text', bestand], { encoding: 'utf8' }).stdout;
    spawnSync('pdftotext', ['-raw', bestand, join(map, 'tekst.txt')]);
    const tekst = readFileSync(join(map, 'tekst.txt'), 'utf8');
    rmSync(map, { recursive: true });
    expect(boom).toMatch(/TH <R\d+>:\s+\/Headers[^\n]*\n\s+\/Scope \/Row\n\s+"Instroom"/);
    expect(tekst).toContain('Groeien 26,34 € 687.166,55 € 1.911.004,76');
    expect(tekst).toContain('Saldo −1,50 – € −1.234,50');
    expect(tekst).toContain('Pagina 1 van 1');
  });
});
