/**
 * Reading realisatie from a pasted or imported table: post, maand, bedrag and bron on each line, tabs or semicolons between.
 *
 * With a line of headings above it (Grootboek, Periode, Saldo ...) the table may have its columns in any order, and more of them.
 * Every line comes back with its number, as a record or with what is wrong with it. Whether a post exists and a month was
 * booked before is for `boeking.ts`.
 */
import { maandnummer } from '../kern/datum.ts';
import { leesGetal } from '../kern/getal.ts';
import { vouw } from '../kern/naam.ts';
import { goed, mis, type Result } from '../kern/result.ts';
import type { Realisatierecord } from '../model/realisatie.ts';

export interface Boekingsregel {
  /** 1-based, as the user counts the lines of the table. */
  readonly nummer: number;
  /** `adres` as it was typed: an adres, or the name of a post. */
  readonly record: Result<Realisatierecord, string>;
}

type Deel = 'adres' | 'maand' | 'bedrag' | 'bron';
/** Where each part stands, as far as it is named. */
type Kop = ReadonlyMap<Deel, number>;

/** Of what the headings must say where it stands. */
const NODIG = ['adres', 'maand', 'bedrag'] as const satisfies readonly Deel[];

const WOORDEN: Readonly<Record<Deel, string>> = { adres: 'post', maand: 'maand', bedrag: 'bedragen', bron: 'bron' };

/** Behind a heading: `Bedrag (EUR)`, `Saldo in €`; nothing that makes it other amounts: `(x 1.000)`, `(begroot)`. */
const EENHEID = /\s*(?:\((?:in )?(?:€|euro?)\)|(?:in )?(?:€|euro?))$/;

/** Without headings: this order. */
const VOLGORDE: readonly Deel[] = ['adres', 'maand', 'bedrag', 'bron'];

/** Where a table has several, the first of these counts. */
const KOPPEN: Readonly<Record<Deel, readonly string[]>> = {
  adres: ['adres', 'post', 'regel', 'regelnaam', 'rekening', 'grootboek', 'grootboekrekening', 'kostensoort'],
  maand: ['maand', 'periode', 'datum', 'boekdatum', 'boekingsdatum', 'boekperiode'],
  bedrag: ['bedrag', 'saldo', 'realisatie', 'werkelijk'],
  bron: ['bron', 'omschrijving', 'toelichting', 'boekstuk'],
};

/** `jaar`: the year of a month that is written without one. What stands above the headings (the name of a list) is no line of it. */
export function leesBoekingsregels(tekst: string, jaar: number): Boekingsregel[] {
  const lijnen = tekst.split(/\r?\n/).map((lijn, i) => ({ nummer: i + 1, delen: splits(lijn) }));
  const gevuld = lijnen.filter(({ delen }) => delen.some((deel) => deel !== ''));
  const plaats = gevuld.findIndex(({ delen }) => isKop(delen));
  const kop = gevuld[plaats] && leesKop(gevuld[plaats].delen);
  const lees = (welke: typeof gevuld, met: Kop | null) =>
    welke.map(({ nummer, delen }) => ({ nummer, record: leesLijn(delen, met, jaar) }));
  // what could be booked is no title: a list without headings on top of one that has them
  if (!kop || lees(gevuld.slice(0, plaats), null).some(({ record }) => record.ok)) return lees(gevuld, null);
  const ontbreekt = NODIG.filter((deel) => !kop.has(deel));
  if (ontbreekt.length > 0) return [{ nummer: gevuld[plaats]?.nummer ?? 0, record: mis(onvolledigeKop(ontbreekt)) }];
  return lees(gevuld.slice(plaats + 1), kop);
}

function isKop(delen: readonly string[]): boolean {
  return delen.filter((deel) => deel !== '').length >= NODIG.length && leesKop(delen) !== null;
}

function onvolledigeKop(ontbreekt: readonly Deel[]): string {
  const namen = ontbreekt.map((deel) => `de ${WOORDEN[deel]} (${KOPPEN[deel].slice(0, 3).join(', ')})`);
  return `in deze kopregel staat geen kolom voor ${namen.join(' en ')}. Zet die naam erboven.`;
}

/** Between double quotes a separator is text, and two quotes are one. */
function splits(lijn: string): string[] {
  const scheiding = lijn.includes('\t') ? '\t' : ';';
  const delen: string[] = [];
  for (const stuk of lijn.split(scheiding)) {
    const vorig = delen.at(-1);
    if (vorig !== undefined && /^\s*"(?:[^"]|"")*$/.test(vorig)) delen.splice(-1, 1, vorig + scheiding + stuk);
    else delen.push(stuk);
  }
  return delen.map((deel) => deel.trim().replace(/^"(.*)"$/, (_, tekst: string) => tekst.replaceAll('""', '"')));
}

/** null when this is no line of headings: it names fewer than two, or has a figure. */
function leesKop(delen: readonly string[]): Kop | null {
  const namen = delen.map((deel) => vouw(deel).replace(EENHEID, '').trim());
  const plaatsen = VOLGORDE.map((deel): [Deel, number] => [
    deel,
    KOPPEN[deel].map((kop) => namen.indexOf(kop)).find((plaats) => plaats >= 0) ?? -1,
  ]);
  const gevonden = new Map(plaatsen.filter(([, plaats]) => plaats >= 0));
  const heeftCijfer = delen.some((deel) => /\d/.test(deel) && leesGetal(deel).ok);
  return gevonden.size >= 2 && !heeftCijfer ? gevonden : null;
}

function leesLijn(delen: readonly string[], kop: Kop | null, jaar: number): Result<Realisatierecord, string> {
  const deel = (naam: Deel) => delen[kop?.get(naam) ?? (kop === null ? VOLGORDE.indexOf(naam) : -1)] ?? '';
  const [adres, bedragtekst] = [deel('adres'), deel('bedrag')];
  if (adres === '' || bedragtekst === '' || (kop === null && delen.length > VOLGORDE.length)) {
    return mis(
      'een regel heeft vier delen: post, maand, bedrag en bron (de bron mag leeg zijn). Staan er meer of andere kolommen, plak dan ook de kopregel mee.',
    );
  }
  if (deel('maand') === '' && /^(?:(?:sub|eind)?totaal|saldo)\b/i.test(adres))
    return mis('dit is een totaal. Laat het weg: alleen de regels zelf worden geboekt.');
  const maand = leesMaand(deel('maand'), jaar);
  if (maand === null)
    return mis(`'${deel('maand')}' is geen maand. Schrijf bijvoorbeeld ${jaar}-03, maart ${jaar}, mrt of 3.`);
  const bedrag = leesGetal(bedragtekst);
  return bedrag.ok
    ? goed({ adres, maand, bedrag: bedrag.waarde, bron: deel('bron') })
    : mis(`het bedrag '${bedragtekst}' kan niet worden gelezen. ${bedrag.fout.melding}`);
}

/** `2026-03`, `202603`, `03-2026`, `maart 2026`, `mrt-26` (Excel's own), `1-3-2026`, `2026-03-31`; of this `jaar`: `3`, `mrt`, `maart`. */
export function leesMaand(tekst: string, jaar: number): string | null {
  const kaal = tekst.trim().toLowerCase();
  const vorm = (welk: string | number | undefined, maand: number) =>
    maand >= 1 && maand <= 12 ? `${welk}-${String(maand).padStart(2, '0')}` : null;
  if (/^\d{1,2}$/.test(kaal)) return vorm(jaar, Number(kaal));
  const iso = /^(\d{4})[-/]?(\d{2}|(?<=[-/])\d)(?:[-/]\d{1,2})?$/.exec(kaal);
  if (iso) return vorm(iso[1], Number(iso[2]));
  const dag = /^(?:\d{1,2}[-/])?(\d{1,2})[-/](\d{4})$/.exec(kaal);
  if (dag) return vorm(dag[2], Number(dag[1]));
  const woord = /^([a-z]{3,})\.?(?:[\s-]+(\d{4}|\d{2}))?$/.exec(kaal);
  return woord && vorm(woord[2]?.length === 2 ? `20${woord[2]}` : (woord[2] ?? jaar), maandnummer(woord[1] ?? ''));
}
