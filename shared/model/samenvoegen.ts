/**
 * Samenvoegen: taking a Scenariobestand into a document. What fits by address is taken; what does not is told per wijziging and
 * kept as text in the toelichting; where this document has another maatregel or scenario by the same name, the user chooses.
 *
 * A plan changes nothing; `samenvoegbewerkingen.ts` carries it out.
 */
import { metZelfdeNummer, wijzigingsnaam } from './bewerkingen/maatregelen.ts';
import type { Naslag } from './bewerkingen/uitvoering.ts';
import { leesWijziging } from './bewerkingen/wijzigingen.ts';
import type { Begrotingsmodel, Maatregel, Scenario, Wijziging } from './document.ts';
import { passendeScores, type Scores, scoreregels, scoresVan } from './gedeelde-scores.ts';
import { maakNamen, type Namen } from './namen.ts';
import { maakPlattegrond } from './plattegrond.ts';
import { reeksnaamOp } from './reeksnaam.ts';
import type { GedeeldeWijziging, Scenariobestand } from './scenariobestand.ts';
import { formuletekst, ingroeitekst, wijzigingstekst } from './wijzigingstekst.ts';

/** What to do where this document has another by the same name: keep this one, take the one of the file, or have both. */
export type Samenvoegkeuze = 'hier' | 'bestand' | 'beide';

export interface Samenvoegplan {
  /** The scenario that is shared. */
  readonly titel: string;
  /** Which document it came from. */
  readonly uit: string;
  /** What this document does not have yet, and what it has already just so. */
  readonly nieuw: readonly string[];
  readonly gelijk: readonly string[];
  readonly botsingen: readonly Botsing[];
  readonly nietOvergenomen: readonly NietOvergenomen[];
  /** What it brings is made up and this document is not marked so: taking it in marks it. */
  readonly wordtFictief: boolean;
  /** As they would stand in this document. */
  readonly maatregelen: readonly Maatregel[];
  readonly scenarios: readonly Scenario[];
  /** What was judged of them, for which this document has a criterium or functie; by the scenario of the file. */
  readonly scores: ReadonlyMap<string, Scores>;
}

/** This document has another maatregel or scenario by this name; both in words, side by side. */
export interface Botsing {
  /** `maatregel/huur`, `scenario/krimp`. */
  readonly sleutel: string;
  readonly naam: string;
  readonly hier: readonly string[];
  readonly bestand: readonly string[];
  /** Scenarios of this document that would change along when it is replaced. */
  readonly ookIn: readonly string[];
}

export interface NietOvergenomen {
  /** The maatregel or scenario it belongs to. */
  readonly waar: string;
  readonly wijziging: string;
  /** Why not, in a Dutch sentence. */
  readonly reden: string;
}

/** Told wherever such a plan is shown. */
export const WORDT_FICTIEF = 'De bedragen van dit scenario zijn FICTIEF; daarom krijgt deze begroting dat merk ook.';

export function maakSamenvoegplan(document: Begrotingsmodel, bestand: Scenariobestand): Samenvoegplan {
  const passer = new Passer(document);
  const maatregelen = bestand.maatregelen.map((maatregel) =>
    passer.pasNummer(passer.pas(maatregel.naam, maatregel, 'wijzigingen')),
  );
  const scenarios = bestand.scenarios.map((scenario) => passer.pas(scenario.titel, scenario, 'eigen'));
  const scores = new Map(
    bestand.scenarios.map(({ naam, titel }) => {
      const { passend, over } = passendeScores(document.beoordeling, {
        oordelen: bestand.oordelen.filter(({ scenario }) => scenario === naam),
        dekking: bestand.dekking.filter(({ scenario }) => scenario === naam),
      });
      const reden = 'Deze begroting kent dat criterium of die functie niet; voeg die toe bij Beoordelen.';
      for (const wijziging of over) passer.nietOvergenomen.push({ waar: titel, wijziging, reden });
      return [naam, passend] as const;
    }),
  );
  const punten = [
    ...maatregelen.map((nieuw) => maatregelpunt(document, passer, nieuw)),
    ...scenarios.map((nieuw) => scenariopunt(document, passer, nieuw, scores.get(nieuw.naam) ?? GEEN_SCORES)),
  ];
  const namen = (stand: Punt['stand']) => punten.filter((punt) => punt.stand === stand).map(({ naam }) => naam);
  return {
    titel: scenarios.at(-1)?.titel ?? '',
    uit: [bestand.uit.titel, bestand.uit.nummer].filter((deel) => deel !== '').join(', '),
    nieuw: namen('nieuw'),
    gelijk: namen('gelijk'),
    botsingen: punten.flatMap(({ stand, ...botsing }) => (stand === 'botst' ? [botsing] : [])),
    nietOvergenomen: passer.nietOvergenomen,
    wordtFictief: bestand.uit.fictief && !document.gegevens.fictief,
    maatregelen,
    scenarios,
    scores,
  };
}

/** Sees which wijzigingen fit in this document; what does not is kept in words, so that it can still be found and done by hand. */
class Passer {
  readonly nietOvergenomen: NietOvergenomen[] = [];
  readonly namen: Namen;
  private readonly naslag: Naslag;

  constructor(private readonly document: Begrotingsmodel) {
    const plattegrond = maakPlattegrond(document.bladen);
    this.namen = maakNamen(document, plattegrond);
    this.naslag = { namen: this.namen, plattegrond };
  }

  pas<S extends 'wijzigingen' | 'eigen', D extends { toelichting: string } & Record<S, GedeeldeWijziging[]>>(
    waar: string,
    deel: D,
    lijst: S,
  ): Omit<D, S> & Record<S, Wijziging[]> {
    const over: string[] = [];
    const passend = deel[lijst].flatMap((wijziging) => {
      const gelezen = leesWijziging(this.document, zonderNaam(wijziging), this.naslag);
      if (gelezen.ok) return [gelezen.waarde];
      const tekst = wijzigingstekst(this.document, zonderNaam(wijziging), { naam: wijziging.regel });
      this.nietOvergenomen.push({ waar, wijziging: tekst, reden: gelezen.fout.melding });
      over.push(`Niet overgenomen: ${tekst}.`);
      return [];
    });
    return { ...deel, toelichting: zinnen(deel.toelichting, ...over), [lijst]: passend };
  }

  /** A number that is another maatregel's here stays behind. */
  pasNummer(maatregel: Maatregel): Maatregel {
    const { id, naam, begrotingswijziging } = maatregel;
    const ander = metZelfdeNummer(this.document.maatregelen, id, begrotingswijziging);
    if (begrotingswijziging === null || ander === undefined) return maatregel;
    const reden = `Dat nummer heeft hier '${ander.naam}'. Geef de maatregel zelf een ander nummer.`;
    this.nietOvergenomen.push({ waar: naam, wijziging: wijzigingsnaam(begrotingswijziging), reden });
    return zonderNummer(maatregel);
  }
}

/** What it was called stays readable. */
export function zonderNummer(maatregel: Maatregel): Maatregel {
  const { begrotingswijziging, toelichting } = maatregel;
  if (begrotingswijziging === null) return maatregel;
  const over = `Niet overgenomen: ${wijzigingsnaam(begrotingswijziging)}.`;
  return { ...maatregel, begrotingswijziging: null, toelichting: zinnen(toelichting, over) };
}

function zinnen(...delen: readonly string[]): string {
  return delen.filter((zin) => zin !== '').join(' ');
}

function zonderNaam({ regel: _, ...wijziging }: GedeeldeWijziging): Wijziging {
  return wijziging;
}

type Punt = Botsing & { readonly stand: 'nieuw' | 'gelijk' | 'botst' };

function maatregelpunt(document: Begrotingsmodel, { namen }: Passer, nieuw: Maatregel): Punt {
  const oud = document.maatregelen.find(({ id }) => id === nieuw.id);
  const regels = (een: Maatregel) =>
    [
      een.naam,
      ingroeitekst(een),
      ...een.wijzigingen.map((wijziging) => inWoorden(document, namen, wijziging)),
      een.toelichting && `Toelichting: ${een.toelichting}`,
      een.bron && `Bron: ${een.bron}`,
    ].filter((regel) => regel !== '');
  const ookIn = document.scenarios
    .filter(({ maatregelen }) => maatregelen.some(({ maatregel }) => maatregel === nieuw.id))
    .map(({ titel }) => titel);
  return punt(`maatregel/${nieuw.id}`, nieuw.naam, oud, nieuw, regels, ookIn);
}

const GEEN_SCORES: Scores = { oordelen: [], dekking: [] };

interface Beoordeeld {
  readonly scenario: Scenario;
  readonly scores: Scores;
}

function scenariopunt(document: Begrotingsmodel, { namen }: Passer, nieuw: Scenario, scores: Scores): Punt {
  const oud = document.scenarios.find(({ naam }) => naam === nieuw.naam);
  const hier = oud && { scenario: oud, scores: scoresHier(document, oud.naam, scores) };
  const regels = ({ scenario: een, scores: zo }: Beoordeeld) =>
    [
      een.titel,
      `Bouwt op ${een.basis}`,
      ...een.maatregelen.map(({ maatregel, aan }) => `${aan ? 'Met' : 'Zonder'} maatregel ${maatregel}`),
      ...een.eigen.map((wijziging) => inWoorden(document, namen, wijziging)),
      een.toelichting && `Toelichting: ${een.toelichting}`,
      ...scoreregels(document.beoordeling, zo),
    ].filter((regel) => regel !== '');
  const ookIn = document.scenarios.filter(({ basis }) => basis === nieuw.naam).map(({ titel }) => titel);
  return punt(`scenario/${nieuw.naam}`, nieuw.titel, hier, { scenario: nieuw, scores }, regels, ookIn);
}

/** A file without any scores says nothing of those that stand here. */
export function scoresHier({ beoordeling }: Begrotingsmodel, scenario: string, gebracht: Scores): Scores {
  const leeg = gebracht.oordelen.length === 0 && gebracht.dekking.length === 0;
  return leeg ? GEEN_SCORES : scoresVan(beoordeling, scenario);
}

function punt<T>(
  sleutel: string,
  naam: string,
  oud: T | undefined,
  nieuw: T,
  regels: (een: T) => string[],
  ookIn: readonly string[],
): Punt {
  const stand = oud === undefined ? 'nieuw' : zelfde(oud, nieuw) ? 'gelijk' : 'botst';
  return { sleutel, naam, stand, hier: oud === undefined ? [] : regels(oud), bestand: regels(nieuw), ookIn };
}

function inWoorden(document: Begrotingsmodel, namen: Namen, wijziging: Wijziging): string {
  const naam = reeksnaamOp(document, wijziging.adres);
  return wijzigingstekst(document, wijziging, { naam, tekst: formuletekst(namen, wijziging) });
}

/** The same content, whatever the order of its keys. */
export function zelfde(a: unknown, b: unknown): boolean {
  const geordend = (_: string, waarde: unknown) =>
    typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)
      ? Object.fromEntries(Object.entries(waarde).sort(([x], [y]) => (x < y ? -1 : 1)))
      : waarde;
  return JSON.stringify(a, geordend) === JSON.stringify(b, geordend);
}
