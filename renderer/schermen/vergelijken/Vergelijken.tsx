/**
 * Scenarios side by side: one outcome over the years, what a council asks of it, and every cell in which two differ. Live: it
 * reads the lanes that the grid shows.
 */
import { useState } from 'react';
import {
  type Groepering,
  groepsposten,
  isStand,
  jarenVan,
  kerncijfers,
  saldoVan,
  verschillenTussen,
} from '../../../shared/analyse/vergelijken.ts';
import { metPlus } from '../../../shared/rapport/grafiek.ts';
import { Grafiek } from '../../grafieken/Grafiek.tsx';
import { Doelkeuze, Scenariokeuze } from '../../studie/Keuzes.tsx';
import { kies, type Studiekeuze } from '../../studie/keuze.ts';
import stijl from '../../studie/Studie.module.css';
import { Studie, Zacht } from '../../studie/Studie.tsx';
import { aardPerJaar, naamVan, procentVan, titelVan, toonVan } from '../../studie/tonen.ts';

export default function Vergelijken() {
  return (
    <Studie
      titel="Vergelijken"
      keuzes={(keuze) => (
        <>
          <Doelkeuze keuze={keuze} />
          <Scenariokeuze naam="Ten opzichte van" keuze={keuze} waarde={keuze.a} zet={(a) => kies({ a })} />
        </>
      )}
    >
      {(keuze) => <Inhoud keuze={keuze} />}
    </Studie>
  );
}

interface Lijn {
  readonly scenario: string;
  readonly titel: string;
  readonly waarden: readonly number[];
}

function lijnenVan({ sessie, regel }: Studiekeuze): Lijn[] {
  return sessie.document.scenarios.map(({ naam, titel }) => ({
    scenario: naam,
    titel,
    waarden: regel.cellen.map((cel) => (cel ? sessie.rekenmodel.lees(cel, sessie.baan(naam)) : Number.NaN)),
  }));
}

function Inhoud({ keuze }: { readonly keuze: Studiekeuze }) {
  const { sessie, regel, a } = keuze;
  const jaren = jarenVan(sessie);
  const lijnen = lijnenVan(keuze);
  const toon = toonVan(sessie, regel);
  const naam = naamVan(sessie, regel);
  return (
    <>
      {lijnen.length === 1 && (
        <Zacht>Er is alleen de basis. Maak bij Maatregelen een scenario om mee te vergelijken.</Zacht>
      )}
      <Grafiek
        grafiek={{
          soort: 'lijnen',
          titel: naam,
          zin: zinVan(lijnen, jaren, naam, toon),
          toon,
          jaren,
          aard: aardPerJaar(sessie, jaren),
          reeksen: lijnen.map(({ titel, waarden }) => ({ naam: titel, waarden })),
        }}
      />
      <Kerncijfers keuze={keuze} lijnen={lijnen} />
      <PerJaar keuze={keuze} lijnen={lijnen} />
      {lijnen.length > 1 && <Saldi keuze={keuze} />}
      {lijnen.length > 1 && <Cellen key={a} keuze={keuze} />}
    </>
  );
}

function zinVan(lijnen: readonly Lijn[], jaren: readonly number[], naam: string, toon: (w: number) => string): string {
  const laatste = jaren.at(-1);
  const einde = lijnen.map(({ titel, waarden }) => `${titel} ${toon(waarden.at(-1) ?? Number.NaN)}`);
  return `${naam} in ${laatste}: ${einde.join(', ')}.`;
}

function Kerncijfers({ keuze, lijnen }: { readonly keuze: Studiekeuze; readonly lijnen: readonly Lijn[] }) {
  const { sessie, regel, a } = keuze;
  const jaren = jarenVan(sessie);
  const toon = toonVan(sessie, regel);
  const { begin } = sessie.document.jaren;
  const rijen = lijnen.map((lijn) => ({ ...lijn, kern: kerncijfers(jaren, lijn.waarden, begin) }));
  const tegen = rijen.find(({ scenario }) => scenario === a);
  const laatste = jaren.at(-1);
  const telt = !isStand(sessie, regel);
  return (
    <table className={stijl['tabel']}>
      <caption>Kerncijfers</caption>
      <thead>
        <tr>
          <th scope="col">Scenario</th>
          {telt && <th scope="col">Som 2025-2029</th>}
          {telt && <th scope="col">Som tot en met {laatste}</th>}
          <th scope="col">{laatste}</th>
          <th scope="col">Verschil</th>
          <th scope="col">%</th>
          <th scope="col">0 of lager vanaf</th>
        </tr>
      </thead>
      <tbody>
        {rijen.map(({ scenario, titel, waarden, kern }) => {
          const einde = waarden.at(-1) ?? Number.NaN;
          const basis = tegen?.waarden.at(-1) ?? Number.NaN;
          return (
            <tr key={scenario} className={scenario === a ? stijl['som'] : undefined}>
              <th scope="row">{titel}</th>
              {telt && <td>{toon(kern.somVenster)}</td>}
              {telt && <td>{toon(kern.cumulatief.at(-1) ?? Number.NaN)}</td>}
              <td>{toon(einde)}</td>
              <td>{scenario === a ? '' : metPlus(einde - basis, toon)}</td>
              <td>{scenario === a ? '' : procentVan((einde - basis) / Math.abs(basis))}</td>
              <td>{kern.jaarLeeg ?? 'nooit'}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function PerJaar({ keuze, lijnen }: { readonly keuze: Studiekeuze; readonly lijnen: readonly Lijn[] }) {
  const { sessie, regel, a } = keuze;
  const [wat, zetWat] = useState<'waarde' | 'verschil' | 'procent'>('waarde');
  const toon = toonVan(sessie, regel);
  const tegen = lijnen.find(({ scenario }) => scenario === a);
  const cel = ({ waarden }: Lijn, i: number): string => {
    const waarde = waarden[i] ?? Number.NaN;
    const basis = tegen?.waarden[i] ?? Number.NaN;
    if (wat === 'waarde') return toon(waarde);
    return wat === 'verschil' ? metPlus(waarde - basis, toon) : procentVan((waarde - basis) / Math.abs(basis));
  };
  return (
    <div>
      <div className={stijl['vink']} role="radiogroup" aria-label="Wat de tabel toont">
        {(['waarde', 'verschil', 'procent'] as const).map((soort) => (
          <label key={soort} className={stijl['vink']}>
            <input type="radio" name="wat" checked={wat === soort} onChange={() => zetWat(soort)} />
            {{ waarde: 'Waarde', verschil: `Verschil met ${titelVan(sessie, a)}`, procent: 'Verschil in %' }[soort]}
          </label>
        ))}
      </div>
      <table className={stijl['tabel']}>
        <caption>Per jaar</caption>
        <thead>
          <tr>
            <th scope="col">Jaar</th>
            {lijnen.map(({ scenario, titel }) => (
              <th key={scenario} scope="col">
                {titel}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {jarenVan(sessie).map((jaar, i) => (
            <tr key={jaar}>
              <th scope="row">{jaar}</th>
              {lijnen.map((lijn) => (
                <td key={lijn.scenario}>{cel(lijn, i)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const GROEPERINGEN: Readonly<Record<Groepering, string>> = { partij: 'partij', taakveld: 'taakveld', blad: 'blad' };

/** The same scenario from every side: a saving that only moves cost shows as a gain here and a loss there. */
function Saldi({ keuze }: { readonly keuze: Studiekeuze }) {
  const { sessie, regels, jaar } = keuze;
  const [per, zetPer] = useState<Groepering>('partij');
  const posten = groepsposten(sessie, regels, per);
  const groepen = [...new Set(posten.map(({ groep }) => groep))].sort((x, y) => x.localeCompare(y, 'nl'));
  const plek = jarenVan(sessie).indexOf(jaar);
  const toon = (waarde: number) => (Number.isNaN(waarde) ? 'fout' : `€ ${Math.round(waarde).toLocaleString('nl-NL')}`);
  const { scenarios } = sessie.document;
  return (
    <div>
      <label className={stijl['vink']}>
        Saldo (baten − lasten) in {jaar} per
        <select value={per} onChange={(e) => zetPer(e.target.value as Groepering)}>
          {Object.entries(GROEPERINGEN).map(([id, naam]) => (
            <option key={id} value={id}>
              {naam}
            </option>
          ))}
        </select>
      </label>
      {groepen.length === 0 ? (
        <Zacht>Geen regel noemt een {GROEPERINGEN[per]}; vul die in bij de eigenschappen van de regels.</Zacht>
      ) : (
        <table className={stijl['tabel']}>
          <thead>
            <tr>
              <th scope="col">{GROEPERINGEN[per]}</th>
              {scenarios.map(({ naam, titel }) => (
                <th key={naam} scope="col">
                  {titel}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {groepen.map((groep) => {
              const eigen = posten.filter((post) => post.groep === groep);
              return (
                <tr key={groep}>
                  <th scope="row">{groep}</th>
                  {scenarios.map(({ naam }) => (
                    <td key={naam}>{toon(saldoVan(sessie, eigen, naam)[plek] ?? Number.NaN)}</td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </div>
  );
}

const MEESTE_RIJEN = 500;

function Cellen({ keuze }: { readonly keuze: Studiekeuze }) {
  const { sessie, regels, a, b, jaar } = keuze;
  const verschillen = verschillenTussen(sessie, a, b).filter((verschil) => verschil.jaar === jaar);
  const namen = new Map(regels.map((regel) => [regel.tekst, regel]));
  return (
    <div>
      <div className={stijl['rij']}>
        <Scenariokeuze naam="Alle verschillen met" keuze={keuze} waarde={b} zet={(naam) => kies({ b: naam })} />
        <label className={stijl['veld']}>
          Jaar
          <select value={jaar} onChange={(e) => kies({ jaar: Number(e.target.value) })}>
            {jarenVan(sessie).map((j) => (
              <option key={j}>{j}</option>
            ))}
          </select>
        </label>
      </div>
      {verschillen.length === 0 ? (
        <Zacht>
          {titelVan(sessie, a)} en {titelVan(sessie, b)} verschillen in {jaar} nergens.
        </Zacht>
      ) : (
        <table className={stijl['tabel']}>
          <caption>
            {verschillen.length} cellen verschillen in {jaar}
          </caption>
          <thead>
            <tr>
              <th scope="col">Regel</th>
              <th scope="col">{titelVan(sessie, a)}</th>
              <th scope="col">{titelVan(sessie, b)}</th>
              <th scope="col">Verschil</th>
            </tr>
          </thead>
          <tbody>
            {verschillen.slice(0, MEESTE_RIJEN).map(({ adres, a: vanA, b: vanB, verschil }) => {
              const regel = namen.get(adres);
              const toon = regel ? toonVan(sessie, regel) : String;
              const cel = (c: typeof vanA) => (c === null ? '–' : typeof c === 'number' ? toon(c) : c.fout);
              return (
                <tr key={adres}>
                  <th scope="row">{regel ? naamVan(sessie, regel) : adres}</th>
                  <td>{cel(vanA)}</td>
                  <td>{cel(vanB)}</td>
                  <td>{verschil === null ? '–' : metPlus(verschil, toon)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </div>
  );
}
