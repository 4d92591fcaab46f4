/**
 * A Samenvoegplan with the user's choices as bewerkingen, for one undo. What gets another name is called by it everywhere.
 */
import { maakId } from '../kern/naam.ts';
import type { Bewerkingsinvoer } from './bewerkingen/bewerking.ts';
import type { Begrotingsmodel, Maatregel, Scenario, Wijziging } from './document.ts';
import { maakNamen, type Namen } from './namen.ts';
import { maakPlattegrond } from './plattegrond.ts';
import { type Samenvoegkeuze, type Samenvoegplan, scoresHier, zelfde, zonderNummer } from './samenvoegen.ts';
import { formuletekst } from './wijzigingstekst.ts';

type Keuze = (sleutel: string) => Samenvoegkeuze;

export interface Samenvoeging {
  readonly bewerkingen: readonly Bewerkingsinvoer[];
  /** What the shared scenario is called from then on. */
  readonly scenario: string;
}

/** @param keuze per botsing: what the user chose. */
export function samenvoegbewerkingen(document: Begrotingsmodel, plan: Samenvoegplan, keuze: Keuze): Samenvoeging {
  const opnemer = new Opnemer(document, plan, keuze);
  for (const maatregel of plan.maatregelen) opnemer.neemMaatregel(maatregel);
  for (const scenario of plan.scenarios) opnemer.neemScenario(scenario);
  if (plan.wordtFictief) opnemer.bewerkingen.push({ soort: 'gegevens-zetten', gegevens: { fictief: true } });
  return { bewerkingen: opnemer.bewerkingen, scenario: opnemer.naamVan(plan.scenarios.at(-1)?.naam ?? 'basis') };
}

class Opnemer {
  readonly bewerkingen: Bewerkingsinvoer[] = [];
  private readonly namen: Namen;
  /** Taken here or by what the file brings. */
  private readonly ids: Set<string>;
  private readonly scenarionamen: Set<string>;
  /** What is called otherwise here than in the file. */
  private readonly anders = new Map<string, string>();

  constructor(
    private readonly document: Begrotingsmodel,
    private readonly plan: Samenvoegplan,
    private readonly keuze: Keuze,
  ) {
    this.namen = maakNamen(document, maakPlattegrond(document.bladen));
    this.ids = new Set([...document.maatregelen, ...plan.maatregelen].map(({ id }) => id));
    this.scenarionamen = new Set([...document.scenarios, ...plan.scenarios].map(({ naam }) => naam));
  }

  naamVan(scenario: string): string {
    return this.anders.get(`scenario/${scenario}`) ?? scenario;
  }

  neemMaatregel(maatregel: Maatregel): void {
    const sleutel = `maatregel/${maatregel.id}`;
    const oud = this.document.maatregelen.find(({ id }) => id === maatregel.id);
    const wijzigingen = maatregel.wijzigingen.map((een) => this.getypt(een));
    if (oud === undefined) {
      this.bewerkingen.push({ soort: 'maatregel-toevoegen', ...maatregel, wijzigingen });
      return;
    }
    const gekozen = zelfde(oud, maatregel) ? 'hier' : this.keuze(sleutel);
    if (gekozen === 'bestand') {
      const { id, wijzigingen: _, ...velden } = maatregel;
      this.bewerkingen.push({ soort: 'maatregel-wijzigen', maatregel: id, velden, wijzigingen });
    } else if (gekozen === 'beide') {
      const ander = zonderNummer(maatregel);
      const vrij = maakId(maatregel.id, this.ids);
      this.ids.add(vrij);
      this.anders.set(sleutel, vrij);
      const naam = andereTitel(ander.naam, oud.naam);
      this.bewerkingen.push({ soort: 'maatregel-toevoegen', ...ander, wijzigingen, id: vrij, naam });
    }
  }

  neemScenario(scenario: Scenario): void {
    const oud = this.document.scenarios.find(({ naam }) => naam === scenario.naam);
    const hernoemd = this.hernoemd(scenario);
    const gekozen = oud === undefined ? 'nieuw' : this.keuzeVoor(oud, scenario, hernoemd);
    if (gekozen === 'hier') return;
    const opgenomen = { ...hernoemd, eigen: scenario.eigen.map((een) => this.getypt(een)) };
    if (gekozen === 'beide') {
      opgenomen.naam = vrijeNaam(scenario.naam, this.scenarionamen);
      opgenomen.titel = andereTitel(scenario.titel, oud?.titel);
      this.anders.set(`scenario/${scenario.naam}`, opgenomen.naam);
    }
    this.scenarionamen.add(opgenomen.naam);
    this.bewerkingen.push({ soort: 'scenario-opnemen', scenario: opgenomen, vervang: gekozen === 'bestand' });
    this.neemScores(scenario.naam, opgenomen.naam);
  }

  /** What was judged of it, under the name it has here. */
  private neemScores(uit: string, scenario: string): void {
    const scores = this.plan.scores.get(uit);
    for (const oordeel of scores?.oordelen ?? [])
      this.bewerkingen.push({ soort: 'oordeel-zetten', ...oordeel, scenario });
    for (const dekking of scores?.dekking ?? [])
      this.bewerkingen.push({ soort: 'dekking-zetten', ...dekking, scenario });
  }

  /** Equal to the one here, but with a maatregel that came beside the one it names: then that scenario comes beside it too. */
  private keuzeVoor(oud: Scenario, scenario: Scenario, hernoemd: Scenario): Samenvoegkeuze {
    const scores = this.plan.scores.get(scenario.naam);
    const zelfdeScores = !scores || zelfde(scores, scoresHier(this.document, oud.naam, scores));
    if (!zelfde(oud, scenario) || !zelfdeScores) return this.keuze(`scenario/${scenario.naam}`);
    return zelfde(oud, hernoemd) ? 'hier' : 'beide';
  }

  private hernoemd(scenario: Scenario): Scenario & { basis: string } {
    const maatregelen = scenario.maatregelen.map(({ maatregel, aan }) => ({
      maatregel: this.anders.get(`maatregel/${maatregel}`) ?? maatregel,
      aan,
    }));
    return { ...scenario, basis: this.naamVan(scenario.basis ?? 'basis'), maatregelen };
  }

  /** A bewerking takes a formula as it is typed. */
  private getypt(wijziging: Wijziging): Wijziging {
    return wijziging.actie === 'formule' ? { ...wijziging, formule: formuletekst(this.namen, wijziging) } : wijziging;
  }
}

function vrijeNaam(naam: string, bezet: ReadonlySet<string>): string {
  for (let n = 2; ; n++) if (!bezet.has(`${naam}-${n}`)) return `${naam}-${n}`;
}

function andereTitel(titel: string, bezet: string | undefined): string {
  return titel === bezet ? `${titel} (uit bestand)` : titel;
}
