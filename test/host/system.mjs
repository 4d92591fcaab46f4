/** Small doors to the operating system: dialogs (scripted by tests, drawn in the page when somebody looks), shell, clipboard, screen. */
import { drawDialog } from './drawn-dialogs.mjs';
import { state } from './state.mjs';
import { notSupported, strict } from './strict.mjs';

/** Tests replace these by answers of their own, as they do on real Electron. */
function dialogOf(kind) {
  return async (...args) => {
    const options = args.at(-1) ?? {};
    if (!state.headed) throw new Error(`electron stand-in: dialog.${kind} has no scripted answer`);
    return drawDialog(kind, options);
  };
}

export const dialog = strict('dialog', {
  showOpenDialog: dialogOf('showOpenDialog'),
  showSaveDialog: dialogOf('showSaveDialog'),
  showMessageBox: dialogOf('showMessageBox'),
  showErrorBox: (title, content) => console.error(`${title}: ${content}`),
});

export const shell = strict('shell', {
  openExternal: async (url) => notSupported(`shell.openExternal(${url})`),
  showItemInFolder: (path) => console.error(`electron stand-in: ${path}`),
});

let copied = '';
export const clipboard = strict('clipboard', {
  readText: () => copied,
  writeText: (text) => {
    copied = text;
  },
});

const area = { x: 0, y: 0, width: 1920, height: 1080 };
const display = { id: 1, bounds: area, workArea: area, workAreaSize: area, scaleFactor: 1 };
export const screen = strict('screen', {
  getPrimaryDisplay: () => display,
  getAllDisplays: () => [display],
  getDisplayMatching: () => display,
});
