/**
 * Dekking: does our font have every character of a Rapport? Typst prints an empty box for one it lacks and says nothing, and
 * a PDF with such a box is neither readable nor PDF/UA.
 */
import type { Rapport } from '../../shared/rapport/rapportmodel.ts';
import type { PdfFout } from './pdf-fout.ts';

/** Runs of code points, absent and present in turn, as the font parser lists them. */
export function leesDekking(reeksen: readonly number[]): (teken: string) => boolean {
  const aanwezig = new Set<number>();
  let punt = 0;
  reeksen.forEach((lengte, i) => {
    if (i % 2 === 1) for (let k = 0; k < lengte; k++) aanwezig.add(punt + k);
    punt += lengte;
  });
  return (teken) => aanwezig.has(teken.codePointAt(0) ?? -1);
}

/** The first character that cannot be printed, with the text it stands in; null when all can. */
export function zoekOntbrekend(rapport: Rapport, heeft: (teken: string) => boolean): PdfFout | null {
  for (const { plaats, tekst } of alleTeksten(rapport)) {
    const teken = [...tekst.normalize('NFC')].find((kandidaat) => !/\s/.test(kandidaat) && !heeft(kandidaat));
    if (teken !== undefined) return ontbreekt(teken, plaats, tekst);
  }
  return null;
}

function ontbreekt(teken: string, plaats: string, tekst: string): PdfFout {
  const code = (teken.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const melding = `De PDF kan het teken '${teken}' (U+${code}) niet afdrukken. Het staat in ${plaats}: "${tekst}". Vervang het teken en probeer het opnieuw.`;
  return { soort: 'teken', teken, melding };
}

function* alleTeksten(rapport: Rapport): Generator<{ plaats: string; tekst: string }> {
  const { opschrift, titel, ondertitel, opsteller, voettekst } = rapport;
  const kop = { opschrift, titel, ondertitel, opsteller, voettekst };
  for (const [plaats, tekst] of Object.entries(kop)) yield { plaats: `de ${plaats}`, tekst };
  for (const tekst of rapport.koptekst) yield { plaats: 'de koptekst', tekst };
  for (const { naam, waarde } of rapport.gegevens) yield { plaats: `gegeven ${naam}`, tekst: `${naam} ${waarde}` };
  for (const tekst of rapport.legenda) yield { plaats: 'de legenda', tekst };
  for (const sectie of rapport.secties) {
    yield { plaats: 'een kop', tekst: `${sectie.kop} ${sectie.inleiding}` };
    if (sectie.prent)
      yield { plaats: `de grafiek van ${sectie.kop}`, tekst: woordenIn(sectie.prent.svg) + sectie.prent.tekst };
    for (const tekst of sectie.noten) yield { plaats: `een toelichting bij ${sectie.kop}`, tekst };
    const koppen = [sectie.tabel.labelkop, ...sectie.tabel.kolommen.map(({ naam }) => naam)];
    for (const tekst of koppen) yield { plaats: `een kolomkop van ${sectie.kop}`, tekst };
    for (const { label, cellen } of sectie.tabel.regels) {
      yield { plaats: `een regel van ${sectie.kop}`, tekst: label };
      for (const { tekst } of cellen) yield { plaats: `regel ${label}`, tekst };
    }
  }
}

/** What a picture prints, its entities read. */
function woordenIn(svg: string): string {
  const teksten = [...svg.matchAll(/<(?:text|tspan)[^>]*>([^<]*)</g)].map(([, tekst = '']) => tekst);
  return teksten
    .join(' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}
