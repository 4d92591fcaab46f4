/**
 * `npm run dev`: as `npm start`, but every change of a source file builds what it touches and starts the program again. Closing the
 * window ends it.
 */
import { once } from 'node:events';
import { bouw } from './bouw.mjs';
import { BROWSER_ONTBREEKT } from './browser.mjs';
import { kiesStarter, open } from './start.mjs';

/** Builds that follow each other within this time lead to one restart. */
const RUST_MS = 150;
const starter = kiesStarter();
let programma = null;
let wachter = null;

/** The old one must be gone first: there is one Sluitend per user. */
async function herstart() {
  const oud = programma;
  if (oud !== null && oud.exitCode === null) {
    programma = null;
    oud.kill();
    await once(oud, 'exit');
  }
  const nieuw = open(starter);
  programma = nieuw;
  nieuw.on('exit', () => {
    if (programma === nieuw) process.exit(0);
  });
}

function plan() {
  clearTimeout(wachter);
  wachter = setTimeout(herstart, RUST_MS);
}

if (starter === null) {
  console.error(BROWSER_ONTBREEKT);
  process.exit(1);
}
let gebouwd = false;
await bouw({ opKlaar: () => gebouwd && plan() });
gebouwd = true;
plan();
