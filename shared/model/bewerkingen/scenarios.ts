/**
 * Bewerkingen on scenarios: add, copy, rename, delete, choose its maatregelen.
 */
import { maakId } from '../../kern/naam.ts';
import { mis, type Result } from '../../kern/result.ts';
import type { Begrotingsmodel, Scenario } from '../document.ts';
import { type Uitvoering, type Weigering, weiger } from './uitvoering.ts';
import { leesWijzigingen, onbekendScenario } from './wijzigingen.ts';

export function vindScenario(draft: Begrotingsmodel, naam: string): Result<Scenario, Weigering> {
  const scenario = draft.scenarios.find((kandidaat) => kandidaat.naam === naam);
  return scenario ? { ok: true, waarde: scenario } : mis(onbekendScenario(draft, naam));
}

function nieuweNaam(draft: Begrotingsmodel, titel: string, gevraagd: string | undefined): Result<string, Weigering> {
  const bezet = new Set(draft.scenarios.map(({ naam }) => naam.replaceAll('-', '_')));
  const naam = gevraagd ?? maakId(titel, bezet).replaceAll('_', '-');
  if (!/^[a-z][a-z0-9-]*$/.test(naam)) {
    return mis(
      weiger(
        naam,
        `'${naam}' kan geen naam van een scenario zijn: gebruik kleine letters, cijfers en -, te beginnen met een letter.`,
      ),
    );
  }
  const dubbel = draft.scenarios.some((scenario) => scenario.naam === naam);
  return dubbel ? mis(weiger(naam, `Er is al een scenario '${naam}'.`)) : { ok: true, waarde: naam };
}

export const voegScenarioToe: Uitvoering<'scenario-toevoegen'> = (draft, { titel, naam: gevraagd, basis }) => {
  const ouder = vindScenario(draft, basis);
  if (!ouder.ok) return ouder.fout;
  const naam = nieuweNaam(draft, titel, gevraagd);
  if (!naam.ok) return naam.fout;
  draft.scenarios.push({ naam: naam.waarde, titel, toelichting: '', basis, maatregelen: [], eigen: [] });
  return null;
};

/** A whole scenario, as a new one or in the place of the one that has its naam. What it names must be there. */
export const neemScenarioOp: Uitvoering<'scenario-opnemen'> = (draft, { scenario, vervang }, hulp) => {
  const { naam, basis, maatregelen } = scenario;
  const plek = draft.scenarios.findIndex((kandidaat) => kandidaat.naam === naam);
  if (plek === 0) return weiger(naam, "'basis' kan niet vervangen worden; promoveer daarvoor een scenario.");
  if (plek > 0 && !vervang) return weiger(naam, `Er is al een scenario '${naam}'.`);
  const ouder = vindScenario(draft, basis);
  if (!ouder.ok) return ouder.fout;
  const weigering = maatregelweigering(draft, naam, maatregelen);
  if (weigering !== null) return weigering;
  const eigen = leesWijzigingen(draft, scenario.eigen, hulp, draft.scenarios[plek]?.eigen);
  if (!eigen.ok) return eigen.fout;
  const nieuw = { ...scenario, eigen: eigen.waarde };
  if (plek < 0) draft.scenarios.push(nieuw);
  else draft.scenarios[plek] = nieuw;
  return null;
};

/** A copy of `basis` builds on basis and changes nothing yet. */
export const kopieerScenario: Uitvoering<'scenario-kopieren'> = (draft, { scenario, titel, naam: gevraagd }) => {
  const bron = vindScenario(draft, scenario);
  if (!bron.ok) return bron.fout;
  const naam = nieuweNaam(draft, titel, gevraagd);
  if (!naam.ok) return naam.fout;
  const { toelichting, maatregelen, eigen, basis } = bron.waarde;
  draft.scenarios.push({
    naam: naam.waarde,
    titel,
    toelichting,
    basis: basis ?? 'basis',
    maatregelen: basis === null ? [] : maatregelen.map((keuze) => ({ ...keuze })),
    eigen: eigen.map((wijziging) => ({ ...wijziging })),
  });
  return null;
};

export const hernoemScenario: Uitvoering<'scenario-hernoemen'> = (draft, { scenario: naam, titel, toelichting }) => {
  const scenario = vindScenario(draft, naam);
  if (!scenario.ok) return scenario.fout;
  scenario.waarde.titel = titel;
  scenario.waarde.toelichting = toelichting ?? scenario.waarde.toelichting;
  return null;
};

export const verwijderScenario: Uitvoering<'scenario-verwijderen'> = (draft, { scenario: naam }) => {
  const scenario = vindScenario(draft, naam);
  if (!scenario.ok) return scenario.fout;
  if (scenario.waarde.basis === null) return weiger(naam, "'basis' kan niet weg: de andere scenario's bouwen erop.");
  const bovenop = draft.scenarios.filter(({ basis }) => basis === naam).map(({ titel }) => titel);
  if (bovenop.length > 0)
    return weiger(naam, `Op '${scenario.waarde.titel}' bouwt ${bovenop.join(', ')}. Verwijder of verander dat eerst.`);
  draft.scenarios = draft.scenarios.filter((kandidaat) => kandidaat.naam !== naam);
  const { beoordeling } = draft;
  beoordeling.oordelen = beoordeling.oordelen.filter((oordeel) => oordeel.scenario !== naam);
  beoordeling.dekking = beoordeling.dekking.filter((dekking) => dekking.scenario !== naam);
  return null;
};

export const kiesMaatregelen: Uitvoering<'scenario-maatregelen'> = (draft, { scenario: naam, maatregelen }) => {
  const scenario = vindScenario(draft, naam);
  if (!scenario.ok) return scenario.fout;
  const weigering = maatregelweigering(draft, naam, maatregelen);
  if (weigering !== null) return weigering;
  scenario.waarde.maatregelen = maatregelen.map((keuze) => ({ ...keuze }));
  return null;
};

function maatregelweigering(
  draft: Begrotingsmodel,
  naam: string,
  maatregelen: Scenario['maatregelen'],
): Weigering | null {
  const ids = maatregelen.map(({ maatregel }) => maatregel);
  const onbekend = ids.find((id) => !draft.maatregelen.some((maatregel) => maatregel.id === id));
  if (onbekend !== undefined) return weiger(naam, `De maatregel '${onbekend}' bestaat niet.`);
  const dubbel = ids.find((id, i) => ids.indexOf(id) !== i);
  return dubbel === undefined ? null : weiger(naam, `De maatregel '${dubbel}' staat er twee keer in.`);
}
