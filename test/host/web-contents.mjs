/** `webContents`: one page, driven over CDP: its preload world, its messages, its navigation and its requests. */
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { answer, eventMessage, receive } from './ipc-main.mjs';
import { pressAccelerator, sendAccelerators } from './menu.mjs';
import { nativeTheme } from './native-theme.mjs';
import { BINDING, pageScript, preloadScript, WORLD } from './page/scripts.mjs';
import { setPermissions } from './permissions.mjs';
import { isCustom, toApp, toWeb } from './protocol.mjs';
import { handleRequest } from './requests.mjs';
import { defaultSession } from './session.mjs';
import { newId, state, unlessStopping } from './state.mjs';
import { makeEvent, strict } from './strict.mjs';

const NET_ABORTED = -3;

export class WebContents extends EventEmitter {
  id = newId();
  session = defaultSession;
  _frame = '';
  /** What the page itself asked to go to, until its request comes by. */
  _askedNavigation = null;
  /** A beforeunload being decided. */
  _deciding = null;
  #world = null;
  #url = '';
  #shown = false;
  #gone = false;
  #openHandler = null;
  #attached;
  #becomeAttached;

  constructor(window, preferences) {
    super();
    this._window = window;
    this._preferences = preferences;
    this.#attached = new Promise((resolve) => {
      this.#becomeAttached = resolve;
    });
  }

  // ---- the page behind it
  async _attach(targetId, sessionId) {
    this._target = targetId;
    this._session = sessionId;
    state.contents.set(targetId, this);
    this.#listen();
    const cdp = (method, params) => state.chromium.send(method, params, sessionId);
    const preload = this._preferences.preload ? readFileSync(this._preferences.preload, 'utf8') : '';
    const args = this._preferences.additionalArguments ?? [];
    const preloadSource = preloadScript(preload, { guardClose: state.headed, args });
    const tree = cdp('Page.getFrameTree').then(({ frameTree }) => {
      this._frame = frameTree.frame.id;
    });
    await Promise.all([
      cdp('Page.enable'),
      tree,
      cdp('Runtime.enable'),
      cdp('Page.setLifecycleEventsEnabled', { enabled: true }),
      cdp('Runtime.addBinding', { name: BINDING, executionContextName: WORLD }),
      cdp('Page.addScriptToEvaluateOnNewDocument', { source: pageScript() }),
      cdp('Page.addScriptToEvaluateOnNewDocument', { source: preloadSource, worldName: WORLD }),
      cdp('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
      nativeTheme._apply(this),
      cdp('Runtime.runIfWaitingForDebugger'),
    ]);
    this.#becomeAttached();
  }

  #listen() {
    const on = (event, listener) => state.chromium.on(`${this._session}/${event}`, listener);
    on('Runtime.bindingCalled', (call) => this.#fromPage(call));
    on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === WORLD && context.auxData?.frameId === this._frame) this.#world = context.id;
    });
    on('Runtime.executionContextsCleared', () => {
      this.#world = null;
    });
    on('Fetch.requestPaused', (paused) => void handleRequest(this, paused).catch((error) => this.#unlessGone(error)));
    on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId) return;
      this.#url = frame.url;
      this.emit('did-navigate', makeEvent(), this.getURL(), 200, '');
    });
    on('Page.domContentEventFired', () => this.emit('dom-ready', makeEvent()));
    on('Page.loadEventFired', () => this.#loaded());
    on('Page.lifecycleEvent', ({ name, loaderId }) => {
      if (name === 'load') this.emit('_load', loaderId);
    });
    on('Page.javascriptDialogOpening', (dialog) => {
      this._deciding = this.#decideUnload(dialog);
    });
    on('Page.frameRequestedNavigation', (request) => this.#asked(request));
    on('Page.windowOpen', (request) => this.#windowOpen(request));
  }

  #unlessGone(error) {
    if (!this.#gone) unlessStopping(error);
  }

  #loaded() {
    if (this.getURL() === '') return;
    this.emit('did-finish-load', makeEvent());
    if (this.#shown) return;
    this.#shown = true;
    this._window.emit('ready-to-show');
  }

  async _send(method, params) {
    await this.#attached;
    if (this.#gone) throw new TypeError('Object has been destroyed');
    return state.chromium.send(method, params, this._session);
  }

  // ---- messages
  #fromPage({ payload, executionContextId }) {
    const message = JSON.parse(payload);
    const event = makeEvent({ sender: this, senderFrame: this.mainFrame, frameId: 1, processId: 1 });
    if (message.type === 'hello') {
      this.#world = executionContextId;
      sendAccelerators(this);
    } else if (message.type === 'accelerator') pressAccelerator(message.key, this._window);
    else if (message.type === 'send') receive(message, event);
    else void answer(message, event).then((reply) => this._toPage(reply, executionContextId));
  }

  _toPage(message, world = this.#world) {
    if (this.#gone || world === null) return;
    const call = {
      functionDeclaration: 'function (message) { globalThis.__standInReceive(message); }',
      executionContextId: world,
      arguments: [{ value: message }],
      silent: true,
    };
    state.chromium.send('Runtime.callFunctionOn', call, this._session).catch(() => {}); // the page went meanwhile
  }

  send(channel, ...args) {
    if (this.#gone) throw new TypeError('Object has been destroyed');
    this._toPage(eventMessage(channel, args));
  }

  // ---- navigation
  get mainFrame() {
    const url = this.getURL();
    return strict('webFrameMain', { url, origin: originOf(url), parent: null });
  }

  /** Started by the page itself; loadURL and reload do not pass here. */
  #asked({ frameId, disposition, url }) {
    if (frameId !== this._frame || disposition !== 'currentTab') return;
    if (!isCustom(url)) {
      this._askedNavigation = url;
      return;
    }
    // Chromium knows no app:// and would only show a message; ask the program in its place.
    const event = makeEvent({ url, isMainFrame: true, isSameDocument: false });
    this.emit('will-navigate', event, url);
    if (!event.defaultPrevented) void this.loadURL(url);
  }

  #windowOpen({ url, windowName, windowFeatures }) {
    const details = {
      url: toApp(url),
      frameName: windowName,
      features: windowFeatures.join(','),
      disposition: 'foreground-tab',
    };
    const { action } = this.#openHandler?.(details) ?? { action: 'allow' };
    if (action !== 'deny') console.error(`electron stand-in: child windows are not supported; ${url} was closed`);
  }

  setWindowOpenHandler(handler) {
    this.#openHandler = handler;
  }

  async loadURL(url) {
    const web = toWeb(url);
    await this.#attached;
    await setPermissions(this, new URL(web).origin, url);
    const loaded = this.#loads();
    const { errorText, loaderId } = await this._send('Page.navigate', { url: web });
    if (errorText !== undefined)
      throw Object.assign(new Error(`${errorText} loading '${url}'`), { errno: NET_ABORTED });
    if (loaderId !== undefined) await loaded(loaderId);
  }

  /** Starts collecting finished loads; the function returned waits for the one with that id. */
  #loads() {
    const done = new Set();
    let wake = () => {};
    const note = (loaderId) => {
      done.add(loaderId);
      wake();
    };
    this.on('_load', note);
    return async (loaderId) => {
      while (!done.has(loaderId)) {
        await new Promise((resolve) => {
          wake = resolve;
        });
      }
      this.off('_load', note);
    };
  }

  getURL() {
    return this.#url === '' || this.#url.startsWith('about:blank') ? '' : toApp(this.#url);
  }

  getTitle() {
    return this._title ?? '';
  }

  reload() {
    this._send('Page.reload').catch(unlessStopping);
  }

  async #decideUnload({ type }) {
    if (type !== 'beforeunload') return; // alert and the like are for who drives the page
    const accept = this._window._mayUnload(this);
    await state.chromium.send('Page.handleJavaScriptDialog', { accept }, this._session).catch(() => {});
  }

  // ---- the rest that a program of ours uses
  async executeJavaScript(code) {
    const { result, exceptionDetails } = await this._send('Runtime.evaluate', {
      expression: code,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  async capturePage() {
    const { data } = await this._send('Page.captureScreenshot', { format: 'png' });
    const png = Buffer.from(data, 'base64');
    return { toPNG: () => png, isEmpty: () => png.length === 0 };
  }

  async printToPDF({ printBackground = false, landscape = false, preferCSSPageSize = false } = {}) {
    const { data } = await this._send('Page.printToPDF', { printBackground, landscape, preferCSSPageSize });
    return Buffer.from(data, 'base64');
  }

  /** The browser's own command, sent along with a key that means nothing. */
  paste() {
    const key = { key: 'Unidentified', commands: ['Paste'] };
    this._send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key })
      .then(() => this._send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'Unidentified' }))
      .catch(unlessStopping);
  }

  isDestroyed() {
    return this.#gone;
  }

  openDevTools() {
    console.error('electron stand-in: no developer tools; start Chromium with --remote-debugging-port instead');
  }

  isDevToolsOpened() {
    return false;
  }

  _destroyed() {
    if (this.#gone) return;
    this.#gone = true;
    state.contents.delete(this._target);
    this.emit('destroyed', makeEvent());
  }
}

export const webContents = strict('webContents', {
  getAllWebContents: () => [...state.contents.values()],
  fromId: (id) => [...state.contents.values()].find((contents) => contents.id === id),
  fromDevToolsTargetId: (target) => state.contents.get(target),
  getFocusedWebContents: () => state.focused?.webContents ?? null,
});

function originOf(url) {
  return /^[a-z0-9+.-]+:\/\/[^/]*/i.exec(url)?.[0] ?? 'null';
}
