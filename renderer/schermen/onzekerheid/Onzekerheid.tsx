/**
 * Onzekerheid: the outcome over the years when every range is drawn many times: bands, the chance of an empty reserve, and what
 * each range contributes. The same seed gives the same figures; nothing changes unless an input does.
 */
import { useState } from 'react';
import type { Simulatieuitkomst } from '../../../shared/analyse/vragen/simulatievraag.ts';
import type { Studiekeuze } from '../../../shared/rapport/studie/keuze.ts';
import { maakSimulatieblad, type Trekking } from '../../../shared/rapport/studie/simulatieblad.ts';
import { Grafiek } from '../../grafieken/Grafiek.tsx';
import { Datatabel } from '../../studie/Datatabel.tsx';
import { useAntwoord } from '../../studie/gebruik-antwoord.ts';
import { Doelkeuze, Jaarkeuze, Scenariovanvenster, Veld } from '../../studie/Keuzes.tsx';
import { useStudieblad } from '../../studie/keuze.ts';
import stijl from '../../studie/Studie.module.css';
import { Bezig, Fout, Studie, Zacht } from '../../studie/Studie.tsx';

const AANTALLEN = [1_000, 10_000, 100_000];

export default function Onzekerheid() {
  const [n, zetN] = useState(10_000);
  const [zaad, zetZaad] = useState(1);
  return (
    <Studie
      titel="Onzekerheid"
      keuzes={(keuze) => (
        <>
          <Scenariovanvenster keuze={keuze} />
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
  const { scenario, doel, jaar } = keuze;
  const { antwoord, bezig, deel, stop } = useAntwoord('simuleer', { scenario, doel: `${doel}@${jaar}`, n, zaad });
  return (
    <>
      <Bezig bezig={bezig} deel={deel} stop={stop} />
      {antwoord && !antwoord.ok && <Fout>{antwoord.fout}</Fout>}
      {antwoord?.ok && (
        <div className={bezig ? stijl.oud : undefined}>
          <Uitkomst keuze={keuze} uitkomst={antwoord.waarde} trekking={{ n, zaad }} />
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
  readonly trekking: Trekking;
}

function Uitkomst({ keuze, uitkomst, trekking }: Uitkomstwens) {
  const { zin, grafiek, perJaar, bijdragen, noot, blad } = maakSimulatieblad(keuze, uitkomst, trekking);
  useStudieblad(blad);
  if (uitkomst.bijdragen.length === 0) return <p className={stijl.zin}>{zin}</p>;
  return (
    <>
      <p className={stijl.zin}>{zin}</p>
      <Grafiek grafiek={grafiek} />
      <div className={`${stijl.rij} ${stijl.hoog}`}>
        <Datatabel naam="Per jaar" tabel={perJaar} vet={String(keuze.jaar)} />
        <Datatabel naam={`Bijdrage aan de spreiding in ${keuze.jaar}`} tabel={bijdragen} />
      </div>
      <p className={stijl.zacht}>{noot}</p>
    </>
  );
}
