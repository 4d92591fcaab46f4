/** `ipcMain`: handlers of the main process. `answer` runs one and tells the page what Electron would. */
import './page/codec.js';
import { EventEmitter } from 'node:events';
import { strict } from './strict.mjs';

const { encode, decode } = globalThis.__standInCodec;
const handlers = new Map();

class IpcMain extends EventEmitter {
  handle(channel, handler) {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
  }

  removeHandler(channel) {
    handlers.delete(channel);
  }
}

export const ipcMain = strict('ipcMain', new IpcMain());

/** The reply to an `invoke` of the page. */
export async function answer({ id, channel, data }, event) {
  try {
    const handler = handlers.get(channel);
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    return { type: 'reply', id, ok: true, data: encode(await handler(event, ...decode(data))) };
  } catch (error) {
    console.error(`Error occurred in handler for '${channel}':`, error);
    return { type: 'reply', id, ok: false, error: String(error) };
  }
}

export function receive({ channel, data }, event) {
  ipcMain.emit(channel, event, ...decode(data));
}

export function eventMessage(channel, args) {
  return { type: 'event', channel, data: encode(args) };
}
