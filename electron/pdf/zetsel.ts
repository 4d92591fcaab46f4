/**
 * Zetsel: a Rapport as build/rapport/rapport.typ reads it. Splits numbers at their comma and writes the properties of the file.
 *
 * All text is in Unicode's composed form (NFC), so that an e with a loose trema is the ë that the font has.
 */
import { deelCel } from '../../shared/rapport/cel.ts';
import type { Rapport, Sectie, Tabelcel, Tabelregel } from '../../shared/rapport/rapportmodel.ts';

export interface Zetsel {
  /** What the template reads as `sys.inputs.rapport`. */
  readonly json: string;
  readonly titel: string;
}

export const LETTERTYPE = 'Source Sans 3';

export function maakZetsel(rapport: Rapport): Zetsel {
  const documenttitel = [rapport.titel, rapport.opschrift].filter((deel) => deel !== '').join(' – ');
  const datum = rapport.datum === null ? null : rapport.datum.split('-').map(Number);
  const zetsel = {
    ...rapport,
    documenttitel,
    omschrijving: [documenttitel, rapport.ondertitel].filter((deel) => deel !== '').join(', '),
    datum,
    lettertypen: [LETTERTYPE],
    fictieftekst: 'De bedragen in dit document zijn verzonnen. Gebruik ze niet als begroting.',
    /** A rapport of many tables keeps each of them on one page. */
    bijeen: rapport.secties.length > 2,
    secties: rapport.secties.map(zetSectie),
  };
  return { json: metVasteEuro(JSON.stringify(zetsel).normalize('NFC')), titel: documenttitel.normalize('NFC') };
}

/** In a sentence the euro sign stays with its amount, at the end of a line it read `+€`; and its minus is that of the tables. */
function metVasteEuro(tekst: string): string {
  return tekst.replace(/€ (?=[-−+]?\d)/g, '€\u00a0').replace(/(?<=€\u00a0)-(?=\d)/g, '−');
}

function zetSectie(sectie: Sectie) {
  return { ...sectie, tabel: { ...sectie.tabel, regels: sectie.tabel.regels.map(zetRegel) } };
}

function zetRegel(regel: Tabelregel) {
  return { ...regel, label: maakBreekbaar(regel.label), cellen: regel.cellen.map(zetCel) };
}

/** A word too long for any kolom, and without syllables to break at, may break anywhere rather than run over its neighbour. */
function maakBreekbaar(label: string): string {
  return label.replace(/\S{40,}/gu, (woord) => [...woord].join('\u200b'));
}

/** A real minus sign: as wide as a digit, and read aloud, which a hyphen is not. */
function zetCel(cel: Tabelcel) {
  const { links, rechts } = deelCel(cel);
  return { links: cel.waarde === null ? links : links.replace(/^-/, '−'), rechts, euro: cel.euro };
}
