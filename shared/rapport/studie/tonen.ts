/**
 * Names of what a study shows, as the grid gives them.
 */
import { toonRuim } from '../../analyse/toon.ts';
import type { Vergelijkregel } from '../../analyse/vergelijken.ts';
import type { Toon } from '../../analyse/zinnen.ts';
import { drukGetal } from '../../kern/getal.ts';
import type { Sessie } from '../../model/sessie.ts';
import { type Aard, aardVan } from '../grafiek.ts';

/** `Reserve, stand`: regel and kolom as the grid names them. */
export function naamVan(sessie: Sessie, { adres, blad }: Vergelijkregel): string {
  const { begin } = sessie.document.jaren;
  const label = sessie.label(adres.blad, adres.regel, begin, 'basis');
  const kolom = blad.kolommen.find(({ id }) => id === adres.kolom);
  return kolom ? `${label}, ${kolom.naam.toLowerCase()}` : label;
}

export function toonVan(sessie: Sessie, { adres }: Vergelijkregel): Toon {
  return toonRuim(sessie.notatie(adres));
}

export function titelVan(sessie: Sessie, scenario: string): string {
  return sessie.document.scenarios.find(({ naam }) => naam === scenario)?.titel ?? scenario;
}

export function procentVan(deel: number): string {
  return Number.isFinite(deel) ? drukGetal(deel, 'procent1') : '–';
}

export function aardPerJaar(sessie: Sessie, jaren: readonly number[]): Aard[] {
  const { jaren: loop, gegevens } = sessie.document;
  return jaren.map((jaar) => aardVan(jaar, loop.begin, gegevens.boekjaar));
}
