/**
 * From a computed document to the Rapport of one blad in one jaar and scenario. Start reading the floor `rapport` here.
 *
 * Everything comes from the document: titles, date, status, figures in labels. Legenda lines appear when the page needs them.
 */

import { printDatum } from '../kern/datum.ts';
import type { Blad, Gegevens } from '../model/document.ts';
import { kenmerkVan } from '../model/schrijven.ts';
import { heeftBatenEnLasten, TEKENKEUZES, tekenkeuze } from '../model/tekens.ts';
import { maakBladsectie } from './bladtabel.ts';
import { type Blik, plaatsenVan, type Rapportbron } from './blik.ts';
import { splitsBreed } from './brede-tabel.ts';
import { MERKTEKENS } from './cel.ts';
import { maakJarensecties } from './jarentabel.ts';
import type { Merk, Rapport, Sectie } from './rapportmodel.ts';
import { maakUitgangspuntensectie } from './uitgangspuntensectie.ts';

export interface Rapportkeuze {
  readonly blad: Blad;
  readonly jaar: number;
  readonly scenario: string;
  /** Given: the years side by side, one table per kolom; labels and merken are those of these years. */
  readonly jaren?: readonly number[];
}

/** With more kolommen the page lies down. */
const MEEST_STAAND = 5;

const MERKUITLEG: Readonly<Record<Merk, string>> = {
  uitzondering: 'uitzondering op de formule van de regel',
  onvolledig: 'onvolledig: hangt af van invoer die nog ontbreekt',
  scenario: 'gewijzigd in dit scenario',
  bandbreedte: 'bandbreedte: telt hier voor haar midden, een driehoek voor haar top',
};

export function maakRapport(bron: Rapportbron, keuze: Rapportkeuze): Rapport {
  const { gegevens } = bron.document;
  const { blad, scenario, jaren = [keuze.jaar] } = keuze;
  const [eerste = keuze.jaar, ...meer] = jaren;
  const jaar = meer.length === 0 ? eerste : keuze.jaar;
  const blik = { bron, scenario, jaar };
  const titel = meer.length === 0 ? `Begroting ${jaar}` : `Meerjarig ${eerste}–${meer.at(-1)}`;
  const ondertitel = zonderHerhaling(gegevens.titel, blad.naam);
  const opsteller = gegevens.opdrachtgever || gegevens.opdrachtnemer;
  const secties =
    meer.length > 0
      ? maakJarensecties(blik, blad, jaren)
      : [maakUitgangspuntensectie(blik, blad), ...splitsBreed(maakBladsectie(blik, blad))].filter(
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
    stand: standVoor(secties.map(({ tabel }) => tabel.kolommen.length)),
    secties,
    legenda: maakLegenda(blik, secties, blad, jaren),
    koptekst: [opsteller, `${titel} – ${blad.naam}`],
    voettekst: voettekst(gegevens, ondertitel || gegevens.titel),
  };
}

/** How the page lies for tables with these numbers of kolommen. */
export function standVoor(aantallen: readonly number[]): Rapport['stand'] {
  return aantallen.some((aantal) => aantal > MEEST_STAAND) ? 'liggend' : 'staand';
}

export function voettekst({ nummer, status }: Gegevens, titel: string): string {
  return [titel, nummer, status].filter((deel) => deel !== '').join(' · ');
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

export function titelblok(gegevens: Gegevens, scenario: string): Rapport['gegevens'] {
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

/** What the merken mean that really stand in these secties. */
export function merkuitleg(secties: readonly Sectie[]): string[] {
  const cellen = secties.flatMap(({ tabel }) => tabel.regels.flatMap((regel) => regel.cellen));
  const merken = new Set(cellen.flatMap((cel) => cel.merken));
  const uitleg = (Object.keys(MERKTEKENS) as Merk[]).filter((merk) => merken.has(merk));
  return uitleg.map((merk) => `${MERKTEKENS[merk]} ${MERKUITLEG[merk]}.`);
}

function maakLegenda(blik: Blik, secties: readonly Sectie[], blad: Blad, jaren: readonly number[]): string[] {
  const { document } = blik.bron;
  return [
    ...merkuitleg(secties),
    ...foutmeldingen(blik, blad, jaren),
    document.gegevens.toelichting,
    tekenregel(document.gegevens, blad),
    'Gerekend is met onafgeronde bedragen: een gedrukt totaal kan daardoor iets afwijken van de som van de gedrukte bedragen.',
    `Kenmerk van het model: ${kenmerkVan(document)}.`,
  ].filter((regel) => regel !== '');
}

/** A page with only lasten (a Bijlage 2) has them positive under every choice. */
function tekenregel(gegevens: Gegevens, blad: Blad): string {
  const keuze = heeftBatenEnLasten(blad) ? tekenkeuze(gegevens) : TEKENKEUZES[0];
  return `Bedragen in euro’s. ${keuze?.uitleg}`;
}

/** Errors are told in full: a page with an error code and no reason helps nobody. */
function foutmeldingen({ bron, scenario }: Blik, blad: Blad, jaren: readonly number[]): string[] {
  const plaatsen = blad.regels.flatMap((regel) => jaren.flatMap((jaar) => plaatsenVan(blad, regel, jaar)));
  const waarden = plaatsen.map((plaats) => bron.waarde(plaats, scenario));
  const fouten = waarden.flatMap((waarde) => (waarde !== null && typeof waarde !== 'number' ? [waarde] : []));
  return [...new Set(fouten.map(({ code, melding }) => `${code}: ${melding}`))];
}
