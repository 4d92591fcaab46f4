/**
 * Runs before any script of a page, twice: in the page's own world (side 'main') and in the isolated world of the preload (side
 * 'preload'). They share one DOM and nothing else, as in Electron. What crosses is a CustomEvent under a secret name whose
 * `detail` Chromium clones between worlds, synchronously. Names in __CAPITALS__ are filled in by web-contents.mjs.
 */
(() => {
  if (window !== window.top || location.href === 'about:blank') return;
  const SIDE = '__SIDE__';
  const OTHER = SIDE === 'main' ? 'preload' : 'main';
  const SECRET = '__SECRET__';
  // A page may replace these later; hold the originals.
  const { dispatchEvent, addEventListener } = EventTarget.prototype;
  const Envelope = CustomEvent;
  const readDetail = Object.getOwnPropertyDescriptor(CustomEvent.prototype, 'detail').get;
  const { apply } = Reflect;

  const ownFunctions = new Map();
  const idsOfFunctions = new WeakMap();
  const theirFunctions = new Map();
  const openPromises = new Map();
  let lastId = 0;
  let answer = null;

  function post(message) {
    apply(dispatchEvent, document, [new Envelope(SECRET + OTHER, { detail: message })]);
  }

  /** Sends, and returns what the other world answered before `post` came back. */
  function ask(message) {
    answer = null;
    post(message);
    const given = answer;
    answer = null;
    if (given === null) throw new Error('contextBridge: no answer from the other world');
    if (!given.ok) throw new Error(given.message);
    return given.value;
  }

  // ---- values: functions and promises travel as ids, the rest is left to structured clone
  function wrapFunction(value) {
    if (!idsOfFunctions.has(value)) {
      idsOfFunctions.set(value, ++lastId);
      ownFunctions.set(lastId, value);
    }
    return ['function', idsOfFunctions.get(value)];
  }

  function wrapPromise(value) {
    const id = ++lastId;
    const settle = (ok) => (result) => post({ kind: 'settled', id, ok, value: wrap(result) });
    value.then(settle(true), settle(false));
    return ['promise', id];
  }

  function isRecord(value) {
    const prototype = Object.getPrototypeOf(value);
    return prototype === null || Object.getPrototypeOf(prototype) === null;
  }

  function wrap(value) {
    if (typeof value === 'function') return wrapFunction(value);
    if (value === null || typeof value !== 'object') return ['value', value];
    if (value instanceof Promise) return wrapPromise(value);
    if (value instanceof Error) return ['error', value.message];
    if (Array.isArray(value)) return ['array', value.map(wrap)];
    if (isRecord(value)) return ['record', Object.keys(value).map((key) => [key, wrap(value[key])])];
    return ['value', value];
  }

  function unwrap([tag, content]) {
    if (tag === 'value') return content;
    if (tag === 'error') return new Error(content);
    if (tag === 'array') return content.map(unwrap);
    if (tag === 'record') return Object.fromEntries(content.map(([key, value]) => [key, unwrap(value)]));
    if (tag === 'promise') return new Promise((resolve, reject) => openPromises.set(content, { resolve, reject }));
    return theirFunction(content);
  }

  function theirFunction(id) {
    if (!theirFunctions.has(id)) {
      theirFunctions.set(id, (...args) => unwrap(ask({ kind: 'call', id, args: args.map(wrap) })));
    }
    return theirFunctions.get(id);
  }

  const deepFreeze = (value) => {
    if (value !== null && typeof value === 'object') Object.values(value).forEach(deepFreeze);
    return Object.freeze(value);
  };

  function expose({ key, api }) {
    if (key in window) throw new Error('Cannot bind an API on top of an existing property on the window object');
    Object.defineProperty(window, key, { value: deepFreeze(unwrap(api)), enumerable: true });
  }

  function settle({ id, ok, value }) {
    const promise = openPromises.get(id);
    openPromises.delete(id);
    promise?.[ok ? 'resolve' : 'reject'](unwrap(value));
  }

  function reply(work) {
    try {
      post({ kind: 'answer', ok: true, value: work() });
    } catch (error) {
      post({ kind: 'answer', ok: false, message: String(error?.message ?? error) });
    }
  }

  const RECEIVERS = {
    call: ({ id, args }) => reply(() => wrap(ownFunctions.get(id)(...args.map(unwrap)))),
    expose: (message) => reply(() => expose(message)),
    settled: settle,
    answer: (message) => {
      answer = message;
    },
  };
  apply(addEventListener, document, [
    SECRET + SIDE,
    (event) => {
      const message = apply(readDetail, event, []);
      RECEIVERS[message.kind](message);
    },
  ]);

  if (SIDE === 'preload') {
    globalThis.__standInExpose = (key, api) => ask({ kind: 'expose', key, api: wrap(api) });
  }
})();
