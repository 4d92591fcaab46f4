/**
 * Onzekerheid: the outcome over the years when every range is drawn many times: bands, the chance of an empty reserve, and what
 * each range contributes. The same seed gives the same figures; nothing changes unless an input does.
 */
import { useState } from 'react';
import type { Simulatieuitkomst } from '../../../shared/analyse/beantwoorden.ts';
import { zinVanSimulatie } from '../../../shared/analyse/zinnen.ts';
import { Grafiek } from '../../grafieken/Grafiek.tsx';
import { useAntwoord } from '../../studie/gebruik-antwoord.ts';
import { Doelkeuze, Jaarkeuze, Scenariokeuze, Veld } from '../../studie/Keuzes.tsx';
import { kies, type Studiekeuze } from '../../studie/keuze.ts';
import stijl from '../../studie/Studie.module.css';
import { Bezig, Fout, Studie, Zacht } from '../../studie/Studie.tsx';
import { aardPerJaar, naamVan, procentVan, titelVan, toonVan } from '../../studie/tonen.ts';

const AANTALLEN = [1_000, 10_000, 100_000];

export default function Onzekerheid() {
  const [n, zetN] = useState(10_000);
  const [zaad, zetZaad] = useState(1);
  return (
    <Studie
      titel="Onzekerheid"
      keuzes={(keuze) => (
        <>
          <Scenariokeuze naam="Scenario" keuze={keuze} waarde={keuze.a} zet={(a) => kies({ a })} />
          <Doelkeuze keuze={keuze} />
          <Jaarkeuze keuze={keuze} />
          <Veld naam="Trekkingen">
            {(id) => (
              <select id={id} value={n} onChange={(e) => zetN(Number(e.target.value))}>
                {AANTALLEN.map((aantal) => (
                  <option key={aantal} value={aantal}>
                    {aantal.toLocaleString('nl-NL')}
                  </option>
                ))}
              </select>
            )}
          </Veld>
          <Veld naam="Zaad">
            {(id) => (
              <input
                id={id}
                type="number"
                step={1}
                value={zaad}
                onChange={(e) => zetZaad(Math.trunc(Number(e.target.value)))}
                style={{ width: 80 }}
              />
            )}
          </Veld>
        </>
      )}
    >
      {(keuze) => <Inhoud keuze={keuze} n={n} zaad={zaad} />}
    </Studie>
  );
}

function Inhoud({ keuze, n, zaad }: { readonly keuze: Studiekeuze; readonly n: number; readonly zaad: number }) {
  const { a, doel, jaar } = keuze;
  const { antwoord, bezig, stop } = useAntwoord('simuleer', { scenario: a, doel: `${doel}@${jaar}`, n, zaad });
  return (
    <>
      <Bezig bezig={bezig} stop={stop} />
      {antwoord && !antwoord.ok && <Fout>{antwoord.fout}</Fout>}
      {antwoord?.ok && (
        <div className={bezig ? stijl['oud'] : undefined}>
          <Uitkomst keuze={keuze} uitkomst={antwoord.waarde} />
        </div>
      )}
      <Zacht>
        Een bandbreedte typt u in een cel als 300 tot 350. In de gewone cijfers telt zij voor haar midden (een driehoek
        voor haar top). Bandbreedtes worden onafhankelijk van elkaar getrokken; een bandbreedte die doorloopt over jaren
        is één trekking.
      </Zacht>
    </>
  );
}

function Uitkomst({ keuze, uitkomst }: { readonly keuze: Studiekeuze; readonly uitkomst: Simulatieuitkomst }) {
  const { sessie, regel, jaar, a } = keuze;
  const toon = toonVan(sessie, regel);
  const naam = `${naamVan(sessie, regel)} in ${jaar}`;
  const zin = zinVanSimulatie(naam, uitkomst, toon);
  const jaren = uitkomst.jaren.map((rij) => rij.jaar);
  const lijn = (kies: 'p10' | 'p50' | 'p90') => uitkomst.jaren.map(({ spreiding }) => spreiding?.[kies] ?? Number.NaN);
  const { marge } = uitkomst.spreiding;
  return (
    <>
      <p className={stijl['zin']}>{zin}</p>
      {uitkomst.bijdragen.length > 0 && (
        <>
          <Grafiek
            grafiek={{
              soort: 'band',
              titel: `${naamVan(sessie, regel)}, ${titelVan(sessie, a)}`,
              zin,
              toon,
              jaren,
              aard: aardPerJaar(sessie, jaren),
              p10: lijn('p10'),
              p50: lijn('p50'),
              p90: lijn('p90'),
            }}
          />
          <div className={`${stijl['rij']} ${stijl['hoog']}`}>
            <table className={stijl['tabel']}>
              <caption>Per jaar</caption>
              <thead>
                <tr>
                  <th scope="col">Jaar</th>
                  <th scope="col">P10</th>
                  <th scope="col">P50</th>
                  <th scope="col">P90</th>
                  <th scope="col">Kans op 0 of lager</th>
                  <th scope="col">… of eerder al</th>
                </tr>
              </thead>
              <tbody>
                {uitkomst.jaren.map(({ jaar: j, spreiding, leeg }) => (
                  <tr key={j}>
                    <th scope="row">{j}</th>
                    {(['p10', 'p50', 'p90'] as const).map((p) => (
                      <td key={p}>{spreiding ? toon(spreiding[p]) : 'fout'}</td>
                    ))}
                    <td>{procentVan(leeg.ditJaar)}</td>
                    <td>{procentVan(leeg.totNu)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <table className={stijl['tabel']}>
              <caption>Bijdrage aan de spreiding in {jaar}</caption>
              <thead>
                <tr>
                  <th scope="col">Bandbreedte</th>
                  <th scope="col">Aandeel</th>
                  <th scope="col">Samenhang</th>
                </tr>
              </thead>
              <tbody>
                {uitkomst.bijdragen.map((bijdrage) => (
                  <tr key={bijdrage.naam}>
                    <th scope="row">{bijdrage.naam}</th>
                    <td>{procentVan(bijdrage.aandeel)}</td>
                    <td>
                      {bijdrage.samenhang.toLocaleString('nl-NL', {
                        minimumFractionDigits: 2,
                        maximumFractionDigits: 2,
                      })}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p className={stijl['zacht']}>
            P10 ligt met 95% zekerheid tussen {toon(marge.p10[0])} en {toon(marge.p10[1])}, P90 tussen{' '}
            {toon(marge.p90[0])} en {toon(marge.p90[1])}. De bijdrage is de gekwadrateerde rangcorrelatie als deel van
            hun som.
          </p>
        </>
      )}
    </>
  );
}
