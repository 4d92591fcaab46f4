/**
 * Fills a folder (dist/pdf) with everything electron/pdf/maak-pdf.ts needs: the bundled worker and the parts. Does nothing
 * when the folder is already as new as its sources, so that every command may call it. Files come in place whole, by a rename,
 * so that several commands at once never read half of one. By hand: `node` this file [map].
 */
import { copyFile, mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const wortel = new URL('../../', import.meta.url);
const pad = (plaats) => fileURLToPath(new URL(plaats, wortel));
const lettertype = (map, naam) => pad(`node_modules/@expo-google-fonts/source-sans-3/${map}/${naam}.ttf`);

/**
 * File name in dist/pdf -> where it comes from. They ship explicitly: dist/pdf works without node_modules.
 * Typesetter: Typst as WebAssembly (Apache-2.0). Font: Source Sans 3 (OFL-1.1), its licence beside it.
 */
const ONDERDELEN = {
  'typst.wasm': pad('node_modules/@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler_bg.wasm'),
  'normaal.ttf': lettertype('400Regular', 'SourceSans3_400Regular'),
  'halfvet.ttf': lettertype('600SemiBold', 'SourceSans3_600SemiBold'),
  'vet.ttf': lettertype('700Bold', 'SourceSans3_700Bold'),
  'LICENSE-Source-Sans-3.txt': pad('node_modules/@expo-google-fonts/source-sans-3/LICENSE_FONT'),
  'rapport.typ': pad('build/rapport/rapport.typ'),
};

const WORKER = pad('electron/pdf/pdf-worker.ts');
const BUNDEL = 'pdf-worker.cjs';
const LICENTIES = 'LICENTIES.md';
const STANDAARDMAP = pad('dist/pdf');

export async function verzamelOnderdelen(map = STANDAARDMAP) {
  if (await isBij(map)) return map;
  await mkdir(map, { recursive: true });
  const tijdelijk = await mkdtemp(join(map, '.'));
  try {
    for (const [naam, bron] of Object.entries(ONDERDELEN)) await copyFile(bron, join(tijdelijk, naam));
    await bundelWorker(tijdelijk);
    for (const naam of [...Object.keys(ONDERDELEN), LICENTIES, BUNDEL])
      await rename(join(tijdelijk, naam), join(map, naam));
  } finally {
    await rm(tijdelijk, { recursive: true, force: true });
  }
  return map;
}

async function bundelWorker(map) {
  const { build } = await import('vite');
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: WORKER,
      outDir: map,
      emptyOutDir: false,
      minify: true,
      license: { fileName: LICENTIES },
      rolldownOptions: { output: { format: 'cjs', entryFileNames: BUNDEL } },
    },
  });
}

/** The worker is written last: when it is newer than all sources, the folder is complete. */
async function isBij(map) {
  const gemaakt = await tijd(join(map, BUNDEL));
  if (gemaakt === null) return false;
  const bronnen = [...Object.values(ONDERDELEN), ...(await codebestanden())];
  const tijden = await Promise.all(bronnen.map(tijd));
  return tijden.every((bron) => bron !== null && bron <= gemaakt);
}

async function codebestanden() {
  const mappen = ['../../electron/pdf/', '../../shared/rapport/', '../../shared/kern/', './'];
  const lijsten = mappen.map(async (plaats) => {
    const map = fileURLToPath(new URL(plaats, import.meta.url));
    return (await readdir(map)).map((naam) => join(map, naam));
  });
  return (await Promise.all(lijsten)).flat();
}

async function tijd(bestand) {
  const gegevens = await stat(bestand).catch(() => null);
  return gegevens?.mtimeMs ?? null;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await verzamelOnderdelen(process.argv[2]);
