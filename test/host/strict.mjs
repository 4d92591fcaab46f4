/** What the stand-in does not have throws by its name, so that no test passes on something that is merely missing. */

const ASKED_BY_THE_LANGUAGE = new Set(['then', 'toJSON', '__esModule', 'default', 'constructor']);

export function notSupported(what) {
  throw new Error(`electron stand-in: ${what} is not supported`);
}

/** `target`, throwing on every name it does not have. Methods of an instance keep it as their `this` (private fields need that). */
export function strict(name, target) {
  const isInstance = Object.getPrototypeOf(target) !== Object.prototype;
  return new Proxy(target, {
    get(object, key) {
      if (!(key in object)) {
        if (typeof key === 'symbol' || ASKED_BY_THE_LANGUAGE.has(key)) return undefined;
        notSupported(`${name}.${key}`);
      }
      const value = Reflect.get(object, key);
      return isInstance && typeof value === 'function' ? value.bind(object) : value;
    },
    set: (object, key, value) => Reflect.set(object, key, value),
  });
}

/** An event as Electron passes it: with preventDefault. */
export function makeEvent(extra = {}) {
  const event = {
    ...extra,
    defaultPrevented: false,
    preventDefault() {
      event.defaultPrevented = true;
    },
  };
  return event;
}
