/** Making a scenario, a maatregel or a bestuursvorm: each has its own name and says where it comes. */
import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { maakId } from '../../../shared/kern/naam.ts';
import type { Bewerkingsinvoer } from '../../../shared/model/bewerkingen/bewerking.ts';
import type { Studiekeuze } from '../../../shared/rapport/studie/keuze.ts';
import { BESTUURSVORMEN, bestuursvormBewerkingen } from '../../../shared/sjablonen/bestuursvormen.ts';
import { useProgramma } from '../../app/programma.ts';
import { Scenariokeuze, Veld } from '../../studie/Keuzes.tsx';
import stijl from '../../studie/Studie.module.css';

interface Nieuwwens {
  readonly keuze: Studiekeuze;
  /** Told what was made: `scenario/krimp`, `maatregel/huur`. */
  readonly gemaakt: (sleutel: string) => void;
}

export function Nieuw({ keuze, gemaakt }: Nieuwwens) {
  const { voerUit } = useProgramma();
  return (
    <div className={stijl.rij}>
      <NieuweMaatregel keuze={keuze} gemaakt={gemaakt} />
      <NieuwScenario keuze={keuze} gemaakt={gemaakt} />
      <Bestuursvorm keuze={keuze} />
      <Button onClick={() => voerUit('scenario-opnemen')}>Scenario uit bestand…</Button>
    </div>
  );
}

/** It begins in the scenario of the window, so that it does something at once; elsewhere one puts it by choice. */
function NieuweMaatregel({ keuze, gemaakt }: Nieuwwens) {
  const { acties } = useProgramma();
  const { maatregelen, scenarios } = keuze.sessie.document;
  const scenario = scenarios.find(({ naam }) => naam === keuze.scenario && naam !== 'basis');
  const maak = (naam: string) => {
    const id = maakId(naam, new Set(maatregelen.map((maatregel) => maatregel.id)));
    const bewerkingen: Bewerkingsinvoer[] = [{ soort: 'maatregel-toevoegen', id, naam }];
    if (scenario)
      bewerkingen.push({
        soort: 'scenario-maatregelen',
        scenario: scenario.naam,
        maatregelen: [...scenario.maatregelen, { maatregel: id, aan: true }],
      });
    if (!acties.doe(bewerkingen, `Maatregel ${naam}`)) return false;
    gemaakt(`maatregel/${id}`);
    return true;
  };
  return (
    <Vorm naam="Nieuwe maatregel" knop="Maatregel maken" wat="De nieuwe maatregel" maak={maak}>
      <small>{scenario ? `komt in ${scenario.titel}` : 'komt nog in geen scenario'}</small>
    </Vorm>
  );
}

function NieuwScenario({ keuze, gemaakt }: Nieuwwens) {
  const { acties } = useProgramma();
  const [gekozen, zetBasis] = useState('basis');
  const { scenarios } = keuze.sessie.document;
  const basis = scenarios.some(({ naam }) => naam === gekozen) ? gekozen : 'basis';
  const maak = (titel: string) => {
    const naam = maakId(titel, new Set(scenarios.map((een) => een.naam.replaceAll('-', '_')))).replaceAll('_', '-');
    if (!acties.doe([{ soort: 'scenario-toevoegen', titel, basis, naam }], `Scenario ${titel}`)) return false;
    gemaakt(`scenario/${naam}`);
    return true;
  };
  return (
    <Vorm naam="Nieuw scenario" knop="Scenario maken" wat="Het nieuwe scenario" maak={maak}>
      <Scenariokeuze naam="bouwt voort op" keuze={keuze} waarde={basis} zet={zetBasis} />
    </Vorm>
  );
}

interface Vormwens {
  readonly naam: string;
  readonly knop: string;
  readonly wat: string;
  /** false: refused, and told. */
  readonly maak: (naam: string) => boolean;
  readonly children: ReactNode;
}

function Vorm({ naam, knop, wat, maak, children }: Vormwens) {
  const { acties } = useProgramma();
  const [getypt, zetGetypt] = useState('');
  return (
    <form
      className={stijl.vorm}
      onSubmit={(e) => {
        e.preventDefault();
        const titel = getypt.trim();
        if (titel === '') acties.meld({ toon: 'let op', tekst: `${wat} heeft een naam nodig.` });
        else if (maak(titel)) zetGetypt('');
      }}
    >
      <Veld naam={naam}>
        {(id) => (
          <input
            id={id}
            type="text"
            style={{ width: 200 }}
            value={getypt}
            onChange={(e) => zetGetypt(e.target.value)}
          />
        )}
      </Veld>
      {children}
      <Button type="submit">{knop}</Button>
    </form>
  );
}

function Bestuursvorm({ keuze }: { readonly keuze: Studiekeuze }) {
  const { acties } = useProgramma();
  return (
    <Veld naam="Bestuursvorm, met lege bedragen">
      {(id) => (
        <select
          id={id}
          value=""
          onChange={(e) => {
            const vorm = BESTUURSVORMEN.find((v) => v.id === e.target.value);
            if (vorm) acties.doe(bestuursvormBewerkingen(vorm, keuze.sessie.document), vorm.titel);
          }}
        >
          <option value="">– kies</option>
          {BESTUURSVORMEN.map((vorm) => (
            <option key={vorm.id} value={vorm.id}>
              {vorm.titel}
            </option>
          ))}
        </select>
      )}
    </Veld>
  );
}
