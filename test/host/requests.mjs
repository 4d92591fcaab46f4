/**
 * Every request of a page stops here first (CDP Fetch): navigation is asked, the request filter is asked, custom schemes are
 * answered by the program, and all else goes on to the network.
 */
import { handlerOf, isCustom, toApp } from './protocol.mjs';
import { isCancelled } from './session.mjs';
import { makeEvent } from './strict.mjs';

const RESOURCE_TYPES = {
  Document: 'mainFrame',
  Script: 'script',
  Stylesheet: 'stylesheet',
  Image: 'image',
  Font: 'font',
  XHR: 'xhr',
  Fetch: 'xhr',
};
const withoutHash = (url) => url.replace(/#.*/, '');

export async function handleRequest(contents, paused) {
  const act = (method, params) => contents._send(method, { requestId: paused.requestId, ...params });
  const refuse = (errorReason) => act('Fetch.failRequest', { errorReason });
  const url = toApp(paused.request.url) + (paused.request.urlFragment ?? '');

  if (isRefusedNavigation(contents, paused, url)) return refuse('Aborted');
  if (url.endsWith('/favicon.ico')) return refuse('Aborted'); // Electron asks for none
  if (await isCancelled(detailsOf(contents, paused, url))) return refuse('BlockedByClient');
  if (!isCustom(url)) return act('Fetch.continueRequest');
  const answer = await askHandler(url, paused.request);
  return answer === null ? refuse('Failed') : act('Fetch.fulfillRequest', answer);
}

/** Asks `will-navigate` about what the page itself started. */
function isRefusedNavigation(contents, { resourceType, frameId, request }, url) {
  const asked = contents._askedNavigation;
  if (resourceType !== 'Document' || frameId !== contents._frame || asked === null) return false;
  if (withoutHash(asked) !== withoutHash(request.url)) return false;
  contents._askedNavigation = null;
  const event = makeEvent({ url, isMainFrame: true, isSameDocument: false });
  contents.emit('will-navigate', event, url);
  return event.defaultPrevented;
}

function detailsOf(contents, { resourceType, request }, url) {
  return {
    id: 1,
    url,
    method: request.method,
    resourceType: RESOURCE_TYPES[resourceType] ?? 'other',
    webContentsId: contents.id,
  };
}

async function askHandler(url, { method, headers }) {
  try {
    const response = await handlerOf(url)(new Request(url, { method, headers }));
    return {
      responseCode: response.status,
      responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
      body: Buffer.from(await response.arrayBuffer()).toString('base64'),
    };
  } catch (error) {
    console.error(`electron stand-in: the protocol handler failed on ${url}:`, error);
    return null;
  }
}
