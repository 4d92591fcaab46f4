/**
 * What a preload script finds in its isolated world: `require('electron')` with ipcRenderer and contextBridge, and the keys of the
 * application menu, which come after the page had its turn. The preload script itself follows this one (scripts.mjs).
 */
(() => {
  const exposeInMainWorld = globalThis.__standInExpose;
  if (exposeInMainWorld === undefined) return;
  const { encode, decode } = globalThis.__standInCodec;
  const send = globalThis.__standInSend;
  delete globalThis.__standInExpose;
  delete globalThis.__standInCodec;

  const listeners = new Map();
  const calls = new Map();
  let accelerators = new Set();
  let lastCall = 0;

  const post = (message) => send(JSON.stringify(message));

  function notSupported(what) {
    throw new Error(`electron stand-in: ${what} is not supported`);
  }

  const strict = (name, target) =>
    new Proxy(target, {
      get: (object, key) => (key in object || typeof key === 'symbol' ? object[key] : notSupported(`${name}.${key}`)),
    });

  const ipcRenderer = {
    invoke(channel, ...args) {
      const id = ++lastCall;
      const data = encode(args);
      return new Promise((resolve, reject) => {
        calls.set(id, { resolve, reject, channel });
        post({ type: 'invoke', id, channel, data });
      });
    },
    send: (channel, ...args) => post({ type: 'send', channel, data: encode(args) }),
    on(channel, listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
    off(channel, listener) {
      const others = (listeners.get(channel) ?? []).filter((other) => other !== listener);
      listeners.set(channel, others);
      return ipcRenderer;
    },
  };

  const RECEIVERS = {
    reply({ id, ok, data, error }) {
      const call = calls.get(id);
      calls.delete(id);
      if (ok) call?.resolve(decode(data));
      else call?.reject(new Error(`Error invoking remote method '${call.channel}': ${error}`));
    },
    event({ channel, data }) {
      const args = decode(data);
      for (const listener of listeners.get(channel) ?? []) listener({ sender: ipcRenderer }, ...args);
    },
    accelerators({ keys }) {
      accelerators = new Set(keys);
    },
  };
  globalThis.__standInReceive = (message) => RECEIVERS[message.type](message);

  function nameOf(event) {
    const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
    const modifiers = [
      event.ctrlKey && 'Ctrl',
      event.altKey && 'Alt',
      event.shiftKey && 'Shift',
      event.metaKey && 'Super',
    ];
    return [...modifiers, key].filter(Boolean).join('+');
  }
  addEventListener('keydown', (event) => {
    const key = nameOf(event);
    if (event.defaultPrevented || !accelerators.has(key)) return;
    event.preventDefault();
    post({ type: 'accelerator', key });
  });
  // Without a beforeunload handler the window's own close button could not be refused.
  if (__GUARD_CLOSE__) addEventListener('beforeunload', (event) => event.preventDefault());

  post({ type: 'hello' });
  const electron = strict('electron (in a preload)', {
    ipcRenderer: strict('ipcRenderer', ipcRenderer),
    contextBridge: strict('contextBridge', { exposeInMainWorld }),
  });
  const require = (id) => {
    if (id === 'electron') return electron;
    throw new Error(`module not found: ${id}`);
  };
  const process = Object.freeze({ ...__PROCESS__, type: 'renderer', sandboxed: true, contextIsolated: true });
  const module = { exports: {} };
  globalThis.__standInScope = { require, module, exports: module.exports, process };
})();
