/** What the parts of the stand-in share: who is there, and whether it is stopping. Imports nothing, so that nothing circles. */
export const state = {
  /** The running browser (chromium.mjs). */
  chromium: null,
  stopping: false,
  /** A visible window instead of a headless one. */
  headed: process.env.SLUITEND_ZICHTBAAR === '1',
  windows: new Set(),
  focused: null,
  /** CDP target id -> WebContents. */
  contents: new Map(),
  /** The menu of the application. */
  menu: null,
  /** What a packaged program would know of itself. */
  info: { name: 'Electron', version: '0.0.0', appPath: process.cwd() },
};

let nextId = 1;
export const newId = () => nextId++;

/** Rethrows what went wrong, unless the browser is going away anyway. */
export function unlessStopping(error) {
  if (!state.stopping) throw error;
}
