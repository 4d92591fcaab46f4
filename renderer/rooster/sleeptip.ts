/**
 * Sleeptip: a few words beside the mouse while it drags, such as the value that the last cell will get.
 */
import { plaatsZweefvak } from './zweefvak.ts';

export interface Sleeptip {
  /** '': nothing. */
  toon(tekst: string): void;
  /** Goes along with the mouse, in pixels of the screen. */
  volg(x: number, y: number): void;
}

/** From the point of the mouse. */
const NAAST = 14;
const ONDER = 18;
const BOVEN = 8;

export function maakSleeptip(element: HTMLElement): Sleeptip {
  const vak = document.createElement('div');
  vak.className = 'celuitleg sleeptip';
  vak.ariaHidden = 'true';
  let [muisX, muisY] = [0, 0];
  const plaats = () => {
    if (vak.isConnected) plaatsZweefvak(vak, { links: muisX + NAAST, onder: muisY + ONDER, boven: muisY - BOVEN });
  };
  return {
    toon(tekst) {
      vak.textContent = tekst;
      if (tekst === '') vak.remove();
      else if (!vak.isConnected) element.append(vak);
      plaats();
    },
    volg(x, y) {
      [muisX, muisY] = [x, y];
      plaats();
    },
  };
}
