/**
 * Puts a small box over the grid at a place on the screen, inside the window, whatever the zoom.
 */

export interface Ankerplaats {
  readonly links: number;
  /** Where the box begins below what it belongs to, and where it ends above that when there is no room. */
  readonly onder: number;
  readonly boven: number;
}

/** In pixels of the screen; the box must be in the page, with its text in it. */
export function plaatsZweefvak(vak: HTMLElement, { links, onder, boven }: Ankerplaats): void {
  const maat = vak.getBoundingClientRect();
  const past = onder + maat.height <= window.innerHeight;
  // under CSS zoom the screen counts other pixels than the stylesheet
  const schaal = maat.width / vak.offsetWidth || 1;
  vak.style.left = `${Math.max(0, Math.min(links, window.innerWidth - maat.width)) / schaal}px`;
  vak.style.top = `${(past ? onder : boven - maat.height) / schaal}px`;
}
