/** `BrowserWindow`: bounds, title and closing of one window. Refuses the web preferences that would weaken it. */
import { EventEmitter } from 'node:events';
import { app } from './app.mjs';
import { newId, state, unlessStopping } from './state.mjs';
import { makeEvent, notSupported } from './strict.mjs';
import { WebContents } from './web-contents.mjs';

const UNSAFE = {
  nodeIntegration: true,
  nodeIntegrationInWorker: true,
  nodeIntegrationInSubFrames: true,
  contextIsolation: false,
  sandbox: false,
  webSecurity: false,
  allowRunningInsecureContent: true,
  experimentalFeatures: true,
  webviewTag: true,
};

export class BrowserWindow extends EventEmitter {
  id = newId();
  #title = app.getName();
  #bounds;
  #visible;
  #maximized = false;
  #minimized = false;
  #fullScreen = false;
  #edited = false;
  #gone = false;
  /** The program has said that it may go. */
  #released = false;
  #opened;

  constructor({ x = 0, y = 0, width = 800, height = 600, show = true, title, webPreferences = {} } = {}) {
    super();
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    for (const [name, unsafe] of Object.entries(UNSAFE)) {
      if (webPreferences[name] === unsafe) notSupported(`webPreferences.${name}=${unsafe}`);
    }
    this.#bounds = { x, y, width, height };
    this.#visible = show;
    this.#title = title ?? this.#title;
    this.webContents = new WebContents(this, webPreferences);
    state.windows.add(this);
    state.focused = this;
    this.#opened = state.chromium.openWindow(this).catch(unlessStopping);
    app.emit('browser-window-created', makeEvent(), this);
    app.emit('web-contents-created', makeEvent(), this.webContents);
  }

  static getAllWindows() {
    return [...state.windows];
  }

  static getFocusedWindow() {
    return state.focused;
  }

  static fromWebContents(contents) {
    return [...state.windows].find((window) => window.webContents === contents) ?? null;
  }

  static fromId(id) {
    return [...state.windows].find((window) => window.id === id) ?? null;
  }

  loadURL(url) {
    return this.webContents.loadURL(url);
  }

  show() {
    this.#visible = true;
    this.emit('show');
  }

  hide() {
    this.#visible = false;
    this.emit('hide');
  }

  isVisible() {
    return this.#visible;
  }

  focus() {
    state.focused = this;
    this.webContents._send('Page.bringToFront').catch(unlessStopping);
    this.emit('focus');
  }

  isFocused() {
    return state.focused === this;
  }

  maximize() {
    this.#maximized = true;
    this.emit('maximize');
  }

  unmaximize() {
    this.#maximized = false;
    this.emit('unmaximize');
  }

  isMaximized() {
    return this.#maximized;
  }

  minimize() {
    this.#minimized = true;
    this.emit('minimize');
  }

  restore() {
    this.#minimized = false;
    this.emit('restore');
  }

  isMinimized() {
    return this.#minimized;
  }

  setFullScreen(on) {
    this.#fullScreen = on;
    this.emit(on ? 'enter-full-screen' : 'leave-full-screen');
  }

  isFullScreen() {
    return this.#fullScreen;
  }

  setTitle(title) {
    this.#title = title;
    if (state.headed)
      this.webContents.executeJavaScript(`document.title = ${JSON.stringify(title)}`).catch(unlessStopping);
  }

  getTitle() {
    return this.#title;
  }

  setBounds(bounds) {
    Object.assign(this.#bounds, bounds);
    this.emit('resize');
  }

  getBounds() {
    return { ...this.#bounds };
  }

  getNormalBounds() {
    return this.getBounds();
  }

  setDocumentEdited(edited) {
    this.#edited = edited;
  }

  isDocumentEdited() {
    return this.#edited;
  }

  // ---- closing: 'close' (may be refused) -> the page's beforeunload (may be refused) -> 'closed'
  close() {
    this._close().catch(unlessStopping);
  }

  /** Whether the window went. */
  async _close() {
    if (this.#gone) return true;
    if (!this.#allowsClose()) return false;
    await this.#opened;
    await this.webContents._deciding;
    this.#released = state.headed;
    const gone = new Promise((resolve) => this.once('closed', () => resolve(true)));
    const kept = new Promise((resolve) => {
      state.chromium.once(`${this.webContents._session}/Page.javascriptDialogClosed`, ({ result }) => {
        if (!result) resolve(false);
      });
    });
    await this.webContents._send('Page.close').catch(() => {}); // gone before it could answer
    const went = await Promise.race([gone, kept]);
    this.#released = went;
    return went;
  }

  #allowsClose() {
    const event = makeEvent();
    this.emit('close', event);
    return !event.defaultPrevented;
  }

  /** May the page be unloaded? Asked when it has a beforeunload handler: its own, or the guard of a visible window. */
  _mayUnload(contents) {
    if (this.#released) return true;
    if (state.headed) return this.#allowsClose(); // the user pressed the window's own button
    const event = makeEvent();
    contents.emit('will-prevent-unload', event);
    return event.defaultPrevented;
  }

  destroy() {
    this.#released = true;
    void this.#opened.then(() => state.chromium.closeTarget(this.webContents._target));
  }

  isDestroyed() {
    return this.#gone;
  }

  _pageTitle(title) {
    const event = makeEvent();
    this.emit('page-title-updated', event, title, true);
    if (!event.defaultPrevented) this.#title = title;
  }

  _closed() {
    if (this.#gone) return;
    this.#gone = true;
    state.windows.delete(this);
    this.webContents._destroyed();
    if (state.focused === this) state.focused = [...state.windows].at(-1) ?? null;
    this.emit('closed');
    if (state.windows.size > 0 || app._quitting) return;
    if (app.listenerCount('window-all-closed') > 0) app.emit('window-all-closed');
    else app.quit();
  }
}
