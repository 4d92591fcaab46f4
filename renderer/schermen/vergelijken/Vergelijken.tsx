/**
 * Scenarios side by side: one outcome over the years, what a council asks of it, saldi from every side, and every cell in which two
 * differ. Live: it reads the lanes that the grid shows.
 */
import { useState } from 'react';
import type { Groepering } from '../../../shared/analyse/vergelijken.ts';
import type { Studiekeuze } from '../../../shared/rapport/studie/keuze.ts';
import { titelVan } from '../../../shared/rapport/studie/tonen.ts';
import {
  GROEPERINGEN,
  maakVergelijking,
  SALDOZIN,
  type Vergelijkwens,
} from '../../../shared/rapport/studie/vergelijkblad.ts';
import { jarentabel, type Lijn, type Periode, type Toont } from '../../../shared/rapport/studie/vergelijktabellen.ts';
import { Grafiek } from '../../grafieken/Grafiek.tsx';
import { Datatabel } from '../../studie/Datatabel.tsx';
import { Doelkeuze, Scenariokeuze, Veld } from '../../studie/Keuzes.tsx';
import { useStudieblad } from '../../studie/keuze.ts';
import stijl from '../../studie/Studie.module.css';
import { Studie, Zacht } from '../../studie/Studie.tsx';
import { Cellen } from './Cellen.tsx';

type Beeld = Vergelijkwens['beeld'];

export default function Vergelijken() {
  const [beeld, zetBeeld] = useState<Beeld>('lijnen');
  const [weg, zetWeg] = useState<ReadonlySet<string>>(new Set());
  return (
    <Studie
      titel="Vergelijken"
      keuzes={(keuze, kies) => (
        <>
          <Doelkeuze keuze={keuze} />
          <Scenariokeuze naam="Ten opzichte van" keuze={keuze} waarde={keuze.a} zet={(a) => kies({ a })} />
          <Veld naam="Beeld">
            {(id) => (
              <select id={id} value={beeld} onChange={(e) => zetBeeld(e.target.value as Beeld)}>
                <option value="lijnen">Lijnen</option>
                <option value="staven">Staven</option>
              </select>
            )}
          </Veld>
        </>
      )}
    >
      {(keuze) => (
        <>
          <Welke keuze={keuze} weg={weg} zet={zetWeg} />
          <Inhoud keuze={keuze} beeld={beeld} weg={weg} />
        </>
      )}
    </Studie>
  );
}

interface Welkewens {
  readonly keuze: Studiekeuze;
  readonly weg: ReadonlySet<string>;
  readonly zet: (weg: ReadonlySet<string>) => void;
}

/** Which scenarios stand side by side; the one they are compared with always does. */
function Welke({ keuze, weg, zet }: Welkewens) {
  const { scenarios } = keuze.sessie.document;
  if (scenarios.length < 3) return null;
  const wissel = (naam: string) => {
    const over = new Set(weg);
    if (!over.delete(naam)) over.add(naam);
    zet(over);
  };
  return (
    <fieldset className={stijl.vinken}>
      <legend>Scenario's</legend>
      {scenarios.map(({ naam, titel }) => (
        <label key={naam} className={stijl.vink}>
          <input
            type="checkbox"
            checked={naam === keuze.a || !weg.has(naam)}
            disabled={naam === keuze.a}
            onChange={() => wissel(naam)}
          />
          {titel}
        </label>
      ))}
    </fieldset>
  );
}

interface Inhoudwens {
  readonly keuze: Studiekeuze;
  readonly beeld: Beeld;
  readonly weg: ReadonlySet<string>;
}

function Inhoud({ keuze, beeld, weg }: Inhoudwens) {
  const { sessie, a } = keuze;
  const [wat, zetWat] = useState<Toont>('waarde');
  const [per, zetPer] = useState<Groepering>('partij');
  const [gekozen, zetPeriode] = useState('');
  const namen = sessie.document.scenarios.map(({ naam }) => naam).filter((naam) => !weg.has(naam));
  const beelden = maakVergelijking(keuze, { namen, beeld, per, periode: gekozen });
  const { grafiek, lijnen, kern, saldi, periode } = beelden;
  useStudieblad(beelden.blad);
  return (
    <>
      {lijnen.length === 1 && (
        <Zacht>Er is maar één scenario te zien. Maak bij Maatregelen een scenario om mee te vergelijken.</Zacht>
      )}
      <Grafiek grafiek={grafiek} />
      <Datatabel naam="Kerncijfers" tabel={kern} vet={titelVan(sessie, a)} />
      <PerJaar keuze={keuze} lijnen={lijnen} wat={wat} zet={zetWat} />
      {saldi && periode && (
        <div>
          <div className={stijl.rij}>
            <Veld naam="Saldo per">
              {(id) => (
                <select id={id} value={per} onChange={(e) => zetPer(e.target.value as Groepering)}>
                  {Object.entries(GROEPERINGEN).map(([soort, titel]) => (
                    <option key={soort} value={soort}>
                      {titel}
                    </option>
                  ))}
                </select>
              )}
            </Veld>
            <Periodekeuze keuzes={beelden.perioden} gekozen={periode} zet={zetPeriode} />
          </div>
          <Zacht>{SALDOZIN}</Zacht>
          {saldi.rijen.length === 0 ? (
            <Zacht>Geen regel noemt een {GROEPERINGEN[per]}; vul die in bij de eigenschappen van de regels.</Zacht>
          ) : (
            <Datatabel naam={`Saldo per ${GROEPERINGEN[per]}, ${periode.naam}`} tabel={saldi} />
          )}
        </div>
      )}
      {lijnen.length > 1 && <Cellen key={a} keuze={keuze} />}
    </>
  );
}

interface Periodewens {
  readonly keuzes: readonly Periode[];
  readonly gekozen: Periode;
  readonly zet: (naam: string) => void;
}

function Periodekeuze({ keuzes, gekozen, zet }: Periodewens) {
  return (
    <Veld naam="Over">
      {(id) => (
        <select id={id} value={gekozen.naam} onChange={(e) => zet(e.target.value)}>
          {keuzes.map(({ naam }) => (
            <option key={naam}>{naam}</option>
          ))}
        </select>
      )}
    </Veld>
  );
}

interface Jarenwens {
  readonly keuze: Studiekeuze;
  readonly lijnen: readonly Lijn[];
  readonly wat: Toont;
  readonly zet: (wat: Toont) => void;
}

function PerJaar({ keuze, lijnen, wat, zet }: Jarenwens) {
  const namen = {
    waarde: 'Waarde',
    verschil: `Verschil met ${titelVan(keuze.sessie, keuze.a)}`,
    procent: 'Verschil in %',
  };
  return (
    <div>
      <div className={stijl.vink} role="radiogroup" aria-label="Wat de tabel toont">
        {(['waarde', 'verschil', 'procent'] as const).map((soort) => (
          <label key={soort} className={stijl.vink}>
            <input type="radio" name="wat" checked={wat === soort} onChange={() => zet(soort)} />
            {namen[soort]}
          </label>
        ))}
      </div>
      <Datatabel naam="Per jaar" tabel={jarentabel(keuze, lijnen, wat)} />
    </div>
  );
}
