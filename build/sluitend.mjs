/**
 * The command line: `npm run --silent sluitend -- <opdracht> ...`. Bundles electron/opdrachten once, and again when a source
 * changed, then runs it.
 *
 * The bundle stands in dist/opdrachten under the hash of its sources, put in place by a rename, so several commands at once never
 * see half of one. Starting costs the hash of the sources, not a build.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

const pad = (plaats) => fileURLToPath(new URL(`../${plaats}`, import.meta.url));
const MAP = pad('dist/opdrachten');
const SLOT_VERLOOPT = 60_000;

async function bundel() {
  const naam = `${await vingerafdruk()}.mjs`;
  const bestand = join(MAP, naam);
  if (!(await bestaat(bestand))) await metSlot('opdrachten', () => bouw(naam, bestand));
  return bestand;
}

/** Over everything the bundle is made of. */
async function vingerafdruk() {
  const hash = createHash('sha256').update(await readFile(fileURLToPath(import.meta.url)));
  hash.update(await readFile(pad('package-lock.json')));
  for (const map of ['shared', 'electron']) {
    const lijst = await readdir(pad(map), { recursive: true });
    const bronnen = lijst.filter((naam) => /\.(ts|json)$/.test(naam)).sort();
    const inhoud = await Promise.all(bronnen.map((naam) => readFile(join(pad(map), naam))));
    bronnen.forEach((naam, i) => {
      hash.update(naam).update(inhoud[i]);
    });
  }
  return hash.digest('hex').slice(0, 16);
}

async function bouw(naam, bestand) {
  if (await bestaat(bestand)) return;
  const { build } = await import('vite');
  const tijdelijk = join(MAP, `.${process.pid}`);
  await build({
    configFile: false,
    root: pad('.'),
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: pad('electron/opdrachten/begin.ts'),
      outDir: tijdelijk,
      target: 'node20',
      minify: true,
      rolldownOptions: {
        external: [...builtinModules, ...builtinModules.map((module) => `node:${module}`)],
        output: { format: 'es', entryFileNames: naam, codeSplitting: false },
      },
    },
  });
  const vroeger = (await readdir(MAP)).filter((oud) => oud.endsWith('.mjs'));
  await rename(join(tijdelijk, naam), bestand);
  await Promise.all(
    [tijdelijk, ...vroeger.map((oud) => join(MAP, oud))].map((weg) => rm(weg, { recursive: true, force: true })),
  );
}

/** One process at a time; a lock that was left behind expires. */
async function metSlot(naam, werk) {
  const slot = join(MAP, `.${naam}.slot`);
  await mkdir(MAP, { recursive: true });
  while (!(await neemSlot(slot))) await wacht(100);
  try {
    return await werk();
  } finally {
    await rm(slot, { recursive: true, force: true });
  }
}

async function neemSlot(slot) {
  try {
    await mkdir(slot);
    return true;
  } catch (fout) {
    if (fout.code !== 'EEXIST') throw fout;
  }
  const sinds = await stat(slot).catch(() => null);
  if (sinds !== null && Date.now() - sinds.mtimeMs > SLOT_VERLOOPT) await rm(slot, { recursive: true, force: true });
  return false;
}

async function bestaat(bestand) {
  return (await stat(bestand).catch(() => null)) !== null;
}

/** Only asked for a PDF: the typesetter and fonts are large. */
async function pdfOnderdelen() {
  const { verzamelOnderdelen } = await import('./rapport/verzamel-onderdelen.mjs');
  return metSlot('pdf', () => verzamelOnderdelen());
}

const { begin } = await import(pathToFileURL(await bundel()).href);
await begin(process.argv.slice(2), pdfOnderdelen);
