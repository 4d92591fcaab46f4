/**
 * Promoting a scenario: `basis` gets its figures.
 *
 * Its maatregelen join those of basis. Of its eigen wijzigingen, what can stand in the cells themselves does (a number, a
 * formula); the rest becomes a named maatregel of basis. The scenario itself then builds on basis and changes nothing.
 */
import { maakId } from '../../kern/naam.ts';
import { leesVolAdres } from '../adres.ts';
import { type Invuller, ruimBronnenOp, zetCijfer } from '../cijferbron.ts';
import type { Begrotingsmodel, Maatregel, Reeks, Regel, Scenario, Wijziging } from '../document.ts';
import { BEDRAG } from '../plattegrond.ts';
import { keten, stappenVan } from '../stappen.ts';
import { vindScenario } from './scenarios.ts';
import { type Uitvoering, weiger } from './uitvoering.ts';

export const promoveerScenario: Uitvoering<'scenario-promoveren'> = (draft, { scenario: naam }, { invuller }) => {
  const scenario = vindScenario(draft, naam);
  const [basis] = draft.scenarios;
  if (!scenario.ok) return scenario.fout;
  if (basis === undefined || scenario.waarde.basis === null) return weiger(naam, "'basis' is al de basis.");
  const lijn = keten(draft, naam).slice(1);
  const stappen = stappenVan(draft, naam);
  const aan = new Set(stappen.flatMap((stap) => (stap.soort === 'maatregel' ? [stap.maatregel] : [])));
  for (const trede of lijn) neemEigenOver(draft, trede, aan, invuller);
  const volgorde = [...basis.maatregelen, ...lijn.flatMap(({ maatregelen }) => maatregelen)].map(
    ({ maatregel }) => maatregel,
  );
  basis.maatregelen = [...new Set(volgorde)].map((maatregel) => ({ maatregel, aan: aan.has(maatregel) }));
  scenario.waarde.basis = 'basis';
  scenario.waarde.maatregelen = [];
  scenario.waarde.eigen = [];
  return null;
};

/** What cannot stand in a cell goes into a maatregel at the end of the scenario's own, so that it acts in the same order. */
function neemEigenOver(draft: Begrotingsmodel, trede: Scenario, aan: Set<string>, invuller: Invuller): void {
  const rest: Wijziging[] = [];
  for (const wijziging of trede.eigen) {
    const plek = plekVan(draft, wijziging);
    const alleen = !rest.some(({ adres }) => adres === wijziging.adres) && !raakt(draft, aan, wijziging.adres);
    if (plek === null || !alleen || !neemOver(draft, plek, wijziging, invuller)) rest.push(wijziging);
  }
  if (rest.length === 0) return;
  const maatregel = maatregelVan(draft, trede, rest);
  draft.maatregelen.push(maatregel);
  trede.maatregelen = [...trede.maatregelen, { maatregel: maatregel.id, aan: true }];
  trede.eigen = trede.eigen.filter((wijziging) => !rest.includes(wijziging));
  aan.add(maatregel.id);
}

function raakt(draft: Begrotingsmodel, aan: ReadonlySet<string>, adres: string): boolean {
  return draft.maatregelen.some(
    ({ id, wijzigingen }) => aan.has(id) && wijzigingen.some((wijziging) => wijziging.adres === adres),
  );
}

interface Plek {
  readonly regel: Regel;
  readonly reeks: Reeks;
}

function plekVan(draft: Begrotingsmodel, wijziging: Wijziging): Plek | null {
  const adres = leesVolAdres(wijziging.adres);
  const blad = draft.bladen.find(({ id }) => id === adres?.blad);
  const regel = blad?.regels.find(({ id }) => id === adres?.regel);
  const reeks = regel?.reeksen[adres?.kolom ?? BEDRAG];
  return regel === undefined || reeks === undefined ? null : { regel, reeks };
}

/** Whether the wijziging now stands in the cells of the reeks. */
function neemOver(
  draft: Begrotingsmodel,
  { regel, reeks }: Plek,
  { actie, waarde, formule, van, tot }: Wijziging,
  invuller: Invuller,
): boolean {
  const jaren = Array.from(
    { length: Math.min(tot ?? draft.jaren.laatste, draft.jaren.laatste) - van + 1 },
    (_, i) => van + i,
  );
  const isFormule = reeks.formule !== null;
  if (actie === 'zet' && waarde !== null) {
    const bereik = tot === null && !isFormule && reeks.doortrekken ? [van] : jaren;
    if (tot !== null && !isFormule && reeks.doortrekken && tot < draft.jaren.laatste) return false;
    for (const jaar of bereik) zetCijfer(regel, reeks, jaar, waarde, invuller);
    return true;
  }
  if (actie !== 'formule' || formule === null || !isFormule) return false;
  for (const jaar of jaren) {
    reeks.uitzonderingen[jaar] = formule;
    delete reeks.invoer[jaar];
  }
  ruimBronnenOp(reeks);
  return true;
}

function maatregelVan(draft: Begrotingsmodel, { titel }: Scenario, wijzigingen: readonly Wijziging[]): Maatregel {
  const naam = `Eigen wijzigingen van ${titel}`;
  return {
    id: maakId(naam, new Set(draft.maatregelen.map(({ id }) => id))),
    naam,
    toelichting: '',
    bron: '',
    ingroei: null,
    circulaire: null,
    begrotingswijziging: null,
    wijzigingen: wijzigingen.map((wijziging) => ({ ...wijziging })),
  };
}
