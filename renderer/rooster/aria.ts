/**
 * What AG Grid leaves out for screen readers: tree levels, selected and protected cells, and the words for marks.
 */
import type { Roosterkern } from './kern.ts';
import type { Rij } from './rijen.ts';

export function markeerRij(eRow: HTMLElement, rij: Rij): void {
  zetTekst(eRow, 'aria-level', String(rij.niveau + 1));
  if (rij.vouwbaar) zetTekst(eRow, 'aria-expanded', String(!rij.gevouwen));
  else eRow.removeAttribute('aria-expanded');
}

const WACHT_MS = 100;

/** Keeps the attributes of rendered cells right, a moment after the last drawing or scrolling that the user waits for. */
export function koppelAria(kern: Roosterkern): { bij(): void; los(): void } {
  const { api, element } = kern;
  api.setGridAriaProperty('label', 'Begroting');
  api.setGridAriaProperty('multiselectable', 'true');
  let timer = 0;
  const nu = () => {
    // AG Grid sets it back with every change of columns
    element.querySelector('[role=grid]')?.setAttribute('role', 'treegrid');
    for (const cel of element.querySelectorAll('.ag-cell')) {
      zet(cel, 'aria-selected', cel.matches('.in-selectie, .rand-boven.rand-links'));
      zet(cel, 'aria-readonly', cel.classList.contains('is-slot'));
      zet(cel, 'aria-invalid', cel.classList.contains('is-fout'));
    }
    for (const cel of element.querySelectorAll('.ag-cell.is-cijfer')) beschrijf(cel);
    const { rijen, rijVan } = kern.beeld;
    for (const eRow of element.querySelectorAll<HTMLElement>('.ag-row[row-id]')) {
      const rij = rijen[rijVan(eRow.getAttribute('row-id') ?? '')];
      if (rij) markeerRij(eRow, rij);
    }
  };
  return {
    bij() {
      window.clearTimeout(timer);
      timer = window.setTimeout(nu, WACHT_MS);
    },
    los: () => window.clearTimeout(timer),
  };
}

/** The marks of a cell as a screen reader says them after its figure. */
const MERKWOORDEN: Readonly<Record<string, string>> = {
  'is-invoer': 'invoer',
  'is-formule': 'berekend',
  'is-doortrokken': 'doorgetrokken',
  'is-uitzondering': 'uitzondering op de formule',
  'is-scenario': 'gewijzigd in dit scenario',
  'is-gevolg': 'gevolg van dit scenario',
  'is-onzeker': 'bandbreedte',
  'is-onvolledig': 'onvolledig',
  'is-notitie': 'met notitie',
};

function beschrijf(cel: Element): void {
  const woorden = Object.entries(MERKWOORDEN).flatMap(([merk, woord]) => (cel.classList.contains(merk) ? [woord] : []));
  zetTekst(cel, 'aria-description', woorden.join(', '));
}

function zet(element: Element, attribuut: string, waar: boolean): void {
  if (waar) zetTekst(element, attribuut, 'true');
  else element.removeAttribute(attribuut);
}

function zetTekst(element: Element, attribuut: string, tekst: string): void {
  if (element.getAttribute(attribuut) !== tekst) element.setAttribute(attribuut, tekst);
}
