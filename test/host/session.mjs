/** `session`: permissions and the request filter. One session; partitions are not supported. */
import { strict } from './strict.mjs';

const NOT_CANCELLED = { cancel: false };

/** What the program asked to be told; read by web-contents.mjs and requests.mjs. */
export const hooks = { permissionRequest: null, permissionCheck: null, beforeRequest: null };

export const defaultSession = strict('session.defaultSession', {
  setPermissionRequestHandler(handler) {
    hooks.permissionRequest = handler;
  },
  setPermissionCheckHandler(handler) {
    hooks.permissionCheck = handler;
  },
  webRequest: strict('session.webRequest', {
    onBeforeRequest(filterOrListener, listener) {
      hooks.beforeRequest = listener ?? filterOrListener;
    },
  }),
});

export const session = strict('session', { defaultSession });

/** Whether the program stops this request. */
export async function isCancelled(details) {
  if (hooks.beforeRequest === null) return false;
  const { cancel = false } = await new Promise((resolve) =>
    hooks.beforeRequest(details, (answer) => resolve(answer ?? NOT_CANCELLED)),
  );
  return cancel;
}
