/** The scores of every scenario on every criterium, with their weights; a measured criterium is filled from the model. */
import type { Uitslag } from '../../../shared/analyse/beoordelen.ts';
import { leesGetal } from '../../../shared/kern/getal.ts';
import type { Criterium } from '../../../shared/model/beoordeling.ts';
import { drukTotaal, metingInWoorden } from '../../../shared/rapport/studie/beoordeelblad.ts';
import type { Studiekeuze } from '../../../shared/rapport/studie/keuze.ts';
import { procentVan, titelVan } from '../../../shared/rapport/studie/tonen.ts';
import { useProgramma } from '../../app/programma.ts';
import { Invulveld } from '../../studie/Invulveld.tsx';
import stijl from '../../studie/Studie.module.css';
import { Scorecel } from './Scorecel.tsx';

export function Scores({ keuze, uitslag }: { readonly keuze: Studiekeuze; readonly uitslag: Uitslag }) {
  const { acties } = useProgramma();
  const { sessie } = keuze;
  const { criteria } = sessie.document.beoordeling;
  const weeg = (criterium: Criterium, gewicht: number) =>
    acties.doe(
      [{ soort: 'criteria-instellen', criteria: criteria.map((c) => (c === criterium ? { ...c, gewicht } : c)) }],
      `Gewicht van ${criterium.naam}`,
    );
  const gewichten = criteria.reduce((som, { gewicht }) => som + gewicht, 0);
  return (
    <table className={stijl.tabel}>
      <caption>Scores van 1 tot 10</caption>
      <thead>
        <tr>
          <th scope="col">Criterium</th>
          <th scope="col">Gewicht</th>
          {uitslag.scenarios.map(({ scenario }) => (
            <th key={scenario} scope="col">
              {titelVan(sessie, scenario)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {criteria.map((criterium, i) => (
          <tr key={criterium.id}>
            <th scope="row">
              {criterium.naam}
              {criterium.meting && <small> {metingInWoorden(keuze, criterium)}</small>}
            </th>
            <td className={stijl.cel}>
              <Invulveld
                naam={`Gewicht van ${criterium.naam}`}
                tekst={criterium.gewicht.toLocaleString('nl-NL')}
                zet={(tekst) => {
                  const gewicht = leesGetal(tekst);
                  if (!gewicht.ok) return gewicht.fout.melding;
                  if (gewicht.waarde < 0) return 'Een gewicht is 0 of meer.';
                  weeg(criterium, gewicht.waarde);
                  return null;
                }}
              />
              {gewichten > 0 && <small> {procentVan(criterium.gewicht / gewichten)}</small>}
            </td>
            {uitslag.scenarios.map(({ scenario, scores }) => (
              <Scorecel
                key={scenario}
                keuze={keuze}
                criterium={criterium}
                scenario={scenario}
                score={scores[i] ?? null}
              />
            ))}
          </tr>
        ))}
        <tr className={stijl.som}>
          <th scope="row">Gewogen</th>
          <td />
          {uitslag.scenarios.map(({ scenario }) => (
            <td key={scenario}>{drukTotaal(uitslag, scenario)}</td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
