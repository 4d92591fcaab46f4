/** The functions a region must keep (SER), and which of them each scenario covers. */
import type { Dekking } from '../../../shared/model/beoordeling.ts';
import type { Sessie } from '../../../shared/model/sessie.ts';
import { GEDEKT } from '../../../shared/rapport/studie/beoordeelblad.ts';
import { useProgramma } from '../../app/programma.ts';
import stijl from '../../studie/Studie.module.css';

export function Functies({ sessie }: { readonly sessie: Sessie }) {
  const { acties } = useProgramma();
  const { scenarios, beoordeling } = sessie.document;
  return (
    <table className={stijl.tabel}>
      <caption>Functies die behouden blijven (SER)</caption>
      <thead>
        <tr>
          <th scope="col">Functie</th>
          {scenarios.map(({ naam, titel }) => (
            <th key={naam} scope="col">
              {titel}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {beoordeling.functies.map((functie) => (
          <tr key={functie.id}>
            <th scope="row">{functie.naam}</th>
            {scenarios.map(({ naam, titel }) => {
              const dekking = beoordeling.dekking.find((d) => d.functie === functie.id && d.scenario === naam);
              return (
                <td key={naam} className={stijl.cel}>
                  <select
                    aria-label={`${functie.naam} bij ${titel}`}
                    value={dekking?.gedekt ?? ''}
                    onChange={(e) =>
                      acties.doe(
                        [
                          {
                            soort: 'dekking-zetten',
                            functie: functie.id,
                            scenario: naam,
                            gedekt: e.target.value as Dekking['gedekt'],
                          },
                        ],
                        `${functie.naam} bij ${titel}`,
                      )
                    }
                  >
                    {!dekking && <option value="">– kies</option>}
                    {Object.entries(GEDEKT).map(([id, tekst]) => (
                      <option key={id} value={id}>
                        {tekst}
                      </option>
                    ))}
                  </select>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
