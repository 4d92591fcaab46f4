/** The cells on screen that the formula being typed names, each with the colour of its name. */
import type { Sessie } from '../../shared/model/sessie.ts';
import { verwijzingenIn } from '../formulebalk/verwijzingen.ts';
import type { Invoer } from '../staat/invoer.ts';
import type { Roosterbeeld } from './beeld.ts';
import type { Punt } from './geometrie.ts';

/** Colours by `puntSleutel`. */
export type Genoemd = ReadonlyMap<string, number>;

export const puntSleutel = ({ rij, kolom }: Punt) => `${rij},${kolom}`;

export function genoemdeCellen(nu: Invoer | null, sessie: Sessie | null, beeld: Roosterbeeld): Genoemd {
  if (!nu || !sessie || nu.plek.soort !== 'cijfer') return new Map();
  return new Map(
    verwijzingenIn(sessie, nu.tekst, nu.plek.adres).flatMap(({ adres, kleur }): [string, number][] => {
      const punt = beeld.puntVan({ soort: 'cijfer', adres });
      return punt ? [[puntSleutel(punt), kleur]] : [];
    }),
  );
}
