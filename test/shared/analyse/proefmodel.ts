/** A Rekenmodel of a plain function, for analyses against closed forms: reeks i, year 0 is input i; goals are functions. */
import type { Knop } from '../../../shared/analyse/knop.ts';
import type { Cel } from '../../../shared/rekenen/bron.ts';
import type { Rekenmodel } from '../../../shared/rekenen/rekenmodel.ts';

export type Functie = (invoer: readonly number[]) => number;

export interface Proefmodel extends Pick<Rekenmodel, 'proef'> {
  knop(i: number): Knop;
  doel(i?: number): Cel;
}

export function proefmodel(begin: readonly number[], ...functies: Functie[]): Proefmodel {
  return {
    knop: (i) => ({ adres: `x${i}`, cellen: [{ reeks: i, jaar: 0 }], waarden: [begin[i]!] }),
    doel: (i = 0) => ({ reeks: 1000 + i, jaar: 0 }),
    proef: ({ banen, doelen, vul }) => {
      const lanen = Array.from({ length: banen }, (_, baan) => {
        const invoer = [...begin];
        vul(baan, (cel, waarde) => {
          invoer[cel.reeks] = waarde;
        });
        return invoer;
      });
      return doelen.map((cel) => Float64Array.from(lanen, (invoer) => functies[cel.reeks - 1000]!(invoer)));
    },
  };
}
