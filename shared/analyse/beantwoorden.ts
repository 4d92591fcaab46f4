/**
 * Beantwoorden: the questions of a study, as plain data in and out. Start reading the analyses here.
 *
 * The command line asks them directly; the window asks them of a worker with a Sessie of its own, so that it never waits.
 * A mis is a Dutch sentence for whoever asked. Nothing here changes the document.
 */
import { goed, mis, type Result } from '../kern/result.ts';
import type { Formulelezer } from '../model/bron.ts';
import type { Sessie } from '../model/sessie.ts';
import { simuleerScenario, uitrekenaarVan } from './banen.ts';
import { rekenReeks, rekenVeld } from './gevoeligheid.ts';
import { huidigeWaarde, type Knop } from './knop.ts';
import type { Eis, Zoekantwoord } from './nulpunt.ts';
import { type Leegkans, leegkansen, type Spreiding, spreidingsbijdragen, spreidingVan } from './simuleren.ts';
import { type Indeling, maakSpel } from './spelers.ts';
import { type Tornadoregel, tornadoVan } from './tornado.ts';
import { jarenVan } from './vergelijken.ts';
import { type Brug, type Brugfout, maakBrug } from './verklaren.ts';
import { type Doel, doelOp, tolerantieVan, vindDoel, vindKnop, vindScenario } from './vraag.ts';
import { type Grenzen, type Zoekdoel, zoekGelijk, zoekInvoer, zoekSamen } from './zoeken.ts';

/** What an answer needs besides the question. */
export interface Studie {
  readonly sessie: Sessie;
  readonly lees: Formulelezer;
  /** Told how much of long work is done, 0 to 1. It may throw to stop; nothing needs cleaning up. */
  readonly voortgang?: (deel: number) => void;
}

export interface Brugvraag {
  readonly a: string;
  readonly b: string;
  readonly doel: string;
  readonly indeling: Indeling;
  /** Player key -> group. */
  readonly groepen?: Readonly<Record<string, string>>;
}

export function verklaar({ sessie, lees, voortgang }: Studie, vraag: Brugvraag): Result<Brug, string | Brugfout> {
  const doel = vindDoel(sessie, vraag.doel);
  if (!doel.ok) return doel;
  for (const naam of [vraag.a, vraag.b]) {
    const scenario = vindScenario(sessie, naam);
    if (!scenario.ok) return scenario;
  }
  const groepen = new Map(Object.entries(vraag.groepen ?? {}));
  const spel = maakSpel(sessie.document, vraag.a, vraag.b, vraag.indeling, groepen);
  return maakBrug(spel, uitrekenaarVan(doel.waarde.adres, lees, voortgang));
}

export interface Zoekvraag {
  readonly scenario: string;
  /** With its year; of minstens and hoogstens the last year, when `alleJaren`. */
  readonly doel: string;
  readonly eis: Eis;
  readonly waarde: number;
  /** From the first budget year on, the worst year counts. */
  readonly alleJaren: boolean;
  readonly invoer: readonly { readonly adres: string; readonly grenzen: Grenzen | null }[];
  /** Several inputs: all together, or each by itself. */
  readonly wijze: 'samen' | 'elk';
}

export interface Zoekuitkomst {
  readonly doel: string;
  readonly antwoorden: readonly Invoerantwoord[];
}

export interface Invoerantwoord {
  /** The inputs that move in this answer, with their values now and then. */
  readonly invoer: readonly { readonly adres: string; readonly nu: number; readonly dan: number }[];
  readonly antwoord: Zoekantwoord;
}

export function zoek({ sessie, voortgang }: Studie, vraag: Zoekvraag): Result<Zoekuitkomst, string> {
  const doel = zoekdoel(sessie, vraag);
  if (!doel.ok) return doel;
  const kandidaten: { knop: Knop; grenzen: Grenzen | null }[] = [];
  for (const { adres, grenzen } of vraag.invoer) {
    const knop = vindKnop(sessie, adres, vraag.scenario);
    if (!knop.ok) return knop;
    if (grenzen && !(grenzen.van < grenzen.tot)) return mis(grensmelding(adres));
    kandidaten.push({ knop: knop.waarde, grenzen });
  }
  const baan = sessie.baan(vraag.scenario);
  const { zoekdoel: eis, doel: cel } = doel.waarde;
  if (vraag.wijze === 'samen' && kandidaten.length > 1) {
    const antwoord = zoekTezamen(sessie, baan, eis, kandidaten);
    return antwoord.ok ? goed({ doel: cel.tekst, antwoorden: [antwoord.waarde] }) : antwoord;
  }
  const antwoorden = kandidaten.map(({ knop, grenzen }, i) => {
    voortgang?.(i / kandidaten.length);
    const antwoord = zoekInvoer(sessie.rekenmodel, baan, eis, knop, grenzen ?? gewoneGrenzen(sessie, knop));
    const dan = antwoord.gevonden ? antwoord.waarde : antwoord.beste;
    return { invoer: [{ adres: knop.adres, nu: huidigeWaarde(knop), dan }], antwoord };
  });
  return goed({ doel: cel.tekst, antwoorden });
}

function zoekdoel(sessie: Sessie, vraag: Zoekvraag): Result<{ zoekdoel: Zoekdoel; doel: Doel }, string> {
  const scenario = vindScenario(sessie, vraag.scenario);
  if (!scenario.ok) return scenario;
  const doel = vindDoel(sessie, vraag.doel);
  if (!doel.ok) return doel;
  const { adres, cel, notatie } = doel.waarde;
  const eerdere = vraag.alleJaren && vraag.eis !== 'gelijk' ? jarenVan(sessie).filter((jaar) => jaar < adres.jaar) : [];
  const cellen = eerdere
    .filter((jaar) => jaar >= sessie.document.jaren.begin)
    .flatMap((jaar) => sessie.cel({ ...adres, jaar }) ?? []);
  const { eis, waarde } = vraag;
  return goed({
    doel: doel.waarde,
    zoekdoel: { cellen: [...cellen, cel], eis, waarde, tolerantie: tolerantieVan(notatie) },
  });
}

function zoekTezamen(
  sessie: Sessie,
  baan: number,
  doel: Zoekdoel,
  kandidaten: readonly { knop: Knop; grenzen: Grenzen | null }[],
): Result<Invoerantwoord, string> {
  if (kandidaten.length > 12) return mis('Zoek met ten hoogste 12 invoeren tegelijk.');
  const zonder = kandidaten.find(({ grenzen }) => grenzen === null);
  if (zonder)
    return mis(`Geef '${zonder.knop.adres}' een onder- en bovengrens: samen bewegen invoeren tussen hun grenzen.`);
  const begrensd = kandidaten.flatMap(({ knop, grenzen }) => (grenzen ? [{ knop, grenzen }] : []));
  const { antwoord, waarden } = zoekSamen(sessie.rekenmodel, baan, doel, begrensd);
  const invoer = begrensd.map(({ knop }, i) => ({
    adres: knop.adres,
    nu: huidigeWaarde(knop),
    dan: waarden[i] ?? Number.NaN,
  }));
  return goed({ invoer, antwoord });
}

/** A percentage is looked for from 0% to 100%, as long as it lies there now. */
function gewoneGrenzen(sessie: Sessie, knop: Knop): Grenzen | null {
  const adres = sessie.zoek(knop.adres);
  const nu = huidigeWaarde(knop);
  const isProcent = adres.ok && sessie.notatie(adres.waarde).startsWith('procent');
  return isProcent && nu >= 0 && nu <= 1 ? { van: 0, tot: 1 } : null;
}

export interface Omslagvraag {
  readonly a: string;
  readonly b: string;
  readonly doel: string;
  readonly invoer: readonly { readonly adres: string; readonly grenzen: Grenzen | null }[];
}

export interface Omslaguitkomst {
  readonly doel: string;
  readonly antwoorden: readonly Omslagantwoord[];
}

/** Break-even: at which value of an input both scenarios have the same outcome, and which outcome that is. */
export interface Omslagantwoord {
  readonly adres: string;
  /** In A. */
  readonly nu: number;
  /** Its `uitkomst` is the outcome in A less that in B. */
  readonly antwoord: Zoekantwoord;
  /** The outcome of both at that value; NaN where there is none. */
  readonly uitkomst: number;
  /** Does the difference between the two move with this input at all? */
  readonly hangtAf: boolean;
}

export function omslag({ sessie, voortgang }: Studie, vraag: Omslagvraag): Result<Omslaguitkomst, string> {
  const doel = vindDoel(sessie, vraag.doel);
  if (!doel.ok) return doel;
  for (const naam of [vraag.a, vraag.b]) {
    const scenario = vindScenario(sessie, naam);
    if (!scenario.ok) return scenario;
  }
  const antwoorden: Omslagantwoord[] = [];
  for (const [i, invoer] of vraag.invoer.entries()) {
    voortgang?.(i / vraag.invoer.length);
    const antwoord = omslagBij(sessie, vraag, doel.waarde, invoer);
    if (!antwoord.ok) return antwoord;
    antwoorden.push(antwoord.waarde);
  }
  return goed({ doel: doel.waarde.tekst, antwoorden });
}

function omslagBij(
  sessie: Sessie,
  { a, b }: Omslagvraag,
  { cel, notatie }: Doel,
  { adres, grenzen }: Omslagvraag['invoer'][number],
): Result<Omslagantwoord, string> {
  const [inA, inB] = [vindKnop(sessie, adres, a), vindKnop(sessie, adres, b)];
  if (!inA.ok) return inA;
  if (!inB.ok) return inB;
  if (grenzen && !(grenzen.van < grenzen.tot)) return mis(grensmelding(adres));
  const tolerantie = tolerantieVan(notatie);
  const vanA = { baan: sessie.baan(a), knop: inA.waarde };
  const vanB = { baan: sessie.baan(b), knop: inB.waarde };
  const antwoord = zoekGelijk(
    sessie.rekenmodel,
    [vanA, vanB],
    { cel, tolerantie },
    grenzen ?? gewoneGrenzen(sessie, inA.waarde),
  );
  const bij = ({ baan, knop }: typeof vanA, waarde: number) =>
    rekenReeks(sessie.rekenmodel, baan, [cel], knop, [waarde])[0]?.[0] ?? Number.NaN;
  const nu = huidigeWaarde(inA.waarde);
  // near where it is: far away an outcome is too large to tell a difference from rounding
  const verschil = (waarde: number) => bij(vanA, waarde) - bij(vanB, waarde);
  const [hier, verderop] = [verschil(nu), verschil(nu === 0 ? 1 : 1.1 * nu)];
  return goed({
    adres: inA.waarde.adres,
    nu,
    antwoord,
    uitkomst: antwoord.gevonden ? bij(vanA, antwoord.waarde) : Number.NaN,
    // or where it is found: an input may only count from a threshold on
    hangtAf: !(Math.abs(hier - verderop) <= tolerantie) || (antwoord.gevonden && !(Math.abs(hier) <= tolerantie)),
  });
}

function grensmelding(adres: string): string {
  return `De ondergrens van '${adres}' moet lager zijn dan de bovengrens.`;
}

export interface Tornadovraag {
  readonly scenario: string;
  readonly doel: string;
  /** How far an input without a range moves: 0.1 is ±10%. */
  readonly aandeel: number;
}

export interface Tornadouitkomst {
  readonly doel: string;
  readonly nu: number;
  readonly balken: readonly Tornadoregel[];
}

export function tornado({ sessie, lees }: Studie, vraag: Tornadovraag): Result<Tornadouitkomst, string> {
  const scenario = vindScenario(sessie, vraag.scenario);
  if (!scenario.ok) return scenario;
  const doel = vindDoel(sessie, vraag.doel);
  if (!doel.ok) return doel;
  if (!(vraag.aandeel > 0)) return mis('Geef de uitslag als een percentage groter dan 0.');
  return goed({ doel: doel.waarde.tekst, ...tornadoVan(sessie, lees, vraag.scenario, doel.waarde, vraag.aandeel) });
}

export interface Tabelvraag {
  readonly scenario: string;
  readonly doel: string;
  readonly rijen: { readonly adres: string; readonly waarden: readonly number[] };
  /** null: one input only. */
  readonly kolommen: { readonly adres: string; readonly waarden: readonly number[] } | null;
}

/** @returns a row per value of the first input, with the outcome at each value of the second. */
export function tabel({ sessie }: Studie, vraag: Tabelvraag): Result<readonly (readonly number[])[], string> {
  const scenario = vindScenario(sessie, vraag.scenario);
  if (!scenario.ok) return scenario;
  const doel = vindDoel(sessie, vraag.doel);
  if (!doel.ok) return doel;
  const rij = vindKnop(sessie, vraag.rijen.adres, vraag.scenario);
  if (!rij.ok) return rij;
  const baan = sessie.baan(vraag.scenario);
  const { cel } = doel.waarde;
  if (vraag.kolommen === null) {
    const [uitkomsten = new Float64Array()] = rekenReeks(
      sessie.rekenmodel,
      baan,
      [cel],
      rij.waarde,
      vraag.rijen.waarden,
    );
    return goed(Array.from(uitkomsten, (uitkomst) => [uitkomst]));
  }
  const kolom = vindKnop(sessie, vraag.kolommen.adres, vraag.scenario);
  if (!kolom.ok) return kolom;
  const as = (knop: Knop, waarden: readonly number[]) => ({ knop, waarden });
  const veld = rekenVeld(
    sessie.rekenmodel,
    baan,
    cel,
    as(rij.waarde, vraag.rijen.waarden),
    as(kolom.waarde, vraag.kolommen.waarden),
  );
  return goed(veld.map((uitkomsten) => [...uitkomsten]));
}

export interface Simulatievraag {
  readonly scenario: string;
  readonly doel: string;
  readonly n: number;
  readonly zaad: number;
}

export interface Simulatieuitkomst {
  readonly doel: string;
  readonly spreiding: Spreiding;
  /** Every year of the reeks of the goal. */
  readonly jaren: readonly { readonly jaar: number; readonly spreiding: Spreiding | null; readonly leeg: Leegkans }[];
  /** What each range contributes to the spread of the goal. */
  readonly bijdragen: readonly { readonly naam: string; readonly aandeel: number; readonly samenhang: number }[];
}

export function simuleer(
  { sessie, lees, voortgang }: Studie,
  vraag: Simulatievraag,
): Result<Simulatieuitkomst, string> {
  const scenario = vindScenario(sessie, vraag.scenario);
  if (!scenario.ok) return scenario;
  const doel = vindDoel(sessie, vraag.doel);
  if (!doel.ok) return doel;
  if (!Number.isInteger(vraag.n) || vraag.n < 2 || vraag.n > 1_000_000)
    return mis('Geef een geheel aantal trekkingen van 2 tot en met 1.000.000.');
  if (!Number.isInteger(vraag.zaad)) return mis('Het zaad is een geheel getal.');
  const { adres, cel, tekst } = doel.waarde;
  const jaren = jarenVan(sessie).filter((jaar) => jaar >= sessie.document.jaren.begin && jaar !== adres.jaar);
  const andere = jaren.flatMap((jaar) => {
    const gevonden = doelOp(sessie, { ...adres, jaar });
    return gevonden.ok ? [{ jaar, cel: gevonden.waarde.cel }] : [];
  });
  const alle = [...andere, { jaar: adres.jaar, cel }].sort((x, y) => x.jaar - y.jaar);
  const simulatie = simuleerScenario(
    sessie.document,
    vraag.scenario,
    alle.map((plek) => plek.cel),
    lees,
    { ...vraag, ...(voortgang && { voortgang }) },
  );
  const plek = alle.findIndex(({ jaar }) => jaar === adres.jaar);
  const spreidingen = simulatie.uitkomsten.map(spreidingVan);
  const spreiding = spreidingen[plek];
  if (!spreiding) return mis(`'${tekst}' is in elke trekking een fout; herstel eerst die fout.`);
  const leeg = leegkansen(simulatie.uitkomsten);
  return goed({
    doel: tekst,
    spreiding,
    jaren: alle.map(({ jaar }, i) => ({
      jaar,
      spreiding: spreidingen[i] ?? null,
      leeg: leeg[i] ?? { ditJaar: 0, totNu: 0 },
    })),
    bijdragen: spreidingsbijdragen(simulatie, plek),
  });
}

/** All questions as one table, for who passes them on. */
export const VRAGEN = { verklaar, zoek, omslag, tornado, tabel, simuleer };

export type Vraagsoort = keyof typeof VRAGEN;
export type Vraag<S extends Vraagsoort> = Parameters<(typeof VRAGEN)[S]>[1];
export type Antwoord<S extends Vraagsoort> = ReturnType<(typeof VRAGEN)[S]>;
