/** Lines of a table under the blad they stand on, with what follows them; says so when there are none. */
import { Fragment, type ReactNode } from 'react';
import type { Overzichtregel } from '../../../shared/analyse/realisatieoverzicht.ts';
import type { Sessie } from '../../../shared/model/sessie.ts';
import stijl from './Realisatie.module.css';

interface Bladwensen {
  readonly sessie: Sessie;
  readonly regels: readonly Overzichtregel[];
  readonly kolommen: number;
  readonly children: (regel: Overzichtregel) => ReactNode;
  /** Below the lines of a blad: their totals. */
  readonly slot?: (regels: readonly Overzichtregel[]) => ReactNode;
}

export function PerBlad({ sessie, regels, kolommen, children, slot }: Bladwensen) {
  const bladen = sessie.document.bladen.filter(({ id }) => regels.some(({ adres }) => adres.blad === id));
  return (
    <tbody>
      {bladen.length === 0 && (
        <tr>
          <td colSpan={kolommen} className={stijl.links}>
            Er zijn geen posten om te tonen. Kies alle posten, of boek realisatie.
          </td>
        </tr>
      )}
      {bladen.map(({ id, naam }) => (
        <Fragment key={id}>
          <tr className={stijl.blad}>
            <th colSpan={kolommen} scope="rowgroup">
              {naam}
            </th>
          </tr>
          {regels.filter(({ adres }) => adres.blad === id).map(children)}
          {slot?.(regels.filter(({ adres }) => adres.blad === id))}
        </Fragment>
      ))}
    </tbody>
  );
}
