/**
 * A blad over the years: one table per kolom, the years as its columns, in parts that stay readable on paper. Every part names its
 * regels again; a regel without figures in that kolom drops out.
 */
import type { Blad, Kolom, Regel } from '../model/document.ts';
import { jaarkop } from '../model/jaarkop.ts';
import { celOnder, isBinnen, regelsoort, zichtbareKolommen } from './bladtabel.ts';
import { type Blik, niveauVan } from './blik.ts';
import { STREEPJE } from './maak-cel.ts';
import { Noten, notenVan } from './noten.ts';
import type { Sectie, Tabelcel, Tabelregel } from './rapportmodel.ts';

/** More years than this stand in two tables or more, each as wide as the others. */
const MEESTE_JAREN = 8;

interface Jarenblik extends Blik {
  readonly blad: Blad;
  readonly kolommen: readonly Kolom[];
}

export function maakJarensecties(blik: Blik, blad: Blad, jaren: readonly number[]): Sectie[] {
  const kolommen = zichtbareKolommen(blad);
  const verteld = new Set<string>();
  const delen = verdeel(jaren);
  return kolommen.flatMap((kolom) => {
    const rijen = rijenVan({ ...blik, blad, kolommen }, kolom, jaren);
    if (rijen.every(({ cellen }) => cellen.every(zegtNiets))) return [];
    return delen.map((deel) => {
      const periode = delen.length === 1 ? '' : `, ${deel[0]}–${deel.at(-1)}`;
      return {
        kop: `${kolommen.length === 1 ? blad.naam : kolomkop(kolom)}${periode}`,
        inleiding: kolom === kolommen[0] && deel === delen[0] ? blad.toelichting : '',
        ...tabelVan({ ...blik, blad, kolommen }, rijen, jaren, deel, verteld),
      };
    });
  });
}

function verdeel(jaren: readonly number[]): number[][] {
  const delen = Math.ceil(jaren.length / MEESTE_JAREN);
  const lengte = Math.ceil(jaren.length / delen);
  return Array.from({ length: delen }, (_, i) => jaren.slice(i * lengte, (i + 1) * lengte));
}

function kolomkop({ naam, eenheid }: Kolom): string {
  return eenheid === '' || eenheid === '€' || naam.toLowerCase().includes(eenheid.toLowerCase())
    ? naam
    : `${naam} (${eenheid})`;
}

interface Jarenrij {
  readonly regel: Regel;
  /** One per year; none for a heading. */
  readonly cellen: readonly Tabelcel[];
}

const zegtNiets = ({ tekst, merken }: Tabelcel) => (tekst === '' || tekst === STREEPJE) && merken.length === 0;

/** A heading stays where something stands below it. */
function rijenVan(blik: Jarenblik, kolom: Kolom, jaren: readonly number[]): Jarenrij[] {
  const { blad } = blik;
  const alle = blad.regels
    .filter(({ verborgen }) => !verborgen)
    .map((regel) => ({ regel, cellen: jaren.map((jaar) => celOnder({ ...blik, jaar }, regel, kolom)) }));
  const gevuld = alle.filter(({ cellen }) => cellen.some(({ tekst }) => tekst !== '')).map(({ regel }) => regel);
  return alle.flatMap(({ regel, cellen }, i) => {
    if (gevuld.includes(regel)) return [{ regel, cellen }];
    const kop =
      regel.vorm === 'tekst'
        ? volgtIets(alle.slice(i + 1), gevuld)
        : gevuld.some((kind) => isBinnen(blad, kind, regel));
    return kop ? [{ regel, cellen: [] }] : [];
  });
}

/** Something stands between this heading and the next. */
function volgtIets(hierna: readonly Jarenrij[], gevuld: readonly Regel[]): boolean {
  const einde = hierna.findIndex(({ regel }) => regel.vorm === 'tekst');
  return hierna.slice(0, einde < 0 ? undefined : einde).some(({ regel }) => gevuld.includes(regel));
}

/** Notes are printed with the first table that has their regel. */
function tabelVan(
  blik: Jarenblik,
  rijen: readonly Jarenrij[],
  jaren: readonly number[],
  deel: readonly number[],
  verteld: Set<string>,
): Pick<Sectie, 'tabel' | 'noten'> {
  const { bron, blad, scenario } = blik;
  const noten = new Noten();
  const begin = jaren.indexOf(deel[0] ?? 0);
  const regels = rijen.map(({ regel, cellen }): Tabelregel => {
    const nieuw = !verteld.has(regel.id);
    verteld.add(regel.id);
    const soort = cellen.length === 0 ? 'kop' : regelsoort(blik, regel);
    const label = meerjarenlabel(
      regel.naam,
      deel.map((jaar) => bron.label(blad.id, regel.id, jaar, scenario)),
    );
    return {
      soort,
      niveau: niveauVan(blad, regel),
      label,
      noten: nieuw ? noten.nummer([...notenVan(blik, blad, regel, jaren), ...notitiesVan(regel, jaren)]) : [],
      cellen: soort === 'kop' ? [] : cellen.slice(begin, begin + deel.length).map(zonderEuro),
    };
  });
  const kolommen = deel.map((jaar) => ({ naam: jaarkop(bron.document, blad, jaar), soort: 'getal' as const }));
  return { tabel: { labelkop: 'Onderdeel', kolommen, regels }, noten: noten.teksten };
}

/** The legenda says that amounts are euros; a sign in every one of eight columns would only take their room. */
const zonderEuro = (cel: Tabelcel): Tabelcel => ({ ...cel, euro: false });

function notitiesVan({ reeksen }: Regel, jaren: readonly number[]): string[] {
  const alle = Object.values(reeksen);
  return jaren.flatMap((jaar) =>
    alle.flatMap(({ notities }) => (notities[jaar] === undefined ? [] : [`${jaar}: ${notities[jaar]}`])),
  );
}

/** A label that prints a figure can be another one every year: then it says so, for a table over years must not print just one. */
function meerjarenlabel(naam: string, labels: readonly string[]): string {
  const [eerste = naam] = labels;
  if (labels.every((label) => label === eerste)) return eerste;
  return naam
    .replace(/\s*\{\s*jaar\s*\}/gi, '')
    .replace(/\{\s*jaar\s*-\s*1\s*\}/gi, 'vorig jaar')
    .replace(/\{[^{}]*\}/g, '(per jaar)')
    .trim();
}
