/**
 * Copy, cut, paste and drag: blocks of cells between the selection, the clipboard and the model. Each is one undo.
 */
import { drukGetal } from '../../shared/kern/getal.ts';
import { drukInvoerwaarde, maatsoortVan } from '../../shared/model/notatie.ts';
import type { Uitslag } from '../staat/acties.ts';
import type { Celinvoer } from '../staat/celinvoer.ts';
import { plaatsnaam, telCellen } from '../staat/plaatsnaam.ts';
import type { Plek } from '../staat/plek.ts';
import { type Punt, plakvlak, punten, type Rechthoek, rechthoek } from './geometrie.ts';
import type { Roosterkern } from './kern.ts';
import {
  type Blok,
  EIGEN_TYPE,
  type Klembordcel,
  type Kopie,
  naarEigen,
  naarHtml,
  naarTsv,
  type Plakcel,
  type Plakwens,
  telRijen,
  vanBuiten,
  vanEigen,
  vanTsv,
} from './klembord.ts';
import { heeftGetallen, telTabelrijen, vanHtml } from './klembord-html.ts';

/** Above this many cells the user sees how far it is, and can stop it. */
const VEEL = 2000;

export function kopieer(kern: Roosterkern, naar: DataTransfer, knippen: boolean): boolean {
  const { vlak } = kern.selectie;
  if (!vlak) return false;
  const cellen = leesBlok(kern, vlak);
  const tekst = naarTsv(cellen);
  naar.setData('text/plain', tekst);
  naar.setData('text/html', naarHtml(cellen));
  naar.setData(EIGEN_TYPE, naarEigen(cellen));
  kern.zetKopie({ plekken: [...punten(vlak)].map((punt) => kern.plekOp(punt)), knippen, tekst });
  return true;
}

export function wis(kern: Roosterkern, vlak: Rechthoek | null = kern.selectie.vlak, na = () => {}): void {
  if (!vlak) return;
  const leeg = invoerIn(kern, vlak, () => ({ tekst: '', maat: null })).filter(({ plek }) => gaatWeg(plek));
  zetVele(kern, leeg, 'Wissen', na);
}

/** What was cut, moves. */
export function plak(kern: Roosterkern, van: DataTransfer, wat: Plakwens): void {
  const { vlak } = kern.selectie;
  if (!vlak) return;
  const teLang = veelTeLang(kern, van, vlak);
  if (teLang !== null) {
    kern.acties.meld({ toon: 'fout', tekst: `Er is niets geplakt. ${teLang}` });
    return;
  }
  const bron = leesKlembord(van, wat);
  if (bron.length === 0) return;
  const knipsel = geknipt(kern, van);
  const { kopie } = kern;
  zetBlok(kern, bron, knipsel ? rechthoek(hoekVan(vlak), hoekVan(vlak)) : vlak, knipsel, () =>
    kern.zetKopie(knipsel || wat === 'eenmaal' ? null : kopie),
  );
}

/** What was dragged by its edge: moved, or with Ctrl copied, to the rectangle with that corner. */
export function sleepNaar(kern: Roosterkern, hoek: Punt, hoe: 'verplaatsen' | 'kopieren'): void {
  const { vlak } = kern.selectie;
  if (!vlak) return;
  const bron = leesBlok(kern, vlak).map((rij) => rij.map(alsPlakcel));
  const plekken = [...punten(vlak)].map((punt) => kern.plekOp(punt));
  const doel = { boven: hoek.rij, onder: hoek.rij, links: hoek.kolom, rechts: hoek.kolom };
  zetBlok(kern, bron, doel, hoe === 'verplaatsen' ? { plekken } : null, () => {});
}

type Knipsel = Pick<Kopie, 'plekken'>;

/** Texts into the grid from the corner of `vlak`, over it when they fit in it a whole number of times; `knipsel` goes empty. */
function zetBlok(
  kern: Roosterkern,
  bron: Blok<Plakcel>,
  vlak: Rechthoek,
  knipsel: Knipsel | null,
  na: () => void,
): void {
  const breedte = bron.reduce((tot, rij) => Math.max(tot, rij.length), 0);
  const doel = plakvlak(vlak, { rijen: bron.length, kolommen: breedte });
  const probleem = pastNiet(kern, doel, bron, breedte) ?? (knipsel && raaktKwijt(kern, knipsel, doel, bron));
  if (probleem !== null) {
    kern.acties.meld({ toon: 'fout', tekst: `Er is niets ${knipsel ? 'verplaatst' : 'geplakt'}. ${probleem}` });
    return;
  }
  const celVoor = (punt: Punt) => bron[(punt.rij - doel.boven) % bron.length]?.[(punt.kolom - doel.links) % breedte];
  const vanwaar = ({ rij, kolom }: Punt) =>
    knipsel?.plekken[(rij - doel.boven) * breedte + kolom - doel.links] ?? undefined;
  const geplakt = invoerIn(kern, doel, (punt) => celVoor(punt) ?? null, vanwaar);
  const leeg = (knipsel?.plekken ?? [])
    .filter((plek): plek is Plek => plek !== null && gaatWeg(plek))
    .map((plek) => ({ plek, tekst: '' }));
  zetVele(
    kern,
    [...leeg, ...geplakt],
    `${knipsel ? 'Verplaatsen' : 'Plakken'} van ${telCellen(geplakt.length)}`,
    () => {
      kern.selectie.kiesVlak(hoekVan(doel), { rij: doel.onder, kolom: doel.rechts });
      na();
    },
  );
}

/** More rows than the blad has is told before they are read: that can take seconds. */
function veelTeLang(kern: Roosterkern, van: DataTransfer, vlak: Rechthoek): string | null {
  if (van.getData(EIGEN_TYPE)) return null;
  const html = van.getData('text/html');
  const rijen = heeftGetallen(html) ? telTabelrijen(html) : telRijen(van.getData('text/plain'));
  return rijen === null ? null : rijenTeveel(kern, vlak.boven, rijen);
}

function leesKlembord(van: DataTransfer, wat: Plakwens): Blok<Plakcel> {
  const eigen = vanEigen(van.getData(EIGEN_TYPE), wat === 'waarden' ? 'uitkomsten' : 'cellen');
  return eigen ?? vanBuiten(vanHtml(van.getData('text/html')) ?? vanTsv(van.getData('text/plain')));
}

/** What was cut and still stands on the clipboard. */
function geknipt({ kopie }: Roosterkern, van: DataTransfer): Kopie | null {
  const effen = (tekst: string) => tekst.replaceAll('\r\n', '\n');
  return kopie?.knippen && effen(van.getData('text/plain')) === effen(kopie.tekst) ? kopie : null;
}

function hoekVan({ boven, links }: Rechthoek): Punt {
  return { rij: boven, kolom: links };
}

/** Of what was cut: a cell that would be emptied while what stood in it finds no place. */
function raaktKwijt(kern: Roosterkern, { plekken }: Knipsel, doel: Rechthoek, bron: Blok<Plakcel>): string | null {
  const { sessie } = kern.venster.getState();
  const { isBeschermd } = kern.acties;
  const weg = [...punten(doel)].map((punt, i) => {
    const plek = plekken[i];
    const heeftTekst = Boolean(bron[punt.rij - doel.boven]?.[punt.kolom - doel.links]?.tekst);
    if (!plek || !heeftTekst || !gaatWeg(plek) || isBeschermd(plek)) return null;
    const daar = kern.plekOp(punt);
    return daar === null || isBeschermd(daar) ? plek : null;
  });
  const eerste = weg.find((plek) => plek !== null);
  return eerste && sessie
    ? `${plaatsnaam(sessie, eerste)} zou verdwijnen: waar die cel terechtkomt, staat een beschermde formule of kan niets staan. Kies een andere plek, of open eerst die formule.`
    : null;
}

/** One undo; `na` when it was done. */
export function zetVele(kern: Roosterkern, invoer: readonly Celinvoer[], omschrijving: string, na = () => {}): void {
  const klaar = (uitslag: Uitslag | null) => {
    if (uitslag) na();
  };
  if (invoer.length <= VEEL) klaar(kern.acties.typVele(invoer, omschrijving));
  else void kern.acties.typVeleMetVoortgang(invoer, omschrijving).then(klaar);
}

/** Cells where nothing can stand are left out. */
export function invoerIn(
  kern: Roosterkern,
  vlak: Rechthoek,
  cel: (punt: Punt) => Plakcel | null,
  vanwaar: (punt: Punt) => Plek | undefined = () => undefined,
): Celinvoer[] {
  return [...punten(vlak)].flatMap((punt) => {
    const plek = kern.plekOp(punt);
    const nieuw = cel(punt);
    const van = vanwaar(punt);
    return plek && nieuw ? [{ plek, ...nieuw, ...(van && { van }) }] : [];
  });
}

/** What typing it again elsewhere needs. */
export function alsPlakcel({ invoer, notatie }: Pick<Klembordcel, 'invoer' | 'notatie'>): Plakcel {
  return { tekst: invoer, maat: notatie && maatsoortVan(notatie) };
}

/** A name cannot be empty: clearing a range leaves names alone. */
function gaatWeg({ soort }: Plek): boolean {
  return soort !== 'naam';
}

/** Row after row what stands in a rectangle. */
export function leesBlok(kern: Roosterkern, vlak: Rechthoek): Blok<Klembordcel> {
  const { sessie, scenario } = kern.venster.getState();
  const { rijen, kolommen, cel } = kern.beeld;
  return rijen.slice(vlak.boven, vlak.onder + 1).map((rij) =>
    kolommen.slice(vlak.links, vlak.rechts + 1).map((kolom) => {
      const { tekst, waarde } = cel(rij, kolom);
      const plek = kern.beeld.plek(rij, kolom);
      if (plek?.soort !== 'cijfer' || !sessie) return { tekst, waarde, invoer: tekst, uitkomst: tekst, notatie: null };
      const invoer = sessie.invoertekst(plek.adres, scenario);
      const notatie = sessie.notatie(plek.adres);
      // as it is stored, whatever its sign on screen: that is what typing it again needs
      const getal = sessie.waarde(plek.adres, scenario);
      const uitkomst = typeof getal === 'number' ? drukInvoerwaarde(getal, notatie) : tekst;
      return { tekst, waarde, invoer, uitkomst, notatie };
    }),
  );
}

function pastNiet(kern: Roosterkern, doel: Rechthoek, bron: Blok<Plakcel>, breedte: number): string | null {
  const { kolommen } = kern.omvang;
  const teLang = rijenTeveel(kern, doel.boven, doel.onder + 1 - doel.boven);
  if (teLang !== null) return teLang;
  if (doel.rechts + 1 > kolommen)
    return `U plakt ${breedte} kolommen, maar vanaf hier heeft dit blad er ${kolommen - doel.links}. Kies een cel verder naar links of kopieer minder kolommen.`;
  const ongelijk = bron.findIndex((rij) => rij.length !== breedte);
  if (ongelijk >= 0)
    return `Rij ${ongelijk + 1} heeft ${bron[ongelijk]?.length} kolommen en een andere heeft er ${breedte}. Kopieer een rechthoekig blok.`;
  return null;
}

function rijenTeveel({ omvang }: Roosterkern, vanaf: number, rijen: number): string | null {
  if (vanaf + rijen <= omvang.rijen) return null;
  return `U plakt ${aantal(rijen)} rijen, maar vanaf hier heeft dit blad er ${aantal(omvang.rijen - vanaf)}. Kies een cel hoger, kopieer minder rijen of voeg eerst regels in.`;
}

const aantal = (n: number) => drukGetal(n, 'getal0');
