/** One scenario: what it builds on, its maatregelen in the order in which they act, and what one does with it as a whole. */
import { Button } from '@fluentui/react-components';
import { ArrowDown16Regular, ArrowUp16Regular } from '@fluentui/react-icons';
import type { Scenario } from '../../../shared/model/document.ts';
import type { Studiekeuze } from '../../../shared/rapport/studie/keuze.ts';
import { deelScenario } from '../../app/opdrachten/scenario-delen.ts';
import { useProgramma } from '../../app/programma.ts';
import { Veld } from '../../studie/Keuzes.tsx';
import stijl from '../../studie/Studie.module.css';
import { Zacht } from '../../studie/Studie.tsx';
import { useInBeeld } from './in-beeld.ts';

interface Stapelwens {
  readonly keuze: Studiekeuze;
  readonly scenario: Scenario;
  /** Just made: it comes into view. */
  readonly vers: boolean;
}

export function Stapel({ keuze, scenario, vers }: Stapelwens) {
  const kop = useInBeeld<HTMLHeadingElement>(vers);
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
      <div className={stijl.rij}>
        <h3 ref={kop} tabIndex={-1}>
          {titel}
        </h3>
        <div className={stijl.knoppen}>
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
      </div>
      <Zacht>
        Bouwt voort op {document.scenarios.find((s) => s.naam === basis)?.titel ?? basis}.
        {eigen.length > 0 &&
          ` Heeft ${eigen.length === 1 ? 'één eigen wijziging' : `${eigen.length} eigen wijzigingen`}, die na de maatregelen werken.`}
      </Zacht>
      <ol>
        {maatregelen.map(({ maatregel, aan }, i) => (
          <li key={maatregel}>
            <div className={stijl.vink}>
              <label className={stijl.vink}>
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
