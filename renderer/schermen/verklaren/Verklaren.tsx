/**
 * The bridge from one scenario to another: what each maatregel, uitgangspunt or regel contributes, as a waterfall and in words.
 */
import { useState } from 'react';
import { MEESTE_SPELERS } from '../../../shared/analyse/shapley.ts';
import { exacteSom } from '../../../shared/analyse/som.ts';
import type { Indeling, Speler } from '../../../shared/analyse/spelers.ts';
import type { Brug } from '../../../shared/analyse/verklaren.ts';
import type { Toon } from '../../../shared/analyse/zinnen.ts';
import { zinVanBijdrage, zinVanBrug } from '../../../shared/analyse/zinnen.ts';
import {
  type Grafiektabel,
  getalcel,
  metPlus,
  tabelVan,
  tekstcel,
  type Watervalgrafiek,
} from '../../../shared/rapport/grafiek.ts';
import { Grafiek } from '../../grafieken/Grafiek.tsx';
import { Datatabel } from '../../studie/Datatabel.tsx';
import { useAntwoord } from '../../studie/gebruik-antwoord.ts';
import { Doelkeuze, Jaarkeuze, Scenariokeuze, Veld } from '../../studie/Keuzes.tsx';
import { kies, type Studiekeuze } from '../../studie/keuze.ts';
import { useStudieblad } from '../../studie/rapport.ts';
import stijl from '../../studie/Studie.module.css';
import { Bezig, Fout, Studie, Zacht } from '../../studie/Studie.tsx';
import { naamVan, procentVan, titelVan, toonVan } from '../../studie/tonen.ts';

const INDELINGEN: Readonly<Record<Indeling, string>> = {
  maatregel: 'Maatregel',
  uitgangspunt: 'Uitgangspunt',
  regel: 'Regel',
};

export default function Verklaren() {
  const [indeling, zetIndeling] = useState<Indeling>('maatregel');
  return (
    <Studie
      titel="Verklaren"
      keuzes={(keuze) => (
        <>
          <Scenariokeuze naam="Van" keuze={keuze} waarde={keuze.a} zet={(a) => kies({ a })} />
          <Scenariokeuze naam="Naar" keuze={keuze} waarde={keuze.b} zet={(b) => kies({ b })} />
          <Doelkeuze keuze={keuze} />
          <Jaarkeuze keuze={keuze} />
          <Veld naam="Per">
            {(id) => (
              <select id={id} value={indeling} onChange={(e) => zetIndeling(e.target.value as Indeling)}>
                {Object.entries(INDELINGEN).map(([soort, naam]) => (
                  <option key={soort} value={soort}>
                    {naam}
                  </option>
                ))}
              </select>
            )}
          </Veld>
        </>
      )}
    >
      {(keuze) =>
        keuze.a === keuze.b ? (
          <Zacht>Kies twee verschillende scenario's, of maak er een bij Maatregelen.</Zacht>
        ) : (
          <Brugbeeld keuze={keuze} indeling={indeling} />
        )
      }
    </Studie>
  );
}

function Brugbeeld({ keuze, indeling }: { readonly keuze: Studiekeuze; readonly indeling: Indeling }) {
  const { a, b, doel, jaar } = keuze;
  const [groepen, zetGroepen] = useState<Readonly<Record<string, string>>>({});
  const { antwoord, bezig, deel, stop } = useAntwoord('verklaar', { a, b, doel: `${doel}@${jaar}`, indeling, groepen });
  const fout = antwoord && !antwoord.ok ? antwoord.fout : null;
  return (
    <>
      <Bezig bezig={bezig} deel={deel} stop={stop} />
      {antwoord?.ok && (
        <div className={bezig ? stijl['oud'] : undefined}>
          <Uitkomst keuze={keuze} brug={antwoord.waarde} indeling={indeling} />
        </div>
      )}
      {fout !== null && <Fout>{typeof fout === 'string' ? fout : fout.melding}</Fout>}
      {fout !== null && typeof fout !== 'string' && fout.soort === 'te veel spelers' && (
        <Groeperen spelers={fout.spelers} zet={zetGroepen} />
      )}
      {Object.keys(groepen).length > 0 && (
        <button type="button" onClick={() => zetGroepen({})}>
          Groepen opheffen
        </button>
      )}
    </>
  );
}

interface Uitkomstwens {
  readonly keuze: Studiekeuze;
  readonly brug: Brug;
  readonly indeling: Indeling;
}

function Uitkomst({ keuze, brug, indeling }: Uitkomstwens) {
  const { sessie, regel, jaar } = keuze;
  const toon = toonVan(sessie, regel);
  const namen = {
    a: titelVan(sessie, keuze.a),
    b: titelVan(sessie, keuze.b),
    doel: `${naamVan(sessie, regel)} in ${jaar}`,
  };
  const zin = zinVanBrug(brug, namen, toon);
  const grafiek: Watervalgrafiek = {
    soort: 'waterval',
    titel: `${namen.doel}: van ${namen.a} naar ${namen.b}`,
    zin,
    toon,
    van: { naam: namen.a, waarde: brug.a },
    stappen: brug.bijdragen,
    naar: { naam: namen.b, waarde: brug.b },
  };
  const zinnen = brug.bijdragen.map((bijdrage) => zinVanBijdrage(bijdrage, brug, toon));
  useStudieblad({
    opschrift: 'Verklaren',
    titel: namen.doel,
    keuzes: [
      { naam: 'Van', waarde: namen.a },
      { naam: 'Naar', waarde: namen.b },
      { naam: 'Per', waarde: INDELINGEN[indeling] },
    ],
    secties: [
      { kop: `Van ${namen.a} naar ${namen.b}`, zinnen: [zin], grafiek, tabel: tabelVan(grafiek) },
      { kop: 'Wat elk onderdeel doet', zinnen, tabel: bijdragentabel(brug, toon) },
    ],
  });
  return (
    <>
      <p className={stijl['zin']}>{zin}</p>
      <Grafiek hoogte={400} grafiek={grafiek} />
      <Datatabel naam="Wat elk onderdeel doet" tabel={bijdragentabel(brug, toon)} vet="Samen" />
      <ul>
        {zinnen.map((tekst) => (
          <li key={tekst}>{tekst}</li>
        ))}
      </ul>
    </>
  );
}

function bijdragentabel({ bijdragen, verschil, samenloop }: Brug, toon: Toon): Grafiektabel {
  const bedrag = (waarde: number) => getalcel(waarde, (w) => metPlus(w, toon));
  const deel = (waarde: number) => (verschil === 0 ? tekstcel('–') : getalcel(waarde / verschil, procentVan));
  const alleen = bijdragen.map((bijdrage) => bijdrage.alleen);
  return {
    kop: ['Onderdeel', 'Bijdrage', 'Deel van het verschil', 'Alleen genomen'],
    rijen: [
      ...bijdragen.map((een) => ({
        naam: een.naam,
        cellen: [bedrag(een.bedrag), deel(een.bedrag), bedrag(een.alleen)],
      })),
      { naam: 'Samenloop', cellen: [tekstcel(''), tekstcel(''), bedrag(samenloop)] },
      { naam: 'Samen', cellen: [bedrag(verschil), deel(verschil), bedrag(exacteSom([...alleen, samenloop]))] },
    ],
  };
}

/** More players than a bridge can hold: the user deals them into groups by giving them the same name. */
function Groeperen({
  spelers,
  zet,
}: {
  readonly spelers: readonly Speler[];
  readonly zet: (g: Record<string, string>) => void;
}) {
  const [namen, zetNamen] = useState<Readonly<Record<string, string>>>({});
  const over = new Set(spelers.map(({ sleutel }) => namen[sleutel] || sleutel)).size;
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault();
        zet(Object.fromEntries(Object.entries(namen).filter(([, naam]) => naam !== '')));
      }}
    >
      <table className={stijl['tabel']}>
        <caption>Geef wat samen hoort dezelfde groepsnaam</caption>
        <thead>
          <tr>
            <th scope="col">Onderdeel</th>
            <th scope="col">Groep</th>
          </tr>
        </thead>
        <tbody>
          {spelers.map(({ sleutel, naam }) => (
            <tr key={sleutel}>
              <th scope="row">{naam}</th>
              <td className={stijl['cel']}>
                <input
                  aria-label={`Groep van ${naam}`}
                  value={namen[sleutel] ?? ''}
                  onChange={(e) => zetNamen({ ...namen, [sleutel]: e.target.value })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        Zo blijven er {over} over; ten hoogste {MEESTE_SPELERS} kan.{' '}
        <button type="submit" disabled={over > MEESTE_SPELERS}>
          Brug maken
        </button>
      </p>
    </form>
  );
}
