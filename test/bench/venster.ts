/**
 * The benchmark of the window: a document of 5,000 regels x 20 kolommen in the real program, and a bare AG Grid with the same
 * rows and as large, by turns in one run. All input is real: keys, clicks and the wheel, sent to the browser.
 *
 * Per edit the Event Timing of Enter (from the key to the next paint, in steps of 8 ms); per scroll the time between frames. What
 * counts are medians and the ratio to the bare grid: milliseconds alone say more about the machine.
 */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { drukGetal } from '../../shared/kern/getal.ts';
import type { Begrotingsmodel } from '../../shared/model/document.ts';
import { schrijfDocument } from '../../shared/model/schrijven.ts';
import { maakDocument } from '../../shared/sjablonen/maak-document.ts';
import { SJABLONEN, type Sjabloon } from '../../shared/sjablonen/sjablonen.ts';
import { beantwoord, type Programma, start, wordt } from '../e2e/venster.ts';
import type { Kaalgegevens, Kaalrij } from './kaal-rooster.ts';
import { luister } from './luisteraar.ts';
import { mediaan } from './meten.ts';
import { fteVan, JAAR, maakVensterdocument, TARIEF } from './vensterdocument.ts';

export interface Meetomgeving {
  readonly browser: string;
  /** A folder with the page of the bare grid, kaal-rooster.html. */
  readonly kaleGrid: string;
  /** The window as it was built. */
  readonly venster: string;
}

export interface Resultaat {
  readonly meting: string;
  readonly eenheid: 'ms' | 'kB' | 'aantal';
  readonly sluitend: number;
  /** null: there is no such thing in a bare grid. */
  readonly kaal: number | null;
  readonly gevraagd: string;
}

const VENSTER = { width: 1366, height: 768 };
const BEURTEN = 30;
/** Edits of one page before the other has its turn. */
const REEKS = 5;
/** Let what follows on an edit (details, controles) be done before the next is measured. */
const RUST_MS = 250;

/** A page with a grid that can be edited and scrolled: the program, or the bare grid. */
interface Proefpagina {
  readonly pagina: Page;
  readonly cdp: CDPSession;
  /** In CSS selectors. */
  readonly fte: string;
  readonly tarief: string;
  /** A cell that must follow both, to see that the edit arrived. */
  readonly gevolg: string;
}

export async function meet(omgeving: Meetomgeving): Promise<readonly Resultaat[]> {
  const map = mkdtempSync(join(tmpdir(), 'sluitend-bench-'));
  const genoemd = genoemdeScripts(omgeving.venster);
  const voorbeeld = await eerstGezien(map, maakDocument(grootsteVoorbeeld().opzet(JAAR)), genoemd);
  const document = maakVensterdocument();
  const groot = await eerstGezien(map, document, genoemd);
  const programma = await opent(map, document);
  const kaal = await chromium.launch({ executablePath: omgeving.browser, args: ['--disable-gpu', '--no-sandbox'] });
  try {
    const ons = await proefprogramma(programma);
    const zij = await proefrooster(kaal, omgeving.kaleGrid, await gegevensVoor(document, ons.pagina));
    const leeg = await eersteBeeld(zij.pagina);
    const ms = { eenheid: 'ms' } as const;
    return [
      { meting: `eerste beeld, ${VOORBEELD}`, ...ms, sluitend: voorbeeld.beeld, kaal: leeg, gevraagd: '600 ms' },
      { meting: '  waarvan doorgeven van het bestand', ...ms, sluitend: voorbeeld.doorgeven, kaal: null, gevraagd: '' },
      { meting: 'eerste beeld, 100.000 reeksen', ...ms, sluitend: groot.beeld, kaal: leeg, gevraagd: '600 ms' },
      { meting: '  waarvan doorgeven van het bestand', ...ms, sluitend: groot.doorgeven, kaal: null, gevraagd: '' },
      { meting: 'bewerking die 5 cellen wijzigt', ...(await bewerkingen(ons, zij, 'fte')), gevraagd: '40 ms, 1,25' },
      {
        meting: 'bewerking die 5.000 cellen wijzigt',
        ...(await bewerkingen(ons, zij, 'tarief')),
        gevraagd: '40 ms, 1,25',
      },
      { meting: 'schuiven, per beeld', ...(await schuiven(ons, zij)), gevraagd: '1,25' },
      {
        meting: 'verloren van 15 waarden zonder wachten',
        eenheid: 'aantal',
        sluitend: await verloren(ons),
        kaal: null,
        gevraagd: '0',
      },
      {
        meting: 'omvang van het eerste scherm, gzip',
        eenheid: 'kB',
        sluitend: await omvang(ons.pagina, omgeving.venster),
        kaal: null,
        gevraagd: '700 kB',
      },
    ];
  } finally {
    await kaal.close();
    await programma.stop();
  }
}

const BESTAND = 'meetdocument.begroting';
const VOORBEELD = 'infrastructuur-2040-fictief';

function grootsteVoorbeeld(): Sjabloon {
  const gevonden = SJABLONEN.find(({ id }) => id === VOORBEELD);
  if (!gevonden) throw new Error(`no example ${VOORBEELD}`);
  return gevonden;
}

function opent(map: string, document: Begrotingsmodel): Promise<Programma> {
  const bestand = join(map, BESTAND);
  writeFileSync(bestand, schrijfDocument(document));
  return start({ argumenten: [bestand], vooraf: luister });
}

const STARTS = 5;

/** ms, medians over starts of the program with this document: to the first picture, and of it passing the file to the window. */
async function eerstGezien(map: string, document: Begrotingsmodel, genoemd: readonly string[]) {
  const beelden: number[] = [];
  const doorgegeven: number[] = [];
  for (let keer = 0; keer < STARTS; keer++) {
    const programma = await opent(map, document);
    beelden.push(await eersteBeeld((await proefprogramma(programma)).pagina, genoemd));
    doorgegeven.push(await doorgeven(programma, join(map, BESTAND)));
    await programma.stop();
  }
  return { beeld: mediaan(beelden), doorgeven: mediaan(doorgegeven) };
}

/** kB of the scripts and styles that the page loaded by itself up to now, packed. */
async function omvang(pagina: Page, venster: string): Promise<number> {
  const namen = await pagina.evaluate(() =>
    performance.getEntriesByType('resource').flatMap(({ name }) => /assets\/[^/]+\.(js|css)$/.exec(name)?.[0] ?? []),
  );
  const bytes = [...new Set(namen)].map((naam) => gzipSync(readFileSync(join(venster, naam))).length);
  return bytes.reduce((som, een) => som + een, 0) / 1000;
}

async function proefprogramma({ pagina }: Programma): Promise<Proefpagina> {
  await pagina.setViewportSize(VENSTER);
  await pagina.waitForSelector('.ag-cell.is-cijfer', { timeout: 60_000 });
  const cel = (regel: string, kolom: string) => `.ag-row[row-id="${regel}"] .ag-cell[col-id="k_${kolom}"]`;
  return {
    pagina,
    cdp: await pagina.context().newCDPSession(pagina),
    fte: cel('functie_3', 'fte'),
    tarief: cel('tarief', 'loonkosten'),
    gevolg: cel('totaal', 'loonkosten'),
  };
}

async function proefrooster(browser: Browser, map: string, gegevens: Kaalgegevens): Promise<Proefpagina> {
  const pagina = await browser.newPage({ viewport: VENSTER });
  await pagina.addInitScript(luister);
  await pagina.addInitScript((alles) => {
    window.kaal = alles;
  }, gegevens);
  await pagina.goto(pathToFileURL(join(map, 'kaal-rooster.html')).href);
  await pagina.waitForSelector('.ag-cell');
  const cel = (rij: number, kolom: number) => `.ag-row[row-index="${rij}"] .ag-cell[col-id="k${kolom}"]`;
  return {
    pagina,
    cdp: await pagina.context().newCDPSession(pagina),
    fte: cel(6, 0),
    tarief: cel(0, 1),
    gevolg: '.ag-row[row-index="b-0"] .ag-cell[col-id="k1"]',
  };
}

/** The rows of the document and the size of the program's grid, for the bare one. */
async function gegevensVoor({ bladen }: Begrotingsmodel, pagina: Page): Promise<Kaalgegevens> {
  const [blad] = bladen;
  if (!blad) throw new Error('the document has a blad');
  const nummers = new Map(blad.regels.map(({ id }, nummer) => [id, nummer]));
  const rijen = blad.regels.map((regel): Kaalrij & { cellen: (number | null)[] } => ({
    naam: regel.naam,
    groep:
      regel.groep === null ? (regel.id === 'loonsom' ? blad.regels.length - 1 : -1) : (nummers.get(regel.groep) ?? -1),
    cellen: blad.kolommen.map(({ id }) => {
      const waarde = regel.reeksen[regel.enkelIn === id ? 'bedrag' : id]?.invoer[JAAR];
      return typeof waarde === 'number' ? waarde : null;
    }),
  }));
  for (const rij of rijen) {
    const fte = rij.cellen[0];
    if (typeof fte !== 'number') continue;
    rij.cellen[1] = fte * TARIEF;
    for (let som = rijen[rij.groep]; som; som = rijen[som.groep]) som.cellen[1] = (som.cellen[1] ?? 0) + fte * TARIEF;
  }
  const maten = await pagina.evaluate(() => {
    const vak = document.querySelector('[data-paneel=rooster]')?.getBoundingClientRect();
    const hoogte = (kiezer: string) => document.querySelector(kiezer)?.getBoundingClientRect().height ?? 0;
    return {
      breedte: Math.round(vak?.width ?? 0),
      hoogte: Math.round(vak?.height ?? 0),
      rijhoogte: Math.round(hoogte('.ag-row')),
      kophoogte: Math.round(hoogte('.ag-header')),
      breedten: [...document.querySelectorAll('.ag-header-cell.is-cijferkop')].map(
        (kop) => kop.getBoundingClientRect().width,
      ),
    };
  });
  return {
    ...maten,
    kolommen: blad.kolommen.map(({ naam, notatie }, i) => ({
      kop: naam,
      breedte: maten.breedten[i] ?? maten.breedten.at(-1) ?? 104,
      notatie: notatie === 'tekst' ? 'bedrag0' : notatie,
    })),
    rijen,
  };
}

/**
 * ms from the moment the page's modules can start, when the last script that the page itself names has arrived (the page, where it
 * tells of no scripts: a file), to the first frame with figures.
 */
async function eersteBeeld(pagina: Page, genoemd: readonly string[] = []): Promise<number> {
  await wordt(() => pagina.evaluate(() => window.luisteraar.eersteBeeld !== null), true, 60_000);
  return pagina.evaluate((namen) => {
    const van = (soort: string) => performance.getEntriesByType(soort) as PerformanceResourceTiming[];
    const scripts = van('resource').filter(({ name }) => namen.some((naam) => name.endsWith(naam)));
    const begin = Math.max(...(scripts.length > 0 ? scripts : van('navigation')).map(({ responseEnd }) => responseEnd));
    return (window.luisteraar.eersteBeeld ?? Number.NaN) - begin;
  }, genoemd);
}

function genoemdeScripts(venster: string): readonly string[] {
  return readFileSync(join(venster, 'index.html'), 'utf8').match(/assets\/[^"]+\.js/g) ?? [];
}

/** ms from asking for the file until the window has its text: reading and the bridge, which in Electron is no text at all. */
async function doorgeven(programma: Programma, pad: string): Promise<number> {
  await beantwoord(programma, { soort: 'openen', pad });
  return programma.pagina.evaluate(async () => {
    const begin = performance.now();
    await window.sluitend.openen({ token: null });
    return performance.now() - begin;
  });
}

type Uitkomst = Pick<Resultaat, 'eenheid' | 'sluitend' | 'kaal'>;

/** By turns a few edits in each page. */
async function bewerkingen(ons: Proefpagina, zij: Proefpagina, cel: 'fte' | 'tarief'): Promise<Uitkomst> {
  const begin = cel === 'fte' ? fteVan(3) : TARIEF;
  for (const plek of [ons, zij]) await wisEnters(plek);
  for (let beurt = 0; beurt < BEURTEN + REEKS; beurt += REEKS)
    for (const plek of [ons, zij]) {
      for (let i = 0; i < REEKS; i++) await bewerk(plek, plek[cel], Math.round(begin) + beurt + i + 1);
      if (beurt === 0) await wisEnters(plek); // warm now
    }
  return { eenheid: 'ms', sluitend: await mediaanVanEnters(ons), kaal: await mediaanVanEnters(zij) };
}

async function bewerk({ pagina, gevolg }: Proefpagina, cel: string, waarde: number): Promise<void> {
  const was = await pagina.textContent(gevolg);
  await pagina.click(cel);
  await pagina.keyboard.type(String(waarde));
  await pagina.keyboard.press('Enter');
  if ((await wordt(async () => (await pagina.textContent(gevolg)) !== was, true)) !== true)
    throw new Error(`an edit to ${waarde} did not arrive in ${gevolg}`);
  await pagina.waitForTimeout(RUST_MS);
}

async function wisEnters({ pagina }: Proefpagina): Promise<void> {
  await pagina.waitForTimeout(RUST_MS);
  await pagina.evaluate(() => {
    window.luisteraar.enters.length = 0;
  });
}

/** What is too short to be told counts as 8 ms. */
async function mediaanVanEnters({ pagina }: Proefpagina): Promise<number> {
  await pagina.waitForTimeout(RUST_MS);
  const duren = await pagina.evaluate(() => window.luisteraar.enters.map(({ duur }) => duur));
  return mediaan([...duren, ...Array.from({ length: Math.max(0, BEURTEN - duren.length) }, () => 8)]);
}

const DRAAIEN = 40;

async function schuiven(ons: Proefpagina, zij: Proefpagina): Promise<Uitkomst> {
  const tijden = new Map<Proefpagina, number[]>([
    [ons, []],
    [zij, []],
  ]);
  for (let beurt = 0; beurt < 6; beurt++)
    for (const [plek, rij] of tijden) rij.push(...(await draai(plek, beurt % 2 === 0 ? 240 : -240)));
  return { eenheid: 'ms', sluitend: gemiddelde(tijden.get(ons)), kaal: gemiddelde(tijden.get(zij)) };
}

function gemiddelde(rij: readonly number[] = []): number {
  return rij.reduce((som, x) => som + x, 0) / rij.length;
}

/** ms between frames while the wheel turns. */
async function draai({ pagina, fte }: Proefpagina, stap: number): Promise<readonly number[]> {
  const vak = await pagina.locator('.ag-grid-viewport').first().boundingBox();
  if (!vak) throw new Error(`no grid around ${fte}`);
  await pagina.mouse.move(vak.x + vak.width / 2, vak.y + vak.height / 2);
  await pagina.evaluate(() => {
    window.luisteraar.frames.length = 0;
    window.luisteraar.volg = true;
  });
  for (let i = 0; i < DRAAIEN; i++) await pagina.mouse.wheel(0, stap);
  const frames = await pagina.evaluate(() => {
    window.luisteraar.volg = false;
    return [...window.luisteraar.frames];
  });
  return frames.slice(1).map((frame, i) => frame - (frames[i] ?? frame));
}

/** How many of 15 values, typed one below the other without waiting for anything, are not where they were typed. */
async function verloren({ pagina, cdp }: Proefpagina): Promise<number> {
  await pagina.keyboard.press('Control+Home');
  const cel = (i: number) => `.ag-row[row-id="functie_${i}"] .ag-cell[col-id="k_fte"]`;
  await pagina.click(cel(0));
  const waarden = Array.from({ length: 15 }, (_, i) => 101 + i);
  const toetsen = waarden.flatMap((waarde) => [...String(waarde), 'Enter']);
  await Promise.all(
    toetsen.flatMap((toets) => toetsaanslag(toets).map((slag) => cdp.send('Input.dispatchKeyEvent', slag))),
  );
  const verwacht = waarden.map((waarde) => drukGetal(waarde, 'getal2')).join();
  const teksten = () => Promise.all(waarden.map((_, i) => pagina.textContent(cel(i))));
  await wordt(async () => (await teksten()).join(), verwacht, 10_000);
  const nu = await teksten();
  if (nu.join() !== verwacht) console.error(`typed ${verwacht}\nfound ${nu.join()}`);
  return nu.filter((tekst, i) => tekst !== drukGetal(waarden[i] ?? 0, 'getal2')).length;
}

function toetsaanslag(toets: string) {
  const enter = toets === 'Enter';
  const code = enter ? 13 : toets.charCodeAt(0);
  const slag = { key: toets, code: enter ? 'Enter' : `Digit${toets}`, windowsVirtualKeyCode: code };
  return [
    { type: 'keyDown' as const, ...slag, text: enter ? '\r' : toets },
    { type: 'keyUp' as const, ...slag },
  ];
}

const getal = (waarde: number, decimalen: number) =>
  waarde.toLocaleString('nl-NL', { minimumFractionDigits: decimalen, maximumFractionDigits: decimalen });

export function alsTekst(resultaten: readonly Resultaat[]): string {
  const kop = `${''.padEnd(46)}${'Sluitend'.padStart(12)}${'kaal'.padStart(12)}${'maal'.padStart(8)}   gevraagd, hoogstens\n`;
  const regels = resultaten.map(({ meting, eenheid, sluitend, kaal, gevraagd }) => {
    const toon = (waarde: number) => (eenheid === 'aantal' ? String(waarde) : `${getal(waarde, 1)} ${eenheid}`);
    const maal = kaal === null ? '' : getal(sluitend / kaal, 2);
    const naast = kaal === null ? '' : toon(kaal);
    return `${meting.padEnd(46)}${toon(sluitend).padStart(12)}${naast.padStart(12)}${maal.padStart(8)}   ${gevraagd}\n`;
  });
  return kop + regels.join('');
}
