/**
 * How the cells of a list are gathered in one number, element by element. min, max and tel read pairs: the value
 * and whether it counts.
 */
import type { Code } from './assembler.ts';
import type { Lijstnaam, Term } from './term.ts';

export function lijstbegin(naam: Lijstnaam): number {
  if (naam === 'min') return Number.POSITIVE_INFINITY;
  if (naam === 'max') return Number.NEGATIVE_INFINITY;
  return naam === 'prod' || naam === 'en' ? 1 : 0;
}

/** Adds one element to the v128 local `som`; `laad(j)` pushes its j-th value, `hulp` is a local to use. */
export function lijstelement(
  c: Code,
  lijst: Term & { soort: 'lijst' },
  som: number,
  hulp: number,
  laad: (j: number) => void,
): void {
  const { naam, breedte } = lijst;
  c.get(som);
  laad(0);
  switch (naam) {
    case 'som':
    case 'prod':
      c.v(naam === 'som' ? 'f64x2_add' : 'f64x2_mul');
      break;
    case 'somproduct':
      for (let j = 1; j < breedte; j++) {
        laad(j);
        c.v('f64x2_mul');
      }
      c.v('f64x2_add');
      break;
    case 'min':
    case 'max':
      c.vConst(lijstbegin(naam));
      laad(1);
      c.vConst(0).v('f64x2_ne').v('bitselect').v(SAMEN[naam]);
      break;
    case 'tel':
      c.tee(hulp).get(hulp).v('f64x2_eq');
      laad(1);
      c.v('and').v('f64x2_add');
      break;
    case 'en':
    case 'of':
      c.tee(hulp).vConst(0).v('f64x2_ne').vConst(1).v('and');
      c.get(hulp).get(hulp).v('f64x2_sub').v('f64x2_add').v(SAMEN[naam]);
      break;
  }
  c.set(som);
}

const SAMEN = { min: 'f64x2_min', max: 'f64x2_max', en: 'f64x2_min', of: 'f64x2_max' } as const;
