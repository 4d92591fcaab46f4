/** `npm run bench:analyse [-- --json]`: bundles analyse.ts as the program is bundled, and runs it. */
import { builtinModules } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const pad = (plaats) => fileURLToPath(new URL(`../../${plaats}`, import.meta.url));
await build({
  configFile: false,
  root: pad('.'),
  logLevel: 'error',
  ssr: { noExternal: true },
  build: {
    ssr: pad('test/bench/analyse.ts'),
    outDir: pad('dist/bench'),
    target: 'node20',
    rolldownOptions: {
      external: [...builtinModules, ...builtinModules.map((module) => `node:${module}`)],
      output: { format: 'es', entryFileNames: 'analyse.mjs', codeSplitting: false },
    },
  },
});
const { meet, alsTekst } = await import(pathToFileURL(pad('dist/bench/analyse.mjs')).href);
const resultaten = meet();
process.stdout.write(process.argv.includes('--json') ? `${JSON.stringify({ resultaten })}\n` : alsTekst(resultaten));
