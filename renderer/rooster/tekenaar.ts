/**
 * Tekenaar: what of the grid is drawn again after a change, at most once per task, just before the browser paints.
 *
 * Figures: only cells whose text or marks are others than those drawn last, in these rows or in all. The selection: only cells where it was or is. All
 * cells: when what lies over them changes (the colours of a formula being typed) or the view. Only what is on screen counts.
 */
import type { Column, GridApi, IRowNode } from 'ag-grid-community';
import type { Celbeeld, Roosterbeeld } from './beeld.ts';
import type { Punt, Rechthoek } from './geometrie.ts';
import type { Roosterkolom } from './kolommen.ts';
import type { Rij } from './rijen.ts';

export interface Tekenaar {
  /** Draws what waits, now. */
  nu(): void;
  /** Nothing of the cells changed, but what lies over them may have. */
  straks(): void;
  /** What a cell shows, at the moment it is drawn. */
  teken(rij: Rij, kolom: Roosterkolom): Celbeeld;
  /** `regels`: only in these rows. */
  figuren(regels?: ReadonlySet<string>): void;
  selectie(was: Rechthoek | null, nu: Rechthoek | null): void;
  /** `opnieuw`: also where text and marks are the same. */
  alles(opnieuw?: boolean): void;
}

export interface Tekenbronnen {
  readonly element: HTMLElement;
  readonly api: () => GridApi<Rij>;
  readonly beeld: () => Roosterbeeld;
  /** Gives a drawn cell the marks of this point. */
  readonly kleed: (cel: Element, punt: Punt) => void;
  readonly naTekenen: () => void;
}

export function maakTekenaar({ element, api, beeld, kleed, naTekenen }: Tekenbronnen): Tekenaar {
  const getekend = new Map<string, Celbeeld>();
  let vlakken: Rechthoek[] = [];
  let figuren: Regels = NIETS;
  let alles: 'nee' | 'ja' | 'opnieuw' = 'nee';
  let wacht = false;

  const straks = () => {
    if (wacht) return;
    wacht = true;
    queueMicrotask(nu);
  };

  function nu(): void {
    if (!wacht) return;
    wacht = false;
    const [inRegels, hier, hoe] = [figuren, vlakken, alles];
    figuren = NIETS;
    vlakken = [];
    alles = 'nee';
    if (api().isDestroyed()) return;
    if (hoe !== 'nee') {
      api().refreshCells({ force: hoe === 'opnieuw', suppressFlash: true });
      for (const eRij of element.querySelectorAll('.ag-row')) kleedRij(eRij);
    } else if (inRegels === 'alle' || inRegels.size > 0 || hier.length > 0)
      for (const { rij, kolommen } of ververs(
        api(),
        beeld(),
        (rij, kolom, r, k) => hier.some((vlak) => ligtIn(vlak, r, k)) || (isIn(inRegels, rij) && isAnders(rij, kolom)),
      ))
        kleedCellen(rij, kolommen);
    naTekenen();
  }

  function kleedCellen(rij: number, kolommen: readonly number[]): void {
    const eRij = element.querySelector(`.ag-row[row-id="${beeld().rijen[rij]?.id}"]`);
    for (const kolom of kolommen) {
      const cel = eRij?.querySelector(`.ag-cell[col-id="${beeld().kolommen[kolom]?.id}"]`);
      if (cel) kleed(cel, { rij, kolom });
    }
  }

  function kleedRij(eRij: Element): void {
    const rij = beeld().rijVan(eRij.getAttribute('row-id') ?? '');
    if (rij < 0) return;
    for (const cel of eRij.querySelectorAll('.ag-cell')) {
      const kolom = beeld().kolomVan(cel.getAttribute('col-id') ?? '');
      if (kolom >= 0) kleed(cel, { rij, kolom });
    }
  }

  function isAnders(rij: Rij, kolom: Roosterkolom): boolean {
    const was = getekend.get(sleutel(rij, kolom));
    return was === undefined || !zelfdeCel(was, beeld().cel(rij, kolom));
  }

  return {
    nu,
    straks,
    teken(rij, kolom) {
      const cel = beeld().cel(rij, kolom);
      // what scrolled away long ago would be drawn anew anyway
      if (getekend.size > MEESTE_ONTHOUDEN) getekend.clear();
      getekend.set(sleutel(rij, kolom), cel);
      return cel;
    },
    figuren(regels) {
      figuren = regels && figuren !== 'alle' ? new Set([...figuren, ...regels]) : 'alle';
      straks();
    },
    selectie(was, wordt) {
      vlakken.push(...[was, wordt].filter((vlak) => vlak !== null));
      straks();
    },
    alles(opnieuw = false) {
      alles = opnieuw || alles === 'opnieuw' ? 'opnieuw' : 'ja';
      straks();
    },
  };
}

type Regels = ReadonlySet<string> | 'alle';
const NIETS: Regels = new Set();
const isIn = (regels: Regels, { id }: Rij) => regels === 'alle' || regels.has(id);

const MEESTE_ONTHOUDEN = 20_000;

const sleutel = (rij: Rij, kolom: Roosterkolom) => `${rij.id}|${kolom.id}`;

function zelfdeCel(a: Celbeeld, b: Celbeeld): boolean {
  return (
    a === b ||
    (a.tekst === b.tekst && a.merken.length === b.merken.length && a.merken.every((merk, i) => merk === b.merken[i]))
  );
}

function ligtIn({ boven, onder, links, rechts }: Rechthoek, rij: number, kolom: number): boolean {
  return rij >= boven && rij <= onder && kolom >= links && kolom <= rechts;
}

interface Getekend {
  readonly rij: number;
  readonly kolommen: readonly number[];
}

/** Draws the cells on screen again for which `kies` says so, rows with the same columns in one call; gives those cells. */
function ververs(
  api: GridApi<Rij>,
  beeld: Roosterbeeld,
  kies: (rij: Rij, kolom: Roosterkolom, r: number, k: number) => boolean,
): readonly Getekend[] {
  const kolommen = api.getAllDisplayedVirtualColumns().flatMap((kolom) => {
    const k = beeld.kolomVan(kolom.getColId());
    const eigen = beeld.kolommen[k];
    return eigen ? [{ kolom, eigen, k }] : [];
  });
  const getekend: Getekend[] = [];
  const beurten = new Map<string, { readonly rowNodes: IRowNode<Rij>[]; readonly columns: Column[] }>();
  for (const { node, r } of rijenOpScherm(api, beeld)) {
    const rij = beeld.rijen[r];
    const anders = rij ? kolommen.filter(({ eigen, k }) => kies(rij, eigen, r, k)) : [];
    if (anders.length === 0) continue;
    const welke = anders.map(({ k }) => k);
    getekend.push({ rij: r, kolommen: welke });
    const beurt = beurten.get(welke.join());
    if (beurt) beurt.rowNodes.push(node);
    else beurten.set(welke.join(), { rowNodes: [node], columns: anders.map(({ kolom }) => kolom) });
  }
  for (const beurt of beurten.values()) api.refreshCells({ ...beurt, suppressFlash: true });
  return getekend;
}

function rijenOpScherm(api: GridApi<Rij>, { rijen, vast }: Roosterbeeld): { node: IRowNode<Rij>; r: number }[] {
  const schuivend = api.getRenderedNodes().map((node) => ({ node, r: node.rowIndex ?? -1 }));
  const onderaan = Array.from({ length: vast }, (_, i) => ({
    node: api.getPinnedBottomRow(i),
    r: rijen.length - vast + i,
  }));
  return [...schuivend.filter(({ node }) => !node.rowPinned), ...onderaan].flatMap(({ node, r }) =>
    node ? [{ node, r }] : [],
  );
}
