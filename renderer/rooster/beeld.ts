/**
 * Roosterbeeld: what the grid shows of a Sessie: rows, columns, and each cell as text with its marks.
 *
 * A new one is made when the structure or the view changes; figures are read from the Sessie at drawing time and kept per
 * version, because the grid asks for one cell many times.
 */
import type { Blad, Regel } from '../../shared/model/document.ts';
import { jaarkop } from '../../shared/model/jaarkop.ts';
import type { Celstatus, Sessie } from '../../shared/model/sessie.ts';
import { type Plek, plekSleutel } from '../staat/plek.ts';
import { jarenVan, type Vensterstaat } from '../staat/venster.ts';
import type { Omvang, Punt } from './geometrie.ts';
import { type Roosterkolom, roosterkolommen, standaardkolom } from './kolommen.ts';
import { type Rij, vasteRijen, zichtbareRijen } from './rijen.ts';

/** A mark has its own shape in the grid and its own word for a screen reader. */
export type Merk =
  | 'invoer'
  | 'doortrokken'
  | 'formule'
  | 'uitzondering'
  | 'scenario'
  | 'gevolg'
  | 'notitie'
  | 'onzeker'
  | 'onvolledig'
  | 'fout'
  | 'slot';

export interface Celbeeld {
  readonly tekst: string;
  /** Unrounded, with its sign as shown; null: empty, text or an error. */
  readonly waarde: number | null;
  readonly merken: readonly Merk[];
}

export interface Roosterbeeld {
  /** As it is now. */
  readonly blad: Blad;
  /** Scrolling rows first, then the frozen totals. */
  readonly rijen: readonly Rij[];
  readonly vast: number;
  readonly kolommen: readonly Roosterkolom[];
  readonly omvang: Omvang;
  plek(rij: Rij, kolom: Roosterkolom): Plek | null;
  plekOp(punt: Punt): Plek | null;
  /** null: not in this view. */
  puntVan(plek: Plek): Punt | null;
  /** By the id of a row or column; -1: not in this view. */
  rijVan(id: string): number;
  kolomVan(id: string): number;
  cel(rij: Rij, kolom: Roosterkolom): Celbeeld;
}

const NIETS: Celbeeld = { tekst: '', waarde: null, merken: [] };

/** `ruimte`: how many rows fit on screen; totals are only frozen when the sheet is longer. */
export function maakBeeld(staat: Vensterstaat, sessie: Sessie, ruimte: number): Roosterbeeld {
  const blad = bladVan(sessie, staat.blad);
  const rijen = zichtbareRijen(blad, staat);
  const kolommen = roosterkolommen(blad, {
    weergave: staat.weergave,
    jaar: staat.jaar,
    jaren: jarenVan(sessie),
    jaarkop: (jaar) => jaarkop(sessie.document, blad, jaar),
    kolom: staat.kolom[blad.id] ?? standaardkolom(blad),
    toonVerborgen: staat.toonVerborgen,
  });
  const plek = (rij: Rij, kolom: Roosterkolom) => plekVan(blad, rij.regel, kolom);
  const rijnummers = new Map(rijen.map(({ id }, r) => [id, r]));
  const kolomnummers = new Map(kolommen.map(({ id }, k) => [id, k]));
  const rijVan = (id: string) => rijnummers.get(id) ?? -1;
  return {
    get blad() {
      return bladVan(sessie, blad.id);
    },
    rijVan,
    kolomVan: (id) => kolomnummers.get(id) ?? -1,
    rijen,
    vast: rijen.length > ruimte ? vasteRijen(rijen, ruimte) : 0,
    kolommen,
    omvang: { rijen: rijen.length, kolommen: kolommen.length },
    plek,
    plekOp: ({ rij, kolom }) => {
      const r = rijen[rij];
      const k = kolommen[kolom];
      return r && k ? plek(r, k) : null;
    },
    puntVan(gezocht) {
      const { blad: opBlad, regel } = gezocht.soort === 'cijfer' ? gezocht.adres : gezocht;
      const r = opBlad === blad.id ? rijVan(regel) : -1;
      const rij = rijen[r];
      if (!rij) return null;
      const sleutel = plekSleutel(gezocht);
      const k = kolommen.findIndex((kolom) => {
        const hier = plek(rij, kolom);
        return hier !== null && plekSleutel(hier) === sleutel;
      });
      return k < 0 ? null : { rij: r, kolom: k };
    },
    cel: celLezer(sessie, staat, blad, plek),
  };
}

function bladVan(sessie: Sessie, id: string): Blad {
  const { bladen } = sessie.document;
  const blad = bladen.find((kandidaat) => kandidaat.id === id) ?? bladen[0];
  if (!blad) throw new Error('a document without bladen has no grid');
  return blad;
}

/** Where typing in this cell of the grid would land; null: nothing can stand there. */
function plekVan(blad: Blad, regel: Regel, kolom: Roosterkolom): Plek | null {
  if (kolom.soort !== 'cijfer') return { soort: kolom.soort, blad: blad.id, regel: regel.id };
  if (regel.vorm === 'tekst') return null;
  if (regel.enkelIn !== null && regel.enkelIn !== kolom.kolom) return null;
  const adres = {
    blad: blad.id,
    regel: regel.id,
    kolom: regel.enkelIn === null ? kolom.kolom : null,
    jaar: kolom.jaar,
  };
  return { soort: 'cijfer', adres };
}

function celLezer(sessie: Sessie, staat: Vensterstaat, blad: Blad, plek: Roosterbeeld['plek']): Roosterbeeld['cel'] {
  let versie = -1;
  const gelezen = new Map<string, Celbeeld>();
  return (rij, kolom) => {
    if (sessie.versie !== versie) {
      gelezen.clear();
      versie = sessie.versie;
    }
    const sleutel = `${rij.id}|${kolom.id}`;
    const bekend = gelezen.get(sleutel);
    if (bekend) return bekend;
    const beeld = leesCel(sessie, staat, blad, rij, kolom, plek(rij, kolom));
    gelezen.set(sleutel, beeld);
    return beeld;
  };
}

function leesCel(
  sessie: Sessie,
  { jaar, scenario, beschermd, geopend }: Vensterstaat,
  blad: Blad,
  { regel, nummer }: Rij,
  kolom: Roosterkolom,
  plek: Plek | null,
): Celbeeld {
  if (kolom.soort === 'naam') return { ...NIETS, tekst: sessie.label(blad.id, regel.id, jaar, scenario) };
  if (kolom.soort === 'toelichting') {
    return { ...NIETS, tekst: bladVan(sessie, blad.id).regels[nummer]?.toelichting ?? '' };
  }
  if (plek?.soort !== 'cijfer') return NIETS;
  const status = sessie.status(plek.adres, scenario);
  if (status.soort === 'geen') return NIETS;
  const waarde = sessie.waarde(plek.adres, scenario);
  const slot = beschermd && isBerekend(status) && !geopend.has(reeksSleutel(plek.adres));
  return {
    tekst: sessie.tekst(plek.adres, scenario),
    waarde: typeof waarde === 'number' ? sessie.teken(plek.adres) * waarde : null,
    merken: merkenVan(status, slot),
  };
}

export function reeksSleutel({ blad, regel, kolom }: { blad: string; regel: string; kolom: string | null }): string {
  return `${blad}!${regel}.${kolom ?? ''}`;
}

export function isBerekend(status: Celstatus): boolean {
  return status.soort === 'formule' || status.soort === 'groep';
}

function merkenVan(status: Celstatus, slot: boolean): readonly Merk[] {
  const merken: Merk[] = [];
  if (status.soort === 'invoer' || status.soort === 'leeg') merken.push('invoer');
  else if (status.soort === 'groep') merken.push('formule');
  else if (status.soort !== 'geen') merken.push(status.soort);
  if (status.wijzigingen.length > 0) merken.push('scenario');
  if (status.gevolg) merken.push('gevolg');
  if (status.notitie !== null) merken.push('notitie');
  if (status.onzeker) merken.push('onzeker');
  if (status.onvolledig) merken.push('onvolledig');
  if (status.fout !== null) merken.push('fout');
  if (slot) merken.push('slot');
  return merken;
}
