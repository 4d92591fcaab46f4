/**
 * Scenario's en maatregelen: what each scenario is made of, in the order in which it acts, and what each maatregel changes.
 */
import { Button } from '@fluentui/react-components';
import { ArrowDown16Regular, ArrowUp16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Scenario } from '../../../shared/model/document.ts';
import type { Studiekeuze } from '../../../shared/rapport/studie/keuze.ts';
import { BESTUURSVORMEN, bestuursvormBewerkingen } from '../../../shared/sjablonen/bestuursvormen.ts';
import { deelScenario } from '../../app/opdrachten/scenario-delen.ts';
import { useProgramma } from '../../app/programma.ts';
import { Veld } from '../../studie/Keuzes.tsx';
import stijl from '../../studie/Studie.module.css';
import { Studie, Zacht } from '../../studie/Studie.tsx';
import { Maatregel } from './Maatregel.tsx';

export default function Maatregelen() {
  return (
    <Studie titel="Maatregelen" keuzes={() => null}>
      {(keuze) => (
        <>
          <Nieuw keuze={keuze} />
          {keuze.sessie.document.scenarios.slice(1).map((scenario) => (
            <Stapel key={scenario.naam} keuze={keuze} scenario={scenario} />
          ))}
          {keuze.sessie.document.maatregelen.length === 0 ? (
            <Zacht>
              Er zijn nog geen maatregelen. Een maatregel is een benoemde set wijzigingen die u aan en uit kunt zetten.
            </Zacht>
          ) : (
            <h3>Maatregelen</h3>
          )}
          {keuze.sessie.document.maatregelen.map((maatregel) => (
            <Maatregel key={maatregel.id} keuze={keuze} maatregel={maatregel} />
          ))}
        </>
      )}
    </Studie>
  );
}

function Nieuw({ keuze }: { readonly keuze: Studiekeuze }) {
  const { acties, voerUit } = useProgramma();
  const [naam, zetNaam] = useState('');
  const { scenarios } = keuze.sessie.document;
  const [basis, zetBasis] = useState('basis');
  const maak = (soort: 'scenario' | 'maatregel') => {
    const titel = naam.trim();
    if (titel === '') return acties.meld({ toon: 'let op', tekst: `Geef het nieuwe ${soort} eerst een naam.` });
    const gelukt =
      soort === 'scenario'
        ? acties.doe([{ soort: 'scenario-toevoegen', titel, basis }], `Scenario ${titel}`)
        : acties.doe([{ soort: 'maatregel-toevoegen', naam: titel }], `Maatregel ${titel}`);
    if (gelukt) zetNaam('');
  };
  return (
    <div className={stijl['rij']}>
      <Veld naam="Nieuw">
        {(id) => (
          <input id={id} type="text" style={{ width: 220 }} value={naam} onChange={(e) => zetNaam(e.target.value)} />
        )}
      </Veld>
      <Veld naam="Scenario bouwt voort op">
        {(id) => (
          <select id={id} value={basis} onChange={(e) => zetBasis(e.target.value)}>
            {scenarios.map((scenario) => (
              <option key={scenario.naam} value={scenario.naam}>
                {scenario.titel}
              </option>
            ))}
          </select>
        )}
      </Veld>
      <Button onClick={() => maak('scenario')}>Scenario maken</Button>
      <Button onClick={() => maak('maatregel')}>Maatregel maken</Button>
      <Button onClick={() => voerUit('scenario-opnemen')}>Scenario uit bestand…</Button>
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
    </div>
  );
}

function Stapel({ keuze, scenario }: { readonly keuze: Studiekeuze; readonly scenario: Scenario }) {
  const programma = useProgramma();
  const { acties, venster } = programma;
  const { document } = keuze.sessie;
  const { maatregelen, naam, titel, basis, eigen } = scenario;
  const naamVan = (id: string) =>
    document.maatregelen.find((maatregel) => maatregel.id === id)?.naam ?? `${id} (bestaat niet meer)`;
  const zet = (nieuw: Scenario['maatregelen'], wat: string) =>
    acties.doe([{ soort: 'scenario-maatregelen', scenario: naam, maatregelen: nieuw }], `${wat} in ${titel}`);
  const wissel = (i: number, j: number) => {
    const [een, ander] = [maatregelen[i], maatregelen[j]];
    if (een && ander) zet(maatregelen.with(i, ander).with(j, een), 'Volgorde');
  };
  const over = document.maatregelen.filter(({ id }) => !maatregelen.some(({ maatregel }) => maatregel === id));
  return (
    <section aria-label={`Scenario ${titel}`}>
      <div className={stijl['rij']}>
        <h3>{titel}</h3>
        <Button size="small" appearance="subtle" onClick={() => venster.setState({ scenario: naam, scherm: 'blad' })}>
          Invullen in het rooster
        </Button>
        <Button
          size="small"
          appearance="subtle"
          onClick={() =>
            acties.doe(
              [{ soort: 'scenario-kopieren', scenario: naam, titel: `${titel} (kopie)` }],
              `Kopie van ${titel}`,
            )
          }
        >
          Kopiëren
        </Button>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => acties.doe([{ soort: 'scenario-promoveren', scenario: naam }], `${titel} in de basis`)}
        >
          Opnemen in de basis
        </Button>
        <Button size="small" appearance="subtle" onClick={() => deelScenario(programma, naam)}>
          Delen als bestand
        </Button>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => acties.doe([{ soort: 'scenario-verwijderen', scenario: naam }], `${titel} verwijderen`)}
        >
          Verwijderen
        </Button>
      </div>
      <Zacht>
        Bouwt voort op {document.scenarios.find((s) => s.naam === basis)?.titel ?? basis}.
        {eigen.length > 0 &&
          ` Heeft ${eigen.length === 1 ? 'één eigen wijziging' : `${eigen.length} eigen wijzigingen`}, die na de maatregelen werken.`}
      </Zacht>
      <ol>
        {maatregelen.map(({ maatregel, aan }, i) => (
          <li key={maatregel}>
            <div className={stijl['vink']}>
              <label className={stijl['vink']}>
                <input
                  type="checkbox"
                  checked={aan}
                  onChange={() => zet(maatregelen.with(i, { maatregel, aan: !aan }), aan ? 'Uitzetten' : 'Aanzetten')}
                />
                {naamVan(maatregel)}
              </label>
              <Button
                size="small"
                appearance="subtle"
                icon={<ArrowUp16Regular />}
                aria-label={`${naamVan(maatregel)} eerder`}
                disabled={i === 0}
                onClick={() => wissel(i, i - 1)}
              />
              <Button
                size="small"
                appearance="subtle"
                icon={<ArrowDown16Regular />}
                aria-label={`${naamVan(maatregel)} later`}
                disabled={i === maatregelen.length - 1}
                onClick={() => wissel(i, i + 1)}
              />
              <Button size="small" appearance="subtle" onClick={() => zet(maatregelen.toSpliced(i, 1), 'Weghalen')}>
                Weg
              </Button>
            </div>
          </li>
        ))}
      </ol>
      {over.length > 0 && (
        <Veld naam="Maatregel erbij">
          {(id) => (
            <select
              id={id}
              value=""
              onChange={(e) =>
                e.target.value && zet([...maatregelen, { maatregel: e.target.value, aan: true }], 'Maatregel')
              }
            >
              <option value="">– kies</option>
              {over.map((maatregel) => (
                <option key={maatregel.id} value={maatregel.id}>
                  {maatregel.naam}
                </option>
              ))}
            </select>
          )}
        </Veld>
      )}
    </section>
  );
}
