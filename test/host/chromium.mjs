/** The browser: started with a fresh profile in the user's data folder, one target per window, stopped with the program. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../../build/browser.mjs';
import { app } from './app.mjs';
import { Cdp } from './cdp.mjs';
import { state, unlessStopping } from './state.mjs';
import { notSupported } from './strict.mjs';

const OURS = 'about:blank#sluitend';
const EMPTY_PAGE = '--app=data:text/html,<title>Sluitend</title>';
const STOP_PATIENCE_MS = 2000;
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--password-store=basic',
  '--remote-debugging-pipe',
  '--lang=nl',
];

export class Chromium {
  #child;
  #cdp;
  #sessions = new Map();
  #waiting = new Map();
  /** Targets of visible windows that are not yet taken. */
  #spare = [];
  #wakeSpare = () => {};

  async start({ debugPort }) {
    const profile = makeProfile();
    const executable = findBrowser();
    if (executable === null)
      throw new Error('No Chrome, Edge or Chromium found; `npm test` and `npm start` can bring one');
    this.#child = spawn(executable, flags(profile, debugPort), { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] });
    this.#watchChild();
    this.#cdp = new Cdp(this.#child);
    this.#cdp.on('Target.attachedToTarget', (target) => void this.#attached(target).catch(unlessStopping));
    for (const event of ['Target.targetDestroyed', 'Target.detachedFromTarget']) {
      this.#cdp.on(event, ({ targetId }) => state.contents.get(targetId)?._window._closed());
    }
    this.#cdp.on('Target.targetInfoChanged', ({ targetInfo }) => noteTitle(targetInfo));
    const { product } = await this.send('Browser.getVersion');
    Object.defineProperty(process.versions, 'chrome', { value: product.split('/')[1], enumerable: true });
    await this.send('Target.setDiscoverTargets', { discover: true });
    const filter = [{ type: 'page' }, { exclude: true }];
    await this.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true, filter });
  }

  #watchChild() {
    let errors = '';
    this.#child.stderr.setEncoding('utf8').on('data', (text) => {
      errors = (errors + text).slice(-4000);
      // Playwright waits for this line
      for (const line of text.split('\n')) if (line.startsWith('DevTools listening on')) console.error(line);
    });
    this.#child.on('exit', (code, signal) => {
      if (state.stopping || (state.headed && state.windows.size === 0)) return;
      console.error(`electron stand-in: the browser ended (${code ?? signal})\n${errors}`);
      process.exit(1);
    });
    process.on('exit', () => this.#child.kill('SIGKILL'));
  }

  send(method, params, sessionId) {
    return this.#cdp.send(method, params, sessionId);
  }

  on(event, listener) {
    this.#cdp.on(event, listener);
  }

  once(event, listener) {
    this.#cdp.once(event, listener);
  }

  closeTarget(targetId) {
    return this.send('Target.closeTarget', { targetId });
  }

  async openWindow(window) {
    const targetId = state.headed ? await this.#takeSpare() : await this.#createTarget(window.getBounds());
    const sessionId = this.#sessions.get(targetId) ?? (await this.#sessionOf(targetId));
    await window.webContents._attach(targetId, sessionId);
    if (state.headed) await this.#resize(targetId, window.getBounds());
  }

  async #createTarget({ width, height }) {
    return (await this.send('Target.createTarget', { url: OURS, newWindow: true, width, height })).targetId;
  }

  async #takeSpare() {
    if (state.windows.size > 1) notSupported('a second visible window');
    while (this.#spare.length === 0) {
      await new Promise((resolve) => {
        this.#wakeSpare = resolve;
      });
    }
    return this.#spare.shift();
  }

  #sessionOf(targetId) {
    return new Promise((resolve) => this.#waiting.set(targetId, resolve));
  }

  async #resize(targetId, { width, height }) {
    const { windowId } = await this.send('Browser.getWindowForTarget', { targetId });
    await this.send('Browser.setWindowBounds', { windowId, bounds: { width, height } });
  }

  async #attached({ sessionId, targetInfo: { targetId, type, url } }) {
    if (type !== 'page' || state.contents.has(targetId)) return;
    // The first page of a visible browser is ours, and has no address yet.
    const ours = state.headed ? this.#sessions.size === 0 : url.startsWith(OURS);
    if (!ours) return this.#dismiss(targetId, sessionId);
    this.#sessions.set(targetId, sessionId);
    this.#waiting.get(targetId)?.(sessionId);
    if (!state.headed) return;
    this.#spare.push(targetId);
    this.#wakeSpare();
  }

  /** Opened by a page; Page.windowOpen has asked the program already. */
  async #dismiss(targetId, sessionId) {
    await this.closeTarget(targetId);
    await this.send('Runtime.runIfWaitingForDebugger', {}, sessionId).catch(() => {});
  }

  async stop() {
    state.stopping = true;
    const patience = () => new Promise((resolve) => setTimeout(resolve, STOP_PATIENCE_MS));
    await Promise.race([this.send('Browser.close').catch(() => {}), patience()]);
    const ended = new Promise((resolve) => {
      if (this.#child.exitCode !== null) resolve();
      this.#child.once('exit', resolve);
    });
    await Promise.race([ended, patience()]);
  }
}

/** The browser's own folder, told beforehand not to offer to translate our Dutch. */
function makeProfile() {
  const profile = join(app.getPath('sessionData'), 'chromium');
  const preferences = join(profile, 'Default', 'Preferences');
  mkdirSync(join(profile, 'Default'), { recursive: true });
  if (!existsSync(preferences)) writeFileSync(preferences, JSON.stringify({ translate: { enabled: false } }));
  return profile;
}

function flags(profile, debugPort) {
  const isRoot = process.getuid?.() === 0;
  const switches = [...app._switches].filter(([name]) => name !== 'user-data-dir'); // the program's own
  const given = switches.map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`));
  return [
    ...FLAGS,
    `--user-data-dir=${profile}`,
    ...(isRoot || process.env.CI ? ['--no-sandbox'] : []),
    ...(debugPort === undefined ? [] : [`--remote-debugging-port=${debugPort}`]),
    ...(state.headed ? [EMPTY_PAGE, '--test-type'] : ['--headless=new', '--no-startup-window']),
    ...given,
  ];
}

function noteTitle({ targetId, title }) {
  const contents = state.contents.get(targetId);
  if (contents === undefined || contents._title === title || title.startsWith('about:blank')) return;
  contents._title = title;
  contents._window._pageTitle(title);
}
