/**
 * Gevoeligheid: the one-click tornado, and the outcome at other values of one or two inputs.
 */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Tabelvraag, Tornadouitkomst } from '../../../shared/analyse/beantwoorden.ts';
import { toonRuim } from '../../../shared/analyse/toon.ts';
import { drukInvoer, drukProcentInvoer, leesGetal } from '../../../shared/kern/getal.ts';
import { type Tornadobeeld, type Tornadografiek, tabelVan } from '../../../shared/rapport/grafiek.ts';
import { Grafiek } from '../../grafieken/Grafiek.tsx';
import { useAntwoord } from '../../studie/gebruik-antwoord.ts';
import { Doelkeuze, Jaarkeuze, Reekslijst, Scenariokeuze, Veld } from '../../studie/Keuzes.tsx';
import { kies, type Studiekeuze } from '../../studie/keuze.ts';
import { useStudieblad } from '../../studie/rapport.ts';
import stijl from '../../studie/Studie.module.css';
import { Bezig, Fout, Studie, Zacht } from '../../studie/Studie.tsx';
import { naamVan, titelVan, toonVan } from '../../studie/tonen.ts';
import { Omslagpunten } from './Omslagpunten.tsx';

const UITSLAGEN = [0.01, 0.05, 0.1, 0.2];

export default function Gevoeligheid() {
  const [aandeel, zetAandeel] = useState(0.1);
  return (
    <Studie
      titel="Gevoeligheid"
      keuzes={(keuze) => (
        <>
          <Scenariokeuze naam="Scenario" keuze={keuze} waarde={keuze.a} zet={(a) => kies({ a })} />
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

const MEESTE_BALKEN = 15;

function Tornado({ keuze, aandeel }: { readonly keuze: Studiekeuze; readonly aandeel: number }) {
  const { a, doel, jaar } = keuze;
  const { antwoord, bezig, deel, stop } = useAntwoord('tornado', { scenario: a, doel: `${doel}@${jaar}`, aandeel });
  return (
    <>
      <Bezig bezig={bezig} deel={deel} stop={stop} />
      {antwoord && !antwoord.ok && <Fout>{antwoord.fout}</Fout>}
      {antwoord?.ok && (
        <div className={bezig ? stijl['oud'] : undefined}>
          <Tornadobeeldvlak keuze={keuze} uitkomst={antwoord.waarde} />
        </div>
      )}
    </>
  );
}

function Tornadobeeldvlak({ keuze, uitkomst }: { readonly keuze: Studiekeuze; readonly uitkomst: Tornadouitkomst }) {
  const { sessie, regel, jaar, a } = keuze;
  const naam = naamVan(sessie, regel);
  const [eerste] = uitkomst.balken;
  const toon = toonVan(sessie, regel);
  const balken = uitkomst.balken.slice(0, MEESTE_BALKEN).map((balk): Tornadobeeld => {
    const { aandeel, laag, hoog, bijLaag, bijHoog } = balk;
    const print = aandeel === null ? drukInvoer : null;
    return {
      naam: balk.naam,
      bijLaag,
      bijHoog,
      laag: print ? print(laag) : `−${Math.round((aandeel ?? 0) * 100)}%`,
      hoog: print ? print(hoog) : `+${Math.round((aandeel ?? 0) * 100)}%`,
    };
  });
  const zin = eerste
    ? `${eerste.naam} weegt het zwaarst op ${naam} in ${jaar}: van ${toon(eerste.bijLaag)} tot ${toon(eerste.bijHoog)}, waar het nu ${toon(uitkomst.nu)} is.`
    : `Geen uitgangspunt of bandbreedte heeft invloed op ${naam} in ${jaar}.`;
  const titel = `${naam} in ${jaar}, ${titelVan(sessie, a)}`;
  const grafiek: Tornadografiek = { soort: 'tornado', titel, zin, toon, nu: uitkomst.nu, balken };
  useStudieblad({
    opschrift: 'Gevoeligheid',
    titel: `${naam} in ${jaar}`,
    keuzes: [{ naam: 'Scenario', waarde: titelVan(sessie, a) }],
    secties: [{ kop: 'Wat het zwaarst weegt', zinnen: [zin], ...(eerste && { grafiek }), tabel: tabelVan(grafiek) }],
  });
  if (!eerste) return <Zacht>{zin}</Zacht>;
  return (
    <>
      <p className={stijl['zin']}>{zin}</p>
      <Grafiek hoogte={80 + 34 * balken.length} grafiek={grafiek} />
      <Omslagpunten
        keuze={keuze}
        invoer={uitkomst.balken.slice(0, MEESTE_BALKEN).flatMap(({ adres }) => (adres === null ? [] : [adres]))}
      />
    </>
  );
}

const LEEG = { adres: '', waarden: '' };

function Tabellen({ keuze }: { readonly keuze: Studiekeuze }) {
  const { a, doel, jaar, regels } = keuze;
  const eerste = regels.find(({ regel }) => regel.uitgangspunt)?.tekst ?? '';
  const [rijen, zetRijen] = useState({ adres: eerste, waarden: '' });
  const [kolommen, zetKolommen] = useState(LEEG);
  const [vraag, zetVraag] = useState<Omit<Tabelvraag, 'scenario' | 'doel'> | string | null>(null);
  const { antwoord, bezig, deel, stop } = useAntwoord(
    'tabel',
    vraag && typeof vraag !== 'string' ? { scenario: a, doel: `${doel}@${jaar}`, ...vraag } : null,
  );
  return (
    <section>
      <form
        className={stijl['rij']}
        onSubmit={(e) => {
          e.preventDefault();
          zetVraag(leesTabel(keuze, rijen, kolommen));
        }}
      >
        <As naam="Tabel over" keuze={keuze} as={rijen} zet={zetRijen} />
        <As naam="en over (mag leeg)" keuze={keuze} as={kolommen} zet={zetKolommen} leeg />
        <Button type="submit">Tabel maken</Button>
      </form>
      {typeof vraag === 'string' && <Fout>{vraag}</Fout>}
      <Bezig bezig={bezig} deel={deel} stop={stop} />
      {antwoord && !antwoord.ok && <Fout>{antwoord.fout}</Fout>}
      {antwoord?.ok && vraag && typeof vraag !== 'string' && (
        <Veldtabel keuze={keuze} vraag={vraag} uitkomsten={antwoord.waarde} />
      )}
    </section>
  );
}

interface Getypt {
  readonly adres: string;
  readonly waarden: string;
}

interface Aswens {
  readonly naam: string;
  readonly keuze: Studiekeuze;
  readonly as: Getypt;
  readonly zet: (as: Getypt) => void;
  readonly leeg?: boolean;
}

function As({ naam, keuze, as, zet, leeg = false }: Aswens) {
  const kan = ({ regel }: Studiekeuze['regel']) => regel.vorm === 'regel' || regel.uitgangspunt;
  return (
    <>
      <Veld naam={naam}>
        {(id) =>
          leeg && as.adres === '' ? (
            <Button id={id} size="small" onClick={() => zet({ ...as, adres: keuze.regels.find(kan)?.tekst ?? '' })}>
              Tweede invoer
            </Button>
          ) : (
            <Reekslijst id={id} keuze={keuze} waarde={as.adres} zet={(adres) => zet({ ...as, adres })} kan={kan} />
          )
        }
      </Veld>
      {(!leeg || as.adres !== '') && (
        <Veld naam="Waarden, gescheiden door ;">
          {(id) => (
            <input
              id={id}
              type="text"
              placeholder="25%; 30%; 35%"
              value={as.waarden}
              onChange={(e) => zet({ ...as, waarden: e.target.value })}
            />
          )}
        </Veld>
      )}
    </>
  );
}

function leesTabel(
  keuze: Studiekeuze,
  rijen: Getypt,
  kolommen: Getypt,
): Omit<Tabelvraag, 'scenario' | 'doel'> | string {
  const lees = ({ adres, waarden }: Getypt): { adres: string; waarden: number[] } | string => {
    const plek = keuze.sessie.zoek(adres);
    if (!plek.ok) return plek.fout;
    const procent = keuze.sessie.notatie(plek.waarde).startsWith('procent');
    const gelezen = waarden
      .split(';')
      .filter((deel) => deel.trim() !== '')
      .map((deel) => leesGetal(deel, { procent }));
    const mis = gelezen.find((getal) => !getal.ok);
    if (mis && !mis.ok) return mis.fout.melding;
    if (gelezen.length === 0) return `Vul de waarden van ${adres} in, gescheiden door een puntkomma.`;
    return { adres, waarden: gelezen.map((getal) => (getal.ok ? getal.waarde : 0)) };
  };
  const eerste = lees(rijen);
  if (typeof eerste === 'string') return eerste;
  if (kolommen.adres === '') return { rijen: eerste, kolommen: null };
  const tweede = lees(kolommen);
  return typeof tweede === 'string' ? tweede : { rijen: eerste, kolommen: tweede };
}

interface Veldwens {
  readonly keuze: Studiekeuze;
  readonly vraag: Omit<Tabelvraag, 'scenario' | 'doel'>;
  readonly uitkomsten: readonly (readonly number[])[];
}

function Veldtabel({ keuze, vraag: { rijen, kolommen }, uitkomsten }: Veldwens) {
  const { sessie, regel, jaar } = keuze;
  const toon = toonVan(sessie, regel);
  const kop = (adres: string) => {
    const plek = sessie.zoek(adres);
    const notatie = plek.ok ? sessie.notatie(plek.waarde) : 'getal2';
    return notatie.startsWith('procent')
      ? (waarde: number) => `${drukProcentInvoer(waarde)}`.replace(/%?$/, '%')
      : toonRuim(notatie);
  };
  return (
    <table className={stijl['tabel']}>
      <caption>
        {naamVan(sessie, regel)} in {jaar} bij {rijen.adres}
        {kolommen && ` (rijen) en ${kolommen.adres} (kolommen)`}
      </caption>
      {kolommen && (
        <thead>
          <tr>
            <th scope="col">{rijen.adres}</th>
            {kolommen.waarden.map((waarde) => (
              <th key={waarde} scope="col">
                {kop(kolommen.adres)(waarde)}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rijen.waarden.map((waarde, i) => (
          <tr key={waarde}>
            <th scope="row">{kop(rijen.adres)(waarde)}</th>
            {(uitkomsten[i] ?? []).map((uitkomst, j) => (
              <td key={kolommen?.waarden[j] ?? 0}>{toon(uitkomst)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
