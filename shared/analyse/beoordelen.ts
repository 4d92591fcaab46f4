/**
 * Beoordelen: the scenarios judged on their criteria, from the document's beoordeling and the model's own figures.
 *
 * A measured criterium is scored by the model, so it can never lag behind the figures; the others as the user judged. What
 * is missing is told, not guessed. How much the outcome hangs on the weights: weging.ts.
 */
import type { Beoordeling, Criterium, MetingVanCriterium } from '../model/beoordeling.ts';
import type { Begrotingsmodel } from '../model/document.ts';
import type { Sessie } from '../model/sessie.ts';
import { exacteSom } from './som.ts';
import { type Kandidaat, type Rangplaats, type Robuustheid, rangschik, robuustheid } from './weging.ts';

/** The value of a reeks, 0 where it is empty; NaN where it is an error or no such year is in the model. */
export type LeesWaarde = (adres: string, jaar: number, scenario: string) => number;

export interface Score {
  readonly score: number | null;
  /** The measured amount, of a measured criterium. */
  readonly gemeten: number | null;
  readonly toelichting: string;
  readonly bron: string;
}

export interface Beoordeeld {
  readonly scenario: string;
  /** One per criterium, in the document's order. */
  readonly scores: readonly Score[];
}

export interface Uitslag {
  readonly scenarios: readonly Beoordeeld[];
  readonly rangorde: readonly Rangplaats[];
  /** null while there is nothing to rank. */
  readonly robuustheid: Robuustheid | null;
}

/** All scenarios of a document, by its own figures. */
export function beoordeelSessie(sessie: Sessie): Uitslag {
  const { beoordeling, scenarios, jaren } = sessie.document;
  const lees: LeesWaarde = (tekst, jaar, scenario) => {
    const plek = sessie.zoek(tekst);
    if (!plek.ok || sessie.cel({ ...plek.waarde, jaar }) === undefined) return Number.NaN;
    const waarde = sessie.waarde({ ...plek.waarde, jaar }, scenario) ?? 0;
    return typeof waarde === 'number' ? waarde : Number.NaN;
  };
  const namen = scenarios.map(({ naam }) => naam);
  return beoordeel(beoordeling, namen, lees, jaren);
}

type Jaren = Pick<Begrotingsmodel['jaren'], 'begin'>;

export function beoordeel(
  beoordeling: Beoordeling,
  scenarios: readonly string[],
  lees: LeesWaarde,
  jaren: Jaren,
): Uitslag {
  const kolommen = beoordeling.criteria.map((criterium) => scoresVan(criterium, beoordeling, scenarios, lees, jaren));
  const beoordeeld = scenarios.map((scenario, i) => ({
    scenario,
    scores: kolommen.map((kolom) => kolom[i] ?? LEEG),
  }));
  const kandidaten: Kandidaat[] = beoordeeld.map(({ scenario, scores }) => ({
    naam: scenario,
    scores: scores.map(({ score }) => score),
  }));
  const gewichten = beoordeling.criteria.map(({ gewicht }) => gewicht);
  return {
    scenarios: beoordeeld,
    rangorde: rangschik(gewichten, kandidaten),
    robuustheid: robuustheid(gewichten, kandidaten),
  };
}

const LEEG: Score = { score: null, gemeten: null, toelichting: '', bron: '' };

function scoresVan(
  criterium: Criterium,
  { oordelen }: Beoordeling,
  scenarios: readonly string[],
  lees: LeesWaarde,
  jaren: Jaren,
): Score[] {
  const { meting } = criterium;
  const gemeten = meting && scenarios.map((scenario) => meet(meting, scenario, lees, jaren));
  return scenarios.map((scenario, i) => {
    const oordeel = oordelen.find((o) => o.criterium === criterium.id && o.scenario === scenario) ?? LEEG;
    const { toelichting, bron } = oordeel;
    if (!meting || !gemeten) return { score: oordeel.score, gemeten: null, toelichting, bron };
    const bedrag = gemeten[i] ?? Number.NaN;
    return {
      score: naarScore(bedrag, ...schaalVan(meting, gemeten)),
      gemeten: Number.isNaN(bedrag) ? null : bedrag,
      toelichting,
      bron,
    };
  });
}

/** The years that a meting adds up: those of its stretch that are budgeted. Opening years are what was, the same in all scenarios. */
export function metingjaren({ van, tot }: Pick<MetingVanCriterium, 'van' | 'tot'>, { begin }: Jaren): number[] {
  const eerste = Math.max(van, begin);
  return Array.from({ length: Math.max(0, tot - eerste + 1) }, (_, i) => eerste + i);
}

function meet(meting: MetingVanCriterium, scenario: string, lees: LeesWaarde, jaren: Jaren): number {
  const geteld = metingjaren(meting, jaren);
  return geteld.length === 0 ? Number.NaN : exacteSom(geteld.map((jaar) => lees(meting.adres, jaar, scenario)));
}

/** The amounts worth a 1 and a 10. */
function schaalVan(meting: MetingVanCriterium, gemeten: readonly number[]): [bij1: number, bij10: number] {
  const bekend = gemeten.filter((bedrag) => !Number.isNaN(bedrag));
  const [laagste, hoogste] = [Math.min(...bekend), Math.max(...bekend)];
  const [slechtste, beste] = meting.hogerIsBeter ? [laagste, hoogste] : [hoogste, laagste];
  return [meting.bij1 ?? slechtste, meting.bij10 ?? beste];
}

/** On the line between the two amounts, not below 1 or above 10; equal scenarios differ in nothing and score the middle. */
function naarScore(bedrag: number, bij1: number, bij10: number): number | null {
  if (Number.isNaN(bedrag)) return null;
  if (bij1 === bij10) return 5.5;
  return Math.min(10, Math.max(1, 1 + (9 * (bedrag - bij1)) / (bij10 - bij1)));
}
