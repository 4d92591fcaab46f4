/** The open study as a Rapport, its charts drawn for paper. Loaded when it is asked for: it brings the drawing library. */
import type { Begrotingsmodel } from '../../shared/model/document.ts';
import type { Grafiek } from '../../shared/rapport/grafiek.ts';
import type { Rapport } from '../../shared/rapport/rapportmodel.ts';
import { maakStudierapport, standVan } from '../../shared/rapport/studierapport.ts';
import { type Maat, tekenSvg, tekstVan } from '../grafieken/teken.ts';
import { DRUK } from '../grafieken/thema.ts';
import type { Studieblad } from './rapport.ts';

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
