/** Who comes first, and how much of that hangs on the weights. */
import type { Uitslag } from '../../../shared/analyse/beoordelen.ts';
import { zinVanUitslag } from '../../../shared/rapport/studie/beoordeelblad.ts';
import type { Studiekeuze } from '../../../shared/rapport/studie/keuze.ts';
import { procentVan, titelVan } from '../../../shared/rapport/studie/tonen.ts';
import stijl from '../../studie/Studie.module.css';
import { Zacht } from '../../studie/Studie.tsx';

export function Rangorde({ keuze, uitslag }: { readonly keuze: Studiekeuze; readonly uitslag: Uitslag }) {
  const { sessie } = keuze;
  const zin = zinVanUitslag(keuze, uitslag);
  if (!uitslag.robuustheid) return <Zacht>{zin}</Zacht>;
  const { winnaar, speelruimte, aandelen } = uitslag.robuustheid;
  const naam = (scenario: string) => titelVan(sessie, scenario);
  return (
    <section>
      <p className={stijl.zin}>{zin}</p>
      <div className={`${stijl.rij} ${stijl.hoog}`}>
        <table className={stijl.tabel}>
          <caption>Bovenaan bij welk deel van alle denkbare wegingen</caption>
          <tbody>
            {aandelen.map(({ naam: scenario, aandeel }) => (
              <tr key={scenario}>
                <th scope="row">{naam(scenario)}</th>
                <td>{procentVan(aandeel)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <table className={stijl.tabel}>
          <caption>{naam(winnaar)} blijft bovenaan bij een gewicht van</caption>
          <tbody>
            {sessie.document.beoordeling.criteria.map((criterium, i) => (
              <tr key={criterium.id}>
                <th scope="row">{criterium.naam}</th>
                <td>
                  {procentVan(speelruimte[i]?.laag ?? 0)} tot {procentVan(speelruimte[i]?.hoog ?? 1)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
