/** A study as a Rapport, its charts drawn for paper. Load it when it is asked for: it brings the drawing library. */
import type { Begrotingsmodel } from '../../model/document.ts';
import type { Grafiek } from '../grafiek.ts';
import type { Rapport } from '../rapportmodel.ts';
import type { Studieblad } from '../studie/blad.ts';
import { maakStudierapport, standVan } from '../studierapport.ts';
import { type Maat, tekenSvg, tekstVan } from './teken-svg.ts';
import { DRUK } from './thema.ts';

const BREEDTE = { staand: 720, liggend: 1080 };

export function drukStudie(document: Begrotingsmodel, blad: Studieblad): Rapport {
  const stand = standVan(blad);
  const secties = blad.secties.map(({ grafiek, ...sectie }) => ({
    ...sectie,
    ...(grafiek && { prent: { svg: tekenSvg(grafiek, DRUK, maatVan(grafiek, stand)), tekst: tekstVan(grafiek) } }),
  }));
  return maakStudierapport(document, { ...blad, secties });
}

/** As high as what it holds: a tornado grows with its bars; the rest fits under the title on the first page. */
function maatVan(grafiek: Grafiek, stand: Rapport['stand']): Maat {
  return { breedte: BREEDTE[stand], hoogte: grafiek.soort === 'tornado' ? 80 + 30 * grafiek.balken.length : 300 };
}
