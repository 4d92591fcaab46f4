/**
 * From a computed document to the Rapport of one blad in one jaar and scenario. Start reading the floor `rapport` here.
 *
 * Everything comes from the document: titles, date, status, figures in labels. Legenda lines appear when the page needs them.
 */
import type { Blad, Gegevens } from '../model/document.ts';
import { kenmerkVan } from '../model/schrijven.ts';
import { maakBladsectie } from './bladtabel.ts';
import { type Blik, plaatsenVan, type Rapportbron } from './blik.ts';
import { MERKTEKENS } from './cel.ts';
import { printDatum } from './datum.ts';
import type { Merk, Rapport, Sectie } from './rapportmodel.ts';
import { maakUitgangspuntensectie } from './uitgangspuntensectie.ts';

export interface Rapportkeuze {
  readonly blad: Blad;
  readonly jaar: number;
  readonly scenario: string;
}

/** With more kolommen the page lies down. */
const MEEST_STAAND = 5;

const MERKUITLEG: Readonly<Record<Merk, string>> = {
  uitzondering: 'uitzondering op de formule van de regel',
  onvolledig: 'onvolledig: hangt af van invoer die nog ontbreekt',
  scenario: 'gewijzigd in dit scenario',
};

export function maakRapport(bron: Rapportbron, keuze: Rapportkeuze): Rapport {
  const { gegevens } = bron.document;
  const { blad, jaar, scenario } = keuze;
  const blik = { bron, scenario, jaar };
  const titel = `Begroting ${jaar}`;
  const ondertitel = zonderHerhaling(gegevens.titel, blad.naam);
  const opsteller = gegevens.opdrachtgever || gegevens.opdrachtnemer;
  const secties = [maakUitgangspuntensectie(blik, blad), maakBladsectie(blik, blad)].filter(
    (sectie) => sectie !== null,
  );
  return {
    opschrift: blad.naam,
    titel,
    ondertitel,
    opsteller,
    datum: gegevens.datum,
    gegevens: titelblok(gegevens, scenariotitel(bron, scenario)),
    fictief: gegevens.fictief,
    stand: secties.some(({ tabel }) => tabel.kolommen.length > MEEST_STAAND) ? 'liggend' : 'staand',
    secties,
    legenda: maakLegenda(blik, secties, blad),
    koptekst: [opsteller, `${titel} – ${blad.naam}`],
    voettekst: [ondertitel || gegevens.titel, gegevens.nummer, gegevens.status]
      .filter((deel) => deel !== '')
      .join(' · '),
  };
}

/** The titel of the document without what stands above it: `Begroting 2023 Bijlage 2 DVO - Inzet op Maat` is `DVO - Inzet op Maat`. */
function zonderHerhaling(titel: string, blad: string): string {
  const zonderJaar = titel.replace(/^begroting \d{4}\b[\s:,–-]*/i, '');
  const herhaalt = zonderJaar.toLowerCase().startsWith(blad.toLowerCase());
  return (herhaalt ? zonderJaar.slice(blad.length) : zonderJaar).replace(/^[\s:,–-]+/, '');
}

/** Which scenario this is matters as soon as there are more. */
function scenariotitel({ document }: Rapportbron, naam: string): string {
  const scenario = document.scenarios.find((kandidaat) => kandidaat.naam === naam);
  return document.scenarios.length > 1 ? (scenario?.titel ?? naam) : '';
}

function titelblok(gegevens: Gegevens, scenario: string): Rapport['gegevens'] {
  const blok = [
    { naam: 'Opdrachtgever', waarde: gegevens.opdrachtgever },
    { naam: 'Opdrachtnemer', waarde: gegevens.opdrachtnemer },
    { naam: 'Nummer', waarde: gegevens.nummer },
    { naam: 'Datum', waarde: gegevens.datum === null ? '' : printDatum(gegevens.datum) },
    { naam: 'Status', waarde: gegevens.status },
    { naam: 'Scenario', waarde: scenario },
  ];
  return blok.filter(({ waarde }) => waarde !== '');
}

function maakLegenda(blik: Blik, secties: readonly Sectie[], blad: Blad): string[] {
  const { document } = blik.bron;
  const cellen = secties.flatMap(({ tabel }) => tabel.regels.flatMap((regel) => regel.cellen));
  const merken = new Set(cellen.flatMap((cel) => cel.merken));
  const uitleg = (Object.keys(MERKTEKENS) as Merk[]).filter((merk) => merken.has(merk));
  return [
    ...uitleg.map((merk) => `${MERKTEKENS[merk]} ${MERKUITLEG[merk]}.`),
    ...foutmeldingen(blik, blad),
    document.gegevens.toelichting,
    'Bedragen in euro’s. Baten en lasten staan allebei als positief bedrag; saldo = baten − lasten.',
    'Gerekend is met onafgeronde bedragen: een gedrukt totaal kan daardoor iets afwijken van de som van de gedrukte bedragen.',
    `Kenmerk van het model: ${kenmerkVan(document)}.`,
  ].filter((regel) => regel !== '');
}

/** Errors are told in full: a page with an error code and no reason helps nobody. */
function foutmeldingen({ bron, scenario, jaar }: Blik, blad: Blad): string[] {
  const plaatsen = blad.regels.flatMap((regel) => plaatsenVan(blad, regel, jaar));
  const waarden = plaatsen.map((plaats) => bron.waarde(plaats, scenario));
  const fouten = waarden.flatMap((waarde) => (waarde !== null && typeof waarde !== 'number' ? [waarde] : []));
  return [...new Set(fouten.map(({ code, melding }) => `${code}: ${melding}`))];
}
