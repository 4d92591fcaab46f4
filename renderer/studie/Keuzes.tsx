/**
 * The choices of a study, as plain fields: scenario, goal, year. Native controls: they do what hands and screen readers know.
 */
import { type ReactNode, useId, useState } from 'react';
import { jarenVan } from '../../shared/analyse/vergelijken.ts';
import type { Studiekeuze } from '../../shared/rapport/studie/keuze.ts';
import { naamVan } from '../../shared/rapport/studie/tonen.ts';
import { useKies } from './keuze.ts';
import stijl from './Studie.module.css';

export function Veld({ naam, children }: { readonly naam: string; readonly children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className={stijl['veld']}>
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

interface Reekswens {
  /** Of the label that belongs to it; without one it has a name of its own. */
  readonly id?: string;
  readonly naam?: string;
  readonly keuze: Studiekeuze;
  readonly waarde: string;
  readonly zet: (adres: string) => void;
  readonly kan: (regel: Studiekeuze['regel']) => boolean;
}

/**
 * Every reeks by blad, as the grid names it. A document has hundreds, and a screen dozens of these lists: until one is looked at
 * it holds only what is chosen.
 */
export function Reekslijst({ id, naam, keuze, waarde, zet, kan }: Reekswens) {
  const { sessie, regels } = keuze;
  const [geopend, zetGeopend] = useState(false);
  const gekozen = regels.find(({ tekst }) => tekst === waarde);
  const open = () => zetGeopend(true);
  if (!geopend && gekozen)
    return (
      <select id={id} aria-label={naam} value={waarde} onFocus={open} onPointerDown={open} onChange={() => {}}>
        <option value={waarde}>{naamVan(sessie, gekozen)}</option>
      </select>
    );
  return (
    <select id={id} aria-label={naam} value={waarde} onChange={(e) => zet(e.target.value)}>
      {sessie.document.bladen.map((blad) => (
        <optgroup key={blad.id} label={blad.naam}>
          {regels
            .filter((regel) => regel.blad.id === blad.id && regel.regel.vorm !== 'tekst' && kan(regel))
            .map((regel) => (
              <option key={regel.tekst} value={regel.tekst}>
                {naamVan(sessie, regel)}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
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
