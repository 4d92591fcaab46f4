/**
 * Filling from a selection into the cells beside it: Ctrl+D and Ctrl+R, the fill handle, and a double click on it; dragged back
 * into the selection the handle empties what is left out. Each is one undo; what protected formulas keep is told.
 */
import { leesInvoer } from '../../shared/model/lees-invoer.ts';
import { drukWaarde } from '../../shared/model/notatie.ts';
import { telCellen } from '../staat/plaatsnaam.ts';
import type { Roosterbeeld } from './beeld.ts';
import { dichtstbij, leegvlak, omvangVan, type Punt, type Rechthoek, type Richting, vulvlak } from './geometrie.ts';
import type { Roosterkern } from './kern.ts';
import { alsPlakcel, invoerIn, leesBlok, wis, zetVele } from './plakken.ts';
import { type Broncel, type Doorvoerwijze, vulreeks } from './vulreeks.ts';

type Bronblok = readonly (readonly Broncel[])[];

/** Ctrl+D and Ctrl+R: the first row or column of the selection into the rest; of one row or column: what stands before it. */
export function vulSelectie(kern: Roosterkern, richting: 'neer' | 'rechts'): void {
  const { vlak } = kern.selectie;
  if (!vlak) return;
  const { rijen, kolommen } = omvangVan(vlak);
  const neer = richting === 'neer';
  const enkel = neer ? rijen === 1 : kolommen === 1;
  const bron = neer
    ? { ...vlak, boven: vlak.boven - (enkel ? 1 : 0), onder: vlak.boven - (enkel ? 1 : 0) }
    : { ...vlak, links: vlak.links - (enkel ? 1 : 0), rechts: vlak.links - (enkel ? 1 : 0) };
  if (bron.boven < 0 || bron.links < 0) return;
  const doel = enkel ? vlak : neer ? { ...vlak, boven: vlak.boven + 1 } : { ...vlak, links: vlak.links + 1 };
  voerDoor(kern, bron, doel, neer, 'herhalen');
}

/** The fill handle: what is selected, carried on up to `punt`, or emptied from there. */
export function vulNaar(kern: Roosterkern, punt: Punt, wijze: Doorvoerwijze): void {
  const { vlak } = kern.selectie;
  if (!vlak) return;
  const leeg = leegvlak(vlak, punt);
  if (leeg) wis(kern, leeg, () => kiesRest(kern, vlak, leeg));
  const vulling = vulvlak(vlak, punt);
  if (!vulling) return;
  voerDoor(kern, vlak, vulling.vlak, isVerticaal(vulling.richting), wijze, () =>
    kern.selectie.kiesVlak(
      { rij: Math.min(vlak.boven, vulling.vlak.boven), kolom: Math.min(vlak.links, vulling.vlak.links) },
      { rij: Math.max(vlak.onder, vulling.vlak.onder), kolom: Math.max(vlak.rechts, vulling.vlak.rechts) },
      { rij: vlak.boven, kolom: vlak.links },
    ),
  );
}

/** What was not emptied stays selected. */
function kiesRest({ selectie }: Roosterkern, { boven, onder, links, rechts }: Rechthoek, leeg: Rechthoek): void {
  const laatste = leeg.boven > boven ? { rij: leeg.boven - 1, kolom: rechts } : { rij: onder, kolom: leeg.links - 1 };
  selectie.kiesVlak({ rij: boven, kolom: links }, laatste);
}

/**
 * What the last cell will show when the fill handle is let go at `punt`, in the column or row of the mouse; '': nothing to tell.
 * `cellen`: what is selected.
 */
export function vulvoorbeeld(kern: Roosterkern, cellen: Bronblok, punt: Punt, wijze: Doorvoerwijze): string {
  const { vlak } = kern.selectie;
  if (vlak && leegvlak(vlak, punt)) return 'Leegmaken';
  const vulling = vlak && vulvlak(vlak, punt);
  const { sessie } = kern.venster.getState();
  const laatste = vulling && dichtstbij(vulling.vlak, punt);
  const plek = laatste && kern.plekOp(laatste);
  if (!vulling || !plek || !sessie) return '';
  if (kern.acties.isBeschermd(plek)) return 'Beschermde formule';
  const { invoer } = doorgevoerd(cellen, vlak, isVerticaal(vulling.richting), wijze)(laatste);
  if (plek.soort !== 'cijfer' || invoer.startsWith('=')) return invoer;
  const notatie = sessie.notatie(plek.adres);
  const gelezen = leesInvoer(invoer, notatie);
  if (!gelezen.ok || typeof gelezen.waarde !== 'number') return invoer;
  return drukWaarde(sessie.teken(plek.adres) * gelezen.waarde, notatie);
}

function isVerticaal(richting: Richting): boolean {
  return richting === 'op' || richting === 'neer';
}

/** A double click on the fill handle: down to where the neighbouring figures end. */
export function vulOmlaag(kern: Roosterkern, wijze: Doorvoerwijze): void {
  const { vlak } = kern.selectie;
  if (vlak) vulNaar(kern, { rij: eindVanBlok(kern.beeld, vlak), kolom: vlak.rechts }, wijze);
}

/**
 * The last row of the block beside a selection: of the figures left of it, else right of it, else of the regels themselves. A
 * groep, total or heading ends it, for what is filled in belongs to the regels between those.
 */
export function eindVanBlok({ rijen, kolommen, cel }: Roosterbeeld, vlak: Rechthoek): number {
  const gevuld = (r: number, k: number) => {
    const [rij, kolom] = [rijen[r], kolommen[k]];
    return rij?.regel.vorm === 'regel' && kolom !== undefined && cel(rij, kolom).tekst !== '';
  };
  const buren = [vlak.links - 1, vlak.rechts + 1].filter((k) => kolommen[k]?.soort === 'cijfer');
  const buur = buren.find((k) => gevuld(vlak.onder + 1, k)) ?? 0;
  let eind = vlak.onder;
  while (gevuld(eind + 1, buur)) eind++;
  return eind;
}

/** What of `cellen`, which stand in `bron`, comes at a point. `omlaag`: every column goes on by itself; else every row. */
function doorgevoerd(
  cellen: Bronblok,
  bron: Rechthoek,
  omlaag: boolean,
  wijze: Doorvoerwijze,
): (punt: Punt) => Broncel {
  const lijnen = omlaag ? (cellen[0] ?? []).map((_, k) => cellen.flatMap((rij) => rij[k] ?? [])) : cellen;
  const reeksen = lijnen.map((lijn) => vulreeks(lijn, wijze));
  return ({ rij, kolom }) => {
    const [dwars, langs] = omlaag ? [kolom - bron.links, rij - bron.boven] : [rij - bron.boven, kolom - bron.links];
    return reeksen[dwars]?.(langs) ?? { invoer: '', notatie: null };
  };
}

function voerDoor(
  kern: Roosterkern,
  bron: Rechthoek,
  doel: Rechthoek,
  omlaag: boolean,
  wijze: Doorvoerwijze,
  na = () => {},
): void {
  const celOp = doorgevoerd(leesBlok(kern, bron), bron, omlaag, wijze);
  const invoer = invoerIn(kern, doel, (punt) => alsPlakcel(celOp(punt)));
  zetVele(kern, invoer, `Doorvoeren in ${telCellen(invoer.length)}`, na);
}
