/**
 * What listens inside a measured page, the program's and the bare grid's alike: the Event Timing of Enter, the time between
 * frames, and the first frame that shows figures in a grid. Runs before the page's own scripts; changes nothing.
 */

export interface Luisteraar {
  /** ms of each Enter, from the key to the next paint; shorter than 16 is not told by the browser. */
  readonly enters: { readonly begin: number; readonly duur: number }[];
  /** ms since the page began; null: not yet. */
  eersteBeeld: number | null;
  /** Time stamps of frames, while `volg` is on. */
  readonly frames: number[];
  volg: boolean;
}

declare global {
  interface Window {
    luisteraar: Luisteraar;
  }
}

/** Serialized into the page: closes over nothing. */
export function luister(): void {
  const meting: Luisteraar = { enters: [], eersteBeeld: null, frames: [], volg: false };
  window.luisteraar = meting;
  const enters = new Set<number>();
  window.addEventListener('keydown', (e) => e.key === 'Enter' && enters.add(e.timeStamp), true);
  new PerformanceObserver((lijst) => {
    for (const { name, startTime, duration } of lijst.getEntries())
      if (name === 'keydown' && enters.has(startTime)) meting.enters.push({ begin: startTime, duur: duration });
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  const zoek = () => {
    const cel = document.querySelector('.ag-row .ag-cell:not(:empty)');
    // drawn before the next frame begins
    if (cel)
      requestAnimationFrame((nu) => {
        meting.eersteBeeld = nu;
      });
    else requestAnimationFrame(zoek);
  };
  requestAnimationFrame(zoek);
  const tel = (nu: number) => {
    if (meting.volg) meting.frames.push(nu);
    requestAnimationFrame(tel);
  };
  requestAnimationFrame(tel);
}
