/**
 * Gevoeligheid: the one-click tornado, and the outcome at other values of one or two inputs.
 */
import { useState } from 'react';
import type { Tornadouitkomst } from '../../../shared/analyse/vragen/tornadovraag.ts';
import type { Studiekeuze } from '../../../shared/rapport/studie/keuze.ts';
import { MEESTE_BALKEN, maakTornadoblad } from '../../../shared/rapport/studie/tornadoblad.ts';
import { Grafiek } from '../../grafieken/Grafiek.tsx';
import { useAntwoord } from '../../studie/gebruik-antwoord.ts';
import { Doelkeuze, Jaarkeuze, Scenariovanvenster, Veld } from '../../studie/Keuzes.tsx';
import { useStudieblad } from '../../studie/keuze.ts';
import stijl from '../../studie/Studie.module.css';
import { Bezig, Fout, Studie, Zacht } from '../../studie/Studie.tsx';
import { Omslagpunten, useOmslagpunten } from './Omslagpunten.tsx';
import { Tabellen } from './Tabellen.tsx';

const UITSLAGEN = [0.01, 0.05, 0.1, 0.2];

export default function Gevoeligheid() {
  const [aandeel, zetAandeel] = useState(0.1);
  return (
    <Studie
      titel="Gevoeligheid"
      keuzes={(keuze) => (
        <>
          <Scenariovanvenster keuze={keuze} />
          <Doelkeuze keuze={keuze} />
          <Jaarkeuze keuze={keuze} />
          <Veld naam="Zonder bandbreedte">
            {(id) => (
              <select id={id} value={aandeel} onChange={(e) => zetAandeel(Number(e.target.value))}>
                {UITSLAGEN.map((deel) => (
                  <option key={deel} value={deel}>
                    ± {deel * 100}%
                  </option>
                ))}
              </select>
            )}
          </Veld>
        </>
      )}
    >
      {(keuze) => (
        <>
          <Tornado keuze={keuze} aandeel={aandeel} />
          <Tabellen keuze={keuze} />
        </>
      )}
    </Studie>
  );
}

function Tornado({ keuze, aandeel }: { readonly keuze: Studiekeuze; readonly aandeel: number }) {
  const { scenario, doel, jaar } = keuze;
  const { antwoord, bezig, deel, stop } = useAntwoord('tornado', { scenario, doel: `${doel}@${jaar}`, aandeel });
  return (
    <>
      <Bezig bezig={bezig} deel={deel} stop={stop} />
      {antwoord && !antwoord.ok && <Fout>{antwoord.fout}</Fout>}
      {antwoord?.ok && (
        <div className={bezig ? stijl.oud : undefined}>
          <Tornadobeeldvlak keuze={keuze} uitkomst={antwoord.waarde} />
        </div>
      )}
    </>
  );
}

function Tornadobeeldvlak({ keuze, uitkomst }: { readonly keuze: Studiekeuze; readonly uitkomst: Tornadouitkomst }) {
  const invoer = uitkomst.balken.slice(0, MEESTE_BALKEN).flatMap(({ adres }) => (adres === null ? [] : [adres]));
  const punten = useOmslagpunten(keuze, invoer);
  const { vraag, antwoord } = punten;
  const omslag = vraag && antwoord?.ok ? { vraag, uitkomst: antwoord.waarde } : null;
  const { zin, grafiek, blad } = maakTornadoblad(keuze, uitkomst, omslag);
  useStudieblad(blad);
  if (!grafiek) return <Zacht>{zin}</Zacht>;
  return (
    <>
      <p className={stijl.zin}>{zin}</p>
      <Grafiek hoogte={80 + 34 * grafiek.balken.length} grafiek={grafiek} />
      <Omslagpunten keuze={keuze} stand={punten} />
    </>
  );
}
