/**
 * Onzekerheid: the outcome over the years when every range is drawn many times: bands, the chance of an empty reserve, and what
 * each range contributes. The same seed gives the same figures; nothing changes unless an input does.
 */
import { useState } from 'react';
import type { Simulatieuitkomst } from '../../../shared/analyse/beantwoorden.ts';
import type { Toon } from '../../../shared/analyse/zinnen.ts';
import { zinVanSimulatie } from '../../../shared/analyse/zinnen.ts';
import { drukGetal } from '../../../shared/kern/getal.ts';
import { type Bandgrafiek, type Grafiektabel, getalcel, tekstcel } from '../../../shared/rapport/grafiek.ts';
import { Grafiek } from '../../grafieken/Grafiek.tsx';
import { Datatabel } from '../../studie/Datatabel.tsx';
import { useAntwoord } from '../../studie/gebruik-antwoord.ts';
import { Doelkeuze, Jaarkeuze, Scenariokeuze, Veld } from '../../studie/Keuzes.tsx';
import { kies, type Studiekeuze } from '../../studie/keuze.ts';
import { useStudieblad } from '../../studie/rapport.ts';
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
  const { antwoord, bezig, deel, stop } = useAntwoord('simuleer', { scenario: a, doel: `${doel}@${jaar}`, n, zaad });
  return (
    <>
      <Bezig bezig={bezig} deel={deel} stop={stop} />
      {antwoord && !antwoord.ok && <Fout>{antwoord.fout}</Fout>}
      {antwoord?.ok && (
        <div className={bezig ? stijl['oud'] : undefined}>
          <Uitkomst keuze={keuze} uitkomst={antwoord.waarde} trekking={`${n.toLocaleString('nl-NL')}, zaad ${zaad}`} />
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

interface Uitkomstwens {
  readonly keuze: Studiekeuze;
  readonly uitkomst: Simulatieuitkomst;
  /** How many draws, and their seed. */
  readonly trekking: string;
}

function Uitkomst({ keuze, uitkomst, trekking }: Uitkomstwens) {
  const { sessie, regel, jaar, a } = keuze;
  const toon = toonVan(sessie, regel);
  const naam = `${naamVan(sessie, regel)} in ${jaar}`;
  const zin = zinVanSimulatie(naam, uitkomst, toon);
  const jaren = uitkomst.jaren.map((rij) => rij.jaar);
  const lijn = (kies: 'p10' | 'p50' | 'p90') => uitkomst.jaren.map(({ spreiding }) => spreiding?.[kies] ?? Number.NaN);
  const { marge } = uitkomst.spreiding;
  const grafiek: Bandgrafiek = {
    soort: 'band',
    titel: `${naamVan(sessie, regel)}, ${titelVan(sessie, a)}`,
    zin,
    toon,
    jaren,
    aard: aardPerJaar(sessie, jaren),
    p10: lijn('p10'),
    p50: lijn('p50'),
    p90: lijn('p90'),
  };
  const perJaar = jarentabel(uitkomst, toon);
  const bijdragen = bijdragentabel(uitkomst);
  const noot = `P10 ligt met 95% zekerheid tussen ${toon(marge.p10[0])} en ${toon(marge.p10[1])}, P90 tussen ${toon(marge.p90[0])} en ${toon(marge.p90[1])}. De bijdrage is de gekwadrateerde rangcorrelatie als deel van hun som.`;
  useStudieblad({
    opschrift: 'Onzekerheid',
    titel: naam,
    keuzes: [
      { naam: 'Scenario', waarde: titelVan(sessie, a) },
      { naam: 'Trekkingen', waarde: trekking },
    ],
    secties: [
      { kop: 'De uitkomst over de jaren', zinnen: [zin], grafiek, tabel: perJaar },
      { kop: `Bijdrage aan de spreiding in ${jaar}`, zinnen: [noot], tabel: bijdragen },
    ],
  });
  if (uitkomst.bijdragen.length === 0) return <p className={stijl['zin']}>{zin}</p>;
  return (
    <>
      <p className={stijl['zin']}>{zin}</p>
      <Grafiek grafiek={grafiek} />
      <div className={`${stijl['rij']} ${stijl['hoog']}`}>
        <Datatabel naam="Per jaar" tabel={perJaar} vet={String(jaar)} />
        <Datatabel naam={`Bijdrage aan de spreiding in ${jaar}`} tabel={bijdragen} />
      </div>
      <p className={stijl['zacht']}>{noot}</p>
    </>
  );
}

function jarentabel({ jaren }: Simulatieuitkomst, toon: Toon): Grafiektabel {
  return {
    kop: ['Jaar', 'P10', 'P50', 'P90', 'Gemiddelde', 'Kans op 0 of lager', '… of eerder al'],
    rijen: jaren.map(({ jaar, spreiding, leeg }) => ({
      naam: String(jaar),
      cellen: [
        ...(['p10', 'p50', 'p90', 'gemiddelde'] as const).map((p) =>
          spreiding ? getalcel(spreiding[p], toon) : tekstcel('fout'),
        ),
        getalcel(leeg.ditJaar, procentVan),
        getalcel(leeg.totNu, procentVan),
      ],
    })),
  };
}

function bijdragentabel({ bijdragen }: Simulatieuitkomst): Grafiektabel {
  return {
    kop: ['Bandbreedte', 'Aandeel', 'Samenhang'],
    rijen: bijdragen.map(({ naam, aandeel, samenhang }) => ({
      naam,
      cellen: [getalcel(aandeel, procentVan), getalcel(samenhang, (waarde) => drukGetal(waarde, 'getal2'))],
    })),
  };
}
