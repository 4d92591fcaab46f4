/**
 * Typen: what a text typed in a cell means, as bewerkingen. The rules, numbered for the tests:
 *
 * [T1] A number in a year is invoer of that year; where a formula computes that year it is an exception to it.
 * [T2] A formula in a year is the formula from that year on where the reeks has none, else an exception for that year.
 * [T3] A formula without a year is the formula of the reeks.
 * [T4] In a scenario the same becomes an eigen wijziging: on a reeks of invoer that is carried on from that year on, on a
 *      formula in that year only.
 * [T5] Nothing typed clears the cell; in a scenario it takes the eigen wijziging away.
 * [T6] `dit_jaar`, `vanaf_dit_jaar` and `hele_reeks` say it otherwise.
 * [T7] What would have no effect is refused: the sum of a groep, a heading, a cell of `basis` that a maatregel replaces.
 * [T8] Where a maatregel is named to record in, what would be an eigen wijziging [T4, T5] is one of that maatregel.
 */
import { ontleed } from '../formule/ontleed.ts';
import { goed, mis, type Result } from '../kern/result.ts';
import { type Reeksadres, volAdres } from './adres.ts';
import type { Bewerkingsinvoer } from './bewerkingen/bewerking.ts';
import { heeftFormule } from './celstatus.ts';
import type { Begrotingsmodel, Invoerwaarde, Reeks, Regel, Wijziging } from './document.ts';
import { type Jaaringreep, vervangt } from './ingrepen.ts';
import { leesInvoer } from './lees-invoer.ts';
import type { Namen } from './namen.ts';
import { notatieVan } from './notatie.ts';
import { BEDRAG } from './plattegrond.ts';
import type { Invoerfout, Typbereik } from './sessie.ts';

export interface Typplek {
  readonly document: Begrotingsmodel;
  readonly namen: Namen;
  readonly adres: Reeksadres;
  /** null: the whole reeks. */
  readonly jaar: number | null;
  readonly scenario: string;
  /** The maatregel that takes the edit; null: the eigen wijzigingen of the scenario. */
  readonly maatregel: string | null;
  /** What acts on this cell in the scenario. */
  readonly ingrepen: readonly Jaaringreep[];
}

type Uitkomst = Result<readonly Bewerkingsinvoer[], Invoerfout>;

export function typ(plek: Typplek, tekst: string, bereik?: Typbereik): Uitkomst {
  const weigering = weigerPlek(plek);
  if (weigering !== null) return fout(weigering);
  const getypt = tekst.trim();
  if (getypt === '') return typLeeg(plek, bereik);
  return getypt.startsWith('=') ? typFormule(plek, tekst, bereik) : typWaarde(plek, tekst, bereik);
}

function fout(melding: string, positie = 0): { ok: false; fout: Invoerfout } {
  return mis({ code: null, positie, melding });
}

function regelVan({ document, adres }: Typplek): Regel | undefined {
  return document.bladen.find(({ id }) => id === adres.blad)?.regels.find(({ id }) => id === adres.regel);
}

function reeksVan(plek: Typplek): Reeks | undefined {
  return regelVan(plek)?.reeksen[plek.adres.kolom ?? BEDRAG];
}

function weigerPlek(plek: Typplek): string | null {
  const { document, jaar, adres } = plek;
  const regel = regelVan(plek);
  const { eerste, laatste } = document.jaren;
  if (regel === undefined) return `${volAdres(adres)} bestaat niet.`;
  if (regel.vorm === 'tekst') return `'${regel.naam}' is een kop zonder bedragen.`;
  if (jaar !== null && (jaar < eerste || jaar > laatste)) {
    return `Het jaar ${jaar} valt buiten het model, dat loopt van ${eerste} tot en met ${laatste}.`;
  }
  const maatregel = plek.scenario === 'basis' ? plek.ingrepen.findLast(vervangt) : undefined;
  if (maatregel?.stap.soort !== 'maatregel') return null;
  return `Deze cel wordt in basis bepaald door de maatregel '${maatregelnaam(document, maatregel.stap.maatregel)}'. Wijzig die maatregel of zet hem uit.`;
}

function maatregelnaam({ maatregelen }: Begrotingsmodel, gezocht: string): string {
  return maatregelen.find(({ id }) => id === gezocht)?.naam ?? gezocht;
}

function typLeeg(plek: Typplek, bereik: Typbereik | undefined): Uitkomst {
  const { adres, jaar, scenario } = plek;
  const vol = volAdres(adres);
  if (scenario !== 'basis') return leegInScenario(plek, bereik);
  if (jaar === null || bereik === 'hele_reeks') return goed([{ soort: 'wissen', adres: vol, jaar: null }]);
  const reeks = reeksVan(plek);
  if (reeks === undefined) return goed([]);
  if (bereik !== 'vanaf_dit_jaar') return goed([{ soort: 'wissen', adres: vol, jaar }]);
  return goed(
    gezetteJaren(reeks)
      .filter((gezet) => gezet >= jaar)
      .map((gezet) => ({ soort: 'wissen', adres: vol, jaar: gezet })),
  );
}

function leegInScenario(plek: Typplek, bereik: Typbereik | undefined): Uitkomst {
  const { adres, jaar } = plek;
  const vol = volAdres(adres);
  const alles = jaar === null || bereik === 'hele_reeks';
  const eigen = opgenomenWijzigingen(plek).filter((wijziging) => wijziging.adres === vol);
  const past = (van: number) => alles || van === jaar || (bereik === 'vanaf_dit_jaar' && van >= jaar);
  const jaren = [...new Set(eigen.map(({ van }) => van).filter(past))];
  if (jaren.length === 0) {
    return fout(
      plek.maatregel === null
        ? 'In dit scenario is deze cel niet zelf gewijzigd. Maak haar leeg in basis, of typ 0.'
        : `De maatregel '${maatregelnaam(plek.document, plek.maatregel)}' wijzigt deze cel niet. Kies waar u in opneemt, of typ 0.`,
    );
  }
  return goed(jaren.map((van) => ({ soort: 'wijziging-wissen', ...opnemenIn(plek), adres: vol, jaar: van })));
}

/** Who takes the edit, as bewerkingen name it. */
function opnemenIn({ scenario, maatregel }: Typplek): { scenario: string } | { maatregel: string } {
  return maatregel === null ? { scenario } : { maatregel };
}

function opgenomenWijzigingen({ document, scenario, maatregel }: Typplek): readonly Wijziging[] {
  if (maatregel === null) return document.scenarios.find(({ naam }) => naam === scenario)?.eigen ?? [];
  return document.maatregelen.find(({ id }) => id === maatregel)?.wijzigingen ?? [];
}

function gezetteJaren({ invoer, uitzonderingen }: Reeks): number[] {
  return [...new Set([...Object.keys(invoer), ...Object.keys(uitzonderingen)].map(Number))].sort((a, b) => a - b);
}

function typFormule(plek: Typplek, tekst: string, bereik: Typbereik | undefined): Uitkomst {
  const { adres, jaar, scenario, document, namen } = plek;
  const gelezen = ontleed(tekst, namen.omgeving(adres));
  if (!gelezen.ok) return gelezen;
  const vol = volAdres(adres);
  const reeks = reeksVan(plek);
  const isFormule = reeks !== undefined && jaar !== null && heeftFormule(reeks, jaar);
  const keuze = jaar === null ? 'hele_reeks' : (bereik ?? (isFormule ? 'dit_jaar' : 'vanaf_dit_jaar'));
  if (scenario !== 'basis') {
    const { van, tot } = jarenIn(document, jaar, keuze);
    return goed([
      {
        soort: 'wijziging-zetten',
        ...opnemenIn(plek),
        wijziging: { adres: vol, actie: 'formule', formule: tekst, van, tot },
      },
    ]);
  }
  const groep = regelVan(plek)?.vorm === 'groep' && !isFormule;
  if (jaar === null || keuze === 'hele_reeks' || groep)
    return goed([{ soort: 'formule-zetten', adres: vol, formule: tekst }]);
  if (keuze === 'vanaf_dit_jaar') return goed([{ soort: 'formule-zetten', adres: vol, formule: tekst, vanaf: jaar }]);
  return goed([{ soort: 'uitzondering-zetten', adres: vol, jaar, formule: tekst }]);
}

/** The years of an eigen wijziging; without end it holds for all years from `van` on. */
function jarenIn(
  { jaren }: Begrotingsmodel,
  jaar: number | null,
  keuze: Typbereik,
): { van: number; tot: number | null } {
  if (jaar === null || keuze === 'hele_reeks') return { van: jaren.begin, tot: null };
  return { van: jaar, tot: keuze === 'dit_jaar' ? jaar : null };
}

function typWaarde(plek: Typplek, tekst: string, bereik: Typbereik | undefined): Uitkomst {
  const { document, adres, jaar, scenario } = plek;
  const blad = document.bladen.find(({ id }) => id === adres.blad);
  const gelezen = leesInvoer(tekst, notatieVan(blad, adres));
  if (!gelezen.ok) return mis({ code: null, ...gelezen.fout });
  if (jaar === null)
    return fout(`Noem het jaar waarvoor dit getal geldt, zoals ${volAdres(adres)}@${document.gegevens.boekjaar}.`);
  const regel = regelVan(plek);
  const reeks = reeksVan(plek);
  if (regel?.vorm === 'groep' && reeks?.formule == null) {
    return fout(`De groep '${regel.naam}' telt zijn regels op. Wijzig een van die regels, of voeg er een toe.`);
  }
  if (scenario === 'basis') return goed(invoerIn(plek, reeks, jaar, gelezen.waarde, bereik ?? 'dit_jaar'));
  const doorgetrokken = reeks?.doortrekken && !heeftFormule(reeks, jaar);
  const { van, tot } = jarenIn(document, jaar, bereik ?? (doorgetrokken ? 'vanaf_dit_jaar' : 'dit_jaar'));
  return goed([
    {
      soort: 'wijziging-zetten',
      ...opnemenIn(plek),
      wijziging: { adres: volAdres(adres), actie: 'zet', waarde: gelezen.waarde, van, tot },
    },
  ]);
}

function invoerIn(
  { document, adres }: Typplek,
  reeks: Reeks | undefined,
  jaar: number,
  waarde: Invoerwaarde,
  bereik: Typbereik,
): Bewerkingsinvoer[] {
  const vol = volAdres(adres);
  const { begin, laatste } = document.jaren;
  if (bereik === 'dit_jaar') return [{ soort: 'invoer-zetten', adres: vol, jaar, waarde }];
  const van = bereik === 'hele_reeks' ? Math.min(begin, jaar) : jaar;
  if (reeks?.formule != null && bereik === 'hele_reeks') {
    return [
      { soort: 'wissen', adres: vol, jaar: null },
      { soort: 'reeks-instellen', adres: vol, doortrekken: true },
      { soort: 'invoer-zetten', adres: vol, jaar: van, waarde },
    ];
  }
  const carried = reeks === undefined || (reeks.doortrekken && reeks.formule === null);
  const jaren = carried ? [van] : Array.from({ length: laatste - van + 1 }, (_, i) => van + i);
  const later =
    reeks === undefined ? [] : gezetteJaren(reeks).filter((gezet) => gezet >= van && !jaren.includes(gezet));
  return [
    ...later.map((gezet): Bewerkingsinvoer => ({ soort: 'wissen', adres: vol, jaar: gezet })),
    ...jaren.map((een): Bewerkingsinvoer => ({ soort: 'invoer-zetten', adres: vol, jaar: een, waarde })),
  ];
}
