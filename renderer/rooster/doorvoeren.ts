/**
 * Filling from a selection into the cells beside it: Ctrl+D and Ctrl+R, the fill handle, and a double click on it. Each is one
 * undo; what protected formulas keep is told.
 */
import type { Roosterbeeld } from './beeld.ts';
import { omvangVan, type Punt, type Rechthoek, vulvlak } from './geometrie.ts';
import type { Roosterkern } from './kern.ts';
import { invoerIn, leesBlok, zetVele } from './plakken.ts';
import { type Broncel, type Doorvoerwijze, vulreeks } from './vulreeks.ts';

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

/** The fill handle: what is selected, carried on up to `punt`. */
export function vulNaar(kern: Roosterkern, punt: Punt, wijze: Doorvoerwijze): void {
  const { vlak } = kern.selectie;
  const vulling = vlak && vulvlak(vlak, punt);
  if (!vlak || !vulling) return;
  const omlaag = vulling.richting === 'op' || vulling.richting === 'neer';
  voerDoor(kern, vlak, vulling.vlak, omlaag, wijze, () =>
    kern.selectie.kiesVlak(
      { rij: Math.min(vlak.boven, vulling.vlak.boven), kolom: Math.min(vlak.links, vulling.vlak.links) },
      { rij: Math.max(vlak.onder, vulling.vlak.onder), kolom: Math.max(vlak.rechts, vulling.vlak.rechts) },
      { rij: vlak.boven, kolom: vlak.links },
    ),
  );
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

/** `omlaag`: every column goes on by itself; else every row. */
function voerDoor(
  kern: Roosterkern,
  bron: Rechthoek,
  doel: Rechthoek,
  omlaag: boolean,
  wijze: Doorvoerwijze,
  na = () => {},
): void {
  const cellen: readonly (readonly Broncel[])[] = leesBlok(kern, bron);
  const lijnen = omlaag ? (cellen[0] ?? []).map((_, k) => cellen.flatMap((rij) => rij[k] ?? [])) : cellen;
  const reeksen = lijnen.map((lijn) => vulreeks(lijn, wijze));
  const invoer = invoerIn(kern, doel, ({ rij, kolom }) => {
    const [dwars, langs] = omlaag ? [kolom - bron.links, rij - bron.boven] : [rij - bron.boven, kolom - bron.links];
    return reeksen[dwars]?.(langs) ?? null;
  });
  zetVele(kern, invoer, `Doorvoeren in ${invoer.length} cellen`, na);
}
