/**
 * The command palette: every command by a few letters of its name.
 */
import { useId, useState } from 'react';
import { vouw } from '../../../shared/kern/naam.ts';
import { Keuzelijst } from '../../bouwstenen/Keuzelijst.tsx';
import { OPDRACHTEN } from '../opdrachten/tabel.ts';
import { useProgramma } from '../programma.ts';
import { toonToets } from '../toetsen.ts';
import { Kader } from './Kader.tsx';
import stijl from './Palet.module.css';

export function Palet({ sluit }: { readonly sluit: () => void }) {
  const programma = useProgramma();
  const [zoek, zetZoek] = useState('');
  const [keuze, zetKeuze] = useState(0);
  const lijst = useId();
  // asked once: opening the palette changes nothing that commands depend on
  const [beschikbaar] = useState(() => OPDRACHTEN.filter((o) => o.id !== 'palet' && (o.kan?.(programma) ?? true)));
  const woorden = vouw(zoek).split(/\s+/).filter(Boolean);
  const gevonden = beschikbaar.filter(({ titel, groep }) =>
    woorden.every((woord) => vouw(`${groep} ${titel}`).includes(woord)),
  );
  const voer = (index: number) => {
    const opdracht = gevonden[index];
    if (!opdracht) return;
    sluit();
    // after the focus is back on the grid
    requestAnimationFrame(() => requestAnimationFrame(() => programma.voerUit(opdracht.id)));
  };
  const toets = (e: React.KeyboardEvent) => {
    const stap = e.key === 'ArrowDown' ? 1 : e.key === 'ArrowUp' ? -1 : 0;
    if (stap !== 0 && gevonden.length > 0) {
      e.preventDefault();
      zetKeuze((keuze + stap + gevonden.length) % gevonden.length);
    }
    if (e.key === 'Enter') {
      e.preventDefault();
      voer(keuze);
    }
  };
  return (
    <Kader titel="Alle opdrachten" sluit={sluit} vorm="palet">
      <input
        className={stijl.zoek}
        role="combobox"
        aria-label="Opdracht zoeken"
        aria-expanded="true"
        aria-controls={lijst}
        aria-activedescendant={gevonden[keuze] ? `${lijst}-${keuze}` : undefined}
        placeholder="Typ een deel van de opdracht"
        value={zoek}
        onChange={(e) => {
          zetZoek(e.target.value);
          zetKeuze(0);
        }}
        onKeyDown={toets}
      />
      {gevonden.length === 0 && <p className={stijl.leeg}>Geen opdracht gevonden. Probeer een ander woord.</p>}
      <Keuzelijst
        id={lijst}
        naam="Opdrachten"
        punten={gevonden}
        keuze={keuze}
        sleutel={({ id }) => id}
        neem={voer}
        toon={({ titel, groep, toets: sneltoets, icoon: Icoon }) => (
          <>
            <span className={stijl.icoon}>{Icoon && <Icoon />}</span>
            <span className={stijl.titel}>{titel}</span>
            <span className={stijl.groep}>{groep}</span>
            {sneltoets && <kbd>{toonToets(sneltoets)}</kbd>}
          </>
        )}
      />
    </Kader>
  );
}
