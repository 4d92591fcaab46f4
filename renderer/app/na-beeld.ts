/**
 * After the paint: work that follows a change but that nobody waits for, so that the cell being typed in is on screen first.
 */

type Abonneer = (luisteraar: () => void) => () => void;

/** Calls `doe` once after the frame in which one of these changed has been shown: it would keep the processor from showing it. */
export function volgNaBeeld(bronnen: readonly Abonneer[], doe: () => void): () => void {
  let frame = 0;
  const kanaal = new MessageChannel();
  kanaal.port1.onmessage = () => {
    frame = 0;
    doe();
  };
  const straks = () => {
    frame ||= requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => kanaal.port2.postMessage(null));
    });
  };
  const los = bronnen.map((abonneer) => abonneer(straks));
  return () => {
    for (const weg of los) weg();
    cancelAnimationFrame(frame);
    kanaal.port1.close();
  };
}
