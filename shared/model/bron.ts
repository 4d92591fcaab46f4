/**
 * From document to RekenBron: every reeks x jaar with what it is in the document and in each lane.
 *
 * Doortrekken and ingrepen (`ingrepen.ts`) are resolved here, so the rekenkern knows neither. A bron made from a `vorige` shares
 * every reeks that did not change, by identity: comparing two of them finds what an edit touched. Formulas are parsed once.
 */
import type { Expressie, Plaats } from '../formule/expressie.ts';
import type { CelBron, Definitie, Laag, ReeksBron, RekenBron } from '../rekenen/bron.ts';
import { kortAdres, type Reeksadres, volAdres } from './adres.ts';
import { controlereeksen } from './controles/controlereeksen.ts';
import type { Begrotingsmodel, Reeks } from './document.ts';
import { type Ingreep, ingrepenIn, ingrepenPerAdres, type Jaaringreep, schaalEnPlus, vervangt } from './ingrepen.ts';
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
  /** The sides of the controles, numbered behind the reeksen of the plattegrond. */
  readonly controlereeksen: readonly ReeksBron[];
}

interface Grondslag {
  readonly reeks: Reeks | undefined;
  readonly ingrepen: readonly (readonly Ingreep[])[];
}

/** Canonical text to Expressie; the same text gives the same object, so lanes with one formula share its kernel. */
export type Formulelezer = (tekst: string) => Expressie;

/** The lanes of a document: its scenarios, in order. */
export function scenariobanen(document: Begrotingsmodel): BaanKeuze[] {
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
  const perBaan = banen.map((stappen) => ingrepenPerAdres(document, stappen));
  const bruikbaar =
    zelfde && vorige.banen === banen.length && vorige.jaren.join() === jaren.join() ? vorige : undefined;

  const geraakt = new Set(perBaan.flatMap((map) => [...map.keys()]));
  const nergens = banen.map(() => GEEN);
  const grondslagen = plattegrond.plekken.map((plek, nummer): Grondslag => {
    const adres = geraakt.size > 0 ? volAdres(plek.adres) : '';
    const ingrepen = geraakt.has(adres) ? perBaan.map((map) => map.get(adres) ?? GEEN) : nergens;
    const reeks = reeksOp(document, plek);
    const oud = bruikbaar?.grondslagen[nummer];
    return oud !== undefined && zelfdeGrondslag(oud, reeks, ingrepen) ? oud : { reeks, ingrepen };
  });
  const reeksen = grondslagen.map((grondslag, nummer): ReeksBron => {
    const oud = bruikbaar?.reeksen[nummer];
    if (oud !== undefined && bruikbaar?.grondslagen[nummer] === grondslag) return oud;
    const plek = plattegrond.plekken[nummer] as Reeksplek;
    return { adres: kortAdres(plek.adres), cellen: jaren.map((jaar) => maakCel(plek.adres, grondslag, jaar, lees)) };
  });
  const controles =
    bruikbaar !== undefined && bruikbaar.document.controles === document.controles
      ? bruikbaar.controlereeksen
      : controlereeksen(document.controles, jaren.length, lees);
  return {
    jaren,
    banen: banen.length,
    reeksen: [...reeksen, ...controles],
    plattegrond,
    document,
    grondslagen,
    controlereeksen: controles,
  };
}

const GEEN: readonly Ingreep[] = [];

export function jarenVan({ jaren }: Begrotingsmodel): number[] {
  return Array.from({ length: jaren.laatste - jaren.eerste + 1 }, (_, i) => jaren.eerste + i);
}

/** The reeks as the document holds it; undefined for the sum of a groep. */
export function reeksOp(document: Begrotingsmodel, plek: Reeksplek): Reeks | undefined {
  return plek.groepssom ? undefined : document.bladen[plek.blad]?.regels[plek.regel]?.reeksen[plek.sleutel];
}

function zelfdeGrondslag(oud: Grondslag, reeks: Grondslag['reeks'], ingrepen: Grondslag['ingrepen']): boolean {
  return oud.reeks === reeks && oud.ingrepen.every((lijst, baan) => zelfdeIngrepen(lijst, ingrepen[baan] ?? GEEN));
}

function zelfdeIngrepen(oud: readonly Ingreep[], nieuw: readonly Ingreep[]): boolean {
  if (oud === nieuw) return true;
  const gelijk = (a: Ingreep, b: Ingreep | undefined) => a.wijziging === b?.wijziging && a.ingroei === b.ingroei;
  return oud.length === nieuw.length && oud.every((ingreep, i) => gelijk(ingreep, nieuw[i]));
}

function maakCel(adres: Reeksadres, { reeks, ingrepen }: Grondslag, jaar: number, lees: Formulelezer): CelBron {
  const basis = reeks === undefined ? groepssom(adres) : definitieIn(reeks, jaar, lees);
  if (ingrepen.every((lijst) => lijst.length === 0)) return { basis };
  const perBaan = new Map<number, Definitie>();
  const lagen: Opbouwlaag[] = [];
  for (const [baan, lijst] of ingrepen.entries()) {
    if (lijst.length === 0) continue;
    const actief = ingrepenIn(reeks, lijst, jaar);
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
