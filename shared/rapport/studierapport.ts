/**
 * Studierapport: what a screen of a study shows, as a Rapport: per sectie a sentence, a picture, and its figures as a table.
 *
 * The window draws the pictures; here stands what is around them. The same study gives the same bytes.
 */
import type { Begrotingsmodel } from '../model/document.ts';
import { kenmerkVan } from '../model/schrijven.ts';
import type { Grafiekcel, Grafiektabel } from './grafiek.ts';
import { standVoor, titelblok, voettekst } from './maak-rapport.ts';
import type { Rapport, Sectie, Tabelcel } from './rapportmodel.ts';

export interface Studiesectie {
  readonly kop: string;
  /** What the figures say, in Dutch. */
  readonly zinnen: readonly string[];
  readonly prent?: { readonly svg: string; readonly tekst: string };
  readonly tabel: Grafiektabel;
  readonly noten?: readonly string[];
}

export interface Studie {
  /** Which question this answers: `Vergelijken`. */
  readonly opschrift: string;
  readonly titel: string;
  /** What was chosen: scenarios, outcome, year, seed. */
  readonly keuzes: readonly { readonly naam: string; readonly waarde: string }[];
  readonly secties: readonly Studiesectie[];
}

/** Pictures are drawn for the page they will stand on. */
export function standVan({
  secties,
}: {
  readonly secties: readonly { readonly tabel: Grafiektabel }[];
}): Rapport['stand'] {
  return standVoor(secties.map(({ tabel }) => tabel.kop.length - 1));
}

export function maakStudierapport(document: Begrotingsmodel, studie: Studie): Rapport {
  const { gegevens } = document;
  const { opschrift, titel } = studie;
  const opsteller = gegevens.opdrachtgever || gegevens.opdrachtnemer;
  return {
    opschrift,
    titel,
    ondertitel: gegevens.titel,
    opsteller,
    datum: gegevens.datum,
    gegevens: [...titelblok(gegevens, ''), ...studie.keuzes],
    fictief: gegevens.fictief,
    stand: standVan(studie),
    secties: studie.secties.map(maakSectie),
    legenda: [
      gegevens.toelichting,
      'Bedragen in euro’s, gerekend met onafgeronde cijfers.',
      `Kenmerk van het model: ${kenmerkVan(document)}.`,
    ].filter((regel) => regel !== ''),
    koptekst: [opsteller, `${opschrift} – ${titel}`],
    voettekst: voettekst(gegevens, gegevens.titel),
  };
}

function maakSectie({ kop, zinnen, prent, tabel, noten = [] }: Studiesectie): Sectie {
  const [labelkop = '', ...kolommen] = tabel.kop;
  const getal = (k: number) => tabel.rijen.some(({ cellen }) => (cellen[k]?.waarde ?? null) !== null);
  return {
    kop,
    inleiding: [...zinnen, ...noten].join(' '),
    ...(prent && { prent }),
    tabel: {
      labelkop,
      kolommen: kolommen.map((naam, k) => ({ naam, soort: getal(k) ? ('getal' as const) : ('tekst' as const) })),
      regels: tabel.rijen.map(({ naam, cellen }) => ({
        soort: 'regel' as const,
        niveau: 0,
        label: naam,
        noten: [],
        cellen: cellen.map(alsTabelcel),
      })),
    },
    noten: [],
  };
}

/** The euro sign stands apart in a printed table: `+€ 900.000` is `+900.000` with a sign before it. */
function alsTabelcel({ tekst, waarde }: Grafiekcel): Tabelcel {
  const euro = tekst.includes('€');
  return { tekst: tekst.replace(/€\s*/, ''), euro, waarde, merken: [] };
}
