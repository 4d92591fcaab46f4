/**
 * Builds dist/: the window (Vite + React), main process and preload (the same Vite, bundled with all they import), and the parts
 * of the PDF. What stands in dist/ needs no node_modules at run time. By hand: `npm run bouw`; `--kijk` rebuilds on every change.
 */
import { rm } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { verzamelOnderdelen } from './rapport/verzamel-onderdelen.mjs';

const pad = (plaats) => fileURLToPath(new URL(`../${plaats}`, import.meta.url));
const NODE = ['electron', ...builtinModules, ...builtinModules.map((naam) => `node:${naam}`)];

/** Names and licences of all that is bundled ship beside it; the preload bundles nothing of others, and would write over the list. */
const LICENTIES = { fileName: 'LICENTIES.md' };

/** The window: relative addresses, so that it loads from app:// wherever it is installed. */
export const VENSTER = {
  configFile: false,
  root: pad('renderer'),
  base: './',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: pad('dist/renderer'),
    emptyOutDir: true,
    target: 'chrome140',
    chunkSizeWarningLimit: 3000,
    license: LICENTIES,
    modulePreload: { polyfill: false },
  },
};

const HOOFDPROCES = node('electron/main.ts', 'es', 'main.js');
/** A sandboxed preload is CommonJS and may require nothing but electron. */
const PRELOAD = node('electron/preload/preload.ts', 'cjs', 'preload.cjs');

function node(bron, formaat, naam) {
  return {
    configFile: false,
    root: pad('.'),
    ssr: { noExternal: true },
    build: {
      ssr: pad(bron),
      outDir: pad('dist/electron'),
      emptyOutDir: false,
      target: 'node20',
      license: formaat === 'es' && LICENTIES,
      minify: formaat === 'cjs',
      rolldownOptions: {
        external: NODE,
        // What is seldom used (writing workbooks) is a file of its own, read when it is needed.
        output: { format: formaat, entryFileNames: naam, chunkFileNames: '[name].js' },
      },
    },
  };
}

/** `opKlaar` given: keep watching, and call it after every rebuild. */
export async function bouw({ opKlaar } = {}) {
  await Promise.all(['electron', 'renderer'].map((map) => rm(pad(`dist/${map}`), { recursive: true, force: true })));
  await verzamelOnderdelen(pad('dist/pdf'));
  for (const deel of [VENSTER, HOOFDPROCES, PRELOAD]) await bouwDeel(deel, opKlaar);
}

async function bouwDeel(deel, opKlaar) {
  const watch = opKlaar === undefined ? null : {};
  const uitkomst = await build({ ...deel, logLevel: 'warn', build: { ...deel.build, watch } });
  if (opKlaar === undefined) return;
  await new Promise((klaar) => {
    uitkomst.on('event', ({ code }) => {
      if (code === 'ERROR') console.error('Bouwen mislukt; de fout staat hierboven.');
      if (code === 'END' || code === 'ERROR') klaar();
      if (code === 'END') opKlaar();
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bouw();
