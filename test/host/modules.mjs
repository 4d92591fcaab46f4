/** Makes `electron` resolve to the stand-in, for `require` and for `import`. */
import Module, { register } from 'node:module';
import { electron } from './electron.mjs';

const NAMES = ['electron', 'electron/main'];

export function replaceElectron() {
  globalThis[Symbol.for('electron stand-in')] = electron;
  const load = Module._load;
  Module._load = (request, parent, isMain) =>
    NAMES.includes(request) ? electron : load.call(Module, request, parent, isMain);
  register(`data:text/javascript,${encodeURIComponent(hooks())}`);
}

/** Module hooks run in a thread of their own, hence as text. */
function hooks() {
  const url = new URL('./esm.mjs', import.meta.url).href;
  return `export async function resolve(id, context, next) {
    const ours = ${JSON.stringify(NAMES)}.includes(id);
    return ours ? { url: ${JSON.stringify(url)}, format: 'module', shortCircuit: true } : next(id, context);
  }`;
}
