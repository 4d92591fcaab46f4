/** The open study as a Rapport, its charts drawn for paper. Loaded when it is asked for: it brings the drawing library. */
import type { Begrotingsmodel } from '../../shared/model/document.ts';
import type { Grafiek } from '../../shared/rapport/grafiek.ts';
import type { Rapport } from '../../shared/rapport/rapportmodel.ts';
import { maakStudierapport } from '../../shared/rapport/studierapport.ts';
import { tekenSvg, tekstVan } from '../grafieken/teken.ts';
import { DRUK } from '../grafieken/thema.ts';
import type { Studieblad } from './rapport.ts';

const BREEDTE = 720;

export function drukStudie(document: Begrotingsmodel, blad: Studieblad): Rapport {
  const secties = blad.secties.map(({ grafiek, ...sectie }) => ({
    ...sectie,
    ...(grafiek && { prent: { svg: tekenSvg(grafiek, DRUK, maatVan(grafiek)), tekst: tekstVan(grafiek) } }),
  }));
  return maakStudierapport(document, { ...blad, secties });
}

/** As high as what it holds: a tornado grows with its bars. */
function maatVan(grafiek: Grafiek): { breedte: number; hoogte: number } {
  return { breedte: BREEDTE, hoogte: grafiek.soort === 'tornado' ? 80 + 30 * grafiek.balken.length : 330 };
}
