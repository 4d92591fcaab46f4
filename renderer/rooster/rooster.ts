/**
 * The grid itself: AG Grid drawing the picture of the open document, with this program's own keyboard, mouse and clipboard.
 * Start reading `rooster/` here.
 *
 * It follows the stores: another structure or view gives a new picture; changed figures redraw the rendered cells whose text or
 * marks changed. It never holds figures itself.
 */
import { AG_GRID_LOCALE_NL } from '@ag-grid-community/locale';
import { createGrid, type GridApi, type GridOptions } from 'ag-grid-community';
import type { Sessie } from '../../shared/model/sessie.ts';
import { volgNaBeeld } from '../app/na-beeld.ts';
import type { Aanvuller } from '../formulebalk/aanvuller.ts';
import { verwijzingenIn } from '../formulebalk/verwijzingen.ts';
import type { Invoer } from '../staat/invoer.ts';
import type { Plek } from '../staat/plek.ts';
import type { Vensterstaat } from '../staat/venster.ts';
import type { Voorkeurenstore } from '../staat/voorkeuren.ts';
import { KOPHOOGTE, RIJHOOGTE, roosterthema } from './ag.ts';
import { koppelAria, markeerRij } from './aria.ts';
import { maakBeeld, type Roosterbeeld } from './beeld.ts';
import { maakBeweger } from './beweger.ts';
import { type Bewerken, maakBewerken } from './bewerken.ts';
import { type Celeditor, maakCeleditor } from './celeditor.ts';
import { vulSelectie } from './doorvoeren.ts';
import type { Sleepdoel } from './gebaren.ts';
import { begrens, omhullende, type Punt, type Rechthoek } from './geometrie.ts';
import { maakKern, type Roosterkern, type Roosteromgeving } from './kern.ts';
import { kleedCel, maakKolomdefs } from './kolomdefs.ts';
import { LETTERBREEDTE, naambreedte, type Roosterkolom, zelfdeKolommen } from './kolommen.ts';
import { koppelMuis } from './muis.ts';
import { kopieer, plak, wis } from './plakken.ts';
import { type Rij, zelfdeRijen, zelfdeVorm } from './rijen.ts';
import { maakTekenaar } from './tekenaar.ts';
import { isVoorRooster, roostertoets } from './toetsenbord.ts';
import { koppelUitleg, uitlegBij } from './uitleg.ts';
import { plaatsVulgreep } from './vulgreep.ts';

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
  let kleuren: ReadonlyMap<string, number> = new Map();
  let kern: Roosterkern;
  const beweger = maakBeweger(() => kern);
  let bewerken: Bewerken;
  let celeditor: Celeditor;

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
    const punt = (plek && puntVoor(plek)) ?? (isAnderBlad ? beginpunt(beeld) : selectie.actief);
    if (!punt) return;
    selectie.kies(begrens(punt, beeld.omvang));
    if (isAnderBlad) kern.toon(selectie.actief ?? punt);
  }

  /** A cell in this view; per jaar, the year on screen will do. */
  function puntVoor(plek: Plek): Punt | null {
    const nu = plek.soort === 'cijfer' ? { ...plek, adres: { ...plek.adres, jaar: venster.getState().jaar } } : plek;
    return beeld.puntVan(plek) ?? beeld.puntVan(nu);
  }

  const aria = koppelAria(kern);
  function naTekenen(): void {
    aria.bij();
    plaatsVulgreep(kern);
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
    koppelToetsen(),
    koppelKlikErbuiten(),
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

  /** A click elsewhere confirms; on Alt+Tab nothing happens. What is refused stays, with its reason. */
  function koppelKlikErbuiten(): () => void {
    const klik = ({ target }: PointerEvent) => {
      const erbij = target instanceof Element && target.closest('[data-formulebalk], [data-invoerhulp], [data-elders]');
      if (invoer.nu && !erbij && !(target instanceof Node && element.contains(target))) bewerken.sluit();
    };
    window.addEventListener('pointerdown', klik, true);
    return () => window.removeEventListener('pointerdown', klik, true);
  }

  function koppelToetsen(): () => void {
    const toets = (e: KeyboardEvent) => {
      if (!isVoorRooster(e.target)) return;
      if (invoer.nu) {
        // a click beside its field took the keyboard away from what is being typed: this key goes on there
        bewerken.focus();
        return;
      }
      if (!roostertoets(e, kern, bewerken, beweger)) {
        if (e.key.startsWith('F') || e.ctrlKey || e.altKey) return; // a command's
        e.stopPropagation();
        return;
      }
      e.preventDefault();
      e.stopPropagation();
    };
    const isVanRooster = ({ target }: Event) => invoer.nu === null && isVoorRooster(target);
    const bijKopie = (e: ClipboardEvent) => {
      if (!isVanRooster(e) || !e.clipboardData || !kopieer(kern, e.clipboardData, e.type === 'cut')) return;
      e.preventDefault();
    };
    const bijPlakken = (e: ClipboardEvent) => {
      if (!isVanRooster(e) || !e.clipboardData) return;
      e.preventDefault();
      plak(kern, e.clipboardData, kern.neemPlakwens());
    };
    // on the window: keys that nobody has the focus for are the grid's
    window.addEventListener('keydown', toets, true);
    window.addEventListener('copy', bijKopie);
    window.addEventListener('cut', bijKopie);
    window.addEventListener('paste', bijPlakken);
    return () => {
      window.removeEventListener('keydown', toets, true);
      window.removeEventListener('copy', bijKopie);
      window.removeEventListener('cut', bijKopie);
      window.removeEventListener('paste', bijPlakken);
    };
  }

  const { plek: begin, hoek } = venster.getState();
  kern.ga((begin && puntVoor(begin)) ?? beginpunt(beeld));
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
      api.destroy();
    },
  };
}

/** Long heads take two lines. */
function kophoogte(kolommen: readonly Roosterkolom[]): number {
  const lang = kolommen.some(({ kop, breedte }) => kop.length * LETTERBREEDTE > breedte - 16);
  return lang ? KOPHOOGTE * 1.5 : KOPHOOGTE;
}

/** Where figures changed on this blad; undefined: it may be anywhere. */
function regelsVan({ sessie, verandering }: Vensterstaat, blad: string): ReadonlySet<string> | undefined {
  if (!sessie || !verandering || verandering.gewijzigd === 'alles') return undefined;
  if (verandering.gewijzigd.length > MEESTE_APART) return undefined;
  const adressen = verandering.gewijzigd.map((cel) => sessie.adres(cel));
  return new Set(adressen.filter((adres) => adres.blad === blad).map(({ regel }) => regel));
}

/** Of more changed cells than this, looking at what is on screen is sooner done. */
const MEESTE_APART = 500;

const puntSleutel = ({ rij, kolom }: Punt) => `${rij},${kolom}`;

/** The cells on screen that the formula being typed names, each with the colour of its name. */
function genoemdeCellen(nu: Invoer | null, sessie: Sessie | null, beeld: Roosterbeeld): ReadonlyMap<string, number> {
  if (!nu || !sessie || nu.plek.soort !== 'cijfer') return new Map();
  return new Map(
    verwijzingenIn(sessie, nu.tekst, nu.plek.adres).flatMap(({ adres, kleur }): [string, number][] => {
      const punt = beeld.puntVan({ soort: 'cijfer', adres });
      return punt ? [[puntSleutel(punt), kleur]] : [];
    }),
  );
}

const VASTE_OPTIES: GridOptions<Rij> = {
  theme: roosterthema,
  localeText: AG_GRID_LOCALE_NL,
  getRowId: ({ data }) => data.id,
  getRowClass: ({ data }) =>
    data
      ? `vorm-${data.regel.vorm} niveau-${Math.min(data.niveau, 3)}${data.regel.verborgen ? ' is-verborgen' : ''}`
      : '',
  defaultColDef: {
    sortable: false,
    resizable: true,
    suppressMovable: true,
    suppressHeaderMenuButton: true,
    wrapHeaderText: true,
    cellDataType: false,
    // the program's own keys: the grid only draws
    suppressKeyboardEvent: () => true,
  },
  animateRows: false,
  suppressRowTransform: true,
  suppressColumnMoveAnimation: true,
  suppressScrollOnNewData: true,
  suppressRowHoverHighlight: true,
  suppressNoRowsOverlay: true,
  preventDefaultOnContextMenu: true,
};

function beeldVan(staat: Vensterstaat, ruimte: number): Roosterbeeld {
  if (!staat.sessie) throw new Error('the grid needs an open document');
  return maakBeeld(staat, staat.sessie, ruimte);
}

const BEELDDELEN = [
  'sessie',
  'blad',
  'jaar',
  'scenario',
  'weergave',
  'kolom',
  'gevouwen',
  'toonVerborgen',
  'beschermd',
  'geopend',
] as const;

function isAnderBeeld(nu: Vensterstaat, was: Vensterstaat): boolean {
  return BEELDDELEN.some((deel) => nu[deel] !== was[deel]);
}

/** The first figure: where work starts. */
function beginpunt(beeld: Roosterbeeld): Punt {
  for (let rij = 0; rij < beeld.rijen.length; rij++)
    for (let kolom = 0; kolom < beeld.kolommen.length; kolom++)
      if (beeld.plekOp({ rij, kolom })?.soort === 'cijfer') return { rij, kolom };
  return { rij: 0, kolom: 0 };
}
