/**
 * Beoordelen: the scenarios on their criteria, with weights, notes and sources; how much the ranking hangs on the weights; and the
 * functions each scenario keeps. What is typed is a bewerking, undone like any other.
 */
import { Button } from '@fluentui/react-components';
import { beoordeel, type Uitslag } from '../../../shared/analyse/beoordelen.ts';
import { leesGetal } from '../../../shared/kern/getal.ts';
import type { Beoordeling, Criterium, Dekking } from '../../../shared/model/beoordeling.ts';
import type { Sessie } from '../../../shared/model/sessie.ts';
import { beoordeling2040 } from '../../../shared/sjablonen/beoordeling.ts';
import { useProgramma } from '../../app/programma.ts';
import { Datatabel } from '../../studie/Datatabel.tsx';
import { Invulveld } from '../../studie/Invulveld.tsx';
import type { Studiekeuze } from '../../studie/keuze.ts';
import stijl from '../../studie/Studie.module.css';
import { Studie, Zacht } from '../../studie/Studie.tsx';
import { procentVan, titelVan, toonVan } from '../../studie/tonen.ts';
import { perioden, voorWie } from '../vergelijken/tabellen.ts';

export default function Beoordelen() {
  return (
    <Studie titel="Beoordelen" keuzes={() => null}>
      {(keuze) => <Inhoud keuze={keuze} />}
    </Studie>
  );
}

function Inhoud({ keuze }: { readonly keuze: Studiekeuze }) {
  const { sessie } = keuze;
  const { beoordeling, scenarios } = sessie.document;
  if (beoordeling.criteria.length === 0) return <Beginnen keuze={keuze} />;
  const uitslag = beoordeel(
    beoordeling,
    scenarios.map(({ naam }) => naam),
    lezer(sessie),
  );
  return (
    <>
      <div className={stijl['breed']}>
        <Scores keuze={keuze} uitslag={uitslag} />
      </div>
      <Robuust sessie={sessie} beoordeling={beoordeling} uitslag={uitslag} />
      <div className={stijl['breed']}>
        <Functies sessie={sessie} beoordeling={beoordeling} />
      </div>
      <VoorWie keuze={keuze} />
    </>
  );
}

/** What is for Deventer and what for Olst-Wijhe, from the model: over the window of the criterium, and in the last year. */
function VoorWie({ keuze }: { readonly keuze: Studiekeuze }) {
  const { laatste } = keuze.sessie.document.jaren;
  const keuzes = perioden(keuze);
  const getoond = [keuzes[0], keuzes.find(({ van, tot }) => van === laatste && tot === laatste)];
  if (keuze.sessie.document.scenarios.length < 2) return null;
  return (
    <>
      <Zacht>
        Wat is voor wie? Hieronder staat per partij hoeveel haar saldo (baten min lasten) in elk scenario anders is dan
        in de basis: positief is voordeel.
      </Zacht>
      {getoond.map((periode) => {
        const tabel = periode && voorWie(keuze, periode);
        if (!periode || !tabel || tabel.rijen.length === 0) return null;
        return <Datatabel key={periode.naam} naam={`Voor wie: anders dan de basis, ${periode.naam}`} tabel={tabel} />;
      })}
    </>
  );
}

function lezer(sessie: Sessie) {
  return (tekst: string, jaar: number, scenario: string): number => {
    const plek = sessie.zoek(tekst);
    if (!plek.ok || sessie.cel({ ...plek.waarde, jaar }) === undefined) return Number.NaN;
    const waarde = sessie.waarde({ ...plek.waarde, jaar }, scenario) ?? 0;
    return typeof waarde === 'number' ? waarde : Number.NaN;
  };
}

function Beginnen({ keuze }: { readonly keuze: Studiekeuze }) {
  const { acties } = useProgramma();
  const begin = () => {
    const { criteria, functies } = beoordeling2040(keuze.doel);
    acties.doe(
      [
        { soort: 'criteria-instellen', criteria },
        { soort: 'functies-instellen', functies },
      ],
      'Beoordeling beginnen',
    );
  };
  return (
    <div>
      <Zacht>
        Beoordeel de scenario's op arbeidsmarkt, welbevinden, financiën (2025-2029) en governance, met de acht functies
        van de SER ernaast. Het financiële criterium leest {keuze.doel} uit het model; u kunt dat later wijzigen.
      </Zacht>
      <p>
        <Button appearance="primary" onClick={begin}>
          Beoordeling beginnen
        </Button>
      </p>
    </div>
  );
}

function Scores({ keuze, uitslag }: { readonly keuze: Studiekeuze; readonly uitslag: Uitslag }) {
  const { acties } = useProgramma();
  const { sessie, regels } = keuze;
  const { criteria } = sessie.document.beoordeling;
  const weeg = (criterium: Criterium, gewicht: number) =>
    acties.doe(
      [{ soort: 'criteria-instellen', criteria: criteria.map((c) => (c === criterium ? { ...c, gewicht } : c)) }],
      `Gewicht van ${criterium.naam}`,
    );
  const totaal = (naam: string) => uitslag.rangorde.find((plaats) => plaats.naam === naam)?.totaal ?? null;
  const gewichten = criteria.reduce((som, { gewicht }) => som + gewicht, 0);
  return (
    <table className={stijl['tabel']}>
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
              {criterium.meting && <MetingInWoorden criterium={criterium} regels={regels} />}
            </th>
            <td className={stijl['cel']}>
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
        <tr className={stijl['som']}>
          <th scope="row">Gewogen</th>
          <td />
          {uitslag.scenarios.map(({ scenario }) => (
            <td key={scenario}>
              {totaal(scenario)?.toLocaleString('nl-NL', { maximumFractionDigits: 2 }) ?? 'onvolledig'}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

function MetingInWoorden({
  criterium,
  regels,
}: {
  readonly criterium: Criterium;
  readonly regels: Studiekeuze['regels'];
}) {
  const { meting } = criterium;
  if (!meting) return null;
  const regel = regels.find(({ tekst, adres, blad }) => meting.adres.endsWith(tekst) && blad.id === adres.blad);
  return (
    <small>
      {' '}
      som van {regel?.tekst ?? meting.adres} over {meting.van}-{meting.tot}
    </small>
  );
}

interface Scorewens {
  readonly keuze: Studiekeuze;
  readonly criterium: Criterium;
  readonly scenario: string;
  readonly score: Uitslag['scenarios'][number]['scores'][number] | null;
}

const ONDERBOUWING = { toelichting: 'Toelichting', bron: 'Bron' } as const;

function Scorecel({ keuze, criterium, scenario, score }: Scorewens) {
  const { acties } = useProgramma();
  const { sessie, regels } = keuze;
  const print = (waarde: number | null) => waarde?.toLocaleString('nl-NL', { maximumFractionDigits: 1 }) ?? '';
  if (criterium.meting) {
    const regel = regels.find(({ tekst }) => criterium.meting?.adres.endsWith(tekst));
    const bedrag = score?.gemeten ?? null;
    return (
      <td>
        {score?.score === null || !score ? '–' : print(score.score)}
        <small> {bedrag === null ? 'niet te meten' : regel ? toonVan(sessie, regel)(bedrag) : print(bedrag)}</small>
      </td>
    );
  }
  const zet = (deel: { score?: number | null; toelichting?: string; bron?: string }) =>
    acties.doe(
      [
        {
          soort: 'oordeel-zetten',
          criterium: criterium.id,
          scenario,
          score: score?.score ?? null,
          toelichting: score?.toelichting ?? '',
          bron: score?.bron ?? '',
          ...deel,
        },
      ],
      `${criterium.naam} van ${titelVan(sessie, scenario)}`,
    );
  return (
    <td className={stijl['cel']}>
      <Invulveld
        naam={`${criterium.naam} van ${titelVan(sessie, scenario)}`}
        tekst={print(score?.score ?? null)}
        zet={(tekst) => {
          if (tekst.trim() === '') {
            zet({ score: null });
            return null;
          }
          const gelezen = leesGetal(tekst);
          if (!gelezen.ok) return gelezen.fout.melding;
          if (gelezen.waarde < 1 || gelezen.waarde > 10) return 'Een score ligt van 1 tot en met 10.';
          zet({ score: gelezen.waarde });
          return null;
        }}
      />
      {(['toelichting', 'bron'] as const).map((veld) => (
        <Invulveld
          key={veld}
          naam={`${ONDERBOUWING[veld]} bij ${criterium.naam} van ${titelVan(sessie, scenario)}`}
          tekst={score?.[veld] ?? ''}
          hint={veld}
          breed
          zet={(tekst) => {
            zet({ [veld]: tekst });
            return null;
          }}
        />
      ))}
    </td>
  );
}

interface Robuustwens {
  readonly sessie: Sessie;
  readonly beoordeling: Beoordeling;
  readonly uitslag: Uitslag;
}

function Robuust({ sessie, beoordeling, uitslag: { robuustheid } }: Robuustwens) {
  if (!robuustheid)
    return <Zacht>Geef ten minste twee scenario's alle scores; dan ziet u de rangorde en hoe vast die staat.</Zacht>;
  const { winnaar, omslag, speelruimte, aandelen } = robuustheid;
  const naam = (scenario: string) => titelVan(sessie, scenario);
  return (
    <section>
      <p className={stijl['zin']}>
        {naam(winnaar)} staat bovenaan.{' '}
        {omslag === null
          ? 'Bij geen enkele weging komt een ander scenario bovenaan.'
          : `Pas als ${procentVan(omslag.verschuiving)} van het gewicht verschuift, komt ${naam(omslag.naar)} ernaast.`}
      </p>
      <div className={`${stijl['rij']} ${stijl['hoog']}`}>
        <table className={stijl['tabel']}>
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
        <table className={stijl['tabel']}>
          <caption>{naam(winnaar)} blijft bovenaan bij een gewicht van</caption>
          <tbody>
            {beoordeling.criteria.map((criterium, i) => (
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

const GEDEKT: Readonly<Record<Dekking['gedekt'], string>> = { ja: '● ja', deels: '◐ deels', nee: '○ nee' };

function Functies({ sessie, beoordeling }: { readonly sessie: Sessie; readonly beoordeling: Beoordeling }) {
  const { acties } = useProgramma();
  const { scenarios } = sessie.document;
  return (
    <table className={stijl['tabel']}>
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
                <td key={naam} className={stijl['cel']}>
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
