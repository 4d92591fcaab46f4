/** Bundles bench.ts and runs it in a Node of its own, with the garbage collector at hand for the memory figures. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const pad = (plaats) => fileURLToPath(new URL(plaats, import.meta.url));
await build({
  configFile: false,
  root: pad('../..'),
  logLevel: 'error',
  build: {
    ssr: pad('bench.ts'),
    outDir: pad('../../dist/bench'),
    target: 'node20',
    minify: false,
    rolldownOptions: { output: { format: 'es', entryFileNames: 'bench.mjs' } },
  },
});
const { status } = spawnSync(
  process.execPath,
  ['--expose-gc', pad('../../dist/bench/bench.mjs'), ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
);
process.exit(status ?? 1);
