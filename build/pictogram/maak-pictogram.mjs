/**
 * Makes pictogram.png and pictogram.ico from pictogram.svg, with the browser that the tests use. Run by hand after a change of the
 * drawing (`node build/pictogram/maak-pictogram.mjs`); the results are kept in the repository.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { findBrowser } from '../browser.mjs';

const MATEN = [16, 20, 24, 32, 40, 48, 64, 128, 256];
const KOP = 6;
const INGANG = 16;

const plaats = (naam) => new URL(naam, import.meta.url);

async function teken(svg) {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
  try {
    const pagina = await browser.newPage();
    const beelden = [];
    for (const maat of MATEN) {
      await pagina.setViewportSize({ width: maat, height: maat });
      await pagina.setContent(`<style>body{margin:0}svg{display:block;width:${maat}px}</style>${svg}`);
      beelden.push(await pagina.screenshot({ omitBackground: true }));
    }
    return beelden;
  } finally {
    await browser.close();
  }
}

/** An .ico file: a directory of pictures, each a PNG. */
function maakIco(beelden) {
  const kop = Buffer.alloc(KOP + INGANG * beelden.length);
  kop.writeUInt16LE(1, 2);
  kop.writeUInt16LE(beelden.length, 4);
  let begin = kop.length;
  beelden.forEach((beeld, i) => {
    const ingang = KOP + INGANG * i;
    kop.writeUInt8(MATEN[i] % 256, ingang);
    kop.writeUInt8(MATEN[i] % 256, ingang + 1);
    kop.writeUInt16LE(1, ingang + 4);
    kop.writeUInt16LE(32, ingang + 6);
    kop.writeUInt32LE(beeld.length, ingang + 8);
    kop.writeUInt32LE(begin, ingang + 12);
    begin += beeld.length;
  });
  return Buffer.concat([kop, ...beelden]);
}

const beelden = await teken(await readFile(plaats('pictogram.svg'), 'utf8'));
await writeFile(plaats('pictogram.png'), beelden.at(-1));
await writeFile(plaats('pictogram.ico'), maakIco(beelden));
