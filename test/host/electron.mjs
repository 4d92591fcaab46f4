/** The stand-in for the `electron` module. Start reading here; README.md says what it is and what it is not. */
import { app } from './app.mjs';
import { BrowserWindow } from './browser-window.mjs';
import { ipcMain } from './ipc-main.mjs';
import { Menu, MenuItem } from './menu.mjs';
import { nativeTheme } from './native-theme.mjs';
import { protocol } from './protocol.mjs';
import { session } from './session.mjs';
import { strict } from './strict.mjs';
import { clipboard, dialog, screen, shell } from './system.mjs';
import { webContents } from './web-contents.mjs';

export const electron = strict('electron', {
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
});
