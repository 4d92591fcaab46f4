/**
 * Structured clone as data that JSON can hold: what crosses between page and main process. Runs unchanged in Node and, as text, in
 * the page's isolated world. `encode` clones first, so only result types of structuredClone occur, and what cannot be cloned is
 * refused there. Who sends it makes text of it, once: a file as text within text within text is mostly backslashes.
 */
((root) => {
  const VIEWS = [
    'Int8Array',
    'Uint8Array',
    'Uint8ClampedArray',
    'Int16Array',
    'Uint16Array',
    'Int32Array',
    'Uint32Array',
    'Float32Array',
    'Float64Array',
    'BigInt64Array',
    'BigUint64Array',
    'DataView',
  ];
  const CHUNK = 0x8000;
  const kindOf = (value) => Object.prototype.toString.call(value).slice(8, -1);

  function toBase64(bytes) {
    if (typeof Buffer === 'function') return Buffer.from(bytes).toString('base64');
    let text = '';
    for (let i = 0; i < bytes.length; i += CHUNK) text += String.fromCharCode(...bytes.subarray(i, i + CHUNK));
    return btoa(text);
  }

  const fromBase64 = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)).buffer;

  function encodeNumber(value) {
    if (Number.isFinite(value) && !Object.is(value, -0)) return value;
    return ['number', Object.is(value, -0) ? '-0' : String(value)];
  }

  /** An object with its tag; plain JSON arrays are therefore always tagged. */
  function encodeObject(value, walk) {
    const kind = kindOf(value);
    if (Array.isArray(value)) return ['array', value.map(walk)];
    if (kind === 'Date') return ['date', value.getTime()];
    if (kind === 'RegExp') return ['regexp', value.source, value.flags];
    if (kind === 'Map') return ['map', [...value].map(([key, item]) => [walk(key), walk(item)])];
    if (kind === 'Set') return ['set', [...value].map(walk)];
    if (kind === 'ArrayBuffer') return ['buffer', toBase64(new Uint8Array(value))];
    if (kind === 'Error') return ['error', value.name, value.message, value.stack];
    if (VIEWS.includes(kind)) {
      return ['view', kind, toBase64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength))];
    }
    if (kind !== 'Object') throw new Error('An object could not be cloned.');
    return ['object', Object.keys(value).map((key) => [key, walk(value[key])])];
  }

  function encode(input) {
    const seen = new Map();
    const walk = (value) => {
      if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
      if (value === undefined) return ['undefined'];
      if (typeof value === 'number') return encodeNumber(value);
      if (typeof value === 'bigint') return ['bigint', String(value)];
      if (seen.has(value)) return ['seen', seen.get(value)];
      seen.set(value, seen.size);
      return encodeObject(value, walk);
    };
    return walk(structuredClone(input));
  }

  /** Tag -> the value; `keep` registers it before its parts are read, so that circles close. */
  const DECODERS = {
    undefined: () => undefined,
    number: (_walk, _keep, text) => Number(text),
    bigint: (_walk, _keep, text) => BigInt(text),
    date: (_walk, keep, time) => keep(new Date(time)),
    regexp: (_walk, keep, source, flags) => keep(new RegExp(source, flags)),
    buffer: (_walk, keep, text) => keep(fromBase64(text)),
    view: (_walk, keep, kind, text) => keep(new root[kind](fromBase64(text))),
    error: (_walk, keep, name, message, stack) => keep(Object.assign(new Error(message), { name, stack })),
    array: (walk, keep, items) => {
      const array = keep([]);
      for (const item of items) array.push(walk(item));
      return array;
    },
    set: (walk, keep, items) => {
      const set = keep(new Set());
      for (const item of items) set.add(walk(item));
      return set;
    },
    map: (walk, keep, entries) => {
      const map = keep(new Map());
      for (const [key, item] of entries) map.set(walk(key), walk(item));
      return map;
    },
    object: (walk, keep, entries) => {
      const object = keep({});
      const own = { writable: true, enumerable: true, configurable: true };
      for (const [key, item] of entries) Object.defineProperty(object, key, { value: walk(item), ...own });
      return object;
    },
  };

  function decode(data) {
    const seen = [];
    const keep = (value) => {
      seen.push(value);
      return value;
    };
    const walk = (value) => {
      if (!Array.isArray(value)) return value;
      const [tag, ...rest] = value;
      return tag === 'seen' ? seen[rest[0]] : DECODERS[tag](walk, keep, ...rest);
    };
    return walk(data);
  }

  root.__standInCodec = { encode, decode };
})(globalThis);
