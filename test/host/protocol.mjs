/**
 * `protocol`: custom schemes. Chromium knows nothing of them, so a page of app://sluitend/ really lives at
 * https://sluitend.app.localhost/ (a secure context with an origin of its own), and every request of it is answered by the
 * program's handler. `toWeb` and `toApp` are the only places that know both names.
 */
import { app } from './app.mjs';
import { notSupported, strict } from './strict.mjs';

const schemes = new Set();
const handlers = new Map();

export const protocol = strict('protocol', {
  registerSchemesAsPrivileged(list) {
    if (app.isReady()) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const { scheme } of list) schemes.add(scheme);
  },
  handle(scheme, handler) {
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    if (!schemes.has(scheme)) notSupported(`protocol.handle('${scheme}') without registerSchemesAsPrivileged`);
    handlers.set(scheme, handler);
  },
  unhandle: (scheme) => handlers.delete(scheme),
  isProtocolHandled: (scheme) => handlers.has(scheme),
});

export const isCustom = (url) => schemes.has(schemeOf(url));
export const handlerOf = (url) => handlers.get(schemeOf(url));

export function toWeb(url) {
  const parts = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(url);
  if (parts === null || !schemes.has(parts[1])) return url;
  return `https://${parts[2]}.${parts[1]}.localhost${parts[3] || '/'}`;
}

export function toApp(url) {
  const parts = /^https:\/\/([^/?#]*)\.([a-z0-9+-]+)\.localhost(.*)$/i.exec(url);
  return parts !== null && schemes.has(parts[2]) ? `${parts[2]}://${parts[1]}${parts[3]}` : url;
}

function schemeOf(url) {
  return url.slice(0, url.indexOf(':'));
}
