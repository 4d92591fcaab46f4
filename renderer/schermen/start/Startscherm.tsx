/**
 * The start screen: new from a sjabloon, open, recent files, examples.
 */
import { Button } from '@fluentui/react-components';
import { DocumentTable24Regular, FolderOpen20Regular } from '@fluentui/react-icons';
import { useEffect, useId, useState } from 'react';
import type { RecentBestand } from '../../../shared/contract.ts';
import { SJABLONEN, type Sjabloon } from '../../../shared/sjablonen/sjablonen.ts';
import { useProgramma, useVenster } from '../../app/programma.ts';
import { Merkteken } from '../../bouwstenen/Merkteken.tsx';
import stijl from './Startscherm.module.css';

export function Startscherm() {
  const programma = useProgramma();
  const [recent, zetRecent] = useState<readonly RecentBestand[]>([]);
  // a file the program was started with opens without this screen
  const [klaar, zetKlaar] = useState(false);
  const melding = useVenster((staat) => staat.melding);
  const boekjaar = useId();
  const [jaar, zetJaar] = useState(new Date().getFullYear() + 1);
  useEffect(() => {
    void programma.bestanden
      .start()
      .then(zetRecent)
      .finally(() => zetKlaar(true));
  }, [programma]);
  const kies = (sjabloon: Sjabloon) => void programma.bestanden.nieuw(sjabloon, jaar);
  if (!klaar) return <main className={stijl.start} data-paneel="scherm" aria-busy="true" />;
  return (
    <main className={stijl.start} data-paneel="scherm">
      <div className={stijl.inhoud}>
        <header>
          <Merkteken maat={36} />
          <div>
            <h1>Sluitend</h1>
            <p>Begrotingen die kloppen, jaar op jaar.</p>
          </div>
        </header>
        {melding && (
          <p className={stijl.melding} role="alert">
            {melding.tekst}
          </p>
        )}
        <div className={stijl.kolommen}>
          <div>
            <section>
              <h2>Nieuw</h2>
              <label htmlFor={boekjaar} className={stijl.boekjaar}>
                Boekjaar
                <input
                  id={boekjaar}
                  type="number"
                  min={2000}
                  max={2199}
                  value={jaar}
                  onChange={(e) => zetJaar(Number(e.target.value))}
                />
              </label>
              <Kaarten sjablonen={SJABLONEN.filter(({ soort }) => soort === 'sjabloon')} kies={kies} />
            </section>
            <section>
              <h2>Voorbeelden</h2>
              <Kaarten sjablonen={SJABLONEN.filter(({ soort }) => soort === 'voorbeeld')} kies={kies} />
            </section>
          </div>
          <section>
            <h2>Openen</h2>
            <Button
              appearance="primary"
              icon={<FolderOpen20Regular />}
              onClick={() => void programma.bestanden.openen(null)}
            >
              Bestand openen…
            </Button>
            <h3>Recent</h3>
            <Recent bestanden={recent} />
          </section>
        </div>
      </div>
    </main>
  );
}

function Kaarten({
  sjablonen,
  kies,
}: {
  readonly sjablonen: readonly Sjabloon[];
  readonly kies: (s: Sjabloon) => void;
}) {
  return (
    <ul className={stijl.kaarten}>
      {sjablonen.map((sjabloon) => (
        <li key={sjabloon.id}>
          <button type="button" onClick={() => kies(sjabloon)} data-sjabloon={sjabloon.id}>
            <DocumentTable24Regular aria-hidden="true" />
            <b>{sjabloon.titel}</b>
            <span>{sjabloon.omschrijving}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Recent({ bestanden }: { readonly bestanden: readonly RecentBestand[] }) {
  const programma = useProgramma();
  if (bestanden.length === 0) return <p className={stijl.stil}>Nog geen bestanden geopend.</p>;
  return (
    <ul className={stijl.recent}>
      {bestanden.map(({ token, naam, map }) => (
        <li key={token}>
          <button type="button" onClick={() => void programma.bestanden.openen(token)}>
            <b>{naam}</b>
            <span>{map}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
