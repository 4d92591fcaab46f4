/**
 * From document to RekenBron: every reeks x jaar with what it is in the document and in each lane.
 *
 * Doortrekken and ingrepen (`ingrepen.ts`) are resolved here, so the rekenkern knows neither. A bron made from a `vorige` shares
 * every reeks that did not change, by identity: comparing two of them finds what an edit touched. Formulas are parsed once.
 */
import type { Expressie, Plaats } from '../formule/expressie.ts';
import type { CelBron, Definitie, Laag, ReeksBron, RekenBron } from '../rekenen/bron.ts';
import { kortAdres, leesVolAdres, type Reeksadres, volAdres } from './adres.ts';
import { andereRegels } from './andere-regels.ts';
import { controlereeksen } from './controles/controlereeksen.ts';
import type { Begrotingsmodel, Reeks } from './document.ts';
import {
  type Ingreep,
  ingrepenIn,
  ingrepenPerAdres,
  type Jaaringreep,
  maakIngreeplijsten,
  schaalEnPlus,
  vervangt,
} from './ingrepen.ts';
import { verwacht } from './onzeker.ts';
import { type Modelplattegrond, maakPlattegrond, type Reeksplek, zelfdeStructuur } from './plattegrond.ts';
import { type Stap, stappenVan } from './stappen.ts';

/** What acts in one lane. `stappenVan(document, scenario)` gives that of a scenario. */
export type BaanKeuze = readonly Stap[];

export interface Modelbron extends RekenBron {
  readonly plattegrond: Modelplattegrond;
  readonly document: Begrotingsmodel;
  /** Per reeks what it was made from: to see that nothing changed. */
  readonly grondslagen: readonly Grondslag[];
  readonly ingrijpend: Ingrijpend;
  /** The ingrepen of a reeks that nothing acts on, one object for all. */
  readonly nergens: Grondslag['ingrepen'];
  /** Whose invoer is required. */
  readonly verplicht: readonly number[];
  /** The reeksen that are not those of the vorige, by number; without one all. */
  readonly anders: readonly number[];
  /** The sides of the controles, numbered behind the reeksen of the plattegrond. */
  readonly controlereeksen: readonly ReeksBron[];
}

/** What acts in which lane, and where; the same object while nothing of it changed. */
interface Ingrijpend {
  readonly banen: readonly BaanKeuze[];
  readonly perBaan: readonly ReadonlyMap<string, readonly Ingreep[]>[];
  /** The reeksen that something other than the document acts on. */
  readonly reeksen: ReadonlySet<number>;
}

interface Grondslag {
  readonly reeks: Reeks | undefined;
  readonly ingrepen: readonly (readonly Ingreep[])[];
}

/** Canonical text to Expressie; the same text gives the same object, so lanes with one formula share its kernel. */
export type Formulelezer = (tekst: string) => Expressie;

/** The lanes of a document: its scenarios, in order. Those of a `vorige` where its scenarios are the same. */
export function scenariobanen(document: Begrotingsmodel, vorige?: Modelbron): readonly BaanKeuze[] {
  if (vorige?.document.scenarios === document.scenarios) return vorige.ingrijpend.banen;
  return document.scenarios.map(({ naam }) => stappenVan(document, naam));
}

export function bouwBron(
  document: Begrotingsmodel,
  banen: readonly BaanKeuze[],
  lees: Formulelezer,
  vorige?: Modelbron,
): Modelbron {
  const jaren = jarenVan(document);
  const zelfde = vorige !== undefined && zelfdeStructuur(vorige.document.bladen, document.bladen);
  const plattegrond = zelfde ? vorige.plattegrond : maakPlattegrond(document.bladen);
  const bruikbaar =
    zelfde && vorige.banen === banen.length && vorige.jaren.join() === jaren.join() ? vorige : undefined;

  const controles =
    bruikbaar?.document.controles === document.controles
      ? bruikbaar.controlereeksen
      : controlereeksen(document.controles, jaren.length, lees);
  const ingrijpend = ingrijpendIn(document, banen, plattegrond, bruikbaar);
  const stof: Bouwstof = { document, jaren, plattegrond, ingrijpend, lees };
  const { reeksen, ...rest } = bouwReeksen(stof, bruikbaar);
  return {
    jaren,
    banen: banen.length,
    reeksen: reeksen.concat(controles),
    plattegrond,
    document,
    ingrijpend,
    controlereeksen: controles,
    ...rest,
  };
}

interface Bouwstof extends Pick<Modelbron, 'document' | 'jaren' | 'plattegrond' | 'ingrijpend'> {
  readonly lees: Formulelezer;
}

type Bouwsel = Pick<Modelbron, 'grondslagen' | 'nergens' | 'verplicht' | 'anders'> & {
  readonly reeksen: ReeksBron[];
};

/** All reeksen of the plattegrond; with a `vorige` only those that can have changed are looked at. */
function bouwReeksen(stof: Bouwstof, vorige: Modelbron | undefined): Bouwsel {
  const { document, jaren, plattegrond, ingrijpend, lees } = stof;
  const { perBaan } = ingrijpend;
  const nergens = vorige?.nergens ?? perBaan.map(() => GEEN);
  const oude = vorige?.grondslagen ?? [];
  const grondslagen = oude.slice();
  const reeksen = vorige?.reeksen.slice(0, plattegrond.plekken.length) ?? [];
  const anders: number[] = [];
  for (const nummer of vorige ? geraakteReeksen(vorige, document, ingrijpend) : plattegrond.plekken.keys()) {
    const plek = plattegrond.plekken[nummer] as Reeksplek;
    const adres = ingrijpend.reeksen.has(nummer) ? volAdres(plek.adres) : null;
    const ingrepen = adres === null ? nergens : perBaan.map((map) => map.get(adres) ?? GEEN);
    const grondslag = { reeks: reeksOp(document, plek), ingrepen };
    if (zelfdeGrondslag(oude[nummer], grondslag)) continue;
    const over = zelfdeOpbouw(oude[nummer], grondslag) ? (reeksen[nummer]?.cellen ?? []) : [];
    const cellen = jaren.map((jaar, i) => maakCel(plek.adres, grondslag, jaar, lees, over[i]));
    grondslagen[nummer] = grondslag;
    reeksen[nummer] = { adres: kortAdres(plek.adres), cellen };
    anders.push(nummer);
  }
  const isVerplicht = (lijst: readonly Grondslag[], nummer: number) => lijst[nummer]?.reeks?.verplicht === true;
  const andere = anders.some((nummer) => isVerplicht(oude, nummer) !== isVerplicht(grondslagen, nummer));
  const verplicht = andere
    ? [...plattegrond.plekken.keys()].filter((nummer) => isVerplicht(grondslagen, nummer))
    : (vorige?.verplicht ?? []);
  return { reeksen, grondslagen, nergens, verplicht, anders };
}

function ingrijpendIn(
  document: Begrotingsmodel,
  banen: readonly BaanKeuze[],
  plattegrond: Modelplattegrond,
  vorige: Modelbron | undefined,
): Ingrijpend {
  const { maatregelen, scenarios } = document;
  const oud = vorige?.document;
  if (vorige?.ingrijpend.banen === banen && oud?.maatregelen === maatregelen && oud.scenarios === scenarios)
    return vorige.ingrijpend;
  const lijsten = maakIngreeplijsten();
  const perBaan = banen.map((stappen) => ingrepenPerAdres(document, stappen, lijsten));
  return { banen, perBaan, reeksen: ingegrepenReeksen(plattegrond, perBaan) };
}

/** What no longer exists is no reeks: the controles tell. */
function ingegrepenReeksen(plattegrond: Modelplattegrond, perBaan: Ingrijpend['perBaan']): Set<number> {
  const nummers = new Set<number>();
  for (const adres of new Set(perBaan.flatMap((map) => [...map.keys()]))) {
    const plaats = leesVolAdres(adres);
    const nummer = plaats === null ? undefined : plattegrond.nummer(plaats);
    if (nummer !== undefined) nummers.add(nummer);
  }
  return nummers;
}

/** Those of regels that are other objects now, and, where what acts is not as it was, those that were or are acted on. */
function geraakteReeksen(vorige: Modelbron, { bladen }: Begrotingsmodel, ingrijpend: Ingrijpend): Set<number> {
  const zelfde = vorige.ingrijpend === ingrijpend;
  const nummers = new Set(zelfde ? [] : [...vorige.ingrijpend.reeksen, ...ingrijpend.reeksen]);
  bladen.forEach((blad, b) => {
    const oud = vorige.document.bladen[b];
    if (blad === oud || oud === undefined) return;
    for (const { nummer: r } of andereRegels(oud, blad)) {
      const [van, tot] = vorige.plattegrond.reeksenVan(b, r);
      for (let nummer = van; nummer < tot; nummer++) nummers.add(nummer);
    }
  });
  return nummers;
}

const GEEN: readonly Ingreep[] = [];

export function jarenVan({ jaren }: Begrotingsmodel): number[] {
  return Array.from({ length: jaren.laatste - jaren.eerste + 1 }, (_, i) => jaren.eerste + i);
}

/** The reeks as the document holds it; undefined for the sum of a groep. */
export function reeksOp(document: Begrotingsmodel, plek: Reeksplek): Reeks | undefined {
  return plek.groepssom ? undefined : document.bladen[plek.blad]?.regels[plek.regel]?.reeksen[plek.sleutel];
}

function zelfdeGrondslag(oud: Grondslag | undefined, { reeks, ingrepen }: Grondslag): boolean {
  return (
    oud !== undefined &&
    oud.reeks === reeks &&
    oud.ingrepen.every((lijst, baan) => zelfdeIngrepen(lijst, ingrepen[baan] ?? GEEN))
  );
}

/**
 * Does the same act on it in each year? Then lagen and what replaces it are as they were, whatever numbers stand in the reeks:
 * of the invoer only its years count, for a `zet` is carried on up to the next one ([I2]).
 */
function zelfdeOpbouw(oud: Grondslag | undefined, { reeks, ingrepen }: Grondslag): boolean {
  if (oud?.reeks === undefined || reeks === undefined) return false;
  return (
    (oud.reeks.formule === null) === (reeks.formule === null) &&
    oud.reeks.doortrekken === reeks.doortrekken &&
    Object.keys(oud.reeks.invoer).join() === Object.keys(reeks.invoer).join() &&
    oud.ingrepen.every((lijst, baan) => zelfdeIngrepen(lijst, ingrepen[baan] ?? GEEN))
  );
}

function zelfdeIngrepen(oud: readonly Ingreep[], nieuw: readonly Ingreep[]): boolean {
  if (oud === nieuw) return true;
  const gelijk = (a: Ingreep, b: Ingreep | undefined) => a.wijziging === b?.wijziging && a.ingroei === b.ingroei;
  return oud.length === nieuw.length && oud.every((ingreep, i) => gelijk(ingreep, nieuw[i]));
}

/** @param over the cell as it was, where only its basis can be another now */
function maakCel(
  adres: Reeksadres,
  { reeks, ingrepen }: Grondslag,
  jaar: number,
  lees: Formulelezer,
  over?: CelBron,
): CelBron {
  const basis = reeks === undefined ? groepssom(adres) : definitieIn(reeks, jaar, lees);
  if (over !== undefined) return { ...over, basis };
  if (ingrepen.every((lijst) => lijst.length === 0)) return { basis };
  const perBaan = new Map<number, Definitie>();
  const lagen: Opbouwlaag[] = [];
  const gezien = new Map<readonly Ingreep[], readonly Jaaringreep[]>();
  for (const [baan, lijst] of ingrepen.entries()) {
    if (lijst.length === 0) continue;
    const actief = gezien.get(lijst) ?? ingrepenIn(reeks, lijst, jaar);
    gezien.set(lijst, actief);
    const vervanging = actief.findLastIndex(vervangt);
    if (vervanging >= 0) perBaan.set(baan, vervangendeDefinitie(actief[vervanging] as Jaaringreep, lees));
    for (let i = vervanging + 1; i < actief.length; i++) {
      const laag = lagen[i - vervanging - 1] ?? legeLaag(ingrepen.length);
      lagen[i - vervanging - 1] = laag;
      legOp(laag, baan, actief[i] as Jaaringreep, lees);
    }
  }
  return {
    basis,
    ...(perBaan.size > 0 && { perBaan }),
    ...(lagen.length > 0 && { lagen }),
  };
}

function groepssom({ blad, regel, kolom }: Reeksadres): Definitie {
  const zelf: Plaats = { blad, regel, kolom };
  return {
    soort: 'formule',
    formule: { soort: 'functie', naam: 'SUM', argumenten: [{ soort: 'verwijzing', plaats: zelf, jaar: null }] },
  };
}

/** What the document says of one year: an exception, the formula, or invoer (carried on where the reeks does so). */
export function definitieIn(reeks: Reeks, jaar: number, lees: Formulelezer): Definitie {
  const uitzondering = reeks.uitzonderingen[jaar];
  if (reeks.invoer[jaar] === undefined && uitzondering !== undefined)
    return { soort: 'formule', formule: lees(uitzondering) };
  const metFormule = reeks.formule !== null && jaar >= (reeks.vanaf ?? Number.NEGATIVE_INFINITY);
  if (reeks.formule !== null && metFormule && reeks.invoer[jaar] === undefined) {
    return { soort: 'formule', formule: lees(reeks.formule) };
  }
  const bronjaar = metFormule ? jaar : invoerjaar(reeks, jaar);
  return { soort: 'invoer', waarde: bronjaar === null ? null : verwacht(reeks.invoer[bronjaar]) };
}

/** The year whose invoer shows in this year; an earlier one when carried on, null when empty. */
export function invoerjaar(reeks: Reeks, jaar: number): number | null {
  if (reeks.invoer[jaar] !== undefined) return jaar;
  if (!reeks.doortrekken) return null;
  const eerder = Object.keys(reeks.invoer)
    .map(Number)
    .filter((kandidaat) => kandidaat < jaar);
  return eerder.length === 0 ? null : Math.max(...eerder);
}

function vervangendeDefinitie({ wijziging }: Jaaringreep, lees: Formulelezer): Definitie {
  return wijziging.actie === 'formule'
    ? { soort: 'formule', formule: lees(wijziging.formule ?? '') }
    : { soort: 'invoer', waarde: verwacht(wijziging.waarde) };
}

interface Opbouwlaag extends Laag {
  readonly formules: { formule: Expressie; gewicht: Float64Array }[];
}

function legeLaag(banen: number): Opbouwlaag {
  return { schaal: new Float64Array(banen).fill(1), plus: new Float64Array(banen), formules: [] };
}

function legOp(laag: Opbouwlaag, baan: number, ingreep: Jaaringreep, lees: Formulelezer): void {
  const { schaal, plus, gewicht } = schaalEnPlus(ingreep);
  laag.schaal[baan] = schaal;
  laag.plus[baan] = plus;
  if (gewicht === 0) return;
  const formule = lees(ingreep.wijziging.formule ?? '');
  let deel = laag.formules.find((kandidaat) => kandidaat.formule === formule);
  if (deel === undefined) {
    deel = { formule, gewicht: new Float64Array(laag.schaal.length) };
    laag.formules.push(deel);
  }
  deel.gewicht[baan] = gewicht;
}
