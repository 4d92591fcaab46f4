/**
 * Scenario's en maatregelen: what each scenario is made of, in the order in which it acts, and what each maatregel changes. What was
 * just made is scrolled to and has the focus.
 */
import { useState } from 'react';
import { Studie, Zacht } from '../../studie/Studie.tsx';
import { Maatregel } from './Maatregel.tsx';
import { Nieuw } from './Nieuw.tsx';
import { Stapel } from './Stapel.tsx';

export default function Maatregelen() {
  const [vers, zetVers] = useState('');
  return (
    <Studie titel="Maatregelen" keuzes={() => null}>
      {(keuze) => (
        <>
          <Nieuw keuze={keuze} gemaakt={zetVers} />
          {keuze.sessie.document.scenarios.slice(1).map((scenario) => (
            <Stapel key={scenario.naam} keuze={keuze} scenario={scenario} vers={vers === `scenario/${scenario.naam}`} />
          ))}
          {keuze.sessie.document.maatregelen.length === 0 ? (
            <Zacht>
              Er zijn nog geen maatregelen. Een maatregel is een benoemde set wijzigingen die u aan en uit kunt zetten.
            </Zacht>
          ) : (
            <h3>Maatregelen</h3>
          )}
          {keuze.sessie.document.maatregelen.map((maatregel) => (
            <Maatregel
              key={maatregel.id}
              keuze={keuze}
              maatregel={maatregel}
              vers={vers === `maatregel/${maatregel.id}`}
            />
          ))}
        </>
      )}
    </Studie>
  );
}
