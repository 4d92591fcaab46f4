/** What `import ... from 'electron'` finds. */
const electron = globalThis[Symbol.for('electron stand-in')];

export const {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeTheme,
  protocol,
  screen,
  session,
  shell,
  webContents,
} = electron;
export default electron;
