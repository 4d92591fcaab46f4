/**
 * The words behind a cell's marks, and the whole of a text that is cut off: its tooltip, which is also what a screen reader adds.
 */
import { openzin } from '../../shared/model/openzin.ts';
import type { Celstatus, Sessie } from '../../shared/model/sessie.ts';
import type { Vensterstore } from '../staat/venster.ts';
import type { Roosterbeeld } from './beeld.ts';
import type { Roosterkern } from './kern.ts';
import type { Roosterkolom } from './kolommen.ts';
import type { Rij } from './rijen.ts';
import { plaatsZweefvak } from './zweefvak.ts';

export function uitlegBij(venster: Vensterstore, beeld: () => Roosterbeeld) {
  return (rij: Rij, kolom: Roosterkolom): string | null => {
    const { sessie, scenario } = venster.getState();
    const plek = beeld().plek(rij, kolom);
    if (!sessie || plek?.soort !== 'cijfer') return null;
    const status = sessie.status(plek.adres, scenario);
    const waarde = sessie.waarde(plek.adres, scenario);
    const fout = typeof waarde === 'object' && waarde !== null ? [waarde.melding] : [];
    const notitie = status.notitie === null ? [] : [status.notitie];
    const open = status.onvolledig ? [openzin(sessie, plek.adres, scenario)] : [];
    const zinnen = [...fout, ...merkzinnen(status), ...open, ...stapzinnen(status, sessie), ...notitie];
    return zinnen.length > 0 ? zinnen.join('\n') : null;
  };
}

const WACHT_MS = 500;
const AFSTAND = 4;

/** Shows the words of the cell under the mouse after a moment, until it leaves, is pressed or a key is typed. */
export function koppelUitleg(
  element: HTMLElement,
  kern: Roosterkern,
  uitleg: ReturnType<typeof uitlegBij>,
): () => void {
  const vak = document.createElement('div');
  vak.className = 'celuitleg';
  vak.role = 'tooltip';
  let timer = 0;
  const weg = () => {
    window.clearTimeout(timer);
    vak.remove();
  };
  const toon = (cel: Element) => {
    const punt = kern.puntVanElement(cel);
    const rij = punt && kern.beeld.rijen[punt.rij];
    const kolom = punt && kern.beeld.kolommen[punt.kolom];
    vak.textContent = rij && kolom ? [heleTekst(cel), uitleg(rij, kolom)].filter(Boolean).join('\n') : null;
    if (!vak.textContent) return;
    element.append(vak);
    const { left, top, bottom } = cel.getBoundingClientRect();
    plaatsZweefvak(vak, { links: left, onder: bottom + AFSTAND, boven: top - AFSTAND });
  };
  const over = ({ target }: Event) => {
    weg();
    const cel = target instanceof Element ? target.closest('.ag-cell') : null;
    if (cel) timer = window.setTimeout(() => toon(cel), WACHT_MS);
  };
  const eindes = ['pointerdown', 'keydown', 'wheel'] as const;
  element.addEventListener('mouseover', over);
  element.addEventListener('mouseleave', weg);
  for (const einde of eindes) window.addEventListener(einde, weg, { capture: true, passive: true });
  return () => {
    weg();
    element.removeEventListener('mouseover', over);
    element.removeEventListener('mouseleave', weg);
    for (const einde of eindes) window.removeEventListener(einde, weg, { capture: true });
  };
}

/** What a cell that is too narrow does not show. */
function heleTekst(cel: Element): string {
  const tekst = cel.querySelector('.naamcel-tekst, .ag-cell-value') ?? cel;
  return tekst.scrollWidth > tekst.clientWidth + 1 ? (cel.textContent ?? '') : '';
}

function merkzinnen({ soort, gevolg, onzeker }: Celstatus): readonly string[] {
  return [
    soort === 'uitzondering' ? 'Uitzondering op de formule van deze regel.' : '',
    soort === 'doortrokken' ? 'Doorgetrokken van een eerder jaar.' : '',
    gevolg ? 'Gevolg: door dit scenario anders dan in de basis.' : '',
    onzeker ? 'Bandbreedte; hier telt het midden of de top.' : '',
  ].filter((zin) => zin !== '');
}

function stapzinnen({ wijzigingen }: Celstatus, { document }: Sessie): readonly string[] {
  return wijzigingen.map((stap) =>
    stap.soort === 'eigen'
      ? `Gewijzigd in scenario ${titelVan(document.scenarios, stap.scenario)}.`
      : `Gewijzigd door maatregel ${document.maatregelen.find(({ id }) => id === stap.maatregel)?.naam ?? stap.maatregel}.`,
  );
}

function titelVan(scenarios: readonly { naam: string; titel: string }[], naam: string): string {
  return scenarios.find((s) => s.naam === naam)?.titel ?? naam;
}
