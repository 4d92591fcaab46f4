/**
 * Bewerkingen on the beoordeling: its criteria and weights, the scores of scenarios, and the functions they keep.
 */
import { volAdres } from '../adres.ts';
import type { Criterium } from '../beoordeling.ts';
import type { Begrotingsmodel } from '../document.ts';
import { type Hulp, type Uitvoering, vindDoel, type Weigering, weiger } from './uitvoering.ts';

/** Replaces the whole list; scores of a criterium that is gone go with it. */
export const stelCriteriaIn: Uitvoering<'criteria-instellen'> = (draft, { criteria }, hulp) => {
  const vol: Criterium[] = [];
  for (const criterium of criteria) {
    if (vol.some(({ id }) => id === criterium.id))
      return weiger(criterium.id, `Er zijn twee criteria '${criterium.id}'. Geef elk criterium een eigen id.`);
    const metAdres = vulMeting(draft, criterium, hulp);
    if ('melding' in metAdres) return metAdres;
    vol.push(metAdres);
  }
  draft.beoordeling.criteria = vol;
  const over = new Set(vol.map(({ id }) => id));
  draft.beoordeling.oordelen = draft.beoordeling.oordelen.filter(({ criterium }) => over.has(criterium));
  return null;
};

function vulMeting(draft: Begrotingsmodel, criterium: Criterium, hulp: Hulp): Criterium | Weigering {
  const { meting } = criterium;
  if (meting === null) return criterium;
  const doel = vindDoel(draft, meting.adres, hulp);
  if (!doel.ok) return doel.fout;
  if (meting.van > meting.tot)
    return weiger(criterium.id, `De meting van '${criterium.naam}' eindigt voor zij begint. Wissel de jaren om.`);
  return { ...criterium, meting: { ...meting, adres: volAdres(doel.waarde.adres) } };
}

export const zetOordeel: Uitvoering<'oordeel-zetten'> = (draft, { soort: _, ...oordeel }) => {
  const { criterium, scenario } = oordeel;
  if (!draft.beoordeling.criteria.some(({ id }) => id === criterium))
    return weiger(criterium, `Het criterium '${criterium}' bestaat niet. Kies een criterium van de beoordeling.`);
  const onbekend = geenScenario(draft, scenario);
  if (onbekend) return onbekend;
  const anders = draft.beoordeling.oordelen.filter((o) => o.criterium !== criterium || o.scenario !== scenario);
  draft.beoordeling.oordelen = [...anders, oordeel];
  return null;
};

export const zetDekking: Uitvoering<'dekking-zetten'> = (draft, { soort: _, ...dekking }) => {
  const { functie, scenario } = dekking;
  if (!draft.beoordeling.functies.some(({ id }) => id === functie))
    return weiger(functie, `De functie '${functie}' bestaat niet. Kies een functie van de beoordeling.`);
  const onbekend = geenScenario(draft, scenario);
  if (onbekend) return onbekend;
  const anders = draft.beoordeling.dekking.filter((d) => d.functie !== functie || d.scenario !== scenario);
  draft.beoordeling.dekking = [...anders, dekking];
  return null;
};

export const stelFunctiesIn: Uitvoering<'functies-instellen'> = (draft, { functies }) => {
  const over = new Set(functies.map(({ id }) => id));
  if (over.size < functies.length)
    return weiger('', 'Twee functies hebben hetzelfde id. Geef elke functie een eigen id.');
  draft.beoordeling.functies = functies;
  draft.beoordeling.dekking = draft.beoordeling.dekking.filter(({ functie }) => over.has(functie));
  return null;
};

function geenScenario({ scenarios }: Begrotingsmodel, naam: string): Weigering | null {
  if (scenarios.some((scenario) => scenario.naam === naam)) return null;
  return weiger(naam, `Het scenario '${naam}' bestaat niet. Kies uit ${scenarios.map((s) => s.naam).join(', ')}.`);
}
