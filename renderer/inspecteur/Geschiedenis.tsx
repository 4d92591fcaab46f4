/** What happened to this cell, newest first: who, when, what it was and became. */
import type { Sessie } from '../../shared/model/sessie.ts';
import type { Plek } from '../staat/plek.ts';
import stijl from './Inspecteur.module.css';

const MOMENT = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

export function Geschiedenis({ sessie, plek }: { readonly sessie: Sessie; readonly plek: Plek }) {
  const regels = plek.soort === 'cijfer' ? [...sessie.logboek(plek.adres)].reverse() : [];
  if (regels.length === 0)
    return <p className={stijl.stil}>Deze cel is niet gewijzigd sinds de begroting is geopend.</p>;
  return (
    <ol className={stijl.historie}>
      {regels.map(({ wanneer, wie, omschrijving, oud, nieuw }) => (
        <li key={`${wanneer}${oud}${nieuw}`}>
          <time dateTime={wanneer}>{MOMENT.format(new Date(wanneer))}</time> {wie}
          <p>{omschrijving}</p>
          <p className="cijfers">
            <s>{oud || 'leeg'}</s> → <b>{nieuw || 'leeg'}</b>
          </p>
        </li>
      ))}
    </ol>
  );
}
