/**
 * The grid itself: AG Grid drawing the picture of the open document, with this program's own keyboard, mouse and clipboard.
 * Start reading `rooster/` here.
 *
 * It follows the stores: another structure or view gives a new picture; changed figures redraw the rendered cells whose text or
 * marks changed. It never holds figures itself.
 */
import { createGrid, type GridApi } from 'ag-grid-community';
import { volgNaBeeld } from '../app/na-beeld.ts';
import type { Aanvuller } from '../formulebalk/aanvuller.ts';
import type { Plek } from '../staat/plek.ts';
import type { Vensterstaat } from '../staat/venster.ts';
import type { Voorkeurenstore } from '../staat/voorkeuren.ts';
import { KOPHOOGTE, kophoogte, RIJHOOGTE, VASTE_OPTIES } from './ag.ts';
import { koppelAria, markeerRij } from './aria.ts';
import { maakBeeld, type Roosterbeeld } from './beeld.ts';
import { beginpunt, puntVoor } from './beginpunt.ts';
import { maakBeweger } from './beweger.ts';
import { type Bewerken, maakBewerken } from './bewerken.ts';
import { type Celeditor, maakCeleditor } from './celeditor.ts';
import { vulSelectie } from './doorvoeren.ts';
import type { Sleepdoel } from './gebaren.ts';
import { type Genoemd, genoemdeCellen, puntSleutel } from './genoemde-cellen.ts';
import { begrens, omhullende, type Punt, type Rechthoek } from './geometrie.ts';
import { maakKern, type Roosterkern, type Roosteromgeving } from './kern.ts';
import { kleedCel, maakKolomdefs } from './kolomdefs.ts';
import { naambreedte, type Roosterkolom, zelfdeKolommen } from './kolommen.ts';
import { koppelMuis } from './muis.ts';
import { wis } from './plakken.ts';
import { type Rij, zelfdeRijen, zelfdeVorm } from './rijen.ts';
import { maakTekenaar } from './tekenaar.ts';
import { koppelUitleg, uitlegBij } from './uitleg.ts';
import { koppelVenster } from './vensterluisteraars.ts';
import { isAnderBeeld, regelsVan } from './verschil.ts';
import { maakVulgreep, type Vulgreep } from './vulgreep.ts';

/** What commands and other panes ask of the grid that is on screen. */
export interface Roosterbediening {
  readonly kern: Roosterkern;
  readonly bewerken: Bewerken;
  vul(richting: 'neer' | 'rechts'): void;
  wis(): void;
  sluitAf(): void;
}

export interface Roosterwensen extends Roosteromgeving {
  readonly voorkeuren: Voorkeurenstore;
  readonly aanvuller: Aanvuller;
  readonly vouw: (regel: string) => void;
  readonly toonMenu: (x: number, y: number, waar: 'cel' | 'kop') => void;
}

/** Puts a grid in `element`; the document must be open. Ends with `sluitAf`. */
export function maakRooster(element: HTMLElement, wensen: Roosterwensen): Roosterbediening {
  const { venster, selectie, invoer, voorkeuren } = wensen;
  const ruimte = () => Math.floor((element.clientHeight - KOPHOOGTE * 2) / RIJHOOGTE);
  let beeld = beeldVan(venster.getState(), ruimte());
  /** The blad whose form the picture has. */
  let vorm = beeld.blad;
  let getoond: Rechthoek | null = null;
  let sleepdoel: Sleepdoel | null = null;
  let kopievlak: Rechthoek | null = null;
  let kleuren: Genoemd = new Map();
  let kern: Roosterkern;
  const beweger = maakBeweger(() => kern);
  let bewerken: Bewerken;
  let celeditor: Celeditor;
  let vulgreep: Vulgreep;

  const tekenaar = maakTekenaar({
    element,
    api: () => api,
    beeld: () => beeld,
    kleed: (cel, punt) => kleedCel(cel, punt, bronnen),
    naTekenen: () => naTekenen(),
  });
  const bronnen = {
    beeld: () => beeld,
    teken: (rij: Rij, kolom: Roosterkolom) => tekenaar.teken(rij, kolom),
    vlak: () => selectie.vlak,
    sleepdoel: () => sleepdoel,
    kopie: () => kopievlak,
    wijzer: () => (invoer.nu ? bewerken.wijzer : null),
    kleur: (punt: Punt) => kleuren.get(puntSleutel(punt)) ?? null,
  };
  const kolomdefs = () =>
    maakKolomdefs(beeld.kolommen, bronnen, {
      naam: naambreedte(beeld.rijen, beeld.kolommen, element.clientWidth),
      ...voorkeuren.getState().kolombreedten,
    });
  const schuivend = () => beeld.rijen.slice(0, beeld.rijen.length - beeld.vast);
  const vast = () => beeld.rijen.slice(beeld.rijen.length - beeld.vast);

  const api: GridApi<Rij> = createGrid(element, {
    ...VASTE_OPTIES,
    rowHeight: RIJHOOGTE,
    headerHeight: kophoogte(beeld.kolommen),
    rowData: [...schuivend()],
    pinnedBottomRowData: [...vast()],
    columnDefs: kolomdefs(),
    onColumnResized: ({ finished, source, column }) => {
      celeditor.volgKolommen();
      vulgreep.bij();
      const maat = beeld.kolommen.find(({ id }) => id === column?.getColId())?.maat;
      if (!finished || !source.startsWith('uiColumn') || maat === undefined || !column) return;
      const { kolombreedten } = voorkeuren.getState();
      voorkeuren.setState({ kolombreedten: { ...kolombreedten, [maat]: column.getActualWidth() } });
    },
    onViewportChanged: () => naTekenen(),
    onBodyScrollEnd: () => venster.setState({ hoek: kern.hoek }),
    processRowPostCreate: ({ eRow, node }) => {
      if (node.data) markeerRij(eRow, node.data);
    },
  });
  kern = maakKern(wensen, api, element, () => beeld, volgKopie, {
    nu: tekenaar.nu,
    // the field goes after the focus: else the browser would look for another place for it
    klaar: () => celeditor.bij(),
  });
  celeditor = maakCeleditor(kern, () => bewerken);
  vulgreep = maakVulgreep(kern);
  bewerken = maakBewerken(kern, celeditor, beweger, (toets) => wensen.aanvuller.toets(toets));

  function volgKopie(): void {
    const was = kopievlak;
    kopievlak = omhullende(
      (kern.kopie?.plekken ?? []).map((plek) => plek && beeld.puntVan(plek)).filter((p) => p !== null),
    );
    tekenaar.selectie(was, kopievlak);
  }

  /** Where the active cell stood on each blad that was looked at. */
  const onthouden = new Map<string, Plek>();

  /** AG Grid is told only what became another: new columns or rows cost it far more than other figures. */
  function volgBeeld(): void {
    // columns that go take the focus with them
    const metFocus = element.contains(document.activeElement);
    const was = beeld;
    const vorige = selectie.actief && was.plekOp(selectie.actief);
    if (vorige) onthouden.set(vorm.id, vorige);
    beeld = beeldVan(venster.getState(), ruimte());
    const isAnderBlad = beeld.blad.id !== vorm.id;
    vorm = beeld.blad;
    if (isAnderBlad || !zelfdeKolommen(was.kolommen, beeld.kolommen)) {
      api.setGridOption('columnDefs', kolomdefs());
      api.setGridOption('headerHeight', kophoogte(beeld.kolommen));
    }
    const andereRijen = isAnderBlad || was.vast !== beeld.vast || !zelfdeRijen(was.rijen, beeld.rijen);
    if (andereRijen) {
      api.setGridOption('rowData', [...schuivend()]);
      api.setGridOption('pinnedBottomRowData', [...vast()]);
    }
    volgSelectie(isAnderBlad);
    volgKopie();
    tekenaar.alles(andereRijen);
    if (metFocus && !invoer.nu) kern.focus();
  }

  /** The same cell in the new picture; on a blad that was looked at before, where the active cell stood there. */
  function volgSelectie(isAnderBlad: boolean): void {
    const plek = onthouden.get(beeld.blad.id);
    const punt =
      (plek && puntVoor(beeld, plek, venster.getState().jaar)) ?? (isAnderBlad ? beginpunt(beeld) : selectie.actief);
    if (!punt) return;
    selectie.kies(begrens(punt, beeld.omvang));
    if (isAnderBlad) kern.toon(selectie.actief ?? punt);
  }

  const aria = koppelAria(kern);
  function naTekenen(): void {
    aria.bij();
    vulgreep.bij();
  }

  const los = [
    venster.subscribe((nu, was) => {
      if (nu.sessie === null) return;
      // the clipboard's outline goes with the next edit, and so does F8
      if (nu.verandering !== was.verandering) {
        kern.zetKopie(null);
        selectie.zetUitbreiden(false);
      }
      if (isAnderBeeld(nu, was) || !zelfdeVorm(vorm, beeld.blad)) volgBeeld();
      else if (nu.versie !== was.versie) {
        vorm = beeld.blad;
        tekenaar.figuren(regelsVan(nu, vorm.id));
      }
    }),
    selectie.subscribe(() => {
      const { actief } = selectie;
      venster.setState({ plek: actief && beeld.plekOp(actief) });
      tekenaar.selectie(getoond, selectie.vlak);
      getoond = selectie.vlak;
    }),
    koppelUitleg(
      element,
      kern,
      uitlegBij(venster, () => beeld),
    ),
    // marks may differ where figures do not, elsewhere on the blad: a frame later
    volgNaBeeld([(luisteraar) => venster.subscribe((nu, was) => nu.versie !== was.versie && luisteraar())], () =>
      tekenaar.figuren(),
    ),
    volgInvoer(),
    volgMaat(),
    koppelVenster(kern, bewerken, beweger),
    koppelMuis(kern, bewerken, {
      vouw: (rij) => {
        const r = beeld.rijen[rij];
        if (r?.vouwbaar) wensen.vouw(r.id);
      },
      toonDoel(doel) {
        const was = sleepdoel;
        sleepdoel = doel;
        tekenaar.selectie(was?.vlak ?? null, doel?.vlak ?? null);
      },
      menu: wensen.toonMenu,
    }),
  ];

  /** Typing draws nothing, unless the cells that the formula names or points at change. */
  function volgInvoer(): () => void {
    let was = '[null]';
    return invoer.subscribe(() => {
      kleuren = genoemdeCellen(invoer.nu, venster.getState().sessie, beeld);
      const nu = JSON.stringify([bronnen.wijzer(), ...kleuren]);
      if (nu === was) tekenaar.straks();
      else tekenaar.alles();
      was = nu;
    });
  }

  /** Another height can free or freeze the totals. */
  function volgMaat(): () => void {
    const kijker = new ResizeObserver(() => {
      if (!invoer.nu && beeldVan(venster.getState(), ruimte()).vast !== beeld.vast) volgBeeld();
    });
    kijker.observe(element);
    return () => kijker.disconnect();
  }

  const { plek: begin, hoek, jaar } = venster.getState();
  kern.ga((begin && puntVoor(beeld, begin, jaar)) ?? beginpunt(beeld));
  if (hoek) kern.toonHoek(hoek);
  return {
    kern,
    bewerken,
    vul: (richting) => vulSelectie(kern, richting),
    wis: () => wis(kern),
    sluitAf() {
      // nobody could confirm it any more
      invoer.stop();
      for (const weg of los) weg();
      aria.los();
      celeditor.los();
      vulgreep.los();
      api.destroy();
    },
  };
}

function beeldVan(staat: Vensterstaat, ruimte: number): Roosterbeeld {
  if (!staat.sessie) throw new Error('the grid needs an open document');
  return maakBeeld(staat, staat.sessie, ruimte);
}
