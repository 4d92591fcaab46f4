/**
 * Roosterkern: what the parts of the grid (keyboard, mouse, clipboard, editor) share: the AG Grid api, the picture it shows,
 * and moving over it in display coordinates.
 *
 * AG Grid's own events arrive a task late, so the active cell and the selection live here; the grid only follows.
 */
import type { GridApi } from 'ag-grid-community';
import type { Acties } from '../staat/acties.ts';
import type { Invoerstore } from '../staat/invoer.ts';
import type { Plek } from '../staat/plek.ts';
import type { Beeldhoek, Vensterstore } from '../staat/venster.ts';
import { KOPHOOGTE, RIJHOOGTE } from './ag.ts';
import type { Roosterbeeld } from './beeld.ts';
import { begrens, type Omvang, omhullende, type Punt } from './geometrie.ts';
import type { Kopie, Plakwens } from './klembord.ts';
import type { Rij } from './rijen.ts';
import type { Selectiestore } from './selectie.ts';

export interface Roosteromgeving {
  readonly venster: Vensterstore;
  readonly acties: Acties;
  readonly invoer: Invoerstore;
  readonly selectie: Selectiestore;
  /** Runs a command of the command table by its id. */
  readonly voerUit: (opdracht: string) => void;
  /** The browser's own paste: a page may not read the clipboard on its own. */
  readonly plakVanKlembord: () => void;
  /** Asks before something would be lost. */
  readonly bevestig: (vraag: Bevestiging) => void;
}

export interface Bevestiging {
  readonly titel: string;
  readonly tekst: string;
  readonly knop: string;
  readonly akkoord: () => void;
}

export interface Roosterkern extends Roosteromgeving {
  readonly api: GridApi<Rij>;
  readonly element: HTMLElement;
  readonly beeld: Roosterbeeld;
  readonly omvang: Omvang;
  /** Select one cell, bring it into view, focus it. */
  ga(punt: Punt): void;
  /** Select the smallest range around what of these is in view; `helemaal`: whole rows. Nothing of it: nothing happens. */
  kiesPlekken(plekken: readonly Plek[], helemaal: boolean): void;
  /** Meerjarig: the active cell to the column of that year. Per jaar there is none, and nothing happens. */
  toonJaar(jaar: number): void;
  /** Make it the active cell inside the range that is selected. */
  wandel(punt: Punt): void;
  /** Extend the range to it. */
  breidUit(punt: Punt): void;
  toon(punt: Punt): void;
  /** How far it is scrolled. */
  readonly hoek: Beeldhoek | null;
  /** Scrolled so that this is its corner, as far as it is in this view. */
  toonHoek(hoek: Beeldhoek): void;
  /** Give the keyboard back to the active cell. */
  focus(): void;
  /** The point of a DOM element inside a cell. */
  puntVanElement(doel: EventTarget | null): Punt | null;
  celElement(punt: Punt): HTMLElement | null;
  plekOp(punt: Punt): Plek | null;
  /** What is outlined as copied or cut. */
  readonly kopie: Kopie | null;
  zetKopie(kopie: Kopie | null): void;
  /** Paste as the key does, and how. */
  plak(wens: Plakwens): void;
  /** How the paste that comes in now is meant; asked once. */
  neemPlakwens(): Plakwens;
  /** Rendered rows at once, a page. */
  readonly pagina: number;
  /** Of every column as it is now; and what there is for those that scroll. In CSS pixels. */
  readonly kolombreedten: readonly number[];
  readonly breedte: number;
  /** Where the columns begin that scroll: beside the frozen one. In CSS pixels. */
  readonly namenbreedte: number;
}

export function maakKern(
  omgeving: Roosteromgeving,
  api: GridApi<Rij>,
  element: HTMLElement,
  beeld: () => Roosterbeeld,
  naKopie: () => void,
  tekenen: { nu(): void; klaar(): void },
): Roosterkern {
  const { selectie } = omgeving;
  let kopie: Kopie | null = null;
  let plakwens: Plakwens = 'alles';
  const schuivend = () => beeld().rijen.length - beeld().vast;

  const toon = ({ rij, kolom }: Punt) => {
    if (rij < schuivend()) api.ensureIndexVisible(rij);
    const k = beeld().kolommen[kolom];
    if (k) api.ensureColumnVisible(k.id);
  };

  const focus = (punt: Punt | null = selectie.actief, inZicht = false) => {
    const kolom = punt && beeld().kolommen[punt.kolom];
    if (!punt || !kolom) return;
    // bringing into view and the focus make the browser lay out the page: once, with all that changed
    tekenen.nu();
    if (inZicht) toon(punt);
    const vast = punt.rij >= schuivend();
    api.setFocusedCell(vast ? punt.rij - schuivend() : punt.rij, kolom.id, vast ? 'bottom' : undefined);
    tekenen.klaar();
  };

  const kern: Roosterkern = {
    ...omgeving,
    api,
    element,
    get beeld() {
      return beeld();
    },
    get omvang() {
      return beeld().omvang;
    },
    get pagina() {
      const ruimte = element.clientHeight - KOPHOOGTE - beeld().vast * RIJHOOGTE;
      return Math.max(1, Math.floor(ruimte / RIJHOOGTE) - 1);
    },
    get kolombreedten() {
      return beeld().kolommen.map(({ id }) => api.getColumn(id)?.getActualWidth() ?? 0);
    },
    get breedte() {
      return element.clientWidth - kern.namenbreedte;
    },
    get namenbreedte() {
      return api.getDisplayedLeftColumns().reduce((som, kolom) => som + kolom.getActualWidth(), 0);
    },
    ga(p) {
      const punt = begrens(p, beeld().omvang);
      selectie.kies(punt);
      focus(punt, true);
    },
    kiesPlekken(plekken, helemaal) {
      const gevonden = plekken.map((plek) => beeld().puntVan(plek)).filter((punt) => punt !== null);
      const vlak = omhullende(gevonden);
      if (!vlak) return;
      const rechts = helemaal ? beeld().omvang.kolommen - 1 : vlak.rechts;
      const hoek = { rij: vlak.boven, kolom: vlak.links };
      toon({ rij: vlak.onder, kolom: vlak.rechts });
      kern.ga(hoek);
      selectie.kiesVlak(hoek, { rij: vlak.onder, kolom: rechts });
    },
    toonJaar(jaar) {
      const kolom = beeld().kolommen.findIndex(({ id }) => id === `j_${jaar}`);
      if (kolom < 0) return;
      const punt = { rij: selectie.actief?.rij ?? 0, kolom };
      selectie.kies(punt);
      toon(punt);
      if (element.contains(document.activeElement)) focus(punt);
    },
    wandel(punt) {
      selectie.wandel(punt);
      focus(punt, true);
    },
    breidUit(p) {
      const punt = begrens(p, beeld().omvang);
      selectie.breidUit(punt);
      toon(punt);
    },
    toon,
    get hoek() {
      const boven = Math.round(api.getVerticalPixelRange().top / RIJHOOGTE);
      const { left } = api.getHorizontalPixelRange();
      const eerste = beeld().kolommen.find(({ id, soort }) => {
        const kolom = soort === 'naam' ? null : api.getColumn(id);
        return kolom && (kolom.getLeft() ?? 0) + kolom.getActualWidth() / 2 > left;
      });
      const rij = beeld().rijen[boven];
      return rij && eerste ? { regel: rij.id, kolom: eerste.id } : null;
    },
    toonHoek({ regel, kolom }) {
      const rij = beeld().rijVan(regel);
      if (rij >= 0 && rij < schuivend()) api.ensureIndexVisible(rij, 'top');
      if (beeld().kolomVan(kolom) >= 0) api.ensureColumnVisible(kolom, 'start');
    },
    focus: () => focus(),
    puntVanElement(doel) {
      // the fill handle belongs to the corner it stands on
      const { vlak } = selectie;
      if (vlak && doel instanceof Element && doel.closest('.vulgreep')) return { rij: vlak.onder, kolom: vlak.rechts };
      const cel = doel instanceof Element ? doel.closest('.ag-cell') : null;
      if (!cel || !element.contains(cel)) return null;
      const rij = beeld().rijVan(cel.closest('.ag-row')?.getAttribute('row-id') ?? '');
      const kolom = beeld().kolomVan(cel.getAttribute('col-id') ?? '');
      return rij >= 0 && kolom >= 0 ? { rij, kolom } : null;
    },
    celElement({ rij, kolom }) {
      const r = beeld().rijen[rij];
      const k = beeld().kolommen[kolom];
      if (!r || !k) return null;
      return element.querySelector<HTMLElement>(`.ag-row[row-id="${r.id}"] .ag-cell[col-id="${k.id}"]`);
    },
    plekOp: (punt) => beeld().plekOp(punt),
    plak(wens) {
      focus();
      plakwens = wens;
      omgeving.plakVanKlembord();
    },
    neemPlakwens() {
      const wens = plakwens;
      plakwens = 'alles';
      return wens;
    },
    get kopie() {
      return kopie;
    },
    zetKopie(nieuw) {
      if (kopie === nieuw) return;
      kopie = nieuw;
      naKopie();
    },
  };
  return kern;
}
