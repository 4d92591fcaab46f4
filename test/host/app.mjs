/** `app`: readiness, paths, the single instance and quitting (each window may refuse). */
import { EventEmitter } from 'node:events';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { takeLock } from './single-instance.mjs';
import { state } from './state.mjs';
import { makeEvent, strict } from './strict.mjs';

class App extends EventEmitter {
  isPackaged = false;
  #ready = false;
  #quitting = false;
  #release = null;
  #paths = {};
  #becomeReady;
  #whenReady = new Promise((resolve) => {
    this.#becomeReady = resolve;
  });
  #switches = new Map();

  commandLine = strict('app.commandLine', {
    appendSwitch: (name, value = '') => this.#switches.set(name, value),
    hasSwitch: (name) => this.#switches.has(name),
    getSwitchValue: (name) => this.#switches.get(name) ?? '',
  });

  get _switches() {
    return this.#switches;
  }

  get _quitting() {
    return this.#quitting;
  }

  get name() {
    return state.info.name;
  }

  isReady() {
    return this.#ready;
  }

  whenReady() {
    return this.#whenReady;
  }

  _setPackaged(packaged) {
    this.isPackaged = packaged;
  }

  _setReady() {
    this.#ready = true;
    this.#becomeReady();
    this.emit('ready', {}, {});
  }

  getName() {
    return state.info.name;
  }

  getVersion() {
    return state.info.version;
  }

  getAppPath() {
    return state.info.appPath;
  }

  getLocale() {
    return 'nl';
  }

  setAppUserModelId() {}

  setPath(name, path) {
    this.#paths[name] = path;
  }

  getPath(name) {
    const path = this.#paths[name] ?? this.#standardPath(name);
    if (path === undefined) throw new Error(`Failed to get '${name}' path`);
    return path;
  }

  #standardPath(name) {
    const appData = process.env.XDG_CONFIG_HOME || join(homedir(), '.config');
    const userData = () => this.#paths.userData ?? join(appData, state.info.name);
    const known = {
      home: homedir,
      appData: () => appData,
      userData,
      sessionData: userData,
      logs: () => join(userData(), 'logs'),
      temp: tmpdir,
      exe: () => process.execPath,
      desktop: () => join(homedir(), 'Desktop'),
      documents: () => join(homedir(), 'Documents'),
      downloads: () => join(homedir(), 'Downloads'),
    };
    return known[name]?.();
  }

  requestSingleInstanceLock(additionalData) {
    const message = { argv: process.argv, cwd: process.cwd(), additionalData };
    this.#release ??= takeLock(this.getPath('userData'), message, ({ argv, cwd, additionalData: data }) =>
      this.emit('second-instance', makeEvent(), argv, cwd, data),
    );
    return this.#release !== null;
  }

  hasSingleInstanceLock() {
    return this.#release !== null;
  }

  releaseSingleInstanceLock() {
    this.#release?.();
    this.#release = null;
  }

  quit() {
    if (this.#quitting) return;
    this.#quitting = true;
    void this.#tryToQuit().then((gone) => {
      this.#quitting = gone;
    });
  }

  async #tryToQuit() {
    if (!this.#allows('before-quit')) return false;
    for (const window of [...state.windows]) {
      if (!(await window._close())) return false;
    }
    if (!this.#allows('will-quit')) return false;
    this.emit('quit', makeEvent(), 0);
    await state.chromium?.stop();
    process.exit(0);
  }

  #allows(question) {
    const event = makeEvent();
    this.emit(question, event);
    return !event.defaultPrevented;
  }

  exit(code = 0) {
    this.emit('quit', makeEvent(), code);
    void Promise.resolve(state.chromium?.stop()).finally(() => process.exit(code));
  }
}

export const app = strict('app', new App());
