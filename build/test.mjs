/** Runs vitest after what the end-to-end tests need is there: a browser and a built program. Arguments go to vitest. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bouw } from './bouw.mjs';
import { BROWSER_ONTBREEKT, ensureBrowser } from './browser.mjs';

if (ensureBrowser() === null) {
  console.error(BROWSER_ONTBREEKT);
  process.exit(1);
}
await bouw();
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const { status } = spawnSync(process.execPath, [vitest, 'run', ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(status ?? 1);
