/**
 * Ingrepen: what the wijzigingen of a list of stappen do to one reeks, year by year.
 *
 * The rules, numbered for the tests:
 * [I1] Ingrepen act in visible order on a year's value: the scenario built on first, maatregelen in their order, eigen
 *      wijzigingen last. Of two `zet` on one cell the later wins.
 * [I2] A `zet` without end year on a reeks of invoer with doortrekken is invoer of the lane: carried on until the next year
 *      that has invoer, of the document or of another such `zet`.
 * [I3] `plus`, `maal`, `formule` and a `zet` with an end year act after doortrekken, in their own years only.
 * [I4] Ingroei share s of a year: plus s x b; maal 1 + s(f - 1); zet and formule old + s(new - old). 2026-2028 = 1/3, 2/3, 1.
 * [I5] A `zet` or `formule` in full replaces what was there, errors included.
 * [I6] A `plus` or `maal` without a value does nothing: it is still to be filled in.
 */
import type { Begrotingsmodel, Maatregel, Reeks, Wijziging } from './document.ts';
import { verwacht } from './onzeker.ts';
import type { Stap } from './stappen.ts';

/** One wijziging at work in a lane, and who made it. */
export interface Ingreep {
  readonly stap: Stap;
  readonly wijziging: Wijziging;
  readonly ingroei: Maatregel['ingroei'];
}

/** An ingreep in one year, with its share of that year (0 < aandeel <= 1). */
export interface Jaaringreep extends Ingreep {
  readonly aandeel: number;
}

/** Lists of ingrepen of many lanes: lanes in which the same acts on a reeks share one list, so that it is worked out once. */
export type Ingreeplijsten = ReturnType<typeof maakIngreeplijsten>;

export function maakIngreeplijsten() {
  const vervolgen = new Map<readonly Ingreep[], Map<Wijziging, readonly Ingreep[]>>();
  return (lijst: readonly Ingreep[], ingreep: Ingreep): readonly Ingreep[] => {
    const vervolg = vervolgen.get(lijst) ?? new Map<Wijziging, readonly Ingreep[]>();
    vervolgen.set(lijst, vervolg);
    const bekend = vervolg.get(ingreep.wijziging);
    const laatste = bekend?.at(-1);
    if (bekend && laatste?.ingroei === ingreep.ingroei && zelfdeStap(laatste.stap, ingreep.stap)) return bekend;
    const langer = [...lijst, ingreep];
    vervolg.set(ingreep.wijziging, langer);
    return langer;
  };
}

function zelfdeStap(a: Stap, b: Stap): boolean {
  if (a.soort === 'eigen') return b.soort === 'eigen' && a.scenario === b.scenario;
  return b.soort === 'maatregel' && a.maatregel === b.maatregel;
}

const GEEN: readonly Ingreep[] = [];

/** All ingrepen of these stappen, in order, by full address. */
export function ingrepenPerAdres(
  document: Begrotingsmodel,
  stappen: readonly Stap[],
  metErbij: Ingreeplijsten,
): Map<string, readonly Ingreep[]> {
  const perAdres = new Map<string, readonly Ingreep[]>();
  for (const stap of stappen) {
    const { wijzigingen, ingroei } = inhoudVan(document, stap);
    for (const wijziging of wijzigingen) {
      if (isOpen(wijziging)) continue;
      const lijst = perAdres.get(wijziging.adres) ?? GEEN;
      perAdres.set(wijziging.adres, metErbij(lijst, { stap, wijziging, ingroei }));
    }
  }
  return perAdres;
}

/** [I6] */
export function isOpen({ actie, waarde }: Wijziging): boolean {
  return waarde === null && (actie === 'plus' || actie === 'maal');
}

/** A maatregel that does not exist changes nothing. */
function inhoudVan(document: Begrotingsmodel, stap: Stap): Pick<Maatregel, 'wijzigingen' | 'ingroei'> {
  if (stap.soort === 'maatregel') {
    return document.maatregelen.find(({ id }) => id === stap.maatregel) ?? { wijzigingen: [], ingroei: null };
  }
  const scenario = document.scenarios.find(({ naam }) => naam === stap.scenario);
  return { wijzigingen: scenario?.eigen ?? [], ingroei: null };
}

/** The ingrepen that act on this year of a reeks, in order. */
export function ingrepenIn(reeks: Reeks | undefined, ingrepen: readonly Ingreep[], jaar: number): Jaaringreep[] {
  const actief: Jaaringreep[] = [];
  for (const ingreep of ingrepen) {
    const { stap, wijziging, ingroei } = ingreep;
    if (jaar < wijziging.van || jaar > laatsteJaar(reeks, ingreep, ingrepen)) continue;
    const aandeel = aandeelIn(ingreep, jaar);
    if (aandeel > 0) actief.push({ stap, wijziging, ingroei, aandeel });
  }
  return actief;
}

function aandeelIn({ ingroei }: Ingreep, jaar: number): number {
  if (ingroei === null || jaar >= ingroei.tot) return 1;
  return Math.max(0, (jaar - ingroei.van + 1) / (ingroei.tot - ingroei.van + 1));
}

function laatsteJaar(reeks: Reeks | undefined, ingreep: Ingreep, alle: readonly Ingreep[]): number {
  if (!isDoorgetrokkenZet(reeks, ingreep)) return ingreep.wijziging.tot ?? Number.POSITIVE_INFINITY;
  const volgende = [
    ...Object.keys(reeks?.invoer ?? {}).map(Number),
    ...alle.filter((ander) => isDoorgetrokkenZet(reeks, ander)).map(({ wijziging }) => wijziging.van),
  ].filter((jaar) => jaar > ingreep.wijziging.van);
  return Math.min(...volgende) - 1;
}

function isDoorgetrokkenZet(reeks: Reeks | undefined, { wijziging }: Ingreep): boolean {
  const isInvoer = reeks !== undefined && reeks.formule === null && reeks.doortrekken;
  return isInvoer && wijziging.actie === 'zet' && wijziging.tot === null;
}

/** As numbers: value := schaal x value + plus (+ gewicht x formule). */
export function schaalEnPlus({ wijziging, aandeel }: Jaaringreep): { schaal: number; plus: number; gewicht: number } {
  const waarde = verwacht(wijziging.waarde) ?? 0;
  switch (wijziging.actie) {
    case 'zet':
      return { schaal: 1 - aandeel, plus: aandeel * waarde, gewicht: 0 };
    case 'plus':
      return { schaal: 1, plus: aandeel * waarde, gewicht: 0 };
    case 'maal':
      return { schaal: 1 + aandeel * (waarde - 1), plus: 0, gewicht: 0 };
    case 'formule':
      return { schaal: 1 - aandeel, plus: 0, gewicht: aandeel };
  }
}

/** [I5] In full: no share of what was there is left. */
export function vervangt({ wijziging, aandeel }: Jaaringreep): boolean {
  return aandeel === 1 && (wijziging.actie === 'zet' || wijziging.actie === 'formule');
}
