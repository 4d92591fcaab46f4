/**
 * The two sides of every controle as reeksen, which the rekenkern keeps up to date like all others.
 */
import type { Expressie } from '../../formule/expressie.ts';
import type { ReeksBron } from '../../rekenen/bron.ts';
import type { Controle } from '../document.ts';

/** Two reeksen per controle, in order: links and rechts. */
export function controlereeksen(
  controles: readonly Controle[],
  jaren: number,
  lees: (tekst: string) => Expressie,
): ReeksBron[] {
  return controles.flatMap(({ id, links, rechts }) =>
    [links, rechts].map((tekst): ReeksBron => {
      const cel = { basis: { soort: 'formule', formule: lees(tekst) } } as const;
      return { adres: `controle ${id}`, cellen: new Array(jaren).fill(cel) };
    }),
  );
}
