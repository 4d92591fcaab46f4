/** `npm run bench:venster [-- --json]`: builds the program and the bare grid beside it, and drives both in a browser. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, runnerImport } from 'vite';
import { bouw } from '../../build/bouw.mjs';
import { findBrowser } from '../../build/browser.mjs';

const pad = (plaats) => fileURLToPath(new URL(`../../${plaats}`, import.meta.url));
await bouw();
await build({
  configFile: false,
  root: pad('.'),
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    lib: {
      entry: pad('test/bench/kaal-rooster.ts'),
      formats: ['iife'],
      name: 'kaalRooster',
      fileName: () => 'kaal-rooster.js',
    },
    outDir: pad('dist/bench'),
    emptyOutDir: false,
    target: 'chrome140',
  },
});
writeFileSync(
  pad('dist/bench/kaal-rooster.html'),
  '<!doctype html><body style="margin:0"><script src="kaal-rooster.js"></script>',
);
const { module } = await runnerImport(pad('test/bench/venster.ts'), { configFile: false, logLevel: 'error' });
const resultaten = await module.meet({
  browser: findBrowser(),
  kaleGrid: pad('dist/bench'),
  venster: pad('dist/renderer'),
});
process.stdout.write(
  process.argv.includes('--json') ? `${JSON.stringify({ resultaten })}\n` : module.alsTekst(resultaten),
);
