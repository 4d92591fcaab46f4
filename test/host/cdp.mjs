/** The Chrome DevTools Protocol over --remote-debugging-pipe: JSON with NUL between, on file descriptors 3 and 4 of the browser. */
import { EventEmitter } from 'node:events';

/** Emits `<method>` of the browser itself and `<sessionId>/<method>` of a page. */
export class Cdp extends EventEmitter {
  #lastId = 0;
  #waiting = new Map();
  #rest = [];

  constructor(child) {
    super();
    this.setMaxListeners(0);
    const [, , , to, from] = child.stdio;
    this.to = to;
    to.on('error', () => {}); // the close of `from` tells it
    from.on('data', (chunk) => this.#read(chunk));
    from.on('close', () => this.#gone());
  }

  send(method, params = {}, sessionId = undefined) {
    return new Promise((resolve, reject) => {
      const id = ++this.#lastId;
      this.#waiting.set(id, { resolve, reject, method });
      this.to.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  #read(chunk) {
    let from = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, from)) {
      const message = Buffer.concat([...this.#rest, chunk.subarray(from, end)]).toString();
      this.#rest = [];
      from = end + 1;
      this.#take(JSON.parse(message));
    }
    if (from < chunk.length) this.#rest.push(chunk.subarray(from));
  }

  #take({ id, result, error, method, params, sessionId }) {
    if (id === undefined) {
      this.emit(sessionId === undefined ? method : `${sessionId}/${method}`, params);
      return;
    }
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(`${waiting.method}: ${error.message}`));
    else waiting?.resolve(result);
  }

  #gone() {
    for (const { reject } of this.#waiting.values()) reject(new Error('The browser is gone'));
    this.#waiting.clear();
  }
}
