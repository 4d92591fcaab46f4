/**
 * The choices of a study, as plain fields: scenario, goal, year. Native controls: they do what hands and screen readers know.
 */
import { type ReactNode, useId } from 'react';
import { jarenVan } from '../../shared/analyse/vergelijken.ts';
import type { Studiekeuze } from '../../shared/rapport/studie/keuze.ts';
import { useKies } from './keuze.ts';
import { Reekslijst } from './Reekslijst.tsx';
import stijl from './Studie.module.css';

export function Veld({ naam, children }: { readonly naam: string; readonly children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className={stijl.veld}>
      <label htmlFor={id}>{naam}</label>
      {children(id)}
    </div>
  );
}

interface Scenariowens {
  readonly naam: string;
  readonly keuze: Studiekeuze;
  readonly waarde: string;
  readonly zet: (scenario: string) => void;
}

export function Scenariokeuze({ naam, keuze, waarde, zet }: Scenariowens) {
  return (
    <Veld naam={naam}>
      {(id) => (
        <select id={id} value={waarde} onChange={(e) => zet(e.target.value)}>
          {keuze.sessie.document.scenarios.map((scenario) => (
            <option key={scenario.naam} value={scenario.naam}>
              {scenario.titel}
            </option>
          ))}
        </select>
      )}
    </Veld>
  );
}

/** The scenario that is looked at: the one of the window, so that there is one. */
export function Scenariovanvenster({ keuze }: { readonly keuze: Studiekeuze }) {
  const kies = useKies();
  return <Scenariokeuze naam="Scenario" keuze={keuze} waarde={keuze.scenario} zet={(scenario) => kies({ scenario })} />;
}

export function Doelkeuze({ keuze, naam = 'Uitkomst' }: { readonly keuze: Studiekeuze; readonly naam?: string }) {
  const kies = useKies();
  return (
    <Veld naam={naam}>
      {(id) => <Reekslijst id={id} keuze={keuze} waarde={keuze.doel} zet={(doel) => kies({ doel })} kan={() => true} />}
    </Veld>
  );
}

export function Jaarkeuze({ keuze, naam = 'Jaar' }: { readonly keuze: Studiekeuze; readonly naam?: string }) {
  const kies = useKies();
  return (
    <Veld naam={naam}>
      {(id) => (
        <select id={id} value={keuze.jaar} onChange={(e) => kies({ jaar: Number(e.target.value) })}>
          {jarenVan(keuze.sessie).map((jaar) => (
            <option key={jaar}>{jaar}</option>
          ))}
        </select>
      )}
    </Veld>
  );
}
