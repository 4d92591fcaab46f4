/** The scripts of this folder as text, filled in for one page. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The world that a preload runs in. */
export const WORLD = 'Electron Isolated Context';
/** The binding through which that world speaks to the main process. */
export const BINDING = '__standInSend';

const SECRET = `standIn${randomBytes(12).toString('hex')}`;
const read = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');
const [CODEC, WORLDS, PRELOAD_WORLD] = ['codec.js', 'worlds.js', 'preload-world.js'].map(read);

const worlds = (side) => WORLDS.replace('__SIDE__', side).replace('__SECRET__', SECRET);

export const pageScript = () => worlds('main');

/** `preload`: the program's own script. `guardClose`: closing the window by its own button must ask. `args`: what the program passes on. */
export function preloadScript(preload, { guardClose, args }) {
  const process = {
    argv: args,
    platform: globalThis.process.platform,
    arch: globalThis.process.arch,
    versions: globalThis.process.versions,
  };
  const world = PRELOAD_WORLD.replace('__GUARD_CLOSE__', () => String(guardClose)).replace('__PROCESS__', () =>
    JSON.stringify(process),
  );
  return CODEC + worlds('preload') + world + wrap(preload);
}

/** As Electron wraps a sandboxed preload: a function with what CommonJS expects. */
function wrap(preload) {
  return `;((scope) => {
    if (scope === undefined) return;
    delete globalThis.__standInScope;
    (({ require, module, exports, process }) => {\n${preload}\n})(scope);
  })(globalThis.__standInScope);`;
}
