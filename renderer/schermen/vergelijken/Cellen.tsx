/** Every regel in which two scenarios differ: in one year, over the window of the criterion, and in the last year; or all of them in one year. */
import { useState } from 'react';
import {
  isTelbaar,
  jarenVan,
  VENSTER,
  type Verschil,
  vensterIn,
  verschillenTussen,
} from '../../../shared/analyse/vergelijken.ts';
import { type Grafiekcel, getalcel, metPlus, tekstcel } from '../../../shared/rapport/grafiek.ts';
import type { Studiekeuze } from '../../../shared/rapport/studie/keuze.ts';
import { naamVan, procentVan, titelVan, toonVan } from '../../../shared/rapport/studie/tonen.ts';
import { Datatabel } from '../../studie/Datatabel.tsx';
import { Jaarkeuze, Scenariokeuze } from '../../studie/Keuzes.tsx';
import { useKies } from '../../studie/keuze.ts';
import stijl from '../../studie/Studie.module.css';
import { Zacht } from '../../studie/Studie.tsx';

import { naastElkaar, type Verschiltabel } from './naast-elkaar.ts';

const MEESTE_RIJEN = 500;

/** Folded until it is opened: it looks at every cell of two lanes. */
export function Cellen({ keuze }: { readonly keuze: Studiekeuze }) {
  const [open, zetOpen] = useState(false);
  return (
    <details className={stijl.vouw} open={open} onToggle={(e) => zetOpen(e.currentTarget.open)}>
      <summary>
        <b>Alle verschillen</b> <span>elke regel waarin scenario's van elkaar verschillen</span>
      </summary>
      {open && <Verschillen keuze={keuze} />}
    </details>
  );
}

function Verschillen({ keuze }: { readonly keuze: Studiekeuze }) {
  const { sessie, a, b } = keuze;
  const kies = useKies();
  const [alle, zetAlle] = useState(false);
  const { kop, rijen } = alle ? naastElkaar(keuze) : tweeNaastElkaar(keuze);
  return (
    <div>
      <div className={stijl.rij}>
        {!alle && (
          <Scenariokeuze naam="Verschillen met" keuze={keuze} waarde={b} zet={(scenario) => kies({ scenario })} />
        )}
        <Jaarkeuze keuze={keuze} />
        <label className={stijl.vink}>
          <input type="checkbox" checked={alle} onChange={() => zetAlle(!alle)} />
          Alle scenario's naast elkaar
        </label>
      </div>
      {rijen.length === 0 ? (
        <Zacht>
          {titelVan(sessie, a)} en {alle ? 'de andere scenario’s' : titelVan(sessie, b)} verschillen nergens.
        </Zacht>
      ) : (
        <Datatabel
          naam={`${rijen.length} regels verschillen${rijen.length > MEESTE_RIJEN ? `; de eerste ${MEESTE_RIJEN}` : ''}`}
          tabel={{ kop, rijen: rijen.slice(0, MEESTE_RIJEN) }}
        />
      )}
    </div>
  );
}

function tweeNaastElkaar(keuze: Studiekeuze): Verschiltabel {
  const { sessie, regels, a, b, jaar } = keuze;
  const perAdres = new Map<string, Verschil[]>();
  for (const verschil of verschillenTussen(sessie, a, b)) {
    const lijst = perAdres.get(verschil.adres);
    if (lijst) lijst.push(verschil);
    else perAdres.set(verschil.adres, [verschil]);
  }
  const rijen = regels.flatMap((regel) => {
    const verschillen = perAdres.get(regel.tekst);
    return verschillen
      ? [{ naam: `${regel.blad.naam}: ${naamVan(sessie, regel)}`, cellen: cellenVan(keuze, regel, verschillen) }]
      : [];
  });
  const laatste = jarenVan(sessie).at(-1);
  const venster = vensterIn(sessie.document.jaren);
  const kop = [
    'Regel',
    `${titelVan(sessie, a)}, ${jaar}`,
    `${titelVan(sessie, b)}, ${jaar}`,
    'Verschil',
    'Verschil in %',
    venster ? `Verschil ${venster.van}-${venster.tot}` : 'Verschil in de periode',
    `Verschil ${laatste}`,
  ];
  return { kop, rijen };
}

function cellenVan(
  { sessie, jaar, a, b }: Studiekeuze,
  regel: Studiekeuze['regel'],
  verschillen: readonly Verschil[],
): Grafiekcel[] {
  const toon = toonVan(sessie, regel);
  const waarde = (scenario: string): Grafiekcel => {
    const adres = { ...regel.adres, jaar };
    const cel = sessie.cel(adres);
    return cel ? getalcel(sessie.rekenmodel.lees(cel, sessie.baan(scenario)), toon) : tekstcel('–');
  };
  const met = (van: number, tot: number): Grafiekcel => {
    const binnen = verschillen.filter((een) => een.jaar >= van && een.jaar <= tot);
    if (binnen.some(({ verschil }) => verschil === null)) return tekstcel('–');
    const som = binnen.reduce((totaal, { verschil }) => totaal + (verschil ?? 0), 0);
    return getalcel(som, (w) => metPlus(w, toon));
  };
  const hier = verschillen.find((een) => een.jaar === jaar);
  const [tegen, verschil] = [hier?.a, hier?.verschil];
  const deel =
    typeof tegen === 'number' && typeof verschil === 'number' && tegen !== 0 ? verschil / Math.abs(tegen) : null;
  const { laatste } = sessie.document.jaren;
  return [
    waarde(a),
    waarde(b),
    met(jaar, jaar),
    deel === null ? tekstcel('–') : getalcel(deel, procentVan),
    isTelbaar(sessie, regel) ? met(VENSTER.van, VENSTER.tot) : tekstcel(''),
    met(laatste, laatste),
  ];
}
