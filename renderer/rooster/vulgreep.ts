/**
 * The fill handle: a small square on the lower right corner of the selection.
 */
import type { Roosterkern } from './kern.ts';

export function plaatsVulgreep({ element, selectie, invoer, beeld, celElement }: Roosterkern): void {
  const { vlak } = selectie;
  const hoek = vlak && !invoer.nu ? celElement({ rij: vlak.onder, kolom: vlak.rechts }) : null;
  const isCijfer = vlak !== null && beeld.kolommen[vlak.rechts]?.soort !== 'naam';
  const greep = element.querySelector<HTMLElement>('.vulgreep') ?? document.createElement('span');
  greep.className = 'vulgreep';
  const huis = isCijfer ? hoek : null;
  if (greep.parentElement === huis) return;
  greep.parentElement?.classList.remove('met-vulgreep');
  if (!huis) greep.remove();
  else {
    huis.append(greep);
    huis.classList.add('met-vulgreep');
  }
}
