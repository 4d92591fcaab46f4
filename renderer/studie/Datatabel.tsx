/** A table of a study as data: the same that a report prints. */
import type { Grafiektabel } from '../../shared/rapport/grafiek.ts';
import stijl from './Studie.module.css';

interface Datatabelwens {
  readonly naam: string;
  readonly tabel: Grafiektabel;
  /** The row that stands out, by its name. */
  readonly vet?: string;
}

export function Datatabel({ naam, tabel: { kop, rijen }, vet }: Datatabelwens) {
  return (
    <div className={stijl.breed}>
      <table className={stijl.tabel}>
        <caption>{naam}</caption>
        <thead>
          <tr>
            {kop.map((titel) => (
              <th key={titel} scope="col">
                {titel}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rijen.map((rij) => (
            <tr key={rij.naam} className={rij.naam === vet ? stijl.som : undefined}>
              <th scope="row">{rij.naam}</th>
              {rij.cellen.map(({ tekst }, i) => (
                <td key={kop[i + 1]}>{tekst}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
