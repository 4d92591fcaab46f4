/** Answers of a search side by side: what each input is now, what it has to be, and honestly why not when there is no answer. */
import type { Grafiektabel } from '../../shared/rapport/grafiek.ts';
import stijl from './Studie.module.css';

const NODIG = 1;

/** The second figure is the answer; the last kolom says why. */
export function Zoekuitkomsten({ tabel: { kop, rijen } }: { readonly tabel: Grafiektabel }) {
  const toelichting = kop.length - 2;
  return (
    <table className={stijl.tabel}>
      <thead>
        <tr>
          {kop.map((titel, i) => (
            <th key={titel} scope="col" className={i - 1 === toelichting ? stijl.tekst : undefined}>
              {titel}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rijen.map(({ naam, cellen }) => (
          <tr key={naam}>
            <th scope="row">{naam}</th>
            {cellen.map(({ tekst, waarde }, i) => (
              <td key={kop[i + 1]} className={i === toelichting ? stijl.tekst : undefined}>
                {i === NODIG && waarde !== null ? <b>{tekst}</b> : tekst}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
