/** `nativeTheme`: light or dark as the page sees it. `system` is what the browser says. */
import { EventEmitter } from 'node:events';
import { state, unlessStopping } from './state.mjs';
import { strict } from './strict.mjs';

class NativeTheme extends EventEmitter {
  shouldUseHighContrastColors = false;
  #source = 'system';

  get themeSource() {
    return this.#source;
  }

  set themeSource(source) {
    if (!['system', 'light', 'dark'].includes(source)) throw new TypeError('Error processing argument.');
    this.#source = source;
    for (const contents of state.contents.values()) this._apply(contents).catch(unlessStopping);
    this.emit('updated');
  }

  get shouldUseDarkColors() {
    return this.#source === 'dark';
  }

  _apply(contents) {
    const features = this.#source === 'system' ? [] : [{ name: 'prefers-color-scheme', value: this.#source }];
    return state.chromium.send('Emulation.setEmulatedMedia', { features }, contents._session);
  }
}

const instance = new NativeTheme();

export const nativeTheme = strict('nativeTheme', instance);
