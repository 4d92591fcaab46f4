/**
 * Copy, cut, paste and fill: blocks of cells between the selection, the clipboard and the model. Each is one undo.
 */
import type { Celinvoer } from '../staat/acties.ts';
import { omvangVan, type Punt, plakvlak, punten, type Rechthoek, vulvlak } from './geometrie.ts';
import type { Roosterkern } from './kern.ts';
import { type Blok, EIGEN_TYPE, type Klembordcel, naarEigen, naarHtml, naarTsv, vanEigen, vanTsv } from './klembord.ts';

export function kopieer(kern: Roosterkern, naar: DataTransfer): boolean {
  const { vlak } = kern.selectie;
  if (!vlak) return false;
  const cellen = blokVan(kern, vlak);
  naar.setData('text/plain', naarTsv(cellen));
  naar.setData('text/html', naarHtml(cellen));
  naar.setData(EIGEN_TYPE, naarEigen(cellen));
  return true;
}

export function wisSelectie(kern: Roosterkern, omschrijving: string): void {
  const { vlak } = kern.selectie;
  if (!vlak) return;
  kern.acties.typVele(invoerIn(kern, vlak, () => '').filter(isTeWissen), omschrijving);
}

export function plak(kern: Roosterkern, van: DataTransfer): void {
  const { vlak } = kern.selectie;
  const bron = vanEigen(van.getData(EIGEN_TYPE)) ?? vanTsv(van.getData('text/plain'));
  if (!vlak || bron.length === 0) return;
  const breedte = Math.max(...bron.map((rij) => rij.length));
  const doel = plakvlak(vlak, { rijen: bron.length, kolommen: breedte });
  const probleem = pastNiet(kern, doel, bron, breedte);
  if (probleem !== null) {
    kern.acties.meld({ toon: 'fout', tekst: `Er is niets geplakt. ${probleem}` });
    return;
  }
  const tekstVoor = (punt: Punt) => bron[(punt.rij - doel.boven) % bron.length]?.[(punt.kolom - doel.links) % breedte];
  const invoer = invoerIn(kern, doel, (punt) => tekstVoor(punt) ?? null);
  const uitslag = kern.acties.typVele(invoer, `Plakken in ${invoer.length} cellen`);
  if (uitslag) kern.selectie.kiesVlak({ rij: doel.boven, kolom: doel.links }, { rij: doel.onder, kolom: doel.rechts });
}

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
  herhaal(kern, bron, doel);
}

/** The fill handle: what is selected, repeated up to `punt`. */
export function vulNaar(kern: Roosterkern, punt: Punt): void {
  const { vlak } = kern.selectie;
  const vulling = vlak && vulvlak(vlak, punt);
  if (!vlak || !vulling || !herhaal(kern, vlak, vulling.vlak)) return;
  kern.selectie.kiesVlak(
    { rij: Math.min(vlak.boven, vulling.vlak.boven), kolom: Math.min(vlak.links, vulling.vlak.links) },
    { rij: Math.max(vlak.onder, vulling.vlak.onder), kolom: Math.max(vlak.rechts, vulling.vlak.rechts) },
  );
}

function herhaal(kern: Roosterkern, bron: Rechthoek, doel: Rechthoek): boolean {
  const cellen = blokVan(kern, bron);
  const { rijen, kolommen } = omvangVan(bron);
  const rest = (n: number, deler: number) => ((n % deler) + deler) % deler;
  const invoer = invoerIn(
    kern,
    doel,
    ({ rij, kolom }) => cellen[rest(rij - bron.boven, rijen)]?.[rest(kolom - bron.links, kolommen)]?.invoer ?? null,
  );
  return kern.acties.typVele(invoer, `Doorvoeren in ${invoer.length} cellen`) !== null;
}

/** Cells where nothing can stand are left out. */
function invoerIn(kern: Roosterkern, vlak: Rechthoek, tekst: (punt: Punt) => string | null): Celinvoer[] {
  return [...punten(vlak)].flatMap((punt) => {
    const plek = kern.plekOp(punt);
    const t = tekst(punt);
    return plek && t !== null ? [{ plek, tekst: t }] : [];
  });
}

/** A name cannot be empty: clearing a range leaves names alone. */
function isTeWissen({ plek }: Celinvoer): boolean {
  return plek.soort !== 'naam';
}

export function blokVan(kern: Roosterkern, vlak: Rechthoek): Blok<Klembordcel> {
  const { sessie, scenario } = kern.venster.getState();
  const { rijen, kolommen, cel } = kern.beeld;
  return rijen.slice(vlak.boven, vlak.onder + 1).map((rij) =>
    kolommen.slice(vlak.links, vlak.rechts + 1).map((kolom) => {
      const { tekst, waarde } = cel(rij, kolom);
      const plek = kern.beeld.plek(rij, kolom);
      const invoer = plek?.soort === 'cijfer' && sessie ? sessie.invoertekst(plek.adres, scenario) : tekst;
      return { tekst, waarde, invoer };
    }),
  );
}

function pastNiet(kern: Roosterkern, doel: Rechthoek, bron: Blok<string>, breedte: number): string | null {
  const { rijen, kolommen } = kern.omvang;
  const rijenTeveel = doel.onder + 1 - rijen;
  if (rijenTeveel > 0)
    return `U plakt ${bron.length} rijen, maar vanaf hier heeft dit blad er ${rijen - doel.boven}. Kies een cel hoger, kopieer minder rijen of voeg eerst regels in.`;
  if (doel.rechts + 1 > kolommen)
    return `U plakt ${breedte} kolommen, maar vanaf hier heeft dit blad er ${kolommen - doel.links}. Kies een cel verder naar links of kopieer minder kolommen.`;
  const ongelijk = bron.findIndex((rij) => rij.length !== breedte);
  if (ongelijk >= 0)
    return `Rij ${ongelijk + 1} heeft ${bron[ongelijk]?.length} kolommen en een andere heeft er ${breedte}. Kopieer een rechthoekig blok.`;
  return null;
}
