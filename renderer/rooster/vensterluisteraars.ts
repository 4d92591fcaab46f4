/**
 * What the grid hears on the window: keys and the clipboard, also when nobody has the focus for them, and a click elsewhere.
 */
import type { Beweger } from './beweger.ts';
import type { Bewerken } from './bewerken.ts';
import type { Roosterkern } from './kern.ts';
import { kopieer, plak } from './plakken.ts';
import { isVoorRooster, roostertoets } from './toetsenbord.ts';

/** Returns how to stop listening. */
export function koppelVenster(kern: Roosterkern, bewerken: Bewerken, beweger: Beweger): () => void {
  const stop = new AbortController();
  const luister = { capture: true, signal: stop.signal };
  window.addEventListener('keydown', (e) => toets(e, kern, bewerken, beweger), luister);
  window.addEventListener('pointerdown', (e) => klikErbuiten(e, kern, bewerken), luister);
  for (const soort of ['copy', 'cut'] as const)
    window.addEventListener(soort, (e) => bijKopie(e, kern), { signal: stop.signal });
  window.addEventListener('paste', (e) => bijPlakken(e, kern), { signal: stop.signal });
  return () => stop.abort();
}

function toets(e: KeyboardEvent, kern: Roosterkern, bewerken: Bewerken, beweger: Beweger): void {
  if (!isVoorRooster(e.target)) return;
  if (kern.invoer.nu) {
    // a click beside its field took the keyboard away from what is being typed: this key goes on there
    bewerken.focus();
    return;
  }
  const gedaan = roostertoets(e, kern, bewerken, beweger);
  if (!gedaan && (e.key.startsWith('F') || e.ctrlKey || e.altKey)) return; // a command's
  if (gedaan) e.preventDefault();
  e.stopPropagation();
}

/** A click elsewhere confirms; on Alt+Tab nothing happens. What is refused stays, with its reason. */
function klikErbuiten({ target }: PointerEvent, { invoer, element }: Roosterkern, bewerken: Bewerken): void {
  const erbij = target instanceof Element && target.closest('[data-formulebalk], [data-invoerhulp], [data-elders]');
  if (invoer.nu && !erbij && !(target instanceof Node && element.contains(target))) bewerken.sluit();
}

function isVanRooster({ target }: Event, { invoer }: Roosterkern): boolean {
  return invoer.nu === null && isVoorRooster(target);
}

function bijKopie(e: ClipboardEvent, kern: Roosterkern): void {
  if (!isVanRooster(e, kern) || !e.clipboardData) return;
  if (kopieer(kern, e.clipboardData, e.type === 'cut')) e.preventDefault();
}

function bijPlakken(e: ClipboardEvent, kern: Roosterkern): void {
  if (!isVanRooster(e, kern) || !e.clipboardData) return;
  e.preventDefault();
  plak(kern, e.clipboardData, kern.neemPlakwens());
}
