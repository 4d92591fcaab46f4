/**
 * Wijzigingen as typed become wijzigingen as stored: full address, canonical formula, years in order.
 */
import { mis, type Result } from '../../kern/result.ts';
import type { Begrotingsmodel, Wijziging } from '../document.ts';
import type { BewerkingVan } from './bewerking.ts';
import {
  groepWeigering,
  jaarWeigering,
  leesFormule,
  type Naslag,
  type Uitvoering,
  vindDoel,
  type Weigering,
  weiger,
} from './uitvoering.ts';

type Getypt = BewerkingVan<'wijziging-zetten'>['wijziging'];

export function leesWijziging(draft: Begrotingsmodel, getypt: Getypt, hulp: Naslag): Result<Wijziging, Weigering> {
  const doel = vindDoel(draft, getypt.adres, hulp);
  if (!doel.ok) return doel;
  const { plaats, adres, reeks } = doel.waarde;
  const weigering =
    groepWeigering(doel.waarde) ??
    jaarWeigering(draft, getypt.van, plaats) ??
    (getypt.tot !== null && getypt.tot < getypt.van
      ? weiger(plaats, `De jaren lopen terug: van ${getypt.van} tot ${getypt.tot}.`)
      : null) ??
    (reeks === undefined
      ? weiger(plaats, `Op ${plaats} staat niets om te wijzigen. Vul het eerst in 'basis' in.`)
      : null) ??
    inhoudWeigering(getypt, plaats);
  if (weigering) return mis(weigering);
  if (getypt.actie !== 'formule') return { ok: true, waarde: { ...getypt, adres: plaats, formule: null } };
  const formule = leesFormule(getypt.formule ?? '', adres, plaats, hulp);
  return formule.ok
    ? { ok: true, waarde: { ...getypt, adres: plaats, waarde: null, formule: formule.waarde } }
    : formule;
}

/** An amount may still be empty: it does nothing until it is filled in, and the controles say so. */
function inhoudWeigering({ actie, formule }: Getypt, plaats: string): Weigering | null {
  if (actie === 'formule') return formule === null ? weiger(plaats, 'Bij de actie formule hoort een formule.') : null;
  return formule === null
    ? null
    : weiger(plaats, `Bij de actie ${actie} hoort een waarde; gebruik anders de actie formule.`);
}

/** @param staand wijzigingen that stand already are kept as they are, also on a regel that is gone by now. */
export function leesWijzigingen(
  draft: Begrotingsmodel,
  getypt: readonly Getypt[],
  hulp: Naslag,
  staand: readonly Wijziging[] = [],
): Result<Wijziging[], Weigering> {
  const gelezen: Wijziging[] = [];
  const bekend = new Map(staand.map((wijziging) => [sleutelVan(wijziging), wijziging]));
  for (const wijziging of getypt) {
    const zelfde = bekend.get(sleutelVan(wijziging));
    if (zelfde) {
      gelezen.push(zelfde);
      continue;
    }
    const een = leesWijziging(draft, wijziging, hulp);
    if (!een.ok) return een;
    gelezen.push(een.waarde);
  }
  return { ok: true, waarde: gelezen };
}

function sleutelVan({ adres, actie, waarde, formule, van, tot }: Getypt | Wijziging): string {
  return JSON.stringify([adres, actie, waarde, formule, van, tot]);
}

interface Waar {
  readonly scenario?: string | undefined;
  readonly maatregel?: string | undefined;
}

/** The list that is changed: eigen wijzigingen of a scenario, or those of a maatregel. `basis` has none: its cells are the document. */
function lijstVan(draft: Begrotingsmodel, { scenario, maatregel }: Waar): Result<Wijziging[], Weigering> {
  if ((scenario === undefined) === (maatregel === undefined)) {
    return mis(weiger('', 'Noem een scenario of een maatregel, niet allebei.'));
  }
  if (maatregel !== undefined) {
    const lijst = draft.maatregelen.find(({ id }) => id === maatregel)?.wijzigingen;
    return lijst ? { ok: true, waarde: lijst } : mis(weiger(maatregel, `De maatregel '${maatregel}' bestaat niet.`));
  }
  if (scenario === 'basis')
    return mis(weiger('basis', "In 'basis' wijzigt u de cel zelf; eigen wijzigingen horen bij een ander scenario."));
  const lijst = draft.scenarios.find(({ naam }) => naam === scenario)?.eigen;
  return lijst ? { ok: true, waarde: lijst } : mis(onbekendScenario(draft, scenario ?? ''));
}

export function onbekendScenario({ scenarios }: Begrotingsmodel, naam: string): Weigering {
  return weiger(
    naam,
    `Het scenario '${naam}' bestaat niet. Kies uit ${scenarios.map((scenario) => scenario.naam).join(', ')}.`,
  );
}

/** Typing over a typed value replaces it; anything else comes last and acts last. */
export const zetWijziging: Uitvoering<'wijziging-zetten'> = (draft, { scenario, maatregel, wijziging }, hulp) => {
  const lijst = lijstVan(draft, { scenario, maatregel });
  if (!lijst.ok) return lijst.fout;
  const nieuw = leesWijziging(draft, wijziging, hulp);
  if (!nieuw.ok) return nieuw.fout;
  const { adres, van, tot, actie } = nieuw.waarde;
  const vervangt = (oud: Wijziging) =>
    oud.adres === adres &&
    oud.van === van &&
    (oud.actie === actie || (isVervanging(oud) && isVervanging(nieuw.waarde) && oud.tot === tot));
  const over = lijst.waarde.filter((oud) => !vervangt(oud));
  lijst.waarde.splice(0, lijst.waarde.length, ...over, nieuw.waarde);
  return null;
};

const isVervanging = ({ actie }: Wijziging) => actie === 'zet' || actie === 'formule';

export const wisWijziging: Uitvoering<'wijziging-wissen'> = (draft, { scenario, maatregel, adres, jaar }, hulp) => {
  const lijst = lijstVan(draft, { scenario, maatregel });
  if (!lijst.ok) return lijst.fout;
  const doel = vindDoel(draft, adres, hulp);
  const plaats = doel.ok ? doel.waarde.plaats : adres;
  const over = lijst.waarde.filter((oud) => oud.adres !== plaats || (jaar !== undefined && oud.van !== jaar));
  if (over.length === lijst.waarde.length)
    return weiger(plaats, `Op ${plaats} is hier${jaar === undefined ? '' : ` vanaf ${jaar}`} niets gewijzigd.`);
  lijst.waarde.splice(0, lijst.waarde.length, ...over);
  return null;
};
