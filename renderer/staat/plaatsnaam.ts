/** Cells as people name and count them: in messages, in the history and for a screen reader. */
import { drukGetal } from '../../shared/kern/getal.ts';
import type { Sessie } from '../../shared/model/sessie.ts';
import { bladVan, type Plek, regelVan } from './plek.ts';

/** A cell as people name it: `Instroom, FTE 2023`. */
export function plaatsnaam(sessie: Sessie, plek: Plek): string {
  const blad = sessie.document.bladen.find(({ id }) => id === bladVan(plek));
  const regelId = regelVan(plek);
  const regel = blad?.regels.find(({ id }) => id === regelId);
  const naam = regel && blad ? sessie.label(blad.id, regel.id, jaarVan(sessie, plek), 'basis') : regelId;
  if (plek.soort === 'naam') return naam;
  if (plek.soort === 'toelichting') return `${naam}, toelichting`;
  const kolom = blad?.kolommen.find(({ id }) => id === plek.adres.kolom)?.naam;
  return kolom === undefined ? `${naam} ${plek.adres.jaar}` : `${naam}, ${kolom} ${plek.adres.jaar}`;
}

function jaarVan(sessie: Sessie, plek: Plek): number {
  return plek.soort === 'cijfer' ? plek.adres.jaar : sessie.document.gegevens.boekjaar;
}

export function telCellen(aantal: number): string {
  return `${drukGetal(aantal, 'getal0')} ${aantal === 1 ? 'cel' : 'cellen'}`;
}
