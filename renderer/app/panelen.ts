/**
 * F6 moves between panes, as in Excel; every pane carries `data-paneel`.
 */
import { type Programma, sluitInvoer } from './programma.ts';

const PANELEN = ['opdrachten', 'navigatie', 'formulebalk', 'rooster', 'scherm', 'inspecteur', 'controles', 'status'];
const HIER = '[aria-current], [role="tab"][aria-selected="true"]';
const BEREIKBAAR =
  '[tabindex="0"]:not([role="separator"]), button:not(:disabled):not([tabindex="-1"]), input:not(:disabled), textarea:not(:disabled), select:not(:disabled)';

export function naarPaneel({ rooster }: Programma, richting: 1 | -1): void {
  const aanwezig = PANELEN.flatMap((naam) => {
    const element = document.querySelector<HTMLElement>(`[data-paneel="${naam}"]`);
    return element ? [{ naam, element }] : [];
  });
  const hier = aanwezig.findIndex(({ element }) => element.contains(document.activeElement));
  // leaving an edit puts the focus on its cell, so only now
  if (!sluitInvoer({ rooster })) return;
  for (let i = 1; i <= aanwezig.length; i++) {
    const paneel = aanwezig[(hier + richting * i + aanwezig.length * 2) % aanwezig.length];
    if (!paneel) return;
    if (paneel.naam === 'rooster' && rooster) {
      rooster.kern.focus();
      return;
    }
    // where one is in that pane, rather than its first button
    const doel =
      paneel.element.querySelector<HTMLElement>(HIER) ?? paneel.element.querySelector<HTMLElement>(BEREIKBAAR);
    if (!doel) continue;
    doel.focus();
    return;
  }
}
