/** `npm run dev`: as `npm start`, but every change of a source file builds what it touches and starts the program again. */
import { bouw } from './bouw.mjs';
import { kiesStarter, open } from './start.mjs';

const RUST_MS = 150;
const starter = kiesStarter();
let programma = null;
let wachter = null;

function herstart() {
  clearTimeout(wachter);
  wachter = setTimeout(() => {
    programma?.kill();
    programma = open(starter);
  }, RUST_MS);
}

if (starter === null) process.exit(1);
await bouw({ opKlaar: herstart });
