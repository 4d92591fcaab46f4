/**
 * Asks LibreOffice Calc what every formula of the oracle is, and keeps its answers in test/fixtures/oracle. Run `npm run oracle`
 * after changing formules.ts; it needs LibreOffice (`soffice` on the PATH) and installs nothing.
 *
 * The workbook is a flat .fods with formulas in Excel's notation, printed by the product's own A1 printer.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runnerImport } from 'vite';

const UIT = new URL('../fixtures/oracle/libreoffice.json', import.meta.url);
const laad = async (pad) => (await runnerImport(new URL(pad, import.meta.url).pathname)).module;

function versie() {
  try {
    return execFileSync('soffice', ['--version'], { encoding: 'utf8' }).trim();
  } catch {
    console.error(
      'Hiervoor is LibreOffice nodig (de opdracht soffice). Op Debian: apt-get install libreoffice-calc-nogui.',
    );
    process.exit(1);
  }
}

/** LibreOffice does not read a typed error; these give one. */
const FOUTWAARDEN = { '#REF!': 'INDIRECT("m!")', '#VALUE!': 'SUMPRODUCT({1,2},{1,2,3})' };

const xml = (tekst) => tekst.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

function cel(inhoud) {
  if (inhoud === null) return '<table:table-cell/>';
  return typeof inhoud === 'number'
    ? `<table:table-cell office:value-type="float" office:value="${inhoud}"/>`
    : `<table:table-cell table:formula="msoxl:${xml(inhoud.replace(/#(?:REF|VALUE)!/g, (fout) => FOUTWAARDEN[fout]))}"/>`;
}

const tabel = (naam, rijen) =>
  `<table:table table:name="${naam}">${rijen.map((rij) => `<table:table-row>${rij.map(cel).join('')}</table:table-row>`).join('')}</table:table>`;

const werkboek = (tabellen) => `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:msoxl="http://schemas.microsoft.com/office/excel/formula" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>${tabellen.join('')}</office:spreadsheet></office:body></office:document>`;

/** What LibreOffice shows for an error, or the number as it was written with all its digits. */
function antwoord(rij) {
  const [, kenmerken = '', binnen = ''] = /<table:table-cell([^>]*)>([\s\S]*?)<\/table:table-cell>/.exec(rij) ?? [];
  if (/calcext:value-type="error"/.test(kenmerken)) return /<text:p>([^<]*)</.exec(binnen)?.[1] ?? '?';
  const logisch = /office:boolean-value="(true|false)"/.exec(kenmerken)?.[1];
  return logisch ? Number(logisch === 'true') : Number(/office:value="([^"]*)"/.exec(kenmerken)?.[1]);
}

function reken(bestand) {
  const map = mkdtempSync(join(tmpdir(), 'oracle-'));
  const invoer = join(map, 'oracle.fods');
  writeFileSync(invoer, bestand);
  execFileSync('soffice', [
    `-env:UserInstallation=file://${map}/profiel`,
    '--headless',
    '--convert-to',
    'fods:OpenDocument Spreadsheet Flat XML',
    '--outdir',
    join(map, 'uit'),
    invoer,
  ]);
  const uit = readFileSync(join(map, 'uit', 'oracle.fods'), 'utf8');
  const [, blad = ''] = /<table:table table:name="f"[^>]*>([\s\S]*?)<\/table:table>/.exec(uit) ?? [];
  return [...blad.matchAll(/<table:table-row[^>]*>([\s\S]*?)<\/table:table-row>/g)].map(([, rij]) => antwoord(rij));
}

const libreoffice = versie();
const { gevallen } = await laad('formules.ts');
const { kaart, omgeving, spreadsheet } = await laad('blad.ts');
const { ontleed } = await laad('../../shared/formule/ontleed.ts');
const { printA1 } = await laad('../../shared/formule/a1.ts');
const lijst = gevallen().map(({ formule, jaar }) => {
  const gelezen = ontleed(formule, omgeving);
  if (!gelezen.ok) throw new Error(`${formule}: ${gelezen.fout.melding}`);
  return { formule, jaar, a1: printA1(gelezen.waarde, kaart, jaar) };
});
const antwoorden = reken(
  werkboek([
    tabel(
      'm',
      spreadsheet((x, jaar) => printA1(x, kaart, jaar)),
    ),
    tabel(
      'f',
      lijst.map(({ a1 }) => [`=${a1}`]),
    ),
  ]),
);
if (antwoorden.length !== lijst.length) throw new Error(`${antwoorden.length} answers to ${lijst.length} formulas`);
const regels = lijst.map(({ formule, jaar, a1 }, i) => JSON.stringify([formule, jaar, a1, antwoorden[i]]));
writeFileSync(UIT, `{"bron":${JSON.stringify(libreoffice)},\n"formules":[\n${regels.join(',\n')}\n]}\n`);
console.log(`${lijst.length} formules, door ${libreoffice}.`);
